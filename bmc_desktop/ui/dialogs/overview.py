"""All canvases of a workshop as pictures, to see them side by side and to go to one."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QDialog, QListView, QListWidget, QListWidgetItem, QVBoxLayout

from bmc_desktop.ui import geometry, icons, theme
from bmc_desktop.ui.canvas_pictures import ROOM, CanvasPictures
from bmc_desktop.ui.version_words import VersionWords
from bmc_desktop.ui.words import PlainLabel, plain_tip, shortened

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow

_ID: Final = Qt.ItemDataRole.UserRole
_LONGEST: Final = 34
_AIR: Final = 22


class OverviewDialog(QDialog):
    """The pictures. Arrow keys walk, Enter or a double-click goes there, Esc stays where one is."""

    chosen = Signal(str)

    def __init__(self, window: "MainWindow", pictures: CanvasPictures) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Overview of canvases"))
        self._pictures = pictures
        self.list = QListWidget(self)
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setIconSize(ROOM)
        self.list.setSpacing(6)
        self.list.setWordWrap(True)
        self.list.setUniformItemSizes(True)
        high = ROOM.height() + 2 * self.fontMetrics().lineSpacing() + _AIR
        self.list.setGridSize(QSize(ROOM.width() + _AIR, high + _AIR))
        self.list.setAccessibleName(self.tr("Canvases"))
        self.list.itemActivated.connect(self._on_activated)
        self._items: dict[str, QListWidgetItem] = {}
        self._fill(window)
        tones = theme.tones(window.windows.scheme)
        self.list.setStyleSheet(
            f"QListWidget::item {{ border: 2px solid transparent; border-radius: 6px; padding: 4px; }}"
            f"QListWidget::item:hover {{ background: {tones.hover}; }}"
            f"QListWidget::item:selected {{ background: {tones.pressed}; color: {tones.ink};"
            f" border-color: {tones.accent}; }}"
        )
        pictures.arrived.connect(self._on_arrived)
        hint = PlainLabel(self.tr("Enter or a double-click goes to the canvas."), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.list, 1)
        column.addWidget(hint)
        across = min(len(self._items), 4)
        down = -(-len(self._items) // across)
        grid = self.list.gridSize()
        geometry.open_large(self, max(2, across) * grid.width() + 80, min(3, down) * grid.height() + 100)
        self.list.setFocus()

    def _fill(self, window: "MainWindow") -> None:
        words = VersionWords(self)
        for canvas in window.session.workshop.tabs():
            title = words.title(canvas)
            facts = words.facts(canvas, self._pictures.count(canvas.id))
            item = QListWidgetItem(f"{shortened(title, _LONGEST)}\n{facts}", self.list)
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
            item.setData(_ID, canvas.id)
            item.setToolTip(plain_tip(" – ".join(filter(None, (title, canvas.reason)))))
            spoken = ", ".join(filter(None, (title, facts, canvas.reason)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self._items[canvas.id] = item
            self._show(canvas.id)
            if canvas.id == window.canvas.canvas_id:
                self.list.setCurrentItem(item)

    def _show(self, canvas_id: str) -> None:
        image = self._pictures.picture(canvas_id)
        pixmap = QPixmap.fromImage(image) if image is not None else icons.blank(ROOM)
        icon = QIcon(pixmap)
        # The picture is as it is where its canvas is chosen, too.
        icon.addPixmap(pixmap, QIcon.Mode.Selected)
        self._items[canvas_id].setIcon(icon)

    def _on_arrived(self, canvas_id: str) -> None:
        if canvas_id in self._items:
            self._show(canvas_id)

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.accept()
        self.chosen.emit(item.data(_ID))
