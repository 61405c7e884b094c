"""The canvases as a story: which was made from which, when and why, and what each brought.

A click shows a canvas; its reason is written in its row; a button compares it with the one before. What is
new or dropped is counted in steps, so that nothing waits for it.
"""

from collections import Counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout

from bmc_desktop.model import edits
from bmc_desktop.model.comparing import FATES, Compared, Fate, comparing_notes
from bmc_desktop.model.records import Note
from bmc_desktop.model.story import Version, story
from bmc_desktop.ui import theme
from bmc_desktop.ui.comparing.comparing import Comparing
from bmc_desktop.ui.comparing.words import ComparisonWords
from bmc_desktop.ui.context_menus import offer
from bmc_desktop.ui.panels.page import Page
from bmc_desktop.ui.panels.story_list import StoryList, Told
from bmc_desktop.ui.slices import Slices, Steps
from bmc_desktop.ui.version_words import VersionWords
from bmc_desktop.ui.words import PlainLabel, plain_tip

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow

_OF_CANVASES: Final = ("canvas_rename", "canvas_duplicate", "canvas_version", "canvas_delete")
"""What can be done with the canvas of a row, besides what is about its version."""

_Notes = tuple[list[Note], list[Note]]


class StoryPage(Page):
    """The page with the list of versions."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._words = VersionWords(self)
        self._slices = Slices(self)
        self._comparing = Comparing(window)
        self._compared: dict[str, tuple[_Notes, tuple[Compared, ...]]] = {}
        self._counting: dict[str, _Notes] = {}
        self._versions: tuple[Version, ...] = ()
        self._list = StoryList(self)
        self._list.shown.connect(self._on_shown)
        self._list.menu_asked.connect(self._on_menu)
        self._list.reason_written.connect(self._on_reason)
        self._list.currentRowChanged.connect(self._on_current)
        self._hint = PlainLabel("", self, wrap=True)
        self._compare = QPushButton(self)
        self._compare.clicked.connect(self._on_compare)
        self._reason = QPushButton(self)
        self._reason.clicked.connect(self._list.write_reason)
        self._next = QPushButton(self)
        self._next.clicked.connect(self._on_next)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self._reason)
        buttons.addWidget(self._next)
        below = QVBoxLayout()
        below.setContentsMargins(8, 0, 6, 2)
        below.setSpacing(8)
        below.addWidget(self._hint)
        below.addWidget(self._compare)
        below.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 10)
        column.setSpacing(8)
        column.addWidget(self._list, 1)
        column.addLayout(below)
        self.setFocusProxy(self._list)

    @property
    def is_busy(self) -> bool:
        """Whether something is being counted."""
        return self._slices.is_busy

    def title(self) -> str:
        return self.tr("Story of versions")

    def show_now(self) -> None:
        window = self.window_of
        workshop = window.session.workshop
        self._versions = story(workshop)
        for known in (self._compared, self._counting):
            for gone in known.keys() - {version.canvas.id for version in self._versions}:
                del known[gone]
        notes: dict[str, list[Note]] = {canvas_id: [] for canvas_id in workshop.canvases}
        for note in workshop.notes.values():
            notes[note.canvas].append(note)
        for version in self._versions:
            if version.base:
                self._count(version, notes)
        self._show_words()
        self._list.tell(
            [self._told(version, len(notes[version.canvas.id])) for version in self._versions],
            window.canvas.canvas_id,
            theme.tones(window.windows.scheme),
        )
        self._show_buttons()

    def commit_page(self) -> None:
        self._list.end_writing()

    def close_page(self) -> None:
        self._slices.clear()

    # What is told

    def _show_words(self) -> None:
        self._list.setAccessibleName(self.title())
        self._list.name_of_editor = self.tr("Reason for the version")
        self._compare.setText(self.tr("Compare with the one before…"))
        self._reason.setText(self.tr("Write reason"))
        self._reason.setToolTip(plain_tip(self.tr("Write why there is this version (F2)")))
        self._next.setText(self.tr("Next version…"))
        alone = not any(version.base for version in self._versions)
        self._hint.setVisible(alone)
        self._hint.setText(
            self.tr(
                "A next version is a copy of a canvas to go on with. What came of it, and why, stands here."
            )
        )

    def _told(self, version: Version, count: int) -> Told:
        canvas = version.canvas
        known = self._compared.get(canvas.id)
        counts = ""
        numbers: tuple[tuple[Fate, int], ...] = ()
        if version.base and known is not None:
            every = Counter(compared.fate for compared in known[1])
            numbers = tuple((fate, every[fate]) for fate in FATES if fate != "kept" and every[fate])
            words = ComparisonWords(self.window_of.session.workshop)
            counts = words.counts(known[1], [fate for fate, _ in numbers]) or self.tr("nothing changed yet")
        title, facts = self._words.title(canvas), self._words.facts(canvas, count)
        return Told(version, title, canvas.reason, facts, counts, numbers)

    def _count(self, version: Version, notes: dict[str, list[Note]]) -> None:
        """See to it that what a version brought is counted, if that is not known."""
        canvas_id = version.canvas.id
        both = (notes[version.base], notes[canvas_id])
        known = self._compared.get(canvas_id)
        if (known is None or known[0] != both) and self._counting.get(canvas_id) != both:
            self._counting[canvas_id] = both
            self._slices.start(self._steps(canvas_id, both), self._on_counted)

    def _steps(self, canvas_id: str, both: _Notes) -> Steps:
        if self._counting.get(canvas_id) is both:
            found = yield from comparing_notes(*both)
            self._counting.pop(canvas_id, None)
            self._compared[canvas_id] = (both, found)

    def _on_counted(self, _result: None) -> None:
        if not self._slices.is_busy:
            self.window_of.refresh()

    def _show_buttons(self) -> None:
        version = self._chosen()
        self._compare.setEnabled(version is not None and bool(version.base))
        self._reason.setEnabled(version is not None)

    def _chosen(self) -> Version | None:
        row = self._list.currentRow()
        return self._versions[row] if 0 <= row < len(self._versions) else None

    # What is done

    def _on_current(self, _row: int) -> None:
        self._show_buttons()

    def _on_shown(self, canvas_id: str) -> None:
        if self.window_of.commit_editors():
            self.window_of.show_canvas(canvas_id)

    def _on_reason(self, canvas_id: str, reason: str) -> None:
        workshop = self.window_of.session.workshop
        if canvas_id in workshop.canvases:
            self.window_of.takes(edits.set_reason(workshop, canvas_id, reason))

    def _on_compare(self) -> None:
        version = self._chosen()
        if version is not None and version.base and self.window_of.commit_editors():
            self._comparing.open(version.base, version.canvas.id)

    def _on_next(self) -> None:
        version = self._chosen()
        if version is not None:
            self._on_shown(version.canvas.id)
        self.window_of.book["canvas_version"].trigger()

    def _on_menu(self, position: QPoint) -> None:
        """Offer what can be done with the chosen version, and with its canvas."""
        version = self._chosen()
        if version is None:
            return
        window, canvas_id = self.window_of, version.canvas.id
        menu = window.context_menus.made(())
        is_shown = canvas_id == window.canvas.canvas_id
        offer(menu, self.tr("&Go to this canvas"), lambda: self._on_shown(canvas_id), possible=not is_shown)
        offer(
            menu,
            self.tr("Com&pare with the one before…"),
            self._on_compare,
            possible=bool(version.base),
        )
        offer(menu, self.tr("Write &reason"), self._list.write_reason)
        menu.addSeparator()
        for action_id in _OF_CANVASES:
            self._offer_action(menu, canvas_id, action_id)
        menu.popup(position)

    def _offer_action(self, menu: QMenu, canvas_id: str, action_id: str) -> None:
        """Add an action of the window, done with a canvas that is shown for it."""
        command = self.window_of.book[action_id]

        def act() -> None:
            self._on_shown(canvas_id)
            if self.window_of.canvas.canvas_id == canvas_id:
                command.trigger()

        offer(menu, self.window_of.book.words(action_id), act, possible=command.isEnabled())

    def sizeHint(self) -> QSize:
        return QSize(320, 400)
