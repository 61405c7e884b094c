"""The house: rooms import one way, and the core knows no Qt."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "bmc_desktop"
MOST_LINES = 450

WITHOUT_QT = ("model", "files", "session", "content", "paths", "exchange")
"""Rooms that work on a machine without Qt. `exchange` measures notes only with a function it is given."""

LINT = "from importlinter.cli import lint_imports_command as run; run()"

BLOCKED = """
import importlib, pkgutil, sys

class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6", "reportlab", "pypdfium2"}:
            raise ImportError(f"{name} is blocked")

sys.meta_path.insert(0, Blocked())
room = importlib.import_module("bmc_desktop." + sys.argv[1])
for module in pkgutil.walk_packages(getattr(room, "__path__", ()), room.__name__ + "."):
    importlib.import_module(module.name)
"""


def python(*arguments):
    return subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )


def modules():
    return [path for path in PACKAGE.rglob("*.py") if "resources" not in path.parts]


def test_rooms_import_one_way():
    done = python("-c", LINT, "--no-cache")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


@pytest.mark.parametrize("room", WITHOUT_QT)
def test_the_core_works_without_qt(room):
    done = python("-W", "error", "-c", BLOCKED, room)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_room_with_qt_is_told_from_one_without():
    assert "PySide6 is blocked" in python("-c", BLOCKED.replace("{name}", "PySide6"), "canvas").stderr


def test_no_module_has_two_rooms_in_it():
    lengths = {path.relative_to(ROOT): len(path.read_text("utf-8").splitlines()) for path in modules()}
    assert {path: lines for path, lines in lengths.items() if lines > MOST_LINES} == {}


def test_every_module_says_what_it_owns():
    silent = [path for path in modules() if not re.match(r'\s*r?"""', path.read_text("utf-8"))]
    assert silent == []


def test_qt_comes_without_a_browser():
    assert (
        "No module named 'PySide6.QtWebEngineCore'" in python("-c", "import PySide6.QtWebEngineCore").stderr
    )


def test_void_calls_of_qt_leave_none_alone(qapp):
    """PySide6 6.12.0 on Python 3.11 drops a reference to None on each, until the interpreter aborts."""
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(200):
        thing.setObjectName("a")
    assert sys.getrefcount(None) >= before - 50
