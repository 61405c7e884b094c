"""The command line as a process of its own: exit status, streams, and what it does not import."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

CASES = Path(__file__).parent.parent / "cases"


@pytest.fixture
def run(folder):
    def call(*arguments, **environment):
        return subprocess.run(
            [sys.executable, "-m", "bmc_desktop", *map(str, arguments)],
            cwd=folder,
            capture_output=True,
            check=False,
            timeout=60,
            env={
                **{k: v for k, v in os.environ.items() if k not in ("DISPLAY", "QT_QPA_PLATFORM")},
                **environment,
            },
        )

    return call


def imported(code):
    """Return what modules a piece of code loads."""
    shown = subprocess.run(
        [sys.executable, "-c", f"import sys\n{code}\nprint(*sys.modules)"],
        capture_output=True,
        check=True,
        text=True,
        timeout=60,
    )
    return set(shown.stdout.split())


def test_import_and_poster_need_no_display(run, folder):
    done = run("import", CASES / "nespresso.md", "-o", "a.bmcw")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    done = run("export", "a.bmcw", "-o", "a.pdf")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert (folder / "a.pdf").read_bytes().startswith(b"%PDF-")


def test_errors_have_their_exit_status(run):
    done = run("info", "missing.bmcw")
    assert done.returncode == 1
    assert done.stderr.startswith(b"bmc-desktop: missing.bmcw does not exist")
    assert run("info").returncode == 2


def test_a_poor_terminal_shows_what_it_can(run):
    assert run("new", "a.bmcw", "--title", "字 plan").returncode == 0
    done = run("info", "a.bmcw", PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert done.stdout.startswith(b"\\u5b57 plan")


def test_a_reader_that_leaves_is_no_error(folder, run):
    assert run("new", "a.bmcw").returncode == 0
    with subprocess.Popen(
        [sys.executable, "-m", "bmc_desktop", "info", "a.bmcw"],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
        process.wait(timeout=60)
    assert process.returncode == 1


def test_new_and_info_load_neither_qt_nor_reportlab(folder):
    code = (
        "from bmc_desktop.cli import main\n"
        f"import os; os.chdir({str(folder)!r})\n"
        "sys.stdout = open(os.devnull, 'w')\n"
        "assert main(['new', 'a.bmcw']) == 0\n"
        "assert main(['info', 'a.bmcw']) == 0\n"
        "sys.stdout = sys.__stdout__"
    )
    names = {name.partition(".")[0] for name in imported(code)}
    assert not names & {"PySide6", "shiboken6", "reportlab", "pypdfium2"}


def test_the_way_to_the_editor_is_short():
    before = imported("")
    names = imported("from bmc_desktop.cli import files_to_open\nfiles_to_open(['a.bmcw'])") - before
    assert not names & {"argparse", "msgspec", "json", "pathlib"}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk is always full here")
def test_a_full_disk_behind_the_remarks_does_not_undo_what_was_done(folder):
    command = [sys.executable, "-m", "bmc_desktop", "new", "a.bmcw", "--force"]
    for _ in range(2):  # the second time the older file is kept, which is a remark
        with open("/dev/full", "w") as full:  # noqa: PTH123
            done = subprocess.run(command, cwd=folder, stderr=full, check=False, timeout=60)
        assert done.returncode == 0
    assert (folder / "a.bmcw").exists()
