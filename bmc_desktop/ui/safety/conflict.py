"""A file that someone else has changed since: looks at theirs, asks what is to become of the two versions.

Nothing is decided without the person, and no version is lost by any answer: theirs goes to the earlier
versions before it may be replaced, and only the very version that was asked about may be. The saving
itself is done by `Saver`.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from bmc_desktop.files.errors import DocumentError, SaveError
from bmc_desktop.files.filesystem import DISK
from bmc_desktop.files.names import shown_name
from bmc_desktop.files.opening import Opened, open_workshop
from bmc_desktop.files.targets import digest_of, read_whole
from bmc_desktop.session import Session
from bmc_desktop.ui import errors
from bmc_desktop.ui.jobs import Done, Failed, Task, Work, run_job
from bmc_desktop.ui.safety import earlier

_LONGEST: Final = 255
"""The longest name that nearly every disk takes, in UTF-8 bytes."""

_MARK = re.compile(r" \(conflict \d{4}-\d\d-\d\d \d{4,6}(-\d+)?\)$")


class Outcome(NamedTuple):
    """What is to be done. `path` is where one's own version goes; `digest` is of theirs.

    "beside": save to `path`, where nothing is. "replace": save over the version with that digest.
    "again": theirs is gone, so just save. "give up": save nothing; `error` says why.
    """

    answer: str
    path: Path
    digest: str = ""
    error: Exception | None = None


class _Theirs(NamedTuple):
    digest: str
    opened: Opened | None = None
    error: DocumentError | None = None


class _Look:
    """Reads their version in the worker."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, _task: Task) -> _Theirs:
        try:
            opened = open_workshop(self._path)
        except DocumentError as error:
            try:
                return _Theirs(digest_of(read_whole(str(self._path), DISK)), None, error)
            except OSError:
                return _Theirs("", None, error)
        return _Theirs(opened.digest, opened)


class _Keep:
    """Puts their version into the earlier versions of this workshop, in the worker."""

    def __init__(self, path: Path, digest: str, workshop_id: str) -> None:
        self._path = path
        self._digest = digest
        self._workshop_id = workshop_id

    def __call__(self, _task: Task) -> None:
        data = read_whole(str(self._path), DISK)
        # What has changed again is asked about again.
        if digest_of(data) == self._digest:
            earlier.store().keep(self._workshop_id, data)


class _Choose:
    """Finds, in the worker, a name for one's own version that nothing has."""

    def __init__(self, path: Path, is_free: Callable[[str], bool]) -> None:
        self._path = path
        self._is_free = is_free

    def __call__(self, task: Task) -> Path:
        now = dt.datetime.now().astimezone()
        for path in names_beside(self._path, now):
            task.check()
            if not path.is_symlink() and not path.exists() and self._is_free(str(path)):
                return path
        raise AssertionError  # pragma: no cover - there is always another name


