"""The colours that the desktop asks for, worn by windows that are told to look like it."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from bmc_desktop.ui.system_scheme import SystemScheme


class Hints:
    """What Qt tells of a desktop; without `contrast`, as it was told before Qt 6.10."""

    def __init__(self, colours, contrast=None):
        self._colours, self._contrast = colours, contrast

    def colorScheme(self):
        return self._colours

    def contrastPreference(self):
        return self._contrast

    def accessibility(self):
        return self


@pytest.fixture
def desktop(qapp):
    desktop = SystemScheme(qapp)
    yield desktop
    desktop.deleteLater()


LIGHT, DARK = Qt.ColorScheme.Light, Qt.ColorScheme.Dark


@pytest.mark.parametrize(
    ("colours", "is_high", "scheme"),
    [
        (LIGHT, False, "light"),
        (DARK, False, "dark"),
        (Qt.ColorScheme.Unknown, False, "light"),
        (LIGHT, True, "contrast"),
        (DARK, True, "contrast"),
    ],
)
def test_what_the_desktop_asks_for_is_worn(desktop, colours, is_high, scheme):
    if not desktop._knows_contrast:
        assert not hasattr(QGuiApplication.styleHints(), "accessibility")
        return
    preference = Qt.ContrastPreference.HighContrast if is_high else Qt.ContrastPreference.NoPreference
    desktop._hints = Hints(colours, preference)
    assert desktop.scheme == scheme


def test_an_older_qt_knows_of_no_contrast(desktop):
    desktop._knows_contrast = False
    desktop._hints = Hints(DARK)
    assert desktop.scheme == "dark"


def test_what_is_known_of_the_desktop_outlasts_a_search_for_garbage(desktop):
    before = desktop.scheme
    gc.collect()
    assert desktop.scheme == before


def test_windows_follow_the_desktop_to_high_contrast_and_back(windows, monkeypatch):
    window = windows.new()
    windows.choose(theme="system")
    monkeypatch.setattr(SystemScheme, "_wants_contrast", lambda _: True)
    windows._system.changed.emit()
    assert windows.scheme == "contrast"
    assert window.canvas.scene_of_canvas.style_of_sheet.strong
    windows.choose(theme="dark")
    assert windows.scheme == "dark"
    windows.choose(theme="system")
    monkeypatch.undo()
    windows._system.changed.emit()
    assert windows.scheme == windows._system.scheme
    assert not window.canvas.scene_of_canvas.style_of_sheet.strong
