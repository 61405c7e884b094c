"""Errors and notices have a sentence in the window's language for every kind there is."""

import string
from typing import get_args

import pytest
from PySide6.QtCore import QLocale

from bmc_desktop.exchange import errors as exchange
from bmc_desktop.exchange.markdown import problems
from bmc_desktop.files.errors import (
    DOCUMENT_REASONS,
    PICTURE_KINDS,
    SAVE_KINDS,
    DocumentError,
    SaveError,
)
from bmc_desktop.files.notices import SENTENCES, Notice, NoticeKind
from bmc_desktop.poster import export, pages
from bmc_desktop.ui import errors, exchange_sentences, sentences
from bmc_desktop.ui.translation import Translation


def test_the_words_are_those_of_the_files_room():
    assert {k: v[1] for k, v in DOCUMENT_REASONS.items()} == sentences.DOCUMENT
    assert dict(SAVE_KINDS) == sentences.SAVE
    assert dict(PICTURE_KINDS) == sentences.PICTURE
    assert dict(SENTENCES) == sentences.NOTICE


def test_the_words_are_those_of_the_other_rooms():
    assert dict(exchange.SENTENCES) == exchange_sentences.EXCHANGE
    assert dict(problems.SENTENCES) == exchange_sentences.PROBLEM
    assert dict(pages.SENTENCES) == exchange_sentences.PAGE
    assert export.SENTENCES["not_drawn"] == exchange_sentences.NOT_DRAWN


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


@pytest.fixture
def spoken(qapp):
    translation = Translation("nb")
    yield
    translation.remove()
    QLocale.setDefault(QLocale.system())


@pytest.mark.parametrize(
    "error",
    [
        *(exchange.ExchangeError(kind, **facts(text)) for kind, text in exchange.SENTENCES.items()),
        *(pages.PageError(kind) for kind in pages.SENTENCES),
        export.ExportError("not_drawn", title="I dag"),
    ],
    ids=lambda error: error.kind,
)
def test_errors_of_texts_and_posters_speak_the_windows_language(spoken, error):
    told = errors.sentence(error)
    assert told
    assert told != str(error)
    assert "{" not in told


@pytest.mark.parametrize("kind", problems.SENTENCES)
def test_what_was_not_understood_is_told_in_the_windows_language(spoken, kind):
    problem = problems.Problem(7, kind, facts(problems.SENTENCES[kind]))
    told = errors.problem_sentence(problem)
    assert told.startswith("7: ")
    assert problem.text not in told
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


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "at least 1"), ("nb", "minst 1"), ("da", "mindst 1"), ("de", "mindestens 1")],
)
@pytest.mark.parametrize("kind", ["notes_unreadable_at_least", "records_unreadable_at_least"])
def test_of_a_file_that_is_cut_off_the_least_is_told_in_every_language(qapp, kind, language, words):
    translation = Translation(language)
    try:
        assert words in errors.notice_sentence(Notice(kind, {"count": 1}))
    finally:
        translation.remove()
        QLocale.setDefault(QLocale.system())
