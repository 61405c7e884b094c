"""The command line, called in this process: what it does, what it says, and how it fails."""

import json
import os
import sys
import types
from pathlib import Path

import pypdfium2
import pytest

from bmc_desktop import cli, content, paths
from bmc_desktop.commands import self_test
from bmc_desktop.files.errors import SAVE_KINDS
from bmc_desktop.files.opening import open_workshop
from bmc_desktop.model import edits
from bmc_desktop.model.records import LANGUAGES
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session

CASES = Path(__file__).parent.parent / "cases"
NAMES = ("finn", "lego-ideas", "nespresso", "skype")

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def run(capsys):
    def call(*arguments):
        status = cli.main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return status, out, err

    return call


@pytest.fixture
def finn(folder, run):
    assert run("import", CASES / "finn.md", "-o", "finn.bmcw") == (0, "", "")
    return folder / "finn.bmcw"


def one_sentence(err):
    assert err.count("\n") == 1
    assert err.startswith("bmc-desktop")
    return err


# -- the editor --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "files"),
    [
        ([], []),
        (["a.bmcw", "b.bmcw"], ["a.bmcw", "b.bmcw"]),
        (["./new"], ["./new"]),
        (["--", "new"], ["new"]),
        (["a", "--", "-b", "--"], ["a", "-b", "--"]),
        (["a", "new"], ["a", "new"]),
        (["new"], None),
        (["--help"], None),
        (["a", "-x"], None),
    ],
)
def test_what_opens_the_editor(arguments, files):
    assert cli.files_to_open(arguments) == files


def test_files_go_to_the_editor(monkeypatch, run):
    opened = []
    app = types.ModuleType("bmc_desktop.app")
    app.run = lambda files: opened.append(files) or 7
    monkeypatch.setitem(sys.modules, "bmc_desktop.app", app)
    assert run("a.bmcw", "--", "info") == (7, "", "")
    assert opened == [["a.bmcw", "info"]]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (
            ["exprot", "x.bmcw"],
            "did you mean “export”? The commands are new, export, import, info, recover, self-test",
        ),
        (["Info", "x.bmcw"], "did you mean “info”?"),
        (["selftest"], "did you mean “self-test”?"),
        (["plan"], "no file of that name; the commands are new,"),
        (["a\x1b[31m"], "[31m”"),
    ],
)
def test_a_mistyped_command_opens_no_window(folder, run, monkeypatch, arguments, words):
    monkeypatch.setitem(sys.modules, "bmc_desktop.app", None)
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert words in one_sentence(err)
    assert "\x1b" not in err


@pytest.mark.parametrize("name", ["plan", "./exprot", "exprot.bmcw", "C:exprot", "a\\b"])
def test_what_may_be_a_file_is_no_mistyped_command(folder, name):
    (folder / "plan").write_bytes(b"")
    assert not cli.is_mistyped(name)
    assert cli.is_mistyped("exprot")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--nope"], "--nope"),
        (["a.bmcw", "-x"], "-x"),
        (["new"], "OUT.bmcw"),
        (["new", "a.txt"], "“a.txt” does not end in .bmcw"),
        (["new", "a.bmcw", "--language", "sv"], "sv"),
        (["new", "a.bmcw", "b.bmcw"], "b.bmcw"),
        (["export", "a.bmcw"], "-o"),
        (["export", "a.bmcw", "-o", "a.png"], "“a.png” does not end in .pdf or .md"),
        (["export", "a.bmcw", "-o", "a"], "does not end in .pdf or .md"),
        (["import", "a.docx", "-o", "a.bmcw"], "“a.docx” does not end in .md or .markdown or .txt"),
        (["info"], "FILE"),
        (["info", "a.bmcw", "--js"], "--js"),
        (["self-test", "now"], "now"),
    ],
)
def test_a_command_line_not_understood(run, arguments, words):
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert words in one_sentence(err)


def test_help_and_version(run):
    status, out, _ = run("--help")
    assert status == 0
    assert all(name in out for name in cli.COMMANDS)
    assert run("--version")[1].startswith("bmc-desktop ")
    for name in cli.COMMANDS:
        status, out, _ = run(name, "--help")
        assert status == 0
        assert out.startswith(f"usage: bmc-desktop {name}")


