"""Pictures of canvases at their tabs: a card above the tab that is pointed at or has the keys, or icons.

Makes no pictures itself and never waits for one.
"""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QHelpEvent, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from bmc_desktop.ui import icons, theme
from bmc_desktop.ui.canvas_pictures import ROOM, CanvasPictures
from bmc_desktop.ui.version_words import VersionWords
from bmc_desktop.ui.words import PlainLabel, shortened

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow

_ICON: Final = QSize(92, 66)
_REST: Final = 250
"""Icons are made anew when nothing has changed for so many milliseconds."""

_GAP: Final = 6
_LONGEST: Final = 160

_LEAVING: Final = frozenset(
    {
        QEvent.Type.Leave,
        QEvent.Type.FocusOut,
        QEvent.Type.Wheel,
        QEvent.Type.Hide,
        QEvent.Type.MouseButtonPress,
    }
)
"""What takes the card away."""


class TabCard(QFrame):
    """A picture of a canvas with its title, how many notes it has, when it was made and why."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tab_card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._window = window
        self._image = PlainLabel("", self)
        self._image.setFixedSize(ROOM)
        self._image.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = PlainLabel("", self, wrap=True)
        self._title.setObjectName("tab_card_title")
        self._reason = PlainLabel("", self, wrap=True)
        self._facts = PlainLabel("", self)
        self._facts.setObjectName("tab_card_facts")
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(4)
        for part in (self._image, self._title, self._reason, self._facts):
            column.addWidget(part)
        self.hide()

    @property
    def lines(self) -> list[str]:
        """What is said on it."""
        return [part.text() for part in (self._title, self._reason, self._facts) if part.text()]

    @property
    def has_image(self) -> bool:
        """Whether the picture is there already."""
        return not self._image.pixmap().isNull()

    def tell(self, title: str, reason: str, facts: str) -> None:
        """Say something else."""
        self._title.setText(shortened(title, _LONGEST))
        self._reason.setText(shortened(reason, _LONGEST))
        self._reason.setVisible(bool(reason))
        self._facts.setText(facts)

    def show_image(self, image: QImage | None) -> None:
        """Show a picture, or none yet."""
        if image is None:
            self._image.clear()
        else:
            self._image.setPixmap(QPixmap.fromImage(image))

    def place_above(self, spot: QPoint) -> None:
        """Stand above a point of the window, within it."""
        self.setFixedWidth(ROOM.width() + 22)
        self.setFixedHeight(self._column.totalHeightForWidth(self.width()))
        x = max(_GAP, min(spot.x() - self.width() // 2, self._window.width() - self.width() - _GAP))
        self.move(x, max(0, spot.y() - self.height() - _GAP))
        self.show()
        self.raise_()

    def tint(self, tones: theme.Tones) -> None:
        """Take on the colours of a theme."""
        self.setStyleSheet(
            f"#tab_card {{ background: {tones.bar}; border: 1px solid {tones.line}; border-radius: 6px; }}"
            "#tab_card_title { font-weight: 600; }"
            f"#tab_card_facts {{ color: {tones.quiet}; }}"
        )


class TabPictures(QObject):
    """Shows pictures at the tabs of one window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._bar = window.tabs.bar
        self.pictures = CanvasPictures(window)
        self.pictures.arrived.connect(self._on_arrived)
        self.card: TabCard | None = None
        self._shown = ""
        self._has_icons = False
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.timeout.connect(self._show_icons)
        self._bar.installEventFilter(self)
        self._bar.currentChanged.connect(self._on_current)
        window.tabs.followed.connect(self._on_followed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._bar.tabAt(event.pos())
            if place >= 0 and not self._window.tabs.is_renaming:
                self.show_card(self._window.tabs.ids[place])
                return True
        elif kind == QEvent.Type.MouseMove and self._shown and not self._bar.hasFocus():
            self._follow_pointer(event)
        elif kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
                self.show_card(self._window.tabs.current)
        elif kind in _LEAVING or (kind == QEvent.Type.KeyPress and self._is_escape(event)):
            self.hide_card()
        return super().eventFilter(watched, event)

    def show_card(self, canvas_id: str) -> None:
        """Show the card of a canvas above its tab."""
        workshop = self._window.session.workshop
        canvas = workshop.canvases.get(canvas_id)
        if canvas is None or canvas_id not in self._window.tabs.ids:
            return
        if self.card is None:
            self.card = TabCard(self._window)
        self._shown = canvas_id
        words = VersionWords(self)
        self.card.tint(theme.tones(self._window.windows.scheme))
        self.card.tell(
            words.title(canvas), canvas.reason, words.facts(canvas, self.pictures.count(canvas_id))
        )
        words.deleteLater()
        self.card.show_image(self.pictures.picture(canvas_id))
        rect = self._bar.tabRect(self._window.tabs.ids.index(canvas_id))
        self.card.place_above(self._bar.mapTo(self._window, QPoint(rect.center().x(), rect.top())))

    def hide_card(self) -> None:
        """Show no card."""
        self._shown = ""
        if self.card is not None:
            self.card.hide()

    @staticmethod
    def _is_escape(event: QEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape  # type: ignore[attr-defined,no-any-return]

    def _follow_pointer(self, event: QEvent) -> None:
        """Go on with the card from tab to tab, without waiting again."""
        place = self._bar.tabAt(event.position().toPoint())  # type: ignore[attr-defined]
        if place < 0:
            self.hide_card()
        elif self._window.tabs.ids[place] != self._shown:
            self.show_card(self._window.tabs.ids[place])

    def _on_current(self, _place: int) -> None:
        if self._bar.hasFocus() and self._shown:
            self.show_card(self._window.tabs.current)

    def _on_arrived(self, canvas_id: str) -> None:
        if self.card is not None and self._shown == canvas_id:
            self.card.show_image(self.pictures.picture(canvas_id))
        if self._has_icons and canvas_id in self._window.tabs.ids:
            self._show_icon(canvas_id)

    def _on_followed(self) -> None:
        if self._shown and self._shown not in self._window.tabs.ids:
            self.hide_card()
        wanted = self._window.windows.settings.values.tab_pictures
        if wanted != self._has_icons:
            self._has_icons = wanted
            self._show_icons()
        elif wanted:
            self._resting.start(_REST)

    def _show_icons(self) -> None:
        self._bar.setIconSize(_ICON if self._has_icons else QSize())
        for canvas_id in self._window.tabs.ids:
            self._show_icon(canvas_id)

    def _show_icon(self, canvas_id: str) -> None:
        icon = QIcon()
        if self._has_icons:
            image = self.pictures.picture(canvas_id)
            # What takes the room of a picture that is not there yet.
            icon = QIcon(icons.blank(_ICON) if image is None else self._small(image))
        self._bar.setTabIcon(self._window.tabs.ids.index(canvas_id), icon)

    def _small(self, image: QImage) -> QPixmap:
        ratio = image.devicePixelRatio()
        size = _ICON * ratio
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        small = image.scaled(size, keep, smooth)
        small.setDevicePixelRatio(ratio)
        return QPixmap.fromImage(small)
