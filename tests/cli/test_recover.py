"""Recovering from the command line: what is told, what is written under which names, and what stays."""

import json
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from journal.journal_steps import at_work, folder_of, left, made_unreadable, texts

from bmc_desktop import cli, paths
from bmc_desktop.files import limits
from bmc_desktop.files.journal import offers, recovery
from bmc_desktop.files.journal.folder import Folder
from bmc_desktop.files.opening import open_workshop
from bmc_desktop.files.patience import Patience


@pytest.fixture
def run(capsys, folder):
    def call(*arguments):
        status = cli.main(["recover", *map(str, arguments)])
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return status, out, err

    return call


@pytest.fixture
def root():
    return paths.recovery_root()


def test_where_nothing_is_one_sentence_says_so(run):
    assert run("--list") == (0, "There is no unsaved work.\n", "")
    assert run("--list", "--json") == (0, "[]\n", "")
    assert run("--all", "-o", "there") == (0, "", "")


def test_the_list_tells_what_there_is(run, root, folder):
    left(root, "one", "two", title="FINN", file=folder / "finn.bmcw")
    left(root, "one", draft="half a")
    Folder(folder_of(left(root, "x", title="Old"))).set_aside()
    unreadable = made_unreadable(left(root, "one"))
    live = at_work(root, "one", title="Now")
    status, out, err = run("--list")
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == "  1  FINN  (not saved)"
    assert lines[1] == f"     file     {folder / 'finn.bmcw'}"
    assert lines[2].startswith("     work     3 changes after the last save, the last at 20")
    assert "Old  (not saved, set aside)" in out
    assert "Untitled  (not saved)" in out
    assert "Now  (open now)" in out
    assert "(cannot be read)" in out
    assert str(unreadable) in out
    live.journal.close("remove")


def test_the_list_says_how_far_each_came(run, root, folder):
    def said():
        return run("--list")[1].splitlines()[-1].removeprefix("     work     ").partition(", the last")[0]

    left(root, "one")
    assert said() == "1 change, never saved"
    shutil.rmtree(root)
    left(root, draft="half a")
    assert said() == "words that were being written"
    shutil.rmtree(root)
    left(root, "one", "two", draft="half a", file=folder / "a.bmcw")
    assert said() == "2 changes after the last save, and words that were being written"
    shutil.rmtree(root)
    session = at_work(root, "one")
    job = session.start_save(folder / "b.bmcw")
    session.finish_save(job, job.run())
    session.journal.flush()
    session.journal.close("leave")
    (folder / "b.bmcw").unlink()
    assert said() == "saved, but its file is not there any more"


def test_a_file_that_does_not_answer_delays_the_list_no_more_than_a_moment(run, root, folder, monkeypatch):
    session = at_work(root, "one", title="Saved")
    job = session.start_save(folder / "b.bmcw")
    session.finish_save(job, job.run())
    session.journal.flush()
    session.journal.close("leave")
    left(root, "one", title="Unsaved")
    gate = threading.Event()
    monkeypatch.setattr(recovery, "look", lambda *_: gate.wait(20))
    monkeypatch.setattr(offers, "Patience", lambda: Patience(0.05))
    status, out, err = run("--list")
    assert (status, err) == (0, "")
    assert "     work     saved, but its file does not answer, the last at " in out
    assert "2 changes, never saved" in out
    assert [each["standing"] for each in json.loads(run("--list", "--json")[1])] == ["changes", "silent"]
    assert len(run("--all", "-o", "out")[1].splitlines()) == 2
    gate.set()


def test_the_list_says_how_long_what_was_not_wanted_is_kept(run, root):
    Folder(folder_of(left(root, "x"))).set_aside()
    out = run("--list")[1]
    assert "; closed without saving on 20" in out
    assert ", kept until 20" in out
    (found,) = json.loads(run("--list", "--json")[1])
    assert found["aside"].startswith("20")


def test_the_list_can_be_read_by_programs(run, root, folder):
    session = left(root, "one", title="FINN", file=folder / "finn.bmcw")
    status, out, _ = run("--list", "--json")
    (found,) = json.loads(out)
    assert status == 0
    assert found.pop("last").startswith("20")
    assert found == {
        "number": 1,
        "id": folder_of(session).name,
        "name": "FINN",
        "file": str(folder / "finn.bmcw"),
        "changes": 2,
        "notes": 1,
        "state": "offered",
        "standing": "changes",
        "words": False,
        "aside": None,
        "kept_until": None,
        "damaged": False,
        "incomplete": False,
        "folder": str(folder_of(session)),
    }


def test_all_is_written_under_names_of_its_own(run, root, folder):
    for words in (("one",), ("one", "two"), ("one", "two", "three")):
        left(root, *words, title="../Plan: A")
    left(root, "one", draft="half a")
    (folder / "out").mkdir()
    (folder / "out" / "-Plan- A.bmcw").write_bytes(b"mine")
    status, out, err = run("--all", "-o", "out")
    assert (status, err) == (0, "")
    written = out.splitlines()
    assert len(written) == 4
    assert all(Path(name).parent == Path("out") for name in written)
    assert len({*written}) == 4
    assert (folder / "out" / "-Plan- A.bmcw").read_bytes() == b"mine"
    counts = [len(open_workshop(name).workshop.notes) for name in written]
    assert sorted(counts) == [1, 2, 2, 3]
    assert texts(open_workshop(folder / "out" / "recovered.bmcw").workshop) == ["half a", "one"]
    assert len(run("--list")[1].splitlines()) == 8


