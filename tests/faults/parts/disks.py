"""A disk in memory that forgets in a power cut what was not forced, and that several programs can share.

Bytes are safe after the sync of their file, names after the sync of the folder they stand in, and nothing
else is: a write that was not forced may be there, lost, half there or zeros; a name that was made, moved or
taken away may be as before, each for itself and in no order.
"""

import errno
import itertools
import math
import os
import random
import stat
from collections.abc import Callable, Iterator, Mapping
from typing import Final, NamedTuple

WRITE_SIZE: Final = 700
"""So many bytes go into one write; the rest is left to the next."""


class PowerCut(BaseException):
    """The program has ended in the midst of a call; what it still does in its `finally` reaches no disk."""


class File:
    """A file: its bytes, those that are safe, and what was written since."""

    def __init__(self, number: int, data: bytes = b"", modified: int = 0) -> None:
        self.number = number
        self.now = data
        self.safe = data
        self.writes: tuple[tuple[int, bytes], ...] = ()
        self.modified = modified
        self.held_by = 0


class Step(NamedTuple):
    """What was done to the names in a folder: a file (None: a folder) made or moved there, or gone."""

    folder: str
    name: str
    file: File | None
    gone: bool = False
    source: str = ""


class Moment(NamedTuple):
    """The disk at a moment, as a power cut would find it."""

    names: Mapping[str, File | None]
    steps: tuple[Step, ...]
    contents: Mapping[File, tuple[bytes, tuple[tuple[int, bytes], ...]]]
    """Files with writes that were not forced: the safe bytes, and those."""
    safe: Mapping[File, bytes]


Tree = dict[str, bytes | None]
"""What a restart finds: the bytes of each file by its path, None for folders."""