# -- new ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_new_makes_a_workshop(folder, run, language):
    assert run("new", "a.bmcw", "--title", "  Plan\t1 ", "--language", language) == (0, "", "")
    workshop = open_workshop(folder / "a.bmcw").workshop
    assert workshop.details.title == "Plan 1"
    assert workshop.details.language == language
    assert [canvas.title for canvas in workshop.tabs()] == [content.of(language).sheet.canvas]
    assert workshop.notes == {}


def test_new_begins_with_a_pattern(folder, run):
    assert run("new", "a.bmcw", "--pattern", "web_shop", "--language", "nb") == (0, "", "")
    workshop = open_workshop(folder / "a.bmcw").workshop
    assert (workshop.details.language, workshop.details.title) == ("nb", "Maske & Pinne")
    assert len(workshop.notes) == 16
    assert run("new", "b.bmcw", "--pattern", "freemium", "--title", "Ours") == (0, "", "")
    assert open_workshop(folder / "b.bmcw").workshop.details.title == "Ours"


def test_new_names_the_patterns_that_there_are(folder, run):
    status, out, err = run("new", "a.bmcw", "--pattern", "lemonade")
    assert (status, out) == (1, "")
    assert "There is no pattern lemonade; there are: web_shop, marketing_website," in one_sentence(err)
    assert list(folder.iterdir()) == []


def test_new_takes_no_title_that_is_too_long_with_a_pattern_either(folder, run):
    status, _, err = run("new", "a.bmcw", "--pattern", "web_shop", "--title", "x" * 501)
    assert status == 1
    assert "The title is too long." in one_sentence(err)
    assert list(folder.iterdir()) == []


def test_new_takes_a_file_that_is_named_like_an_option(folder, run):
    assert run("new", "--", "-a.bmcw")[0] == 0
    assert (folder / "-a.bmcw").is_file()


def test_new_keeps_what_it_replaces(folder, run):
    run("new", "a.bmcw", "--title", "One")
    before = (folder / "a.bmcw").read_bytes()
    status, _, err = run("new", "a.bmcw", "--title", "Two", "--force")
    assert status == 0
    assert err.startswith("a.bmcw was replaced; the version before is kept in ")
    kept = Path(err.split(" kept in ")[1].strip().removesuffix("."))
    assert kept.read_bytes() == before
    assert open_workshop(folder / "a.bmcw").workshop.details.title == "Two"
    assert [path.name for path in folder.iterdir()] == ["a.bmcw"]


@pytest.mark.parametrize(
    ("command", "out"),
    [
        (["new", "a.bmcw"], "a.bmcw"),
        (["import", "in.md", "-o", "a.bmcw"], "a.bmcw"),
        (["export", "finn.bmcw", "-o", "a.pdf"], "a.pdf"),
        (["export", "finn.bmcw", "-o", "a.md"], "a.md"),
    ],
)
def test_no_command_replaces_a_file_unasked(folder, run, finn, command, out):
    (folder / "in.md").write_text("## Channels\n- A\n")
    (folder / out).write_bytes(b"theirs")
    status, said, err = run(*command)
    assert (status, said) == (1, "")
    assert f"There is a file {out} already, and it was left as it is" in one_sentence(err)
    assert "--force" in err
    assert (folder / out).read_bytes() == b"theirs"
    assert run(*command, "--force")[0] == 0
    assert (folder / out).read_bytes() != b"theirs"


@pytest.mark.parametrize("out", ["a.bmcw", "a.pdf", "a.md"])
def test_a_file_that_comes_meanwhile_is_not_replaced_either(folder, run, finn, monkeypatch, out):
    for room in ("making", "exporting"):
        monkeypatch.setattr(f"bmc_desktop.commands.{room}.refuse_existing", lambda *_, **__: None)
    (folder / out).write_bytes(b"theirs")
    command = ["new", out] if out.endswith("bmcw") else ["export", finn.name, "-o", out]
    status, _, err = run(*command)
    assert status == 1
    assert "already" in one_sentence(err)
    assert (folder / out).read_bytes() == b"theirs"


def test_new_refuses_a_title_too_long(folder, run):
    status, _, err = run("new", "a.bmcw", "--title", "x" * 501)
    assert status == 1
    assert "title is too long" in one_sentence(err)
    assert list(folder.iterdir()) == []


