"""Brings work back that an earlier process left: at the start, and whenever a person asks for it.

Looks for it in a worker, lets the person choose, and shows what was chosen where they were. Files that are
to be opened meanwhile wait. Whatever is chosen, nothing is deleted.
"""

import contextlib
import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from msgspec import structs
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from shiboken6 import isValid

from bmc_desktop import paths
from bmc_desktop.files.journal.entries import About
from bmc_desktop.files.journal.offers import Offer, offers
from bmc_desktop.files.journal.recovery import Recovered, settled, sight_of
from bmc_desktop.files.journal.sweeping import sweep
from bmc_desktop.files.loading import subject_of_journal
from bmc_desktop.files.names import shown_name
from bmc_desktop.files.patience import Patience
from bmc_desktop.files.targets import Sight
from bmc_desktop.session import Session
from bmc_desktop.ui import errors
from bmc_desktop.ui.jobs import Job, Task, run_aside, run_job
from bmc_desktop.ui.safety import loading

if TYPE_CHECKING:
    from bmc_desktop.ui.dialogs.recovery import RecoveryDialog
    from bmc_desktop.ui.main_window import MainWindow
    from bmc_desktop.ui.windows import Windows

PATIENCE: Final = 8_000
"""A file that has not answered after so many milliseconds holds up nobody's work: it goes on as a copy."""

SETTLED: Final = 1_000
"""After so many milliseconds a window has its size, and what is seen is the person's own choice."""


class _Finding:
    """Looks, in the worker, what there is; with `aside` also for what was set aside."""

    def __init__(self, *, aside: bool) -> None:
        self._aside = aside

    def __call__(self, _task: Task) -> list[Offer]:
        root, patience = paths.recovery_root(), Patience()
        sweep(root)
        found = offers(root, patience=patience)
        return found + offers(root, aside=True, patience=patience) if self._aside else found


class _Looking:
    """Looks, in the worker, whether the workshop's file is as it was, and what only that can tell."""

    def __init__(self, found: Recovered) -> None:
        self._found = found

    def __call__(self, _task: Task) -> tuple[Recovered, Sight]:
        found = settled(self._found)
        return found, sight_of(found.about)


class _Recovering:
    """Makes a session of what was found, in the worker."""

    def __init__(self, offer: Offer, sight: Sight) -> None:
        self._offer = offer
        self._sight = sight

    def __call__(self, _task: Task) -> Session:
        offer, found = self._offer, self._offer.found
        assert found is not None
        if self._sight.kind == "unknown":
            # No disk is to be asked again: that would hang once more.
            about = About(number=found.about.number, at=found.about.at)
            found = structs.replace(found, about=about, saved_state=-1, saving=None, torn=None)
        if offer.aside_since is not None:
            # Before anything is written there: what is done from now on must be offered after a crash.
            offer.folder.bring_back()
        session = Session.recover(found, offer.folder)
        if offer.path is not None and session.path is None:
            session.suggested_name = offer.path.stem
        return session


class _SettingAside:
    """Keeps the work that nobody wants now, in the worker."""

    def __init__(self, chosen: Sequence[Offer]) -> None:
        self._chosen = chosen

    def __call__(self, _task: Task) -> None:
        for offer in self._chosen:
            if offer.aside_since is None:
                offer.folder.set_aside()
            else:
                offer.folder.let_go()


