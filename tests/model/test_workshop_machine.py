"""A state machine: random edits, undo, redo, saves, loads and crashes; all must agree after each step."""

import shutil
import tempfile
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import patch

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bmc_desktop.files.journal.recovery import abandoned, read_journal
from bmc_desktop.files.packing import pack, unpack
from bmc_desktop.model import edits, weight
from bmc_desktop.model.arrange import NOTE_SIZES
from bmc_desktop.model.blocks import ALL_BLOCKS, content_area
from bmc_desktop.model.document import ChangeError, WorkshopFullError, applied, checked
from bmc_desktop.model.edits.joining import JoinError, join_notes
from bmc_desktop.model.records import COLOURS, SIZES, STATUSES, Amount, Note
from bmc_desktop.model.workshop import new_id, new_workshop
from bmc_desktop.session import Session

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)
blocks = st.sampled_from(ALL_BLOCKS)
colours = st.sampled_from(COLOURS)
texts = st.text(max_size=12).map(edits.clean_text)
picks = st.integers(0, 10_000)
merges = st.sampled_from(["", "", "nudge", "type"])


class WorkshopMachine(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.count = 0

    def teardown(self):
        self.session.close()
        shutil.rmtree(self.folder)

    @initialize()
    def start(self):
        self.session = Session.new(new_workshop(canvas_title="Now"), journals=self.fresh_journals())
        self.heard = []
        self.session.observe(self.heard.append)
        # By state of the history: the workshop that it stands for.
        self.known = {self.session.history.state: self.session.workshop}
        self.saved = None
        self.replica = self.session.workshop

    def commit(self, change, merge=""):
        before = self.session.workshop
        made = self.session.commit(change, merge)
        assert made == (not change.is_empty())
        if made:
            assert applied(self.session.workshop, change.inverse()) == before
            self.known[self.session.history.state] = self.session.workshop
            self.replica = applied(self.replica, self.heard.pop())
        else:
            assert self.session.workshop is before
        assert not self.heard

    def fresh_journals(self):
        self.count += 1
        self.has_crashed = False
        self.journals = self.folder / f"recovery{self.count}"
        return self.journals

    def follow(self, session):
        self.session = session
        self.heard = []
        session.observe(self.heard.append)
        self.known = {session.history.state: session.workshop}
        self.replica = session.workshop

    def some(self, pick, most=3):
        # Not by id: ids are random, and a failure has to come again when it is looked at.
        by_place = sorted(self.session.workshop.notes.values(), key=lambda n: (n.order, n.x, n.y, n.text))
        notes = [note.id for note in by_place]
        return (
            [notes[(pick + step * 7) % len(notes)] for step in range(min(most, len(notes)))]
            if notes
            else []
        )

    def canvas(self, pick):
        tabs = self.session.workshop.tabs()
        return tabs[pick % len(tabs)].id

    @rule(pick=picks, block=blocks, lines=st.lists(texts, min_size=1, max_size=3), x=st.integers(0, 200))
    def write(self, pick, block, lines, x):
        canvas = self.canvas(pick)
        notes = [Note(id=new_id(), canvas=canvas, block=block, x=x, y=40.0, text=line) for line in lines]
        self.commit(edits.add_notes(self.session.workshop, notes, now=NOW))

    @rule(pick=picks, block=blocks, x=st.floats(-300, 300), y=st.floats(-300, 300), merge=merges)
    def move(self, pick, block, x, y, merge):
        places = dict.fromkeys(self.some(pick), (block, x, y))
        self.commit(edits.move_notes(self.session.workshop, places, now=NOW), merge)

    @rule(pick=picks, text=texts, merge=merges)
    def rewrite(self, pick, text, merge):
        for note_id in self.some(pick, 1):
            self.commit(edits.set_text(self.session.workshop, note_id, text, now=NOW), merge)

    @rule(pick=picks, colour=colours)
    def recolour(self, pick, colour):
        self.commit(edits.recolour(self.session.workshop, self.some(pick), colour, now=NOW))

    @rule(pick=picks, colour=colours)
    def flag(self, pick, colour):
        self.commit(edits.toggle_flag(self.session.workshop, self.some(pick), colour, now=NOW))

    @rule(pick=picks, size=st.sampled_from(SIZES))
    def resize(self, pick, size):
        self.commit(edits.resize(self.session.workshop, self.some(pick), size))

    @rule(pick=picks, status=st.sampled_from([None, *STATUSES]), value=st.floats(-1e9, 1e9))
    def mark(self, pick, status, value):
        amount = Amount(value=value) if value > 0 else None
        change = edits.set_fields(
            self.session.workshop,
            self.some(pick),
            "mark",
            now=NOW,
            status=status,
            amount=amount,
            votes=pick,
        )
        self.commit(change)

    @rule(pick=picks)
    def duplicate(self, pick):
        self.commit(edits.duplicate_notes(self.session.workshop, self.some(pick), now=NOW))

    @rule(pick=picks, front=st.booleans())
    def restack(self, pick, front):
        edit = edits.bring_to_front if front else edits.send_to_back
        ids = self.some(pick)
        self.commit(edit(self.session.workshop, ids))
        if ids and front:
            notes = self.session.workshop.notes
            for canvas in {notes[note_id].canvas for note_id in ids}:
                assert self.session.workshop.notes_of(canvas)[-1].id in ids

    @rule(pick=picks, block=blocks)
    def tidy(self, pick, block):
        canvas = self.canvas(pick)
        self.commit(edits.tidy_block(self.session.workshop, canvas, block))
        area = content_area(block)
        for note in self.session.workshop.notes_of(canvas, block):
            width, height = NOTE_SIZES[note.size]
            assert note.x >= area.x - 0.01
            assert note.x + width <= area.right + 0.01
            assert note.y + height <= area.bottom + 0.02

    @rule(pick=picks, title=texts, index=st.integers(0, 3))
    def belong(self, pick, title, index):
        workshop, ids = self.session.workshop, self.some(pick)
        links = sorted(workshop.links, key=lambda link: workshop.links[link].text)
        build = [
            lambda: edits.group_notes(workshop, ids, title),
            lambda: edits.ungroup_notes(workshop, ids[:1]),
            lambda: edits.link_notes(workshop, ids[0], ids[-1], title) if ids else None,
            lambda: edits.delete_links(workshop, links[-1:]),
        ]
        change = build[index]()
        if change is not None:
            self.commit(change)
        assert {note.group for note in self.session.workshop.notes.values()} - {None} == (
            self.session.workshop.groups.keys()
        )

    @rule(pick=picks, star=st.booleans())
    def star(self, pick, star):
        self.commit(edits.set_star(self.session.workshop, self.some(pick), star, now=NOW))

    @rule(pick=picks)
    def join(self, pick):
        ids = self.some(pick)
        if len(ids) > 1:
            with suppress(JoinError):
                self.commit(join_notes(self.session.workshop, ids, now=NOW))

    @rule(pick=picks)
    def delete(self, pick):
        self.commit(edits.delete_notes(self.session.workshop, self.some(pick, 2)))

    @rule(pick=picks, title=texts, index=st.integers(0, 3))
    def tabs(self, pick, title, index):
        workshop = self.session.workshop
        canvas = self.canvas(pick)
        build = [
            lambda: edits.add_canvas(workshop, title),
            lambda: edits.rename_canvas(workshop, canvas, title),
            lambda: edits.duplicate_canvas(workshop, canvas, title, as_version=pick % 2 == 0, now=NOW),
            lambda: edits.move_canvas(workshop, canvas, pick % 3),
        ]
        self.commit(build[index]())

    @rule(pick=picks)
    def delete_canvas(self, pick):
        self.commit(edits.delete_canvas(self.session.workshop, self.canvas(pick)))

    @rule(pick=picks, block=blocks, title=texts)
    def rename_block(self, pick, block, title):
        self.commit(edits.rename_block(self.session.workshop, self.canvas(pick), block, title))

    @rule(colour=colours, text=texts)
    def legend(self, colour, text):
        self.commit(edits.set_meaning(self.session.workshop, colour, text))

    @rule(title=texts)
    def head(self, title):
        self.commit(edits.set_details(self.session.workshop, title=title))

    @rule(block=blocks)
    def stray(self, block):
        note = Note(id=new_id(), canvas="gone", block=block, x=0.0, y=0.0)
        before, state = self.session.workshop, self.session.history.state
        try:
            self.session.commit(edits.add_notes(before, [note], now=NOW))
        except ChangeError:
            assert self.session.workshop is before
            assert self.session.history.state == state
        else:
            raise AssertionError

    @rule(pick=picks)
    def be_full(self, pick):
        """Be refused any more when the workshop is full, but not what was there before."""
        held, nothing = self.session.document, weight.Weight()
        before, state = self.session.workshop, self.session.history.state
        note = Note(id=new_id(), canvas=self.canvas(pick), block="channels", x=0.0, y=0.0)
        with patch.object(weight, "FULL", nothing), patch.object(weight, "MOST", nothing):
            try:
                self.session.commit(edits.add_notes(before, [note], now=NOW))
            except WorkshopFullError:
                assert held.workshop is before
                assert self.session.history.state == state
            else:
                raise AssertionError
            self.undo()
            self.redo()

    @rule()
    def undo(self):
        if self.session.undo() is not None:
            self.replica = applied(self.replica, self.heard.pop())

    @rule()
    def redo(self):
        if self.session.redo() is not None:
            self.replica = applied(self.replica, self.heard.pop())

    @rule()
    def save(self):
        path = self.folder / "plan.bmcw" if self.session.path is None else None
        job = self.session.start_save(path)
        self.session.finish_save(job, job.run())
        self.saved = self.session.workshop
        assert not self.session.is_modified

    @precondition(lambda self: self.session.path is not None)
    @rule()
    def load(self):
        self.session.close()
        loaded = Session.open(self.folder / "plan.bmcw", journals=self.fresh_journals())
        assert loaded.workshop == self.saved
        assert not loaded.notices
        self.follow(loaded)

    @precondition(lambda self: self.session.journal.number > 0)
    @rule()
    def crash(self):
        before = self.session
        before.journal.close("leave")
        (folder,) = abandoned(self.journals)
        recovered = read_journal(folder)
        assert not recovered.damaged
        self.follow(Session.recover(recovered, folder))
        assert self.session.workshop == before.workshop
        assert self.session.path == before.path
        # After a second crash, what was done before the first cannot be taken back any more; then asking
        # to save once too often is right.
        assert self.session.is_modified >= before.is_modified
        if not self.has_crashed:
            assert self.session.is_modified == before.is_modified
            assert self.session.history.undo_label == before.history.undo_label
            assert self.session.history.redo_label == before.history.redo_label
        self.has_crashed = True
        self.walk_through_history()

    def walk_through_history(self):
        """Learn which state of the recovered history stands for which workshop."""
        session, there = self.session, self.session.history.state
        while session.redo() is not None:
            self.known[session.history.state] = session.workshop
        while session.undo() is not None:
            self.known[session.history.state] = session.workshop
        while session.history.state != there:
            session.redo()
        assert session.workshop == self.replica
        self.heard.clear()

    @invariant()
    def agree(self):
        workshop = self.session.workshop
        # The same number of the history always means the same workshop.
        assert self.known[self.session.history.state] == workshop
        # Who only hears of the changes knows as much as who looks.
        assert self.replica == workshop
        assert self.session.document.weight == weight.weight_of(workshop)
        assert checked(workshop) == workshop
        data = pack(workshop, {})
        assert unpack(data).workshop == workshop
        assert pack(unpack(data).workshop, {}) == data
        if not self.session.is_modified and self.saved is not None:
            assert workshop == self.saved
        assert {
            note.id for tab in workshop.tabs() for note in workshop.notes_of(tab.id)
        } == workshop.notes.keys()


TestWorkshopMachine = WorkshopMachine.TestCase
TestWorkshopMachine.settings = settings(
    max_examples=40, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