# -- import ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_a_real_case_goes_in_and_out(folder, run, name):
    assert run("import", CASES / f"{name}.md", "-o", "a.bmcw") == (0, "", "")
    lines = (CASES / f"{name}.md").read_text(encoding="utf-8").splitlines()
    notes = [line for line in lines if line.startswith("- ")]
    workshop = open_workshop(folder / "a.bmcw").workshop
    assert len(workshop.notes) == len(notes)
    assert run("export", "a.bmcw", "-o", "a.md") == (0, "", "")
    written = (folder / "a.md").read_text(encoding="utf-8").splitlines()
    assert sorted(line for line in written if line.startswith("- ")) == sorted(notes)
    assert run("export", "a.bmcw", "-o", "a.pdf") == (0, "", "")
    document = pypdfium2.PdfDocument((folder / "a.pdf").read_bytes())
    assert len(document) == 1
    assert document[0].get_size() == pytest.approx((1190.55, 841.89), abs=0.01)
    document.close()


def test_import_tells_what_it_did_not_understand(folder, run):
    (folder / "in.md").write_text("## Channels\n- Shop [beige]\n## Weather\n- Rain\n")
    status, out, err = run("import", "in.md", "-o", "a.bmcw")
    assert (status, out) == (0, "")
    assert err.splitlines() == [
        "in.md, line 2: “beige” names no colour; it was left in the note's text.",
        "in.md, line 3: The heading “Weather” names no block; its notes are in the parking lot.",
    ]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "in.md is empty"),
        (b"Just words", "no heading that names a block"),
        ("## Channels".encode("utf-16"), "UTF-16"),
        (b"## Channels\n- \xff", "line 2"),
        (b"\x89PNG\x00", "not a text file"),
        (b"## Channels\n- " + b"a" * 200_000, "200,000 characters"),
        (b"## Channels\n" + b"- a\n" * 5_001, "5,000 notes"),
    ],
)
def test_import_of_what_cannot_be_read(folder, run, data, words):
    (folder / "in.md").write_bytes(data)
    status, out, err = run("import", "in.md", "-o", "a.bmcw")
    assert (status, out) == (1, "")
    assert words in one_sentence(err)
    assert not (folder / "a.bmcw").exists()


def test_import_of_what_is_no_file(folder, run):
    (folder / "folder.md").mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe.md")
    for name in ("folder.md", "missing.md", "pipe.md"):
        status, _, err = run("import", name, "-o", "a.bmcw")
        assert status == 1
        assert name in one_sentence(err)


# -- export ------------------------------------------------------------------------------------------


def test_export_of_one_canvas_by_its_name(folder, run):
    (folder / "in.md").write_text(
        "# canvas: Now\n## Channels\n- A\n# canvas: Later\n## Channels\n- B\n# canvas: LATER\n- C\n"
    )
    run("import", "in.md", "-o", "a.bmcw")
    assert run("export", "a.bmcw", "-o", "a.md", "--canvas", "now")[0] == 0
    text = (folder / "a.md").read_text()
    assert "- A\n" in text
    assert "- B\n" not in text
    assert run("export", "a.bmcw", "-o", "a.md", "--canvas", "Later", "--force")[0] == 0
    assert "- B\n" in (folder / "a.md").read_text()
    status, _, err = run("export", "a.bmcw", "-o", "b.md", "--canvas", "Never")
    assert status == 1
    assert "“Now”, “Later”, “LATER”" in one_sentence(err)
    status, _, err = run("export", "a.bmcw", "-o", "b.pdf", "--canvas", "later")
    assert status == 1
    assert "2 canvases are called “later”" in one_sentence(err)
    assert not list(folder.glob("b.*"))


def test_a_poster_shows_the_named_canvas(folder, run):
    (folder / "in.md").write_text(
        "# canvas: Now\n## Channels\n- Zebra\n# canvas: Later\n## Channels\n- Giraffe\n"
    )
    run("import", "in.md", "-o", "a.bmcw")
    told = "The poster shows “Now”, the first canvas. --canvas NAME chooses another: “Later”.\n"
    for options, word, err in (
        ([], "Zebra", told),
        (["--canvas", "Now", "--force"], "Zebra", ""),
        (["--canvas", "Later", "--force"], "Giraffe", ""),
    ):
        assert run("export", "a.bmcw", "-o", "a.pdf", *options) == (0, "", err)
        document = pypdfium2.PdfDocument((folder / "a.pdf").read_bytes())
        assert word in document[0].get_textpage().get_text_range()
        document.close()


