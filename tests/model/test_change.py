"""Changes and the history of them."""

from bmc_desktop.model import history
from bmc_desktop.model.change import Change, Label, Update
from bmc_desktop.model.history import History
from bmc_desktop.model.records import Canvas, Note


def note(note_id="n1", **fields):
    return Note(**{"id": note_id, "canvas": "c1", "block": "channels", "x": 1.0, "y": 2.0, **fields})


def change(edit="test", **steps):
    return Change(label=Label(edit), **steps)


def test_inverse_of_the_inverse_is_the_change():
    step = change(added=(note("a"),), removed=(note("b"),), updated=(Update(note("c"), note("c", x=2.0)),))
    assert step.inverse().inverse() == step
    assert step.inverse().added == step.removed
    assert step.inverse().updated == (Update(note("c", x=2.0), note("c")),)
    assert step.touched() == {"a", "b", "c"}
    assert not step.is_empty()
    assert change().is_empty()


def test_two_changes_become_one():
    first = change("first", added=(note("a"),), updated=(Update(note("c"), note("c", x=2.0)),))
    second = change(
        "second",
        removed=(note("a"), note("b")),
        updated=(Update(note("c", x=2.0), note("c", x=3.0)),),
    )
    both = first.followed_by(second)
    assert both == change("second", removed=(note("b"),), updated=(Update(note("c"), note("c", x=3.0)),))


def test_what_cancels_out_is_left_out():
    step = change(added=(note("a"),), updated=(Update(note("c"), note("c", x=2.0)),))
    assert step.followed_by(step.inverse()).is_empty()
    taken = change(removed=(note("a"),))
    assert taken.followed_by(change(added=(note("a", x=9.0),))).updated == (
        Update(note("a"), note("a", x=9.0)),
    )


def test_records_of_two_kinds_may_share_an_id():
    step = change(added=(note("a"),)).followed_by(change(added=(Canvas(id="a", title=""),)))
    assert len(step.added) == 2


def step(index):
    return change(f"{index}", updated=(Update(note(x=float(index)), note(x=float(index + 1))),))


def test_history_goes_back_and_forth():
    past = History()
    assert (past.undo(), past.redo(), past.undo_label, past.redo_label) == (None, None, None, None)
    for index in range(3):
        past.record(step(index))
    assert past.undo() == step(2).inverse()
    assert (past.undo_label, past.redo_label) == (Label("1"), Label("2"))
    assert past.redo() == step(2)
    past.undo()
    past.record(step(7))
    assert past.redo_label is None


def test_states_have_numbers_that_undo_returns_to():
    past = History()
    ground = past.state
    past.record(step(0))
    one = past.state
    past.record(step(1))
    past.undo()
    assert past.state == one
    past.undo()
    assert past.state == ground
    past.record(step(5))
    assert past.state not in (ground, one)


def test_runs_are_merged_until_they_are_sealed():
    past = History()
    past.record(step(0), merge="nudge")
    past.record(step(1), merge="nudge")
    past.seal()
    past.record(step(2), merge="nudge")
    past.record(step(3), merge="other")
    assert past.undo() == step(3).inverse()
    assert past.undo() == step(2).inverse()
    joined = past.undo()
    assert joined.updated == (Update(note(x=2.0), note(x=0.0)),)
    assert past.undo() is None


def test_a_run_that_ends_where_it_began_was_no_step():
    past = History()
    past.record(step(0))
    before = past.state
    past.record(step(1), merge="nudge")
    past.record(step(1).inverse(), merge="nudge")
    assert past.state == before
    assert past.undo() == step(0).inverse()


def test_depth_is_limited_and_the_state_stays_true(monkeypatch):
    monkeypatch.setattr(history, "DEPTH", 3)
    past = History()
    states = []
    for index in range(6):
        past.record(step(index))
        states.append(past.state)
    while past.undo() is not None:
        pass
    assert past.state == states[2]


def test_the_history_names_its_steps_in_order():
    past = History()
    for edit in ("one", "two", "three"):
        past.record(Change(label=Label(edit), added=(Canvas(id=edit, title=edit),)))
    past.undo()
    past.undo()
    assert [label.edit for label in past.done_labels()] == ["one"]
    assert [label.edit for label in past.undone_labels()] == ["two", "three"]
