"""The list beside a comparison: what became of every note, block by block, with counts."""

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeWidget, QTreeWidgetItem, QWidget

from bmc_desktop.model.blocks import ALL_BLOCKS
from bmc_desktop.model.comparing import FATES, Comparison, Fate
from bmc_desktop.ui.comparing.fate_icons import blank_icon, fate_icon
from bmc_desktop.ui.words import plain_tip, shortened

if TYPE_CHECKING:
    from bmc_desktop.ui.comparing.words import ComparisonWords

_ID: Final = Qt.ItemDataRole.UserRole
_FATE: Final = Qt.ItemDataRole.UserRole + 1
_LONGEST: Final = 200
_AT_ONCE: Final = 60
_AIR: Final = 10
_INDENT: Final = 14


class FateList(QTreeWidget):
    """Blocks with the notes in them that are told."""

    note_chosen = Signal(str)
    note_activated = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("fates")
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setIndentation(_INDENT)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setExpandsOnDoubleClick(False)
        self.setAccessibleName(self.tr("What became of the notes"))
        self._rows: dict[str, QTreeWidgetItem] = {}
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._following = False
        self.currentItemChanged.connect(self._on_current)
        self.itemDoubleClicked.connect(self._on_activated)

    def fill(
        self, comparison: Comparison, words: "ComparisonWords", shown: Collection[Fate]
    ) -> Iterator[None]:
        """List a comparison step by step, each of a few milliseconds."""
        self._following = True
        self.clear()
        self._following = False
        self._rows, self._groups = {}, []
        for block in ALL_BLOCKS:
            found = comparison.of_block(block)
            if not found:
                continue
            title = words.block(comparison.after, block)
            counts = words.counts(found, [fate for fate in FATES if fate != "kept"])
            group = QTreeWidgetItem([f"{title}  ({counts})" if counts else title])
            font = self.font()
            font.setBold(True)
            group.setFont(0, font)
            group.setSizeHint(0, QSize(0, self.fontMetrics().height() + _AIR))
            rows: list[QTreeWidgetItem] = []
            for count, compared in enumerate(found, 1):
                text = shortened(words.row(compared), _LONGEST)
                row = QTreeWidgetItem([text])
                row.setIcon(0, fate_icon(compared.fate))
                row.setToolTip(0, plain_tip(words.tip(compared)).replace("\n", "<br>"))
                row.setData(0, _ID, compared.note.id)
                row.setData(0, _FATE, compared.fate)
                row.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{words.fate(compared.fate)}: {text}")
                self._rows[compared.note.id] = row
                rows.append(row)
                if before := words.before(compared):
                    rows.append(self._below(row, shortened(before, _LONGEST)))
                if count % _AT_ONCE == 0:
                    yield
            group.addChildren(rows)
            self._groups.append((group, rows))
            self.addTopLevelItem(group)
            group.setExpanded(True)
            yield
        self.show_fates(shown)

    def show_fates(self, shown: Collection[Fate]) -> None:
        """Show the notes of these fates only, and blocks that have some."""
        for group, rows in self._groups:
            some = False
            for row in rows:
                is_shown = row.data(0, _FATE) in shown
                if row.isHidden() == is_shown:
                    row.setHidden(not is_shown)
                some = some or is_shown
            group.setHidden(not some)

    def begin(self) -> None:
        """Go to the first block that shows."""
        first = next((group for group, _ in self._groups if not group.isHidden()), None)
        if first is not None:
            self.setCurrentItem(first)

    def choose(self, note_id: str) -> None:
        """Go to the row of a note, without telling of it."""
        row = self._rows.get(note_id)
        if row is not None and not row.isHidden():
            self._following = True
            self.setCurrentItem(row)
            self._following = False

    def rows(self) -> list[str]:
        """Return what can be read, from top to bottom; notes are indented."""
        found: list[str] = []
        for group, rows in self._groups:
            if not group.isHidden():
                found.append(group.text(0))
                found += [f"  {row.text(0)}" for row in rows if not row.isHidden()]
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._on_activated(item)
            event.accept()
        else:
            super().keyPressEvent(event)

    def _below(self, row: QTreeWidgetItem, text: str) -> QTreeWidgetItem:
        """Return the row that tells what a note was before; it is chosen with it or by itself."""
        below = QTreeWidgetItem([text])
        below.setIcon(0, blank_icon())
        below.setForeground(0, self.palette().brush(QPalette.ColorRole.PlaceholderText))
        below.setToolTip(0, row.toolTip(0))
        for role in (_ID, _FATE):
            below.setData(0, role, row.data(0, role))
        return below

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        note_id = item.data(0, _ID) if item is not None else None
        if not self._following and note_id:
            self.note_chosen.emit(note_id)

    def _on_activated(self, item: QTreeWidgetItem) -> None:
        note_id = item.data(0, _ID)
        if note_id:
            self.note_activated.emit(note_id)
