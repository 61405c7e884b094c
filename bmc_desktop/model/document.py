"""The one door: `Document.apply` checks a change whole, swaps the value, and tells the observers.

Owns the current workshop value. Knows nothing of undo, files or views.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

import msgspec

from bmc_desktop.model.change import Change, Update
from bmc_desktop.model.records import (
    MAX_CANVASES,
    MAX_NOTES,
    Canvas,
    Details,
    Group,
    Id,
    Link,
    Media,
    Note,
    Record,
)
from bmc_desktop.model.weight import Weight, growth, most_after, weight_of
from bmc_desktop.model.workshop import TABLES, Workshop

Observer = Callable[[Change], None]

RecordT = TypeVar("RecordT", bound=Record)


class ChangeError(ValueError):
    """A change does not fit the workshop; nothing was altered."""


class WorkshopFullError(ChangeError):
    """A change would make the workshop heavier than a file can be; nothing was altered."""


class Document:
    """Holds the current workshop and lets it be altered only by `apply`."""

    def __init__(self, workshop: Workshop) -> None:
        """Start from a workshop value."""
        self._workshop = workshop
        self._weight: Weight | None = None
        self._observers: list[Observer] = []
        self._telling = False

    @property
    def workshop(self) -> Workshop:
        """The current value."""
        return self._workshop

    @property
    def weight(self) -> Weight:
        """What the current value weighs in a file; weighed whole when first asked for, and then kept up."""
        if self._weight is None:
            self._weight = weight_of(self._workshop)
        return self._weight

    def observe(self, observer: Observer) -> None:
        """Call `observer` with each change after it was made; it may not apply changes itself."""
        self._observers.append(observer)

    def forget(self, observer: Observer) -> None:
        """Stop telling `observer`. Raises ValueError if it never observed."""
        self._observers.remove(observer)

    def apply(self, change: Change, *, again: bool = False) -> None:
        """Check the change against the current value, make it, and tell every observer.

        An observer that fails does not keep the others from hearing; the first failure is raised after
        all were told, when the change has long been made. `again`: it leads to where the workshop was
        before (an undo, a redo, what a journal tells), whatever it weighs there.

        Raises:
            WorkshopFullError: no file could give the workshop back; it is as it was. One that was too
                heavy before may become lighter, or stay as heavy.
            ChangeError: the change does not fit (ids, before-values, references, values or counts);
                the workshop is as it was.
            RuntimeError: an observer tried to apply.
        """
        if self._telling:
            msg = "an observer may not apply a change"
            raise RuntimeError(msg)
        self._workshop, self._weight = self._weighed(change, again=again)
        failures: list[Exception] = []
        self._telling = True
        try:
            for observer in tuple(self._observers):
                try:
                    observer(change)
                except Exception as failure:  # noqa: BLE001 - one view's fault must not silence the rest
                    failures.append(failure)
        finally:
            self._telling = False
        if failures:
            raise failures[0]

    def check(self, change: Change) -> None:
        """Say whether a change would be made: it raises what `apply` would, and alters nothing."""
        self._weighed(change, again=False)

    def _weighed(self, change: Change, *, again: bool) -> tuple[Workshop, Weight]:
        """Return the workshop after a change, and what it weighs."""
        workshop = applied(self._workshop, change)
        weight = self.weight.plus(growth(self._workshop, workshop, change))
        if not again and weight.overloads(most_after(change), self.weight):
            msg = f"the workshop would weigh {weight}, and no file could give it back"
            raise WorkshopFullError(msg)
        return workshop, weight


def applied(workshop: Workshop, change: Change) -> Workshop:
    """Return the workshop with the change made.

    Raises:
        ChangeError: the change does not fit.
    """
    tables: dict[str, dict[str, Record]] = {}
    details = workshop.details

    def table_of(record: Record) -> dict[str, Record]:
        if type(record) is Details:
            msg = "the details are neither added nor removed"
            raise ChangeError(msg)
        name = TABLES.get(type(record))
        if name is None:
            msg = f"{type(record).__name__} is no record of a workshop"
            raise ChangeError(msg)
        if name not in tables:
            tables[name] = dict(getattr(workshop, name))
        return tables[name]

    for record in change.removed:
        table = table_of(record)
        if table.get(record.id) != record:
            msg = f"{record.id} is not there, or not as it was, and cannot be removed"
            raise ChangeError(msg)
        del table[record.id]
    for update in change.updated:
        before, after = update.before, update.after
        if type(before) is not type(after) or before.id != after.id:
            msg = f"{before.id} cannot turn into {after.id}"
            raise ChangeError(msg)
        after = check_values(after)
        if type(after) is Details:
            if details != before:
                msg = "the details are not as they were"
                raise ChangeError(msg)
            details = after
            continue
        table = table_of(after)
        if table.get(before.id) != before:
            msg = f"{before.id} is not there, or not as it was, and cannot be changed"
            raise ChangeError(msg)
        table[after.id] = after
    for record in change.added:
        table = table_of(record)
        record = check_values(record)
        if record.id in table:
            msg = f"{record.id} is there already"
            raise ChangeError(msg)
        table[record.id] = record
    result = workshop.with_tables(tables, details)
    _check_touched(result, change)
    return result


def check_values(record: RecordT) -> RecordT:
    """Check a record's own values against the constraints of its fields.

    Returns:
        The record as it comes back from a file: whole numbers where lengths are expected become floats,
        so that equal workshops are written alike.

    Raises:
        ChangeError: a value is out of range, of the wrong type, or a file could not give it back as it
            is (a lone surrogate, a time zone with seconds, a list for a tuple).
    """
    try:
        same = msgspec.convert(msgspec.to_builtins(record), type(record))
        msgspec.json.encode(record)
    except (msgspec.ValidationError, UnicodeEncodeError, TypeError) as error:
        msg = f"{record.id}: {error}"
        raise ChangeError(msg) from error
    if same != record:
        msg = f"{record.id}: a file would not give its values back as they are"
        raise ChangeError(msg)
    return same


def checked(workshop: Workshop) -> Workshop:
    """Return a workshop from elsewhere (an import), with every value and reference of it checked.

    Not its weight: a copy of a file that is too heavy may be made lighter, as the file itself.

    Raises:
        ChangeError: it is not sound.
    """
    tables: dict[str, dict[str, Record]] = {}
    for name in TABLES.values():
        table: Mapping[str, Record] = getattr(workshop, name)
        tables[name] = {record.id: check_values(record) for record in table.values()}
        if tables[name].keys() != table.keys():
            msg = f"records of {name} stand under other ids than their own"
            raise ChangeError(msg)
    try:
        msgspec.convert(workshop.id, Id)
    except msgspec.ValidationError as error:
        msg = f"the workshop's id: {error}"
        raise ChangeError(msg) from error
    sound = workshop.with_tables(tables, check_values(workshop.details))
    check_references(sound)
    return sound


def check_references(workshop: Workshop) -> None:
    """Check that every reference of the workshop holds, and its counts.

    Raises:
        ChangeError: a note stands on no canvas, shows no known picture or belongs to no known group, a link
            lacks an end, or there is too much.
    """
    _check_canvases(workshop)
    _check_notes(workshop, workshop.notes.values())
    _check_links(workshop, workshop.links.values())
    _check_counts(workshop)


def _check_touched(workshop: Workshop, change: Change) -> None:
    if any(isinstance(r, Canvas | Media | Group) for r in change.removed):
        check_references(workshop)
        return
    if any(isinstance(r, Note) for r in change.removed):
        _check_links(workshop, workshop.links.values())
    _check_canvases(workshop)
    touched = [r for r in change.added if isinstance(r, Note)]
    touched += [u.after for u in change.updated if isinstance(u.after, Note)]
    _check_notes(workshop, touched)
    links = [r for r in change.added if isinstance(r, Link)]
    _check_links(workshop, links + [u.after for u in change.updated if isinstance(u.after, Link)])
    if change.added or any(_changes_canvas(update) for update in change.updated):
        _check_counts(workshop)


def _changes_canvas(update: Update) -> bool:
    before, after = update.before, update.after
    return isinstance(before, Note) and isinstance(after, Note) and before.canvas != after.canvas


def _check_canvases(workshop: Workshop) -> None:
    if not workshop.canvases:
        msg = "a workshop has at least one canvas"
        raise ChangeError(msg)


def _check_notes(workshop: Workshop, notes: Iterable[Note]) -> None:
    for note in notes:
        if note.canvas not in workshop.canvases:
            msg = f"note {note.id} stands on no canvas"
            raise ChangeError(msg)
        if note.picture is not None and note.picture not in workshop.media:
            msg = f"note {note.id} shows a picture that is not there"
            raise ChangeError(msg)
        if note.group is not None and note.group not in workshop.groups:
            msg = f"note {note.id} belongs to a group that is not there"
            raise ChangeError(msg)


def _check_links(workshop: Workshop, links: Iterable[Link]) -> None:
    for link in links:
        if not {link.source, link.target} <= workshop.notes.keys():
            msg = f"link {link.id} lacks the note at one of its ends"
            raise ChangeError(msg)
        if link.source == link.target:
            msg = f"link {link.id} leads from a note to itself"
            raise ChangeError(msg)


def _check_counts(workshop: Workshop) -> None:
    if len(workshop.canvases) > MAX_CANVASES:
        msg = f"a workshop has at most {MAX_CANVASES} canvases"
        raise ChangeError(msg)
    counts: dict[str, int] = {}
    for note in workshop.notes.values():
        counts[note.canvas] = counts.get(note.canvas, 0) + 1
    if any(count > MAX_NOTES for count in counts.values()):
        msg = f"a canvas has at most {MAX_NOTES} notes"
        raise ChangeError(msg)