class Conflict(QObject):
    """One conflict, from its being found to the answer. `settled` gives an `Outcome`, once."""

    settled = Signal(object)

    def __init__(
        self,
        window: QWidget,
        session: Session,
        path: Path,
        error: SaveError,
        is_free: Callable[[str], bool],
    ) -> None:
        """`is_free` says, in a worker, that no other window has a file of that name, be it there or not."""
        super().__init__(window)
        self._window = window
        self._is_free = is_free
        self._session = session
        self._path = path
        self._error = error
        self._theirs = _Theirs("")
        self._steps = self._taken = 0

    def start(self) -> None:
        """Look at their version, then ask."""
        self._do(self.tr("Reading the version on the disk…"), _Look(self._path), self._on_seen)

    def _on_seen(self, theirs: _Theirs) -> None:
        from bmc_desktop.ui.dialogs import messages

        if theirs.error is not None and theirs.error.reason == "missing":
            self._settle(Outcome("again", self._path))
            return
        self._theirs = theirs
        unreadable = "" if theirs.error is None else errors.sentence(theirs.error)
        name = shown_name(self._path.name)
        match messages.ask_conflict(self._window, name, unreadable, can_replace=bool(theirs.digest)):
            case "differences":
                self._show_differences()
            case answer:
                self._on_answer(answer)

    def _show_differences(self) -> None:
        from bmc_desktop.ui.dialogs.differences import Choice, DifferencesDialog, Side

        opened, session = self._theirs.opened, self._session
        assert opened is not None
        dialog = DifferencesDialog(
            Side(self.tr("File on the disk"), opened.workshop, opened.media),
            Side(self.tr("This window"), session.workshop, dict(session.media)),
            self._window,
            choices=(
                Choice("both", self.tr("Keep both")),
                Choice("replace", self.tr("Replace theirs")),
            ),
        )
        dialog.answered.connect(self._on_answer)
        dialog.open()

    def _on_answer(self, answer: str) -> None:
        match answer:
            case "both":
                work = _Choose(self._path, self._is_free)
                self._do(self.tr("Looking for a free name…"), work, self._on_chosen)
            case "replace":
                title = self.tr("Keeping their version…")
                keep = _Keep(self._path, self._theirs.digest, self._session.workshop.id)
                self._do(title, keep, self._on_kept, self._on_not_kept)
            case _:
                self._give_up(self._error)

    def _on_chosen(self, path: Path) -> None:
        self._settle(Outcome("beside", path))

    def _on_kept(self, _result: None) -> None:
        self._settle(Outcome("replace", self._path, self._theirs.digest))

    def _on_not_kept(self, error: Exception) -> None:
        if isinstance(error, FileNotFoundError):
            self._settle(Outcome("again", self._path))
            return
        from bmc_desktop.ui.dialogs import messages

        messages.show_error(
            self._window,
            self.tr("Their version was not replaced"),
            self.tr(
                "It could not be put among the earlier versions, so it was left as it is. Your work is "
                "still open here. Keep both, or save under another name."
            ),
            errors.detail(error),
        )
        self._give_up(self._error)

    def _do(self, title: str, work: Work, done: Done, failed: Failed | None = None) -> None:
        """Do work in a worker. Where nothing comes of it (it is cancelled, it fails), all is given up."""
        self._steps += 1
        take = partial(self._take, self._steps)
        job = run_job(
            self._window,
            title,
            work,
            partial(take, done),
            partial(take, failed or self._give_up),
            reads=True,
        )
        job.ended.connect(partial(self._on_ended, self._steps))

    def _take(self, step: int, then: Done, outcome: object) -> None:
        self._taken = step
        if isValid(self):
            then(outcome)

    def _on_ended(self, step: int, _has_failed: bool) -> None:
        if self._taken < step and isValid(self):
            self._give_up(self._error)

    def _give_up(self, error: Exception) -> None:
        self._settle(Outcome("give up", self._path, error=error))

    def _settle(self, outcome: Outcome) -> None:
        self.settled.emit(outcome)
        self.deleteLater()


def names_beside(path: Path, now: dt.datetime) -> Iterator[Path]:
    """Yield names for one's own version beside someone else's: "FINN (conflict 2026-11-22 1432).bmcw".

    Later ones have the seconds too, and then a number. Never longer than a disk takes.
    """
    stem = _MARK.sub("", path.stem)
    day = f"{now:%Y-%m-%d}"
    yield _named(path, stem, f" (conflict {day} {now:%H%M})")
    yield _named(path, stem, f" (conflict {day} {now:%H%M%S})")
    number = 2
    while True:
        yield _named(path, stem, f" (conflict {day} {now:%H%M%S}-{number})")
        number += 1


def _named(path: Path, stem: str, mark: str) -> Path:
    tail = mark + path.suffix
    short = stem.encode(errors="surrogateescape")[: _LONGEST - len(tail.encode())]
    return path.with_name(short.decode(errors="ignore").rstrip() + tail)
