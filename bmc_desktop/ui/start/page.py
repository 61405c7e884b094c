"""The start page: recent workshops as pictures, and what to begin with, above a blank canvas.

It never stands in the way. The canvas beneath is there and has the keys: whatever is typed goes on it, and
the page is gone. It shows before any picture is there; what it asks of disks, it asks in workers (`looks`).
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QFontInfo, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu, QScrollArea, QWidget

from bmc_desktop import content, paths
from bmc_desktop.files.names import shown_name
from bmc_desktop.ui import theme
from bmc_desktop.ui.jobs import Task, run_job
from bmc_desktop.ui.start.arrangement import Arrangement
from bmc_desktop.ui.start.tiles import Shape, Tile
from bmc_desktop.ui.words import PlainLabel, shortened

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow
    from bmc_desktop.ui.start.looks import Look, Looks

_PICTURES: Final = 150
"""After so many milliseconds pictures are asked for: the page itself is painted first."""

_INTO: Final = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Right})
_FROM_BEHIND: Final = frozenset({Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Left})
_PUT_AWAY: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape})
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_NATIVE: Final = QKeySequence.SequenceFormat.NativeText
_COMMANDS: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


def show_page(window: "MainWindow", *, looks_for_work: bool = True) -> "StartPage":
    """Show the start page in a window with an untouched workshop.

    Unless `looks_for_work`, it waits to be told that what was left of an earlier start has been offered.
    """
    page = page_of(window)
    if page is None:
        page = StartPage(window)
    page.show()
    page.raise_()
    if looks_for_work:
        page.look_for_work()
    return page


def page_of(window: "MainWindow") -> "StartPage | None":
    """Return the start page that a window shows, if it does."""
    return next((page for page in window.findChildren(StartPage) if not page.has_left), None)


class _Left:
    """Counts, in the worker, the work that an earlier start left."""

    def __call__(self, _task: Task) -> int:
        from bmc_desktop.files.journal.offers import survey
        from bmc_desktop.files.patience import Patience

        return sum(offer.state == "offered" for offer in survey(paths.recovery_root(), patience=Patience()))


class StartPage(QScrollArea):
    """What stands above the blank canvas of a window until something is begun."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window.canvas.parentWidget())
        self._window = window
        self._canvas = window.canvas
        self.has_left = False
        self._all_recent = False
        self._left_work = 0
        # The canvas beneath need not be painted before it shows.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sheet = Arrangement()
        self.setWidget(self._sheet)
        self._looks: Looks | None = None
        self.recent: dict[str, Tile] = {}
        self._read: dict[str, Tile] = {}
        self._make_parts()
        self._say()
        self.tint()
        self._canvas.installEventFilter(self)
        self._canvas.editing_changed.connect(self._on_begun)
        self._canvas.selection_changed.connect(self.leave)
        window.windows.recovery.settled.connect(self.look_for_work)
        self.setGeometry(self._canvas.geometry())
        self._place()
        QTimer.singleShot(_PICTURES, self, self._ask_pictures)

    # Its parts

    def _make_parts(self) -> None:
        sheet = self._sheet
        self._headings = {name: _heading(sheet) for name in ("new", "recent", "patterns")}
        self.blank = self._tile("tall", self._on_blank)
        self.blank.is_first = True
        self.work = self._tile("row", self._on_work, icon="circle-alert")
        self.example = self._tile("wide", self._on_example)
        self.open = self._tile("row", self._on_open, icon="folder-open")
        self.more = self._tile("row", self._on_more, icon="chevron-down")
        self.patterns = {
            pattern: self._tile("wide", self._on_pattern, pattern) for pattern in content.PATTERNS
        }
        self.again = QCheckBox(sheet)
        self.again.setChecked(self._window.windows.settings.values.start_page)
        self.again.toggled.connect(self._on_again)
        self._make_recent()

    def _make_recent(self) -> None:
        """Make a tile for each recent file, pinned ones first; those that are there stay."""
        values = self._window.windows.settings.values
        order = sorted(values.recent, key=lambda path: path not in values.pinned)
        for path in [path for path in self.recent if path not in order]:
            self.recent.pop(path).deleteLater()
        for path in order:
            tile = self.recent.pop(path, None)
            if tile is None:
                tile = self._tile("tall", self._on_recent, path)
                tile.menu_asked.connect(self._on_menu_asked)
                tile.removal_asked.connect(self._on_removal)
                file = Path(path)
                folder = shown_name(str(file.parent))
                tile.say(shown_name(file.stem), folder, tip=shown_name(shortened(path, 400)))
            tile.is_pinned = path in values.pinned
            self.recent[path] = tile

    def _tile(
        self, shape: Shape, chosen: Callable[[str], object], key: str = "", *, icon: str = ""
    ) -> Tile:
        tile = Tile(self._sheet, shape, key, icon=icon)
        tile.chosen.connect(chosen)
        return tile

    def _say(self) -> None:
        """Word everything in the window's language."""
        book, language = self._window.book, self._window.windows.translation.language
        self.setAccessibleName(self.tr("Start page"))
        for name, words in (
            ("new", self.tr("New")),
            ("recent", self.tr("Recent workshops")),
            ("patterns", self.tr("Begin with a business model")),
        ):
            self._headings[name].setText(words)
        self.blank.say(self.tr("Blank canvas"), self.tr("Press Enter, or just type"))
        self.example.say(self.tr("A finished example"), self.tr("Open a finished canvas to play with"))
        self.open.say(self.tr("Open…"), book["open"].shortcut().toString(_NATIVE))
        self._say_work()
        self.more.say(self.tr("Show all %n workshop(s)", "", len(self.recent)))
        self.again.setText(self.tr("Show this page at the start"))
        for pattern, text in content.of(language).patterns.items():
            self.patterns[pattern].say(text.name, text.about)

    def _say_work(self) -> None:
        words = self.tr("%n workshop(s) with unsaved work", "", self._left_work)
        self.work.say(words, self.tr("Left from an earlier time. Look at it…"))

    def tint(self) -> None:
        """Take the colours of the theme."""
        tones = theme.tones(self._window.windows.scheme)
        self._sheet.tint(tones)
        for tile in self._sheet.findChildren(Tile):
            tile.tint(tones)
        # Nothing is painted beneath it: the page hides the canvas.
        self.verticalScrollBar().setStyleSheet(f"QScrollBar {{ background: {tones.desk}; }}")

    # Where things stand

    def _place(self) -> None:
        """Arrange everything for the width that there is."""
        self._sheet.arrange(
            self.viewport().size(),
            first=[
                self._headings["new"],
                self.blank,
                *([self.work] if self._left_work else []),
                self.open,
                self.example,
                self.again,
            ],
            recent=(self._headings["recent"], list(self.recent.values()), self.more),
            all_recent=self._all_recent,
            patterns=(self._headings["patterns"], list(self.patterns.values())),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self.has_left or not hasattr(self, "patterns"):
            return
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._place()
        elif event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.tint()
        elif event.type() == QEvent.Type.FontChange:
            self._place()

    # Pictures

    def _ask_pictures(self) -> None:
        if self.has_left:
            return
        # What these need is not read before the first painting.
        from bmc_desktop.canvas.miniature import miniature
        from bmc_desktop.ui.start.looks import Looks

        looks = self._looks = Looks(self)
        looks.seen.connect(self._on_seen)
        session = self._window.session
        tab = session.workshop.tabs()[0].id
        self.blank.show_image(miniature(session.workshop, tab, self.blank.picture_width()))
        shown = [path for path, tile in self.recent.items() if tile.isVisibleTo(self)]
        for path in shown:
            looks.ask(path, self.recent[path].picture_width())
        language = self._window.windows.translation.language
        self._read = {str(paths.resource(f"samples/{language}.md")): self.example}
        for pattern, tile in self.patterns.items():
            self._read[str(content.pattern_file(pattern, language))] = tile
        for path, tile in self._read.items():
            looks.ask(path, tile.picture_width(), is_own=True)
        for path in self.recent:
            if path not in shown:
                looks.ask(path, self.recent[path].picture_width())

    def _on_seen(self, path: str, look: "Look") -> None:
        tile = self.recent.get(path) or self._read.get(path)
        if tile is None:
            return
        marks = {
            "missing": self.tr("Missing"),
            "unreadable": self.tr("Cannot be read"),
            "silent": self.tr("The disk does not answer"),
        }
        tile.show_mark(marks.get(look.standing, ""))
        if look.image is not None:
            tile.show_image(look.image)
        if look.title and path in self.recent:
            tile.say(look.title, shown_name(Path(path).name), tip=shown_name(shortened(path, 400)))

    def look_for_work(self) -> None:
        """Find out whether there is work that was left, and offer it."""
        if not self.has_left:
            run_job(self, "", _Left(), self._on_work_seen, _ignore, silent=True)

    def _on_work_seen(self, count: int) -> None:
        self._left_work = count
        self._say_work()
        self._place()

    # What is chosen

    def _on_blank(self, _key: str) -> None:
        self.leave()

    def _on_open(self, _key: str) -> None:
        self._window.book["open"].trigger()

    def _on_example(self, _key: str) -> None:
        self._window.windows.open_example(self._window)

    def _on_work(self, _key: str) -> None:
        self._window.book["recover"].trigger()

    def _on_pattern(self, pattern: str) -> None:
        self._window.windows.open_pattern(pattern, self._window)

    def _on_recent(self, path: str) -> None:
        self._window.windows.open_file(Path(path), self._window)

    def _on_more(self, _key: str) -> None:
        tiles = list(self.recent.values())
        first_hidden = next(tile for tile in tiles if not tile.isVisibleTo(self))
        self._all_recent = True
        self._place()
        first_hidden.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(first_hidden)

    def _on_again(self, shown: bool) -> None:
        self._window.windows.choose(start_page=shown)

    def change_recent(self) -> None:
        """Show the recent files as they are in the settings now."""
        self._make_recent()
        self.tint()
        self.more.say(self.tr("Show all %n workshop(s)", "", len(self.recent)))
        self._place()
        self._window.refresh()

    def _on_menu_asked(self, path: str, at: QPoint) -> None:
        """Offer what can be done with a recent file."""
        is_pinned = self.recent[path].is_pinned
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for what, words in (
            ("open", self.tr("&Open")),
            (
                "unpin" if is_pinned else "pin",
                self.tr("Un&pin") if is_pinned else self.tr("&Pin to the front"),
            ),
            ("remove", self.tr("&Remove from the list")),
        ):
            menu.addAction(words).setData((what, path))
        menu.triggered.connect(self._on_menu)
        menu.popup(at)

    def _on_menu(self, action: QAction) -> None:
        what, path = action.data()
        if what == "open":
            self._on_recent(path)
        elif what == "remove":
            self._on_removal(path)
        else:
            self._window.windows.settings.pin_recent(path, pinned=what == "pin")
            self.change_recent()

    def _on_removal(self, path: str) -> None:
        if path not in self.recent:
            return
        tiles = list(self.recent)
        place = tiles.index(path)
        self._window.windows.settings.remove_recent(path)
        self.change_recent()
        left = list(self.recent.values())
        self._go_to(left[min(place, len(left) - 1)] if left else self.blank)

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch the canvas, which has the keys while the page is new, and its place."""
        if watched is not self._canvas:
            return super().eventFilter(watched, event)
        kind = event.type()
        if kind in (QEvent.Type.Resize, QEvent.Type.Move):
            self.setGeometry(self._canvas.geometry())
        elif kind == QEvent.Type.Hide and not event.spontaneous():
            self.leave()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key_of_canvas(event)
        return False

    def _on_key_of_canvas(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if event.modifiers() & _COMMANDS:
            return False
        if key in _INTO or key in _FROM_BEHIND:
            tiles = self._tiles()
            self._go_to(tiles[0] if key in _INTO else tiles[-1])
            return True
        if key in _PUT_AWAY:
            self.leave()
            return True
        if event.text().strip():
            self.leave()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & _COMMANDS:
            event.ignore()
        elif key in _ARROWS:
            self._step(*_ARROWS[key])
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif event.text().strip() and event.text().isprintable():
            # Whoever begins to type wants to write.
            self.leave()
            QApplication.sendEvent(self._window.canvas, event)
        else:
            super().keyPressEvent(event)

    def _tiles(self) -> list[QWidget]:
        return self._sheet.in_order()

    def _step(self, dx: int, dy: int) -> None:
        """Go to the nearest tile in a direction."""
        focus = self._window.focusWidget()
        here = focus.geometry().center() if focus in self._tiles() else QPoint()
        found = None
        nearest = 0.0
        for tile in self._tiles():
            way = tile.geometry().center() - here
            along, aside = way.x() * dx + way.y() * dy, abs(way.x() * dy) + abs(way.y() * dx)
            distance = along + 2.5 * aside
            if along > 4 and tile is not focus and (found is None or distance < nearest):
                found, nearest = tile, distance
        if found is not None:
            self._go_to(found)

    def _go_to(self, tile: QWidget) -> None:
        tile.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(tile, 30, 30)

    def _on_begun(self, is_writing: bool) -> None:
        if is_writing:
            self.leave()

    def leave(self) -> None:
        """Go away; the canvas is there, and has the keys."""
        if self.has_left:
            return
        self.has_left = True
        if self._looks is not None:
            self._looks.forget()
        if self._window.canvas is self._canvas and self._canvas.isVisible():
            from bmc_desktop.ui.start.first_steps import tell_first_steps

            tell_first_steps(self._window)
        self._canvas.removeEventFilter(self)
        focus = self._window.focusWidget()
        if focus is None or self.isAncestorOf(focus):
            self._window.canvas.setFocus()
        self.hide()
        self.deleteLater()


def _heading(parent: QWidget) -> PlainLabel:
    label = PlainLabel("", parent)
    font = label.font()
    font.setPixelSize(round(QFontInfo(font).pixelSize() * 1.2))
    font.setBold(True)
    label.setFont(font)
    return label


def _ignore(_error: Exception) -> None:
    """Go without: whoever wants to see what was left asks for it in the menu."""
