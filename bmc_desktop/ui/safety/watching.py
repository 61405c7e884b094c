"""Watches a window's file: whether it still holds what was read or written last. Looks in workers only.

Qt's watcher gives up when a file is replaced in one step, as any careful program does. So the folder is
watched too, the file is watched anew after each look, and there is a look whenever the window becomes the
active one. That a folder is renamed is told by the one that it lies in: so all those above are watched. On
network drives no watcher hears what others do, and a dead one would hold up whoever asks it: there the file
is looked at now and then.
"""

import os
import re
import sys
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QFileSystemWatcher, QObject, QStorageInfo, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from bmc_desktop.files.filesystem import DISK
from bmc_desktop.files.targets import Mark, Sight, look
from bmc_desktop.session import Session
from bmc_desktop.ui.jobs import Task, run_job
from bmc_desktop.ui.safety.saving import Saver

CALM: Final = 200
"""So many milliseconds after something has happened in the folder, the file is looked at."""

CALM_ABOVE: Final = 1_000
"""The same for a folder further up, in which much may happen that is nobody's concern."""

ROUND: Final = 10_000
"""A file on a network drive is looked at after so many milliseconds."""

_REMOTE: Final = re.compile(
    r"9p|afpfs|afs|ceph|cifs|davfs|fuse.*|gfs2|lustre|ncpfs|nfs4?|smb[23]|smbfs|vboxsf|virtiofs|webdav"
)
"""Kinds of disks that lie on another computer; those of user programs (fuse) may."""


class _Seen(NamedTuple):
    digest: str
    sight: Sight
    is_remote: bool
    folders: frozenset[str]
    """The folders above the file that can be watched."""


class _Look:
    """Looks at the file in the worker."""

    def __init__(self, path: Path, digest: str, mark: Mark | None) -> None:
        self._path = path
        self._digest = digest
        self._mark = mark

    def __call__(self, _task: Task) -> _Seen:
        remote = is_remote(self._path.parent)
        folders = frozenset() if remote else folders_above(self._path)
        return _Seen(self._digest, look(str(self._path), self._digest, self._mark, DISK), remote, folders)


class Watching(QObject):
    """The watch over one window's file."""

    seen = Signal(Sight)
    """The file was looked at."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self._saver: Saver | None = None
        self._mark: Mark | None = None
        self._looking = self._again = False
        self._is_stale = False
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_stir)
        self._watcher.directoryChanged.connect(self._on_stir)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.timeout.connect(self.look)
        self._round = QTimer(self)
        self._round.setInterval(ROUND)
        self._round.timeout.connect(self.look)

    def follow(self, session: Session, saver: Saver) -> None:
        """Watch the file of a session, if it has one, from the next look on."""
        self.leave()
        self._session, self._saver = session, saver
        saver.saved.connect(self._on_saved)

    def leave(self) -> None:
        """Watch nothing."""
        if self._saver is not None and isValid(self._saver):
            self._saver.saved.disconnect(self._on_saved)
        self._session = self._saver = self._mark = None
        self._calm.stop()
        self._round.stop()
        self._unwatch()

    def look(self) -> None:
        """Look at the file soon; our own saves are let come to their end first."""
        if self._looking:
            self._again = True
            return
        session, saver = self._session, self._saver
        if session is None or saver is None or session.path is None or not session.digest:
            return
        if saver.is_running:
            # What is seen now may be half of our own doing; there is a look after each save.
            return
        self._looking, self._again = True, False
        work = _Look(session.path, session.digest, self._mark)
        then = partial(self._on_seen, session)
        job = run_job(self._window, "", work, then, self._on_failed, silent=True)
        job.ended.connect(self._on_ended)

    def _on_stir(self, path: str) -> None:
        file = self._session.path if self._session is not None else None
        is_near = file is not None and path in (str(file), str(file.parent))
        # What is watched under the name of a folder may be another one by now.
        self._is_stale = self._is_stale or not is_near
        calm = CALM if is_near else CALM_ABOVE
        if not self._calm.isActive() or self._calm.remainingTime() > calm:
            self._calm.start(calm)

    def _on_saved(self, _path: Path) -> None:
        self._mark = None
        self.look()

    def _on_seen(self, session: Session, seen: _Seen) -> None:
        saver = self._saver
        if session is not self._session or saver is None or session.path is None:
            return
        if saver.is_running or seen.digest != session.digest:
            # We have saved meanwhile; this look was at something else.
            self._again = not saver.is_running
            return
        # A mark is good only for what it was taken with.
        self._mark = seen.sight.mark if seen.sight.kind == "same" else None
        self._watch(session.path, seen)
        self.seen.emit(seen.sight)

    def _on_failed(self, _error: Exception) -> None:
        """Know nothing; there will be another look."""

    def _on_ended(self, _has_failed: bool) -> None:
        if isValid(self):
            self._looking = False
            if self._again:
                self.look()

    def _watch(self, path: Path, seen: _Seen) -> None:
        if seen.is_remote:
            self._unwatch()
            self._round.start()
            return
        self._round.stop()
        wanted = {str(path), *seen.folders}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if self._is_stale:
            # While nothing is watched, something may happen.
            self._calm.start(CALM)
        if self._is_stale or watched - wanted:
            self._unwatch()
            watched = set()
        missing = sorted(wanted - watched)
        if missing:
            self._watcher.addPaths(missing)

    def _unwatch(self) -> None:
        self._is_stale = False
        paths = [*self._watcher.files(), *self._watcher.directories()]
        if paths:
            self._watcher.removePaths(paths)


def folders_above(path: Path) -> frozenset[str]:
    """Return the folders above a file that can be watched. Asks the disk, so in workers only."""
    # On Windows a folder cannot be renamed while one within it is watched.
    folders = [path.parent] if sys.platform == "win32" else path.parents
    return frozenset(str(folder) for folder in folders if os.access(folder, os.R_OK))


def is_remote(folder: Path) -> bool:
    """Say whether a folder lies on another computer. Asks the disk, so in workers only."""
    if str(folder).startswith(("\\\\", "//")):
        return True
    if sys.platform == "win32":  # pragma: no cover - not here
        import ctypes

        remote = 4
        return bool(ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == remote)
    kind = bytes(QStorageInfo(str(folder)).fileSystemType().data()).decode(errors="replace").lower()
    return _REMOTE.fullmatch(kind) is not None
