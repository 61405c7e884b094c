"""Bad workshop files at the outer edges: one sentence, exit status 1, no traceback, nothing lost."""

import hashlib
import os

import pytest
from bad_files import GOOD, REFUSED, WORD, altered, note_altered, packed, workshop

from bmc_desktop.files.opening import open_workshop
from bmc_desktop.files.packing import pack
from bmc_desktop.model.records import Media
from bmc_desktop.ui.jobs import wait_for_jobs

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


def plain(text):
    """The text with the spaces and signs that a language puts into numbers taken out."""
    return text.replace("\u202f", "").replace("\u00a0", " ").replace(",", "")


def settle(window):
    assert wait_for_jobs(window)


def one_sentence(err):
    assert err.count("\n") == 1
    assert err.startswith("bmc-desktop: ")
    return err


@pytest.mark.parametrize("name", REFUSED)
@pytest.mark.parametrize("command", [("info",), ("export", "-o", "out.pdf"), ("export", "-o", "out.md")])
def test_the_command_line_tells_it_in_a_sentence(folder, run, name, command):
    data, words = REFUSED[name]
    (folder / "bad.bmcw").write_bytes(data)
    status, err = run(*command, "bad.bmcw")
    assert status == 1
    assert words in plain(one_sentence(err))
    assert (folder / "bad.bmcw").read_bytes() == data
    assert [path.name for path in folder.iterdir()] == ["bad.bmcw"]


@pytest.mark.parametrize("name", REFUSED)
def test_the_window_tells_it_in_a_box_and_keeps_what_it_shows(folder, window, boxes, name):
    data, words = REFUSED[name]
    path = folder / "bad.bmcw"
    path.write_bytes(data)
    before = window.session
    window.windows.open_file(path, window)
    settle(window)
    ((headline, sentence),) = boxes
    assert "bad.bmcw" in headline
    assert words in plain(sentence)
    assert window.session is before
    assert path.read_bytes() == data
    assert window.windows.settings.values.recent == ()


def test_a_folder_is_told_from_a_file(folder, run, window, boxes):
    (folder / "plan.bmcw").mkdir()
    status, err = run("info", "plan.bmcw")
    assert status == 1
    assert "is a folder" in one_sentence(err)
    window.windows.open_file(folder / "plan.bmcw", window)
    settle(window)
    assert "is a folder" in boxes[0][1]


def test_what_of_a_cut_off_file_can_be_read_is_shown_and_kept_safe(folder, run, window, boxes):
    path = folder / "cut.bmcw"
    path.write_bytes(GOOD[:-30])
    status, _ = run("info", "cut.bmcw")
    window.windows.open_file(path, window)
    settle(window)
    if status == 1:
        assert len(boxes) == 1
    else:
        assert not boxes
        assert {note.text for note in window.session.workshop.notes.values()} == {"One", "Two"}
        assert window.session.read_only
        assert not window.notices.isHidden()
    assert path.read_bytes() == GOOD[:-30]


def test_a_file_of_a_newer_format_opens_to_look_at_and_is_never_overwritten(folder, run, window, boxes):
    data = altered(GOOD, version=[2, 0], min_reader=1)
    path = folder / "newer.bmcw"
    path.write_bytes(data)
    assert run("info", "newer.bmcw")[0] == 0
    assert run("export", "newer.bmcw", "-o", "newer.pdf")[0] == 0
    window.windows.open_file(path, window)
    settle(window)
    assert not boxes
    assert len(window.session.workshop.notes) == 2
    assert window.session.read_only
    window.saver.save()
    settle(window)
    assert len(boxes) == 1
    assert path.read_bytes() == data


def test_a_word_of_200_000_letters_in_a_file_is_put_aside_and_the_rest_opens(folder, run, window, boxes):
    path = folder / "word.bmcw"
    data = note_altered(GOOD, b'"One"', b'"' + WORD.encode() + b'"')
    path.write_bytes(data)
    status, err = run("info", "word.bmcw")
    assert (status, err) == (0, "")
    window.windows.open_file(path, window)
    settle(window)
    assert not boxes
    assert [note.text for note in window.session.workshop.notes.values()] == ["Two"]
    assert not window.notices.isHidden()
    window.saver.save()
    settle(window)
    assert path.read_bytes() == data or WORD.encode() in _content(path)


def _content(path):
    from bmc_desktop.files import container

    return container.read_container(path.read_bytes()).content


def test_a_note_of_only_spaces_in_a_file_opens_and_prints(folder, run, window, boxes):
    path = folder / "spaces.bmcw"
    path.write_bytes(note_altered(GOOD, b'"One"', b'"   \\n  "'))
    assert run("info", "spaces.bmcw") == (0, "")
    assert run("export", "spaces.bmcw", "-o", "a.pdf") == (0, "")
    window.windows.open_file(path, window)
    settle(window)
    assert not boxes
    assert "Two" in {note.text for note in window.session.workshop.notes.values()}


def test_a_picture_that_is_an_svg_is_not_shown_and_the_rest_opens(folder, run, window, boxes):
    sha = hashlib.sha256(SVG).hexdigest()
    whole = workshop("One")
    media = {sha: Media(id=sha, format="png", width=3, height=2, name="logo.png")}
    data = pack(type(whole)(**{**_fields(whole), "media": media}), {sha: SVG})
    path = folder / "svg.bmcw"
    path.write_bytes(data)
    assert run("info", "svg.bmcw")[0] == 0
    assert run("export", "svg.bmcw", "-o", "a.pdf")[0] == 0
    assert b"alert" not in (folder / "a.pdf").read_bytes()
    window.windows.open_file(path, window)
    settle(window)
    assert not boxes
    assert not window.notices.isHidden()
    assert sha not in window.session.media
    assert path.read_bytes() == data


def _fields(whole):
    from msgspec import structs

    return structs.asdict(whole)


@pytest.mark.skipif(os.name == "nt", reason="names there are UTF-16")
def test_a_file_whose_name_is_no_text_opens(folder, window, boxes):
    path = folder / "\udcff.bmcw"
    path.write_bytes(packed("One"))
    window.windows.open_file(path, window)
    settle(window)
    assert not boxes
    assert len(window.session.workshop.notes) == 1
    assert open_workshop(path).workshop == window.session.workshop