def test_a_poster_shows_links_if_asked_for(folder, run, finn):
    session = Session.open(finn)
    first, second = sorted(session.workshop.notes)[:2]
    session.commit(edits.link_notes(session.workshop, first, second, "zebra"))
    session.start_save().run()
    for options, is_shown in ((["--links"], True), (["--force"], False)):
        assert run("export", finn.name, "-o", "a.pdf", *options) == (0, "", "")
        document = pypdfium2.PdfDocument((folder / "a.pdf").read_bytes())
        assert ("zebra" in document[0].get_textpage().get_text_range()) == is_shown
        document.close()


@pytest.mark.parametrize("out", ["no/a.md", "no/a.pdf", "folder.md", "folder.pdf"])
def test_export_to_where_nothing_can_be_written(folder, run, finn, out):
    (folder / "folder.md").mkdir()
    (folder / "folder.pdf").mkdir()
    status, _, err = run("export", finn.name, "-o", out)
    assert status == 1
    assert Path(out).name in one_sentence(err)
    assert "still open" not in err


def test_a_failed_export_leaves_the_old_file(folder, run, finn, monkeypatch):
    old = folder / "a.md"
    old.write_text("old")

    def full(*_):
        raise OSError(28, "No space left on device", "a.md")

    monkeypatch.setattr("os.fsync", full)
    status, _, err = run("export", finn.name, "-o", "a.md", "--force")
    assert status == 1
    assert "a.md" in one_sentence(err)
    assert old.read_text() == "old"
    assert sorted(path.name for path in folder.iterdir()) == ["a.md", "finn.bmcw"]


# -- info --------------------------------------------------------------------------------------------


def test_info_tells_what_is_in_a_workshop(run, finn):
    status, out, err = run("info", finn.name)
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == "FINN.no"
    assert "  date          2015-03-12" in lines
    assert "I dag: 39 notes" in lines
    assert any(line.split() == ["1.", "Kundesegmenter", "6"] for line in lines)


def test_info_as_json(run, finn):
    status, out, _ = run("info", finn.name, "--json")
    assert status == 0
    facts = json.loads(out)
    assert facts["title"] == "FINN.no"
    assert facts["language"] == "nb"
    assert facts["date"] == "2015-03-12"
    assert facts["notes"] == 39
    (canvas,) = facts["canvases"]
    assert canvas["title"] == "I dag"
    assert sum(block["notes"] for block in canvas["blocks"]) == canvas["notes"] == 39
    assert canvas["blocks"][0] == {
        "id": "customer_segments",
        "number": 1,
        "title": "Kundesegmenter",
        "notes": 6,
    }


@pytest.mark.skipif(sys.platform != "linux", reason="only there may a name be no text")
def test_a_file_name_may_be_no_text(folder, run):
    assert run("new", "\udcff.bmcw") == (0, "", "")
    status, out, _ = run("info", "\udcff.bmcw", "--json")
    assert status == 0
    assert json.loads(out)["file"] == "\ufffd.bmcw"
    assert run("info", "\udcff.bmcw")[0] == 0
    assert run("info", "\udcfe.bmcw")[0] == 1


def test_info_shows_no_terminal_codes(folder, run):
    workshop = new_workshop(canvas_title="\x1b[31mred", title="a\x1b]0;b\x07c")
    Session.new(workshop).start_save(folder / "a.bmcw").run()
    status, out, _ = run("info", "a.bmcw")
    assert status == 0
    assert "[31mred: 0 notes" in out
    assert not set(out) & {"\x1b", "\x07"}


def test_info_tells_legend_and_parking_lot_where_there_are_some(folder, run):
    (folder / "in.md").write_text("# T\nlegend: yellow = Families\n## Parking lot\n- A\n")
    run("import", "in.md", "-o", "a.bmcw")
    lines = run("info", "a.bmcw")[1].splitlines()
    assert "  yellow        Families" in lines
    assert lines[-1].split() == ["Parking", "lot", "1"]


