"""Opening by path: each way to fail has its kind and its sentence, and nothing hangs."""

import errno
import os

import pytest
from file_samples import PNG, SHA

from bmc_desktop.files import limits
from bmc_desktop.files.errors import (
    DOCUMENT_REASONS,
    SAVE_KINDS,
    DocumentError,
    SaveError,
    shown_size,
    worded,
)
from bmc_desktop.files.filesystem import Disk
from bmc_desktop.files.notices import SENTENCES, Notice
from bmc_desktop.files.opening import open_workshop
from bmc_desktop.files.targets import digest_of


def test_opens_what_was_saved(tmp_path, packed, workshop):
    path = tmp_path / "plan.bmcw"
    path.write_bytes(packed)
    opened = open_workshop(str(path))
    assert opened.workshop == workshop
    assert opened.media == {SHA: PNG}
    assert opened.digest == digest_of(packed)
    assert (opened.needs_copy, opened.read_only, opened.notices) == (False, False, ())


def make_loop(folder):
    (folder / "a").symlink_to(folder / "b")
    (folder / "b").symlink_to(folder / "a")
    return folder / "a"


def make_pipe(folder):
    os.mkfifo(folder / "pipe")
    return folder / "pipe"


def make_empty(folder):
    (folder / "empty.bmcw").touch()
    return folder / "empty.bmcw"


def make_huge(folder):
    path = folder / "huge.bmcw"
    with path.open("wb") as file:
        file.truncate(limits.MAX_FILE + 1)
    return path


PATHS = [
    (
        lambda folder: folder / "gone.bmcw",
        "unreadable",
        "missing",
        "gone.bmcw does not exist, or was moved",
    ),
    (
        lambda folder: folder / "no" / "plan.bmcw",
        "unreadable",
        "missing",
        "plan.bmcw does not exist, or was moved",
    ),
    (lambda folder: make_empty(folder) / "x", "unreadable", "missing", "x does not exist, or was moved"),
    (lambda _: "a\0b", "unreadable", "missing", "a�b does not exist, or was moved"),
    (lambda _: "x" * 5_000, "unreadable", "missing", "does not exist, or was moved"),
    (lambda folder: folder, "unreadable", "directory", "is a folder, not a workshop file"),
    (make_pipe, "unreadable", "not_a_file", "pipe is a device or a pipe"),
    (lambda _: "/dev/zero", "unreadable", "not_a_file", "zero is a device or a pipe"),
    (make_loop, "unreadable", "link_loop", "a is a link that leads back to itself"),
    (make_empty, "damaged", "empty", "empty.bmcw is empty (0 bytes)"),
    (
        make_huge,
        "too_large",
        "file_size",
        "huge.bmcw is too large to open: 90.0 MB, where 90.0 MB is the most",
    ),
]


@pytest.mark.parametrize(
    ("make", "kind", "reason", "words"), PATHS, ids=[f"{i}-{p[2]}" for i, p in enumerate(PATHS)]
)
def test_paths_that_cannot_be_opened(tmp_path, make, kind, reason, words):
    with pytest.raises(DocumentError) as caught:
        open_workshop(make(tmp_path))
    assert (caught.value.kind, caught.value.reason) == (kind, reason)
    assert words in str(caught.value)


class FailingDisk(Disk):
    """The real disk, but one call does something else."""

    def __init__(self, call, what):
        self.held = set()
        setattr(self, call, what)

    def open(self, path, flags, mode=0o600):
        fd = super().open(path, flags, mode)
        self.held.add(fd)
        return fd

    def close(self, fd):
        super().close(fd)
        self.held.remove(fd)


def failing(call, error):
    def fail(*_):
        raise error

    return FailingDisk(call, fail)


def io_error(number):
    return OSError(number, os.strerror(number))


