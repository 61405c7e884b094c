"""The file of a window among other people and programs: says in the bar what they have done to it.

Puts together the watch over the file, the lock beside it, the copies that sync programs leave and the other
windows of ours; nothing here saves or loads by itself.
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer
from shiboken6 import isValid

from bmc_desktop.files.names import shown_name
from bmc_desktop.files.opening import Opened, open_workshop
from bmc_desktop.files.siblings import find_sibling
from bmc_desktop.files.targets import Sight
from bmc_desktop.session import Session
from bmc_desktop.ui import errors
from bmc_desktop.ui.jobs import Task, run_aside, run_job
from bmc_desktop.ui.opening import session_of
from bmc_desktop.ui.safety.locking import Locking, when, whom
from bmc_desktop.ui.safety.notice_bar import Button
from bmc_desktop.ui.safety.twins import Twins
from bmc_desktop.ui.safety.watching import Watching
from bmc_desktop.ui.words import plain_title, shortened

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow


ARRIVAL: Final = 300
"""So many milliseconds after a workshop came it has been painted, and there is time to look around."""

_LONGEST: Final = 60
"""A workshop's title and a file's name are shown with at most so many characters in a window's title."""


class _Read:
    """Opens a file in the worker."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, _task: Task) -> Opened:
        return open_workshop(self._path)


class _FindSibling:
    """Looks for a copy beside the file, in the worker."""

    def __init__(self, path: Path, workshop_id: str, digest: str) -> None:
        self._asked = (path, workshop_id, digest)

    def __call__(self, _task: Task) -> Path | None:
        return find_sibling(*self._asked)


class Neighbours(QObject):
    """What others do to the file of one window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self._sight = Sight("same")
        self._kept = ""
        self._sibling: Path | None = None
        self.locking = Locking(window)
        self.locking.changed.connect(self._on_lock)
        self._twins = Twins(window)
        self._watching = Watching(window)
        self._watching.seen.connect(self._on_seen)
        self._arriving = QTimer(self)
        self._arriving.setSingleShot(True)
        self._arriving.timeout.connect(self._on_arrived)
        window.installEventFilter(self)

    @property
    def read_only(self) -> bool:
        """Whether the file is not saved over: it cannot be, or someone else has it open."""
        return self._window.session.read_only or self.locking.holder is not None

    @property
    def title(self) -> str:
        """What stands above the window: the workshop's title, its file, and whether that is read-only."""
        session = self._window.session
        title = shortened(session.workshop.details.title, _LONGEST)
        if session.path is None:
            return f"{plain_title(shortened(self._window.name, _LONGEST))}[*]"
        file = _middle_out(shown_name(session.path.name), _LONGEST)
        words = plain_title(f"{title} – {file}" if title else file)
        return f"{words}[*]" + (" " + self.tr("(read-only)") if self.read_only else "")

    def follow(self) -> None:
        """Follow the workshop that is in the window now."""
        window = self._window
        self._session = window.session
        self._sight, self._kept, self._sibling = Sight("same"), "", None
        window.saver.guard = self.locking.check
        window.saver.changed.connect(self._on_saving)
        window.saver.saved.connect(self._on_saved)
        self._follow_lock()
        self._twins.follow(window.session)
        self._watching.follow(window.session, window.saver)
        self._arriving.start(ARRIVAL)

    def _on_arrived(self) -> None:
        """Look around for the first time."""
        window, session = self._window, self._window.session
        self.locking.look()
        self._watching.look()
        if session.path is not None:
            work = _FindSibling(session.path, session.workshop.id, session.digest)
            then = partial(self._on_sibling, session)
            run_job(window, "", work, then, self._on_no_sibling, silent=True)

    def leave(self) -> None:
        """Let go of the workshop in the window."""
        self._keep_version()
        self._session = None
        self._arriving.stop()
        self._watching.leave()
        self._twins.leave()
        self.locking.leave()

    def tell(self) -> None:
        """Say in the bar, in the window's language, what is so now."""
        self._tell_sight()
        self._tell_lock()
        self._twins.tell()
        self._tell_sibling()
        self._tell_slow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the file when the person comes back to the window."""
        is_active = event.type() == QEvent.Type.WindowActivate and watched is self._window
        if is_active and not self._arriving.isActive():
            self._watching.look()
            if self.locking.holder is not None:
                self.locking.look()
        return False

    # The lock

    def _follow_lock(self) -> bool:
        session = self._window.session
        return self.locking.follow(session.path, writable=not session.read_only)

    def _on_lock(self) -> None:
        if self._session is not None:
            self._tell_lock()
            self._window.show_saving()

    def _tell_lock(self) -> None:
        window, holder = self._window, self.locking.holder
        if holder is None:
            window.notices.clear("lock")
            return
        sentence = self.tr("Read-only, because {person} has had it open since {time}.").format(
            person=whom(holder), time=when(holder.since)
        )
        window.notices.tell("lock", sentence, [self._save_as_button()])

    # The file

    def _on_seen(self, sight: Sight) -> None:
        session, before = self._session, self._sight
        if session is None:
            return
        self._sight = sight
        if sight.kind == "changed" and before.kind != "changed":
            self._keep_version()
        if sight.kind == "unknown":
            # A disk that fails says nothing about the file; what was known stays.
            self._sight = before
        else:
            if sight.kind != "changed":
                self._kept = ""
            session.tell_astray(sight.kind == "gone" or bool(self._kept))
        self._tell_sight()

    def _keep_version(self) -> None:
        """Keep what was saved here last: whoever writes the file next may not know of it."""
        version = self._session.version() if self._session is not None else None
        if version is not None:
            run_aside(version)

    def _tell_sight(self) -> None:
        window, kind = self._window, self._sight.kind
        if self._session is None or self._session.path is None:
            return
        name = shown_name(self._session.path.name)
        if kind == "gone":
            sentence = self.tr(
                "“{name}” is not there any more: it was moved, renamed or deleted, or its disk is not "
                "connected. Your work is still here."
            ).format(name=name)
            again = (self.tr("Save again"), self._save_again)
            window.notices.tell("gone", sentence, [again, self._save_as_button()])
        else:
            window.notices.clear("gone")
        if kind != "changed" or self._sight.digest == self._kept:
            window.notices.clear("changed")
        elif window.saver.needs_saving:
            sentence = self.tr("“{name}” was changed by another program; saving will ask.").format(
                name=name
            )
            window.notices.tell(
                "changed", sentence, [(self.tr("Show differences…"), self._show_differences)]
            )
        else:
            if self._session.saved_at is None:
                sentence = self.tr("“{name}” was changed by another program.").format(name=name)
            else:
                sentence = self.tr(
                    "“{name}” was changed by another program. What you had saved is kept: File › Earlier "
                    "versions…"
                ).format(name=name)
            buttons: list[Button] = [
                (self.tr("Show the new version"), self._show_new),
                (self.tr("Keep mine"), self._keep_mine),
            ]
            window.notices.tell("changed", sentence, buttons)

    def _on_saving(self) -> None:
        if self._session is not None:
            if self._sight.kind == "changed":
                self._tell_sight()
            self._tell_slow()

    def _on_saved(self, _path: Path) -> None:
        self._sight, self._kept = Sight("same"), ""
        self._tell_sight()
        self._twins.tell()
        if self._follow_lock():
            self.locking.look()

    def _save_again(self) -> None:
        self._window.saver.save()

    def _save_as_button(self) -> Button:
        return self.tr("Save as…"), self._window.saver.save_as

    def _keep_mine(self) -> None:
        self._kept = self._sight.digest
        if self._session is not None:
            self._session.tell_astray(True)
        self._tell_sight()

    def _show_new(self) -> None:
        session = self._session
        if session is None or session.path is None or self._window.saver.needs_saving:
            self._tell_sight()
            return
        title = self.tr("Opening “{name}”…").format(name=shown_name(session.path.name))
        then = partial(self._on_new, session)
        run_job(self._window, title, _Read(session.path), then, self._on_not_read, reads=True)

    def _on_new(self, session: Session, opened: Opened) -> None:
        window = self._window
        if session is not self._session or not window.commit_editors() or window.saver.needs_saving:
            # Work has gone on meanwhile.
            self._tell_sight()
            return
        canvas = window.canvas
        canvas_id, zoom = canvas.canvas_id, canvas.zoom
        centre = canvas.mapToScene(canvas.viewport().rect().center())
        window.set_session(session_of(opened))
        if canvas_id in window.session.workshop.canvases:
            window.show_canvas(canvas_id)
        window.canvas.zoom_to(zoom)
        window.canvas.centerOn(centre)
        window.say(self.tr("This is the new version"))

    def _on_not_read(self, error: Exception) -> None:
        from bmc_desktop.ui.dialogs import messages

        headline = self.tr("The other version could not be opened")
        messages.show_error(self._window, headline, errors.sentence(error), errors.detail(error))

    # Copies beside it

    def _on_sibling(self, session: Session, sibling: Path | None) -> None:
        if isValid(self) and session is self._session:
            self._sibling = sibling
            self._tell_sibling()

    def _on_no_sibling(self, _error: Exception) -> None:
        """Tell nothing of it: nobody has asked."""

    def _tell_sibling(self) -> None:
        window = self._window
        if self._sibling is None:
            window.notices.clear("sibling")
            return
        sentence = self.tr("There is another version of this workshop beside it: “{name}”.").format(
            name=shown_name(self._sibling.name)
        )
        buttons: list[Button] = [
            (self.tr("Show differences…"), self._show_sibling_differences),
            (self.tr("Open it"), self._open_sibling),
        ]
        window.notices.tell("sibling", sentence, buttons)

    def _open_sibling(self) -> None:
        if self._sibling is not None:
            self._window.windows.open_file(self._sibling, self._window)

    # Differences

    def _show_differences(self) -> None:
        if self._session is not None and self._session.path is not None:
            self._compare(self._session.path)

    def _show_sibling_differences(self) -> None:
        if self._sibling is not None:
            self._compare(self._sibling)

    def _compare(self, path: Path) -> None:
        title = self.tr("Opening “{name}”…").format(name=shown_name(path.name))
        run_job(self._window, title, _Read(path), self._on_other, self._on_not_read, reads=True)

    def _on_other(self, opened: Opened) -> None:
        from bmc_desktop.ui.dialogs.differences import DifferencesDialog, Side

        session = self._session
        if session is None:
            return
        is_own = opened.path == session.path
        other = self.tr("File on the disk") if is_own else shown_name(opened.path.name)
        dialog = DifferencesDialog(
            Side(other, opened.workshop, opened.media),
            Side(self.tr("This window"), session.workshop, dict(session.media)),
            self._window,
            style=self._window.style_on_screen,
        )
        dialog.open()

    # A disk that does not answer

    def _tell_slow(self) -> None:
        window = self._window
        if not window.saver.is_slow:
            window.notices.clear("slow")
            return
        sentence = self.tr(
            "The disk does not answer, so the workshop is not saved yet. You can go on working."
        )
        stop = (self.tr("Stop waiting"), window.saver.give_up)
        window.notices.tell("slow", sentence, [self._save_as_button(), stop])


def _middle_out(name: str, most: int) -> str:
    """Return a file name of at most `most` characters: the end tells one from another, and what it is."""
    if len(name) <= most:
        return name
    tail = most // 3
    return f"{name[: most - tail - 1].rstrip()}…{name[-tail:].lstrip()}"
