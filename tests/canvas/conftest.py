"""A canvas on a screen that nobody sees, with a person at it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from canvas_steps import Hands, MakeHands, new_session
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from bmc_desktop.canvas.view import CanvasView
from bmc_desktop.session import Session


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say that it has no window manager."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(
                pytest.mark.qt_log_ignore(r"does not support (propagateSizeHints|raise|grabbing)")
            )


@pytest.fixture
def make_hands(qtbot: QtBot) -> Iterator[MakeHands]:
    """Return a maker of views with a person at each."""
    made: list[CanvasView] = []

    def make(session: Session | None = None, width: int = 1500, height: int = 900) -> Hands:
        view = CanvasView(session or new_session())
        view.resize(width, height)
        qtbot.addWidget(view)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        view.setFocus()
        made.append(view)
        return Hands(view)

    yield make
    QGuiApplication.clipboard().clear()
    for view in made:
        view.close_session()


@pytest.fixture
def hands(make_hands: MakeHands) -> Hands:
    """Return a person at an empty canvas."""
    return make_hands()
