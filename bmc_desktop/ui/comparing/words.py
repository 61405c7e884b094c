"""What became of notes, in the window's words: fates, rows, tips, and the whole list as text."""

from collections.abc import Collection, Iterator
from typing import Final

from msgspec import structs
from PySide6.QtCore import QObject

from bmc_desktop import content
from bmc_desktop.model.blocks import ALL_BLOCKS, PARKING_LOT, BlockId, number
from bmc_desktop.model.comparing import FATES, Compared, Comparison, Fate
from bmc_desktop.model.differences import NoteDifference
from bmc_desktop.model.records import Canvas
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.ui.difference_words import DifferenceWords
from bmc_desktop.ui.words import shortened

_SIGNS: Final[dict[Fate, str]] = {"new": "+", "changed": "~", "moved": "→", "dropped": "−", "kept": "="}
_TIP: Final = 1_500


class ComparisonWords(QObject):
    """The words. A class, since lupdate knows plurals from `self.tr` only."""

    def __init__(self, workshop: Workshop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._differences = DifferenceWords(self)

    def fate(self, fate: Fate) -> str:
        """Return the name of a fate."""
        names: dict[Fate, str] = {
            "new": self.tr("New"),
            "changed": self.tr("Changed"),
            "moved": self.tr("Moved"),
            "dropped": self.tr("Dropped"),
            "kept": self.tr("Kept"),
        }
        return names[fate]

    def counted(self, fate: Fate, n: int) -> str:
        """Return how many notes have a fate, to stand among others."""
        match fate:
            case "new":
                return self.tr("%n new", "", n)
            case "changed":
                return self.tr("%n changed", "", n)
            case "moved":
                return self.tr("%n moved", "", n)
            case "dropped":
                return self.tr("%n dropped", "", n)
            case "kept":
                return self.tr("%n kept", "", n)

    def counts(self, found: Collection[Compared], fates: Collection[Fate] = FATES) -> str:
        """Return how many notes there are of each fate, or "" for none."""
        every = [compared.fate for compared in found]
        told = [self.counted(fate, every.count(fate)) for fate in FATES if fate in fates and fate in every]
        return ", ".join(told)

    def canvas(self, canvas: Canvas) -> str:
        """Return the title of a canvas."""
        return self._differences.canvas(canvas)

    def block(self, canvas: Canvas, block: BlockId) -> str:
        """Return a block's number and title."""
        title = content.block_title(canvas, block, self._workshop.details.language)
        return title if block == PARKING_LOT else f"{number(block)}  {title}"

    def row(self, compared: Compared) -> str:
        """Return a note as it stands in the list."""
        before = compared.before
        if before is None or not compared.altered:
            text = self._said(compared)
        else:
            old, text = self._both(compared)
            if old == text:
                text = self.tr("{text} (details)").format(text=text)
        if before is not None and compared.fate == "moved":
            text = self.tr("{text} (from “{block}”)").format(text=text, block=self._title(before.block))
        return text

    def before(self, compared: Compared) -> str:
        """Return what a note was before, to stand below it; "" if that is nothing else."""
        if not compared.altered:
            return ""
        old, new = self._both(compared)
        return self.tr("Before: {text}").format(text=old) if old != new else ""

    def tip(self, compared: Compared) -> str:
        """Return what became of a note, and what it was before."""
        lines = [self.fate(compared.fate), shortened(self.row(compared), _TIP)]
        before = self.before(compared)
        return "\n".join([*lines, shortened(before, _TIP)] if before else lines)

    def text(self, comparison: Comparison, fates: Collection[Fate]) -> str:
        """Return the list as plain text, with the notes of these fates."""
        head = self.tr("“{newer}” compared with “{older}”").format(
            newer=self.canvas(comparison.after), older=self.canvas(comparison.before)
        )
        return (
            "\n".join([head, self.counts(comparison.notes), *self._text_of_blocks(comparison, fates)])
            + "\n"
        )

    def _text_of_blocks(self, comparison: Comparison, fates: Collection[Fate]) -> Iterator[str]:
        for block in ALL_BLOCKS:
            shown = [compared for compared in comparison.of_block(block) if compared.fate in fates]
            if shown:
                yield ""
                yield self.block(comparison.after, block)
                for compared in shown:
                    yield f"{_SIGNS[compared.fate]} {self.row(compared)}"
                    if before := self.before(compared):
                        yield f"    {before}"

    def _said(self, compared: Compared) -> str:
        note = compared.note
        return self._differences.note(note, NoteDifference(None, note, ("added",)), self._workshop)

    def _both(self, compared: Compared) -> tuple[str, str]:
        before, after = compared.before, compared.after
        assert before is not None
        assert after is not None
        # Where it was is told elsewhere, and its size is no matter of what it says.
        pair = NoteDifference(before, structs.replace(after, size=before.size), ("changed",))
        words = self._differences
        assert pair.after is not None
        return words.note(before, pair, self._workshop), words.note(pair.after, pair, self._workshop)

    def _title(self, block: BlockId) -> str:
        return content.of(self._workshop.details.language).block(block).title
