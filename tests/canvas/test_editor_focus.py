"""Where the focus and the keys go while a note is written in: to the text, or to the window."""

import pytest
from canvas_steps import ALT, CTRL, SHIFT, Hands, Key, MakeHands, new_session
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bmc_desktop.canvas import writing
from bmc_desktop.canvas.editor import NoteEditor
from bmc_desktop.canvas.view import CanvasView


def test_a_menu_and_another_window_do_not_end_the_writing(hands: Hands) -> None:
    hands.type("Butikk")
    for reason in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
        QApplication.sendEvent(hands.editor, QFocusEvent(QFocusEvent.Type.FocusOut, reason))
        assert hands.view.is_editing
    assert not hands.notes


@pytest.mark.parametrize(
    "reason",
    [Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason, Qt.FocusReason.OtherFocusReason],
)
def test_going_elsewhere_ends_the_writing(hands: Hands, reason: Qt.FocusReason) -> None:
    hands.type("Butikk")
    QApplication.sendEvent(hands.editor, QFocusEvent(QFocusEvent.Type.FocusOut, reason))
    assert not hands.view.is_editing
    assert hands.texts == ["Butikk"]


def test_a_field_that_is_clicked_while_writing_gets_the_focus(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    hands = Hands(CanvasView(new_session(), window))
    field = QLineEdit(window)
    column.addWidget(hands.view)
    column.addWidget(field)
    window.resize(900, 700)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    hands.view.setFocus()
    hands.type("Butikk")
    assert hands.editor.hasFocus()
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=field.geometry().center())
    assert hands.texts == ["Butikk"]
    assert field.hasFocus()
    hands.view.close_session()


def test_after_writing_the_canvas_has_the_focus(hands: Hands) -> None:
    hands.type("Butikk")
    assert hands.editor.hasFocus()
    hands.key(Key.Key_Escape)
    assert hands.view.hasFocus()


def test_a_click_beside_the_note_ends_the_writing(hands: Hands) -> None:
    hands.type("Butikk")
    hands.click(hands.in_block("key_partners"))
    assert hands.texts == ["Butikk"]
    assert hands.view.current_block == "key_partners"


# Keys that belong to the window


def overridden(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str = "") -> bool:
    event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, key, modifiers, text)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


@pytest.mark.parametrize(
    ("key", "modifiers", "own"),
    [
        (Key.Key_Z, CTRL, True),
        (Key.Key_Z, CTRL | SHIFT, True),
        (Key.Key_V, CTRL, True),
        (Key.Key_A, CTRL, True),
        (Key.Key_Left, CTRL, True),
        (Key.Key_Backspace, CTRL, True),
        (Key.Key_Delete, CTRL, True),
        (Key.Key_Home, CTRL, True),
        (Key.Key_Delete, Qt.KeyboardModifier.NoModifier, True),
        (Key.Key_Escape, Qt.KeyboardModifier.NoModifier, True),
        (Key.Key_S, CTRL, False),
        (Key.Key_D, CTRL, False),
        (Key.Key_F11, Qt.KeyboardModifier.NoModifier, False),
        (Key.Key_F1, Qt.KeyboardModifier.NoModifier, False),
        (Key.Key_F, ALT, False),
    ],
)
def test_the_editor_takes_the_keys_of_text_and_leaves_the_windows_own(
    hands: Hands, key: Qt.Key, modifiers: Qt.KeyboardModifier, own: bool
) -> None:
    hands.type("x")
    assert overridden(hands.editor, key, modifiers) is own


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "own"),
    [
        (Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", True),
        (Key.Key_Delete, Qt.KeyboardModifier.NoModifier, "", True),
        (Key.Key_Up, CTRL, "", True),
        (Key.Key_A, CTRL, "\x01", False),
        (Key.Key_F, ALT, "f", False),
        (Key.Key_F11, Qt.KeyboardModifier.NoModifier, "", False),
    ],
)
def test_the_canvas_takes_letters_and_arrows_and_leaves_the_windows_own(
    hands: Hands, key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str, own: bool
) -> None:
    assert overridden(hands.view, key, modifiers, text) is own


def test_the_editor_is_there_soon_and_before_the_first_letter(
    make_hands: MakeHands, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(writing, "SOON", 0)
    view = make_hands().view
    qtbot.waitUntil(lambda: len(view.viewport().findChildren(NoteEditor)) == 1)
    (editor,) = view.viewport().findChildren(NoteEditor)
    assert not editor.isVisible()
    view.new_note()
    assert view.writing.editor is editor
    assert editor.isVisible()
