"""Opening by path: each way to fail has its kind and its sentence, and nothing hangs."""

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
    (lambda folder: folder / "gone.bmcw", "unreadable", "missing", "gone.bmcw is not there any more"),
    (
        lambda folder: folder / "no" / "plan.bmcw",
        "unreadable",
        "missing",
        "plan.bmcw is not there any more",
    ),
    (lambda folder: make_empty(folder) / "x", "unreadable", "missing", "x is not there any more"),
    (lambda _: "a\0b", "unreadable", "missing", "a�b is not there any more"),
    (lambda _: "x" * 5_000, "unreadable", "missing", "is not there any more"),
    (lambda folder: folder, "unreadable", "directory", "is a folder, not a workshop file"),
    (make_pipe, "unreadable", "not_a_file", "pipe is a device or a pipe"),
    (lambda _: "/dev/zero", "unreadable", "not_a_file", "zero is a device or a pipe"),
    (make_loop, "unreadable", "link_loop", "a is a link that leads back to itself"),
    (make_empty, "damaged", "empty", "empty.bmcw is empty (0 bytes)"),
    (
        make_huge,
        "too_large",
        "file_size",
        "huge.bmcw is too large to open: 536.9 MB, where 536.9 MB is the most",
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


@pytest.mark.parametrize(
    ("error", "reason"),
    [(PermissionError(13, "no"), "denied"), (OSError(5, "I/O"), "failed"), (MemoryError(), "memory")],
)
def test_disks_that_fail(tmp_path, packed, monkeypatch, error, reason):
    path = tmp_path / "plan.bmcw"
    path.write_bytes(packed)

    def fail(*_):
        raise error

    monkeypatch.setattr("bmc_desktop.files.opening.os.read", fail)
    with pytest.raises(DocumentError) as caught:
        open_workshop(path)
    assert caught.value.reason == reason
    assert "plan.bmcw" in str(caught.value)


def test_file_that_grows_while_it_is_read(tmp_path, monkeypatch):
    path = tmp_path / "log.bmcw"
    path.write_bytes(b"x")
    monkeypatch.setattr(limits, "MAX_FILE", 1_000)
    monkeypatch.setattr("bmc_desktop.files.opening.os.read", lambda *_: b"x" * 300)
    with pytest.raises(DocumentError) as caught:
        open_workshop(path)
    assert caught.value.reason == "file_size"


def test_names_with_line_ends_stay_on_one_line(tmp_path):
    with pytest.raises(DocumentError) as caught:
        open_workshop(tmp_path / "a\nb\u202ec.bmcw")
    assert "\n" not in str(caught.value)
    assert "\u202e" not in str(caught.value)


FACTS = {
    "name": "plan.bmcw", "version": "2.0", "ours": "1.0", "size_bytes": 3_100_000, "limit_bytes": 512,
    "count": 5, "limit": 4, "part": "workshop.json", "needed_bytes": 10**10, "free_bytes": 0,
    "backup": "/kept", "total": 214,
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
