"""The editor as `bmc_desktop.app` puts it together, on a screen that nobody sees."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from bmc_desktop import app
from bmc_desktop.ui.jobs import wait_for_jobs
from bmc_desktop.ui.main_window import MainWindow
from bmc_desktop.ui.windows import Windows


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say that it has no window manager."""
    for item in items:
        if "main_job" in item.path.parts:
            item.add_marker(
                pytest.mark.qt_log_ignore(r"This plugin does not support (propagateSizeHints|raise)\(\)")
            )


@pytest.fixture
def windows(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Windows]:
    """The set of windows; a box that would wait for a person is a failure."""

    def refuse(box, *_):
        raise AssertionError(f"a box was opened: {box.windowTitle()} {getattr(box, 'text', str)()}")

    for kind in (QDialog, QMessageBox):
        monkeypatch.setattr(kind, "exec", refuse)
        monkeypatch.setattr(kind, "open", refuse)
    result = app.build_windows(qapp)
    yield result
    for window in tuple(result.windows):
        wait_for_jobs(window)
        window.leaving.may_go = lambda: True
        window.close()
    result.translation.remove()
    result.deleteLater()


@pytest.fixture
def window(windows: Windows, qtbot) -> MainWindow:
    made = windows.new()
    made.resize(1600, 1000)
    qtbot.waitExposed(made)
    return made