def test_what_was_set_aside_is_written_too(run, root, folder):
    Folder(folder_of(left(root, "x", title="Old"))).set_aside()
    assert run("--all", "-o", "out") == (0, f"{Path('out') / 'Old.bmcw'}\n", "")


def test_a_live_one_is_left_alone(run, root, folder):
    live = at_work(root, "one", title="Now")
    status, out, err = run("--all", "-o", "out")
    assert (status, out) == (0, "")
    assert err == "Now is open in the editor and was left alone.\n"
    assert run("1", "-o", "out.bmcw")[0] == 1
    live.journal.close("remove")


def test_one_that_cannot_be_read_is_told_and_the_rest_is_written(run, root, folder):
    unreadable = made_unreadable(left(root, "one"))
    left(root, "one", title="Good")
    status, out, err = run("--all", "-o", "out")
    assert (status, out) == (1, f"{Path('out') / 'Good.bmcw'}\n")
    assert err == f"{unreadable} cannot be read; it was left as it is.\n"


def test_one_that_is_larger_than_a_file_may_be_is_told_and_stays(run, root, folder, monkeypatch):
    left(root, "x" * 6_000, title="Vast")
    left(root, "one", title="Good")
    # The words are in the log: the base is small.
    monkeypatch.setattr(limits, "MAX_JSON", 5_000)
    status, out, err = run("--all", "-o", "out")
    assert (status, out) == (1, f"{Path('out') / 'Good.bmcw'}\n")
    assert err == (
        "Vast is larger than a file may be; its journal was left as it is. Recover it in the editor, and "
        "move a part of it to another workshop there.\n"
    )
    assert "Vast" in run("--list")[1]


def test_words_without_a_place_are_told_of(run, root, folder, monkeypatch):
    left(root, "one", draft="two")
    monkeypatch.setattr("bmc_desktop.model.document.MAX_NOTES", 1)
    status, out, _ = run("1", "-o", "out.bmcw")
    assert status == 0
    assert out == (
        "out.bmcw (without the words that were being written: they did not fit; the editor recovers them)\n"
    )


def test_the_good_part_of_a_damaged_one_is_written_and_said(run, root, folder):
    session = left(root, "one", "two", title="FINN")
    (log,) = folder_of(session).glob("*.log")
    log.write_bytes(log.read_bytes() + b"\0" * 40)
    assert "part of the record was damaged" in run("--list")[1]
    status, out, _ = run("1", "-o", "out.bmcw")
    assert (status, out) == (0, "out.bmcw (part of its record was damaged)\n")
    assert texts(open_workshop("out.bmcw").workshop) == ["one", "two"]
    assert log.read_bytes().endswith(b"\0" * 40)


@pytest.mark.parametrize("how", ["number", "id", "name"])
def test_one_is_written_by_its_number_or_name(run, root, folder, how):
    session = left(root, "one", title="FINN")
    left(root, "one", "two", "three", title="LEGO")
    asked = {"number": "2", "id": folder_of(session).name, "name": "finn"}[how]
    assert run(asked, "-o", "out.bmcw") == (0, "out.bmcw\n", "")
    assert texts(open_workshop("out.bmcw").workshop) == ["one"]


def test_a_file_that_is_there_stays(run, root, folder):
    left(root, "one")
    (folder / "out.bmcw").write_bytes(b"mine")
    status, _, err = run("1", "-o", "out.bmcw")
    assert status == 1
    assert "There is a file out.bmcw already" in err
    assert (folder / "out.bmcw").read_bytes() == b"mine"


@pytest.mark.parametrize("asked", ["2", "0", "gone", "s-0123456789abcdef"])
def test_what_is_not_there_is_told(run, root, asked):
    left(root, "one", title="FINN")
    status, _, err = run(asked, "-o", "out.bmcw")
    assert status == 1
    assert err == (
        f"bmc-desktop: Nothing that is kept is called {asked}; “bmc-desktop recover "
        "--list” shows the numbers.\n"
    )


def test_a_name_of_two_is_not_guessed(run, root):
    left(root, "one", title="FINN")
    left(root, "two", title="FINN")
    status, _, err = run("FINN", "-o", "out.bmcw")
    assert status == 1
    assert "More than one is called FINN" in err


def test_a_folder_that_cannot_be_made_is_told(run, root, folder):
    left(root, "one")
    (folder / "out").write_bytes(b"")
    status, _, err = run("--all", "-o", "out")
    assert status == 1
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [[], ["--list", "--all"], ["1"], ["--all"], ["1", "-o", "a.pdf"], ["--json", "--all", "-o", "a"]],
)
def test_a_command_line_that_makes_no_sense_is_told(run, arguments):
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert err.count("\n") == 1


def test_no_qt_is_needed(root, folder):
    left(root, "one")
    code = (
        "import sys; sys.modules['PySide6'] = None; from bmc_desktop.cli import main; "
        "sys.exit(main(['recover', '--all', '-o', 'out']))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert (folder / "out" / "recovered.bmcw").is_file()
