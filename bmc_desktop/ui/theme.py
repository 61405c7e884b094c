"""Light, dark, high contrast: the window's palette, style sheet and font. Paper has its own colours."""

import sys
from collections.abc import Mapping
from typing import Final, NamedTuple

from PySide6.QtGui import QBrush, QColor, QFont, QFontDatabase, QGuiApplication, QImage, QPalette
from PySide6.QtWidgets import QApplication

from bmc_desktop.canvas.colours import SCHEMES, Scheme
from bmc_desktop.model.records import Colour
from bmc_desktop.paths import resource
from bmc_desktop.sheet import palette as sheet
from bmc_desktop.text import fonts


class Tones(NamedTuple):
    """The colours of the window in one theme; what is not possible just now is `faded`."""

    bar: str
    desk: str
    tab: str
    field: str
    ink: str
    quiet: str
    faded: str
    line: str
    hover: str
    pressed: str
    accent: str
    on_accent: str
    alarm: str
    notice: str


LIGHT: Final = Tones(
    bar="#faf9f7",
    desk="#eceae4",
    tab="#e0ddd5",
    field="#ffffff",
    ink="#1f2328",
    quiet="#5a6167",
    faded="#5a6167",
    line="#d9d6ce",
    hover="#ebe8e1",
    pressed="#d9d6ce",
    accent="#1f5f99",
    on_accent="#ffffff",
    alarm="#b3261e",
    notice="#fbeec2",
)
DARK: Final = Tones(
    bar="#282a2f",
    desk="#1e2024",
    tab="#33363c",
    field="#34373d",
    ink="#e8e6e1",
    quiet="#a5a8ad",
    faded="#a5a8ad",
    line="#4a4d55",
    hover="#3a3d44",
    pressed="#4a4d55",
    accent="#7db8ec",
    on_accent="#10151a",
    alarm="#ff8a80",
    notice="#4a4128",
)
CONTRAST: Final = Tones(
    bar="#ffffff",
    desk="#ffffff",
    tab="#e2e2e2",
    field="#ffffff",
    ink="#000000",
    quiet="#000000",
    faded="#595959",
    line="#000000",
    hover="#ffef8a",
    pressed="#ffd800",
    accent="#0000d0",
    on_accent="#ffffff",
    alarm="#a80000",
    notice="#ffef8a",
)
TONES: Final[dict[Scheme, Tones]] = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}

FONT_SIZE: Final = 14
"""The window's text in logical pixels, at a usual system. The family runs a little small."""

_USUAL: Final = (13.0, 13.0) if sys.platform == "darwin" else (9.0, 11.0)
"""Between these sizes lies the text that desktops come with, in points."""

_STILL: Final = "QWidget { widget-animation-duration: 0; }\n"
"""What styles, and movements on the canvas, ask for how long they may last."""

_TEXTURE: Final = 64
"""The side of a texture of one colour, in pixels."""

_BOUNDS: Final = (0.75, 3.0)
"""The smallest and largest scale of the window's text."""


def tones(scheme: Scheme) -> Tones:
    """Return the colours of the window in a scheme."""
    return TONES[scheme]


def papers(scheme: Scheme) -> Mapping[Colour, str]:
    """Return the papers of the notes in a scheme."""
    return (sheet.STRONG if SCHEMES[scheme].strong else sheet.USUAL).paper


def apply(app: QApplication, scheme: Scheme, *, still: bool = False) -> None:
    """Dress the whole application; where it is to be `still`, nothing moves by itself."""
    colours = tones(scheme)
    app.setPalette(_palette(colours))
    app.setStyleSheet(_style_sheet(colours) + (_STILL if still else ""))


def window_font() -> QFont:
    """Return the font of the window: the family of the sheet."""
    fonts.register()
    font = QFont(fonts.FAMILY)
    font.setPixelSize(round(FONT_SIZE * text_scale()))
    return font


def text_scale() -> float:
    """Return how much larger or smaller than usual the person wants text, by the font of the system."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    screen = QGuiApplication.primaryScreen()
    base = 72.0 if sys.platform == "darwin" else 96.0
    # What makes everything larger, and not the text alone, Qt has taken account of already.
    dots = screen.logicalDotsPerInch() if screen else base
    given = system.pointSizeF()
    points = given * dots / base if given > 0 else system.pixelSize() * 72.0 / base
    smallest, largest = _USUAL
    scale = points / largest if points > largest else min(1.0, points / smallest)
    return max(_BOUNDS[0], min(scale, _BOUNDS[1]))


def _palette(t: Tones) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for where, colour in (
        (role.Window, t.bar),
        (role.WindowText, t.ink),
        (role.Base, t.field),
        (role.AlternateBase, t.bar),
        (role.Text, t.ink),
        (role.PlaceholderText, t.quiet),
        (role.Button, t.bar),
        (role.ButtonText, t.ink),
        (role.BrightText, t.alarm),
        (role.ToolTipBase, t.field),
        (role.ToolTipText, t.ink),
        (role.Highlight, t.accent),
        (role.HighlightedText, t.on_accent),
        (role.Link, t.accent),
        (role.LinkVisited, t.accent),
        (role.Accent, t.accent),
        (role.Mid, t.line),
        (role.Midlight, t.hover),
        (role.Light, t.field),
        (role.Dark, t.line),
        (role.Shadow, t.line),
    ):
        palette.setColor(where, QColor(colour))
    if t is CONTRAST:
        palette.setBrush(role.Window, _ground_with_dark_edges(t.bar))
    # Not fainter: what is not possible just now is read all the same.
    faded = QColor(t.faded)
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, faded)
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(t.pressed))
    palette.setColor(QPalette.ColorGroup.Disabled, role.HighlightedText, QColor(t.ink))
    return palette


def _ground_with_dark_edges(colour: str) -> QBrush:
    """Return the ground of a window on which boxes, buttons and lists have edges that are seen.

    Fusion makes edges of the colour of the window, only a little darker; on a texture it makes them dark.
    """
    texture = QImage(_TEXTURE, _TEXTURE, QImage.Format.Format_RGB32)
    texture.fill(QColor(colour))
    ground = QBrush(QColor(colour))
    ground.setTextureImage(texture)
    return ground


def _style_sheet(t: Tones) -> str:
    """Return the few rules that a palette cannot express. Selectors name our own widgets where they can."""
    return f"""
