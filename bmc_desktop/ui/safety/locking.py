"""The lock beside a window's file: taken while it is open, given back when it is closed or saved elsewhere.

All of it happens in workers, and none of it can fail for a person. A lock of someone else's, met at
opening, is asked about; while it lasts, the window saves over their file only if that was chosen.
"""

import datetime as dt
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTime, Signal
from PySide6.QtWidgets import QMessageBox, QWidget
from shiboken6 import isValid

from bmc_desktop.files.errors import SaveError
from bmc_desktop.files.lockfile import Found, Holder, find, ourselves, release, take
from bmc_desktop.files.names import shown_name
from bmc_desktop.ui.jobs import Task, run_aside, run_job
from bmc_desktop.ui.words import plain_title
from bmc_desktop.workers import AT_EXIT, wait_for_workers

Answer = Literal["read", "copy", "anyway", "cancel"]


class _Take:
    """Takes the lock in the worker, unless someone else has it; `force` takes theirs."""

    def __init__(self, path: Path, us: Holder, *, force: bool) -> None:
        self._path = str(path)
        self._us = us
        self._force = force

    def __call__(self, task: Task) -> Found:
        found = find(self._path, self._us)
        if self._force or found.standing in ("free", "ours"):
            task.check()
            take(self._path, self._us)
            return Found("ours")
        return found


class Locking(QObject):
    """The lock of one window's file."""

    changed = Signal()
    """Whether someone else has the file is known, or has changed."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._us = ourselves()
        self._path: Path | None = None
        self._wanted = False
        self._forced = False
        self._holder: Holder | None = None
        app = QCoreApplication.instance()
        if app is not None:
            # A signal ends the program without closing its windows.
            app.aboutToQuit.connect(self._on_quit)

    @property
    def holder(self) -> Holder | None:
        """Who else has the file open, so that it is not saved over; None if nobody."""
        return self._holder

    def follow(self, path: Path | None, *, writable: bool) -> bool:
        """Have the lock of a file, and of no other, from the next look on; what is read-only needs none.

        Returns whether that is another one than before.
        """
        if path == self._path and writable == self._wanted:
            return False
        self.leave()
        self._path, self._wanted = path, writable
        self._us = ourselves()
        return True

    def expect(self, holder: Holder) -> None:
        """Know from the opening who has the file, before it is looked at again."""
        if not self._forced:
            self._hold(holder)

    def take_over(self) -> None:
        """Take the lock of someone else: that was chosen."""
        self._forced = True
        self._hold(None)
        self.look()

    def look(self) -> None:
        """Look again who has the file: who had it may have closed it."""
        if self._path is not None and self._wanted:
            work = _Take(self._path, self._us, force=self._forced)
            then = partial(self._on_found, self._path)
            run_job(self._window, "", work, then, self._on_failed, silent=True)

    def leave(self, *, keeps_lock: bool = False) -> None:
        """Give our lock back, unless another window of ours needs it."""
        path, self._path = self._path, None
        if path is not None and self._wanted and not keeps_lock:
            run_aside(partial(release, str(path), self._us))
        self._forced = False
        self._hold(None)

    def check(self, path: Path) -> None:
        """Let a save pass, in the worker, unless someone else has the file that we only read.

        Raises:
            SaveError: they have.
        """
        if path != self._path or self._holder is None or self._forced:
            return
        found = find(str(path), self._us)
        if found.holder is not None and found.standing in ("held", "old"):
            raise SaveError("locked", name=path.name, person=whom(found.holder))

    def _on_quit(self) -> None:
        self.leave()
        wait_for_workers(AT_EXIT)

    def _on_found(self, path: Path, found: Found) -> None:
        if isValid(self) and path == self._path and not self._forced:
            self._hold(found.holder if found.standing in ("held", "old") else None)

    def _on_failed(self, _error: Exception) -> None:
        """Do without: the lock is advice."""

    def _hold(self, holder: Holder | None) -> None:
        if holder != self._holder:
            self._holder = holder
            self.changed.emit()


def whom(holder: Holder) -> str:
    """Return who has a file open, as "Anna on LAPTOP-3"."""
    person = holder.shown_person or QCoreApplication.translate("Locking", "Someone")
    if not holder.shown_host:
        return person
    return QCoreApplication.translate("Locking", "{person} on {computer}").format(
        person=person, computer=holder.shown_host
    )


def when(moment: dt.datetime) -> str:
    """Return a time as people here write it, with the day if it is not today."""
    local, today = moment.astimezone(), dt.datetime.now().astimezone()
    short = QLocale.FormatType.ShortFormat
    time = QLocale().toString(QTime(local.hour, local.minute), short)
    if local.date() == today.date():
        return time
    return f"{QLocale().toString(QDate(local.year, local.month, local.day), short)} {time}"


def ask(parent: QWidget, path: Path, found: Found) -> Answer:
    """Ask how to open a file that someone else has open."""
    holder = found.holder
    assert holder is not None
    box = QMessageBox(parent)
    box.setWindowTitle(plain_title(QCoreApplication.applicationName()))
    box.setIcon(QMessageBox.Icon.Question)
    # Before any words: they are data.
    box.setTextFormat(box.textFormat().PlainText)
    box.setText(
        QCoreApplication.translate("Locking", "“{name}” is open elsewhere").format(
            name=shown_name(path.name)
        )
    )
    sentence = QCoreApplication.translate("Locking", "{person} has had it open since {time}.").format(
        person=whom(holder), time=when(holder.since)
    )
    if found.standing == "old":
        sentence += " " + QCoreApplication.translate(
            "Locking", "That is so long ago that it is probably not true any more."
        )
    box.setInformativeText(sentence)
    role = QMessageBox.ButtonRole
    read = box.addButton(QCoreApplication.translate("Locking", "Open read-only"), role.AcceptRole)
    copy = box.addButton(QCoreApplication.translate("Locking", "Open a copy"), role.AcceptRole)
    anyway = box.addButton(QCoreApplication.translate("Locking", "Open anyway"), role.DestructiveRole)
    cancel = box.addButton(QCoreApplication.translate("Locking", "Cancel"), role.RejectRole)
    box.setDefaultButton(read)
    box.setEscapeButton(cancel)
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    answers: list[tuple[object, Answer]] = [(read, "read"), (copy, "copy"), (anyway, "anyway")]
    return next((answer for button, answer in answers if button is clicked), "cancel")
