"""Does again what a log says: the workshop as it was, its undo and redo, the words in hand, what was seen.

Knows nothing of files.
"""

from msgspec import Struct, structs

from bmc_desktop.files.journal.entries import (
    About,
    Changed,
    Draft,
    Saved,
    SaveStarted,
    View,
    filed,
    has_words,
    replayed,
)
from bmc_desktop.files.journal.log import Numbered
from bmc_desktop.files.journal.rescue import fitting
from bmc_desktop.model.change import Change
from bmc_desktop.model.document import ChangeError, Document
from bmc_desktop.model.history import History
from bmc_desktop.model.workshop import Workshop


class Saving(Struct, frozen=True, kw_only=True):
    """A save that had begun and was not told to have ended.

    The workshop that it took, how many changes that had seen, and which state of the history it was.
    """

    path: str
    workshop: Workshop
    number: int
    state: int


class Replay:
    """A workshop in which the entries of a log are done, one after the other."""

    def __init__(self, workshop: Workshop, *, holds: int | None = None, forgiving: bool = False) -> None:
        """Start with a workshop.

        Args:
            workshop: what was there before the log.
            holds: the number of the last change that it holds already, if that is not the one that the
                log begins with; the log's own changes up to it are passed over.
            forgiving: some of the workshop was lost, so that not everything has to fit.
        """
        self.document = Document(workshop)
        self.history = History()
        self.about = About()
        self.draft: Draft | None = None
        self.view: View | None = None
        self.saving: Saving | None = None
        self.pictures = set(workshop.media)
        self.at = 0.0
        """When the last of the work was done."""
        self.stopped = False
        """Whether something did not fit."""
        self.since = 0
        """Of the changes before this one, some are missing; 0 if none is."""
        self._holds = holds or 0
        self._reached = holds
        self._forgiving = forgiving
        self._states: dict[int, int] = {}

    @property
    def saved_state(self) -> int:
        """The state that the file holds, or -1."""
        return self._states.get(self.about.saved, -1)

    def take(self, numbered: Numbered) -> bool:
        """Do what an entry says; return whether what follows can be done."""
        entry = numbered.entry
        match entry:
            case About():
                if self._reached is not None and entry.number > self._reached:
                    self.since = entry.number
                self._reached = max(entry.number, self._reached or 0)
                self.about = entry
                self.at = entry.at or self.at
                self._states = {entry.number: self.history.state}
            case Changed():
                self.at = numbered.at
                return self._change(entry)
            case Saved():
                self.about = structs.replace(filed(self.about, entry), at=self.at)
                self.saving = None
            case SaveStarted():
                self.history.seal()
                self.saving = Saving(
                    path=entry.path,
                    workshop=self.document.workshop,
                    number=self.about.number,
                    state=self.history.state,
                )
            case Draft():
                self.draft = entry if entry.note is not None else None
                if has_words(self.draft, self.document.workshop):
                    self.at = numbered.at
            case View():  # pragma: no branch - there are no others
                self.view = entry
        return True

    def _change(self, entry: Changed) -> bool:
        fits = entry.number <= self._holds or self._is_made(entry)
        if not fits and not self._forgiving:
            return False
        self.about = structs.replace(self.about, number=entry.number)
        self._reached = max(entry.number, self._reached or 0)
        self._states[entry.number] = self.history.state
        return True

    def _is_made(self, entry: Changed) -> bool:
        """Make a change, as far as it fits; return whether it does."""
        change = replayed(entry, self.document.workshop)
        if self._forgiving:
            change = fitting(change, self.document.workshop)
        try:
            if not change.is_empty():
                self.document.apply(change, again=True)
        except ChangeError:
            self.stopped = True
            return False
        self.pictures.update(self.document.workshop.media)
        self._remember(entry, change)
        return True

    def _remember(self, entry: Changed, change: Change) -> None:
        """Bring the history to where it was; steps from before the base become new ones."""
        if entry.step == "undo":
            taken = self.history.undo()
            if taken is not None and _same(taken, change):
                return
            if taken is not None:
                self.history.redo()
        elif entry.step == "redo":
            taken = self.history.redo()
            if taken is not None and _same(taken, change):
                return
            if taken is not None:
                self.history.undo()
        if not change.is_empty():
            self.history.record(change, merge=entry.merge)


def _same(one: Change, other: Change) -> bool:
    """Say whether two changes do the same, in whatever order their records stand."""
    return _effects(one) == _effects(other)


def _effects(change: Change) -> dict[tuple[type, str], tuple[object, object]]:
    effects: dict[tuple[type, str], tuple[object, object]] = {}
    for before, after in change.steps():
        record = after if after is not None else before
        assert record is not None
        effects[type(record), record.id] = (before, after)
    return effects
