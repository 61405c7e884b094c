"""The strip that tells which thread is lit: a segment, or a colour, with all that belongs to it."""

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy

from bmc_desktop.canvas.spoken import announce
from bmc_desktop.ui import icons
from bmc_desktop.ui.meaning.bar import Bar
from bmc_desktop.ui.meaning.threads import Thread, threads
from bmc_desktop.ui.words import PlainLabel, shortened

if TYPE_CHECKING:
    from bmc_desktop.canvas.view import CanvasView
    from bmc_desktop.ui.main_window import MainWindow
    from bmc_desktop.ui.theme import Tones

_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)


class ThreadStrip(Bar):
    """Chooses a thread of the canvas; as long as it shows, the rest of the sheet is dim."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window, "thread")
        self._ink = ""
        self._threads: list[Thread] = []
        self._shown: object = None
        self._canvas: CanvasView | None = None
        self._label = PlainLabel("", self)
        self._choice = _Choice(self)
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choice.setMinimumContentsLength(38)
        self._choice.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._choice.setIconSize(QSize(14, 14))
        self._choice.setMaxVisibleItems(16)
        self._choice.stepped.connect(self.step)
        self._choice.currentIndexChanged.connect(self._on_chosen)
        self._count = PlainLabel("", self)
        self._before, self._after = self.add_button("chevron-left"), self.add_button("chevron-right")
        self._close = self.add_button("x")
        self._before.clicked.connect(self._on_before)
        self._after.clicked.connect(self._on_after)
        self._close.clicked.connect(self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 10, 5)
        row.setSpacing(6)
        row.addWidget(self._label)
        row.addWidget(self._before)
        row.addWidget(self._choice, 2)
        row.addWidget(self._after)
        row.addWidget(self._count)
        row.addStretch(3)
        row.addWidget(self._close)
        self.setFocusProxy(self._choice)

    @property
    def words(self) -> str:
        """What is said of the thread that is lit."""
        thread = self._threads[self._choice.currentIndex()]
        return f"{thread.name}, {self._count.text()}"

    def open_strip(self) -> bool:
        """Light the thread of the current note, or the first; return False if there is none."""
        window = self.window_of
        found = threads(window.session.workshop, window.canvas.canvas_id)
        if not found:
            return False
        self._threads = found
        self._fill(self._begin())
        self._follow(window.canvas)
        self.show()
        self._light()
        self._choice.setFocus(Qt.FocusReason.ShortcutFocusReason)
        announce(self, self.words)
        return True

    def close_bar(self) -> None:
        canvas, self._canvas = self._canvas, None
        if canvas is not None:
            canvas.removeEventFilter(self)
            canvas.scene_of_canvas.spotlight.show(None)
        super().close_bar()

    def step(self, direction: Literal[1, -1]) -> None:
        """Light the next thread, or the one before, round and round."""
        self._choice.setCurrentIndex((self._choice.currentIndex() + direction) % len(self._threads))

    def show_now(self) -> None:
        window = self.window_of
        if self._canvas is not window.canvas:
            self._canvas = None
            self.close_bar()
            return
        found = threads(window.session.workshop, window.canvas.canvas_id)
        if not found:
            self.close_bar()
            return
        key = self._threads[self._choice.currentIndex()].key
        self._threads = found
        self._fill(next((n for n, thread in enumerate(found) if thread.key == key), 0))
        self._light()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Thread"))
        self._label.setText(self.tr("Thread"))
        self._choice.setAccessibleName(self.tr("Segment or colour that is lit"))
        self._choice.view().setAccessibleName(self.tr("Segment or colour that is lit"))
        self.name_button(self._before, self.tr("Previous thread"))
        self.name_button(self._after, self.tr("Next thread"))
        self.name_button(self._close, self.tr("Light everything again"))

    def tint(self, tones: "Tones") -> None:
        super().tint(tones)
        self._ink = tones.ink

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
            and self._canvas is not None
            and not self._canvas.is_dragging
        ):
            self.close_bar()
            return True
        return super().eventFilter(watched, event)

    def _follow(self, canvas: "CanvasView") -> None:
        if self._canvas is None:
            self._canvas = canvas
            canvas.installEventFilter(self)

    def _begin(self) -> int:
        """Return which thread the current note belongs to."""
        window = self.window_of
        note = window.session.workshop.notes.get(window.canvas.selection.current or "")
        if note is None:
            return 0
        for number, thread in enumerate(self._threads):
            if note.id in thread.sources:
                return number
        fitting = [n for n, thread in enumerate(self._threads) if note.colour in thread.colours]
        return min(fitting, key=lambda n: len(self._threads[n].colours))

    def _fill(self, chosen: int) -> None:
        blocker = QSignalBlocker(self._choice)
        wanted = ([(thread.name, thread.colours[0]) for thread in self._threads], self._ink)
        if wanted != self._shown:
            self._shown = wanted
            self._choice.clear()
            for number, thread in enumerate(self._threads):
                self._choice.addItem(icons.swatch(thread.colours[0], self._ink), shortened(thread.name, 60))
                self._choice.setItemData(number, thread.name, Qt.ItemDataRole.AccessibleTextRole)
        self._choice.setCurrentIndex(chosen)
        blocker.unblock()

    def _light(self) -> None:
        window = self.window_of
        thread = self._threads[self._choice.currentIndex()]
        workshop = window.session.workshop
        lit = thread.notes(workshop, window.canvas.canvas_id)
        blocks = len({workshop.notes[note_id].block for note_id in lit})
        window.canvas.scene_of_canvas.spotlight.show(lit)
        self._count.setText(
            self.tr("{notes} in {blocks}").format(
                notes=self.tr("%n note(s)", "", len(lit)), blocks=self.tr("%n block(s)", "", blocks)
            )
        )

    def _on_chosen(self) -> None:
        self._light()
        announce(self, self.words)

    def _on_before(self) -> None:
        self.step(-1)

    def _on_after(self) -> None:
        self.step(1)


class _Choice(QComboBox):
    """A list to choose from, through which all arrow keys go, round and round."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier or event.key() not in _BACK + _ON:
            super().keyPressEvent(event)
            return
        self.stepped.emit(1 if event.key() in _ON else -1)
        event.accept()
