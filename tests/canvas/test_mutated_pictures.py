"""A short run of the program that damages pictures."""

import subprocess
import sys
from pathlib import Path


def test_damaged_pictures_are_taken_or_refused():
    command = [sys.executable, "-m", "tests.faults.mutated_pictures", "--count", "100"]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == 0, done.stdout
    assert "100 in" in done.stdout
