"""Lets one window follow the settings: how the sheet looks, what hands find, colours and keys."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bmc_desktop.canvas.colours import SCHEMES, Scheme
from bmc_desktop.sheet.style import SheetStyle
from bmc_desktop.ui import looks, theme

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow


class Dressing(QObject):
    """What a window took on of the settings."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.renew()

    def renew(self) -> None:
        """Begin anew: there is another canvas, which has taken on nothing yet."""
        self._looks: tuple[SheetStyle, Scheme, bool] = (SheetStyle(), "light", True)

    @property
    def style(self) -> SheetStyle:
        """How the sheet is to look, whatever the colours of the window: on the poster, too."""
        window = self._window
        pictures = window.windows.loading.shows_pictures(window.session)
        return looks.style_of(window.windows.settings.values, pictures=pictures)

    @property
    def style_on_screen(self) -> SheetStyle:
        """How the sheet is to look on the screen, in the colours of the window."""
        return SCHEMES[self._window.windows.scheme].dressed(self.style)

    def follow(self) -> None:
        """Take on the settings as they are now."""
        window = self._window
        values, canvas, scheme = window.windows.settings.values, window.canvas, window.windows.scheme
        wanted = (self.style, scheme, values.parking_lot)
        if wanted != self._looks:
            # Each of these lays the sheet out anew.
            self._looks = wanted
            canvas.set_style(wanted[0])
            canvas.set_scheme(scheme)
            canvas.show_parking_lot(values.parking_lot)
        window.arrange.take_settings(canvas, values)
        canvas.commands.usual_size = values.note_size
        tones = theme.tones(scheme)
        window.toolbar.setVisible(values.toolbar)
        for part in (window.tabs, window.status, window.notices, window.side, window.finding):
            part.tint(tones)
        window.book.tint(tones.ink)
        window.book.take_keys(values.keys)
        window.refresh()
