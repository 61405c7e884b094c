"""Whoever works in the window of a soak: does one thing after another, by chance, as people do."""

import contextlib
import datetime as dt
import random
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QMimeData,
    QPointF,
    Qt,
    QTimer,
    QUrl,
)
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMessageBox, QProgressDialog, QWidget

from bmc_desktop import app as application
from bmc_desktop.canvas import commands
from bmc_desktop.files import filesystem
from bmc_desktop.model.blocks import ALL_BLOCKS
from bmc_desktop.ui.actions import TABLE
from bmc_desktop.ui.collecting import Collector
from bmc_desktop.ui.dialogs import files
from bmc_desktop.ui.jobs import Job
from bmc_desktop.ui.main_window import MainWindow
from bmc_desktop.ui.safety.endings import Endings
from tests.faults.window.watch import Hearing
from tests.picture_files import drawing, photo, saved

WORDS: Final = (
    "kunder betaler per måned",
    "Finn en partner i Tromsø",
    "R&D with <b>two</b> labs",
    "idé 😀",
    "quite a long sentence that goes over some lines of a note and does not end soon",
    "x",
    "50 %",
    "über alles prüfen",
)
MOST_NOTES: Final = 120
"""With more notes than this on a canvas, some are taken off."""

FEW_NOTES: Final = 30
"""So many stay on each canvas when things are counted: what notes take is not what is looked for."""

MOST_CANVASES: Final = 6
OTHERWISE: Final = ("paste", "block_questions", "cut", "copy")
"""These are done in ways of their own."""

YEAR: Final = 365.25 * 86_400


