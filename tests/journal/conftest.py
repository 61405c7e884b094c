"""Journals end with their test."""

import pytest

from bmc_desktop.files.journal import writer


@pytest.fixture
def root(tmp_path):
    """The folder of all journals."""
    return tmp_path / "recovery"


@pytest.fixture
def impatient(monkeypatch):
    """Let journals write and try again almost at once."""
    monkeypatch.setattr(writer, "RETRY", 0.01)
    monkeypatch.setattr(writer, "INTERVAL", 0.001)


@pytest.fixture(autouse=True)
def ended_journals(monkeypatch):
    begun = []
    start = writer.Journal.__init__

    def remember(journal, *arguments, **named):
        begun.append(journal)
        start(journal, *arguments, **named)

    monkeypatch.setattr(writer.Journal, "__init__", remember)
    yield
    for journal in begun:
        journal.close("leave")
