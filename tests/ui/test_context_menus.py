"""What a right click, a held finger and the menu key offer, wherever one is: what is possible there."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from window_steps import add_note, do

from bmc_desktop.canvas.questions import QuestionCard
from bmc_desktop.model.blocks import FRAMES, HEADER
from bmc_desktop.model.records import MAX_TEXT
from bmc_desktop.ui.actions import TABLE

POPUP = QMenu.popup
"""How a menu is opened in earnest."""


def right_click(window, x, y):
    """Ask for the menu at a point of the sheet."""
    at = window.canvas.mapFromScene(QPointF(x, y))
    port = window.canvas.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, port.mapToGlobal(at))
    QApplication.sendEvent(port, event)


def press_menu_key(widget):
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard,
        widget.rect().center(),
        widget.mapToGlobal(widget.rect().center()),
    )
    QApplication.sendEvent(widget, event)


def offered(menu):
    """The ids of what a menu offers, by its commands."""
    return [action.row.id for action in menu.actions() if hasattr(action, "row")]


def test_on_the_canvas_by_what_lies_there(window, shown):
    window.resize(1200, 800)
    window.canvas.zoom_to_fit()
    one = add_note(window)
    rect = window.canvas.scene_of_canvas.layout_of_sheet.notes[one].rect
    frame = FRAMES["key_partners"]
    right_click(window, rect.x + 5, rect.y + 5)
    assert offered(shown[-1])[:2] == ["note_edit", "panel_note"]
    other = add_note(window)
    window.canvas.selection.select([one, other])
    right_click(window, rect.x + 5, rect.y + 5)
    assert "note_edit" not in offered(shown[-1])
    assert "duplicate" in offered(shown[-1])
    right_click(window, frame.x + 50, frame.y + 200)
    assert offered(shown[-1])[:3] == ["note_new", "paste", "copy_block"]
    assert "zoom_selection" in offered(shown[-1])
    right_click(window, frame.x + 50, frame.y + 8)
    assert offered(shown[-1])[:2] == ["block_rename", "block_questions"]
    assert window.canvas.current_block == "key_partners"
    right_click(window, HEADER.x + 5, HEADER.y + 5)
    assert offered(shown[-1])[:2] == ["details", "canvas_rename"]
    right_click(window, -30, 300)
    assert offered(shown[-1])[0] == "paste"
    assert "parking_lot" in offered(shown[-1])
    assert not any(isinstance(child, QuestionCard) for child in window.canvas.children())


def start_writing(window, text):
    """Write in a new note, by hand."""
    window.show()
    window.canvas.go_to_block("channels")
    window.canvas.new_note()
    editor = window.canvas.writing.editor
    for letter in text:
        QTest.keyClick(editor, letter)
    return editor


def entry(menu, name):
    return next(action for action in menu.actions() if action.objectName() == name)


def possible(menu):
    return [action.objectName() for action in menu.actions() if action.isEnabled() and action.objectName()]


def test_in_a_note_being_written_what_can_be_done_with_its_words(window, shown):
    editor = start_writing(window, "Shop")
    QApplication.clipboard().clear()
    press_menu_key(editor)
    assert window.canvas.is_editing
    assert [action.objectName() for action in shown[-1].actions() if action.objectName()] == [
        "undo",
        "redo",
        "cut",
        "copy",
        "paste",
        "delete",
        "select_all",
    ]
    assert entry(shown[-1], "cut").text().split("\t")[0] == TABLE["cut"].text
    assert possible(shown[-1]) == ["undo", "select_all"]
    entry(shown[-1], "select_all").trigger()
    press_menu_key(editor)
    assert possible(shown[-1]) == ["undo", "cut", "copy", "delete", "select_all"]
    entry(shown[-1], "cut").trigger()
    assert (editor.toPlainText(), QApplication.clipboard().text()) == ("", "Shop")
    press_menu_key(editor)
    assert possible(shown[-1]) == ["undo", "paste"]
    entry(shown[-1], "paste").trigger()
    entry(shown[-1], "paste").trigger()
    assert editor.toPlainText() == "ShopShop"
    entry(shown[-1], "undo").trigger()
    assert editor.toPlainText() == "Shop"
    press_menu_key(editor)
    entry(shown[-1], "redo").trigger()
    assert editor.toPlainText() == "ShopShop"
    entry(shown[-1], "select_all").trigger()
    press_menu_key(editor)
    entry(shown[-1], "delete").trigger()
    assert editor.toPlainText() == ""
    assert window.canvas.is_editing
    assert not window.session.workshop.notes


def test_only_the_letters_are_pasted_into_a_note_and_only_as_many_as_it_holds(window, shown):
    editor = start_writing(window, "A")
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText("bold")
    QApplication.clipboard().setMimeData(data)
    press_menu_key(editor)
    entry(shown[-1], "paste").trigger()
    assert editor.toPlainText() == "Abold"
    assert not editor.textCursor().charFormat().fontWeight() > QFont.Weight.Normal
    QApplication.clipboard().setText("x" * MAX_TEXT)
    entry(shown[-1], "paste").trigger()
    assert editor.toPlainText() == "Abold"


@pytest.mark.qt_log_ignore(r"does not support (raise|propagateSizeHints|grabbing the keyboard)")
def test_escape_closes_the_menu_of_the_words_and_writing_goes_on(window, monkeypatch, qtbot):
    editor = start_writing(window, "Shop")
    window.activateWindow()
    qtbot.waitUntil(editor.hasFocus)
    monkeypatch.setattr(QMenu, "popup", POPUP)
    press_menu_key(editor)
    menu = QApplication.activePopupWidget()
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert window.canvas.is_editing
    assert editor.hasFocus()
    QTest.keyClick(editor, "s")
    window.commit_editors()
    assert [note.text for note in window.session.workshop.notes.values()] == ["Shops"]


def test_by_key_at_the_current_note_or_at_the_edge_if_it_is_out_of_sight(window, shown, monkeypatch):
    places = []
    open_it = window.context_menus.open
    monkeypatch.setattr(
        window.context_menus, "open", lambda entries, at: (places.append(at), open_it(entries, at))
    )
    one = add_note(window)
    press_menu_key(window.canvas)
    rect = window.canvas.scene_of_canvas.layout_of_sheet.notes[one].rect
    corner = window.canvas.mapFromScene(QPointF(rect.x, rect.bottom))
    assert places[-1] == window.canvas.viewport().mapToGlobal(corner)
    assert offered(shown[-1])[0] == "note_edit"
    window.canvas.selection.select([one, add_note(window)])
    press_menu_key(window.canvas)
    assert offered(shown[-1])[0] == "link_notes"
    window.canvas.zoom_to(3.0)
    window.canvas.pan(QPoint(-4000, 0))
    press_menu_key(window.canvas)
    port = window.canvas.viewport()
    assert port.rect().contains(port.mapFromGlobal(places[-1]))


def test_by_shift_and_f10_wherever_the_keys_go(window, shown, qtbot):
    editor = start_writing(window, "Shop")
    window.activateWindow()
    qtbot.waitUntil(editor.hasFocus)
    QTest.keyClick(editor, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert window.canvas.is_editing
    assert entry(shown[-1], "select_all")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    QTest.keyClick(window.canvas, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert offered(shown[-1])[0] == "note_edit"
    window.side.open_page("outline")._tree.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert offered(shown[-1])[0] == "note_edit"
    assert len(shown) == 3


def test_on_a_tab_that_one_by_mouse_and_the_one_in_front_by_key(window, shown):
    first = window.canvas.canvas_id
    do(window, "canvas_add")
    window.tabs.end_renaming(keep=True)
    bar = window.tabs._bar
    press_menu_key(bar)
    assert offered(shown[-1])[0] == "canvas_rename"
    assert window.canvas.canvas_id != first
    at = bar.tabRect(0).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, bar.mapToGlobal(at))
    QApplication.sendEvent(bar, event)
    assert window.canvas.canvas_id == first
    assert len(shown) == 2
    # Beside the tabs there is nothing to ask about.
    at = QPoint(bar.width() - 1, -5)
    QApplication.sendEvent(bar, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, bar.mapToGlobal(at)))
    assert len(shown) == 2


def test_on_a_step_of_the_history_the_way_there(window, shown):
    add_note(window, "one")
    add_note(window, "two")
    page = window.side.open_page("history")
    rows = page._list

    def menu_on(row):
        page._on_menu(rows.visualItemRect(rows.item(row)).center())
        return shown[-1]

    menu = menu_on(1)
    assert menu.actions()[0].text() == "Go &back to here"
    menu.actions()[0].trigger()
    assert [note.text for note in window.session.workshop.notes.values()] == ["one"]
    window._refresh()
    menu = menu_on(2)
    assert menu.actions()[0].text() == "&Do again up to here"
    menu.actions()[0].trigger()
    assert len(window.session.workshop.notes) == 2
    window._refresh()
    # On the step that stands there is only one step back or forward.
    assert offered(menu_on(2)) == ["undo", "redo"]
    assert len([action for action in shown[-1].actions() if not action.isSeparator()]) == 2


@pytest.mark.parametrize("as_table", [False, True])
def test_in_the_outline_by_key_that_of_the_current_row(window, shown, as_table):
    window.windows.settings.change(outline_table=as_table)
    page = window.side.open_page("outline")
    window.show()
    add_note(window)
    window._refresh()
    tree = page._tree
    press_menu_key(tree)
    assert offered(shown[-1])[0] == "note_edit"
    window.canvas.selection.add([add_note(window), *window.session.workshop.notes], "channels")
    window._refresh()
    press_menu_key(tree)
    assert offered(shown[-1])[0] == "link_notes"
    window.canvas.go_to_block("key_partners")
    window._refresh()
    press_menu_key(tree)
    assert offered(shown[-1])[0] == "note_new"
