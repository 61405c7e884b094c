"""The settings: each takes effect as it is chosen, in all windows, and all can be as at first again."""

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from bmc_desktop.model.numbers import format_number
from bmc_desktop.model.records import SIZES
from bmc_desktop.ui import geometry
from bmc_desktop.ui.actions.families import LANGUAGE_NAMES, SIZE_NAMES, said
from bmc_desktop.ui.dialogs.keys_page import KeysPage
from bmc_desktop.ui.settings import Values
from bmc_desktop.ui.words import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QShowEvent

    from bmc_desktop.ui.windows import Windows

_MOST: Final = 0.75
"""How much of the screen the page takes at most, each way."""

_EXAMPLE: Final = 12_345.5
_ADDED: Final = (
    *("language", "theme", "motion", "colour_marks", "questions", "start_page", "snapping", "note_size"),
    *("numbers", "autosave", "autosave_minutes"),
)
"""The settings that this dialog shows, and sets back."""


class SettingsDialog(QDialog):
    """All settings, on two pages."""

    def __init__(self, windows: "Windows", parent: QWidget | None = None, *, keys: bool = False) -> None:
        """With `keys`, the page of keys is shown first."""
        super().__init__(parent)
        self._windows = windows
        self._is_showing = False
        self._headings: dict[str, PlainLabel] = {}
        self._labels: dict[str, PlainLabel] = {}
        self._boxes: dict[str, QComboBox] = {}
        self._checks: dict[str, QCheckBox] = {}
        self._minutes = QSpinBox()
        self._minutes.setRange(1, 60)
        self._minutes.valueChanged.connect(self._on_minutes)
        self._pages = QTabWidget(self)
        self._pages.setDocumentMode(True)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._general())
        self._pages.addTab(self._area, "")
        self.keys = KeysPage(windows)
        self._pages.addTab(self.keys, "")
        self._reset = QPushButton()
        self._reset.setAutoDefault(False)
        self._reset.clicked.connect(self._on_reset)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        self._buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._reset)
        foot.addWidget(self._buttons, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 14, 20, 16)
        outer.setSpacing(14)
        outer.addWidget(self._pages, 1)
        outer.addLayout(foot)
        self._pages.currentChanged.connect(self._on_page)
        self._say()
        self._show()
        geometry.open_large(self, 760, 470)
        self._pages.setCurrentIndex(1 if keys else 0)

    def _general(self) -> QWidget:
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(4, 18, 4, 4)
        columns.setSpacing(44)
        left, right = _grid(), _grid()
        self._head(left, "looks")
        self._box(left, "language", ("system", *LANGUAGE_NAMES))
        self._box(left, "theme", ("system", "light", "dark", "contrast"))
        self._box(left, "motion", ("system", "off"))
        self._check(left, "colour_marks")
        self._check(left, "questions")
        self._check(left, "start_page")
        self._head(right, "notes")
        self._box(right, "note_size", SIZES)
        self._box(right, "numbers", ("system", *LANGUAGE_NAMES))
        self._check(right, "snapping")
        self._head(right, "saving")
        self._check(right, "autosave")
        row = right.rowCount()
        self._labels["autosave_minutes"] = PlainLabel()
        self._labels["autosave_minutes"].setBuddy(self._minutes)
        right.addWidget(self._labels["autosave_minutes"], row, 0)
        right.addWidget(self._minutes, row, 1, Qt.AlignmentFlag.AlignLeft)
        self._labels["saving"] = PlainLabel(wrap=True)
        right.addWidget(self._labels["saving"], row + 1, 0, 1, 2)
        for grid in (left, right):
            grid.setRowStretch(grid.rowCount(), 1)
            columns.addLayout(grid, 1)
        return page

    def _head(self, grid: QGridLayout, name: str) -> None:
        label = self._headings[name] = PlainLabel()
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        row = grid.rowCount()
        if row > 1:
            grid.setRowMinimumHeight(row, 12)
            row += 1
        grid.addWidget(label, row, 0, 1, 2)

    def _box(self, grid: QGridLayout, name: str, choices: tuple[str, ...]) -> None:
        box = self._boxes[name] = QComboBox()
        box.setProperty("setting", name)
        for choice in choices:
            box.addItem("", choice)
        box.activated.connect(self._on_chosen)
        label = self._labels[name] = PlainLabel()
        label.setBuddy(box)
        row = grid.rowCount()
        grid.addWidget(label, row, 0)
        grid.addWidget(box, row, 1)

    def _check(self, grid: QGridLayout, name: str) -> None:
        box = self._checks[name] = QCheckBox()
        box.setProperty("setting", name)
        box.toggled.connect(self._on_toggled)
        grid.addWidget(box, grid.rowCount(), 0, 1, 2)

    # Words

    def _say(self) -> None:
        """Word everything in the window's language."""
        self.setWindowTitle(self.tr("Settings"))
        self._pages.setTabText(0, self.tr("General"))
        self._pages.setTabText(1, self.tr("Keys"))
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        for name, words in (
            ("looks", self.tr("Window")),
            ("notes", self.tr("Notes")),
            ("saving", self.tr("Saving")),
        ):
            self._headings[name].setText(words)
        for name, words in (
            ("language", self.tr("Language of the window")),
            ("theme", self.tr("Colours")),
            ("motion", self.tr("Movement")),
            ("note_size", self.tr("Size of new notes")),
            ("numbers", self.tr("Numbers are written")),
            ("autosave_minutes", self.tr("Every so many minutes")),
        ):
            self._labels[name].setText(words)
            (self._boxes.get(name) or self._minutes).setAccessibleName(words)
        self._labels["saving"].setText(
            self.tr("Whether or not this is on, every change is kept on this computer at once.")
        )
        for name, words in (
            ("colour_marks", self.tr("Shape marks for colours, on notes and posters")),
            ("questions", self.tr("Keep the questions in view in blocks that have notes")),
            ("start_page", self.tr("Show the start page at the start")),
            ("snapping", self.tr("Let dragged notes snap to their neighbours")),
            ("autosave", self.tr("Save into the workshop's file by itself")),
        ):
            self._checks[name].setText(words)
        self._word_choices()
        self._on_page()
        self._give_room()

    def showEvent(self, event: "QShowEvent") -> None:
        """By now the letters have the size that they will have."""
        super().showEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        """Show the page whole, however large its letters are and long its words; else it scrolls."""
        page, room = self._area.widget(), self.screen().availableGeometry().size()
        assert page is not None
        layout = page.layout()
        assert layout is not None
        layout.activate()
        needed, bar = page.minimumSizeHint(), self._area.verticalScrollBar().sizeHint().width()
        self._area.setMinimumSize(
            min(needed.width() + bar, round(room.width() * _MOST)),
            min(needed.height(), round(room.height() * _MOST)),
        )

    def _word_choices(self) -> None:
        like_system = self.tr("Like the system")
        words: dict[str, dict[str, str]] = {
            "language": {"system": like_system, **LANGUAGE_NAMES},
            "theme": {
                "system": like_system,
                "light": self.tr("Light"),
                "dark": self.tr("Dark"),
                "contrast": self.tr("High contrast"),
            },
            "motion": {"system": like_system, "off": self.tr("None")},
            "note_size": {size: said(SIZE_NAMES[size]) for size in SIZES},
            "numbers": {
                "system": self.tr("As in the language"),
                **{
                    code: f"{format_number(_EXAMPLE, code)}  ({name})"  # type: ignore[arg-type]
                    for code, name in LANGUAGE_NAMES.items()
                },
            },
        }
        for name, box in self._boxes.items():
            for index in range(box.count()):
                box.setItemText(index, words[name][box.itemData(index)])

    # What is chosen

    def _show(self) -> None:
        """Show the settings as they are."""
        self._is_showing = True
        values = self._windows.settings.values
        for name, box in self._boxes.items():
            box.setCurrentIndex(box.findData(getattr(values, name)))
        for name, check in self._checks.items():
            check.setChecked(values.questions == "always" if name == "questions" else getattr(values, name))
        self._minutes.setValue(values.autosave_minutes)
        self._minutes.setEnabled(values.autosave)
        self._labels["autosave_minutes"].setEnabled(values.autosave)
        self._is_showing = False

    def _choose(self, **settings: Any) -> None:
        if not self._is_showing:
            self._windows.choose(**settings)
            self._show()

    def _on_chosen(self, _index: int) -> None:
        box = self.sender()
        assert isinstance(box, QComboBox)
        self._choose(**{box.property("setting"): box.currentData()})

    def _on_toggled(self, on: bool) -> None:
        check = self.sender()
        assert isinstance(check, QCheckBox)
        name = check.property("setting")
        self._choose(**{name: ("always" if on else "empty") if name == "questions" else on})

    def _on_minutes(self, minutes: int) -> None:
        self._choose(autosave_minutes=minutes)

    def _on_reset(self) -> None:
        """Set everything on the page that shows back to how it was at first."""
        if self._pages.currentWidget() is self.keys:
            self.keys.set_all_back()
        else:
            usual = Values()
            self._windows.choose(**{name: getattr(usual, name) for name in _ADDED})
            self._show()

    def _on_page(self, _index: int = 0) -> None:
        of_keys = self._pages.currentIndex() == 1
        self._reset.setText(self.tr("All usual keys") if of_keys else self.tr("Set back to the usual"))

    def changeEvent(self, event: "QEvent") -> None:
        super().changeEvent(event)
        if event.type() == event.Type.LanguageChange and hasattr(self, "_buttons"):
            self._say()
            self.keys.retranslate()


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(9)
    grid.setColumnStretch(1, 1)
    return grid
