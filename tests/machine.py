"""What a test needs from the machine. On a build server it must be there; elsewhere the test is skipped."""

import os
import shutil

import pytest

MAY_LACK = (
    "a small disk needs root",
    "no mounting here",
    "this Python cannot refuse memory",
    "this disk keeps no extended attributes",
    "this disk has no such names",
)
"""Why a test may be skipped on a build server, too."""


def is_excused(reason: str) -> bool:
    """Say whether a test may be skipped here for a reason: a build server leaves none out unnoticed."""
    return not os.environ.get("CI") or any(words in reason for words in MAY_LACK)


def need(*programs: str) -> None:
    """Go on only if these programs are installed."""
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        words = f"{', '.join(missing)} not installed; see “Test it” in README.md"
        if os.environ.get("CI"):
            pytest.fail(words)
        pytest.skip(words)
