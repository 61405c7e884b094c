"""The scene shows the document, whatever happens to it; other canvases, the parking lot, styles."""

import gc
import weakref
from typing import Any

import pytest
from canvas_steps import NOW, Hands, Key, MakeHands, assert_scene_is_document, new_session
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from bmc_desktop.canvas.colours import SCHEMES, Scheme
from bmc_desktop.canvas.left_layouts import MOST
from bmc_desktop.canvas.view import CanvasView
from bmc_desktop.model import edits
from bmc_desktop.model.arrange import WAYS
from bmc_desktop.model.blocks import ALL_BLOCKS, FRAMES
from bmc_desktop.model.records import COLOURS, SIZES, Note
from bmc_desktop.model.sorting import CRITERIA
from bmc_desktop.sheet import layout as layout_module
from bmc_desktop.sheet.layout import SheetLayout
from bmc_desktop.sheet.plans import NotePlan
from bmc_desktop.sheet.style import SheetStyle


class Wall(RuleBasedStateMachine):
    """A person, another window and undo, all at one canvas; the scene keeps up."""

    def __init__(self) -> None:
        super().__init__()
        self.session = new_session("One", "Two")
        self.view = CanvasView(self.session)
        self.view.resize(1200, 800)

    def teardown(self) -> None:
        self.view.close_session()
        self.view.deleteLater()

    def some(self, number: int) -> list[str]:
        shown = [note.id for note in self.session.workshop.notes_of(self.view.canvas_id)]
        return [shown[number % len(shown)]] if shown else []

    @rule(
        text=st.sampled_from(["A", "To ord", "lang tekst " * 12, "😀 語", ""]),
        block=st.sampled_from(ALL_BLOCKS),
        x=st.floats(-50, 400),
        y=st.floats(-50, 600),
        size=st.sampled_from(SIZES),
        colour=st.sampled_from(COLOURS),
    )
    def put(self, text: str, block: str, x: float, y: float, size: str, colour: str) -> None:
        number = len(self.session.workshop.notes)
        note = Note(
            id=f"n{number}-{self.session.history.state}",
            canvas=self.view.canvas_id,
            block=block,
            x=x,
            y=y,
            text=text,
            size=size,
            colours=(colour,),
        )
        self.session.commit(edits.add_notes(self.session.workshop, [note], now=NOW))

    @rule(
        number=st.integers(0, 9),
        command=st.sampled_from(["delete", "duplicate", "cut", "paste", "back", "votes"]),
    )
    def command(self, number: int, command: str) -> None:
        self.view.selection.select(self.some(number))
        match command:
            case "delete":
                self.view.delete_selection()
            case "duplicate":
                self.view.duplicate_selection()
            case "cut":
                self.view.cut()
            case "paste":
                self.view.paste()
            case "back":
                self.view.send_to_back()
            case "votes":
                self.view.change_votes(1)

    @rule(
        number=st.integers(0, 9),
        block=st.sampled_from(ALL_BLOCKS),
        x=st.floats(-50, 400),
        y=st.floats(0, 500),
    )
    def move(self, number: int, block: str, x: float, y: float) -> None:
        places = dict.fromkeys(self.some(number), (block, x, y))
        self.session.commit(edits.move_notes(self.session.workshop, places, now=NOW))

    @rule(number=st.integers(0, 9), size=st.sampled_from(SIZES), colour=st.sampled_from(COLOURS))
    def restyle_note(self, number: int, size: str, colour: str) -> None:
        self.view.selection.select(self.some(number))
        self.view.resize_selection(size)
        self.view.toggle_flag(colour)

    @rule(block=st.sampled_from(ALL_BLOCKS), way=st.sampled_from([None, *WAYS]))
    def tidy(self, block: str, way: str | None) -> None:
        self.view.go_to_block(block)
        self.view.arranging.tidy(way)

    @rule(block=st.sampled_from(ALL_BLOCKS), by=st.sampled_from(CRITERIA))
    def sort(self, block: str, by: str) -> None:
        self.view.go_to_block(block)
        self.view.arranging.sort(by)

    @rule(number=st.integers(0, 9), title=st.sampled_from([None, "", "Butikk"]))
    def group(self, number: int, title: str | None) -> None:
        self.view.selection.select([*self.some(number), *self.some(number + 1), *self.some(number + 2)])
        if title is None:
            self.view.grouping.ungroup()
            return
        self.view.grouping.group()
        group = self.view.grouping.current()
        if group is not None:
            self.session.commit(edits.rename_group(self.session.workshop, group, title))

    @rule(number=st.integers(0, 9), letters=st.sampled_from(["x", "", "mye mer tekst " * 9]))
    def write(self, number: int, letters: str) -> None:
        self.view.selection.select(self.some(number))
        self.view.edit_note()
        if self.view.is_editing:
            self.view.writing.editor.selectAll()
            self.view.writing.editor.insertPlainText(letters)

    @rule(text=st.sampled_from(["Ny", ""]))
    def begin(self, text: str) -> None:
        self.view.new_note()
        self.view.writing.editor.insertPlainText(text)

    @rule()
    def leave_editor(self) -> None:
        self.view.commit_active_editor()

    @rule()
    def undo(self) -> None:
        self.session.undo()

    @rule()
    def redo(self) -> None:
        self.session.redo()

    @rule(index=st.integers(0, 1))
    def show(self, index: int) -> None:
        tabs = self.session.workshop.tabs()
        self.view.show_canvas(tabs[index % len(tabs)].id)

    @rule()
    def delete_canvas(self) -> None:
        self.session.commit(edits.delete_canvas(self.session.workshop, self.view.canvas_id))

    @rule(shown=st.booleans())
    def parking(self, shown: bool) -> None:
        self.view.show_parking_lot(shown)

    @rule(scheme=st.sampled_from(sorted(SCHEMES)), marks=st.booleans())
    def style(self, scheme: Scheme, marks: bool) -> None:
        self.view.set_style(SheetStyle(colour_marks=marks))
        self.view.set_scheme(scheme)

    @rule(title=st.sampled_from(["", "Ny tittel"]), language=st.sampled_from(["nb", "de"]))
    def head(self, title: str, language: str) -> None:
        self.session.commit(edits.set_details(self.session.workshop, title=title, language=language))

    @invariant()
    def scene_is_document(self) -> None:
        if self.view.is_editing:
            scene = self.view.scene_of_canvas
            assert set(scene.notes) == {n.id for n in self.session.workshop.notes_of(self.view.canvas_id)}
            return
        assert_scene_is_document(self.view)
        fresh = SheetLayout(
            self.session.workshop, self.view.canvas_id, self.view.scene_of_canvas.style_of_sheet
        )
        layout = self.view.scene_of_canvas.layout_of_sheet
        assert layout.blocks == fresh.blocks
        for note_id, plan in fresh.notes.items():
            assert layout.notes[note_id] == plan
        assert layout.groups.keys() == fresh.groups.keys()
        for key, group in fresh.groups.items():
            assert (layout.groups[key].rect, layout.groups[key].group) == (group.rect, group.group)


