"""The canvases of the workshop and the titles of their blocks."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from bmc_desktop import content
from bmc_desktop.model import edits
from bmc_desktop.model.document import ChangeError, WorkshopFullError
from bmc_desktop.model.records import MAX_CANVASES, MAX_LINE
from bmc_desktop.model.workshop import new_id
from bmc_desktop.ui.comparing.comparing import Comparing
from bmc_desktop.ui.tab_pictures import TabPictures

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow


class CanvasesRoom(QObject):
    """Handlers of the Canvas menu that are not the canvas's own."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.pictures = TabPictures(window)
        self.comparing = Comparing(window)
        window.tabs.overview_asked.connect(self.show_overview)

    def add(self) -> None:
        """Add an empty canvas, show it, and let its title be written."""
        workshop = self._window.session.workshop
        if not self._has_room():
            return
        title = content.of(workshop.details.language).sheet.untitled
        taken = {canvas.title for canvas in workshop.canvases.values()}
        canvas_id = new_id()
        change = edits.add_canvas(
            workshop, _unused(title, taken), canvas_id=canvas_id, now=dt.datetime.now(dt.UTC)
        )
        if self._window.commit(change):
            self._window.show_canvas(canvas_id)
            self._window.tabs.rename_current()

    def rename(self) -> None:
        """Let the title of the canvas be written in its tab."""
        self._window.tabs.rename_current()

    def retitle(self, canvas_id: str, title: str) -> None:
        """Give a canvas the title that was written."""
        session = self._window.session
        if canvas_id in session.workshop.canvases:
            change = edits.rename_canvas(session.workshop, canvas_id, title)
            try:
                session.commit(change)
            except WorkshopFullError:
                # The field that it was written in has gone.
                QGuiApplication.clipboard().setText(title)
                self._window.say(
                    self.tr(
                        "The workshop is as full as a file can be, so the title stays as it was. What you "
                        "wrote is on the clipboard; delete or shorten something first."
                    )
                )
            except ChangeError as error:
                self._window.tell_misfit(error)
        self._window.canvas.setFocus()

    def duplicate(self) -> None:
        """Copy the canvas with all its notes, as the tab right after it."""
        session = self._window.session
        if not self._has_room():
            return
        source = session.workshop.canvases[self._window.canvas.canvas_id]
        taken = {canvas.title for canvas in session.workshop.canvases.values()}
        canvas_id = new_id()
        if self._window.commit(
            edits.duplicate_canvas(
                session.workshop,
                source.id,
                _unused(source.title, taken),
                new_canvas_id=canvas_id,
                now=dt.datetime.now(dt.UTC),
            )
        ):
            self._window.show_canvas(canvas_id)

    def next_version(self) -> None:
        """Ask for a title and a reason, and go on with a copy of the canvas as its next version."""
        from bmc_desktop.ui.dialogs.next_version import NextVersionDialog

        session = self._window.session
        if not self._has_room():
            return
        source = session.workshop.canvases[self._window.canvas.canvas_id]
        taken = {canvas.title for canvas in session.workshop.canvases.values()}
        name = content.canvas_title(source, session.workshop.details.language)
        dialog = NextVersionDialog(name, _unused(name, taken | {name}), self._window)
        canvas_id = new_id()
        # What is refused stays in the dialog.
        while dialog.exec() == dialog.DialogCode.Accepted:
            change = edits.duplicate_canvas(
                session.workshop,
                source.id,
                dialog.title,
                new_canvas_id=canvas_id,
                as_version=True,
                reason=dialog.reason,
                now=dt.datetime.now(dt.UTC),
            )
            if self._window.takes(change):
                self._window.show_canvas(canvas_id)
                break
        dialog.deleteLater()

    def compare(self) -> None:
        """Compare the canvas with the one that it is based on, or the one beside it."""
        self.comparing.open()

    def show_overview(self) -> None:
        """Show pictures of all canvases."""
        from bmc_desktop.ui.dialogs.overview import OverviewDialog

        self._window.commit_editors()
        dialog = OverviewDialog(self._window, self.pictures.pictures)
        dialog.chosen.connect(self._window.show_canvas)
        dialog.open()

    def toggle_pictures(self) -> None:
        """Show small pictures on the tabs, or none."""
        self._window.windows.choose(tab_pictures=not self._window.windows.settings.values.tab_pictures)

    def delete(self) -> None:
        """Remove the canvas; undo brings it back."""
        session = self._window.session
        canvas_id = self._window.canvas.canvas_id
        title = content.canvas_title(
            session.workshop.canvases[canvas_id], session.workshop.details.language
        )
        change = edits.delete_canvas(session.workshop, canvas_id)
        if change.is_empty():
            return
        ids = [canvas.id for canvas in session.workshop.tabs()]
        place = ids.index(canvas_id)
        # Shown before it is gone, so that the view never stands on a canvas that is not there.
        self._window.show_canvas(ids[place + 1] if place + 1 < len(ids) else ids[place - 1])
        self._window.commit(change)
        self._window.say(self.tr("“{title}” was deleted. Undo brings it back.").format(title=title))

    def move(self, steps: int) -> None:
        """Move the tab of the canvas by some places."""
        self.place(self._window.canvas.canvas_id, self._place() + steps)

    def place(self, canvas_id: str, index: int) -> None:
        """Move a canvas to a place among the tabs."""
        workshop = self._window.session.workshop
        self._window.commit(edits.move_canvas(workshop, canvas_id, max(0, index)))

    def step(self, steps: int) -> None:
        """Show the canvas some tabs away."""
        tabs = self._window.session.workshop.tabs()
        index = self._place() + steps
        if 0 <= index < len(tabs):
            self._window.show_canvas(tabs[index].id)

    def rename_block(self) -> None:
        """Ask for the title of the current block on this canvas."""
        from bmc_desktop.ui.dialogs.block_title import BlockTitleDialog

        session, canvas = self._window.session, self._window.canvas
        block = canvas.current_block
        record = session.workshop.canvases[canvas.canvas_id]
        own = content.of(session.workshop.details.language).block(block).title
        dialog = BlockTitleDialog(own, record.block_titles.get(block, ""), self._window)
        # What is refused stays in the dialog.
        while dialog.exec() == dialog.DialogCode.Accepted:
            if self._window.takes(edits.rename_block(session.workshop, record.id, block, dialog.title)):
                break
        dialog.deleteLater()

    def _has_room(self) -> bool:
        """Say whether the workshop takes another canvas, and tell the person if it does not."""
        if len(self._window.session.workshop.canvases) < MAX_CANVASES:
            return True
        self._window.say(
            self.tr("A workshop holds at most {count} canvases. Nothing was added.").format(
                count=MAX_CANVASES
            )
        )
        return False

    def _place(self) -> int:
        tabs = self._window.session.workshop.tabs()
        return [canvas.id for canvas in tabs].index(self._window.canvas.canvas_id)


def _unused(title: str, taken: set[str]) -> str:
    """Return the title, numbered if there is one like it, and no longer than a title may be."""
    found, number = title, 1
    while found in taken:
        number += 1
        found = f"{title[: MAX_LINE - len(str(number)) - 1].rstrip()} {number}"
    return found
