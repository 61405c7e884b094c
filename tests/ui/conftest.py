"""A set of windows with settings of its own, and a guard against anything modal."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QMessageBox

from bmc_desktop.ui.jobs import wait_for_jobs
from bmc_desktop.ui.main_window import MainWindow
from bmc_desktop.ui.safety import saving
from bmc_desktop.ui.settings import Settings
from bmc_desktop.ui.translation import Translation
from bmc_desktop.ui.windows import Windows


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say that it has no window manager."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(r"does not support (propagateSizeHints|raise)\(\)"))


class Shown(list):
    """The boxes that were opened without waiting for an answer."""

    @property
    def texts(self) -> list[str]:
        return [f"{box.text()} {box.informativeText()}" for box in self]


@pytest.fixture(autouse=True)
def shown(monkeypatch: pytest.MonkeyPatch) -> Shown:
    """Let nothing wait for a person; keep the boxes that would be shown."""
    boxes = Shown()

    def refuse(dialog, *_):
        raise AssertionError(f"{type(dialog).__name__} would wait for an answer")

    for kind in (QDialog, QMessageBox, QFileDialog):
        monkeypatch.setattr(kind, "exec", refuse)
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, refuse)
    monkeypatch.setattr(QMessageBox, "open", lambda box, *_: boxes.append(box))
    monkeypatch.setattr(QMenu, "popup", lambda menu, *_: boxes.append(menu))
    return boxes


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let saves follow each other at once."""
    monkeypatch.setattr(saving, "PAUSE", 0.0)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def windows(qapp: QApplication, settings: Settings) -> Iterator[Windows]:
    translation = Translation("en")
    result = Windows(qapp, settings, translation)
    yield result
    for window in tuple(result.windows):
        wait_for_jobs(window)
        window.leaving.may_go = lambda: True
        window.close()
    translation.remove()
    result.deleteLater()


@pytest.fixture
def window(windows: Windows) -> MainWindow:
    return windows.new()
