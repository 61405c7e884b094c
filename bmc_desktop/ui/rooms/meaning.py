"""What notes mean: status and star, the thread that they belong to, links and pictures."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bmc_desktop.canvas.commands import now
from bmc_desktop.model import edits

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow
    from bmc_desktop.ui.meaning.link_bar import LinkBar
    from bmc_desktop.ui.meaning.strip import ThreadStrip


class MeaningRoom(QObject):
    """Handlers of what gives notes a meaning. Bars are made when they are first asked for."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._strip: ThreadStrip | None = None
        self._link_bar: LinkBar | None = None

    @property
    def strip(self) -> "ThreadStrip":
        """The strip of threads."""
        if self._strip is None:
            from bmc_desktop.ui.meaning.strip import ThreadStrip

            self._strip = ThreadStrip(self._window)
            self._window.finding.add(self._strip)
        return self._strip

    @property
    def link_bar(self) -> "LinkBar":
        """The bar in which links are drawn."""
        if self._link_bar is None:
            from bmc_desktop.ui.meaning.link_bar import LinkBar

            self._link_bar = LinkBar(self._window)
            self._window.finding.add(self._link_bar)
        return self._link_bar

    def next_status(self) -> None:
        """Take the chosen notes to the next status."""
        self._window.canvas.commands.next_status()

    def toggle_star(self) -> None:
        """Put a star on the chosen notes, or take it off when all of them have one."""
        workshop, chosen = self._window.session.workshop, self._window.canvas.selected_note_ids
        star = not all(workshop.notes[note_id].star for note_id in chosen)
        self._window.commit(edits.set_star(workshop, chosen, star, now=now()))

    def toggle_thread(self) -> None:
        """Light the thread of the current note and dim the rest, or light everything again."""
        if not self.strip.isHidden():
            self.strip.close_bar()
            return
        self._make_way()
        if not self.strip.open_strip():
            self._window.say(self.tr("There are no notes on this canvas to follow."))

    def link_notes(self) -> None:
        """Draw a link between the two chosen notes, or from the chosen one to one that is chosen next."""
        chosen = self._window.canvas.selected_note_ids
        if not chosen:
            # What was to be linked could not be kept, and is in hand still.
            return
        if len(chosen) > 2:
            self._window.say(self.tr("A link leads from one note to another: choose one or two."))
            return
        self._make_way()
        if len(chosen) == 2:
            self.link_bar.draw(*chosen)
        else:
            self.link_bar.choose_from(chosen[0])

    def picture_from_file(self) -> None:
        """Ask for a picture and put it on the chosen notes, or into the chosen block as a new one."""
        from bmc_desktop.canvas.offer import Offer, PictureOfNotes
        from bmc_desktop.ui.dialogs import files
        from bmc_desktop.ui.taking_pictures import TakingPictures

        canvas = self._window.canvas
        path = files.ask_picture(self._window, self._window.windows.settings)
        if path is None:
            return
        chosen = canvas.selected_note_ids
        offer = (
            PictureOfNotes(canvas, path, chosen) if chosen else Offer(canvas, [path], canvas.current_block)
        )
        TakingPictures(self._window, offer).start()

    def _make_way(self) -> None:
        """Close what else uses the light of the sheet."""
        self._window.finding.close()
        self._window.finding.close_bars()
