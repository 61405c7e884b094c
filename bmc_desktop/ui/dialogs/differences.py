"""What differs between two workshops: pictures of both side by side, and a list note by note.

The older or other one stands left, the newer or one's own right. Plain text throughout. Which answers the
dialog offers, and what they do, is decided by whoever opens it.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bmc_desktop import content
from bmc_desktop.model.differences import Differences, NoteDifference, compare
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.sheet.style import SheetStyle
from bmc_desktop.ui import geometry
from bmc_desktop.ui.actions.families import COLOUR_NAMES, said
from bmc_desktop.ui.difference_words import DETAILS, DifferenceWords
from bmc_desktop.ui.sheet_preview import SheetPreview
from bmc_desktop.ui.words import PlainLabel, plain_action, plain_tip, shortened

_LONGEST: Final = 200
"""Of a longer text, the list shows the beginning, and the tooltip more."""

_TIP: Final = 1_500
_AIR: Final = 8
_INDENT: Final = 16
_NARROW, _WIDE = 190, 320
_CANVASES: Final = Qt.ItemDataRole.UserRole

_ROOM: Final = 560
"""On a screen of fewer pixels than this there is no room for pictures above the list."""


class Side(NamedTuple):
    """One of the two workshops: what to call it, and what it holds."""

    name: str
    workshop: Workshop
    media: Mapping[str, bytes] = {}


class Choice(NamedTuple):
    """A button: the answer that it stands for and its words."""

    answer: str
    words: str


class DifferencesDialog(QDialog):
    """Shows two workshops against each other. `answered` tells which choice was taken, "" for none."""

    answered = Signal(str)

    def __init__(
        self,
        before: Side,
        after: Side,
        parent: QWidget | None = None,
        *,
        choices: Sequence[Choice] = (),
        style: SheetStyle | None = None,
    ) -> None:
        """Compare `before` with `after`; of the choices the first is the default one."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(self.tr("Differences"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._before, self._after = before, after
        self._words = DifferenceWords(self)
        self.found = compare(before.workshop, after.workshop)
        self._several = any(len(side.workshop.canvases) > 1 for side in (before, after))
        self._answer = ""
        self._headline = PlainLabel(self._told(), self, wrap=True)
        font = self._headline.font()
        font.setBold(True)
        self._headline.setFont(font)
        self._previews = [self._preview(side, style) for side in (before, after)]
        self.list = self._made_list()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 14, 16, 14)
        outer.setSpacing(10)
        outer.addWidget(self._headline)
        outer.addWidget(self._halves(), 1)
        outer.addWidget(self._buttons(choices))
        for key, slot in (("Ctrl+PgUp", self._show_previous), ("Ctrl+PgDown", self._show_next)):
            QShortcut(QKeySequence(key), self).activated.connect(slot)
        self.finished.connect(self._on_finished)
        geometry.open_large(self, 1180, 820)
        self.list.setFocus()

    @property
    def headline(self) -> str:
        """What it says above all."""
        return self._headline.text()

    def rows(self) -> list[tuple[str, ...]]:
        """Return what stands in the list, the heading of a group as a row of one."""
        found: list[tuple[str, ...]] = []
        model = self.list.model()
        for place in range(model.rowCount()):
            group = model.index(place, 0)
            found.append((str(group.data()),))
            found += [
                tuple(str(model.index(row, column, group).data()) for column in range(3))
                for row in range(model.rowCount(group))
            ]
        return found

    def _told(self) -> str:
        """Return the counts: only there, only here, in both but different."""
        counts = self.found.counts()
        only_before, only_after = counts.pop("removed", 0), counts.pop("added", 0)
        if self.found.is_empty():
            return self.tr("There is no difference between the two.")
        parts = []
        if only_before:
            parts.append(
                self.tr("%n note(s) only in “{name}”", "", only_before).format(name=self._before.name)
            )
        if only_after:
            parts.append(
                self.tr("%n note(s) only in “{name}”", "", only_after).format(name=self._after.name)
            )
        rest = Differences(
            notes=tuple(note for note in self.found.notes if note.before and note.after),
            canvases=self.found.canvases,
            reordered=self.found.reordered,
            details=self.found.details,
            legend=self.found.legend,
            groups=self.found.groups,
            links=self.found.links,
        )
        if not rest.is_empty():
            parts.append(self._words.summary(rest))
        return " · ".join(parts)

    def _preview(self, side: Side, style: SheetStyle | None) -> SheetPreview:
        preview = SheetPreview(self, style=style)
        notes = [
            note.before if side is self._before else note.after
            for note in self.found.notes
            if note.kinds != ("shifted",)
        ]
        preview.show_workshop(
            side.workshop, side.media, marked=frozenset(note.id for note in notes if note is not None)
        )
        preview.canvas_changed.connect(self._on_canvas)
        return preview

    def _halves(self) -> QSplitter:
        pictures = QSplitter(Qt.Orientation.Horizontal, self)
        for side, preview in zip((self._before, self._after), self._previews, strict=True):
            box = QWidget(pictures)
            column = QVBoxLayout(box)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(6)
            name = PlainLabel(side.name, box)
            name.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(name)
            column.addWidget(preview, 1)
            pictures.addWidget(box)
        pictures.setChildrenCollapsible(False)
        pictures.setVisible(self.screen().availableGeometry().height() >= _ROOM)
        halves = QSplitter(Qt.Orientation.Vertical, self)
        halves.addWidget(pictures)
        halves.addWidget(self.list)
        halves.setStretchFactor(0, 1)
        halves.setStretchFactor(1, 1)
        halves.setSizes([100, 100])
        halves.setChildrenCollapsible(False)
        return halves

    def _made_list(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setAccessibleName(self.tr("Differences"))
        tree.setHeaderLabels([self.tr("What"), self._before.name, self._after.name])
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setIndentation(_INDENT)
        header = tree.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        groups: list[QTreeWidgetItem] = []
        told = list(self._groups())
        for heading, rows in told:
            group = QTreeWidgetItem([heading])
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            group.setSizeHint(0, QSize(0, tree.fontMetrics().height() + _AIR))
            group.addChildren([_item(row) for row in rows])
            groups.append(group)
        tree.addTopLevelItems(groups)
        for group in groups:
            group.setFirstColumnSpanned(True)
        tree.expandAll()
        texts = [row.what for _, rows in told for row in rows]
        wide = max((tree.fontMetrics().horizontalAdvance(text) for text in texts), default=0)
        tree.setColumnWidth(0, max(_NARROW, min(wide + 3 * _INDENT, _WIDE)))
        tree.currentItemChanged.connect(self._on_item)
        tree.setCurrentIndex(tree.model().index(0, 0, tree.model().index(0, 0)))
        return tree

    def _groups(self) -> Iterator[tuple[str, list["_Row"]]]:
        head = [*self._details(), *self._canvases(), *self._drawn()]
        if head:
            yield self.tr("Workshop"), head
        heading = ""
        rows: list[_Row] = []
        for difference in self.found.notes:
            group = self._group_of(difference)
            if group != heading and rows:
                yield heading, rows
                rows = []
            heading = group
            rows.append(self._note(difference))
        if rows:
            yield heading, rows

    def _group_of(self, difference: NoteDifference) -> str:
        if difference.after is not None:
            return self._words.place(difference.after, self._after.workshop, several=self._several)
        assert difference.before is not None
        return self._words.place(difference.before, self._before.workshop, several=self._several)

    def _note(self, difference: NoteDifference) -> "_Row":
        before, after = difference.before, difference.after
        left = self._words.note(before, difference, self._before.workshop) if before else ""
        right = self._words.note(after, difference, self._after.workshop) if after else ""
        places = (before.canvas if before else "", after.canvas if after else "")
        if before is None:
            return _Row(self._only(self._after), left, right, places)
        if after is None:
            return _Row(self._only(self._before), left, right, places)
        return _Row(self._words.kinds(difference), left, right, places)

    def _only(self, side: Side) -> str:
        return self.tr("Only in “{name}”").format(name=side.name)

    def _details(self) -> Iterator["_Row"]:
        for name, (before, after) in self.found.details.items():
            words = QCoreApplication.translate("DetailsDialog", DETAILS[name])
            yield _Row(words, self._words.detail(before), self._words.detail(after))
        for colour, (one, other) in self.found.legend.items():
            words = said(COLOUR_NAMES[colour])
            yield _Row(self.tr("Meaning of {colour}").format(colour=words), one, other)

    def _drawn(self) -> Iterator["_Row"]:
        words, sides = self._words, (self._before.workshop, self._after.workshop)
        for group in self.found.groups:
            yield _Row(self.tr("Group"), words.group(group[0]), words.group(group[1]))
        for one, other in self.found.links:
            yield _Row(self.tr("Link"), words.link(one, sides[0]), words.link(other, sides[1]))

    def _canvases(self) -> Iterator["_Row"]:
        for canvas in self.found.canvases:
            before, after = self._words.canvas(canvas.before), self._words.canvas(canvas.after)
            if canvas.before is None:
                yield _Row(self._only(self._after), before, self._canvas(after))
            elif canvas.after is None:
                yield _Row(self._only(self._before), self._canvas(before), after)
            elif canvas.before.title != canvas.after.title:
                yield _Row(self.tr("Canvas renamed"), before, after)
            if canvas.before and canvas.after and canvas.before.reason != canvas.after.reason:
                yield _Row(self.tr("Why this version"), canvas.before.reason, canvas.after.reason)
            for block, (one, other) in canvas.titles.items():
                own = content.of(self._after.workshop.details.language).block(block).title
                yield _Row(self.tr("Block renamed"), one or own, other or own)
        if self.found.reordered:
            yield _Row(self.tr("Order of the canvases"), _order(self._before), _order(self._after))

    def _canvas(self, title: str) -> str:
        return self.tr("Canvas “{title}”").format(title=title)

    def _buttons(self, choices: Sequence[Choice]) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        for place, choice in enumerate(choices):
            button = QPushButton(plain_action(choice.words), box)
            button.setProperty("answer", choice.answer)
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.setDefault(place == 0)
            button.setAutoDefault(place == 0)
        kind = QDialogButtonBox.StandardButton
        close = box.addButton(kind.Cancel if choices else kind.Close)
        close.setAutoDefault(not choices)
        close.setDefault(not choices)
        box.clicked.connect(self._on_clicked)
        return box

    def _on_clicked(self, button: QPushButton) -> None:
        self._answer = button.property("answer") or ""
        self.accept() if self._answer else self.reject()

    def _on_finished(self) -> None:
        for preview in self._previews:
            preview.stop()
        self.answered.emit(self._answer)

    def _on_canvas(self, place: int) -> None:
        """Show the counterpart of the canvas beside it."""
        sender = self.sender()
        mine = 0 if sender is self._previews[0] else 1
        tabs = [side.workshop.tabs() for side in (self._before, self._after)]
        for pair in self.found.pairs:
            here, there = pair[mine], pair[1 - mine]
            if here is not None and here.id == tabs[mine][place].id and there is not None:
                other = [canvas.id for canvas in tabs[1 - mine]].index(there.id)
                self._previews[1 - mine].show_canvas(other)

    def _on_item(self, item: QTreeWidgetItem | None) -> None:
        """Show the canvases that a note stands on."""
        places = item.data(0, _CANVASES) if item is not None else None
        for preview, side, canvas_id in zip(
            self._previews, (self._before, self._after), places or ("", ""), strict=True
        ):
            tabs = [canvas.id for canvas in side.workshop.tabs()]
            if canvas_id in tabs:
                preview.show_canvas(tabs.index(canvas_id))

    def _show_previous(self) -> None:
        self._previews[1].show_previous()

    def _show_next(self) -> None:
        self._previews[1].show_next()


def _order(side: Side) -> str:
    return ", ".join(canvas.title for canvas in side.workshop.tabs())


class _Row(NamedTuple):
    """A line of the list: what differs, there and here, and the ids of the canvases it is on."""

    what: str
    before: str
    after: str
    canvases: tuple[str, str] = ("", "")


def _item(row: _Row) -> QTreeWidgetItem:
    what, before, after, canvases = row
    item = QTreeWidgetItem([what, shortened(before, _LONGEST), shortened(after, _LONGEST)])
    for column, text in enumerate((what, before, after)):
        item.setToolTip(column, plain_tip(shortened(text, _TIP)) if text else "")
    spoken = " → ".join(text for text in (before, after) if text)
    item.setData(0, _CANVASES, canvases)
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{what}: {shortened(spoken, 2 * _LONGEST)}")
    return item