@pytest.mark.usefixtures("qapp")
def test_after_any_edits_the_scene_shows_the_document() -> None:
    run_state_machine_as_test(
        Wall, settings=settings(max_examples=25, stateful_step_count=30, deadline=None)
    )


def test_a_canvas_that_is_undone_while_it_shows_gives_way_to_the_first(hands: Hands) -> None:
    hands.session.commit(edits.add_canvas(hands.session.workshop, "Two"))
    second = hands.session.workshop.tabs()[1].id
    hands.view.show_canvas(second)
    hands.put("A")
    told = QSignalSpy(hands.view.canvas_changed)
    hands.session.undo()
    hands.session.undo()
    assert hands.view.canvas_id == hands.session.workshop.tabs()[0].id
    assert told.count() == 1
    assert_scene_is_document(hands.view)
    hands.session.redo()
    hands.view.show_canvas(second)
    assert_scene_is_document(hands.view)


def test_a_canvas_that_goes_while_it_is_written_on_loses_no_letter(hands: Hands) -> None:
    hands.session.commit(edits.add_canvas(hands.session.workshop, "Two"))
    hands.view.show_canvas(hands.session.workshop.tabs()[1].id)
    hands.type("Butikk")
    hands.session.undo()
    assert hands.view.is_editing
    hands.key(Key.Key_Escape)
    assert hands.note("Butikk").canvas == hands.view.canvas_id == hands.session.workshop.tabs()[0].id
    assert_scene_is_document(hands.view)


