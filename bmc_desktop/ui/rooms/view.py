"""How the window and the sheet are seen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QToolButton

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow
    from bmc_desktop.ui.settings import Theme, WindowLanguage


class ViewRoom(QObject):
    """Handlers of the View menu that are not the canvas's own. Choices are settings, for all windows."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def zoom_full(self) -> None:
        """See the sheet at 100 per cent."""
        self._window.canvas.zoom_to(1.0)

    def zoom_to_selection(self) -> None:
        """Look closer at what is chosen; once more, see what was seen before."""
        self._window.canvas.closer.toggle()

    def toggle_questions(self) -> None:
        """Show the guiding questions always, or only in empty blocks."""
        always = self._window.windows.settings.values.questions == "always"
        self._window.windows.choose(questions="empty" if always else "always")

    def toggle_colour_marks(self) -> None:
        """Give note colours shape marks, or none."""
        self._window.windows.choose(colour_marks=not self._window.windows.settings.values.colour_marks)

    def toggle_links(self) -> None:
        """Show the links between notes, or only those of the chosen ones."""
        self._window.windows.choose(links=not self._window.windows.settings.values.links)

    def zoom_to(self, factor: float) -> None:
        """See the sheet at so many times its size."""
        self._window.canvas.zoom_to(factor)

    def toggle_parking_lot(self) -> None:
        """Show the parking lot, or hide it."""
        self._window.windows.choose(parking_lot=not self._window.windows.settings.values.parking_lot)

    def toggle_toolbar(self) -> None:
        """Show the toolbar, or hide it."""
        self._window.windows.choose(toolbar=not self._window.windows.settings.values.toolbar)

    def toggle_panel(self, page_id: str) -> None:
        """Open a page of the side panel and give it the keys, or close it."""
        side = self._window.side
        if side.page_id == page_id:
            side.close_page()
        else:
            side.open_page(page_id).setFocus()

    def toggle_full_screen(self) -> None:
        """Give the whole screen to the window, or take it back."""
        self._window.toggle_full_screen()

    def step_part(self, steps: int) -> None:
        """Give the keys to the next part of the window, or to the one before."""
        window = self._window
        parts = [window.canvas, *window.finding.parts, window.side, window.tabs, window.status]
        parts += [window.toolbar, window.notices]
        shown = [part for part in parts if part.isVisibleTo(window)]
        focus = window.focusWidget()
        place = next((n for n, part in enumerate(shown) if focus and part.isAncestorOf(focus)), 0)
        target = shown[(place + steps) % len(shown)]
        if target is window.toolbar:
            # Its first button that can be pressed; which one that is changes with the work.
            buttons = [b for b in target.findChildren(QToolButton) if b.isEnabled() and b.isVisible()]
            target = buttons[0] if buttons else window.canvas
        target.setFocus(Qt.FocusReason.TabFocusReason)
        # As after Tab, which styles wait for before they show the focus.
        window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)

    def set_theme(self, theme: "Theme") -> None:
        """Choose light, dark, or what the system has."""
        self._window.windows.choose(theme=theme)

    def set_language(self, language: "WindowLanguage") -> None:
        """Choose the language of the window."""
        self._window.windows.choose(language=language)

    def show_settings(self) -> None:
        """Show the settings; each takes effect as it is chosen."""
        from bmc_desktop.ui.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(self._window.windows, self._window)
        dialog.exec()
        dialog.deleteLater()
