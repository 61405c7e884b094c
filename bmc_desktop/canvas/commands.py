"""What can be done to notes on the canvas: each command builds one change and commits it.

Works on the session, the scene's layout and the selection; knows nothing of events or widgets.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime

from msgspec import structs

from bmc_desktop.canvas.scene import CanvasScene
from bmc_desktop.canvas.selection import Selection
from bmc_desktop.model import edits
from bmc_desktop.model.arrange import NOTE_SIZES, Way, free_place
from bmc_desktop.model.blocks import FRAMES, BlockId, Rect, keep_inside
from bmc_desktop.model.change import Change
from bmc_desktop.model.document import applied
from bmc_desktop.model.records import DEFAULT_COLOUR, Colour, Group, Media, Note, Size, Status
from bmc_desktop.model.workshop import Workshop, new_id, reading_order
from bmc_desktop.session import Session
from bmc_desktop.sheet.measuring import measure_with

Place = tuple[BlockId, float, float]


def now() -> datetime:
    """Return the present moment in UTC, for `created` and `changed`."""
    return datetime.now(UTC)


class NoteCommands:
    """Commands on the notes of the canvas that is shown."""

    def __init__(self, session: Session, scene: CanvasScene, selection: Selection) -> None:
        self._session = session
        self._scene = scene
        self._selection = selection
        self.paper: Colour = DEFAULT_COLOUR
        """The colour of the next new note."""

        self.usual_size: Size = "medium"
        """The size class of new notes where others do not suggest a smaller one."""

    @property
    def workshop(self) -> Workshop:
        """The present value of the workshop."""
        return self._session.workshop

    @property
    def canvas_id(self) -> str:
        """The canvas that is shown."""
        return self._scene.canvas_id

    # New notes

    def blank(self, block: BlockId, at: tuple[float, float] | None = None) -> Note:
        """Return a new empty note for a block, not yet on the wall.

        `at` is its middle in points of the sheet; without it the note takes the first free place.
        """
        size = self.size_for(block)
        width, height = NOTE_SIZES[size]
        if at is None:
            x, y = free_place(block, size, self.taken(block))
        else:
            frame = FRAMES[block]
            x, y = keep_inside(
                block, at[0] - frame.x - width / 2, at[1] - frame.y - height / 2, width, height
            )
        return Note(
            id=new_id(), canvas=self.canvas_id, block=block, x=x, y=y, size=size, colours=(self.paper,)
        )

    def add(self, note: Note, *, placed: bool = False) -> bool:
        """Put a note on the wall; a block that was tidy stays so.

        A note that a person `placed` somewhere moves only if it would cover another.
        """
        change = edits.add_notes(self.workshop, [note], now=now())
        if not placed or self._covers_another(note):
            change = self._kept_tidy(change, note.block, [note.id])
        return self._session.commit(change)

    def write(self, note_id: str, text: str, merge: str = "") -> bool:
        """Write a note's text; return whether anything changed. A tidy block makes room when it grows."""
        change = edits.set_text(self.workshop, note_id, text, now=now())
        note = self.workshop.notes[note_id]
        if self._covers_another(structs.replace(note, text=text)):
            change = self._kept_tidy(change, note.block)
        return self._session.commit(change, merge=merge)

    def add_pictures(
        self, pictures: Sequence[Media], block: BlockId, at: tuple[float, float] | None = None
    ) -> tuple[str, ...]:
        """Put a note per picture into a block, with the pictures' records, and return their ids.

        A single one lies with its middle `at` a point of the sheet, in points, if one is given.
        """
        notes = [self._note(block, picture=media.id) for media in pictures]
        known = self.workshop.media
        fresh = tuple({media.id: media for media in pictures if media.id not in known}.values())
        return self._add_in_free_places(notes, block, fresh, at, edit="add_pictures")

    def _note(self, block: BlockId, **fields: str) -> Note:
        return Note(
            id=new_id(),
            canvas=self.canvas_id,
            block=block,
            x=0.0,
            y=0.0,
            size=self.size_for(block),
            colours=(self.paper,),
            **fields,  # type: ignore[arg-type]
        )

    def _add_in_free_places(
        self,
        notes: Sequence[Note],
        block: BlockId,
        media: tuple[Media, ...] = (),
        at: tuple[float, float] | None = None,
        *,
        edit: str,
    ) -> tuple[str, ...]:
        taken = self.taken(block)
        measure = measure_with(
            self._scene.style_of_sheet,
            {**self.workshop.media, **{record.id: record for record in media}},
            self.workshop.details.language,
        )
        placed: list[Note] = []
        crowded = False
        for note in notes:
            spot = Rect(0.0, 0.0, NOTE_SIZES[note.size][0], measure(note, note.size))
            if at is not None and len(notes) == 1:
                frame = FRAMES[block]
                x, y = at[0] - frame.x - spot.width / 2, at[1] - frame.y - spot.height / 2
                x, y = keep_inside(block, x, y, spot.width, spot.height)
            else:
                x, y = free_place(block, note.size, taken, spot.height)
            spot = spot.moved(x, y)
            crowded = crowded or any(spot.overlaps(other) for other in taken)
            taken.append(spot)
            placed.append(structs.replace(note, x=x, y=y))
        ids = tuple(note.id for note in placed)
        change = edits.add_notes(self.workshop, placed, now=now(), edit=edit)
        change = structs.replace(change, added=(*media, *change.added))
        if crowded and at is None:
            change = self._tidied(change, block, ids)
        elif crowded or at is None:
            change = self._kept_tidy(change, block, ids)
        return ids if self._session.commit(change) else ()

    def add_copies(
        self,
        notes: Sequence[Note],
        block: BlockId | None,
        media: Sequence[Media] = (),
        groups: Sequence[Group] = (),
    ) -> tuple[str, ...]:
        """Put copies of notes on this canvas and return their ids.

        Into `block` if one is given, else each into its own; a little aside where the place is taken.
        `media` are the records of pictures that come with them, and `groups` those to make copies of.
        """
        copied = {group.id: structs.replace(group, id=new_id()) for group in groups}
        workshop = self.workshop
        pictures = {*workshop.media, *(record.id for record in media)}
        there = {(n.block, n.x, n.y) for n in workshop.notes_of(self.canvas_id)}
        copies: list[Note] = []
        for note in notes:
            target = block or note.block
            width, height = NOTE_SIZES[note.size]
            x, y = note.x, note.y
            for _ in range(20):
                x, y = keep_inside(target, x, y, width, height)
                if (target, x, y) not in there:
                    break
                x, y = x + 12, y + 12
            there.add((target, x, y))
            picture = note.picture if note.picture in pictures else None
            copies.append(
                structs.replace(
                    note,
                    id=new_id(),
                    canvas=self.canvas_id,
                    block=target,
                    x=x,
                    y=y,
                    picture=picture,
                    group=copied[note.group].id if note.group in copied else None,
                    lineage=None,
                )
            )
        change = edits.add_notes(workshop, copies, now=now(), edit="paste_notes")
        belonging = {copy.group for copy in copies}
        made = [group for group in copied.values() if group.id in belonging]
        change = structs.replace(change, added=(*media, *made, *change.added))
        return tuple(note.id for note in copies) if self._session.commit(change) else ()

    # Selected notes

    def recolour(self, colour: Colour) -> bool:
        """Give the selected notes another paper, which new notes will have too."""
        self.paper = colour
        return self._commit(edits.recolour(self.workshop, self._selection.notes, colour, now=now()))

    def recolour_one(self, note_id: str, colour: Colour) -> bool:
        """Give one note another paper."""
        return self._session.commit(edits.recolour(self.workshop, [note_id], colour, now=now()))

    def toggle_flag(self, colour: Colour) -> bool:
        """Put a flag of a further colour on the selected notes, or take it off."""
        return self._commit(edits.toggle_flag(self.workshop, self._selection.notes, colour, now=now()))

    def resize(self, size: Size) -> bool:
        """Give the selected notes another size class."""
        return self._commit(edits.resize(self.workshop, self._selection.notes, size))

    def set_status(self, status: Status | None) -> bool:
        """Say how sure the selected notes are."""
        return self._commit(edits.set_status(self.workshop, self._selection.notes, status, now=now()))

    def next_status(self) -> bool:
        """Take the selected notes to the next status."""
        return self._commit(edits.next_status(self.workshop, self._selection.notes, now=now()))

    def set_picture(self, note_ids: Sequence[str], picture: Media | None) -> bool:
        """Put a picture on notes in place of theirs, or take it off; blocks that were tidy stay so."""
        workshop = self.workshop
        change = edits.set_picture(workshop, note_ids, picture, now=now())
        for block in dict.fromkeys(workshop.notes[note_id].block for note_id in note_ids):
            change = self._kept_tidy(change, block)
        return self._commit(change)

    def change_votes(self, by: int) -> bool:
        """Give the selected notes votes, or take some away; none has fewer than 0."""
        notes = self._selection.notes
        change = edits.change_votes(self.workshop, notes, by, now=now())
        return self._commit(change, merge="votes " + " ".join(sorted(notes)))

    def delete(self) -> bool:
        """Take the selected notes off the wall."""
        return self._commit(edits.delete_notes(self.workshop, self._selection.notes))

    def delete_one(self, note_id: str) -> bool:
        """Take one note off the wall."""
        return self._session.commit(edits.delete_notes(self.workshop, [note_id]))

    def duplicate(self) -> bool:
        """Lay a copy of each selected note beside it and select the copies."""
        change = edits.duplicate_notes(self.workshop, self._selection.notes, now=now())
        done = self._commit(change)
        if done:
            self._selection.select([record.id for record in change.added])
        return done

    def bring_to_front(self) -> bool:
        """Lay the selected notes on top."""
        return self._commit(edits.bring_to_front(self.workshop, self._selection.notes))

    def send_to_back(self) -> bool:
        """Lay the selected notes beneath all others."""
        return self._commit(edits.send_to_back(self.workshop, self._selection.notes))

    def move(self, places: dict[str, Place], *, copy: bool = False) -> bool:
        """Move notes to blocks and places relative to them; they lie on top then. Or move copies."""
        workshop = self.workshop
        if copy:
            change = edits.duplicate_notes(workshop, places, now=now(), places=places)
            done = self._commit(change)
            self._selection.select([record.id for record in change.added if isinstance(record, Note)])
            return done
        change = self._moved(places)
        return not change.is_empty() and self._commit(change)

    def _moved(self, places: dict[str, Place]) -> Change:
        """Return the change that moves notes, which lie on top then."""
        change = edits.move_notes(self.workshop, places, now=now())
        if change.is_empty():
            return change
        raised = edits.bring_to_front(applied(self.workshop, change), list(places))
        return structs.replace(change.followed_by(raised), label=change.label)

    def nudge(self, note_ids: Iterable[str], dx: float, dy: float) -> bool:
        """Move notes a little, in points, within their blocks; a run of nudges is one undo."""
        places: dict[str, Place] = {}
        for note_id in note_ids:
            plan = self._scene.layout_of_sheet.notes[note_id]
            frame = FRAMES[plan.note.block]
            x, y = keep_inside(
                plan.note.block,
                plan.rect.x - frame.x + dx,
                plan.rect.y - frame.y + dy,
                plan.rect.width,
                plan.rect.height,
            )
            places[note_id] = (plan.note.block, x, y)
        change = edits.move_notes(self.workshop, places, edit="nudge")
        return self._commit(change, merge="nudge " + " ".join(sorted(places)))

    def move_to_block(self, note_ids: Iterable[str], block: BlockId) -> bool:
        """Move notes to free places of a block; it stays tidy if it was, and is tidied if it gets full."""
        taken = self.taken(block)
        places: dict[str, Place] = {}
        is_crowded = False
        for note_id in note_ids:
            plan = self._scene.layout_of_sheet.notes[note_id]
            if plan.note.block == block:
                continue
            spot = Rect(0.0, 0.0, plan.rect.width, plan.rect.height)
            if not is_crowded:
                # Of a full block no more is asked: there, tidying finds all the places.
                spot = spot.moved(*free_place(block, plan.note.size, taken, spot.height))
                is_crowded = any(spot.overlaps(other) for other in taken)
                taken.append(spot)
            places[note_id] = (block, spot.x, spot.y)
        if not places:
            return False
        change, ids = self._moved(places), list(places)
        return self._commit(
            self._tidied(change, block, ids) if is_crowded else self._kept_tidy(change, block, ids)
        )

    # Inside

    def _commit(self, change: Change, merge: str = "") -> bool:
        return self._session.commit(change, merge=merge)

    def measure(self) -> Callable[[Note, Size], float]:
        """Return how high a note of the workshop is at a size class."""
        return self._measure_in(self.workshop)

    def _measure_in(self, workshop: Workshop) -> Callable[[Note, Size], float]:
        return measure_with(self._scene.style_of_sheet, workshop.media, workshop.details.language)

    def taken(self, block: BlockId) -> list[Rect]:
        """Return the places of a block's notes, relative to the block, in points."""
        frame = FRAMES[block]
        return [
            plan.rect.moved(-frame.x, -frame.y)
            for plan in self._scene.layout_of_sheet.notes.values()
            if plan.note.block == block
        ]

    def size_for(self, block: BlockId) -> Size:
        """Return the size class of a new note: the usual one, or smaller where all the others are."""
        sizes = {note.size for note in self.workshop.notes_of(self.canvas_id, block)}
        return sizes.pop() if sizes in ({"small"}, {"tiny"}) else self.usual_size

    def _covers_another(self, note: Note) -> bool:
        """Say whether a note like this would overlap others of its block."""
        layout = self._scene.layout_of_sheet
        rect = layout.draft(note).rect
        return any(
            plan.note.block == note.block and plan.rect.overlaps(rect)
            for note_id, plan in layout.notes.items()
            if note_id != note.id
        )

    def _kept_tidy(self, change: Change, block: BlockId, new: Sequence[str] = ()) -> Change:
        """Return the change, with the block tidied if it was tidy before; `new` notes come last."""
        way = edits.tidy_way(self.workshop, self.canvas_id, block, self.measure())
        return self._tidied(change, block, new, way) if way is not None else change

    def _tidied(self, change: Change, block: BlockId, new: Sequence[str], way: Way | None = None) -> Change:
        """Return the change with the block tidied after it, labelled as before; `new` notes come last.

        In a `way`, or else in the one in which the block lies tidy, or else on a grid.
        """
        workshop = applied(self.workshop, change)
        # The notes that come may bring pictures with them.
        measure = self._measure_in(workshop)
        way = way or edits.tidy_way(self.workshop, self.canvas_id, block, measure) or "grid"
        order = [*edits.tidy_order(self.workshop, self.canvas_id, block, measure, way=way), *new]
        tidying = edits.tidy_block(workshop, self.canvas_id, block, measure, order=order, way=way)
        return structs.replace(change.followed_by(tidying), label=change.label)


def in_reading_order(notes: Iterable[Note]) -> list[Note]:
    """Return notes block by block, each block's from top to bottom."""
    order = {block: index for index, block in enumerate(FRAMES)}
    return sorted(notes, key=lambda note: (order[note.block], *reading_order(note)))
