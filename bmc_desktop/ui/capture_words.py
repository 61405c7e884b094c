"""What will become of something typed or pasted, told before it happens, in the window's words."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject

from bmc_desktop.capture.entry import Entry
from bmc_desktop.model.amounts import amount_words
from bmc_desktop.model.blocks import ALL_BLOCKS, BlockId, number
from bmc_desktop.model.records import Colour, Language
from bmc_desktop.ui.actions.families import COLOUR_NAMES, said
from bmc_desktop.ui.words import shortened

_SHOWN: Final = 32
"""So many letters of a note's text are told."""


class CaptureWords(QObject):
    """Tells of notes to be. A class, since lupdate knows plurals from `self.tr` only."""

    def __init__(
        self,
        describe: Callable[[BlockId], str],
        chosen: BlockId,
        language: Language,
        numbers: Language | None = None,
    ) -> None:
        """`describe` gives a block's title, `chosen` is where notes without a block go.

        Digits are written as in the language of `numbers`, by default as in that of the words.
        """
        super().__init__()
        self._describe = describe
        self._chosen = chosen
        self._language = language
        self._numbers = numbers or language

    def block(self, block: BlockId | None) -> str:
        """Return a block's number and title."""
        meant = block or self._chosen
        title = shortened(self._describe(meant))
        return f"{number(meant)} {title}" if number(meant) else title

    def notes(self, entries: Sequence[Entry], currency: str) -> str:
        """Return where notes will go, and of a single one what it will have."""
        if len(entries) != 1:
            return f"→ {self._counted(entries)}"
        entry = entries[0]
        facts = [self.block(entry.block), self.tr("“{text}”").format(text=shortened(entry.text, _SHOWN))]
        if entry.colours:
            facts.append(", ".join(self._colour(colour) for colour in entry.colours))
        if entry.amount is not None:
            facts.append(amount_words(entry.amount, self._language, currency, self._numbers))
        return f"→ {' · '.join(facts)}"

    def whole(
        self,
        entries: Sequence[Entry],
        strange: Sequence[str],
        before: str,
        after: str,
        *,
        unknown: Sequence[str] = (),
    ) -> str:
        """Return all that will become of notes; the workshop's currency was `before` and is `after` it."""
        said = (
            self.notes(entries, after),
            self._currency(before, after),
            self._strange(strange, after),
            self._unknown(unknown),
        )
        return "  ".join(part for part in said if part)

    def _currency(self, before: str, after: str) -> str:
        """Return that the workshop gets a currency, or "" if it has it already."""
        return (
            ""
            if before == after
            else self.tr("The workshop counts in {currency} from then on.").format(currency=after)
        )

    def _strange(self, amounts: Sequence[str], currency: str) -> str:
        """Return that amounts stay text because they are in another currency, or "" if none is."""
        if not amounts:
            return ""
        return self.tr("“{amount}” stays text: this workshop counts in {currency}.").format(
            amount=shortened(amounts[0], _SHOWN), currency=currency
        )

    def _unknown(self, tags: Sequence[str]) -> str:
        """Return that tags stay text, since nobody knows which colour they mean, or "" if none does."""
        if not tags:
            return ""
        tag = shortened(tags[0], _SHOWN)
        return self.tr("“{tag}” stays text: it names no one colour or meaning.").format(tag=tag)

    def _counted(self, entries: Sequence[Entry]) -> str:
        counts = dict.fromkeys(ALL_BLOCKS, 0)
        for entry in entries:
            counts[entry.block or self._chosen] += 1
        blocks = [(block, count) for block, count in counts.items() if count]
        whole = self.tr("%n note(s)", "", len(entries))
        if len(blocks) == 1:
            return f"{whole} · {self.block(blocks[0][0])}"
        return f"{whole} · {', '.join(f'{self.block(block)} ({count})' for block, count in blocks)}"

    @staticmethod
    def _colour(colour: Colour) -> str:
        return said(COLOUR_NAMES[colour]).lower()