class Recovery(QObject):
    """The bringing back of work, for all windows."""

    settled = Signal()
    """What there is has been looked for, and all that was chosen of it has been shown."""

    def __init__(self, windows: "Windows") -> None:
        super().__init__(windows)
        self._windows = windows
        self._window: MainWindow | None = None
        self._waiting: list[Path] = []
        self._busy = False
        self._dialog: RecoveryDialog | None = None
        self._chosen: list[Offer] = []
        self._offer: Offer | None = None
        self._sight: Sight | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_impatient)
        self._looking: Job | None = None
        self._offered: set[Path] = set()

    def begin(self, window: "MainWindow", files: Sequence[Path] = ()) -> None:
        """Look, at the start, for work that was left; then open the files."""
        self._window = window
        origin = self._origin()
        if origin is None:
            # It was closed at once, and the app is about to end.
            return
        self._waiting, self._busy = list(files), True
        job = run_job(origin, "", _Finding(aside=False), self._on_found, self._on_not_found, silent=True)
        job.ended.connect(self._on_looked)
        run_aside(_sweep_marks)

    def hold(self, files: Sequence[Path]) -> bool:
        """Let files wait while work is being brought back; say whether they do."""
        if self._busy:
            self._waiting += files
        return self._busy

    def show_all(self, window: "MainWindow") -> None:
        """Show, on demand, all that is kept: what was left for later and what was set aside."""
        if self._dialog is not None and isValid(self._dialog) and self._dialog.isVisible():
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        if self._busy:
            return
        self._window, self._busy = window, True
        title = self.tr("Looking for unsaved work…")
        job = run_job(window, title, _Finding(aside=True), self._on_found_all, self._on_not_found)
        job.ended.connect(self._on_looked)

    def _on_found(self, found: list[Offer]) -> None:
        if found:
            self._offered = {offer.path for offer in found if offer.path is not None}
            self._ask(found, at_start=True)

    def _on_found_all(self, found: list[Offer]) -> None:
        self._ask(found, at_start=False)

    def _on_not_found(self, error: Exception) -> None:
        from bmc_desktop.ui.dialogs import messages

        window = self._origin()
        if window is not None:
            window.show()
            headline = self.tr("It could not be found out whether there is unsaved work")
            messages.show_error(window, headline, errors.sentence(error), errors.detail(error))

    def _on_looked(self, _failed: bool) -> None:
        if self._dialog is None:
            self._finish()

    def _ask(self, found: list[Offer], *, at_start: bool) -> None:
        from bmc_desktop.ui.dialogs.recovery import RecoveryDialog

        window = self._origin()
        if window is None:
            _let_go(found)
            return
        window.show()
        dialog = RecoveryDialog(found, window, at_start=at_start, style=window.style_on_screen)
        dialog.answered.connect(self._on_answered)
        dialog.destroyed.connect(self._on_dialog_gone)
        self._dialog = dialog
        dialog.open()

    def _on_answered(self, answer: str, chosen: list[Offer]) -> None:
        dialog, self._dialog = self._dialog, None
        assert dialog is not None
        _let_go(offer for offer in dialog.offers if offer not in chosen)
        if answer == "continue":
            # The biggest comes last: the window that shows last is the one in front.
            self._chosen = list(reversed(chosen))
            self._next()
        elif answer == "file":
            self._waiting = [offer.path for offer in chosen if offer.path is not None] + self._waiting
            window = self._origin()
            if window is None:
                _let_go(chosen)
            else:
                job = run_job(window, "", _SettingAside(chosen), _nothing, silent=True, writes=True)
                job.ended.connect(self._on_set_aside)
        else:
            self._finish()

    def _on_set_aside(self, _failed: bool) -> None:
        self._finish()

    def _on_dialog_gone(self) -> None:
        """Go on, a moment later, if its window was closed under the question."""
        QTimer.singleShot(0, self._on_dialog_lost)

    def _on_dialog_lost(self) -> None:
        if self._dialog is not None and not isValid(self._dialog):
            _let_go(self._dialog.offers)
            self._dialog = None
            self._finish()

    # Continuing, one after the other

    def _next(self) -> None:
        window = self._origin()
        self._offer = None
        if window is None:
            _let_go(self._chosen)
            self._chosen = []
        if not self._chosen or window is None:
            self._finish()
            return
        offer = self._offer = self._chosen.pop(0)
        self._sight = None
        assert offer.found is not None
        if offer.path is None and offer.found.saving is None:
            self._recover(Sight("gone"))
            return
        self._patience.start(PATIENCE)
        self._looking = run_job(
            window, self._title(offer), _Looking(offer.found), self._on_seen, self._on_unseen, reads=True
        )
        self._looking.ended.connect(self._on_look_over)

    def _title(self, offer: Offer) -> str:
        name = shown_name(offer.name) or self.tr("Untitled")
        return self.tr("Recovering “{name}”…").format(name=name)

    def _on_seen(self, seen: tuple[Recovered, Sight]) -> None:
        assert self._offer is not None
        found, self._sight = seen
        self._offer = structs.replace(self._offer, found=found)

    def _on_unseen(self, _error: Exception) -> None:
        self._sight = Sight("unknown")

    def _on_impatient(self) -> None:
        if self._looking is not None:
            self._looking.cancel()

    def _on_look_over(self, _failed: bool) -> None:
        """Go on, without knowing how the file stands if it did not answer."""
        self._patience.stop()
        self._looking = None
        self._recover(self._sight or Sight("unknown"))

    def _recover(self, sight: Sight) -> None:
        offer, window = self._offer, self._origin()
        assert offer is not None
        self._sight = sight
        if window is None:
            offer.folder.let_go()
            self._next()
            return
        work = _Recovering(offer, sight)
        job = run_job(window, self._title(offer), work, self._on_recovered, self._on_failed, writes=True)
        job.ended.connect(partial(self._on_recovery_over, offer))

    def _on_recovery_over(self, offer: Offer, _has_failed: bool) -> None:
        """Go on with the next if this one was cancelled; it stays for later."""
        if self._offer is offer:
            offer.folder.let_go()
            self._next()

    def _on_recovered(self, session: Session) -> None:
        from bmc_desktop.ui.safety.recovered import AfterRecovery

        offer, sight, origin = self._offer, self._sight, self._origin()
        assert offer is not None
        assert offer.found is not None
        assert sight is not None
        if origin is None:
            session.close()
            self._next()
            return
        self._windows.loading.begin(session, subject_of_journal(offer.folder.name))
        window = self._windows.show_session(session, origin)
        standing = sight.kind
        if standing == "same" and session.path is None:
            # Between the look and the reading someone else was there.
            standing = "changed"
        AfterRecovery(window, offer, standing)
        _Return(window, offer.found)
        self._next()

    def _on_failed(self, error: Exception) -> None:
        from bmc_desktop.ui.dialogs import messages

        offer, window = self._offer, self._origin()
        assert offer is not None
        offer.folder.let_go()
        if window is not None:
            window.show()
            name = shown_name(offer.name) or self.tr("Untitled")
            headline = self.tr("“{name}” could not be recovered").format(name=name)
            messages.show_error(window, headline, errors.sentence(error), errors.detail(error))
        self._next()

    def _finish(self) -> None:
        """Open the files that waited."""
        self._busy = False
        self._offer = None
        files, self._waiting = self._waiting, []
        origin = self._origin()
        if files and origin is not None:
            self._windows.open_files(files, origin)
        shown = [Path(os.path.abspath(file)) for file in files]  # noqa: PTH100 - `resolve` asks the disk
        self._windows.reopening.begin({*self._offered, *shown}, asked=bool(files))
        self.settled.emit()

    def _origin(self) -> "MainWindow | None":
        """Return the window that asked, or another one where that has gone."""
        open_ones = self._windows.windows
        if self._window is None or not isValid(self._window) or self._window not in open_ones:
            self._window = open_ones[-1] if open_ones else None
        return self._window


