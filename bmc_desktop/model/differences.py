"""What differs between two workshops: as a change that leads from one to the other, and told for people.

`change_between` speaks of records by their ids and is exact. `compare` speaks of what a person sees: a
note or canvas that is in both under different ids (cut and pasted, or made twice from one text) is found
by what is written on it. Pure; the words for it all belong to the window.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import Final, Literal, NamedTuple, TypeVar, get_args

from msgspec import structs

from bmc_desktop.model.blocks import ALL_BLOCKS, BlockId
from bmc_desktop.model.change import Change, Label, Update
from bmc_desktop.model.records import COLOURS, Canvas, Colour, Details, Group, Link, Note, Record
from bmc_desktop.model.workshop import Workshop, reading_order

Kind = Literal["added", "removed", "reworded", "moved", "recoloured", "changed", "shifted"]
"""What became of a note. "moved" is to another block or canvas, "shifted" to another place within its
block or above or below another note, "changed" everything else that a note carries."""

KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
"""All kinds, from what tells most to what tells least."""

_CARRIED: Final = (
    "size",
    "details",
    "picture",
    "amount",
    "status",
    "votes",
    "star",
    "group",
    "hidden",
    "author",
)

_ItemT = TypeVar("_ItemT")
_DrawnT = TypeVar("_DrawnT", Group, Link)


class NoteDifference(NamedTuple):
    """A note that differs. `before` is None for one that was added, `after` for one that was removed.

    `kinds` are all that apply, the most telling first.
    """

    before: Note | None
    after: Note | None
    kinds: tuple[Kind, ...]

    @property
    def kind(self) -> Kind:
        """The most telling of its kinds."""
        return self.kinds[0]


class CanvasDifference(NamedTuple):
    """A canvas that was added, removed or retitled, or whose blocks or reason were.

    `titles` are the titles of blocks before and after, "" for a block's own.
    """

    before: Canvas | None
    after: Canvas | None
    titles: Mapping[BlockId, tuple[str, str]] = {}


class Differences(NamedTuple):
    """All that differs between two workshops.

    `canvases` are those that differ, `reordered` says that the tabs stand in another order. `pairs` is
    every canvas with what it is in the other workshop, in the order of the tabs. `details` are the
    entries of the head that differ, by name, and `legend` the meanings of colours, "" for none. `groups`
    and `links` are those that were added, removed or worded anew, or that lead to other notes.
    """

    notes: tuple[NoteDifference, ...] = ()
    canvases: tuple[CanvasDifference, ...] = ()
    reordered: bool = False
    pairs: tuple[tuple[Canvas | None, Canvas | None], ...] = ()
    details: Mapping[str, tuple[object, object]] = {}
    legend: Mapping[Colour, tuple[str, str]] = {}
    groups: tuple[tuple[Group | None, Group | None], ...] = ()
    links: tuple[tuple[Link | None, Link | None], ...] = ()

    def is_empty(self) -> bool:
        """Say whether nothing differs that a person could see."""
        others = (self.canvases, self.reordered, self.details, self.legend, self.groups, self.links)
        return not (self.notes or any(others))

    def counts(self) -> Counter[Kind]:
        """Return how many notes there are of each kind; each note counts once, by its most telling one."""
        return Counter(note.kind for note in self.notes)


def change_between(before: Workshop, after: Workshop, label: Label) -> Change:
    """Return the change that makes the records of one workshop those of another; it may be empty.

    The workshop's own id and what is carried along of a newer format are no records and stay.
    """
    old = {(type(record), record.id): record for record in before.records()}
    new = {(type(record), record.id): record for record in after.records()}
    added: list[Record] = [record for key, record in new.items() if key not in old]
    removed: list[Record] = [record for key, record in old.items() if key not in new]
    both = ((record, new[key]) for key, record in old.items() if key in new)
    return Change(
        label=label,
        added=tuple(added),
        removed=tuple(removed),
        updated=tuple(Update(one, other) for one, other in both if one != other),
    )


def compare(before: Workshop, after: Workshop) -> Differences:
    """Return what differs between two workshops, as a person would see it."""
    stayed, gone, fresh = matched(before.tabs(), after.tabs(), (_by_id, lambda canvas: canvas.title))
    places = {canvas.id: place for place, canvas in enumerate(after.tabs())}
    pairs: list[tuple[Canvas | None, Canvas | None]] = [(None, canvas) for canvas in fresh]
    pairs += stayed
    pairs.sort(key=lambda pair: places[pair[1].id] if pair[1] else 0)
    pairs += [(canvas, None) for canvas in gone]
    counterpart = {one.id: other.id for one, other in stayed}
    return Differences(
        notes=tuple(_note_differences(before, after, pairs, counterpart)),
        canvases=tuple(_canvas_differences(pairs)),
        reordered=_is_reordered(before, after, counterpart),
        pairs=tuple(pairs),
        details=_details(before.details, after.details),
        legend=_legend(before, after),
        groups=tuple(_unlike(before.groups.values(), after.groups.values())),
        links=tuple(_unlike(before.links.values(), after.links.values())),
    )


def _unlike(
    before: Iterable[_DrawnT], after: Iterable[_DrawnT]
) -> Iterable[tuple[_DrawnT | None, _DrawnT | None]]:
    """Yield each record that is in one of the two only, or is not the same in both."""
    old, new = ({record.id: record for record in records} for records in (before, after))
    for record_id in sorted(old.keys() | new.keys()):
        pair = (old.get(record_id), new.get(record_id))
        if pair[0] != pair[1]:
            yield pair


def _is_reordered(before: Workshop, after: Workshop, counterpart: Mapping[str, str]) -> bool:
    was = [counterpart[canvas.id] for canvas in before.tabs() if canvas.id in counterpart]
    return was != [canvas.id for canvas in after.tabs() if canvas.id in set(was)]


def _details(before: Details, after: Details) -> dict[str, tuple[object, object]]:
    names = [field.name for field in structs.fields(Details)]
    both = {name: (getattr(before, name), getattr(after, name)) for name in names}
    return {name: pair for name, pair in both.items() if pair[0] != pair[1]}


def _legend(before: Workshop, after: Workshop) -> dict[Colour, tuple[str, str]]:
    def meaning(workshop: Workshop, colour: Colour) -> str:
        return workshop.legend[colour].text if colour in workshop.legend else ""

    both = {colour: (meaning(before, colour), meaning(after, colour)) for colour in COLOURS}
    return {colour: pair for colour, pair in both.items() if pair[0] != pair[1]}


def _canvas_differences(
    pairs: Iterable[tuple[Canvas | None, Canvas | None]],
) -> Iterable[CanvasDifference]:
    for one, other in pairs:
        if one is None or other is None:
            yield CanvasDifference(one, other)
            continue
        both = {b: (one.block_titles.get(b, ""), other.block_titles.get(b, "")) for b in ALL_BLOCKS}
        titles = {block: pair for block, pair in both.items() if pair[0] != pair[1]}
        if titles or (one.title, one.reason) != (other.title, other.reason):
            yield CanvasDifference(one, other, titles)


def _note_differences(
    before: Workshop,
    after: Workshop,
    canvases: Sequence[tuple[Canvas | None, Canvas | None]],
    counterpart: Mapping[str, str],
) -> list[NoteDifference]:
    """Pair the notes, then tell of each that differs, in the order in which people read the canvases."""

    def written(note: Note) -> Hashable:
        return (note.text, note.colours, note.picture) if note.text or note.picture else note.id

    def there(note: Note) -> Hashable:
        # No canvas of the newer workshop has the id of one that has a counterpart under another id.
        return counterpart.get(note.canvas, note.canvas), note.block, written(note)

    pairs, gone, fresh = matched(before.notes.values(), after.notes.values(), (_by_id, there, written))
    found = [NoteDifference(note, None, ("removed",)) for note in gone]
    found += [NoteDifference(None, note, ("added",)) for note in fresh]
    for one, other in pairs:
        kinds = tuple(_kinds(one, other, counterpart))
        if kinds:
            found.append(NoteDifference(one, other, kinds))
    places = {
        canvas.id: place for place, pair in enumerate(canvases) for canvas in pair if canvas is not None
    }

    def place_of(difference: NoteDifference) -> tuple[object, ...]:
        note = difference.after or difference.before
        assert note is not None
        return (places[note.canvas], ALL_BLOCKS.index(note.block), *reading_order(note))

    return sorted(found, key=place_of)


def _kinds(one: Note, other: Note, counterpart: Mapping[str, str]) -> Iterable[Kind]:
    if one.text != other.text:
        yield "reworded"
    moved = counterpart.get(one.canvas) != other.canvas or one.block != other.block
    if moved:
        yield "moved"
    if one.colours != other.colours:
        yield "recoloured"
    if any(getattr(one, name) != getattr(other, name) for name in _CARRIED):
        yield "changed"
    if not moved and (one.x, one.y, one.order) != (other.x, other.y, other.order):
        yield "shifted"


def _by_id(record: Canvas | Note) -> str:
    return record.id


def matched(
    before: Iterable[_ItemT], after: Iterable[_ItemT], keys: Sequence[Callable[[_ItemT], Hashable]]
) -> tuple[list[tuple[_ItemT, _ItemT]], list[_ItemT], list[_ItemT]]:
    """Pair items that have a key in common, trying the keys in order; return pairs and both rests."""
    pairs: list[tuple[_ItemT, _ItemT]] = []
    gone, fresh = list(before), list(after)
    for key in keys:
        waiting: dict[Hashable, list[_ItemT]] = {}
        for item in reversed(fresh):
            waiting.setdefault(key(item), []).append(item)
        left: list[_ItemT] = []
        for item in gone:
            same = waiting.get(key(item))
            if same:
                pairs.append((item, same.pop()))
            else:
                left.append(item)
        taken = {id(other) for _, other in pairs}
        gone, fresh = left, [item for item in fresh if id(item) not in taken]
    return pairs, gone, fresh