class MemoryDisk:
    """The interface to the disk, in memory. `on_step` is called after every call that alters something."""

    def __init__(
        self,
        folders: tuple[str, ...] = (),
        *,
        skip: frozenset[str] = frozenset(),
        on_step: Callable[[], object] = lambda: None,
        on_call: Callable[[str], object] = lambda _: None,
    ) -> None:
        """Start with some folders; calls in `skip` do nothing."""
        self.names: dict[str, File | None] = {"/": None}
        for folder in folders:
            self.names[folder] = None
        self.safe_names = dict(self.names)
        self.steps: list[Step] = []
        self.on_step = on_step
        self.on_call = on_call
        self.seconds = 1_800_000_000.0
        self._skip = skip
        self._touched: dict[str, int] = {}
        self._doors: dict[str, File] = {}
        self._open: dict[int, tuple[File, list[int]]] = {}
        self._numbers = itertools.count(10)
        self._tokens = itertools.count(1)

    @classmethod
    def of(cls, tree: Tree, **options: object) -> "MemoryDisk":
        """Return the disk that a restart finds."""
        disk = cls(tuple(path for path, data in tree.items() if data is None), **options)  # type: ignore[arg-type]
        for path, data in tree.items():
            if data is not None:
                disk.names[path] = File(next(disk._numbers), data)
        disk.safe_names = dict(disk.names)
        return disk

    def tree(self) -> Tree:
        """Return what stands there now."""
        return {path: file.now if file is not None else None for path, file in self.names.items()}

    def moment(self) -> Moment:
        """Return the disk as a power cut would find it now."""
        files = {file for file in self.safe_names.values() if file is not None}
        files |= {step.file for step in self.steps if step.file is not None}
        return Moment(
            dict(self.safe_names),
            tuple(self.steps),
            {file: (file.safe, file.writes) for file in files if file.writes},
            {file: file.safe for file in files},
        )

    def end_programs(self) -> None:
        """Close whatever is open, as the end of a process does."""
        for fd in list(self._open):
            self._close(fd)

    # Names

    def realpath(self, path: str) -> str:
        self.on_call("realpath")
        return path

    def stat(self, path: str) -> os.stat_result:
        self.on_call("stat")
        file = self._at(path)
        return _state(file) if file is not None else _folder_state(self._touched.get(path, 0))

    def fstat(self, fd: int) -> os.stat_result:
        self.on_call("fstat")
        return _state(self._open[fd][0])

    def listdir(self, path: str) -> list[str]:
        self.on_call("listdir")
        if self._at(path) is not None:
            raise NotADirectoryError(errno.ENOTDIR, path)
        start = path.rstrip("/") + "/"
        return [
            name[len(start) :]
            for name in self.names
            if name.startswith(start) and "/" not in name[len(start) :]
        ]

    def mkdir(self, path: str) -> None:
        self.on_call("mkdir")
        self._folder_of(path)
        if path in self.names:
            raise FileExistsError(errno.EEXIST, path)
        self._name(path, None)

    def rmdir(self, path: str) -> None:
        self.on_call("rmdir")
        if self._at(path) is not None:
            raise NotADirectoryError(errno.ENOTDIR, path)
        if any(name.startswith(path + "/") for name in self.names):
            raise OSError(errno.ENOTEMPTY, path)
        self._unname(path)

    def unlink(self, path: str) -> None:
        self.on_call("unlink")
        if self._at(path) is None:
            raise IsADirectoryError(errno.EISDIR, path)
        self._unname(path)

    def replace(self, source: str, target: str) -> None:
        self.on_call("replace")
        file = self._at(source)
        self._folder_of(target)
        del self.names[source]
        self.names[target] = file
        self.steps.append(Step(_parent(target), target, file, source=source))
        self.on_step()

    def sync_folder(self, path: str) -> None:
        self.on_call("sync_folder")
        self._at(path)
        if "sync_folder" not in self._skip:
            for step in self.steps:
                if step.folder == path:
                    _take(step, self.safe_names)
            self.steps = [step for step in self.steps if step.folder != path]
        self.on_step()

    def free(self, _path: str) -> int | None:
        return None

    def writable(self, path: str) -> bool:
        self.on_call("writable")
        self._at(path)
        return True

    # Files

    def open(self, path: str, flags: int, _mode: int = 0o600) -> int:
        self.on_call("open")
        if flags & os.O_CREAT and path not in self.names:
            self._folder_of(path)
            self._name(path, File(next(self._numbers), modified=self._nanoseconds()))
        elif flags & os.O_CREAT and flags & os.O_EXCL:
            raise FileExistsError(errno.EEXIST, path)
        file = self._at(path)
        if file is None:
            raise IsADirectoryError(errno.EISDIR, path)
        if flags & os.O_TRUNC and file.now:
            self._alter(file, 0, b"", size=0)
        return self._opened(file)

    def read(self, fd: int, size: int) -> bytes:
        self.on_call("read")
        file, place = self._open[fd]
        data = file.now[place[0] : place[0] + size]
        place[0] += len(data)
        return data

    def write(self, fd: int, data: memoryview) -> int:
        self.on_call("write")
        file, place = self._open[fd]
        part = bytes(data[:WRITE_SIZE])
        self._alter(file, place[0], part)
        place[0] += len(part)
        return len(part)

    def seek(self, fd: int, offset: int) -> None:
        self.on_call("seek")
        self._open[fd][1][0] = offset

    def truncate(self, fd: int, size: int) -> None:
        self.on_call("truncate")
        self._alter(self._open[fd][0], size, b"", size=size)

    def fsync(self, fd: int) -> None:
        self._force("fsync", fd)

    def datasync(self, fd: int) -> None:
        self._force("datasync", fd)

    def hold(self, path: str) -> int:
        self.on_call("hold")
        if path not in self.names:
            self._folder_of(path)
            self._name(path, File(next(self._numbers)))
        file = self._at(path)
        assert file is not None
        if file.held_by:
            raise BlockingIOError(errno.EAGAIN, path)
        file.held_by = self._opened(file)
        return file.held_by

    def hold_folder(self, path: str) -> int:
        self.on_call("hold_folder")
        self._at(path)
        file = self._doors.setdefault(path, File(next(self._numbers)))
        if file.held_by:
            raise BlockingIOError(errno.EAGAIN, path)
        file.held_by = self._opened(file)
        return file.held_by

    def close(self, fd: int) -> None:
        self.on_call("close")
        self._close(fd)

    def adopt(self, _fd: int, _old: str, _state: os.stat_result) -> None:
        self.on_call("adopt")

    # The rest

    def sleep(self, seconds: float) -> None:
        self.on_call("sleep")
        self.seconds += seconds

    def token(self) -> str:
        return f"{next(self._tokens):08x}"

    def now(self) -> float:
        return self.seconds

    def _at(self, path: str) -> File | None:
        try:
            return self.names[path]
        except KeyError:
            raise FileNotFoundError(errno.ENOENT, path) from None

    def _folder_of(self, path: str) -> None:
        if self._at(_parent(path)) is not None:
            raise NotADirectoryError(errno.ENOTDIR, path)

    def _nanoseconds(self) -> int:
        """Return the time; no two are the same."""
        self.seconds += 0.001
        return int(self.seconds * 1e9)

    def _touch(self, path: str) -> None:
        self._touched[path] = self._touched[_parent(path)] = self._nanoseconds()

    def _name(self, path: str, file: File | None) -> None:
        self._touch(path)
        self.names[path] = file
        self.steps.append(Step(_parent(path), path, file))
        self.on_step()

    def _unname(self, path: str) -> None:
        del self.names[path]
        self._touch(path)
        self.steps.append(Step(_parent(path), path, None, gone=True))
        self.on_step()

    def _alter(self, file: File, offset: int, data: bytes, size: int | None = None) -> None:
        file.now = _written(file.now, offset, data) if size is None else file.now[:size].ljust(size, b"\0")
        file.writes = (*file.writes, (offset, data if size is None else b""))
        file.modified = self._nanoseconds()
        self.on_step()

    def _force(self, call: str, fd: int) -> None:
        self.on_call(call)
        file = self._open[fd][0]
        if call not in self._skip:
            file.safe, file.writes = file.now, ()
        self.on_step()

    def _opened(self, file: File) -> int:
        fd = next(self._numbers)
        self._open[fd] = (file, [0])
        return fd

    def _close(self, fd: int) -> None:
        file, _ = self._open.pop(fd)
        if file.held_by == fd:
            file.held_by = 0


