"""How long comparing two canvases takes, and its longest step: so long the window answers nothing."""

import statistics
import time
from datetime import UTC, datetime

from msgspec import structs

from bmc_desktop.model import edits
from bmc_desktop.model.comparing import Comparison, comparing_notes
from bmc_desktop.model.document import applied
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.sheet.compared import ComparedLayout
from tests.benchmarks.workshops import workshop

COUNT = 1_000


def versions() -> Workshop:
    """Return a canvas with its next version: of ten notes two are reworded, one moved and one gone."""
    first = workshop(COUNT)
    now = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)
    change = edits.duplicate_canvas(first, "c1", "Next", new_canvas_id="c2", as_version=True, now=now)
    both = applied(first, change)
    notes = dict(both.notes)
    for index, note in enumerate(both.notes_of("c2")):
        if index % 10 in (0, 5):
            notes[note.id] = structs.replace(note, text=f"{note.text} – hver dag", lineage=None)
        elif index % 10 == 1:
            notes[note.id] = structs.replace(note, block="channels" if index % 20 == 1 else "key_partners")
        elif index % 10 == 2:
            del notes[note.id]
    return structs.replace(both, notes=notes)


def whole_and_longest(rounds: int) -> tuple[float, float]:
    """Return the medians of the whole and of its longest step; in ms."""
    both = versions()
    wholes, longest = [], []
    for _ in range(rounds):
        steps = [0.0]
        began = last = time.perf_counter()
        for _ in steps_of(both):
            now = time.perf_counter()
            steps.append(now - last)
            last = now
        wholes.append(1000 * (time.perf_counter() - began))
        longest.append(1000 * max(steps))
    return statistics.median(wholes), statistics.median(longest)


def steps_of(both: Workshop):
    """Yield after each step."""
    notes = yield from comparing_notes(both.notes_of("c1"), both.notes_of("c2"))
    comparison = Comparison(both.canvases["c1"], both.canvases["c2"], notes)
    yield from ComparedLayout(both, comparison).lay_out()
