"""Notes on their way onto the wall: what was understood of what somebody typed or pasted."""

from msgspec import Struct

from bmc_desktop.model.amounts import find_amounts, read_amount, same_currency, sign_of
from bmc_desktop.model.blocks import BlockId
from bmc_desktop.model.records import Amount, Colour, Language


class TooMuchError(Exception):
    """More text than notes can hold: nothing is taken, so that nothing is cut off."""


class Entry(Struct, frozen=True):
    """A note to be: its text and facts. Without a block it goes into the chosen one."""

    text: str
    block: BlockId | None = None
    colours: tuple[Colour, ...] = ()
    amount: Amount | None = None
    votes: int = 0
    details: str = ""


class Taken(Struct, frozen=True):
    """An amount that was read, and what is left of the text around it."""

    amount: Amount
    words: str
    before: str
    after: str


class Purse:
    """Reads amounts in the currency of one workshop; a workshop without one takes the first that comes."""

    def __init__(self, language: Language, currency: str) -> None:
        """Start with the workshop's currency; `language` is that of the person's numbers."""
        self._language = language
        self.currency = currency
        """The workshop's currency, or the one that it is to have from now on."""

        self.strange: list[str] = []
        """Amounts in other currencies, as they were written: they stay text."""

    def whole(self, text: str) -> Amount | None:
        """Return the amount that a text is, as in a cell of a table."""
        amount = read_amount(text, self._language, self.currency)
        found = next(find_amounts(text, self._language, self.currency), None)
        return amount if amount is None or found is None or self._fits(found.currency, text) else None

    def take(self, text: str) -> Taken | None:
        """Return the amount that a text names, the last one if that ends it; None if it names several."""
        found = list(find_amounts(text, self._language, self.currency))
        if not found or (len(found) > 1 and text[found[-1].end :].strip()):
            return None
        amount, currency, start, end = found[-1]
        words = text[start:end]
        return Taken(amount, words, text[:start], text[end:]) if self._fits(currency, words) else None

    def counts(self, text: str) -> bool:
        """Say whether a text begins with an amount of one digit ("5 € each"), which names no block then."""
        first = next(find_amounts(text, self._language, self.currency), None)
        return first is not None and not first.start and sum(map(str.isdigit, text[: first.end])) == 1

    def _fits(self, currency: str, words: str) -> bool:
        if currency and self.currency and not same_currency(currency, self.currency):
            self.strange.append(words)
            return False
        self.currency = self.currency or sign_of(currency)
        return True
