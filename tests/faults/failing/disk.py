"""A disk whose calls are counted and made to fail, and that knows what on it would outlast a power cut."""

import errno
import os
import threading
from collections.abc import Callable
from typing import Any, Final, Literal, NamedTuple

from bmc_desktop.files.filesystem import DISK, FOLDER

SHORT: Final = 0
"""No error: a call that moves bytes moves half of them."""

ERRORS: Final = (
    errno.EIO, errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY, errno.EINTR,
    errno.EMFILE, SHORT,
)  # fmt: skip

Mode = Literal["once", "late", "on", "kind"]
MODES: Final[tuple[Mode, ...]] = ("once", "late", "on", "kind")
"""One call fails; one is done and fails all the same (network drives); all fail from one on; of those the
ones that can have that error."""

_NAMES: Final = frozenset(["mkdir", "rmdir", "replace", "unlink"])
_OPENING: Final = frozenset(["open", "hold", "hold_folder", "sync_folder", "listdir"])
_BYTES: Final = frozenset(["write", "truncate", "fsync", "datasync"])
_CALLS: Final = frozenset(
    ["realpath", "stat", "fstat", "free", "writable", "read", "seek", "adopt", "close"]
) | _NAMES | _OPENING | _BYTES  # fmt: skip
_LATE: Final = frozenset(["truncate", "fsync", "datasync", "sync_folder", "adopt", "write"]) | _NAMES


class Fault(NamedTuple):
    """Which call fails (its name, and how many of that name came before), with what, and how."""

    call: str
    ordinal: int
    error: int
    mode: Mode

    def __str__(self) -> str:
        name = errno.errorcode[self.error] if self.error else "SHORT"
        return f"{self.call} {self.ordinal} {name} {self.mode}"


class FailingDisk:
    """The real disk behind the interface, with one fault."""

    def __init__(self, fault: Fault | None = None) -> None:
        self.fault = fault
        self.calls: list[str] = []
        self.hits = 0
        self.forbids: Callable[[str, tuple[Any, ...]], int] = lambda _name, _arguments: 0
        """What this disk never lets one do: returns the number of an error."""
        self._counts: dict[str, int] = {}
        self._struck = False
        self._lock = threading.RLock()
        self._open: dict[int, str] = {}
        self._dirty: set[str] = set()
        self._nameless: set[str] = set()

    def heal(self) -> None:
        """Fail no more."""
        self.fault = None

    def is_sure(self, path: str, within: str) -> bool:
        """Say whether a file would be there, whole, after a power cut; the folder `within` would be."""
        if path in self._dirty:
            return False
        while path not in (within, "/"):
            if path in self._nameless:
                return False
            path = os.path.split(path)[0]
        return True

    def __getattr__(self, name: str) -> Any:
        real = getattr(DISK, name)
        if name not in _CALLS:
            return real

        def call(*arguments: Any) -> Any:
            with self._lock:
                return self._call(name, real, arguments)

        return call

    def _call(self, name: str, real: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
        hit = self._is_hit(name, arguments)
        never = self.forbids(name, arguments)
        if never:
            raise OSError(never, os.strerror(never))
        if not hit:
            return self._done(name, real, arguments)
        assert self.fault is not None
        self.hits += 1
        error, late = self.fault.error, self.fault.mode == "late"
        if error == SHORT:
            if name == "write":
                arguments = (arguments[0], arguments[1][: max(1, len(arguments[1]) // 2)])
            elif name == "read":
                arguments = (arguments[0], min(arguments[1], 100))
            return self._done(name, real, arguments)
        if name == "close" or (late and name in _LATE):
            self._done(name, real, arguments)
        elif name == "write" and len(arguments[1]) > 1:
            self._done(name, real, (arguments[0], arguments[1][: len(arguments[1]) // 2]))
        if name in ("fsync", "datasync") and arguments[0] in self._open:
            # It may be gone from the cache too: no later call brings it to the disk.
            self._dirty.add(self._open[arguments[0]])
        raise OSError(error, os.strerror(error))

    def _is_hit(self, name: str, arguments: tuple[Any, ...]) -> bool:
        ordinal = self._counts.get(name, 0)
        self._counts[name] = ordinal + 1
        self.calls.append(name)
        fault = self.fault
        if fault is None:
            return False
        begins = (name, ordinal) == (fault.call, fault.ordinal)
        self._struck = self._struck or begins
        if fault.mode == "on":
            return self._struck
        if fault.mode == "kind":
            return self._struck and (begins or can_have(name, arguments, fault.error))
        return begins

    def _done(self, name: str, real: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
        made = name in ("open", "hold", "mkdir") and not os.path.lexists(arguments[0])
        result = real(*arguments)
        match name:
            case "open" | "hold" | "hold_folder":
                self._open[result] = arguments[0]
                if made:
                    self._dirty.discard(arguments[0])
                    self._nameless.add(arguments[0])
            case "mkdir":
                self._nameless.add(arguments[0])
            case "write" | "truncate":
                self._dirty.add(self._open[arguments[0]])
            case "fsync" | "datasync":
                self._dirty.discard(self._open[arguments[0]])
            case "close":
                self._open.pop(arguments[0], None)
            case "replace":
                source, target = arguments
                self._dirty.discard(target)
                if source in self._dirty:
                    self._dirty.discard(source)
                    self._dirty.add(target)
                self._nameless.discard(source)
                self._nameless.add(target)
            case "unlink" | "rmdir":
                self._dirty.discard(arguments[0])
                self._nameless.discard(arguments[0])
            case "sync_folder":
                self._nameless = {each for each in self._nameless if os.path.split(each)[0] != arguments[0]}
        return result


def can_have(name: str, arguments: tuple[Any, ...], error: int) -> bool:
    """Say whether a call can fail with that error on a disk that fails with nothing else."""
    if name == "open":
        writes = bool(arguments[1] & (os.O_WRONLY | os.O_RDWR))
        makes = bool(arguments[1] & os.O_CREAT)
    else:
        writes = makes = name == "hold"
    match error:
        case errno.EMFILE:
            return name in _OPENING
        case errno.ENOSPC | errno.EDQUOT:
            return makes or name in ("mkdir", "write")
        case errno.EROFS | errno.EACCES | errno.EPERM:
            return writes or name in _NAMES or (name == "sync_folder" and not FOLDER)
        case errno.EBUSY:
            return name in ("replace", "rmdir")
        case errno.EINTR:
            return name in _OPENING or name in _BYTES or name == "read"
        case 0:
            return name in ("read", "write")
        case _:
            return True
