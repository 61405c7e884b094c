"""The start page with many recent workshops: how long until it is painted, and its pictures after it.

    python starting.py COUNT

The page is shown in a window that is there, beside the bare Qt operation: as many frames with two labels,
laid on a grid. Prints the moment (of the monotonic clock), how long ours and Qt's take until they are
painted, the longest turn of the event loop while the pictures come, and how long until the last is there;
in milliseconds.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from bmc_desktop.app import build_application
from bmc_desktop.files.packing import pack
from bmc_desktop.ui.jobs import wait_for_jobs
from bmc_desktop.ui.settings import Settings
from bmc_desktop.ui.start.page import StartPage, show_page
from bmc_desktop.ui.translation import Translation
from bmc_desktop.ui.windows import Windows
from tests.benchmarks.paste import Pulse
from tests.benchmarks.workshops import workshop

PATIENCE = 60.0
"""Seconds until pictures are no longer waited for."""


def main(count: int) -> None:
    app = build_application()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        settings = Settings(folder / "settings.json")
        data = pack(workshop(40), {})
        for number in range(count):
            path = folder / f"{number}.bmcw"
            path.write_bytes(data)
            settings.add_recent(path)
        window = Windows(app, settings, Translation("en")).new()
        app.processEvents()
        began = time.perf_counter()
        page = show_page(window, looks_for_work=False)
        app.processEvents()
        ours = time.perf_counter() - began
        pulse = Pulse()
        while lacking(page) and time.perf_counter() - began < PATIENCE:
            app.processEvents()
            pulse.beat()
        last = time.perf_counter() - began
        bare = bare_seconds(app, count)
        told = [1000 * seconds for seconds in (ours, bare, pulse.longest[0], last)]
        print(time.monotonic(), *(f"{value:.3f}" for value in told), flush=True)
        wait_for_jobs(window)
        sys.stdout.flush()
        os._exit(0)


def lacking(page: StartPage) -> bool:
    """Say whether a picture is still to come."""
    return any(tile.image is None for tile in page.recent.values())


def bare_seconds(app: QApplication, count: int) -> float:
    began = time.perf_counter()
    whole = QWidget()
    grid = QGridLayout(whole)
    for number in range(count):
        tile = QFrame()
        column = QVBoxLayout(tile)
        column.addWidget(QLabel(f"Workshop {number}"))
        column.addWidget(QLabel("yesterday"))
        grid.addWidget(tile, number // 4, number % 4)
    whole.resize(1200, 700)
    whole.show()
    app.processEvents()
    return time.perf_counter() - began


if __name__ == "__main__":
    main(int(sys.argv[1]))