QMenuBar {{ background: {t.bar}; border-bottom: 1px solid {t.line}; padding: 1px 6px; }}
QMenuBar::item {{ padding: 5px 10px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {t.hover}; }}
QMenu {{ background: {t.bar}; border: 1px solid {t.line}; padding: 4px; }}
QMenu::item {{ padding: 5px 24px 5px 10px; border-radius: 4px; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::item:selected {{ background: {t.hover}; color: {t.ink}; }}
QMenu::item:disabled {{ color: {t.faded}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
QToolBar {{ background: {t.bar}; border: 0; border-bottom: 1px solid {t.line};
    padding: 2px 8px; spacing: 2px; }}
QToolBar QToolButton {{ padding: 4px 9px; border: 1px solid transparent; border-radius: 5px; }}
QToolBar QToolButton:hover {{ background: {t.hover}; }}
QToolBar QToolButton:pressed, QToolBar QToolButton:checked {{ background: {t.pressed}; }}
QToolBar QToolButton:focus {{ border-color: {t.accent}; }}
QToolBar QToolButton::menu-indicator {{ image: none; }}
QStatusBar {{ background: {t.bar}; border-top: 1px solid {t.line}; }}
QStatusBar::item {{ border: 0; }}
QStatusBar QToolButton {{ padding: 2px; border: 1px solid transparent; border-radius: 4px; }}
QStatusBar QToolButton:hover {{ background: {t.hover}; }}
QStatusBar QToolButton:focus, QStatusBar QSlider:focus {{ border-color: {t.accent}; }}
QStatusBar QSlider {{ padding: 2px; border: 1px solid transparent; border-radius: 4px; }}
QDialogButtonBox, QMessageBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QDialog > QLineEdit {{ background: {t.field}; border: 1px solid {t.line}; border-radius: 4px;
    padding: 3px 6px; }}
QDialog > QLineEdit:focus {{ border-color: {t.accent}; }}
QDialog#whole {{ background: {t.field}; border: 1px solid {t.line}; }}
QDialog QPlainTextEdit, QDialog QScrollArea {{ border: 1px solid {t.line}; border-radius: 4px; }}
QDialog QScrollArea {{ border-color: {t.bar}; }}
QDialog QPlainTextEdit:focus, QDialog QScrollArea:focus {{ border-color: {t.accent}; }}
QToolTip {{ background: {t.field}; color: {t.ink}; border: 1px solid {t.line}; padding: 3px; }}
QScrollBar {{ background: transparent; border: 0; margin: 0; }}
QScrollBar:vertical {{ width: 14px; }}
QScrollBar:horizontal {{ height: 14px; }}
QScrollBar::handle {{ background: {t.quiet}; border-radius: 3px; margin: 4px; }}
QScrollBar::handle:vertical {{ min-height: 36px; }}
QScrollBar::handle:horizontal {{ min-width: 36px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {t.ink}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
{_boxes_on_dark(t) if t is DARK else ""}"""


def _boxes_on_dark(t: Tones) -> str:
    """Return rules for check boxes: the edges of the usual ones are not seen on a dark window."""
    tick, dash = (resource(f"icons/{name}.svg").as_posix() for name in ("check", "minus"))
    return f"""
QCheckBox {{ padding: 2px 0; }}
QCheckBox::indicator {{ width: 13px; height: 13px; border: 1px solid {t.quiet}; border-radius: 3px;
    background: {t.field}; }}
QCheckBox::indicator:checked, QCheckBox::indicator:indeterminate {{ background: {t.accent};
    border-color: {t.accent}; }}
QCheckBox::indicator:checked {{ image: url("{tick}"); }}
QCheckBox::indicator:indeterminate {{ image: url("{dash}"); }}
QCheckBox::indicator:unchecked:focus {{ border-color: {t.accent}; }}
QCheckBox::indicator:disabled {{ border-color: {t.line}; }}
"""
