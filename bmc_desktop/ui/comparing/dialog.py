"""Two canvases compared: one sheet that shows what became of every note, and a list beside it.

A picture of the workshop as it is when the dialog opens; it alters nothing. Esc leaves.
"""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bmc_desktop.canvas.compared_view import ComparedView
from bmc_desktop.model.comparing import FATES, Comparison, Fate, comparing_notes
from bmc_desktop.sheet.compared import ComparedLayout
from bmc_desktop.ui import geometry, theme
from bmc_desktop.ui.comparing.fate_icons import fate_icon
from bmc_desktop.ui.comparing.fate_list import FateList
from bmc_desktop.ui.comparing.words import ComparisonWords
from bmc_desktop.ui.slices import Slices, Steps
from bmc_desktop.ui.words import PlainLabel, plain_action, plain_tip, shortened

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow

_LONGEST: Final = 60
_LIST: Final = 380


class ComparisonDialog(QDialog):
    """Shows one canvas against another."""

    note_asked = Signal(str)
    """A note is to be shown on its own canvas, by its id."""

    poster_asked = Signal(str, str)
    """The ids of the older and the newer canvas whose comparison is to be printed."""

    def __init__(self, window: "MainWindow", before_id: str, after_id: str) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Compare canvases"))
        self._workshop = window.session.workshop
        self._style = window.style_on_screen
        self._words = ComparisonWords(self._workshop, self)
        self.comparison: Comparison | None = None
        self._slices = Slices(self)
        self._view = ComparedView(window.session.media, self._tip, self, scheme=window.windows.scheme)
        self._view.setAccessibleName(self.tr("The two canvases on one sheet"))
        self.list = FateList(self)
        self._choices = [self._canvases(before_id), self._canvases(after_id)]
        self._ids = [before_id, after_id]
        self._filters: dict[Fate, QToolButton] = {fate: self._filter(fate) for fate in FATES}
        self._lay_out()
        self._tint(theme.tones(window.windows.scheme))
        self._connect()
        geometry.open_large(self, 1720, 1040)
        self.list.setFocus()
        self._begin()

    @property
    def is_busy(self) -> bool:
        """Whether the canvases are being compared."""
        return self._slices.is_busy

    @property
    def pair(self) -> tuple[str, str]:
        """The ids of the older and the newer canvas."""
        before, after = self._ids
        return before, after

    @property
    def shown_fates(self) -> list[Fate]:
        """What the list shows."""
        return [fate for fate, button in self._filters.items() if button.isChecked()]

    def compare(self, before_id: str, after_id: str) -> None:
        """Compare two other canvases."""
        self._ids = [before_id, after_id]
        for choice, canvas_id in zip(self._choices, self._ids, strict=True):
            choice.blockSignals(True)
            choice.setCurrentIndex(choice.findData(canvas_id))
            choice.blockSignals(False)
        self._begin()

    def swap(self) -> None:
        """Look at it the other way round."""
        self.compare(self._ids[1], self._ids[0])

    def copy_list(self) -> None:
        """Put what the list shows on the clipboard as text."""
        if self.comparison is not None:
            QGuiApplication.clipboard().setText(self._words.text(self.comparison, self.shown_fates))
            self._copied.setText(self.tr("Copied"))

    def done(self, result: int) -> None:
        """Paint and compare nothing more, whichever way it is left."""
        self._slices.clear()
        self._view.close_view()
        super().done(result)

    # What it is made of

    def _lay_out(self) -> None:
        before, after = self._choices
        swap = QToolButton(self)
        swap.setText("⇄")
        swap.setAutoRaise(True)
        swap.setAccessibleName(self.tr("Swap the two canvases"))
        swap.setToolTip(plain_tip(self.tr("Swap the two canvases")))
        swap.clicked.connect(self.swap)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(PlainLabel(self.tr("What has become of"), self))
        head.addWidget(before)
        head.addWidget(PlainLabel(self.tr("in"), self))
        head.addWidget(after)
        head.addWidget(swap)
        head.addStretch(1)
        filters = QHBoxLayout()
        filters.setSpacing(4)
        for button in self._filters.values():
            filters.addWidget(button)
        filters.addStretch(1)
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.list, 1)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.addWidget(self._view)
        halves.addWidget(side)
        halves.setStretchFactor(0, 1)
        halves.setStretchFactor(1, 0)
        halves.setChildrenCollapsible(False)
        halves.setSizes([10_000, _LIST])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 14, 16, 14)
        outer.setSpacing(10)
        outer.addLayout(head)
        outer.addLayout(filters)
        outer.addWidget(halves, 1)
        outer.addLayout(self._buttons())

    def _tint(self, tones: theme.Tones) -> None:
        self.setStyleSheet(
            f"#fate {{ border: 1px solid {tones.line}; border-radius: 5px; padding: 4px 9px;"
            f" color: {tones.quiet}; background: transparent; }}"
            f"#fate:hover {{ background: {tones.hover}; }}"
            f"#fate:checked {{ background: {tones.pressed}; color: {tones.ink}; font-weight: 600; }}"
            f"#fate:focus {{ border-color: {tones.accent}; }}"
            f"#fates {{ border: 1px solid {tones.line}; border-radius: 4px; }}"
            f"#fates:focus {{ border-color: {tones.accent}; }}"
        )

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        copy = QPushButton(self.tr("Copy list"), self)
        copy.clicked.connect(self.copy_list)
        self._poster = QPushButton(self.tr("Poster…"), self)
        self._poster.clicked.connect(self._on_poster)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.reject)
        self._copied = PlainLabel("", self)
        for button in (copy, self._poster, close):
            button.setAutoDefault(False)
        row.addWidget(copy)
        row.addWidget(self._poster)
        row.addWidget(self._copied)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _canvases(self, chosen: str) -> QComboBox:
        box = QComboBox(self)
        for canvas in self._workshop.tabs():
            box.addItem(shortened(self._words.canvas(canvas), _LONGEST), canvas.id)
        box.setCurrentIndex(box.findData(chosen))
        box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        box.setMinimumContentsLength(14)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMaximumWidth(360)
        return box

    def _filter(self, fate: Fate) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("fate")
        button.setCheckable(True)
        button.setChecked(fate != "kept")
        button.setIcon(fate_icon(fate))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(plain_tip(self.tr("Show these notes in the list, or leave them out")))
        button.toggled.connect(self._on_filter)
        return button

    def _connect(self) -> None:
        before, after = self._choices
        before.setAccessibleName(self.tr("The older canvas"))
        after.setAccessibleName(self.tr("The newer canvas"))
        before.activated.connect(self._on_before)
        after.activated.connect(self._on_after)
        self.list.note_chosen.connect(self._view.look_at)
        self.list.note_activated.connect(self._on_activated)
        self._view.note_chosen.connect(self._on_chosen)
        self._view.note_activated.connect(self._on_activated)
        for keys, slot in (
            (("Ctrl++", "Ctrl+="), self._view.zoom_in),
            (("Ctrl+-",), self._view.zoom_out),
            (("Ctrl+9",), self._view.zoom_to_fit),
            (("Ctrl+E", "Ctrl+P"), self._on_poster),
        ):
            for key in keys:
                QShortcut(QKeySequence(key), self).activated.connect(slot)

    # Comparing

    def _begin(self) -> None:
        self._slices.clear()
        self.comparison = None
        self._copied.setText("")
        self._show_counts()
        self._poster.setEnabled(self._ids[0] != self._ids[1])
        self._slices.start(self._steps(), self._on_done)

    def _steps(self) -> Steps:
        workshop = self._workshop
        before, after = (workshop.canvases[canvas_id] for canvas_id in self._ids)
        notes = yield from comparing_notes(workshop.notes_of(before.id), workshop.notes_of(after.id))
        self.comparison = Comparison(before, after, notes)
        self._show_counts()
        yield True
        layout = ComparedLayout(workshop, self.comparison, self._style)
        yield from layout.lay_out()
        self._view.scene_of_comparison.begin(layout)
        self._view.zoom_to_fit()
        yield from self._view.scene_of_comparison.fill()
        yield from self.list.fill(self.comparison, self._words, self.shown_fates)

    def _on_done(self, _result: None) -> None:
        self.list.begin()

    def _show_counts(self) -> None:
        counts = self.comparison.counts() if self.comparison is not None else {}
        for fate, button in self._filters.items():
            button.setText(f" {plain_action(self._words.fate(fate))}  {counts.get(fate, 0)}")

    def _tip(self, note_id: str) -> str:
        layout = self._view.scene_of_comparison.layout_of_sheet
        found = layout.fates.get(note_id) if layout is not None else None
        return plain_tip(self._words.tip(found)).replace("\n", "<br>") if found is not None else ""

    def _on_before(self, _place: int) -> None:
        self._on_choice(0)

    def _on_after(self, _place: int) -> None:
        self._on_choice(1)

    def _on_choice(self, mine: int) -> None:
        chosen = str(self._choices[mine].currentData())
        pair = list(self._ids)
        if pair[1 - mine] == chosen:
            # A canvas against itself says nothing: the two change places.
            pair[1 - mine] = pair[mine]
        pair[mine] = chosen
        self.compare(pair[0], pair[1])

    def _on_filter(self, _checked: bool) -> None:
        self.list.show_fates(self.shown_fates)

    def _on_chosen(self, note_id: str) -> None:
        self._view.look_at(note_id)
        self.list.choose(note_id)

    def _on_activated(self, note_id: str) -> None:
        self.accept()
        self.note_asked.emit(note_id)

    def _on_poster(self) -> None:
        self.poster_asked.emit(*self._ids)