def test_a_canvas_that_goes_while_notes_are_dragged_ends_the_drag(hands: Hands) -> None:
    hands.session.commit(edits.add_canvas(hands.session.workshop, "Two"))
    hands.view.show_canvas(hands.session.workshop.tabs()[1].id)
    note = hands.put("A")
    hands.lift(hands.on(note), hands.in_block("key_partners"))
    hands.session.commit(edits.delete_canvas(hands.session.workshop, hands.view.canvas_id))
    hands.release(hands.in_block("key_partners"))
    assert not hands.notes
    assert_scene_is_document(hands.view)


def test_an_unknown_canvas_is_refused_and_the_old_one_stays(hands: Hands) -> None:
    hands.put("A")
    with pytest.raises(KeyError):
        hands.view.show_canvas("nowhere")
    assert_scene_is_document(hands.view)


def test_each_canvas_shows_its_own_notes(hands: Hands) -> None:
    hands.put("A")
    hands.session.commit(edits.add_canvas(hands.session.workshop, "Two"))
    first, second = (tab.id for tab in hands.session.workshop.tabs())
    hands.view.show_canvas(second)
    assert not hands.view.scene_of_canvas.notes
    hands.type("B")
    hands.key(Key.Key_Escape)
    assert hands.note("B").canvas == second
    hands.view.show_canvas(first)
    assert [item.plan.note.text for item in hands.view.scene_of_canvas.notes.values()] == ["A"]


# The parking lot


def test_a_hidden_parking_lot_hides_its_notes_and_cannot_be_chosen(hands: Hands) -> None:
    parked = hands.put("P", "parking_lot")
    hands.select([parked], "parking_lot")
    hands.view.show_parking_lot(False)
    assert not hands.view.scene_of_canvas.notes[parked].isVisible()
    assert hands.selected == ()
    assert hands.view.current_block != "parking_lot"
    hands.view.go_to_block("parking_lot")
    hands.key(Key.Key_0)
    assert hands.view.current_block != "parking_lot"
    assert hands.view.whole().right() < FRAMES["parking_lot"].x
    hands.key(Key.Key_Delete)
    assert parked in hands.notes


def test_notes_that_come_out_of_a_hidden_parking_lot_are_seen(hands: Hands) -> None:
    note = hands.put("A")
    hands.session.commit(
        edits.move_notes(hands.session.workshop, {note: ("parking_lot", 20.0, 40.0)}, now=NOW)
    )
    hands.view.show_parking_lot(False)
    hands.session.undo()
    assert hands.view.scene_of_canvas.notes[note].isVisible()
    hands.session.redo()
    assert not hands.view.scene_of_canvas.notes[note].isVisible()
    hands.view.show_parking_lot(True)
    assert hands.view.scene_of_canvas.notes[note].isVisible()


def test_notes_moved_into_a_hidden_parking_lot_leave_the_hand(hands: Hands) -> None:
    note = hands.put("A")
    hands.view.show_parking_lot(False)
    hands.select([note], "channels")
    hands.view.move_to_block("parking_lot")
    assert hands.notes[note].block == "parking_lot"
    assert hands.selected == ()
    assert hands.view.current_block == "channels"
    assert_scene_is_document(hands.view)


def test_a_drag_beside_the_sheet_does_not_reach_a_hidden_parking_lot(hands: Hands) -> None:
    note = hands.put("A")
    frame = FRAMES["parking_lot"]
    hands.view.show_parking_lot(False)
    hands.drag(hands.on(note), hands.at(frame.x + 20, frame.y + 200))
    assert hands.notes[note].block != "parking_lot"


# Styles


def test_dark_and_styles_keep_what_is_selected_and_chosen(hands: Hands) -> None:
    note = hands.put("A")
    hands.select([note], "channels")
    for change in (
        lambda: hands.view.set_scheme("dark"),
        lambda: hands.view.set_style(SheetStyle(colour_marks=True, questions="always")),
        lambda: hands.view.set_scheme("light"),
    ):
        change()
        assert hands.selected == (note,)
        assert hands.view.scene_of_canvas.notes[note]._selected
        assert hands.view.scene_of_canvas._chosen == "channels"
        assert_scene_is_document(hands.view)
    style = hands.view.scene_of_canvas.style_of_sheet
    assert (style.colour_marks, style.questions) == (True, "always")


