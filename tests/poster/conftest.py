"""The fonts are Qt's before anything is laid out."""

import pytest
from PySide6.QtGui import QGuiApplication

from bmc_desktop.text import fonts


@pytest.fixture(scope="session", autouse=True)
def _fonts(qapp: QGuiApplication) -> None:
    fonts.register()
