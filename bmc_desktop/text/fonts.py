"""The bundled family (Atkinson Hyperlegible Next, OFL) as Qt fonts in whole pixels, which are points here.

`PreferNoHinting` and whole pixel sizes make lines break alike at every zoom. Ligatures are off, so that
every letter stays a letter in the poster's text.
"""

from functools import cache
from threading import Lock
from typing import Final, Literal

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont

from bmc_desktop import paths
from bmc_desktop.text.threads import kept_per_thread

FAMILY: Final = "Atkinson Hyperlegible Next"

Weight = Literal["Regular", "Medium", "SemiBold", "Bold"]

WEIGHTS: Final[dict[Weight, int]] = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700}


def file_of(weight: Weight) -> str:
    """Return the path of the TrueType file of a weight."""
    return str(paths.resource(f"fonts/AtkinsonHyperlegibleNext-{weight}.ttf"))


_registering = Lock()


def register() -> None:
    """Hand the bundled fonts to Qt, once. Needs a QGuiApplication.

    Raises:
        MissingResourceError: a font file is missing or Qt cannot read it.
    """
    with _registering:
        _register()


@cache
def _register() -> None:
    for weight in WEIGHTS:
        if QFontDatabase.addApplicationFont(file_of(weight)) < 0:
            raise paths.MissingResourceError(f"the font {FAMILY} {weight} cannot be read")


@kept_per_thread()
def font(size: int, weight: Weight = "Regular") -> QFont:
    """Return the font at a size in points on the sheet."""
    register()
    result = QFont(FAMILY)
    result.setPixelSize(size)
    result.setWeight(QFont.Weight(WEIGHTS[weight]))
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in ("liga", "clig", "dlig"):
        result.setFeature(QFont.Tag(feature), 0)
    return result


@kept_per_thread()
def metrics(size: int, weight: Weight = "Regular") -> QFontMetricsF:
    """Return the metrics of the font at a size in points."""
    return QFontMetricsF(font(size, weight))


@kept_per_thread()
def raw_font(weight: Weight = "Regular") -> QRawFont:
    """Return the bundled font itself, without fallbacks, to ask which characters it has."""
    register()
    return QRawFont(file_of(weight), 100.0, QFont.HintingPreference.PreferNoHinting)


@cache
def has_character(character: str) -> bool:
    """Say whether the bundled family can draw the character (one code point)."""
    return raw_font().supportsCharacter(ord(character))
