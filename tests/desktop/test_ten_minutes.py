"""A facilitator's ten minutes, by real keys and by a real mouse: sixty notes, colours, moves, a poster."""

import os

import pytest
from facilitator import EYES, TALK, Mouser, Typist, words
from poster_reading import text_by_pdfium

from bmc_desktop.files.opening import open_workshop

pytestmark = pytest.mark.window

COUNT = int(os.environ.get("BMC_DESKTOP_NOTES", "9"))
"""So many notes are written here; a whole wall has sixty or more."""

MOVED = f"{TALK[2]} 1"


def check(someone, moved_to):
    opened = open_workshop(someone.workshop).workshop
    expected = {text: block for block, texts in words(COUNT).items() for text in texts}
    expected[MOVED] = moved_to
    assert {note.text: note.block for note in opened.notes.values()} == expected
    assert len(opened.notes) == COUNT
    (moved,) = [note for note in opened.notes.values() if note.text == MOVED]
    assert moved.colours == ("green",)
    printed = " ".join(text_by_pdfium(someone.poster.read_bytes()).split())
    assert [text for text in expected if text not in printed] == []
    assert someone.editor.said == ""


def test_by_keys_alone(desktop, start, tmp_path):
    someone = Typist(desktop, start(), tmp_path)
    someone.fill(words(COUNT))
    someone.work_on()
    someone.finish()
    someone.compare()
    check(someone, "revenue_streams")


def test_by_the_mouse_alone(desktop, start, tmp_path):
    seen = tmp_path / "seen.json"
    someone = Mouser(desktop, start(program=(str(EYES), str(seen))), tmp_path, seen)
    someone.fill(words(COUNT))
    someone.work_on()
    someone.finish()
    someone.compare()
    check(someone, "revenue_streams")
