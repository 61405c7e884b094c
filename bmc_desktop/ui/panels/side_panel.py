"""The panel at the right of the canvas: one page at a time, as wide as the person left it.

Owns which page shows. What stands on the pages is their own.
"""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSplitter,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bmc_desktop.ui import icons
from bmc_desktop.ui.panels.page import Page
from bmc_desktop.ui.panels.table import PAGES
from bmc_desktop.ui.words import PlainLabel, plain_tip

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow
    from bmc_desktop.ui.theme import Tones

LEAST: Final = 240
"""The panel is never narrower, in pixels."""


class SidePanel(QFrame):
    """Shows a page, or hides."""

    changed = Signal()
    """Another page shows, or none."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._pages: dict[str, Page] = {}
        self.page_id = ""
        self.setObjectName("side")
        self._title = PlainLabel("", self)
        self._title.setObjectName("side_title")
        self._close = QToolButton(self)
        self._close.setAutoRaise(True)
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.setIconSize(QSize(14, 14))
        self._close.clicked.connect(self.close_page)
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 10, 6)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        self._stack = QStackedLayout()
        column = QVBoxLayout(self)
        # The line at the left is the panel's own; pages that scroll paint all of their ground.
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._stack, 1)
        self.hide()
        self.retranslate()

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(max(LEAST, least.width()), least.height())

    @property
    def page(self) -> Page | None:
        """The page that shows."""
        return self._pages.get(self.page_id)

    def open_page(self, page_id: str) -> Page:
        """Show a page. Raises KeyError if there is no such page."""
        page = self._pages.get(page_id)
        if page is None:
            page = self._pages[page_id] = PAGES[page_id](self._window)
            self._stack.addWidget(page)
        self.page_id = page_id
        self._stack.setCurrentWidget(page)
        self.show()
        self.show_now()
        self.setFocusProxy(page)
        self.changed.emit()
        return page

    def close_page(self) -> None:
        """Show no page; the keys go back to the canvas if they were here."""
        had_keys = self.isAncestorOf(self._window.focusWidget() or self._window)
        self.page_id = ""
        self.hide()
        if had_keys:
            self._window.canvas.setFocus()
        self.changed.emit()

    def commit_page(self) -> None:
        """Take over what is being written on the page that shows."""
        if self.page is not None:
            self.page.commit_page()

    @property
    def holds_back(self) -> bool:
        """Whether the page that shows holds something that could not be taken over."""
        return self.page is not None and self.page.holds_back()

    def keep_page(self) -> None:
        """Take over what nothing but the page that shows keeps, because the app is told to end."""
        if self.page is not None:
            self.page.keep_page()

    def renew(self) -> None:
        """Throw the pages away, because the window shows another workshop; the same one opens anew."""
        shown = self.page_id
        for page in self._pages.values():
            page.close_page()
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()
        self._pages.clear()
        if shown:
            self.open_page(shown)

    def show_now(self) -> None:
        """Bring the page that shows up to date."""
        page = self.page
        if page is not None:
            self._title.setText(page.title())
            self.setAccessibleName(page.title())
            page.setAccessibleName(page.title())
            page.show_now()

    def retranslate(self) -> None:
        """Word everything in the window's language."""
        self._close.setToolTip(plain_tip(self.tr("Close the panel")))
        self._close.setAccessibleName(self.tr("Close the panel"))
        self.show_now()

    def tint(self, tones: "Tones") -> None:
        """Take on the colours of a theme."""
        self._close.setIcon(icons.tinted("x", tones.ink))
        self.setStyleSheet(
            f"#side {{ background: {tones.bar}; border-left: 1px solid {tones.line}; }}"
            "#side_title { font-weight: 600; }"
            f"#side QLineEdit, #side QPlainTextEdit {{ background: {tones.field};"
            f" border: 1px solid {tones.line}; border-radius: 4px; }}"
            "#side QLineEdit { padding: 3px 6px; }"
            f"#side QLineEdit:focus, #side QPlainTextEdit:focus {{ border-color: {tones.accent}; }}"
            f"#side QAbstractItemView {{ background: {tones.bar}; border: 1px solid {tones.bar};"
            " border-radius: 4px; }"
            f"#side QAbstractItemView:focus {{ border-color: {tones.accent}; }}"
            "#side QAbstractItemView::item { padding: 5px 8px; border-radius: 4px; }"
            f"#side QAbstractItemView::item:hover {{ background: {tones.hover}; }}"
            f"#side QAbstractItemView::item:selected {{ background: {tones.pressed}; color: {tones.ink}; }}"
        )
        self.show_now()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._window.canvas.setFocus()
            event.accept()
            return
        super().keyPressEvent(event)


class SideBySide(QSplitter):
    """The canvas and the side panel; remembers how wide the panel is."""

    def __init__(self, window: "MainWindow", main: QWidget, side: SidePanel) -> None:
        super().__init__(Qt.Orientation.Horizontal, window)
        self._settings = window.windows.settings
        self.setHandleWidth(3)
        self.setChildrenCollapsible(False)
        self.addWidget(main)
        self.addWidget(side)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self._side = side
        side.changed.connect(self._on_page)
        self.splitterMoved.connect(self._on_moved)

    def open_last(self) -> None:
        """Open the page that was open last."""
        if self._settings.values.panel in PAGES:
            self._side.open_page(self._settings.values.panel)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Before, it had no width to share.
        self._share()

    def _on_page(self) -> None:
        self._settings.change(panel=self._side.page_id)
        self._share()

    def _share(self) -> None:
        """Give the panel the width that it had, or half of the window."""
        if self._side.page_id:
            wide = min(self._settings.values.panel_width, max(LEAST, self.width() // 2))
            self.setSizes([max(0, self.width() - wide), wide])

    def _on_moved(self) -> None:
        self._settings.change(panel_width=max(LEAST, min(self._side.width(), 2000)))
