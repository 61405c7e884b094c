"""The page of the settings where keys are given to actions, taken away, and set back."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bmc_desktop.model.folding import contains, forms, words
from bmc_desktop.ui import keys
from bmc_desktop.ui.actions import TABLE
from bmc_desktop.ui.menus import MENUS, Entry, Menu
from bmc_desktop.ui.words import PlainLabel, without_mnemonic

if TYPE_CHECKING:
    from bmc_desktop.ui.windows import Windows

_ID: Final = Qt.ItemDataRole.UserRole


class KeysPage(QWidget):
    """Every action with its keys; the chosen one can be given another."""

    def __init__(self, windows: "Windows") -> None:
        super().__init__()
        self._windows = windows
        self._wanted = ""
        self._asking = QLineEdit()
        self._asking.setClearButtonEnabled(True)
        self._asking.textChanged.connect(self._on_asked)
        self._list = QTreeWidget()
        self._list.setColumnCount(2)
        self._list.setUniformRowHeights(True)
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._list.header().setStretchLastSection(False)
        self._list.currentItemChanged.connect(self._on_current)
        self._field = QKeySequenceEdit()
        self._field.setMaximumSequenceLength(1)
        self._field.keySequenceChanged.connect(self._on_struck)
        self._label = PlainLabel()
        self._label.setBuddy(self._field)
        self._none = QPushButton()
        self._none.clicked.connect(self._on_none)
        self._back = QPushButton()
        self._back.clicked.connect(self._on_back)
        self._told = PlainLabel(wrap=True)
        self._take = QPushButton()
        self._take.clicked.connect(self._on_take)
        self._take.hide()
        for button in (self._none, self._back, self._take):
            button.setAutoDefault(False)
        row = QGridLayout()
        row.setHorizontalSpacing(10)
        row.setColumnStretch(1, 1)
        for place, part in enumerate((self._label, self._field, self._none, self._back)):
            row.addWidget(part, 0, place)
        answer = QHBoxLayout()
        answer.addWidget(self._told, 1)
        answer.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 14, 4, 4)
        column.setSpacing(10)
        column.addWidget(self._asking)
        column.addWidget(self._list, 1)
        column.addLayout(row)
        column.addLayout(answer)
        self.retranslate()

    @property
    def told(self) -> str:
        """What is said of the key that was struck."""
        return self._told.text()

    def retranslate(self) -> None:
        """Word everything in the window's language."""
        self._asking.setPlaceholderText(self.tr("Find an action or a key"))
        self._asking.setAccessibleName(self.tr("Find an action or a key"))
        self._list.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self._list.setAccessibleName(self.tr("Actions and their keys"))
        self._label.setText(self.tr("Key"))
        self._field.setAccessibleName(self.tr("Strike a key for the chosen action"))
        self._none.setText(self.tr("No key"))
        self._back.setText(self.tr("Usual key"))
        self._take.setText(self.tr("Take it from there"))
        self._fill()

    # The list

    def _name(self, action_id: str) -> str:
        """Return what an action is called: the window may have words of its own for it for it."""
        return without_mnemonic(self._windows.windows[0].book.words(action_id)).rstrip("…")

    def _fill(self) -> None:
        current = self._action_id()
        self._list.clear()
        for menu in MENUS:
            head = QTreeWidgetItem([_said("Menus", menu.title), ""])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            self._list.addTopLevelItem(head)
            for action_id in _ids(menu.entries):
                # The window may call it by what stands behind it just now: a block, a business model.
                item = QTreeWidgetItem([self._name(action_id), ""])
                item.setData(0, _ID, action_id)
                head.addChild(item)
        self._list.expandAll()
        self._show_keys()
        self._on_asked(self._asking.text())
        self.choose(current or "")

    def choose(self, action_id: str) -> None:
        """Choose an action in the list; the first one if there is no such."""
        items = self._items()
        found = next((item for item in items if item.data(0, _ID) == action_id), items[0])
        self._list.setCurrentItem(found)

    def _items(self) -> list[QTreeWidgetItem]:
        heads = (self._list.topLevelItem(row) for row in range(self._list.topLevelItemCount()))
        return [item for head in heads if head is not None for item in _inside(head)]

    def _action_id(self) -> str | None:
        item = self._list.currentItem()
        return item.data(0, _ID) if item is not None else None

    def _show_keys(self) -> None:
        now = keys.all_keys(self._chosen)
        for item in self._items():
            action_id = item.data(0, _ID)
            shown = [keys.shown(key) for key in (*now[action_id], *TABLE[action_id].canvas_keys)]
            item.setText(1, ", ".join(shown))
            font = item.font(1)
            font.setBold(action_id in self._chosen)
            item.setFont(1, font)

    def _on_asked(self, text: str) -> None:
        sought = words(text)
        for row in range(self._list.topLevelItemCount()):
            head = self._list.topLevelItem(row)
            assert head is not None
            inside = _inside(head)
            for item in inside:
                there = forms(f"{item.text(0)} {item.text(1)}")
                item.setHidden(not all(contains(there, word) for word in sought))
            head.setHidden(all(item.isHidden() for item in inside))

    def _on_current(self) -> None:
        action_id = self._action_id()
        has_own = action_id is not None and bool(keys.all_keys(self._chosen)[action_id])
        self._field.setEnabled(action_id is not None)
        self._none.setEnabled(has_own)
        self._back.setEnabled(action_id in self._chosen)
        self._tell("")
        self._show_field()

    def _show_field(self) -> None:
        """Show the first key of the chosen action."""
        action_id = self._action_id()
        own = keys.all_keys(self._chosen)[action_id] if action_id else ()
        self._field.blockSignals(True)
        self._field.setKeySequence(QKeySequence(own[0]) if own else QKeySequence())
        self._field.blockSignals(False)

    # Giving and taking

    @property
    def _chosen(self) -> keys.Chosen:
        return self._windows.settings.values.keys

    def _on_struck(self, sequence: QKeySequence) -> None:
        key, action_id = sequence.toString(QKeySequence.SequenceFormat.PortableText), self._action_id()
        if not key or action_id is None:
            return
        self._tell("")
        why = keys.refusal(key)
        other = keys.owner(key, self._chosen)
        if why:
            self._tell(self._why(why, keys.shown(key)))
            self._show_field()
        elif other is not None and other != action_id:
            self._wanted = key
            question = self.tr("{key} is “{action}”.").format(key=keys.shown(key), action=self._name(other))
            self._tell(question, asks=True)
        else:
            self._keep(keys.given(self._chosen, action_id, key))

    def _why(self, why: keys.Refusal, key: str) -> str:
        reasons = {
            "letter": self.tr("{key} alone starts a note. Strike it together with Ctrl or Alt."),
            "alt_gr": self.tr("{key} needs AltGr on many keyboards. Strike another one."),
            "writing": self.tr("{key} is needed for writing and moving on the canvas. Strike another one."),
        }
        return reasons[why].format(key=key)

    def _on_take(self) -> None:
        action_id = self._action_id()
        if self._wanted and action_id is not None:
            self._keep(keys.given(self._chosen, action_id, self._wanted))

    def _on_none(self) -> None:
        action_id = self._action_id()
        if action_id is not None:
            self._keep(keys.without(self._chosen, action_id))

    def _on_back(self) -> None:
        action_id = self._action_id()
        if action_id is not None:
            self._keep(keys.usual(self._chosen, action_id))

    def set_all_back(self) -> None:
        """Give every action its usual keys."""
        self._keep({})

    def _keep(self, chosen: keys.Chosen) -> None:
        self._windows.choose(keys=dict(chosen))
        self._show_keys()
        self._on_current()

    def _tell(self, sentence: str, *, asks: bool = False) -> None:
        self._told.setText(sentence)
        self._take.setVisible(asks)
        if not asks:
            self._wanted = ""


def _inside(head: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    items = (head.child(row) for row in range(head.childCount()))
    return [item for item in items if item is not None]


def _ids(entries: tuple[Entry, ...]) -> list[str]:
    found: list[str] = []
    for entry in entries:
        if isinstance(entry, Menu):
            found += _ids(entry.entries)
        elif entry is not None:
            found.append(entry)
    return found


def _said(context: str, text: str) -> str:
    return without_mnemonic(QCoreApplication.translate(context, text))
