"""The session: one open workshop, its undo, its file, and the truth about what is saved."""

import hashlib
import subprocess
import sys

import pytest
from file_samples import make_png
from session_steps import NOW, add, save

from bmc_desktop.files.errors import PictureError
from bmc_desktop.model import edits
from bmc_desktop.model.change import Change, Label
from bmc_desktop.model.document import ChangeError
from bmc_desktop.model.records import Note
from bmc_desktop.session import Session


def nudge(session, note_id, x):
    return edits.move_notes(session.workshop, {note_id: ("channels", x, 2.0)})


# Changes


def test_empty_change_is_nothing(session):
    assert session.commit(Change(label=Label("nothing"))) is False
    assert session.undo() is None
    assert not session.is_modified


def test_undo_and_redo_tell_what_they_did(session):
    add(session)
    assert session.is_modified
    assert session.undo() == Label("add_notes", 1)
    assert session.workshop.notes == {}
    assert not session.is_modified
    assert session.redo() == Label("add_notes", 1)
    assert len(session.workshop.notes) == 1
    assert session.redo() is None


def test_run_of_merged_changes_is_one_undo(session):
    note = add(session)
    for x in (2.0, 3.0, 4.0):
        session.commit(nudge(session, note.id, x), merge="nudge")
    session.undo()
    assert session.workshop.notes[note.id].x == 1.0


def test_save_ends_a_run_of_merged_changes(session, tmp_path):
    note = add(session)
    session.commit(nudge(session, note.id, 2.0), merge="nudge")
    save(session, tmp_path / "a.bmcw")
    session.commit(nudge(session, note.id, 3.0), merge="nudge")
    assert session.is_modified
    session.undo()
    assert session.workshop.notes[note.id].x == 2.0
    assert not session.is_modified


def test_change_that_does_not_fit_alters_nothing(session):
    stray = Note(id="n1", canvas="gone", block="channels", x=0.0, y=0.0)
    with pytest.raises(ChangeError):
        session.commit(Change(label=Label("add"), added=(stray,)))
    assert session.history.undo_label is None
    assert not session.is_modified


def test_observers_find_history_and_document_agreeing(session):
    seen = []

    def on_change(change):
        seen.append(
            (
                change.label.edit,
                session.history.undo_label,
                len(session.workshop.notes),
                session.is_modified,
            )
        )

    session.observe(on_change)
    add(session)
    session.undo()
    session.redo()
    session.forget(on_change)
    add(session)
    label = Label("add_notes")
    assert seen == [
        ("add_notes", label, 1, True), ("add_notes", None, 0, False), ("add_notes", label, 1, True),
    ]  # fmt: skip


def test_observer_may_not_change_anything(session):
    failures = []

    def on_change(_):
        for act in (lambda: add(session, "another"), session.undo):
            with pytest.raises(RuntimeError) as caught:
                act()
            failures.append(caught.value)

    session.observe(on_change)
    add(session)
    assert len(failures) == 2
    assert len(session.workshop.notes) == 1
    assert session.history.undo_label == Label("add_notes")
    session.forget(on_change)
    session.undo()
    assert session.workshop.notes == {}


def test_failing_observer_does_not_harm_the_history(session):
    def on_change(_):
        raise ZeroDivisionError

    add(session)
    session.observe(on_change)
    with pytest.raises(ZeroDivisionError):
        session.undo()
    session.forget(on_change)
    assert session.workshop.notes == {}
    session.redo()
    assert len(session.workshop.notes) == 1


def test_state_is_told_when_it_changes_and_only_then(session, tmp_path):
    told = []

    def on_state():
        told.append((session.is_modified, session.path, session.name))

    session.observe_state(on_state)
    add(session)
    add(session)
    session.commit(edits.set_details(session.workshop, title="FINN"))
    path = tmp_path / "a.bmcw"
    save(session, path)
    session.undo()
    session.forget(on_state)
    session.redo()
    assert told == [(True, None, ""), (True, None, "FINN"), (False, path, "FINN"), (True, path, "a")]
    with pytest.raises(ValueError, match="not in list"):
        session.forget(on_state)


# Pictures


def test_pictures_go_with_the_file_and_come_back_with_undo(session, tmp_path):
    data = make_png()
    picture = session.add_media(data, "photo.png")
    assert (picture.id, picture.format, picture.width, picture.height, picture.name) == (
        hashlib.sha256(data).hexdigest(), "png", 3, 2, "photo.png",
    )  # fmt: skip
    assert not session.is_modified
    note = add(session)
    session.commit(Change(label=Label("add_picture"), added=(picture,)))
    session.commit(
        edits.set_fields(session.workshop, [note.id], "set_picture", now=NOW, picture=picture.id)
    )
    path = tmp_path / "a.bmcw"
    save(session, path)
    assert dict(Session.open(path).media) == {picture.id: data}
    session.undo()
    session.undo()
    save(session)
    assert dict(Session.open(path).media) == {}
    session.redo()
    save(session)
    assert dict(Session.open(path).media) == {picture.id: data}
    with pytest.raises(TypeError):
        session.media["x"] = b""


@pytest.mark.parametrize(
    ("data", "kind"),
    [(b"<svg/>", "not_a_picture"), (b"", "not_a_picture"), (b"\0" * (64 * 2**20 + 1), "too_large")],
)
def test_what_is_no_picture_is_not_taken(session, data, kind):
    with pytest.raises(PictureError) as caught:
        session.add_media(data, "photo.png")
    assert caught.value.kind == kind
    assert "photo.png" in str(caught.value)
    assert not session.media


def test_core_needs_no_qt():
    code = (
        "import sys; sys.modules.update(PySide6=None, shiboken6=None)\n"
        "import bmc_desktop.session, bmc_desktop.files.schema\n"
        "late = {'json', 'zipfile', 'hashlib', 'appdirs', 'hypothesis'} & set(sys.modules)\n"
        "assert late <= {'json'}, late"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_pictures_are_taken_in_only_as_far_as_they_can_be_saved(session, monkeypatch):
    monkeypatch.setattr("bmc_desktop.files.pictures.MAX_PICTURES", 2 * len(make_png()) + 20)
    media = session.add_media(make_png())
    canvas = next(iter(session.workshop.canvases))
    note = Note(id="p", canvas=canvas, block="channels", x=0.0, y=0.0, picture=media.id)
    session.commit(Change(label=Label("add_pictures"), added=(media, note)))
    other = make_png(4, 4)
    with pytest.raises(PictureError, match="75 MB"):
        session.add_media(other, beside=len(other))
    session.add_media(other)
    # What the workshop has already is always taken.
    monkeypatch.setattr("bmc_desktop.files.pictures.MAX_PICTURES", 1)
    session.add_media(make_png())