class Person:
    """The windows, and somebody at them."""

    def __init__(self, place: Path, rng: random.Random, pause: int) -> None:
        """Open the app as `app.run` does. `pause` is in milliseconds."""
        self.steps = 0
        self._done: Counter[str] = Counter()
        self._rng = rng
        self._pause = pause
        self._place = place
        self._jump = 0.0
        self._app = application.build_application()
        self.windows = application.build_windows(self._app)
        self._hearing = Hearing(self.windows)
        self.faults = self._hearing.faults
        self._endings = Endings(self._app, self.windows)
        self._replace_questions()
        self._bend_clocks()
        self._pictures = self._make_pictures()
        self.windows.new()
        self._spare: MainWindow | None = None
        Collector(self._app).start()
        self._doorkeeper = QTimer()
        self._doorkeeper.timeout.connect(self._answer)
        self._doorkeeper.start(40)
        self._actions = self._weighted()

    # Working and resting

    def work(self, seconds: float) -> None:
        """Do one thing after another."""
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        stepping = QTimer()
        stepping.timeout.connect(self._step)
        stepping.start(self._pause)
        loop.exec()
        stepping.stop()

    def rest(self) -> None:
        """Close all but one window, end all that is under way, and leave a few notes on each canvas."""
        for _ in range(400):
            if any(job.running for window in self.windows.windows for job in window.findChildren(Job)):
                self._pass(30)
                continue
            rest = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not self.window]
            if not rest:
                break
            for widget in rest:
                self._close(widget)
            self._pass(30)
        else:
            self.faults.append(f"cannot be closed: {[type(w).__name__ for w in rest]}")
        window = self.window
        window.commit_editors()
        for canvas in window.session.workshop.tabs():
            window.show_canvas(canvas.id)
            self._leave_notes(FEW_NOTES)
        if window.session.journal is not None:
            window.session.journal.flush()
        QGuiApplication.clipboard().clear()
        for _ in range(3):
            self._pass(30)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._pass(120)

    def go(self) -> None:
        """Close everything."""
        self._doorkeeper.stop()
        for window in tuple(self.windows.windows):
            self._close(window)
        self._pass(300)

    @property
    def window(self) -> MainWindow:
        """The window that is worked in."""
        return self.windows.windows[0]

    def notes(self) -> int:
        """Return how many notes there are."""
        return len(self.window.session.workshop.notes)

    def kinds_of_steps(self) -> int:
        """Return how many different things were done."""
        return len(self._done)

    def _close(self, widget: QWidget) -> None:
        if isinstance(widget, MainWindow):
            leaving = widget.leaving
            leaving._answer, leaving._answered_at = "discard", widget.session.history.state
        with contextlib.suppress(RuntimeError):
            widget.close()

    def _pass(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def _step(self) -> None:
        if any(isinstance(w, QDialog) and w.isVisible() for w in QApplication.topLevelWidgets()):
            return
        name = self._rng.choice(self._actions)
        self._done[name] += 1
        self.steps += 1
        try:
            getattr(self, f"_do_{name}")()
        except Exception:  # noqa: BLE001 - what a slot raises is told by the hook; this is of the call itself
            self.faults.append(f"{name}: {traceback.format_exc()}")

    def _weighted(self) -> list[str]:
        weights = {
            "write": 30, "select": 20, "change": 30, "undo": 14, "redo": 6, "save": 4, "paste_text": 2,
            "paste_picture": 1, "drop_picture": 1, "copy": 3, "canvas": 3, "look": 3, "theme": 1,
            "language": 1, "clock": 2, "versions": 1, "preview": 1, "dialog": 2, "window": 1, "menu": 1,
            "drag": 6, "rename": 2, "open": 1, "backspace": 4, "thin": 4,
        }  # fmt: skip
        return [name for name, weight in weights.items() for _ in range(weight)]

    # What there is to do

    @property
    def _canvas(self) -> Any:
        return self.window.canvas

    def _run(self, name: str) -> None:
        command = self.window.book[name]
        self.window._refresh()
        if command.isEnabled():
            command.trigger()

    def _keys(self, text: str) -> None:
        target = self.window.focusWidget() or self._canvas
        for sign in text:
            # As from a keyboard: to whatever has the keys by then.
            target = self.window.focusWidget() or target
            key = ord(sign.upper()) if sign.isascii() else 0
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign)
                QApplication.sendEvent(target, event)

    def _key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window.focusWidget() or self._canvas, key)

    def _do_write(self) -> None:
        self.window.activateWindow()
        self._canvas.setFocus()
        self._canvas.go_to_block(self._rng.choice(ALL_BLOCKS))
        self._canvas.new_note()
        for _ in range(self._rng.choice((1, 1, 1, 2, 3))):
            self._keys(self._words())
            self._key(Qt.Key.Key_Return)
        if self._rng.random() < 0.7:
            self._key(Qt.Key.Key_Escape)

    def _words(self) -> str:
        number = self._rng.randrange(300)
        return f"{self._rng.choice(WORDS)} {number}"[: self._rng.choice((8, 20, 90))]

    def _do_backspace(self) -> None:
        self._canvas.edit_note()
        for _ in range(3):
            self._key(Qt.Key.Key_Backspace)
        if self._rng.random() < 0.5:
            self._canvas.commit_active_editor()

    def _do_select(self) -> None:
        notes = sorted(self._canvas.scene_of_canvas.shown_notes())
        if notes:
            self._canvas.selection.select(
                self._rng.sample(notes, min(len(notes), self._rng.choice((1, 3))))
            )

    def _do_change(self) -> None:
        rows = [
            row.id
            for row in TABLE.values()
            if row.handler.startswith("canvas.") and row.id not in OTHERWISE
        ]
        self._run(self._rng.choice(rows))

    def _do_undo(self) -> None:
        for _ in range(self._rng.choice((1, 1, 4))):
            self._run("undo")

    def _do_redo(self) -> None:
        for _ in range(self._rng.choice((1, 1, 4))):
            self._run("redo")

    def _do_save(self) -> None:
        self._run("save_as" if self._rng.random() < 0.1 else "save")

    def _do_paste_text(self) -> None:
        QGuiApplication.clipboard().setText(
            "\n".join(self._words() for _ in range(self._rng.randint(1, 6)))
        )
        self._run("paste")

    def _do_paste_picture(self) -> None:
        image = QImage(str(self._rng.choice(self._pictures)))
        QGuiApplication.clipboard().setImage(image)
        self._run("paste")

    def _do_drop_picture(self) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(self._rng.choice(self._pictures)))])
        at = QPointF(self._rng.randrange(100, 600), self._rng.randrange(100, 400))
        event = QDropEvent(
            at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        self._canvas.dropEvent(event)

    def _do_copy(self) -> None:
        self._run(self._rng.choice(("copy", "cut", "copy")))
        if self._rng.random() < 0.6:
            self._run("paste")

    def _do_canvas(self) -> None:
        many = len(self.window.session.workshop.canvases) >= MOST_CANVASES
        names = ["canvas_next", "canvas_previous", "canvas_delete", "canvas_left"]
        self._run(self._rng.choice(names if many else [*names, "canvas_add", "canvas_duplicate"]))

    def _do_rename(self) -> None:
        self._run("canvas_rename")
        self._keys("Nå og siden")
        self._key(self._rng.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))

    def _do_look(self) -> None:
        names = ["zoom_in", "zoom_out", "zoom_full", "zoom_fit", "questions", "colour_marks", "parking_lot"]
        self._run(self._rng.choice([*names, "toolbar", "part_next"]))
        self.window.resize(self._rng.randint(900, 1500), self._rng.randint(600, 950))

    def _do_theme(self) -> None:
        self.windows.choose(theme=self._rng.choice(("light", "dark", "system")))

    def _do_language(self) -> None:
        self.windows.choose(language=self._rng.choice(("en", "nb", "da", "de")))

    def _do_clock(self) -> None:
        self._jump = self._rng.choice((0.0, 3600.0, -3600.0, 10 * YEAR, -10 * YEAR, 82 * YEAR, 12 * YEAR))

    def _do_versions(self) -> None:
        self._run("earlier_versions")

    def _do_preview(self) -> None:
        if self._rng.random() < 0.3:
            self._run("preview")

    def _do_dialog(self) -> None:
        names = ("recover", "shortcuts", "about", "details", "block_rename", "block_questions")
        self._run(self._rng.choice(names))

    def _do_window(self) -> None:
        if len(self.windows.windows) > 2:
            self.windows.windows[-1].close()
        elif self._rng.random() < 0.3:
            self._run("example")
        else:
            other = self.windows.new(self.window)
            other.canvas.new_note()
            other.canvas.writing.editor.insertPlainText(self._words())
            other.commit_editors()

    def _do_open(self) -> None:
        path = self._path()
        if path.exists():
            self.windows.open_file(path, self.window)

    def _do_menu(self) -> None:
        middle = self._canvas.viewport().rect().center()
        self._canvas.context_menu_requested.emit(
            self._canvas.viewport().mapToGlobal(middle), self._rng.choice(("note", "block", "desk"))
        )

    def _do_drag(self) -> None:
        notes = [item for item in self._canvas.scene_of_canvas.notes.values() if item.isVisible()]
        if not notes:
            return
        port = self._canvas.viewport()
        start = self._canvas.mapFromScene(self._rng.choice(notes).sceneBoundingRect().center())
        QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 5):
            QTest.mouseMove(port, start + (port.rect().center() - start) * step / 4)
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=port.rect().center())

    def _do_thin(self) -> None:
        notes = len(self._canvas.scene_of_canvas.shown_notes())
        if notes > MOST_NOTES:
            self._leave_notes(notes // 2)

    def _leave_notes(self, number: int) -> None:
        notes = sorted(self._canvas.scene_of_canvas.shown_notes())
        if len(notes) > number:
            self._canvas.selection.select(self._rng.sample(notes, len(notes) - number))
            self._canvas.delete_selection()

    # What is asked meanwhile

    def _answer(self) -> None:
        """Look at a dialog for a moment, perhaps press something, and close it."""
        top: QWidget | None = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if top is None:
            dialogs = [
                w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()
            ]
            top = dialogs[-1] if dialogs else None
        if top is None or isinstance(top, QProgressDialog) or self._rng.random() < 0.7:
            return
        if isinstance(top, QMenu) or not isinstance(top, QDialog):
            top.close()
        elif isinstance(top, QMessageBox):
            buttons = [button for button in top.buttons() if button.isEnabled()]
            self._rng.choice(buttons).click() if buttons else top.reject()
        elif self._rng.random() < 0.5:
            QTest.keyClick(top, self._rng.choice((Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Up)))
        else:
            top.accept() if self._rng.random() < 0.2 else top.reject()

    def _path(self) -> Path:
        return self._place / f"workshop {self._rng.randrange(4)}.bmcw"

    def _replace_questions(self) -> None:
        """Let no dialog of the system's be waited for."""
        files.ask_open = lambda *_: self._path()
        files.ask_save = lambda *_: self._path()
        files.ask_export = lambda *args: self._place / f"made{args[3]}"
        files.ask_markdown = lambda *_: None

    def _bend_clocks(self) -> None:
        """Let the clocks of journal, backups and notes follow the jumps."""
        clock = time.time
        filesystem.Disk.now = lambda _disk: max(0.0, clock() + self._jump)

        def now() -> dt.datetime:
            return dt.datetime.now(dt.UTC) + dt.timedelta(seconds=self._jump)

        commands.now = now

    def _make_pictures(self) -> list[Path]:
        made = []
        for number, (data, ending) in enumerate(
            [
                (saved(photo(900, 600), "JPEG"), "jpg"),
                (saved(photo(300, 500), "PNG"), "png"),
                (saved(drawing(1200, 800, "RGBA"), "PNG"), "png"),
                (saved(drawing(200, 100), "WEBP"), "webp"),
                (b"not a picture at all", "png"),
            ]
        ):
            path = self._place / f"picture {number}.{ending}"
            path.write_bytes(data)
            made.append(path)
        return made
