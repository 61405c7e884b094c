"""The canvases of a workshop as a story: which was made from which, as lines to be drawn row by row."""

from collections.abc import Iterator
from typing import NamedTuple

from bmc_desktop.model.records import Canvas
from bmc_desktop.model.workshop import Workshop


class Version(NamedTuple):
    """A canvas in its row of the story.

    `lane` is the column of its dot, from 0. `base` is the id of the canvas it was made from, "" if that is
    not there. A version on a line of its own turns off (`branches`) from the lane before. `goes_on` tells
    that a version follows in the same lane, `passing` are lanes whose lines run past this row.
    """

    canvas: Canvas
    lane: int
    base: str
    branches: bool
    goes_on: bool
    passing: frozenset[int]

    @property
    def continues(self) -> bool:
        """Whether the line comes down to it in its own lane."""
        return bool(self.base) and not self.branches


def story(workshop: Workshop) -> tuple[Version, ...]:
    """Return every canvas once, each below the one it was made from; otherwise in the order of the tabs.

    Of several versions of one canvas the last carries its line on, the others branch off before.
    """
    tabs = workshop.tabs()
    children: dict[str, list[Canvas]] = {}
    for canvas in tabs:
        if canvas.based_on is not None and canvas.based_on in workshop.canvases:
            children.setdefault(canvas.based_on, []).append(canvas)
    told: set[str] = set()

    def walk(
        canvas: Canvas, lane: int, base: str, passing: frozenset[int], *, branches: bool
    ) -> Iterator[Version]:
        # A loop rather than recursion along a line, which may be as long as there are canvases.
        line: Canvas | None = canvas
        while line is not None:
            told.add(line.id)
            further = [child for child in children.get(line.id, ()) if child.id not in told]
            yield Version(line, lane, base, branches, bool(further), passing)
            base, branches = line.id, False
            for child in further[:-1]:
                yield from walk(child, lane + 1, base, passing | {lane}, branches=True)
            line = further[-1] if further else None

    found: list[Version] = []
    roots = [canvas for canvas in tabs if canvas.based_on not in workshop.canvases]
    # Canvases that are made from each other in a circle have no first one: the leftmost is taken for it.
    for canvas in (*roots, *tabs):
        if canvas.id not in told:
            found += walk(canvas, 0, "", frozenset(), branches=False)
    return tuple(found)
