"""The start: what is checked before Qt is asked, and what is not imported before the first painting."""

import ctypes
import subprocess
import sys

import pytest

from bmc_desktop import app


@pytest.fixture
def no_library(monkeypatch):
    def refuse(name):
        raise OSError(name)

    monkeypatch.setattr(ctypes, "CDLL", refuse)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)


def test_a_missing_library_is_told_with_the_way_out(no_library, monkeypatch, capsys):
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    assert app.run() == 1
    told = capsys.readouterr().err
    assert "apt install libxcb-cursor0" in told
    assert "dnf install" in told


@pytest.mark.parametrize(
    ("variable", "value"), [("QT_QPA_PLATFORM", "offscreen"), ("WAYLAND_DISPLAY", "wayland-0")]
)
def test_the_library_is_not_needed_elsewhere(no_library, monkeypatch, variable, value):
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setenv(variable, value)
    assert app.missing_library() == ""


def test_the_first_painting_waits_for_nothing_heavy():
    program = (
        "import sys\n"
        "from bmc_desktop import app\n"
        "a = app.build_application()\n"
        "w = app.build_windows(a).new()\n"
        "from bmc_desktop.ui.start.page import show_page\n"
        "show_page(w, looks_for_work=False)\n"
        "a.processEvents()\n"
        "heavy = {'reportlab', 'pypdfium2', 'PySide6.QtPrintSupport', 'PySide6.QtNetwork', 'PIL'}\n"
        "heavy |= {'bmc_desktop.exchange', 'bmc_desktop.ui.dialogs'}\n"
        "print(sorted(heavy & set(sys.modules)), w.isVisible(), w.focusWidget() is w.canvas)\n"
        "w.close()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.stdout.strip() == "[] True True", done.stderr
    assert done.returncode == 0, done.stderr
