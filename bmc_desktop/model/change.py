"""A change: the one shape in which a workshop is ever altered.

Records added, records removed (as they were), records updated (before → after), and a label. Its inverse
is a change, and two changes in a row can be told as one. Undo, the journal, comparing and merging all
speak this language.
"""

from msgspec import Struct

from bmc_desktop.model.records import Record


class Label(Struct, frozen=True):
    """What a change did, for the undo menu: the edit's name and how many records it touched.

    The words for it belong to the window, in the window's language.
    """

    edit: str
    count: int = 1


class Update(Struct, frozen=True):
    """One record before and after; both have the same kind and id."""

    before: Record
    after: Record


class Change(Struct, frozen=True, kw_only=True):
    """Records added, removed and updated in one step, with a label."""

    label: Label
    added: tuple[Record, ...] = ()
    removed: tuple[Record, ...] = ()
    updated: tuple[Update, ...] = ()

    def is_empty(self) -> bool:
        """Say whether the change alters nothing."""
        return not (self.added or self.removed or self.updated)

    def inverse(self) -> "Change":
        """Return the change that takes this one back."""
        return Change(
            label=self.label,
            added=self.removed,
            removed=self.added,
            updated=tuple(Update(u.after, u.before) for u in self.updated),
        )

    def touched(self) -> frozenset[str]:
        """Return the ids of all records that the change concerns."""
        return frozenset(
            [r.id for r in self.added] + [r.id for r in self.removed] + [u.after.id for u in self.updated]
        )

    def followed_by(self, later: "Change") -> "Change":
        """Return one change that does this one and then `later`, labelled as `later`.

        What cancels out is left out: a record added and then removed never was.
        """
        states: dict[tuple[type[Record], str], tuple[Record | None, Record | None]] = {}
        for change in (self, later):
            for before, after in change.steps():
                record = after if after is not None else before
                assert record is not None
                key = (type(record), record.id)
                first = states[key][0] if key in states else before
                states[key] = (first, after)
        added, removed, updated = [], [], []
        for before, after in states.values():
            if before is None and after is not None:
                added.append(after)
            elif before is not None and after is None:
                removed.append(before)
            elif before is not None and after is not None and before != after:
                updated.append(Update(before, after))
        return Change(label=later.label, added=tuple(added), removed=tuple(removed), updated=tuple(updated))

    def steps(self) -> list[tuple[Record | None, Record | None]]:
        """Return each record before and after the change; None stands for not being there."""
        steps: list[tuple[Record | None, Record | None]] = [(None, r) for r in self.added]
        steps += [(r, None) for r in self.removed]
        steps += [(u.before, u.after) for u in self.updated]
        return steps
