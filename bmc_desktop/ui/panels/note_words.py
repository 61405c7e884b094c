"""What a note carries, in the window's words: the meaning of its colours, its status, votes and amount."""

from PySide6.QtCore import QCoreApplication, QObject

from bmc_desktop.model.records import Language, Note
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.sheet.marks import amount_text
from bmc_desktop.ui.actions.families import COLOUR_NAMES, STATUS_NAMES, said
from bmc_desktop.ui.words import shortened


def colours(note: Note, workshop: Workshop) -> str:
    """Return what the colours of a note mean: of its paper, then of its flags."""
    return ", ".join(
        shortened(workshop.legend[colour].text) if colour in workshop.legend else said(COLOUR_NAMES[colour])
        for colour in note.colours
    )


def status(note: Note) -> str:
    """Return how sure a note is, or ""."""
    return said(STATUS_NAMES[note.status]) if note.status else ""


def amount(note: Note, workshop: Workshop, numbers: Language | None = None) -> str:
    """Return the money on a note as the sheet writes it, or ""."""
    details = workshop.details
    return amount_text(note.amount, details.language, details.currency, numbers) if note.amount else ""


def wordless() -> str:
    """Return what a note is called that has no words."""
    return QCoreApplication.translate("Palette", "Note without words")


def votes(count: int) -> str:
    """Return how many votes a note has."""
    return Counted().votes(count)


def block(title: str, count: int) -> str:
    """Return a block's title with how many notes it has."""
    return f"{title}, {Counted().notes(count)}"


class Counted(QObject):
    """Words with counts. A class, since lupdate knows plurals from `self.tr` only."""

    def votes(self, n: int) -> str:
        return self.tr("%n vote(s)", "", n)

    def notes(self, n: int) -> str:
        return self.tr("%n note(s)", "", n)
