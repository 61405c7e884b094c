"""Screens of different fineness: everything is as sharp as the screen that the window has come to."""

import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from bmc_desktop.ui import icons

HERE = Path(__file__).parent

TWO = {
    "synchronousWindowSystemEvents": False,
    "windowFrameMargins": False,
    "screens": [
        {"name": name, "x": x, "y": 0, "width": 1366 * n, "height": 768 * n, "dpr": 1}
        | {"logicalDpi": 96, "logicalBaseDpi": 96}
        for name, x, n in (("plain", 0, 1), ("fine", 1366, 2))
    ],
}


def test_a_window_is_drawn_as_finely_as_its_screen_is(tmp_path):
    described = tmp_path / "screens.json"
    described.write_text(json.dumps(TWO))
    environment = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={described}",
        "QT_SCREEN_SCALE_FACTORS": "1;2",
        "PYTHONPATH": os.pathsep.join(map(str, (HERE, HERE.parent.parent))),
    }
    done = subprocess.run(
        [sys.executable, HERE / "screens.py"], env=environment, capture_output=True, text=True, check=True
    )
    seen = json.loads(done.stdout)
    for place, ratio in (("plain", 1.0), ("fine", 2.0), ("again", 1.0)):
        there = seen[place]
        assert there["ratio"] == ratio, place
        assert there["canvas"] == [ratio, True], place
        assert there["canvas_pixels"] >= ratio, place
        assert there["preview"] == ratio, place
        assert there["icon"] == [round(icons.SIDE * ratio), ratio], place
        assert there["window"] == ratio, place


class Screen:
    def __init__(self, ratio):
        self.devicePixelRatio = lambda: ratio


@pytest.fixture
def screens(qapp, monkeypatch):
    """The screens that there are; icons of the test are forgotten with them."""
    there = [Screen(1.0)]
    monkeypatch.setattr(icons, "QGuiApplication", SimpleNamespace(screens=lambda: there))
    icons.forget()
    yield there
    monkeypatch.undo()
    icons.forget()


def test_icons_are_painted_for_a_screen_that_comes_later(screens):
    before = icons.tinted("plus", "#000000")
    assert not icons.forget()
    assert icons.tinted("plus", "#000000") is before
    screens.append(Screen(2.5))
    assert icons.forget()
    assert not icons.forget()
    after = icons.tinted("plus", "#000000")
    fine = after.pixmap(QSize(icons.SIDE, icons.SIDE), 2.5, QIcon.Mode.Normal)
    assert fine.width() == 45
