"""Hostile files and places, each in a process of its own: our error or a sound workshop, and cheaply."""

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from tests.faults.hostile import Told, files, is_light

LIGHT = [name for name in files() if is_light(name)][::5]
"""One in five of those that are made and read in no time; the program tries all of them."""

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no processes of that kind there"),
    # The files are made once, for all of these.
    pytest.mark.xdist_group("hostile"),
]


@pytest.fixture(scope="module")
def told():
    """What came of them, by name."""
    command = [sys.executable, "-m", "tests.faults.hostile", "--each", "--light", *LIGHT]
    done = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, check=False)
    lines = [line for line in done.stdout.splitlines() if line.startswith(b"{")]
    assert lines, done.stderr.decode()
    return {one.name: one for one in (msgspec.json.decode(line, type=Told) for line in lines)}


@pytest.mark.parametrize("name", LIGHT)
def test_a_hostile_file_is_refused_in_a_sentence_or_opens_soundly(told, name):
    assert told[name].faults == []


def test_the_corpus_is_large():
    assert len(files()) >= 500
