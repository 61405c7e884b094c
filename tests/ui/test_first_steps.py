"""The first steps: told once, ticked off by doing, covering nothing."""

import pytest
from PySide6.QtTest import QTest
from window_steps import add_note

from bmc_desktop.model import edits
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session
from bmc_desktop.ui.start import first_steps
from bmc_desktop.ui.start.first_steps import FirstSteps, tell_first_steps
from bmc_desktop.ui.start.page import show_page


@pytest.fixture
def steps(window, monkeypatch):
    monkeypatch.setattr(first_steps, "_SEEN", 0)
    tell_first_steps(window)
    return window.findChild(FirstSteps)


def test_the_steps_are_ticked_off_by_doing_them_and_never_come_again(window, steps, qtbot):
    assert steps.words[0].startswith("1  Choose a block")
    assert not steps.geometry().intersects(window.canvas.geometry())
    window.canvas.go_to_block("channels")
    assert steps.done == 1
    assert steps.words[0].startswith("✓  Choose")
    note_id = add_note(window)
    assert steps.done == 2
    window.session.commit(edits.move_notes(window.session.workshop, {note_id: ("channels", 30.0, 80.0)}))
    assert steps.done == 3
    qtbot.waitUntil(lambda: not window.windows.settings.values.hint)
    tell_first_steps(window)
    QTest.qWait(0)
    assert all(part.isHidden() for part in window.findChildren(FirstSteps))


def test_saving_ends_them_too_and_writing_begins_them(window, steps):
    window.canvas.new_note()
    assert steps.done == 1
    window.saver.saved.emit(None)
    assert steps.done == 3


def test_one_click_puts_them_away_for_good(window, steps):
    steps._away.click()
    assert steps.isHidden()
    assert not window.windows.settings.values.hint


def test_another_workshop_takes_them_away_for_now(window, steps):
    window.set_session(Session.new(new_workshop(canvas_title="Other")))
    assert steps.isHidden()
    assert window.windows.settings.values.hint


def test_they_come_when_the_blank_canvas_is_begun_and_follow_the_language(window):
    show_page(window).blank.click()
    (steps,) = window.findChildren(FirstSteps)
    assert steps.isVisible()
    window.windows.choose(language="nb")
    QTest.qWait(0)
    assert steps.words[0].startswith("1  Velg et felt")
    assert steps.words[2].endswith("Ctrl+S")