@pytest.mark.parametrize("call", ["stat", "open", "fstat", "read"])
@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (io_error(errno.EACCES), "denied"),
        (io_error(errno.EPERM), "denied"),
        (io_error(errno.ENOENT), "missing"),
        (io_error(errno.EIO), "failed"),
        (io_error(errno.EMFILE), "failed"),
        (io_error(errno.ESTALE), "failed"),
        (OSError("without a number"), "failed"),
        (MemoryError(), "memory"),
    ],
)
def test_disks_that_fail(tmp_path, packed, call, error, reason):
    path = tmp_path / "plan.bmcw"
    path.write_bytes(packed)
    disk = failing(call, error)
    with pytest.raises(DocumentError) as caught:
        open_workshop(path, system=disk)
    assert caught.value.reason == reason
    assert "plan.bmcw" in str(caught.value)
    assert not disk.held
    assert path.read_bytes() == packed


def test_what_was_read_counts_even_if_closing_fails(tmp_path, packed, workshop):
    path = tmp_path / "plan.bmcw"
    path.write_bytes(packed)

    def close(fd):
        os.close(fd)
        raise io_error(errno.EIO)

    assert open_workshop(path, system=FailingDisk("close", close)).workshop == workshop


def test_a_disk_that_does_not_tell_whether_it_may_be_written_opens_read_only(tmp_path, packed):
    path = tmp_path / "plan.bmcw"
    path.write_bytes(packed)
    opened = open_workshop(path, system=failing("writable", io_error(errno.EIO)))
    assert (opened.read_only, opened.needs_copy) == (True, False)


def test_file_that_grows_while_it_is_read(tmp_path, monkeypatch):
    path = tmp_path / "log.bmcw"
    path.write_bytes(b"x")
    monkeypatch.setattr(limits, "MAX_FILE", 1_000)
    with pytest.raises(DocumentError) as caught:
        open_workshop(path, system=FailingDisk("read", lambda *_: b"x" * 300))
    assert caught.value.reason == "file_size"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes by name there")
@pytest.mark.parametrize("exchanged", ["pipe", "folder"])
def test_a_file_exchanged_for_something_else_at_the_last_moment_is_not_read(tmp_path, packed, exchanged):
    path = tmp_path / "plan.bmcw"
    path.write_bytes(packed)
    state = path.stat()
    path.unlink()
    if exchanged == "pipe":
        os.mkfifo(path)
    else:
        path.mkdir()
    with pytest.raises(DocumentError) as caught:
        open_workshop(path, system=FailingDisk("stat", lambda _: state))
    assert caught.value.reason == {"pipe": "not_a_file", "folder": "directory"}[exchanged]


def test_names_with_line_ends_stay_on_one_line(tmp_path):
    with pytest.raises(DocumentError) as caught:
        open_workshop(tmp_path / "a\nb\u202ec.bmcw")
    assert "\n" not in str(caught.value)
    assert "\u202e" not in str(caught.value)


FACTS = {
    "name": "plan.bmcw", "version": "2.0", "ours": "1.0", "size_bytes": 3_100_000, "limit_bytes": 512,
    "count": 5, "limit": 4, "part": "workshop.json", "needed_bytes": 10**10, "free_bytes": 0,
    "backup": "/kept", "total": 214, "person": "Anna",
}  # fmt: skip


@pytest.mark.parametrize(
    "sentence",
    [*(text for _, text in DOCUMENT_REASONS.values()), *SAVE_KINDS.values(), *SENTENCES.values()],
)
def test_every_sentence_is_whole(sentence):
    text = worded(sentence, FACTS)
    assert "{" not in text
    assert text.endswith(".")
    assert text[0].isupper() or text.startswith(("plan.bmcw", "5"))
    assert "  " not in text


def test_errors_without_facts_are_sentences_too():
    assert str(DocumentError("empty")).startswith("The file is empty")
    assert str(SaveError("failed", "detail", name="a")).startswith("a could not be saved")
    assert str(Notice("details_lost")).startswith("The head of the workshop")


@pytest.mark.parametrize(
    ("size", "shown"), [(0, "0 bytes"), (999, "999 bytes"), (3_100_000, "3.1 MB"), (2 * 10**9, "2.0 GB")]
)
def test_sizes_are_readable(size, shown):
    assert shown_size(size) == shown
