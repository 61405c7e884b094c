"""Canvases to print, told by their texts."""

import random
from collections.abc import Sequence

from bmc_desktop.model.blocks import BLOCKS, content_area
from bmc_desktop.model.records import COLOURS, Details, Meaning, Note
from bmc_desktop.model.workshop import Workshop, new_workshop

# fmt: off
WORDS = (
    "customers", "value", "revenue", "partner", "AV", "To", "Te", "Yo", "hosting", "support",
    "online", "platform", "community", "trust", "brand", "data", "store", "app", "mobile",
    "licence", "R&D", "café", "naïve", "Ærø", "größer", "(paren)", "24/7", "50", "%", "first-time",
    "we’ll",
)
# fmt: on


def workshop_of(texts: Sequence[str], title: str = "Our plan", **details: object) -> tuple[Workshop, str]:
    """A workshop whose notes stand in a grid in the blocks, in turn, apart while there is room."""
    workshop = new_workshop(canvas_title="First", title=title)
    (canvas_id,) = workshop.canvases
    notes: dict[str, Note] = {}
    for index, text in enumerate(texts):
        block = BLOCKS[index % len(BLOCKS)]
        area = content_area(block)
        turn = index // len(BLOCKS)
        columns = max(1, int(area.width // 116))
        x = area.x + (turn % columns) * 116.0
        y = area.y + (turn // columns) * 66.0 % max(1.0, area.height - 60)
        note_id = f"n{index:05}"
        notes[note_id] = Note(
            id=note_id,
            canvas=canvas_id,
            block=block,
            x=x,
            y=y,
            text=text,
            colours=(COLOURS[index % len(COLOURS)],),
            order=index,
        )
    fields = {"title": title, "language": "en", **details}
    return (
        Workshop(
            id=workshop.id,
            details=Details(**fields),
            canvases=workshop.canvases,
            notes=notes,
            legend={"red": Meaning(id="red", text="Risk")},
        ),
        canvas_id,
    )


def many(count: int) -> list[str]:
    """Texts as people write them: two to nine words, told apart by a number; the same in every run."""
    chance = random.Random(count)
    return [f"{' '.join(chance.choices(WORDS, k=chance.randint(2, 9)))} {index}" for index in range(count)]
