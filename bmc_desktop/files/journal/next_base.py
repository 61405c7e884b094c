"""What the next base of a journal will hold, and what its log begins with; grows with every entry."""

from collections.abc import Callable

from msgspec import structs

from bmc_desktop.files.journal.entries import (
    About,
    Changed,
    Draft,
    Entry,
    Saved,
    SaveStarted,
    View,
    filed,
    has_words,
)
from bmc_desktop.model.workshop import Workshop


class NextBase:
    """The workshop as the entries so far leave it, and what else is to be carried on."""

    def __init__(
        self,
        workshop: Workshop,
        about: About,
        draft: Draft | None,
        view: View | None,
        now: Callable[[], float],
    ) -> None:
        """Begin with how things stand; `now` is the clock, in seconds since 1970."""
        self.workshop = workshop
        self.about = about
        self.draft = draft
        self.view = view
        self.is_saving = False
        """Whether a save is under way: the log knows what it took, and a new base would not."""
        self._now = now

    @property
    def opening(self) -> list[Entry]:
        """The entries that a log begins with."""
        return [entry for entry in (self.about, self.view, self.draft) if entry is not None]

    def fold(self, entry: Entry, workshop: Workshop) -> None:
        """Take in what an entry says; `workshop` is as it was right after it."""
        self.workshop = workshop
        match entry:
            case Changed():
                self.about = structs.replace(self.about, number=entry.number, at=self._now())
            case Saved():
                self.about = filed(self.about, entry)
                self.is_saving = False
            case SaveStarted():
                self.is_saving = True
            case Draft():
                self.draft = entry
                if has_words(entry, workshop):
                    self.about = structs.replace(self.about, at=self._now())
            case View():
                self.view = entry