def trees(moment: Moment, most: int, rng: random.Random) -> Iterator[Tree]:
    """Yield what a restart may find after a power cut at a moment; at most some of it, then by chance."""
    versions = {
        file: _versions(safe, writes) if writes else [safe]
        for file, safe in moment.safe.items()
        for writes in (moment.contents.get(file, (b"", ()))[1],)
    }
    count = len(moment.steps)
    subsets: Iterator[tuple[bool, ...]]
    if 2**count <= most:
        subsets = itertools.product((True, False), repeat=count)
    else:
        fixed = [(True,) * count, (False,) * count]
        fixed += [tuple(i < cut for i in range(count)) for cut in range(1, count)]
        subsets = iter(
            (fixed + [tuple(rng.random() < 0.5 for _ in range(count)) for _ in range(most)])[:most]
        )
    for subset in subsets:
        names = dict(moment.names)
        for step, survives in zip(moment.steps, subset, strict=True):
            if survives:
                _take(step, names)
        names = {path: file for path, file in names.items() if _is_reached(path, names)}
        tree: Tree = {path: versions[file][0] if file is not None else None for path, file in names.items()}
        unsafe = [
            (path, versions[file]) for path, file in names.items() if file and len(versions[file]) > 1
        ]
        for contents in _choices([each for _, each in unsafe], max(8, most >> min(count, 10)), rng):
            yield tree | {path: data for (path, _), data in zip(unsafe, contents, strict=True)}


def _choices(lists: list[list[bytes]], most: int, rng: random.Random) -> Iterator[tuple[bytes, ...]]:
    """Yield one of each list, in all ways, or in so many by chance."""
    if math.prod(map(len, lists)) <= most:
        return itertools.product(*lists)
    return (tuple(rng.choice(each) for each in lists) for _ in range(most))


def _versions(safe: bytes, writes: tuple[tuple[int, bytes], ...]) -> list[bytes]:
    """Return what may stand in a file after writes that were not forced: lost, half there, zeros, holes."""
    found = {safe: None}
    data = safe
    for number, (offset, part) in enumerate(writes):
        for torn in (part[: len(part) // 2], bytes(len(part))):
            found.setdefault(_written(data, offset, torn))
        data = _written(data, offset, part) if part else data[:offset]
        found.setdefault(data)
        if number and part:
            hole = safe
            for other, (start, piece) in enumerate(writes):
                hole = _written(hole, start, piece if other != number - 1 else bytes(len(piece)))
            found.setdefault(hole)
    return [data, *(each for each in found if each != data)]


def _take(step: Step, names: dict[str, File | None]) -> None:
    if step.source:
        # A rename moves: the other name of this file is gone with it.
        for other in [name for name, file in names.items() if file is step.file and name != step.name]:
            del names[other]
    if step.gone:
        names.pop(step.name, None)
    else:
        names[step.name] = step.file


def _parent(path: str) -> str:
    return path.rpartition("/")[0] or "/"


def _is_reached(path: str, names: Mapping[str, File | None]) -> bool:
    while path != "/":
        path = _parent(path)
        if path not in names:
            return False
    return True


def _written(old: bytes, offset: int, data: bytes) -> bytes:
    return old[:offset].ljust(offset, b"\0") + data + old[offset + len(data) :]


def _state(file: File) -> os.stat_result:
    return _times((stat.S_IFREG | 0o644, file.number, 1, 1, 0, 0, len(file.now)), file.modified)


def _folder_state(modified: int) -> os.stat_result:
    return _times((stat.S_IFDIR | 0o755, 1, 1, 1, 0, 0, 0), modified)


def _times(state: tuple[int, ...], modified: int) -> os.stat_result:
    exact = modified / 1e9
    return os.stat_result(
        (*state, int(exact), int(exact), int(exact)), {"st_mtime": exact, "st_mtime_ns": modified}
    )
