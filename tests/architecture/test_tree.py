"""What stands where: the top level, and what no file of the project may hold."""

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

TEXTS = {".py", ".md", ".toml", ".ts", ".svg", ".json", ".txt", ".desktop", ".xml", ""}
"""Endings of the project's own texts."""

# Put together here, so that this file does not hold what it looks for.
UNFINISHED = (
    "TO" + "DO",
    "FIX" + "ME",
    "XX" + "X",
    "HA" + "CK",
    "NotImplemented" + "Error",
    "coming " + "soon",
)


def tracked():
    """Every file of the project by its path from the top: git's list, or what the disk has in a copy."""
    if (ROOT / ".git").exists():
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
        names = [name for name in listed.stdout.decode().split("\0") if name]
        return [name for name in names if (ROOT / name).is_file()]
    skipped = {".venv", ".git", "__pycache__", "build", "dist"}
    names = [path.relative_to(ROOT) for path in ROOT.rglob("*") if path.is_file()]
    return [name.as_posix() for name in names if not skipped & set(name.parts)]


def found(pattern):
    """Return where a pattern stands in the project's own texts."""
    for name in tracked():
        if Path(name).suffix not in TEXTS or "LICENSE" in name or name.endswith("OFL.txt"):
            continue
        for number, line in enumerate((ROOT / name).read_text("utf-8").splitlines(), 1):
            if match := re.search(pattern, line):
                yield f"{name}:{number}: {match[0]}"


def test_the_top_level_holds_what_the_design_names():
    named = {"bmc_desktop", "resources", "tests", "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md"}
    there = {name.partition("/")[0] for name in tracked()}
    assert {name for name in there if not name.startswith(".")} == named


def test_nothing_is_left_unfinished():
    assert list(found(rf"\b(?:{'|'.join(UNFINISHED)})\b")) == []


def test_no_file_names_a_place_of_a_machine():
    """Neither where this copy lies, nor anyone's own folder, nor a package index of one's own."""
    places = [re.escape(str(place)) for place in (ROOT, Path(sys.prefix)) if len(place.parts) > 2]
    places += [f"/{name}/" for name in ("work", "farm", "root")]
    places += [r"/home/\w+/", r"/Users/\w+/", r"[A-Z]:\\Users\\\w+", "index" + "-url", "find" + "-links"]
    assert list(found("|".join(places))) == []


def test_the_ci_script_finds_the_test_command_in_the_readme():
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    pattern = re.search(r"grep -m 1 -E '(.+)' README\.md", script.read_text("utf-8"))
    assert pattern
    lines = (ROOT / "README.md").read_text("utf-8").splitlines()
    assert len([line for line in lines if re.search(pattern[1], line)]) == 1


def test_test_files_have_names_of_their_own():
    """Tests are imported by their bare names, so two of one name would stop the whole run."""
    names = Counter(Path(name).name for name in tracked() if name.startswith("tests/"))
    assert [name for name, count in names.items() if count > 1 and name.startswith("test_")] == []


@pytest.mark.xdist_group("one")
def test_tests_of_a_group_stay_together(request):
    """What they share takes long to make; where the group is not honoured, nothing else would tell."""
    is_worker = hasattr(request.config, "workerinput")
    assert request.node.nodeid.endswith("@one") == is_worker
