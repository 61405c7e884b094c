"""What a test needs from the machine. On a build server it must be there; elsewhere the test is skipped."""

import os
import shutil

import pytest


def need(*programs: str) -> None:
    """Go on only if these programs are installed."""
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        words = f"{', '.join(missing)} not installed; see “Test it” in README.md"
        if os.environ.get("CI"):
            pytest.fail(words)
        pytest.skip(words)
