"""Icons: every file of the app is read into paths on its field; odd ones are refused, not drawn wrong."""

import math

import pytest

from bmc_desktop import paths
from bmc_desktop.sheet import icons
from bmc_desktop.sheet.block import ICONS

NAMES = sorted(file.stem for file in paths.resource("icons").glob("*.svg"))


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_inside_its_field(name: str) -> None:
    path = icons.icon(name)
    assert path[0][0] == "M"
    for _, *numbers in path:
        assert all(math.isfinite(value) and 0.0 <= value <= icons.FIELD for value in numbers), name
    assert any(command[0] in "LC" for command in path)


def test_every_block_has_an_icon_of_its_own() -> None:
    assert len(set(ICONS.values())) == 10
    assert set(ICONS.values()) <= set(NAMES)


def test_an_arc_ends_where_it_should_and_stays_round() -> None:
    curves = icons.arc((0.0, 0.0), (2.0, 0.0), (1.0, 1.0), 0.0, large=False, sweep=True)
    assert curves[-1][-2:] == (pytest.approx(2.0), pytest.approx(0.0))
    middle = curves[0][-2:]
    assert math.hypot(middle[0] - 1.0, middle[1]) == pytest.approx(1.0)


def test_an_icon_is_placed_and_scaled() -> None:
    outline = icons.placed("heart", 100.0, 50.0, 12.0, "#000000")
    xs = [value for _, *numbers in outline.path for value in numbers[::2]]
    ys = [value for _, *numbers in outline.path for value in numbers[1::2]]
    assert 100 <= min(xs) <= max(xs) <= 112
    assert 50 <= min(ys) <= max(ys) <= 62
    assert outline.line_width == pytest.approx(1.0)


def test_an_unknown_icon_is_told() -> None:
    with pytest.raises(paths.MissingResourceError):
        icons.icon("no-such-icon")
