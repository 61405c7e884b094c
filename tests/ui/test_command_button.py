"""Buttons of the toolbar: they show what their commands say, do it, and hold on to nothing."""

from PySide6.QtGui import QAction, QIcon, QPixmap
from PySide6.QtWidgets import QToolButton

from bmc_desktop.ui.command_button import CommandButton


def test_a_button_shows_its_command_and_does_it(qtbot):
    done = []
    command = QAction("&Undo typing")
    command.triggered.connect(lambda: done.append(1))
    button = CommandButton(command, None)
    qtbot.addWidget(button)
    icon = QIcon(QPixmap(8, 8))
    command.setIconText(" Undo")
    command.setIcon(icon)
    command.setToolTip("Undo typing")
    assert (button.text(), button.toolTip()) == (" Undo", "Undo typing")
    assert button.icon().cacheKey() == icon.cacheKey()
    button.click()
    assert done == [1]
    command.setEnabled(False)
    assert not button.isEnabled()
    button.click()
    assert done == [1]


def test_a_button_is_on_while_its_command_is(qtbot):
    command = QAction("Grid")
    command.setCheckable(True)
    button = CommandButton(command, None)
    qtbot.addWidget(button)
    button.click()
    assert command.isChecked()
    assert button.isChecked()
    command.setChecked(False)
    assert not button.isChecked()


def test_no_button_of_the_window_has_an_action_that_it_would_keep_for_ever(window):
    buttons = window.toolbar.findChildren(QToolButton)
    assert [button.text().strip() for button in buttons if isinstance(button, CommandButton)]
    assert [button.text() for button in window.findChildren(QToolButton) if button.defaultAction()] == []
