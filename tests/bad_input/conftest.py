"""The outer edges of the app: the command line, and a window that is given files as a person gives them."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from bmc_desktop import app, cli
from bmc_desktop.ui.jobs import wait_for_jobs
from bmc_desktop.ui.windows import Windows


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say that it has no window manager."""
    for item in items:
        if "bad_input" in item.path.parts:
            item.add_marker(
                pytest.mark.qt_log_ignore(r"This plugin does not support (propagateSizeHints|raise)\(\)")
            )


class Boxes(list):
    """What boxes have told, as (headline, sentence)."""


@pytest.fixture
def boxes(monkeypatch: pytest.MonkeyPatch) -> Boxes:
    """Keep what boxes tell instead of showing them; nothing may wait for an answer."""
    told = Boxes()

    def refuse(box, *_):
        raise AssertionError(f"{type(box).__name__} would wait for an answer")

    for kind in (QDialog, QMessageBox):
        monkeypatch.setattr(kind, "exec", refuse)
    monkeypatch.setattr(
        QMessageBox, "open", lambda box, *_: told.append((box.text(), box.informativeText()))
    )
    return told


@pytest.fixture
def windows(qapp: QApplication, boxes: Boxes) -> Iterator[Windows]:
    result = app.build_windows(qapp)
    yield result
    for window in tuple(result.windows):
        wait_for_jobs(window)
        window.leaving.may_go = lambda: True
        window.close()
    result.translation.remove()
    result.deleteLater()


@pytest.fixture
def window(windows: Windows):
    return windows.new()


@pytest.fixture
def run(capsys, qapp):
    """Run a command line; return its exit status and what it told, which is never a traceback."""

    def call(*arguments: object) -> tuple[int, str]:
        status = cli.main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return status, err

    return call


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder to work in, so that names are short."""
    place = tmp_path / "work"
    place.mkdir()
    monkeypatch.chdir(place)
    return place
