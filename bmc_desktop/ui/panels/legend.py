"""The legend: what each colour means in this workshop, typed in place or taken from the segments."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from bmc_desktop.canvas.commands import now
from bmc_desktop.canvas.painting import paint_shapes
from bmc_desktop.model import edits
from bmc_desktop.model.records import COLOURS, MAX_LINE, Colour
from bmc_desktop.model.threads import MOST_SEGMENTS, counts, segments
from bmc_desktop.sheet import palette
from bmc_desktop.sheet.marks import colour_mark
from bmc_desktop.ui import icons, theme
from bmc_desktop.ui.actions.families import COLOUR_NAMES, said
from bmc_desktop.ui.context_menus import menu_of_line, offer
from bmc_desktop.ui.panels import note_words
from bmc_desktop.ui.panels.page import Page
from bmc_desktop.ui.panels.pending import Pending
from bmc_desktop.ui.words import PlainLabel, plain_tip

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow

_SIDE: Final = 24
"""The side of a swatch, in pixels."""


class LegendPage(Page):
    """A row per colour: its paper with its mark, its meaning, and on how many notes of the canvas it is."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._session = window.session
        self._shown: object = None
        self._told = PlainLabel("", self, wrap=True)
        self._swatches: dict[Colour, PlainLabel] = {}
        self._lines: dict[Colour, QLineEdit] = {}
        self._counts: dict[Colour, PlainLabel] = {}
        self._pending: dict[Colour, Pending] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, colour in enumerate(COLOURS):
            self._add_row(grid, row, colour)
        # After the lines, so that Tab reaches it after them.
        self._take = QPushButton(self)
        self._take.clicked.connect(self._on_take)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 2, 14, 12)
        column.setSpacing(10)
        column.addLayout(grid)
        column.addWidget(self._take)
        column.addWidget(self._told)
        column.addStretch(1)
        self.setFocusProxy(self._lines[COLOURS[0]])

    def title(self) -> str:
        return self.tr("Legend")

    def show_now(self) -> None:
        workshop, canvas_id = self._session.workshop, self.window_of.canvas.canvas_id
        tones = theme.tones(self.window_of.windows.scheme)
        if (self.title(), tones) != self._shown:
            self._shown = (self.title(), tones)
            self._word(tones)
        found = counts(workshop, canvas_id)
        for colour, line in self._lines.items():
            meaning = workshop.legend.get(colour)
            text = meaning.text if meaning is not None else ""
            if not self._pending[colour].is_waiting and edits.clean_line(line.text()) != text:
                line.setText(text)
                line.setCursorPosition(0)
            self._counts[colour].setText(str(found[colour]) if found[colour] else "–")
            self._counts[colour].setAccessibleName(note_words.Counted().notes(found[colour]))
        there = segments(workshop, canvas_id)
        self._take.setEnabled(bool(there))
        if not there:
            title = self.window_of.canvas.describe("customer_segments")
            self._told.setText(
                self.tr("Write a note in “{block}” for each segment first.").format(block=title)
            )
        elif len(there) > MOST_SEGMENTS:
            self._told.setText(
                self.tr("There are more segments than colours: the first {count} get one each.").format(
                    count=MOST_SEGMENTS
                )
            )
        else:
            self._told.setText(self.tr("Each segment gets a colour of its own, and its words the meaning."))

    def commit_page(self) -> None:
        for pending in self._pending.values():
            pending.finish()

    def keep_page(self) -> None:
        self.commit_page()

    def close_page(self) -> None:
        for pending in self._pending.values():
            pending.drop()

    def _add_row(self, grid: QGridLayout, row: int, colour: Colour) -> None:
        swatch, line, count = PlainLabel("", self), QLineEdit(self), PlainLabel("", self)
        line.setMaxLength(MAX_LINE)
        count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        count.setMinimumWidth(self.fontMetrics().horizontalAdvance("888"))
        pending = Pending(line, partial(self._keep, colour))
        line.textEdited.connect(pending.typed)
        line.editingFinished.connect(pending.finish)
        self._swatches[colour], self._lines[colour] = swatch, line
        self._counts[colour], self._pending[colour] = count, pending
        for place, part in enumerate((swatch, line, count)):
            grid.addWidget(part, row, place)
            part.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            part.customContextMenuRequested.connect(partial(self._on_menu, colour, part))

    def _word(self, tones: theme.Tones) -> None:
        self._take.setText(self.tr("&Take from the segments"))
        self._told.setStyleSheet(f"color: {tones.quiet};")
        for colour, line in self._lines.items():
            name = said(COLOUR_NAMES[colour])
            line.setPlaceholderText(name)
            line.setAccessibleName(name)
            self._swatches[colour].setPixmap(_swatch(colour, tones.ink, self.devicePixelRatioF()))
            self._swatches[colour].setToolTip(plain_tip(name))
            self._swatches[colour].setAccessibleName(name)
            self._counts[colour].setToolTip(plain_tip(self.tr("Notes of this canvas with the colour")))
            self._counts[colour].setStyleSheet(f"color: {tones.quiet};")

    def _keep(self, colour: Colour, merge: str) -> bool:
        """Take a meaning over from its line; return whether the workshop takes it."""
        change = edits.set_meaning(self._session.workshop, colour, self._lines[colour].text())
        return self.window_of.takes(change, merge)

    def _on_menu(self, colour: Colour, part: QWidget, position: QPoint) -> None:
        """Offer what can be done with a colour; on its line, beside what can be done with the words."""
        menu = menu_of_line(part) if isinstance(part, QLineEdit) else self.window_of.context_menus.made(())
        workshop = self._session.workshop
        found = counts(workshop, self.window_of.canvas.canvas_id)[colour]
        offer(
            menu,
            self.tr("Choose &notes with this colour"),
            lambda: self._choose_notes(colour),
            possible=bool(found),
        )
        offer(
            menu,
            self.tr("Remove the &meaning"),
            lambda: self._remove_meaning(colour),
            possible=colour in workshop.legend,
        )
        menu.popup(part.mapToGlobal(position))

    def _choose_notes(self, colour: Colour) -> None:
        """Choose the notes of the canvas that have a colour, as their paper or as a flag."""
        if self.window_of.commit_editors():
            canvas = self.window_of.canvas
            notes = self._session.workshop.notes_of(canvas.canvas_id)
            canvas.selection.select([note.id for note in notes if colour in note.colours])

    def _remove_meaning(self, colour: Colour) -> None:
        self.window_of.commit_editors()
        self.window_of.commit(edits.set_meaning(self._session.workshop, colour, ""))

    def _on_take(self) -> None:
        self.window_of.commit_editors()
        canvas_id = self.window_of.canvas.canvas_id
        change = edits.take_legend(self._session.workshop, canvas_id, now=now())
        if self.window_of.takes(change) and change.is_empty():
            self.window_of.say(self.tr("The legend says already what the segments say."))


def _swatch(colour: Colour, ink: str, ratio: float) -> QPixmap:
    """Return a square of a colour's paper with the mark that stands for it."""
    pixmap = QPixmap(QSize(_SIDE, _SIDE) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(ink), 1))
    painter.setBrush(QColor(icons.paper(colour)))
    painter.drawRoundedRect(QRectF(0.5, 0.5, _SIDE - 1, _SIDE - 1), 3, 3)
    paint_shapes(painter, [colour_mark(colour, 7.5, 7.5, _SIDE - 15.0, palette.INK)])
    painter.end()
    return pixmap
