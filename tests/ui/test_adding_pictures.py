"""The window takes pictures in without freezing, and says what became of them."""

from pathlib import Path

import pytest
from picture_files import drawing, saved
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from bmc_desktop.canvas import offer as offers
from bmc_desktop.canvas.offer import Offer
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session
from bmc_desktop.ui.jobs import Job, wait_for_jobs
from bmc_desktop.ui.main_window import MainWindow

pytestmark = pytest.mark.no_qt_log

PNG = saved(drawing(), "PNG")


def offer(window: MainWindow, *sources: object, others: tuple[Path, ...] = ()) -> None:
    window.canvas.pictures_offered.emit(Offer(window.canvas, sources, "channels", None, others))


def test_pictures_are_taken_in_by_a_worker(window: MainWindow, qtbot: QtBot) -> None:
    offer(window, PNG, PNG)
    assert not window.session.workshop.notes
    assert wait_for_jobs(window)
    assert len(window.session.workshop.notes) == 2
    window._refresh()
    assert window.book["undo"].text() == "&Undo adding 2 pictures"


def test_what_was_refused_is_told_in_the_status_bar(window: MainWindow) -> None:
    offer(window, PNG, b"<svg/>")
    assert wait_for_jobs(window)
    assert len(window.session.workshop.notes) == 1
    assert "The picture was not added" in window.status.notice_text


def test_the_window_lives_on_while_a_large_picture_is_taken_in(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticks: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(5)
    offer(window, saved(drawing(6_300, 6_300), "JPEG"))
    assert wait_for_jobs(window)
    timer.stop()
    assert len(window.session.workshop.notes) == 1
    assert len(ticks) > 3


def test_cancelled_pictures_are_not_added_and_other_files_are_still_opened(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(window.windows, "open_files", lambda files, _origin: opened.extend(files))
    offer(window, *[PNG] * 50, others=(Path("/x/a.bmcw"),))
    for job in window.findChildren(Job):
        job.cancel()
    assert opened == []
    assert wait_for_jobs(window)
    assert not window.session.workshop.notes
    assert opened == [Path("/x/a.bmcw")]


def test_pictures_never_go_into_another_workshop(window: MainWindow) -> None:
    offer(window, PNG)
    window.set_session(Session.new(new_workshop(canvas_title="Another")))
    assert wait_for_jobs(window)
    assert not window.session.workshop.notes
    assert "another workshop" in window.status.notice_text


def test_a_fault_in_the_work_is_not_swallowed(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_data: bytes) -> bytes:
        raise RuntimeError("a bug")

    monkeypatch.setattr(offers, "take_bytes", fail)
    from pytestqt.exceptions import capture_exceptions

    with capture_exceptions() as faults:
        offer(window, PNG)
        assert wait_for_jobs(window)
    assert [str(fault[1]) for fault in faults] == ["a bug"]
    assert not window.session.workshop.notes
