"""A session killed in the middle of its saves: every save that was told is in the file."""

import os
import signal
import subprocess
import sys
import time

import pytest

from bmc_desktop.session import Session

CHILD = """
import sys
from bmc_desktop.model import edits
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session

session = Session.new(new_workshop(canvas_title="Now"))
path = sys.argv[1]
for number in range(1_000_000):
    session.commit(edits.set_details(session.workshop, title=str(number)))
    job = session.start_save(path if session.path is None else None)
    session.finish_save(job, job.run())
    print(number, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal here")
def test_killed_saves_lose_nothing_that_was_told(tmp_path):
    for attempt in range(6):
        path = tmp_path / f"{attempt}" / "plan.bmcw"
        path.parent.mkdir()
        environment = os.environ | {"XDG_DATA_HOME": str(tmp_path), "HOME": str(tmp_path)}
        command = [sys.executable, "-c", CHILD, str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as child:
            assert child.stdout is not None
            told = [child.stdout.readline()]
            time.sleep(0.004 * attempt)
            child.kill()
            told += child.stdout.read().splitlines(keepends=True)
        last = max(int(line) for line in told if line.endswith("\n"))
        opened = Session.open(path)
        assert opened.notices == ()
        assert int(opened.workshop.details.title) in (last, last + 1)
