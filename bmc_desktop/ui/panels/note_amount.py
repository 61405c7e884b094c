"""The amount of notes on the note page: typed in plain words, and told in one sentence if it is none."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from bmc_desktop.canvas.commands import now
from bmc_desktop.canvas.spoken import announce
from bmc_desktop.model import edits
from bmc_desktop.model.amounts import same_currency
from bmc_desktop.model.estimates import Estimate, estimate_words, read_estimate
from bmc_desktop.model.numbers import format_number
from bmc_desktop.model.records import MAX_LINE
from bmc_desktop.ui.words import PlainLabel, plain_tip

if TYPE_CHECKING:
    from bmc_desktop.model.records import Amount, Language
    from bmc_desktop.ui.main_window import MainWindow
    from bmc_desktop.ui.theme import Tones


def read_words(text: str, language: "Language", currency: str) -> tuple[Estimate | None, str]:
    """Return the amount that people wrote, and what is wrong with it, or "". No words are no amount.

    `language` is the form in which they write numbers, `currency` the one that the workshop has.
    """
    text = text.strip()
    found = read_estimate(text, language, currency) if text else None
    if text and found is None:
        words = QCoreApplication.translate(
            "AmountField", "That is no amount. Write it like this: {example}"
        )
        return None, words.format(example=example(language, currency))
    if found is None or not found.currency or not currency or same_currency(found.currency, currency):
        return found, ""
    words = QCoreApplication.translate(
        "AmountField",
        "The amounts of this workshop are in {currency}. Change the amount, or the currency "
        "in the workshop details.",
    )
    return None, words.format(currency=currency)


def example(language: "Language", currency: str) -> str:
    """Return an amount as it can be written."""
    digits = format_number(120_000, language)
    unit = f" {currency}" if currency else ""
    return QCoreApplication.translate("AmountField", "{digits}{unit} per year").format(
        digits=digits, unit=unit
    )


def write_amount(window: "MainWindow", note_ids: Sequence[str], found: Estimate | None) -> None:
    """Write an amount that was read on notes, or take theirs off."""
    amount, currency = (found.amount, found.currency) if found is not None else (None, "")
    workshop = window.session.workshop
    window.takes(edits.set_amount(workshop, note_ids, amount, currency=currency, now=now()))


def keep_in_details(window: "MainWindow", note_ids: Sequence[str], text: str) -> None:
    """Keep what cannot be read as an amount among the details of notes, and say so."""
    workshop = window.session.workshop
    before = workshop.notes[note_ids[0]].details
    details = f"{before}\n{text}" if before else text
    window.takes(edits.describe_notes(workshop, note_ids, details, now=now()))
    words = QCoreApplication.translate("NotePage", "“{text}” is no amount; it stands in the details now.")
    window.say(words.format(text=text))


class AmountField(QWidget):
    """A line for an amount with its unit and period, and below it what is wrong with it."""

    read = Signal(object)
    """An `Estimate`, or None for no amount any more, once the line is left or Enter pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = _Line(self)
        self.line.setMaxLength(MAX_LINE)
        self.line.textEdited.connect(self._on_edited)
        self.line.editingFinished.connect(self.finish)
        self.line.given_up.connect(self._on_given_up)
        self._told = PlainLabel("", self, wrap=True)
        self._told.hide()
        self._language: Language = "en"
        self._currency = ""
        self._shown = ""
        self.is_waiting = False
        """Whether something was typed that has not been read as an amount."""

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.line)
        column.addWidget(self._told)
        self.setFocusProxy(self.line)

    @property
    def error(self) -> str:
        """What is wrong with what stands in the line, or ""."""
        return self._told.text() if not self._told.isHidden() else ""

    def show_amount(self, amount: "Amount | None", mixed: str, language: "Language", currency: str) -> None:
        """Show an amount as people write it, or `mixed` where the notes differ, unless someone types."""
        self._language, self._currency = language, currency
        words = estimate_words(amount, language, currency) if amount is not None else ""
        self.line.setPlaceholderText(mixed or example(language, currency))
        if not self.is_waiting and (words != self._shown or words != self.line.text()):
            self._shown = words
            self.line.setText(words)
            self._tell("")

    def word(self, name: str, tones: "Tones") -> None:
        """Name the line."""
        self.line.setAccessibleName(name)
        self.line.setToolTip(plain_tip(self.tr("A sum or a range, with its unit and period")))
        self._told.setStyleSheet(f"color: {tones.alarm};")

    def finish(self) -> None:
        """Read what was typed; if it is no amount, it stays, with a word about it."""
        if not self.is_waiting:
            return
        found, wrong = read_words(self.line.text(), self._language, self._currency)
        self._tell(wrong)
        if not wrong:
            self.is_waiting = False
            # Until the notes have it.
            self._shown = ""
            self.read.emit(found)

    def take_unread(self) -> str:
        """Read what was typed; return what cannot be read, which stands here no longer then."""
        self.finish()
        if not self.is_waiting:
            return ""
        text = self.line.text().strip()
        self._on_given_up()
        return text

    def _on_given_up(self) -> None:
        self.is_waiting = False
        self._tell("")
        self.line.setText(self._shown)

    def _on_edited(self) -> None:
        self.is_waiting = True
        self._tell("")

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.setHidden(not words)
        if words:
            announce(self, words)


class _Line(QLineEdit):
    """A line; Esc takes back what was typed in it."""

    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.setModified(False)
            self.given_up.emit()
            event.accept()
            return
        super().keyPressEvent(event)
