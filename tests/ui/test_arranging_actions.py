"""Arranging from the window: menus, keys, settings, the name of a group, and what the system wishes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_steps import add_note, do

from bmc_desktop.canvas import motion
from bmc_desktop.ui import stillness
from bmc_desktop.ui.dialogs.group_title import GroupTitleDialog
from bmc_desktop.ui.stillness import Stillness

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def three(window):
    """Three chosen notes in a block, one of them far below."""
    notes = [add_note(window, text) for text in "ABC"]
    for note, (dx, dy) in zip(notes, ((0, 0), (30, 40), (7, 150)), strict=True):
        window.canvas.selection.select([note], "channels")
        window.canvas.nudge(dx, dy)
    window.canvas.selection.select(notes, "channels")
    return notes


def notes_of(window, notes):
    return [window.session.workshop.notes[note] for note in notes]


def test_every_way_to_arrange_is_an_action_and_one_step_with_a_name(window, three):
    for action, told in (
        ("align_left", "alignment of 2 notes"),
        ("distribute_down", "equal spacing of 1 note"),
        ("sort_text", "sorting of 3 notes"),
        ("tidy_roomy", "tidying of 3 notes"),
        ("tidy_compact", "tidying of 3 notes"),
        ("tidy_grid", "tidying of 2 notes"),
    ):
        before = window.session.workshop.notes
        do(window, action)
        window._refresh()
        assert window.book.words("undo") == f"&Undo {told}"
        window.session.undo()
        assert window.session.workshop.notes == before
        window.session.redo()


def test_aligning_needs_two_notes_and_spacing_three(window, three):
    needs = {"align_top": 2, "group": 2, "distribute_across": 3, "ungroup": 4, "group_rename": 4}
    for count in (3, 2, 1, 0):
        window.canvas.selection.select(three[:count], "channels")
        window._refresh()
        for action, least in needs.items():
            assert window.book[action].isEnabled() == (count >= least), action


def test_a_group_is_made_named_and_dissolved_by_keys_and_menu(window, three, monkeypatch):
    window.canvas.selection.select(three[:2], "channels")
    window._refresh()
    QTest.keyClick(window.canvas, Qt.Key.Key_G, CTRL_SHIFT)
    (group,) = window.session.workshop.groups.values()
    assert group.title == ""
    answers = []

    def answer(dialog):
        assert dialog.title == window.session.workshop.groups[group.id].title
        dialog._line.setText("  Shop\tand web ")
        answers.append(dialog)
        return dialog.DialogCode.Accepted

    monkeypatch.setattr(GroupTitleDialog, "exec", answer)
    do(window, "group_rename")
    assert window.session.workshop.groups[group.id].title == "Shop and web"
    window.canvas.group_title_activated.emit(group.id)
    window.canvas.group_title_activated.emit("gone")
    assert len(answers) == 2
    do(window, "group_alone")
    assert len(window.canvas.selected_note_ids) == 1
    do(window, "group_whole")
    assert set(window.canvas.selected_note_ids) == set(three[:2])
    window._refresh()
    QTest.keyClick(window.canvas, Qt.Key.Key_U, CTRL_SHIFT)
    assert not window.session.workshop.groups


@pytest.mark.parametrize(("key", "block"), [("8", "key_partners"), ("0", "parking_lot")])
def test_chosen_notes_move_to_a_block_by_its_number(window, three, key, block):
    window._refresh()
    QTest.keyClick(window.canvas, key, CTRL_SHIFT)
    assert {note.block for note in notes_of(window, three)} == {block}
    assert set(window.canvas.selected_note_ids) == set(three)


def test_snapping_is_a_setting_of_all_windows(windows, window):
    other = windows.new()
    assert window.canvas.snapping
    do(window, "snapping")
    assert not window.canvas.snapping
    assert not other.canvas.snapping
    assert not windows.new().canvas.snapping
    window._refresh()
    assert not window.book["snapping"].isChecked()


def test_moves_are_shown_where_setting_and_system_want_it(windows, window, three, monkeypatch):
    assert window.book["motion"].isChecked()
    do(window, "tidy")
    assert not window.canvas.motion.is_flying, "nobody sees this platform's screen"
    monkeypatch.setattr(motion, "DURATION", 60_000)
    monkeypatch.setattr(windows.stillness, "_is_seen", True)
    window.take_settings()
    do(window, "undo")
    assert window.canvas.motion.is_flying
    do(window, "motion")
    assert not window.canvas.motion.is_flying
    do(window, "redo")
    assert not window.canvas.motion.is_flying
    do(window, "motion")
    do(window, "undo")
    assert window.canvas.motion.is_flying
    windows.stillness.take(False)
    assert not window.canvas.motion.is_flying
    do(window, "redo")
    assert not window.canvas.motion.is_flying


def test_a_system_that_wants_less_motion_is_heard_once(qapp):
    wish = Stillness(qapp)
    wish._is_seen = True
    told = []
    wish.changed.connect(lambda: told.append(wish.allows_motion))
    assert wish.allows_motion
    for answer in (True, None, "no", False, False):
        wish.take(answer)
    assert told == [False]
    wish.deleteLater()


def test_a_desktop_without_a_portal_moves(qapp, monkeypatch):
    wish = Stillness(qapp)
    wish._is_seen = True
    wish._ask_portal()
    wish._on_answer()
    assert wish.allows_motion
    wish.deleteLater()


class Portal:
    """The answer of a desktop, in the wrappings of D-Bus."""

    def __init__(self, value, error=False):
        self._value, self._error = value, error

    def isError(self):
        return self._error

    def reply(self):
        return self

    def arguments(self):
        return [Wrapped(Wrapped(self._value))]


class Wrapped:
    def __init__(self, value):
        self._value = value

    def variant(self):
        return self._value


@pytest.mark.parametrize(
    ("answer", "moves"), [(Portal(False), False), (Portal(True), True), (Portal(False, error=True), True)]
)
def test_the_answer_of_the_desktop_is_unwrapped(qapp, answer, moves):
    wish = Stillness(qapp)
    wish._is_seen = True
    wish._waiting = answer
    wish._on_answer()
    assert wish.allows_motion == moves
    wish.deleteLater()


def test_windows_is_asked_for_its_own_setting(monkeypatch):
    import ctypes

    class User32:
        def SystemParametersInfoW(self, code, _size, into, _how):
            assert code == 0x1042
            into._obj.value = 0

    class Libraries:
        user32 = User32()

    monkeypatch.setattr(ctypes, "windll", Libraries(), raising=False)
    assert not stillness._windows_animates()
