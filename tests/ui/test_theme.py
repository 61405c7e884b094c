"""The looks of the window: contrast that can be read, and text as large as the person has it elsewhere."""

import pytest
from colour_vision import contrast
from PySide6.QtGui import QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QCheckBox, QComboBox, QListWidget, QPushButton

from bmc_desktop.canvas.spotlight import HALO
from bmc_desktop.sheet import palette as sheet
from bmc_desktop.ui import theme

TONES = theme.TONES

TEXTS = [
    *(("ink", ground) for ground in ("bar", "desk", "tab", "field", "hover", "pressed", "notice")),
    *(("quiet", ground) for ground in ("bar", "desk", "tab", "field", "hover")),
    *(("faded", ground) for ground in ("bar", "field", "hover")),
    *(("alarm", ground) for ground in ("bar", "field")),
    *(("accent", ground) for ground in ("bar", "field")),
    ("on_accent", "accent"),
]
"""Which tone letters are written in, on which ground."""


@pytest.mark.parametrize("name", TONES)
@pytest.mark.parametrize(("letters", "ground"), TEXTS)
def test_text_can_be_read(name, letters, ground):
    tones = TONES[name]
    assert contrast(getattr(tones, letters), getattr(tones, ground)) >= 4.5


@pytest.mark.parametrize("name", TONES)
def test_what_shows_the_focus_is_seen(name):
    tones = TONES[name]
    for ground in ("bar", "desk", "tab", "field"):
        assert contrast(tones.accent, getattr(tones, ground)) >= 3


def left_edge(part):
    """The colours of the first pixels of a widget, in the middle of its height."""
    part.resize(60, 40)
    part.show()
    image = part.grab().toImage()
    return [image.pixelColor(x, image.height() // 2).name() for x in range(12)]


def test_high_contrast_tells_what_is_possible_just_now():
    palette = theme._palette(theme.CONTRAST)
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    for letters in (role.WindowText, role.Text, role.ButtonText):
        assert palette.color(group.Active, letters) != palette.color(group.Disabled, letters)
    assert theme.CONTRAST.faded != theme.CONTRAST.ink


@pytest.mark.parametrize("kind", [QCheckBox, QPushButton, QComboBox, QListWidget])
def test_high_contrast_has_edges_that_are_seen(windows, qtbot, kind):
    windows.choose(theme="contrast")
    part = kind()
    qtbot.addWidget(part)
    assert max(contrast(pixel, "#ffffff") for pixel in left_edge(part)) >= 4.5


def test_a_check_box_is_seen_on_a_dark_window(windows, qtbot):
    windows.choose(theme="dark")
    box = QCheckBox()
    qtbot.addWidget(box)
    assert max(contrast(pixel, theme.DARK.bar) for pixel in left_edge(box)) >= 3
    box.setChecked(True)
    assert theme.DARK.accent in left_edge(box)
    image = box.grab().toImage()
    inside = [image.pixelColor(x, y).name() for x in range(3, 12) for y in range(14, 26)]
    assert max(contrast(pixel, theme.DARK.accent) for pixel in inside) >= 4.5


def test_a_ring_around_what_was_found_is_seen_on_the_sheet():
    assert contrast(HALO, sheet.SHEET) >= 3


@pytest.mark.parametrize("name", TONES)
@pytest.mark.parametrize("group", ["Active", "Inactive", "Disabled"])
def test_every_text_of_the_palette_can_be_read(name, group):
    palette = theme._palette(TONES[name])
    role, group = QPalette.ColorRole, getattr(QPalette.ColorGroup, group)
    for letters, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.ButtonText, role.Button),
        (role.PlaceholderText, role.Base),
        (role.ToolTipText, role.ToolTipBase),
        (role.HighlightedText, role.Highlight),
    ):
        colour = palette.color(group, letters)
        assert colour.alpha() == 255
        assert contrast(colour.name(), palette.color(group, ground).name()) >= 4.5, (letters, ground)


@pytest.mark.parametrize(
    ("points", "pixels"),
    [(9.0, 14), (10.0, 14), (11.0, 14), (22.0, 28), (16.5, 21), (7.2, 11), (1.0, 10), (99.0, 42)],
)
def test_text_is_as_large_as_the_system_has_it(qapp, monkeypatch, points, pixels):
    system = QFont("Sans")
    system.setPointSizeF(points)
    monkeypatch.setattr(theme, "_USUAL", (9.0, 11.0))
    monkeypatch.setattr(QFontDatabase, "systemFont", lambda _kind: system)
    assert theme.window_font().pixelSize() == pixels


def test_a_system_font_in_pixels_counts_too(qapp, monkeypatch):
    system = QFont("Sans")
    system.setPixelSize(28)
    monkeypatch.setattr(theme, "_USUAL", (9.0, 10.5))
    monkeypatch.setattr(QFontDatabase, "systemFont", lambda _kind: system)
    assert theme.window_font().pixelSize() == 28
