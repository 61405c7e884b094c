"""Sentences that show for a while are read whole, however long they are and however narrow the window."""

import pytest

from bmc_desktop.ui import saying

SHORT = "Everything is tidy here already."
LONG = (
    "The workshop is as full as a file can be, and there is much more to say of that than has room here. "
    * 2
)


@pytest.fixture
def shown(window, qtbot):
    window.resize(1_000, 700)
    window.show()
    qtbot.waitExposed(window)
    return window


def test_what_has_room_is_said_in_the_status_bar_alone(shown):
    shown.say(SHORT)
    assert shown.status.notice_text == SHORT
    assert not shown.notices.text


def test_what_is_cut_off_there_stands_above_the_canvas_until_the_next(shown):
    shown.say(LONG)
    assert shown.notices.says("said") == LONG
    assert shown.status.notice_text == LONG.strip()
    assert shown.status._notice.text().endswith("…")
    shown.say(SHORT)
    assert not shown.notices.text


def test_what_is_said_again_is_there_again_though_it_was_put_away(shown):
    shown.say(LONG)
    shown.notices._rows["said"]._away.click()
    assert not shown.notices.says("said")
    shown.say(LONG)
    assert shown.notices.says("said")


def test_it_goes_by_itself_after_a_while(shown, qtbot, monkeypatch):
    monkeypatch.setattr(saying, "READING_TIME", 1)
    shown.say(LONG)
    qtbot.waitUntil(lambda: not shown.notices.text)


def test_a_note_stays_in_hand_while_the_bar_comes(shown):
    shown.canvas.new_note()
    shown.canvas.writing.editor.insertPlainText("Messe")
    shown.canvas.notice.emit(LONG)
    assert shown.notices.says("said") == LONG
    assert shown.canvas.is_editing
