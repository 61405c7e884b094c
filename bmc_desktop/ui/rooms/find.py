"""Finding notes and actions. The bar and the palette are made when they are first asked for."""

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bmc_desktop.ui import theme
from bmc_desktop.ui.finding.matches import Matches

if TYPE_CHECKING:
    from bmc_desktop.ui.finding.bar import FindBar
    from bmc_desktop.ui.finding.palette import Palette
    from bmc_desktop.ui.main_window import MainWindow
    from bmc_desktop.ui.meaning.bar import Bar
    from bmc_desktop.ui.theme import Tones


class FindRoom(QObject):
    """Handlers of what finds something, and what they show."""

    def __init__(self, window: "MainWindow", column: QVBoxLayout) -> None:
        super().__init__(window)
        self._window = window
        self._column = column
        self._matches = Matches(window)
        self._bar: FindBar | None = None
        self._palette: Palette | None = None
        self._bars: list[Bar] = []

    def add(self, bar: "Bar") -> None:
        """Keep a bar, right above the tabs: it is dressed, worded and told of changes from now on."""
        self._bars.append(bar)
        bar.tint(theme.tones(self._window.windows.scheme))
        bar.retranslate()
        self._column.insertWidget(self._column.indexOf(self._window.tabs), bar)

    @property
    def parts(self) -> list[QWidget]:
        """What of it can have the keys."""
        return [*([self._bar] if self._bar is not None else []), *self._bars]

    @property
    def bar(self) -> "FindBar":
        """The find bar, right above the tabs."""
        if self._bar is None:
            from bmc_desktop.ui.finding.bar import FindBar

            self._bar = FindBar(self._window, self._matches)
            self._bar.tint(theme.tones(self._window.windows.scheme))
            self._bar.retranslate()
            self._column.insertWidget(self._column.indexOf(self._window.tabs), self._bar)
        return self._bar

    @property
    def palette(self) -> "Palette":
        """The palette, over the window."""
        if self._palette is None:
            from bmc_desktop.ui.finding.palette import Palette

            self._palette = Palette(self._window)
            self._palette.tint(theme.tones(self._window.windows.scheme))
            self._palette.retranslate()
        return self._palette

    def open_palette(self) -> None:
        """Open the palette of all actions, canvases and notes."""
        self.palette.open_palette()

    def open(self) -> None:
        """Open the find bar, or go back to it; what else is lit on the sheet makes way."""
        self.close_bars()
        self.bar.open_bar()

    def close_bars(self) -> None:
        """Close all bars but the find bar."""
        for bar in self._bars:
            if not bar.isHidden():
                bar.close_bar()

    def commit_bars(self) -> None:
        """Take over what is being written in bars."""
        for bar in self._bars:
            bar.commit_bar()

    def close(self) -> None:
        """Close the find bar if it is open."""
        if self._bar is not None and not self._bar.isHidden():
            self._bar.close_bar()

    def step(self, direction: Literal[1, -1]) -> None:
        """Go to the next note that was found, or the one before; ask for what if nothing is looked for."""
        if self._matches.query.is_empty():
            self.open()
        elif self._bar is not None and not self._bar.isHidden():
            self._bar.step(direction)
        elif self._matches.step(direction):
            place, count = self._matches.place, len(self._matches.notes)
            self._window.say(self.tr("{place} of {count}").format(place=(place or 0) + 1, count=count))
        else:
            self._window.say(self.tr("Nothing found"))

    def show_now(self) -> None:
        """Show how things stand, whatever has changed."""
        if self._bar is not None and not self._bar.isHidden():
            self._bar.show_now()
        if self._palette is not None and not self._palette.isHidden():
            self._palette.show_now()
        for bar in self._bars:
            if not bar.isHidden():
                bar.show_now()

    def retranslate(self) -> None:
        """Word everything in the window's language."""
        for part in (self._bar, self._palette, *self._bars):
            if part is not None:
                part.retranslate()

    def tint(self, tones: "Tones") -> None:
        """Take on the colours of a theme."""
        for part in (self._bar, self._palette, *self._bars):
            if part is not None:
                part.tint(tones)
        self.show_now()
