"""The outline: every note in its block, chosen from either side, written and moved in its rows."""

import datetime as dt

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from window_steps import do

from bmc_desktop.model import edits
from bmc_desktop.model.blocks import ALL_BLOCKS
from bmc_desktop.model.records import MAX_TEXT, Amount, Note
from bmc_desktop.ui.panels.outline_model import MANY, Column

NOW = dt.datetime(2026, 11, 22, 14, 32, tzinfo=dt.UTC)
CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


def put(window, note_id, text="", block="channels", y=40.0, **fields):
    fields.setdefault("canvas", window.canvas.canvas_id)
    note = Note(id=note_id, block=block, x=20.0, y=y, text=text or note_id, **fields)
    window.session.commit(edits.add_notes(window.session.workshop, [note], now=NOW))
    window._refresh()


@pytest.fixture
def page(window):
    """Return the outline of a window with notes in three blocks."""
    put(window, "a")
    put(window, "b", y=160.0)
    put(window, "c", y=280.0)
    put(window, "p", block="key_partners")
    put(window, "late", block="parking_lot")
    window.canvas.select_none()
    window.activateWindow()
    do(window, "panel_outline")
    page = window.side.page
    page.tester = QAbstractItemModelTester(page._model)
    return page


def tree(page):
    """Return what the rows say: {block: [notes]}, empty blocks left out."""
    model = page._model
    said = {}
    for row in range(model.rowCount()):
        place = model.index(row, 0)
        notes = [model.index(inner, 0, place).data() for inner in range(model.rowCount(place))]
        if notes:
            said[place.data()] = notes
    return said


def chosen(page):
    return page._chosen()


def go_to(page, note_id):
    page._tree.setCurrentIndex(page._model.index_of_note(note_id))


