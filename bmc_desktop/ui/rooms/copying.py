"""Copies for other programs: the chosen notes, or the whole block, as text, as a table, as a picture."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter

from bmc_desktop.canvas import clipboard, portrait
from bmc_desktop.canvas.commands import in_reading_order
from bmc_desktop.canvas.zoom import PIXELS_PER_POINT
from bmc_desktop.model.blocks import PARKING_LOT, BlockId
from bmc_desktop.model.records import Note
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.sheet.layout import SheetLayout
from bmc_desktop.sheet.plans import NotePlan
from bmc_desktop.ui.jobs import Task, run_job

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow


class CopyRoom(QObject):
    """Handlers of the copies. With no note chosen, each is about the current block."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def block(self) -> None:
        """Copy all notes of the block, to be pasted as notes."""
        notes = self._in_block()
        if notes:
            QGuiApplication.clipboard().setMimeData(self._as_notes(notes))
            self._window.say(self.tr("%n note(s) copied", "", len(notes)))

    def as_text(self) -> None:
        """Copy as lines of text under the title of their block."""
        from bmc_desktop.ui import copied_words

        notes = self._chosen()
        if notes:
            data = self._as_notes(notes)
            canvas = self._window.canvas
            data.setText(copied_words.lines(notes, canvas.session.workshop, canvas.describe))
            QGuiApplication.clipboard().setMimeData(data)
            self._window.say(self.tr("%n note(s) copied as text", "", len(notes)))

    def as_table(self) -> None:
        """Copy as a table that spreadsheets and word processors take."""
        from bmc_desktop.ui import copied_words

        notes = self._chosen()
        if notes:
            data = self._as_notes(notes)
            canvas = self._window.canvas
            text, markup = copied_words.table(notes, canvas.session.workshop, canvas.describe)
            data.setText(text)
            data.setData("text/html", markup.encode())
            QGuiApplication.clipboard().setMimeData(data)
            self._window.say(self.tr("%n note(s) copied as a table", "", len(notes)))

    def as_picture(self) -> None:
        """Copy as a picture, twice as fine as on the screen."""
        canvas, session = self._window.canvas, self._window.session
        block = None if canvas.selected_note_ids else canvas.current_block
        layout = canvas.scene_of_canvas.layout_of_sheet
        if block == PARKING_LOT:
            # On paper it looks as it does on a light desk.
            layout = SheetLayout(session.workshop, canvas.canvas_id, self._window.style_of_sheet)
        taking = _Taking(session.workshop, session.media, layout, canvas.selected_note_ids, block)
        if taking.has_pictures:
            run_job(self._window, self.tr("Drawing the picture…"), taking, self._on_decoded)
        else:
            self._on_decoded((taking, {}))

    def _on_decoded(self, found: "tuple[_Taking, Mapping[str, QImage]]") -> None:
        taking, pictures = found
        image = taking.draw(pictures)
        data = QMimeData()
        data.setImageData(image)
        data.setData("image/png", _png(image))
        QGuiApplication.clipboard().setMimeData(data)
        self._window.say(
            self.tr("%n note(s) copied as a picture", "", len(taking.plans))
            if taking.block is None
            else self.tr("“{block}” copied as a picture").format(
                block=self._window.canvas.describe(taking.block)
            )
        )

    def _as_notes(self, notes: list[Note]) -> QMimeData:
        """Return what another window of ours pastes: the notes themselves."""
        canvas = self._window.canvas
        return clipboard.to_mime(notes, self._window.session.media, canvas.pasting.groups_of(notes))

    def _chosen(self) -> list[Note]:
        """Return the chosen notes in their order, or those of the block; say so if there are none."""
        notes = self._window.session.workshop.notes
        chosen = [notes[i] for i in self._window.canvas.selected_note_ids]
        return in_reading_order(chosen) if chosen else self._in_block()

    def _in_block(self) -> list[Note]:
        canvas = self._window.canvas
        layout = canvas.scene_of_canvas.layout_of_sheet
        notes = [plan.note for plan in layout.reading_order(canvas.current_block)]
        if not notes:
            block = canvas.describe(canvas.current_block)
            self._window.say(self.tr("There is no note in “{block}” yet.").format(block=block))
        return notes


class _Taking:
    """What a picture is to be of: decodes in the worker, draws in the window's thread."""

    def __init__(
        self,
        workshop: Workshop,
        media: Mapping[str, bytes],
        layout: SheetLayout,
        chosen: Sequence[str],
        block: BlockId | None,
    ) -> None:
        self._workshop = workshop
        self._layout = layout
        self.block = block
        inside = [plan.note.id for plan in layout.reading_order(block)] if block is not None else chosen
        self.plans: list[NotePlan] = [layout.notes[i] for i in inside]
        shown = {plan.note.picture for plan in self.plans}
        self._media = {sha: data for sha, data in media.items() if sha in shown}

    @property
    def has_pictures(self) -> bool:
        return bool(self._media)

    def __call__(self, task: Task) -> "tuple[_Taking, Mapping[str, QImage]]":
        task.check()
        scale = portrait.TWICE * PIXELS_PER_POINT
        return self, portrait.decoded_pictures(self._workshop, self._media, self.plans, scale)

    def draw(self, pictures: Mapping[str, QImage]) -> QImage:
        """Return the picture of what was chosen when it was asked for, as far as it is there still."""
        there = [plan.note.id for plan in self.plans if plan.note.id in self._layout.notes]
        return portrait.draw(self._layout, there, self.block, pictures)


def _png(image: QImage) -> QByteArray:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return buffer.data()
