"""Text needs the application object that owns the fonts."""

import pytest


@pytest.fixture(autouse=True)
def _fonts(qapp: object) -> None:
    """Have an application, without which Qt has no fonts."""
