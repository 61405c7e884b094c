"""Work by script: step `i` of a seed does the same to every session that stands at the same place.

Whoever hurts the editor can so tell what must be there afterwards: by doing the same again without harm.
"""

import random
from datetime import UTC, datetime
from typing import Final, NamedTuple

from msgspec import structs

from bmc_desktop.files.journal.entries import Draft, View
from bmc_desktop.files.journal.recovery import Recovered
from bmc_desktop.model import edits
from bmc_desktop.model.blocks import BLOCKS
from bmc_desktop.model.change import Change
from bmc_desktop.model.records import COLOURS, Canvas, Details, Note
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.session import Session
from tests.files.file_samples import make_png

NOW: Final = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)

_STEPS: Final = {
    "add": 24,
    "reword": 14,
    "type": 8,
    "move": 10,
    "recolour": 4,
    "delete": 5,
    "undo": 8,
    "redo": 5,
    "picture": 3,
    "canvas": 2,
    "title": 2,
    "draft": 9,
    "no draft": 3,
    "look": 3,
}
_WORDS: Final = (
    "we",
    "sell",
    "coffee",
    "capsules",
    "to",
    "people",
    "–",
    "æøå",
    "«ß»",
    "😀",
    "100 %",
    "<b>",
    "\n",
)


class Stand(NamedTuple):
    """What a restart has to bring back of a session: the wall with its last change, and the rest."""

    number: int
    workshop: Workshop
    draft: Draft | None
    view: View | None


def first_workshop(seed: int) -> Workshop:
    """Return the empty workshop that the work of a seed begins with."""
    return Workshop(id=f"w{seed}", details=Details(title=""), canvases={"c0": Canvas(id="c0", title="Now")})


class Desk:
    """A session that is worked in by script, and where it stands."""

    def __init__(self, seed: int, session: Session, recovered: Recovered | None = None) -> None:
        self.session = session
        self._seed = seed
        self._number = recovered.about.number if recovered else 0
        self._draft = recovered.draft if recovered else None
        self._view = recovered.view if recovered else None
        session.observe(self._count)

    @property
    def stand(self) -> Stand:
        """Where the work stands."""
        return Stand(self._number, self.session.workshop, self._draft, self._view)

    def do(self, step: int) -> str:
        """Do a step and return what it was; some find nothing to do."""
        rng = random.Random(f"{self._seed}/{step}")
        kind = rng.choices(list(_STEPS), list(_STEPS.values()))[0]
        session, workshop = self.session, self.session.workshop
        notes = sorted(workshop.notes)
        canvas = rng.choice(sorted(workshop.canvases))
        if not notes and kind in ("reword", "type", "move", "recolour", "delete", "draft"):
            kind = "add"
        match kind:
            case "add":
                session.commit(edits.add_notes(workshop, [_note(f"n{step}", canvas, rng)], now=NOW))
            case "picture":
                self._picture(_note(f"n{step}", canvas, rng), rng)
            case "reword":
                session.commit(edits.set_text(workshop, rng.choice(notes), _text(rng), now=NOW))
            case "type":
                note = workshop.notes[notes[-1]]
                session.commit(edits.set_text(workshop, note.id, f"{note.text}x", now=NOW), "typing")
            case "move":
                chosen = rng.sample(notes, min(len(notes), rng.randint(1, 3)))
                places = {
                    each: (rng.choice(BLOCKS), rng.uniform(0, 90), rng.uniform(0, 90)) for each in chosen
                }
                session.commit(edits.move_notes(workshop, places, now=NOW))
            case "recolour":
                session.commit(edits.recolour(workshop, [rng.choice(notes)], rng.choice(COLOURS), now=NOW))
            case "delete":
                session.commit(edits.delete_notes(workshop, rng.sample(notes, min(len(notes), 2))))
            case "undo":
                session.undo()
            case "redo":
                session.redo()
            case "canvas":
                if len(workshop.canvases) < 4:
                    session.commit(edits.add_canvas(workshop, f"Canvas {step}", canvas_id=f"k{step}"))
            case "title":
                session.commit(edits.set_details(workshop, title=f"Title {step}"))
            case "draft":
                note = rng.choice([workshop.notes[rng.choice(notes)], _note(f"d{step}", canvas, rng)])
                self._write(structs.replace(note, text=_text(rng)))
            case "no draft":
                self._draft = None
                session.draft(Draft())
            case _:
                self._view = View(canvas=canvas, zoom=rng.uniform(0.5, 2), x=rng.uniform(0, 900))
                session.look(self._view)
        return kind

    def _picture(self, note: Note, rng: random.Random) -> None:
        media = self.session.add_media(make_png(3, 2, rng.choice([b"a", b"b", b"c"]) * 40), "photo.png")
        workshop = self.session.workshop
        change = edits.add_notes(workshop, [structs.replace(note, picture=media.id)], now=NOW)
        known = () if media.id in workshop.media else (media,)
        self.session.commit(structs.replace(change, added=(*known, *change.added)))

    def _write(self, note: Note) -> None:
        new = note.id not in self.session.workshop.notes
        self._draft = Draft(note=note, new=new, cursor=len(note.text))
        self.session.draft(self._draft)

    def _count(self, _: Change) -> None:
        self._number += 1


def _text(rng: random.Random) -> str:
    return " ".join(rng.choices(_WORDS, k=rng.randint(1, 12)))


def _note(note_id: str, canvas: str, rng: random.Random) -> Note:
    return Note(
        id=note_id,
        canvas=canvas,
        block=rng.choice(BLOCKS),
        x=rng.uniform(0, 100),
        y=rng.uniform(0, 100),
        text=_text(rng),
    )
