"""What was done, step by step; a click goes back to how things were, or forward again."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout

from bmc_desktop.ui import labels
from bmc_desktop.ui.panels.page import Page

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow

MOST: Final = 200
"""So many steps are listed; the others are reached one by one."""

_STEPS: Final = Qt.ItemDataRole.UserRole


class HistoryPage(Page):
    """The steps of the history, the oldest on top; the one that stands is chosen."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._list = QListWidget(self)
        self._list.setUniformItemSizes(True)
        self._list.setFrameShape(QListWidget.Shape.NoFrame)
        self._list.itemActivated.connect(self._on_chosen)
        self._list.itemClicked.connect(self._on_chosen)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._on_menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 8)
        column.addWidget(self._list)
        self.setFocusProxy(self._list)

    def title(self) -> str:
        return self.tr("History")

    def show_now(self) -> None:
        history = self.window_of.session.history
        done, undone = history.done_labels()[-MOST:], history.undone_labels()[:MOST]
        first = (
            self.tr("The beginning")
            if len(done) == len(history.done_labels())
            else self.tr("Earlier steps")
        )
        words = [first, *(labels.sentence(label) for label in (*done, *undone))]
        self._list.blockSignals(True)
        while self._list.count() > len(words):
            self._list.takeItem(self._list.count() - 1)
        while self._list.count() < len(words):
            self._list.addItem(QListWidgetItem())
        for row, text in enumerate(words):
            item = self._list.item(row)
            item.setText(text)
            item.setData(_STEPS, row - len(done))
            font = item.font()
            font.setItalic(row > len(done))
            item.setFont(font)
        self._list.setCurrentRow(len(done))
        self._list.blockSignals(False)
        self._list.setAccessibleName(self.title())

    def _on_menu(self, position: QPoint) -> None:
        """Offer to go to the row, and the single steps."""
        item = self._list.itemAt(position)
        menu = self.window_of.context_menus.made(("undo", "redo"))
        if item is not None and item.data(_STEPS):
            back = item.data(_STEPS) < 0
            words = self.tr("Go &back to here") if back else self.tr("&Do again up to here")
            going = QAction(words, menu)
            going.setData(self._list.row(item))
            going.triggered.connect(self._on_going)
            menu.insertAction(menu.actions()[0], going)
            menu.insertSeparator(menu.actions()[1])
        menu.popup(self._list.viewport().mapToGlobal(position))

    def _on_going(self) -> None:
        going = self.sender()
        assert isinstance(going, QAction)
        item = self._list.item(going.data())
        if item is not None:
            self._on_chosen(item)

    def _on_chosen(self, item: QListWidgetItem) -> None:
        """Take back, or do again, as many steps as the row is away."""
        window = self.window_of
        if not window.commit_editors():
            return
        steps: int = item.data(_STEPS)
        for _ in range(abs(steps)):
            if steps < 0:
                window.session.undo()
            else:
                window.session.redo()
        window.reveal_change()
