"""The open windows: one per workshop, all with the same settings, theme and language."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from bmc_desktop import content, paths
from bmc_desktop.canvas.colours import Scheme
from bmc_desktop.files.holdings import Holding, Holdings
from bmc_desktop.model.records import Language
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session
from bmc_desktop.ui import icons, theme
from bmc_desktop.ui.main_window import MainWindow
from bmc_desktop.ui.opening import Opening
from bmc_desktop.ui.safety.autosaving import Autosaving
from bmc_desktop.ui.safety.loading import Loading
from bmc_desktop.ui.safety.recovery import Recovery
from bmc_desktop.ui.safety.reopening import Reopening
from bmc_desktop.ui.settings import Settings
from bmc_desktop.ui.stillness import Stillness
from bmc_desktop.ui.system_scheme import SystemScheme
from bmc_desktop.ui.translation import Translation

_STEP: Final = 28
"""How far a further window stands from the one it came from, in pixels."""

_PATIENCE: Final = 300
"""After so many milliseconds a window shows empty that waits for its file."""


class Windows(QObject):
    """Makes windows, gives files to them, and dresses them alike."""

    def __init__(self, app: QApplication, settings: Settings, translation: Translation) -> None:
        super().__init__(app)
        self._app = app
        self.settings = settings
        self.translation = translation
        self.windows: list[MainWindow] = []
        self.holdings = Holdings()
        self.is_ending = False
        """Whether the app is about to end, so that nothing more is to be begun in it."""
        self._leaving: list[MainWindow] = []
        self._worked_in: MainWindow | None = None
        self.loading = Loading(self)
        self.recovery = Recovery(self)
        self.reopening = Reopening(self)
        self.autosaving = Autosaving(self)
        self.stillness = Stillness(self)
        self.stillness.changed.connect(self._on_stillness)
        self._system = SystemScheme(self)
        self._system.changed.connect(self._on_scheme)
        self._sweeping = QTimer(self)
        self._sweeping.setSingleShot(True)
        self._sweeping.timeout.connect(self._sweep)
        self._dress()
        app.focusChanged.connect(self._on_focus)

    @property
    def front(self) -> MainWindow | None:
        """The window that was worked in last, or another one where that has gone; None without any."""
        if self._worked_in in self.windows:
            return self._worked_in
        return self.windows[0] if self.windows else None

    @property
    def number_language(self) -> Language:
        """The language in whose form the person reads and writes numbers."""
        chosen = self.settings.values.numbers
        return self.translation.language if chosen == "system" else chosen

    def new_session(self) -> Session:
        """Return an empty workshop in the window's language."""
        language = self.translation.language
        title = content.of(language).sheet.canvas
        workshop = new_workshop(canvas_title=title, language=language)
        return Session.new(workshop, journals=paths.recovery_root())

    def new(self, origin: MainWindow | None = None, *, expecting: bool = False) -> MainWindow:
        """Show an empty workshop; where a file is expected in it, only if that takes its time."""
        if origin is not None and origin.saver.is_untouched:
            origin.canvas.setFocus()
            return origin
        return self._add(self.new_session(), origin, expecting=expecting)

    def open_files(self, files: Sequence[Path], origin: MainWindow) -> None:
        """Open files, each in a window of its own; after the work that is being brought back."""
        if self.recovery.hold(files):
            return
        for path in files:
            self.open_file(path, origin)

    def open_file(self, path: Path, origin: MainWindow) -> None:
        """Open a file, or raise the window that has it."""
        place = Path(os.path.abspath(path))  # noqa: PTH100 - `resolve` would touch the disk
        if not self.raise_file(place):
            Opening(self, origin, place).start()

    def raise_file(self, path: Path) -> bool:
        """Raise the window that has a file, by its absolute path; return whether there is one."""
        for window in self.windows:
            if window.session.path == path:
                window.come_to_front()
                return True
        return self.raise_owner(self.holdings.owner_of(str(path))) is not None

    def raise_owner(self, owner: object) -> MainWindow | None:
        """Raise the window that holds a file, or that is opening it just now; return it, if it is there."""
        if owner is None:
            return None
        for window in self.windows:
            if window.session is owner or owner in {one.owner for one in window.findChildren(Opening)}:
                window.come_to_front()
                return window
        return None

    def import_file(self, path: Path, origin: MainWindow) -> None:
        """Make a workshop of a text in Markdown, whatever its name ends in."""
        Opening(self, origin, path, as_markdown=True).start()

    def open_example(self, origin: MainWindow) -> None:
        """Open the finished example as a workshop without a file."""
        path = paths.resource(f"samples/{self.translation.language}.md")
        Opening(self, origin, path, as_markdown=True).start()

    def open_pattern(self, pattern: str, origin: MainWindow) -> None:
        """Open the filled example of a well-known business model as a workshop without a file."""
        path = content.pattern_file(pattern, self.translation.language)
        Opening(self, origin, path, as_markdown=True).start()

    def show_session(
        self,
        session: Session,
        origin: MainWindow,
        holding: Holding | None = None,
        *,
        in_front: bool = True,
    ) -> MainWindow:
        """Show a workshop: in the window that asked, if nobody has worked there, else in a new one.

        That comes to the front, or else stays behind the window that is worked in. `holding` is the hold on
        its file, if it was made sure already that no other window has it.
        """
        if holding is not None:
            self.holdings.enter(session)
            self.holdings.settle(holding, session)
        self.loading.begin(session)
        window = origin
        if origin.give_way():
            origin.set_session(session)
        else:
            window = self._add(session, origin, behind=None if in_front else self.front)
        self.loading.watch(window)
        if in_front:
            # Another program may have sent the file, and have the screen.
            window.come_to_front()
        else:
            window.show()
        return window

    def choose(self, **settings: Any) -> None:
        """Change settings, in all windows at once."""
        self.settings.change(**settings)
        if "language" in settings:
            self.translation.choose(self.settings.values.language)
            self.reopening.tell()
        if not {"theme", "motion"}.isdisjoint(settings):
            self._dress()
        self.autosaving.follow()
        for window in self.windows:
            window.take_settings()

    def quit(self) -> None:
        """Close all windows, once each of them may go; one that is to stay keeps all of them."""
        windows = tuple(self.windows)
        for window in windows:
            if window in self.windows and not window.leaving.ask():
                for other in self.windows:
                    if not other.leaving.is_waiting:
                        other.leaving.stay()
                return
        for window in windows:
            if window in self.windows and not window.close() and not window.leaving.is_waiting:
                return

    def forget(self, window: MainWindow) -> None:
        """Let go of a window that has closed."""
        if window in self.windows:
            self.windows.remove(window)
            self._worked_in = None if self._worked_in is window else self._worked_in
            self.loading.forget(window.session)
            # Qt deletes it when the event loop comes round. Until then it must be held: the garbage
            # collector would take window and children apart in any order, and crash.
            self._leaving.append(window)
            window.destroyed.connect(self._sweeping.start)

    def _add(
        self,
        session: Session,
        origin: MainWindow | None,
        *,
        expecting: bool = False,
        behind: MainWindow | None = None,
    ) -> MainWindow:
        window = MainWindow(self, session)
        self.windows.append(window)
        if origin is not None and not origin.isMaximized() and not origin.isFullScreen():
            window.resize(origin.size())
            window.move(origin.pos().x() + _STEP, origin.pos().y() + _STEP)
        if expecting:
            QTimer.singleShot(_PATIENCE, window.show)
        elif behind is not None:
            # Right after the start none has been active yet.
            is_active = behind.isActiveWindow() or self._worked_in is None
            window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            window.show()
            window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)
            if is_active:
                # Not every desktop heeds that; but what another program has in front stays there.
                behind.come_to_front()
        else:
            window.show()
        window.canvas.setFocus()
        return window

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        window = now.window() if now is not None else None
        if isinstance(window, MainWindow):
            self._worked_in = window

    def _on_scheme(self) -> None:
        if self.settings.values.theme == "system":
            self._dress()
            for window in self.windows:
                window.take_settings()

    def _on_stillness(self) -> None:
        for window in self.windows:
            window.take_settings()

    def _sweep(self) -> None:
        self._leaving = [window for window in self._leaving if isValid(window)]

    def _dress(self) -> None:
        chosen = self.settings.values.theme
        self.scheme: Scheme = self._system.scheme if chosen == "system" else chosen
        icons.wear(theme.papers(self.scheme))
        theme.apply(self._app, self.scheme, still=self.settings.values.motion == "off")
