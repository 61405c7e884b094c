"""The note page: all that the chosen note holds, or what several share, to be read and changed.

Each field goes into the workshop when it is left, as one step of undo. What is being typed belongs to the
notes that were chosen when it began, whatever is chosen next.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bmc_desktop.canvas import sentences
from bmc_desktop.canvas.commands import now
from bmc_desktop.model import edits
from bmc_desktop.model.change import Change
from bmc_desktop.model.document import ChangeError
from bmc_desktop.model.records import COLOURS, MAX_TEXT, SIZES, STATUSES, Note
from bmc_desktop.ui import icons, theme
from bmc_desktop.ui.actions.families import NO_STATUS, SIZE_NAMES, STATUS_NAMES, said
from bmc_desktop.ui.number_form import number_language
from bmc_desktop.ui.panels import note_words
from bmc_desktop.ui.panels.note_amount import AmountField, keep_in_details, write_amount
from bmc_desktop.ui.panels.note_links import LinksField
from bmc_desktop.ui.panels.note_papers import Papers
from bmc_desktop.ui.panels.note_picture import PictureField
from bmc_desktop.ui.panels.page import Page
from bmc_desktop.ui.panels.pending import Pending, Words
from bmc_desktop.ui.panels.sharing import MIXED, choose, shared
from bmc_desktop.ui.words import PlainLabel

if TYPE_CHECKING:
    from bmc_desktop.model.estimates import Estimate
    from bmc_desktop.ui.main_window import MainWindow


class _Writing(NamedTuple):
    """A field of words, what is typed in it, and how it is made into a change."""

    field: Words
    pending: Pending
    name: str
    edit: Callable[..., Change]


class NotePage(Page):
    """The fields of the chosen notes."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._board = window.canvas
        self._session = window.session
        self._ids: tuple[str, ...] = ()
        self._shown: object = None
        self._labels: dict[QWidget, PlainLabel] = {}
        self._empty = PlainLabel("", self, wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setIndent(0)
        self._form = QWidget(self)
        self._count = PlainLabel("", self._form)
        self._text = self._writing("text", 3, edits.write_notes)
        self._details = self._writing("details", 4, edits.describe_notes)
        self._paper, self._flags = Papers(self._form), Papers(self._form)
        self._size, self._status = QComboBox(self._form), QComboBox(self._form)
        self._fewer, self._more = QToolButton(self._form), QToolButton(self._form)
        self._star = QCheckBox(self._form)
        self._votes = PlainLabel("", self._form)
        self._amount = AmountField(self._form)
        self._picture = PictureField(self._form)
        self._links = LinksField(self._form, window)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self._text.field)

    def title(self) -> str:
        return self.tr("Note")

    # Following

    def show_now(self) -> None:
        tones = theme.tones(self.window_of.windows.scheme)
        workshop = self._session.workshop
        chosen = tuple(i for i in self._board.selected_note_ids if i in workshop.notes)
        if chosen != self._ids:
            self._let_go()
            if self.holds_back() and self._there():
                # What has no room stays in its field, and the notes that it is for stay chosen.
                self._board.selection.select(self._there())
                return
            # What was left may have altered the workshop.
            workshop = self._session.workshop
            chosen = tuple(i for i in chosen if i in workshop.notes)
            self._ids = chosen
        shown = (self.title(), tones, workshop.legend)
        if shown != self._shown:
            self._shown = shown
            self._word(tones)
        notes = [workshop.notes[i] for i in self._ids]
        stack = self.layout()
        assert isinstance(stack, QStackedLayout)
        stack.setCurrentIndex(1 if notes else 0)
        if notes:
            self._show_notes(notes, tones)
            self._keep_width()

    def commit_page(self) -> None:
        for writing in (self._text, self._details):
            writing.pending.finish()
        self._links.commit()
        self._leave_amount()

    def holds_back(self) -> bool:
        return any(writing.pending.is_waiting for writing in (self._text, self._details))

    def keep_page(self) -> None:
        self.commit_page()

    def close_page(self) -> None:
        for writing in (self._text, self._details):
            writing.pending.drop()

    def _let_go(self) -> None:
        """Take over what was typed for the notes that were chosen till now."""
        if self._ids:
            self.commit_page()

    def _show_notes(self, notes: list[Note], tones: theme.Tones) -> None:
        several = len(notes) > 1
        self._count.setText(note_words.Counted().notes(len(notes)))
        self._count.setVisible(several)
        differ = self.tr("Different")
        for writing in (self._text, self._details):
            value = shared(getattr(note, writing.name) for note in notes)
            writing.field.setPlaceholderText(
                self.tr("Different on each note; what is written here goes onto all of them")
                if value is MIXED
                else ""
            )
            text = "" if value is MIXED else value
            shown = writing.field.toPlainText()
            if not writing.pending.is_waiting and (shown != text and edits.clean_text(shown) != text):
                writing.field.fill(text)
        paper = shared(note.colour for note in notes)
        self._paper.show_colours([paper] if paper in COLOURS else [], [], tones.ink)
        flags = set.intersection(*(set(note.colours[1:]) for note in notes))
        self._flags.show_colours(flags, [paper] if paper in COLOURS else [], tones.ink)
        choose(self._size, shared(note.size for note in notes), differ)
        choose(self._status, shared(note.status or "" for note in notes), differ)
        starred = shared(note.star for note in notes)
        self._star.setCheckState(
            Qt.CheckState.PartiallyChecked
            if starred is MIXED
            else (Qt.CheckState.Checked if starred else Qt.CheckState.Unchecked)
        )
        least, most = min(n.votes for n in notes), max(n.votes for n in notes)
        self._votes.setText(str(least) if least == most else f"{least}–{most}")
        self._fewer.setEnabled(most > 0)
        amount = shared(note.amount for note in notes)
        self._amount.show_amount(
            None if amount is MIXED else amount,
            differ if amount is MIXED else "",
            number_language(self.window_of),
            self._session.workshop.details.currency,
        )
        picture = shared(note.picture for note in notes)
        mixed = self.tr("Different pictures") if picture is MIXED else ""
        self._picture.show_picture(None if picture is MIXED else picture, mixed, self._board)
        self._links.show_links(notes[0] if not several else None)
        self._labels[self._links].setVisible(not several)

    def _keep_width(self) -> None:
        """Let nothing be cut off at the side, however long the words are, and whatever the notes have."""
        layout = self._form.layout()
        assert layout is not None
        layout.activate()
        bar = self._area.verticalScrollBar().sizeHint().width()
        self._area.setMinimumWidth(self._form.minimumSizeHint().width() + bar)

    # Making it

    def _writing(self, name: str, lines: int, edit: Callable[..., Change]) -> _Writing:
        field = Words(lines, self._form)
        pending = Pending(field, lambda merge: self._keep_words(writing, merge))
        field.typed.connect(pending.typed)
        field.left.connect(pending.finish)
        field.refused.connect(self._on_refused)
        writing = _Writing(field, pending, name, edit)
        return writing

    def _lay_out(self) -> None:
        for button, icon in ((self._fewer, "minus"), (self._more, "plus")):
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setObjectName(icon)
        for value in SIZES:
            self._size.addItem("", value)
        for status in ("", *STATUSES):
            self._status.addItem("", status)
        self._votes.setMinimumWidth(self.fontMetrics().horizontalAdvance("88–88"))
        self._votes.setAlignment(Qt.AlignmentFlag.AlignCenter)
        votes = QHBoxLayout()
        votes.setSpacing(2)
        for part in (self._fewer, self._votes, self._more):
            votes.addWidget(part)
        votes.addStretch(1)
        votes.addWidget(self._star)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for field in (
            self._paper,
            self._flags,
            self._size,
            self._status,
            votes,
            self._amount,
            self._picture,
        ):
            row = grid.rowCount()
            label = PlainLabel("", self._form)
            is_tall = field in (self._amount, self._picture)
            at = Qt.AlignmentFlag.AlignTop if is_tall else Qt.AlignmentFlag.AlignVCenter
            label.setContentsMargins(0, 5 if is_tall else 0, 0, 0)
            grid.addWidget(label, row, 0, at)
            if isinstance(field, QHBoxLayout):
                grid.addLayout(field, row, 1)
                self._labels[self._more] = label
            else:
                grid.addWidget(field, row, 1)
                self._labels[field] = label
                label.setBuddy(field)
        column = QVBoxLayout(self._form)
        column.setContentsMargins(16, 0, 14, 12)
        column.setSpacing(4)
        column.addWidget(self._count)
        for writing in (self._text, self._details):
            label = self._labels[writing.field] = PlainLabel("", self._form)
            label.setBuddy(writing.field)
            column.addWidget(label)
            column.addWidget(writing.field, 1 if writing is self._text else 2)
            column.addSpacing(4)
        column.addLayout(grid)
        column.addSpacing(6)
        self._labels[self._links] = PlainLabel("", self._form)
        column.addWidget(self._labels[self._links])
        column.addWidget(self._links)
        area = QScrollArea(self)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._form)
        self._area = area
        stack = QStackedLayout(self)
        stack.addWidget(self._empty)
        stack.addWidget(area)

    def _connect(self) -> None:
        self._paper.chosen.connect(self._on_paper)
        self._flags.chosen.connect(self._on_flag)
        self._size.activated.connect(self._on_size)
        self._status.activated.connect(self._on_status)
        self._star.clicked.connect(self._on_star)
        self._fewer.clicked.connect(self._on_fewer)
        self._more.clicked.connect(self._on_more)
        self._amount.read.connect(self._on_amount)
        self._picture.file_asked.connect(self._on_picture_file)
        self._picture.removal_asked.connect(self._on_no_picture)
        self._board.scene_of_canvas.pictures.arrived.connect(self.window_of.refresh)

    def _word(self, tones: theme.Tones) -> None:
        """Word everything in the window's language, and tint it."""
        workshop = self._session.workshop
        self._empty.setText(self.tr("Choose a note to see all that it holds."))
        # A style sheet takes the contents margins away.
        self._empty.setStyleSheet(f"color: {tones.quiet}; padding: 4px 16px;")
        named: tuple[tuple[QWidget, str], ...] = (
            (self._text.field, self.tr("Text")),
            (self._details.field, self.tr("Details")),
            (self._paper, self.tr("Colour")),
            (self._flags, self.tr("Flags")),
            (self._size, self.tr("Size")),
            (self._status, self.tr("Status")),
            (self._more, self.tr("Votes")),
            (self._amount, self.tr("Amount")),
            (self._picture, self.tr("Picture")),
            (self._links, self.tr("Links")),
        )
        for field, words in named:
            self._labels[field].setText(words)
            self._labels[field].setStyleSheet(f"color: {tones.quiet};")
            field.setAccessibleName(words)
        for writing in (self._text, self._details):
            writing.field.word(self._labels[writing.field].text())
        self._count.setStyleSheet("font-weight: 600;")
        bar = self._area.verticalScrollBar()
        for part in filter(None, (self._area, self._area.viewport(), self._form, bar, bar.parentWidget())):
            part.setAccessibleName(self.title())
        self._paper.word(self.tr("Colour"), workshop)
        self._flags.word(self.tr("Flag"), workshop)
        self._amount.word(self.tr("Amount"), tones)
        self._links.word(tones)
        self._star.setText(self.tr("Star"))
        for box, names in ((self._size, SIZE_NAMES), (self._status, STATUS_NAMES)):
            for place in range(box.count()):
                value = box.itemData(place)
                if value is not None:
                    box.setItemText(place, said(names[value]) if value else said(NO_STATUS))
            box.view().setAccessibleName(box.accessibleName())
        for button, words in ((self._fewer, "vote_remove"), (self._more, "vote_add")):
            name = self.window_of.book[words].toolTip()
            button.setToolTip(name)
            button.setAccessibleName(said(self.window_of.book[words].row.text))
            button.setIcon(icons.tinted(button.objectName(), tones.ink))
        self._form.setStyleSheet(
            f"QToolButton:focus {{ border-color: {tones.accent}; }}"
            "QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 2px; }"
            f"QToolButton:hover {{ background: {tones.hover}; }}"
            f"QToolButton:checked {{ background: {tones.pressed}; border-color: {tones.quiet}; }}"
            f"QToolButton:checked:focus {{ border-color: {tones.accent}; }}"
        )

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        # What has no menu of its own is about the notes.
        if count := len(self._board.selected_note_ids):
            self._board.context_menu_requested.emit(event.globalPos(), "note" if count == 1 else "notes")
        event.accept()

    # What is done on the page

    def _there(self) -> list[str]:
        """Return the notes that the page is about and that are still there."""
        notes = self._session.workshop.notes
        return [note_id for note_id in self._ids if note_id in notes]

    def _do(self, edit: Callable[..., Change], *arguments: Any, merge: str = "") -> bool:
        """Make an edit of the notes; return whether the workshop takes it."""
        ids = self._there()
        if not ids:
            return True
        return self.window_of.takes(edit(self._session.workshop, ids, *arguments, now=now()), merge)

    def _keep_words(self, writing: _Writing, merge: str) -> bool:
        text = edits.clean_text(writing.field.toPlainText())
        ids = self._there()
        if len(text) > MAX_TEXT:
            self.window_of.say(sentences.text_too_long())
            return False
        if writing is not self._text or len(ids) != 1:
            return self._do(writing.edit, text, merge=merge)
        try:
            # A tidy block makes room for a note that grows.
            self._board.commands.write(ids[0], text, merge)
        except ChangeError as error:
            self.window_of.tell_misfit(error)
            return False
        return True

    def _leave_amount(self) -> None:
        """Take an amount over; what cannot be read as one is kept among the details."""
        text = self._amount.take_unread()
        ids = self._there()
        if text and ids:
            keep_in_details(self.window_of, ids, text)

    def _on_refused(self) -> None:
        self.window_of.say(sentences.text_too_long())

    def _on_paper(self, colour: str) -> None:
        self._do(edits.recolour, colour)
        self.show_now()

    def _on_flag(self, colour: str) -> None:
        self._do(edits.toggle_flag, colour)
        self.show_now()

    def _on_size(self) -> None:
        size = self._size.currentData()
        ids = self._there()
        if size and ids:
            self.window_of.takes(edits.resize(self._session.workshop, ids, size))

    def _on_status(self) -> None:
        status = self._status.currentData()
        if status is not None:
            self._do(edits.set_status, status or None)

    def _on_star(self) -> None:
        self._do(edits.set_star, self._star.checkState() != Qt.CheckState.Unchecked)

    def _on_fewer(self) -> None:
        self._do(edits.change_votes, -1, merge="votes " + " ".join(sorted(self._ids)))

    def _on_more(self) -> None:
        self._do(edits.change_votes, 1, merge="votes " + " ".join(sorted(self._ids)))

    def _on_amount(self, found: "Estimate | None") -> None:
        if ids := self._there():
            write_amount(self.window_of, ids, found)
        self.window_of.refresh()

    def _on_picture_file(self) -> None:
        self.window_of.book["picture_file"].trigger()

    def _on_no_picture(self) -> None:
        self._board.commands.set_picture(self._there(), None)
