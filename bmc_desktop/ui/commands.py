"""Makes the table of actions into Qt actions, menus and a toolbar, and runs what is asked for.

One `Book` per window. It knows where handlers are found (its rooms), not what they do.
"""

from collections.abc import Callable, Collection, Mapping
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QToolButton, QWidget

from bmc_desktop.model.document import ChangeError
from bmc_desktop.ui import icons
from bmc_desktop.ui.actions import TABLE, Row
from bmc_desktop.ui.actions.families import COLOUR_NAMES
from bmc_desktop.ui.command_button import CommandButton
from bmc_desktop.ui.keys import Chosen, all_keys
from bmc_desktop.ui.menus import MENUS, PAPER, TOOLBAR, TOOLBAR_WORDS, Entry, Menu
from bmc_desktop.ui.words import plain_tip, without_mnemonic

_ROLES: Final = {
    "quit": QAction.MenuRole.QuitRole,
    "settings": QAction.MenuRole.PreferencesRole,
    "about": QAction.MenuRole.AboutRole,
}


@cache
def _sequence(key: str) -> QKeySequence:
    """Return the keys that a text names; reading it takes longer than all the rest of an action."""
    return QKeySequence(key)


class Command(QAction):
    """A row of the table in a window."""

    def __init__(self, row: Row, book: "Book") -> None:
        super().__init__(book)
        self.row = row
        self.keys = row.keys
        """The keys that it has at the moment."""

        self.setShortcuts([_sequence(key) for key in row.keys])
        self.setCheckable(row.checkable or bool(row.choice))
        self.setMenuRole(_ROLES.get(row.id, QAction.MenuRole.NoRole))


