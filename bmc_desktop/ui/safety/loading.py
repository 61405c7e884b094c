"""Goes carefully with what has ended the app before: after two ends in a row, pictures stay undecoded.

Marks each workshop before it is shown; the mark goes when its window has been painted for a while. The
counting itself is done in `files.loading`.
"""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from shiboken6 import isValid

from bmc_desktop import paths
from bmc_desktop.files.loading import Mark, Marks, subject_of_file
from bmc_desktop.session import Session

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow
    from bmc_desktop.ui.windows import Windows

PAINTED: Final = 3_000
"""So many milliseconds after its first painting a workshop counts as shown."""


def marks() -> Marks | None:
    """Return the marks of this person, or None where there is no place for them."""
    try:
        return Marks(paths.data_dir("loading"))
    except OSError:
        return None


class Loading(QObject):
    """The workshops that are being shown, by their sessions."""

    def __init__(self, windows: "Windows") -> None:
        super().__init__(windows)
        self._marked: dict[Session, Mark] = {}
        self._bare: set[Session] = set()
        app = QCoreApplication.instance()
        assert app is not None
        app.aboutToQuit.connect(self.end_all)

    def begin(self, session: Session, subject: str = "") -> None:
        """Mark a workshop that is about to be shown; `subject` names one that has no file."""
        if not subject and session.path is not None:
            subject = subject_of_file(session.path)
        kept = marks() if subject and session not in self._marked else None
        if kept is None:
            return
        mark = self._marked[session] = kept.begin(subject)
        if mark.is_careful and session.workshop.media:
            self._bare.add(session)

    def shows_pictures(self, session: Session) -> bool:
        """Say whether a workshop's pictures may be decoded."""
        return session not in self._bare

    def watch(self, window: "MainWindow") -> None:
        """Follow a workshop in its window until it is shown, and say so if something is left out."""
        if window.session in self._marked:
            Showing(self, window)

    def settle(self, session: Session) -> None:
        """Take note that a workshop was shown, or has gone without ending the app."""
        mark = self._marked.pop(session, None)
        if mark is None:
            return
        if session in self._bare:
            # It went well without pictures; of them nothing is known.
            mark.step_back()
        else:
            mark.clear()

    def forget(self, session: Session) -> None:
        """Let go of a workshop whose window has closed."""
        self.settle(session)
        self._bare.discard(session)

    def end_all(self) -> None:
        """Let go of all workshops: the app ends as it should."""
        for session in tuple(self._marked):
            self.settle(session)

    def allow_pictures(self, session: Session, subject: str) -> None:
        """Let a workshop's pictures be decoded from now on, under a mark of its own."""
        self.settle(session)
        self._bare.discard(session)
        kept = marks()
        if kept is not None:
            self._marked[session] = kept.begin(subject)

    def subject(self, session: Session) -> str:
        """Return by which name a workshop is marked; "" if it is not."""
        mark = self._marked.get(session)
        return mark.subject if mark is not None else ""


class Showing(QObject):
    """Waits until one window has painted its workshop."""

    def __init__(self, loading: Loading, window: "MainWindow") -> None:
        super().__init__(window)
        self._loading = loading
        self._window = window
        self._session = window.session
        self._subject = loading.subject(self._session)
        self._shown = QTimer(self)
        self._shown.setSingleShot(True)
        self._shown.timeout.connect(self._on_shown)
        window.canvas.viewport().installEventFilter(self)
        window.installEventFilter(self)
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Paint and watched is not self._window and not self._shown.isActive():
            self._shown.start(PAINTED)
            watched.removeEventFilter(self)
        elif kind == QEvent.Type.LanguageChange and watched is self._window:
            self._tell()
        return False

    @property
    def _is_here(self) -> bool:
        return isValid(self._window) and self._window.session is self._session

    def _tell(self) -> None:
        if not self._is_here or self._loading.shows_pictures(self._session):
            return
        sentence = self.tr(
            "“{name}” was opened without pictures, because the app ended twice while opening it."
        ).format(name=self._window.name)
        self._window.notices.tell("pictures", sentence, [(self.tr("Show pictures"), self._show_pictures)])

    def _show_pictures(self) -> None:
        if not self._is_here:
            return
        self._loading.allow_pictures(self._session, self._subject)
        self._window.notices.clear("pictures")
        self._window.take_settings()
        self._window.canvas.viewport().installEventFilter(self)
        self._window.canvas.viewport().update()

    def _on_shown(self) -> None:
        self._loading.settle(self._session)
        if self._is_here and self._loading.shows_pictures(self._session):
            self._window.removeEventFilter(self)
            self.deleteLater()
