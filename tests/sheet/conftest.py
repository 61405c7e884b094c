"""A sheet is laid out with the fonts of an application."""

import pytest


@pytest.fixture(autouse=True)
def _fonts(qapp: object) -> None:
    """Have an application, without which Qt has no fonts."""