def press(page, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(page._tree, key, modifiers)


def write(page, text):
    editor = page._tree.lines.editor
    editor.clear()
    QTest.keyClicks(editor, text)
    return editor


def enter(page):
    """Press Enter in the line that is written in; Qt keeps it when the event loop comes round."""
    QTest.keyClick(page._tree.lines.editor, Key.Key_Return)
    QTest.qWait(0)


def text_of(window, note_id):
    return window.session.workshop.notes[note_id].text


def test_it_shows_all_blocks_and_notes_in_reading_order(page):
    assert page._model.rowCount() == len(ALL_BLOCKS)
    assert tree(page) == {
        "3  Channels  (3)": ["a", "b", "c"],
        "8  Key partners  (1)": ["p"],
        "Parking lot  (1)": ["late"],
    }
    assert page._count.text() == "5 notes"


def test_it_follows_changes_row_by_row(window, page):
    told = []
    model = page._model
    model.rowsInserted.connect(lambda parent, first, last: told.append(("in", parent.row(), first)))
    model.rowsRemoved.connect(lambda parent, first, last: told.append(("out", parent.row(), first)))
    model.modelReset.connect(lambda: told.append("all"))
    put(window, "new", y=100.0)
    assert tree(page)["3  Channels  (4)"] == ["a", "new", "b", "c"]
    workshop = window.session.workshop
    window.session.commit(edits.move_notes(workshop, {"b": ("key_partners", 20.0, 300.0)}, now=NOW))
    window._refresh()
    assert tree(page)["8  Key partners  (2)"] == ["p", "b"]
    window.session.commit(edits.delete_notes(window.session.workshop, ["a", "p"]))
    window._refresh()
    assert tree(page)["3  Channels  (2)"] == ["new", "c"]
    assert told == [("in", 2, 1), ("out", 2, 2), ("in", 7, 1), ("out", 2, 0), ("out", 7, 0)]
    for _ in range(3):
        window.session.undo()
    window._refresh()
    assert tree(page)["3  Channels  (3)"] == ["a", "b", "c"]
    assert "all" not in told


def test_another_order_keeps_rows_that_are_chosen(window, page):
    go_to(page, "c")
    places = {"c": ("channels", 20.0, 40.0), "a": ("channels", 20.0, 340.0)}
    window.session.commit(edits.move_notes(window.session.workshop, places))
    window._refresh()
    assert tree(page)["3  Channels  (3)"] == ["c", "b", "a"]
    assert chosen(page) == {"c"}
    assert page._tree.currentIndex().data() == "c"


def test_only_the_row_of_a_note_that_changed_is_told(window, page):
    told = []
    page._model.dataChanged.connect(lambda first, last: told.append((first.data(), last.column())))
    window.session.commit(edits.set_text(window.session.workshop, "b", "bee", now=NOW))
    window._refresh()
    assert told == [("bee", Column.AMOUNT)]


def test_many_notes_at_once_are_told_as_one(window, page):
    told = []
    page._model.modelReset.connect(lambda: told.append("all"))
    page._tree.collapse(page._model.index_of_block("key_partners"))
    notes = [
        Note(id=f"n{i}", canvas=window.canvas.canvas_id, block="channels", x=20.0, y=5.0 * i, text=f"{i}")
        for i in range(MANY + 1)
    ]
    window.session.commit(edits.add_notes(window.session.workshop, notes, now=NOW))
    window._refresh()
    assert told == ["all"]
    assert page._model.rowCount(page._model.index_of_block("channels")) == MANY + 4
    assert page._tree.isExpanded(page._model.index_of_block("channels"))


def test_another_canvas_and_another_workshop_show_theirs(window, page):
    window.session.commit(edits.add_canvas(window.session.workshop, "Later", canvas_id="c2"))
    put(window, "z", canvas="c2")
    assert "z" not in str(tree(page))
    window.show_canvas("c2")
    window._refresh()
    assert tree(page) == {"3  Channels  (1)": ["z"]}


def test_what_is_chosen_on_the_canvas_is_chosen_in_the_tree(window, page):
    window.canvas.selection.select(["a", "b", "p"], "key_partners")
    window._refresh()
    assert chosen(page) == {"a", "b", "p"}
    assert page._tree.currentIndex().data() == "p"
    window.canvas.go_to_block("cost_structure")
    window._refresh()
    assert chosen(page) == set()
    assert page._tree.currentIndex().data() == "9  Cost structure  (0)"


def test_what_is_chosen_in_the_tree_is_chosen_on_the_canvas(window, page):
    go_to(page, "a")
    press(page, Key.Key_Down)
    assert window.canvas.selected_note_ids == ("b",)
    press(page, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert set(window.canvas.selected_note_ids) == {"b", "c"}
    assert window.canvas.selection.current == "c"
    go_to(page, "p")
    press(page, Key.Key_Up)
    assert window.canvas.selected_note_ids == ()
    assert window.canvas.current_block == "key_partners"
    window._refresh()
    assert page._tree.currentIndex().data() == "8  Key partners  (1)"


def test_a_note_in_a_hidden_parking_lot_shows_it(windows, window, page):
    windows.choose(parking_lot=False)
    window._refresh()
    go_to(page, "late")
    assert window.canvas.selected_note_ids == ("late",)
    assert windows.settings.values.parking_lot


@pytest.mark.parametrize("key", [Key.Key_F2, Key.Key_Return])
def test_a_text_is_written_in_its_row_and_undone_as_ever(window, page, key):
    go_to(page, "b")
    press(page, key)
    write(page, "Coffee 5")
    enter(page)
    assert text_of(window, "b") == "Coffee 5"
    window._refresh()
    assert tree(page)["3  Channels  (3)"] == ["a", "Coffee 5", "c"]
    assert window.book["undo"].text() == "&Undo text of 1 note"
    do(window, "undo")
    assert text_of(window, "b") == "b"


def test_escape_leaves_the_text_as_it_was(window, page):
    go_to(page, "b")
    press(page, Key.Key_F2)
    QTest.keyClick(write(page, "x"), Key.Key_Escape)
    assert text_of(window, "b") == "b"
    assert page._tree.lines.editor is None


def test_line_breaks_stay_where_they_are(window, page):
    put(window, "two", "one\ntwo", y=340.0)
    go_to(page, "two")
    assert page._tree.currentIndex().data() == "one two"
    press(page, Key.Key_F2)
    editor = page._tree.lines.editor
    editor.end(False)
    QTest.keyClicks(editor, "!")
    enter(page)
    assert text_of(window, "two") == "one\ntwo!"


def test_saving_takes_what_is_being_written_in_a_row(window, page):
    go_to(page, "b")
    press(page, Key.Key_F2)
    write(page, "kept")
    assert window.commit_editors()
    assert text_of(window, "b") == "kept"
    assert page._tree.lines.editor is None


def test_a_text_without_words_takes_the_note_off_as_on_the_canvas(window, page):
    go_to(page, "b")
    press(page, Key.Key_F2)
    write(page, " ")
    enter(page)
    assert "b" not in window.session.workshop.notes
    assert "Undo brings it back" in window.status.notice_text


def test_a_text_that_is_too_long_is_refused_and_one_that_fits_is_never_cut(window, page):
    long = "😀" * MAX_TEXT
    put(window, "long", long, y=340.0)
    go_to(page, "long")
    press(page, Key.Key_F2)
    assert page._tree.lines.editor.text() == long
    QTest.keyClick(page._tree.lines.editor, Key.Key_Escape)
    page._on_written("b", "x" * (MAX_TEXT + 1))
    assert text_of(window, "b") == "b"
    assert "20,000" in window.status.notice_text
    page._on_written("gone", "x")


def test_words_in_the_making_are_kept_from_a_crash(window, page, qtbot, monkeypatch):
    kept = []
    monkeypatch.setattr(window.session, "draft", kept.append)
    go_to(page, "b")
    press(page, Key.Key_F2)
    write(page, "half")
    qtbot.waitUntil(lambda: bool(kept))
    assert (kept[-1].note.id, kept[-1].note.text, kept[-1].cursor) == ("b", "half", 4)
    enter(page)
    qtbot.waitUntil(lambda: kept[-1].note is None)


def test_enter_on_a_block_starts_a_note_there(window, page):
    page._tree.setCurrentIndex(page._model.index_of_block("cost_structure"))
    press(page, Key.Key_Return)
    assert window.canvas.is_editing
    QTest.keyClicks(window.canvas.writing.editor, "Rent")
    window.commit_editors()
    window._refresh()
    assert tree(page)["9  Cost structure  (1)"] == ["Rent"]


def test_delete_goes_on_to_the_next_note(window, page):
    go_to(page, "a")
    press(page, Key.Key_Delete)
    window._refresh()
    assert window.canvas.selected_note_ids == ("b",)
    press(page, Key.Key_Delete)
    press(page, Key.Key_Delete)
    assert set(window.session.workshop.notes) == {"p", "late"}
    window._refresh()
    page._tree.setCurrentIndex(page._model.index_of_block("channels"))
    press(page, Key.Key_Delete)
    assert set(window.session.workshop.notes) == {"p", "late"}


def test_keys_move_notes_to_the_next_block_and_back(window, page):
    go_to(page, "a")
    press(page, Key.Key_Down, CTRL)
    window._refresh()
    assert tree(page)["4  Customer relationships  (1)"] == ["a"]
    assert chosen(page) == {"a"}
    press(page, Key.Key_Up, CTRL)
    press(page, Key.Key_Up, CTRL)
    assert window.session.workshop.notes["a"].block == "value_propositions"
    for _ in range(3):
        press(page, Key.Key_Up, CTRL)
    assert window.session.workshop.notes["a"].block == "customer_segments"


def test_notes_are_dragged_to_another_block(window, page):
    model = page._model
    rows = [model.index_of_note("a"), model.index_of_note("b"), model.index_of_block("channels")]
    data = model.mimeData(rows)
    assert not data.hasText()
    move = Qt.DropAction.MoveAction
    place = model.index_of_block("key_partners")
    assert model.canDropMimeData(data, move, -1, -1, place)
    model.dropMimeData(data, move, -1, -1, place)
    assert {window.session.workshop.notes[i].block for i in "ab"} == {"key_partners"}
    window._refresh()
    model.dropMimeData(data, move, 0, 0, model.index_of_note("c"))
    assert {window.session.workshop.notes[i].block for i in "ab"} == {"channels"}
    model.dropMimeData(data, move, 1, 0, QModelIndex())
    assert {window.session.workshop.notes[i].block for i in "ab"} == {"customer_segments"}
    before = window.session.workshop
    model.dropMimeData(model.mimeData([]), move, -1, -1, place)
    model.dropMimeData(data, move, -1, -1, QModelIndex())
    assert window.session.workshop is before


def test_the_title_of_a_block_has_the_whole_width_of_the_table(window, page):
    page._table.click()
    tree, model = page._tree, page._model
    for _ in range(2):
        assert all(tree.isFirstColumnSpanned(row, QModelIndex()) for row in range(model.rowCount()))
        assert tree.isExpanded(model.index(0, 0))
        model.renew()


def test_a_table_tells_what_notes_carry(windows, window, page):
    carried = {
        "colours": ("red", "blue"),
        "status": "testing",
        "votes": 3,
        "amount": Amount(value=1200.0, period="month"),
    }
    put(window, "full", "Full", y=300.0, **carried)
    window.session.commit(edits.set_meaning(window.session.workshop, "red", "Families"))
    window._refresh()
    index = page._model.index_of_note("full")
    row = [index.siblingAtColumn(column).data() for column in Column]
    assert row == ["Full", "Families, Blue", "Being tested", "3", "1,200/mo"]
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Full, Families, Blue, Being tested, 1,200/mo, 3 votes"
    block = page._model.index_of_block("channels")
    assert block.data(Qt.ItemDataRole.AccessibleTextRole) == "Channels, 4 notes"
    assert page._tree.isColumnHidden(Column.VOTES)
    page._table.click()
    assert not page._tree.isColumnHidden(Column.VOTES)
    assert page._model.headerData(3, Qt.Orientation.Horizontal) == "Votes"
    assert windows.settings.values.outline_table
    page._table.click()
    assert page._tree.isColumnHidden(Column.VOTES)


def test_a_right_click_offers_what_is_possible(window, page, shown):
    for note_id, count in (("a", 1), (None, 2)):
        index = page._model.index_of_note(note_id) if note_id else page._model.index_of_block("channels")
        at = page._tree.visualRect(index).center()
        reason = QContextMenuEvent.Reason.Mouse
        event = QContextMenuEvent(reason, at, page._tree.viewport().mapToGlobal(at))
        QApplication.sendEvent(page._tree.viewport(), event)
        assert len(shown) == count
    page._on_menu(QPoint(-5, -5))
    assert len(shown) == 2


def test_it_speaks_the_language_of_the_window(windows, window, page):
    windows.choose(language="de")
    QTest.qWait(0)
    window._refresh()
    assert page.title() == "Gliederung"
    assert page._count.text() == "5 Zettel"
    assert page._model.headerData(Column.AMOUNT, Qt.Orientation.Horizontal) == "Betrag"


def test_its_editor_is_named(window, page):
    go_to(page, "a")
    press(page, Key.Key_F2)
    assert page._tree.lines.editor.accessibleName() == "Text of the note"