def test_turning_dark_while_writing_keeps_the_editor_on_its_note(hands: Hands) -> None:
    note = hands.put("A")
    hands.select([note])
    hands.view.edit_note()
    hands.write("B")
    hands.view.set_scheme("dark")
    assert hands.view.is_editing
    item = hands.view.scene_of_canvas.draft
    assert item.plan.note.id == note
    assert item.plan.text.lines.text == "AB"
    hands.key(Key.Key_Escape)
    assert hands.texts == ["AB"]


def test_turning_dark_while_dragging_ends_the_drag(hands: Hands) -> None:
    note = hands.put("A")
    hands.lift(hands.on(note), hands.in_block("key_partners"))
    hands.view.set_scheme("dark")
    assert_scene_is_document(hands.view)
    hands.release(hands.in_block("key_partners"))
    assert_scene_is_document(hands.view)


def test_a_style_that_stays_the_same_builds_nothing_anew(hands: Hands) -> None:
    hands.put("A")
    before = hands.view.scene_of_canvas.notes["n1"]
    hands.view.set_scheme("light")
    hands.view.set_style(SheetStyle())
    assert hands.view.scene_of_canvas.notes["n1"] is before


# Ends


def test_a_closed_view_is_freed_and_its_session_forgets_it(qtbot: QtBot) -> None:
    session = new_session()
    view = CanvasView(session)
    view.show()
    hands = Hands(view)
    note = hands.put("A")
    hands.drag(hands.on(note), hands.in_block("key_partners"))
    hands.type("B")
    hands.key(Key.Key_Escape)
    session.forget(hands.changes.append)
    view.notice.disconnect()
    scene, ref = weakref.ref(view.scene_of_canvas), weakref.ref(view)
    view.close_session()
    view.close()
    view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del view, hands
    gc.collect()
    assert ref() is None
    assert scene() is None
    session.commit(edits.set_details(session.workshop, title="x"))
    assert qtbot is not None


def test_two_views_of_one_session_follow_each_other(make_hands: MakeHands) -> None:
    one = make_hands()
    other = make_hands(one.session)
    one.type("Butikk")
    one.key(Key.Key_Escape)
    assert_scene_is_document(other.view)
    other.select([one.note("Butikk").id])
    other.view.delete_selection()
    assert_scene_is_document(one.view)
    assert one.selected == ()


def test_high_contrast_is_of_the_desk_and_the_sheet_goes_back_to_the_usual(hands: Hands) -> None:
    hands.view.set_scheme("contrast")
    assert hands.view.scene_of_canvas.style_of_sheet.strong
    hands.view.set_scheme("dark")
    assert not hands.view.scene_of_canvas.style_of_sheet.strong


def test_coming_back_lays_out_only_what_has_changed_meanwhile(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = hands.view.canvas_id
    kept, changed = hands.put("A"), hands.put("B")
    session = hands.session
    session.commit(edits.add_canvas(session.workshop, "Two"))
    second = session.workshop.tabs()[1].id
    hands.view.show_canvas(second)
    session.commit(edits.set_text(session.workshop, changed, "C", now=NOW))
    planned = []
    plan = layout_module.plan_note

    def watch(note: Note, *rest: Any, **named: Any) -> NotePlan:
        planned.append(note.id)
        return plan(note, *rest, **named)

    monkeypatch.setattr(layout_module, "plan_note", watch)
    hands.view.show_canvas(first)
    assert changed in planned
    assert kept not in planned
    assert_scene_is_document(hands.view)
    # In another style, or once the canvas was gone, everything is laid out.
    hands.view.show_canvas(second)
    hands.view.set_style(SheetStyle(colour_marks=True))
    planned.clear()
    hands.view.show_canvas(first)
    assert set(planned) == {kept, changed}
    assert_scene_is_document(hands.view)


def test_of_many_canvases_that_were_left_a_few_are_kept(hands: Hands) -> None:
    session = hands.session
    for number in range(6):
        session.commit(edits.add_canvas(session.workshop, str(number)))
    for canvas in session.workshop.tabs():
        hands.view.show_canvas(canvas.id)
    left = hands.view.scene_of_canvas._left._left
    assert len(left) == MOST
    assert hands.view.canvas_id not in left


def test_nothing_is_kept_of_a_canvas_that_is_only_dressed_anew(hands: Hands) -> None:
    hands.put("A")
    hands.view.set_style(SheetStyle(colour_marks=True))
    hands.view.set_scheme("dark")
    assert hands.view.scene_of_canvas._left._left == {}