class Book(QObject):
    """All commands of one window by their ids."""

    def __init__(
        self,
        window: QWidget,
        rooms: Mapping[str, QObject],
        commit: Callable[[], object],
        tell_misfit: Callable[[ChangeError], object],
    ) -> None:
        """Make the commands.

        `rooms` hold the handlers, `commit` ends the writing in a note, and `tell_misfit` says that what was
        asked for does not fit the workshop.
        """
        super().__init__(window)
        self._rooms = dict(rooms)
        self._commit = commit
        self._tell_misfit = tell_misfit
        self._menus: list[tuple[QMenu, Menu]] = []
        self._buttons: dict[str, QToolButton] = {}
        self._words: dict[str, str] = {}
        self._choices: dict[str, QActionGroup] = {}
        self._chosen_keys: dict[str, tuple[str, ...]] = {}
        self.commands = {row.id: Command(row, self) for row in TABLE.values()}
        for command in self.commands.values():
            self._group(command.row.choice).addAction(command)
        # Worded before they are the window's, which hears of every change.
        self.retranslate()
        window.addActions(list(self.commands.values()))

    def __getitem__(self, action_id: str) -> Command:
        return self.commands[action_id]

    def set_room(self, name: str, room: QObject) -> None:
        """Let handlers of a room be found in another object from now on."""
        self._rooms[name] = room

    def run(self, row: Row) -> None:
        """Do what a row says."""
        if not row.keeps_editor:
            self._commit()
        room, method = row.handler.split(".")
        try:
            getattr(self._rooms[room], method)(*row.arguments)
        except ChangeError as error:
            self._tell_misfit(error)

    def refresh(self, possible: Collection[str], checked: Collection[str], *, editing: bool) -> None:
        """Enable what is possible now (the names of needs that are met) and check what is on (ids)."""
        for command in self.commands.values():
            row = command.row
            enabled = (not row.needs or row.needs in possible) and (row.while_editing or not editing)
            if command.isEnabled() != enabled:
                command.setEnabled(enabled)
            if command.isCheckable() and command.isChecked() != (row.id in checked):
                command.setChecked(row.id in checked)

    def retranslate(self) -> None:
        """Word every action and menu in the window's language."""
        self._words.clear()
        for row in TABLE.values():
            text = QCoreApplication.translate("Actions", row.text) if row.translated else row.text
            self.word(row.id, text)
        for menu, description in self._menus:
            menu.setTitle(QCoreApplication.translate("Menus", description.title))
        self._word_toolbar()

    def word(self, action_id: str, text: str) -> None:
        """Give an action other words (the name of what would be undone).

        An "&" stands before the letter that chooses it in a menu; in data it has to be doubled.
        """
        if self._words.get(action_id) == text:
            return
        self._words[action_id] = text
        command = self.commands[action_id]
        row = command.row
        plain = without_mnemonic(text)
        shown = "\t" + _sequence(row.canvas_keys[0]).toString(_NATIVE) if row.canvas_keys else ""
        command.setText(text + (shown if not command.keys else ""))
        command.setStatusTip(QCoreApplication.translate("Actions", row.tip))
        keys = " · ".join(
            _sequence(key).toString(_NATIVE) for key in (*command.keys[:1], *row.canvas_keys[:1])
        )
        command.setToolTip(plain_tip(f"{plain} ({keys})" if keys else plain))

    def take_keys(self, chosen: Chosen) -> None:
        """Give the actions the keys that the person has chosen, and the others their usual ones."""
        if not chosen and not self._chosen_keys:
            return
        self._chosen_keys = dict(chosen)
        for action_id, keys in all_keys(chosen).items():
            command = self.commands[action_id]
            if command.keys != keys:
                command.keys = keys
                command.setShortcuts([_sequence(key) for key in keys])
                text = self._words.pop(action_id)
                self.word(action_id, text)

    def words(self, action_id: str) -> str:
        """Return what an action is called at the moment."""
        return self._words[action_id]

    def menu(self, description: Menu, parent: QWidget) -> QMenu:
        """Make a menu of the window."""
        menu = QMenu(QCoreApplication.translate("Menus", description.title), parent)
        self._menus.append((menu, description))
        self.fill(menu, description.entries)
        return menu

    def fill(self, menu: QMenu, entries: tuple[Entry, ...]) -> None:
        """Add entries to a menu."""
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, Menu):
                menu.addMenu(self.menu(entry, menu))
            else:
                menu.addAction(self.commands[entry])

    def passing_menu(self, entries: tuple[Entry, ...], parent: QWidget) -> QMenu:
        """Make a menu that is shown once and then goes away."""
        kept = len(self._menus)
        menu = QMenu(parent)
        self.fill(menu, entries)
        del self._menus[kept:]
        return menu

    def fill_menu_bar(self, bar: QMenuBar) -> None:
        """Add all menus to the menu bar."""
        for description in MENUS:
            bar.addMenu(self.menu(description, bar))

    def submenu(self, menu_id: str) -> QMenu:
        """Return a menu by its id."""
        return next(menu for menu, description in self._menus if description.id == menu_id)

    def fill_toolbar(self, bar: QToolBar) -> None:
        """Add icons and words to the toolbar."""
        for entry in TOOLBAR:
            if entry is None:
                continue
            if isinstance(entry, Menu):
                button = QToolButton(bar)
                button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
                button.setMenu(self.menu(entry, button))
            else:
                button = CommandButton(self.commands[entry], bar)
            button.setToolButtonStyle(bar.toolButtonStyle())
            button.setIconSize(bar.iconSize())
            self._buttons[entry if isinstance(entry, str) else entry.id] = button
            bar.addWidget(button)
        self._word_toolbar()
        for button in self._buttons.values():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def tint(self, ink: str) -> None:
        """Paint all icons in the colour of the theme's text."""
        for command in self.commands.values():
            if command.row.icon:
                command.setIcon(icons.tinted(command.row.icon, ink))
        for colour in COLOUR_NAMES:
            for family in ("colour", "flag"):
                self.commands[f"{family}_{colour}"].setIcon(icons.swatch(colour, ink))
        if PAPER.id in self._buttons:
            self._buttons[PAPER.id].setIcon(icons.tinted("palette", ink))

    def _word_toolbar(self) -> None:
        for entry_id, button in self._buttons.items():
            # The space keeps the word off its icon; Qt has no measure for that.
            word = " " + _toolbar_word(entry_id)
            if entry_id in self.commands:
                self.commands[entry_id].setIconText(word)
            else:
                button.setText(word)
            button.setAccessibleName(word.strip())

    def _group(self, name: str) -> QActionGroup:
        """Return the group of the actions of which one is on; those without a name exclude no other."""
        if name not in self._choices:
            group = QActionGroup(self)
            if not name:
                group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
            group.triggered.connect(self._on_triggered)
            self._choices[name] = group
        return self._choices[name]

    def _on_triggered(self, command: QAction) -> None:
        assert isinstance(command, Command)
        self.run(command.row)


_NATIVE: Final = QKeySequence.SequenceFormat.NativeText


def _toolbar_word(entry_id: str) -> str:
    word = PAPER.title if entry_id == PAPER.id else TOOLBAR_WORDS[entry_id]
    return without_mnemonic(QCoreApplication.translate("Menus", word))