@pytest.mark.parametrize("command", [["info"], ["export", "-o", "a.pdf"]])
@pytest.mark.parametrize(
    ("saves", "words"), [(2, "1 earlier version of it is"), (4, "3 earlier versions of it are")]
)
def test_a_file_that_cannot_be_opened_is_told_with_its_earlier_versions(folder, run, command, saves, words):
    session = Session.new(new_workshop(canvas_title="x"))
    for number in range(saves):
        session.commit(edits.set_details(session.workshop, title=f"{number}"))
        session.finish_save(job := session.start_save(folder / "a plan.bmcw", replace=True), job.run())
    (folder / "a plan.bmcw").write_bytes(b"damaged")
    status, _, err = run(*command, "a plan.bmcw")
    assert status == 1
    told = one_sentence(err)
    assert "a plan.bmcw is not a workshop file" in told
    assert f"{words} kept on this computer; “bmc-desktop 'a plan.bmcw'” offers" in told


def test_a_file_without_earlier_versions_is_told_without_them(folder, run):
    (folder / "a.bmcw").write_bytes(b"damaged")
    status, _, err = run("info", "a.bmcw")
    assert status == 1
    assert "kept on this computer" not in one_sentence(err)
    assert not paths.backups_root().exists()


def test_info_counts_what_a_cut_off_file_has_lost_as_the_least(run, finn):
    data = finn.read_bytes()
    finn.write_bytes(data[: len(data) * 2 // 3])
    status, out, err = run("info", finn.name)
    assert (status, err) == (0, "")
    assert "Notes that could not be read: at least 1;" in out


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"no zip", "is not a workshop file"),
        (None, "does not exist"),
    ],
)
@pytest.mark.parametrize("command", [["info"], ["info", "--json"], ["export", "-o", "a.pdf"]])
def test_a_file_that_cannot_be_opened(folder, run, data, words, command):
    if data is not None:
        (folder / "bad.bmcw").write_bytes(data)
    status, out, err = run(*command, "bad.bmcw")
    assert (status, out) == (1, "")
    assert words in one_sentence(err)


def test_a_folder_is_no_workshop(folder, run):
    status, _, err = run("info", folder)
    assert status == 1
    assert "is a folder" in one_sentence(err)


# -- self-test and the unexpected --------------------------------------------------------------------


def test_the_self_test_passes(run):
    status, out, err = run("self-test")
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert len(lines) == len(self_test.CHECKS)
    assert all(line.startswith("ok    ") for line in lines)


def test_the_self_test_names_what_fails(monkeypatch, run):
    def broken():
        raise FileNotFoundError(2, "No such file or directory", "nb.toml")

    monkeypatch.setattr(self_test, "CHECKS", (("content", broken), ("icons", lambda: "all")))
    status, out, _ = run("self-test")
    assert status == 1
    assert out.splitlines()[0].startswith("FAIL  content: nb.toml: No such file or directory.")
    assert out.splitlines()[1] == "ok    icons: all"


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(5, "Input/output error", "a\nb.bmcw"), "Input/output error"),
        (OSError("strange"), "strange"),
        (MemoryError(), "not enough memory"),
        (ImportError("libEGL.so.1 is missing"), "libEGL.so.1"),
        (KeyError("x"), "please report this"),
        (RecursionError("deep"), "please report this"),
    ],
)
def test_the_unexpected_is_one_sentence(monkeypatch, run, error, words):
    def fail(_):
        raise error

    monkeypatch.setattr("bmc_desktop.commands.opening.open_workshop", fail)
    status, out, err = run("info", "a.bmcw")
    assert (status, out) == (1, "")
    assert words in one_sentence(err)


def test_ctrl_c_ends_quietly(monkeypatch, run):
    def interrupt(_):
        raise KeyboardInterrupt

    monkeypatch.setattr("bmc_desktop.commands.opening.open_workshop", interrupt)
    assert run("info", "a.bmcw") == (130, "", "")


def test_no_save_sentence_speaks_of_an_open_window(run, finn, monkeypatch):
    from bmc_desktop.commands.sentences import sentence
    from bmc_desktop.files.errors import SaveError

    for kind in SAVE_KINDS:
        facts = {"name": "a.bmcw", "needed_bytes": 1, "free_bytes": 1, "backup": "b", "person": "Anna"}
        assert "open here" not in sentence(SaveError(kind, **facts))
