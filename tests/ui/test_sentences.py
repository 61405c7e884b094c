"""Errors and notices have a sentence in the window's language for every kind there is."""

import string
from typing import get_args

import pytest

from bmc_desktop.files.errors import (
    DOCUMENT_REASONS,
    PICTURE_KINDS,
    SAVE_KINDS,
    DocumentError,
    SaveError,
)
from bmc_desktop.files.notices import SENTENCES, Notice, NoticeKind
from bmc_desktop.ui import errors, sentences


def test_the_words_are_those_of_the_files_room():
    assert {k: v[1] for k, v in DOCUMENT_REASONS.items()} == sentences.DOCUMENT
    assert dict(SAVE_KINDS) == sentences.SAVE
    assert dict(PICTURE_KINDS) == sentences.PICTURE
    assert dict(SENTENCES) == sentences.NOTICE


def facts(template):
    names = {name for _, name, _, _ in string.Formatter().parse(template) if name}
    return {name: "FINN.bmcw" if name in {"name", "backup", "part"} else 3 for name in names}


@pytest.mark.parametrize("reason", DOCUMENT_REASONS)
def test_errors_of_opening(qapp, reason):
    told = errors.sentence(DocumentError(reason, **facts(DOCUMENT_REASONS[reason][1])))
    assert told
    assert "{" not in told


@pytest.mark.parametrize("kind", SAVE_KINDS)
def test_errors_of_saving(qapp, kind):
    told = errors.sentence(SaveError(kind, **facts(SAVE_KINDS[kind])))
    assert told
    assert "{" not in told


@pytest.mark.parametrize(
    "kind", get_args(NoticeKind.__value__ if hasattr(NoticeKind, "__value__") else NoticeKind)
)
def test_notices(qapp, kind):
    told = errors.notice_sentence(Notice(kind, facts(SENTENCES[kind])))
    assert told
    assert "{" not in told


def test_other_errors_are_told_too(qapp):
    assert "no space" in errors.sentence(OSError(28, "no space"))
    assert errors.sentence(MemoryError())
    assert errors.sentence(ValueError("plain words")) == "plain words"


def test_detail_tells_kind_and_causes():
    try:
        try:
            raise OSError(13, "denied")
        except OSError as cause:
            raise SaveError("denied", "errno 13", name="x") from cause
    except SaveError as error:
        told = errors.detail(error)
    assert "kind: denied" in told
    assert "errno 13" in told
    assert "PermissionError" in told
