"""Journals end with their test."""

import pytest

from bmc_desktop.files.journal import writer


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