class _Return(QObject):
    """Brings a window back to where the person was, and keeps it there until it has come to its size."""

    def __init__(self, window: "MainWindow", found: Recovered) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._found = found
        self._has_resumed = False
        self._see()
        self._viewport = window.canvas.viewport()
        self._viewport.installEventFilter(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._go_on)
        self._later.start(0)
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.timeout.connect(self.deleteLater)
        self._end.start(SETTLED)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        # A new window is made as large as the last one only some moments after it is shown.
        if event.type() == QEvent.Type.Resize:
            self._later.start(0)
        return False

    def _see(self) -> None:
        if self._found.view is not None:
            self._window.canvas.restore_view(self._found.view)

    def _go_on(self) -> None:
        canvas = self._window.canvas
        if self._window.session is not self._session:
            return
        if not self._has_resumed:
            # Keys may have been faster, and are writing a note already.
            canvas.commit_active_editor()
        if not canvas.is_editing or self._has_resumed:
            self._see()
        if not self._has_resumed:
            self._has_resumed = True
            if not canvas.is_editing and self._found.draft is not None and self._found.has_words:
                canvas.resume(self._found.draft)


def _let_go(found: Any) -> None:
    for offer in found:
        offer.folder.let_go()


def _sweep_marks() -> None:
    with contextlib.suppress(OSError):
        kept = loading.marks()
        if kept is not None:
            kept.sweep()


def _nothing(_result: None) -> None:
    """Be done."""
