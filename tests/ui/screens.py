"""A program for `test_screens`: a window that goes from a plain screen to one with four times the pixels.

Writes what is seen there as JSON. The names of the screens are those of the configuration beside it.
"""

import json
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from window_steps import add_note

from bmc_desktop.ui import icons
from bmc_desktop.ui.settings import Settings
from bmc_desktop.ui.sheet_preview import SheetPreview
from bmc_desktop.ui.translation import Translation
from bmc_desktop.ui.windows import Windows


def run(app: QApplication) -> dict[str, object]:
    windows = Windows(app, Settings(Path(tempfile.mkdtemp()) / "settings.json"), Translation("en"))
    window = windows.new()
    preview = SheetPreview(window)
    preview.resize(300, 240)
    window.show()
    preview.show()
    for number in range(3):
        add_note(window, f"Blåbær {number}")
    preview.show_workshop(window.session.workshop, {})

    def settle() -> None:
        deadline = QDeadlineTimer(10_000)
        while not deadline.hasExpired():
            app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            ratio = window.devicePixelRatioF()
            image = preview._picture._image
            if (
                window.canvas.frames.is_sharp
                and window.canvas.frames._sharp.ratio == ratio
                and image is not None
                and image.devicePixelRatio() == ratio
            ):
                return

    def look() -> dict[str, object]:
        settle()
        sharp, image = window.canvas.frames._sharp, preview._picture._image
        button = window.book["note_new"].icon()
        pixmap = button.pixmap(QSize(icons.SIDE, icons.SIDE), window.devicePixelRatioF(), QIcon.Mode.Normal)
        return {
            "ratio": window.devicePixelRatioF(),
            "canvas": [sharp.ratio, window.canvas.frames.is_sharp],
            "canvas_pixels": sharp.image.width() / window.canvas.viewport().width(),
            "preview": image.devicePixelRatio(),
            "icon": [pixmap.width(), pixmap.devicePixelRatio()],
            "window": window.grab().devicePixelRatio(),
        }

    plain = look()
    window.windowHandle().setScreen(app.screens()[1])
    fine = look()
    window.windowHandle().setScreen(app.screens()[0])
    again = look()
    window.leaving.may_go = lambda: True
    window.close()
    return {"plain": plain, "fine": fine, "again": again}


if __name__ == "__main__":
    print(json.dumps(run(QApplication(sys.argv[:1]))))
