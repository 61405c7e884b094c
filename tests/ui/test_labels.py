"""Every edit has words, counted."""

import re
from pathlib import Path

import pytest

import bmc_desktop
from bmc_desktop.model.change import Label
from bmc_desktop.ui import labels

_NAMES = re.compile(r'(?:Label\(|update_notes\(\s*|edit=|edit: str = )"(\w+)"')
_FIELDS = re.compile(r'set_fields\([^"]*"(\w+)"')
_UPDATES = re.compile(r'_update\([^"]*"(\w+)"')


def edit_names():
    names = set()
    for path in Path(bmc_desktop.__file__).parent.rglob("*.py"):
        if "ui" not in path.parts:
            source = path.read_text(encoding="utf-8")
            for pattern in (_NAMES, _FIELDS, _UPDATES):
                names |= set(pattern.findall(source))
    return sorted(names)


def test_names_are_found():
    assert {"move_notes", "recolour", "rename_canvas", "set_details"} <= set(edit_names())


def test_no_words_are_for_nothing():
    assert set(labels._WORDS) == set(edit_names())


@pytest.mark.parametrize("name", edit_names())
def test_every_edit_has_words(qapp, name):
    assert labels.words(Label(name, 2)) != labels.words(Label("no such edit"))


def test_undo_is_told_with_its_count(windows):
    assert labels.undo_words(Label("move_notes", 3)) == "&Undo move of 3 notes"
    assert labels.undo_words(Label("move_notes", 1)) == "&Undo move of 1 note"
    assert labels.redo_words(Label("delete_canvas")) == "&Redo deletion of a canvas"
    assert labels.undo_words(None) == "&Undo"
