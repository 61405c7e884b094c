"""Memory that runs out at any moment: the file is the old one or the new one, and a sentence tells.

Each point is tried in a fork of a process of its own. Libraries in C do not always survive what they are
not given; then the process ends, and the file still is the old one or the new one.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

CHILD = """
import os, sys
sys.path[:0] = sys.argv[2:4]
import _testcapi
from pathlib import Path
from file_samples import PNG, SHA, make_workshop
from bmc_desktop.files.backups import BackupStore
from bmc_desktop.files.errors import DocumentError, SaveError
from bmc_desktop.files.opening import open_workshop
from bmc_desktop.files.packing import pack, unpack
from bmc_desktop.model import edits
from bmc_desktop.session import Session

folder = Path(sys.argv[1])
path = folder / "plan.bmcw"
workshop = make_workshop(5)
old = pack(workshop, {SHA: PNG})
path.write_bytes(old)
new = []

def opening():
    open_workshop(path)

def saving():
    session = Session.of(opened, backups=BackupStore(folder / "backups"))
    session.commit(edits.set_details(session.workshop, title="New"))
    new[:] = [pack(session.workshop, session.media)]
    job = session.start_save()
    def run():
        session.finish_save(job, job.run())
    return run

def point(make, number):
    path.write_bytes(old)
    child = os.fork()
    if child == 0:
        work, status = make(), 0
        _testcapi.set_nomemory(number, number + 1)
        try:
            work()
        except (DocumentError, SaveError):
            status = 1
        except MemoryError:
            status = 2
        except BaseException:
            status = 3
        _testcapi.remove_mem_hooks()
        os._exit(status)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    strays = [each for each in folder.glob(".~*.tmp") if status >= 0]
    for each in folder.glob(".~*.tmp"):
        each.unlink()
    return status, bool(strays)

opened = open_workshop(path)
saving()()
for name, make in (("opening", lambda: opening), ("saving", saving)):
    for number in range(14, 1100, 13):
        status, strays = point(make, number)
        there = path.read_bytes()
        good = there in (old, *new) and not strays and status not in (2, 3)
        if status == 0 and name == "saving":
            good = good and there == new[0]
        print(name, number, "died" if status < 0 else status, "good" if good else "BAD")
"""


LARGE = """
import os, random, resource, sys
sys.path[:0] = sys.argv[2:4]
from pathlib import Path
from file_samples import make_png
from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.opening import open_workshop
from bmc_desktop.model import edits
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session
from msgspec import structs

path = Path(sys.argv[1]) / "plan.bmcw"
session = Session.new(new_workshop(canvas_title="Now"))
for number in range(3):
    media = session.add_media(make_png(3, 2, random.Random(number).randbytes(8_000_000)))
    session.commit(structs.replace(edits.set_details(session.workshop, title=str(number)), added=(media,)))
job = session.start_save(path)
job.run()
del session, job
for megabytes in (1, 8, 16, 24, 32, 40, 48, 56, 64, 96, 400):
    child = os.fork()
    if child == 0:
        used = int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
        resource.setrlimit(resource.RLIMIT_AS, (used + megabytes * 2**20,) * 2)
        status = 3
        try:
            open_workshop(path)
            status = 0
        except DocumentError as error:
            status = 1 if error.reason == "memory" and "memory" in str(error) else 2
        finally:
            os._exit(status)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


def run(code, *arguments):
    here = Path(__file__).parent
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments), here, here.parents[1]],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no processes of that kind here")


@needs_fork
def test_memory_that_is_refused_once_harms_no_file(tmp_path):
    pytest.importorskip("_testcapi", reason="this Python cannot refuse memory")
    done = run(CHILD, tmp_path)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert [line for line in lines if line.endswith("BAD")] == []
    outcomes = [line.split()[2] for line in lines]
    assert outcomes.count("1") > 20  # or nothing was refused


@needs_fork
@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="this system does not tell what is used")
def test_large_pictures_without_room_for_them_are_one_sentence(tmp_path):
    done = run(LARGE, tmp_path)
    assert done.returncode == 0, done.stderr
    outcomes = list(map(int, done.stdout.split()))
    assert set(outcomes) == {0, 1}
    assert (outcomes[0], outcomes[-1]) == (1, 0)
