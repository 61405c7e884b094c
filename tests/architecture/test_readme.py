"""The README tells what is there: the keys, the folders, the commands."""

import re
from pathlib import Path

import pytest

from bmc_desktop import cli
from bmc_desktop.model.blocks import BLOCKS
from bmc_desktop.ui.key_groups import shortcut_groups

README = Path(__file__).resolve().parents[2] / "README.md"


@pytest.fixture(scope="module")
def readme():
    return README.read_text(encoding="utf-8")


def test_the_table_of_keys_is_that_of_the_app(readme, qapp):
    told = [
        tuple(cell.strip().strip("`") for cell in line.strip("|").split("|"))
        for line in readme.split("## Keyboard")[1].split("\n## ")[0].splitlines()
        if line.startswith("|") and "`" in line
    ]
    there = [
        (title if place == 0 else "", keys, words)
        for title, rows in shortcut_groups()
        for place, (keys, words) in enumerate(rows)
    ]
    assert told == there


def test_the_commands_are_those_of_the_app(readme):
    told = re.findall(r"^bmc-desktop ([a-z-]+)", readme, re.MULTILINE)
    assert tuple(told) == cli.COMMANDS


def test_what_the_readme_points_to_is_there(readme):
    linked = re.findall(r"\]\(([^)#:]+)\)", readme)
    named = re.findall(r"`((?:resources|bmc_desktop|tests|\.ci)/[\w./]+)`", readme)
    assert len(linked) >= 2
    assert [name for name in (*linked, *named) if not (README.parent / name).exists()] == []


def test_the_first_canvas_uses_keys_that_there_are(readme):
    first = readme.split("## Your first canvas")[1].split("\n## ")[0]
    known = {key for _, rows in shortcut_groups() for keys, _ in rows for key in keys.split(", ")}
    told = set(re.findall(r"`(Ctrl\+[A-Z])`", first))
    assert told
    assert told <= known
    assert f"`1`–`{len(BLOCKS)}`" in first
