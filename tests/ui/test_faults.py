"""What no one catches: told once, quietly, logged, and the app lives on."""

import contextlib
import logging
import os
import sys
import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget
from window_steps import add_note

from bmc_desktop.ui.dialogs.fault_details import FaultDetails
from bmc_desktop.ui.safety import faults as faults_module
from bmc_desktop.ui.safety.faults import LOG_PAUSE, Faults, described, versions

QUIET = "Something went wrong inside the app; your work is kept."


@pytest.fixture
def faults(windows):
    """The hooks of the app, in the place of those of the tests."""
    kept = sys.excepthook, threading.excepthook, sys.unraisablehook
    result = Faults(windows)
    result.install()
    yield result
    sys.excepthook, threading.excepthook, sys.unraisablehook = kept


def meet(hook, error):
    try:
        raise error
    except type(error) as raised:
        hook(type(raised), raised, raised.__traceback__)


def told(windows):
    return [window.notices.says("fault") for window in windows.windows]


def test_a_slot_that_fails_is_told_and_the_app_lives_on(windows, window, faults, qtbot, caplog):
    def slot():
        raise ValueError("in a slot")

    QTimer.singleShot(0, slot)
    qtbot.waitUntil(lambda: told(windows) == [QUIET])
    assert "in a slot" in caplog.text
    add_note(window)
    assert window.session.workshop.notes
    assert not list(window.findChildren(FaultDetails))


def test_a_painting_that_fails_in_each_frame_is_told_once(windows, window, faults, qtbot, caplog, capfd):
    painted = []

    class Broken(QWidget):
        def paintEvent(self, _event):
            painted.append(1)
            raise KeyError("in a painting")

    broken = Broken(window)
    broken.resize(20, 20)
    QTimer.singleShot(0, broken.show)
    qtbot.waitUntil(lambda: bool(painted))
    for _ in range(60):
        # What a painting raises comes out of whatever Python called Qt.
        with contextlib.suppress(KeyError):
            broken.repaint()
    qtbot.waitUntil(lambda: told(windows) == [QUIET])
    assert len(painted) >= 60
    assert caplog.text.count("not caught") == 1
    broken.close()
    assert len(window.notices.findChildren(QPushButton)) == 1


def test_a_worker_that_fails_is_told_in_the_windows_thread(windows, window, faults, qtbot, caplog):
    def work():
        raise OSError("in a worker")

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: told(windows) == [QUIET])
    assert "in a worker" in caplog.text


def test_what_python_cannot_raise_is_told(windows, window, faults, qtbot, caplog):
    class Broken:
        def __del__(self):
            raise ValueError("in the end")

    del_me = Broken()
    del del_me
    qtbot.waitUntil(lambda: told(windows) == [QUIET])
    assert "in the end" in caplog.text


def test_there_is_one_notice_however_many_faults_and_windows(windows, faults, qapp):
    first = windows.new()
    add_note(first)
    windows.new(first)
    for kind in (ValueError, KeyError, OSError):
        meet(faults.on_exception, kind("x"))
    qapp.processEvents()
    assert sorted(told(windows)) == ["", QUIET]


def test_a_notice_put_away_stays_away_until_something_else_fails(windows, window, faults, qapp):
    def one():
        meet(faults.on_exception, ValueError("one"))

    def other():
        meet(faults.on_exception, KeyError("other"))

    one()
    qapp.processEvents()
    window.notices.findChildren(type(window.notices._rows["fault"]))[0]._on_away()
    one()
    qapp.processEvents()
    assert told(windows) == [""]
    other()
    qapp.processEvents()
    assert told(windows) == [QUIET]


def test_the_log_is_not_flooded(windows, window, faults, caplog, monkeypatch):
    now = [0.0]
    monkeypatch.setattr(faults_module.time, "monotonic", lambda: now[0])
    for _ in range(3):
        meet(faults.on_exception, ValueError("again"))
    assert caplog.text.count("ValueError: again") == 1
    now[0] += LOG_PAUSE
    meet(faults.on_exception, ValueError("again"))
    assert caplog.text.count("ValueError: again") == 2


def test_what_is_remembered_has_a_limit(windows, window, faults, caplog, monkeypatch):
    caplog.set_level(logging.CRITICAL)
    places = iter(range(1_000))
    monkeypatch.setattr(faults_module, "_place", lambda _trace: f"place {next(places)}")
    for _ in range(500):
        faults.on_exception(ValueError, ValueError("x"), None)
    assert len(faults._logged) <= faults_module._MOST_PLACES


def test_the_details_can_be_read_and_copied(windows, window, faults, qapp):
    meet(faults.on_exception, ValueError("first\nline"))
    meet(faults.on_exception, KeyError("second"))
    qapp.processEvents()
    (button,) = window.notices.findChildren(QPushButton)
    assert button.text() == "Details…"
    button.click()
    (dialog,) = window.findChildren(FaultDetails)
    assert not dialog.isModal()
    text = dialog.findChild(QPlainTextEdit).toPlainText()
    assert text.startswith(versions())
    assert "Python 3" in text
    assert "Qt 6" in text
    assert text.count("Traceback") == 2
    copy = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Copy")
    copy.click()
    assert QGuiApplication.clipboard().text() == text
    dialog.close()


def test_the_details_do_not_name_the_persons_folder(monkeypatch):
    monkeypatch.setenv("HOME", os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120

    def text():
        try:
            raise ValueError("a\nb" + "x" * 10_000)
        except ValueError as error:
            return described(ValueError, error, error.__traceback__)

    assert 'File "~' in text()
    assert os.environ["HOME"] not in text()
    assert max(len(line) for line in text().split("\n")) <= 300


def test_deep_recursion_makes_no_endless_text():
    def deep(n):
        return deep(n + 1) + 1

    with pytest.raises(RecursionError) as met:
        deep(0)
    assert described(RecursionError, met.value, met.tb).count("\n") < 100


def test_without_a_window_it_is_logged_all_the_same(windows, faults, qapp, caplog):
    meet(faults.on_exception, ValueError("nobody sees it"))
    qapp.processEvents()
    assert "nobody sees it" in caplog.text
    faults.remove()
    assert sys.excepthook is sys.__excepthook__
