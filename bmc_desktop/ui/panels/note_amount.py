"""The amount of notes on the note page: typed in plain words, and told in one sentence if it is none."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from bmc_desktop.canvas.spoken import announce
from bmc_desktop.model.amounts import same_currency
from bmc_desktop.model.estimates import Estimate, estimate_words, read_estimate
from bmc_desktop.model.numbers import format_number
from bmc_desktop.model.records import MAX_LINE
from bmc_desktop.ui.words import PlainLabel, plain_tip

if TYPE_CHECKING:
    from bmc_desktop.model.records import Amount, Language
    from bmc_desktop.ui.theme import Tones


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
        self.line.setPlaceholderText(mixed or self._example())
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
        text = self.line.text().strip()
        found = read_estimate(text, self._language, self._currency) if text else None
        if text and found is None:
            self._tell(
                self.tr("That is no amount. Write it like this: {example}").format(example=self._example())
            )
        elif found is not None and not self._fits(found):
            self._tell(
                self.tr(
                    "The amounts of this workshop are in {currency}. Change the amount, or the currency "
                    "in the workshop details."
                ).format(currency=self._currency)
            )
        else:
            self.is_waiting = False
            self._tell("")
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

    def _fits(self, found: Estimate) -> bool:
        return not found.currency or not self._currency or same_currency(found.currency, self._currency)

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.setHidden(not words)
        if words:
            announce(self, words)

    def _example(self) -> str:
        digits = format_number(120_000, self._language)
        unit = f" {self._currency}" if self._currency else ""
        return self.tr("{digits}{unit} per year").format(digits=digits, unit=unit)


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
