"""Earlier versions of a workshop: a list of them, the picture of the chosen one, and ways to use it.

Everything is read and drawn in workers, one version after the other. Opening one makes a copy; what that
leads to, and where differences are shown, is decided by whoever opens the dialog.
"""

from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeySequence, QPainter, QPalette, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from bmc_desktop.files.errors import DocumentError
from bmc_desktop.model.differences import Differences, compare
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.sheet.style import SheetStyle
from bmc_desktop.ui import errors, geometry
from bmc_desktop.ui.difference_words import DifferenceWords
from bmc_desktop.ui.jobs import Job, Task, run_job
from bmc_desktop.ui.safety.earlier import Entry, Loaded
from bmc_desktop.ui.sheet_preview import SheetPreview
from bmc_desktop.ui.words import PlainLabel, plain_tip

FindEntries = Callable[[], list[Entry]]
"""Finds the entries to list; called in a worker, raises OSError where they cannot be listed."""

_WIDE: Final = 300
_SECOND: Final = Qt.ItemDataRole.UserRole + 1
_AIR: Final = 8


class Chosen(NamedTuple):
    """The version that was chosen: what it holds, and what to call it ("version of 22 Nov 2026 14:32")."""

    entry: Entry
    loaded: Loaded
    words: str


class _Summed(NamedTuple):
    """What the list says of a version, and the workshop that the next older one is compared with."""

    workshop: Workshop
    differences: Differences | None


class _Summing:
    """Reads a version in the worker and compares it with the one after it, or with the present, if any."""

    def __init__(self, entry: Entry, later: Workshop | None) -> None:
        self._entry = entry
        self._later = later

    def __call__(self, task: Task) -> _Summed:
        task.check()
        workshop = self._entry.load().workshop
        task.check()
        return _Summed(workshop, compare(workshop, self._later) if self._later is not None else None)


class _Loading:
    """Reads the chosen version in the worker."""

    def __init__(self, entry: Entry) -> None:
        self._entry = entry

    def __call__(self, task: Task) -> Loaded:
        task.check()
        return self._entry.load()


class _Rows(QStyledItemDelegate):
    """Paints when a version was, and beneath it, smaller in weight, what there is to say of it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        second = self._height_of_second(option, index, _WIDE - 2 * _AIR)
        return QSize(_WIDE, round(QFontMetricsF(option.font).height() + second + 2 * _AIR))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text = ""
        style = plain.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, plain.widget)
        chosen = bool(plain.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole
        colours = plain.palette
        rect = QRectF(option.rect).adjusted(_AIR, _AIR, -_AIR, -_AIR)
        painter.save()
        font = plain.font
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(colours.color(role.HighlightedText if chosen else role.Text))
        top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.drawText(rect, top, str(index.data()))
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(colours.color(role.HighlightedText if chosen else role.PlaceholderText))
        rest = rect.adjusted(0, QFontMetricsF(font).height(), 0, 0)
        painter.drawText(rest, top | Qt.TextFlag.TextWordWrap, str(index.data(_SECOND) or ""))
        painter.restore()

    def _height_of_second(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        width: float,
    ) -> float:
        metrics = QFontMetricsF(option.font)
        words = str(index.data(_SECOND) or " ")
        return metrics.boundingRect(QRectF(0, 0, width, 10_000), Qt.TextFlag.TextWordWrap, words).height()


class EarlierVersionsDialog(QDialog):
    """The dialog. `open_asked` and `differences_asked` hand over what was chosen."""

    open_asked = Signal(object)
    differences_asked = Signal(object)

    def __init__(
        self,
        find: FindEntries,
        present: Workshop | None,
        parent: QWidget | None = None,
        *,
        style: SheetStyle | None = None,
    ) -> None:
        """List what `find` finds; the newest is compared with `present`.

        There is none where the file cannot be read; then there are no differences from it either.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(self.tr("Earlier versions"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._words = DifferenceWords(self)
        self._owner = parent.window() if parent is not None else self
        self._later = present
        self._entries: list[Entry] = []
        self._summing: Job | None = None
        self._loading: Job | None = None
        self._loaded: Loaded | None = None
        self._explanation = PlainLabel(self._explained(has_present=present is not None), self, wrap=True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Earlier versions"))
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setMinimumWidth(_WIDE + 22)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.itemDoubleClicked.connect(self._open)
        self.preview = SheetPreview(self, style=style)
        self._open_button = QPushButton(self.tr("Open as a copy"), self)
        self._open_button.setDefault(True)
        self._open_button.clicked.connect(self._open)
        self._differences_button = QPushButton(self.tr("Show differences…"), self)
        self._differences_button.clicked.connect(self._show_differences)
        self._lay_out()
        self._differences_button.setVisible(present is not None)
        for key, slot in (
            ("Ctrl+PgUp", self.preview.show_previous),
            ("Ctrl+PgDown", self.preview.show_next),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(slot)
        self.finished.connect(self._on_finished)
        geometry.open_large(self, 1080, 680)
        self._enable()
        self.preview.wait()
        self.list.setFocus()
        self._summing = run_job(
            self._owner, "", _Finding(find), self._on_found, self._on_not_found, silent=True
        )

    def sentences(self) -> list[tuple[str, str]]:
        """Return what the list says: for each version when it was, and what there is to say of it."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [(item.text(), item.data(_SECOND) or "") for item in items]

    def _explained(self, *, has_present: bool) -> str:
        if has_present:
            return self.tr(
                "Whenever this workshop was opened and saved again, the version before was kept. Opening "
                "one makes a copy; this workshop stays as it is."
            )
        return self.tr(
            "Whenever this file was saved over on this computer, the version before was kept. Opening one "
            "makes a copy; the file stays as it is."
        )

    def _lay_out(self) -> None:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(6, 0, 0, 0)
        column.addWidget(self.preview)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.addWidget(self.list)
        halves.addWidget(right)
        halves.setStretchFactor(0, 0)
        halves.setStretchFactor(1, 1)
        halves.setChildrenCollapsible(False)
        box = QDialogButtonBox(self)
        box.addButton(self._open_button, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(self._differences_button, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 14, 16, 14)
        outer.setSpacing(12)
        outer.addWidget(self._explanation)
        outer.addWidget(halves, 1)
        outer.addWidget(box)

    # The list

    def _on_found(self, entries: list[Entry]) -> None:
        self._summing = None
        self._entries = entries
        for entry in entries:
            words = self._words.moment(entry.time)
            item = QListWidgetItem(words[:1].upper() + words[1:], self.list)
            item.setData(_SECOND, self._said(entry, ""))
        if not entries:
            self.preview.show_sentence(
                self.tr(
                    "There are no earlier versions of this workshop yet. The next time a save replaces "
                    "its file, the version before it is kept."
                )
            )
            return
        self.list.setCurrentRow(0)
        self._sum(0)

    def _on_not_found(self, error: Exception) -> None:
        self._summing = None
        self.preview.show_sentence(
            self.tr("The earlier versions cannot be listed: {reason}").format(reason=str(error))
        )

    def _sum(self, row: int) -> None:
        """Say of one version after the other what is in it."""
        if row >= len(self._entries):
            self._summing = None
            return
        work = _Summing(self._entries[row], self._later)
        taker = _Row(self, row)
        self._summing = run_job(self._owner, "", work, taker.done, taker.failed, silent=True)

    def take_summary(self, row: int, summed: _Summed | None) -> None:
        """Show what was found out about a version, None for one that cannot be read, and go on."""
        item = self.list.item(row)
        if summed is None:
            words = self.tr("cannot be read")
        else:
            self._later = summed.workshop
            words = self._words.notes(len(summed.workshop.notes))
            if summed.differences is not None:
                words = self.tr("{notes} · afterwards: {differences}").format(
                    notes=words, differences=self._words.summary(summed.differences)
                )
        item.setData(_SECOND, self._said(self._entries[row], words))
        item.setToolTip(plain_tip(words))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {words}")
        self._sum(row + 1)

    def _said(self, entry: Entry, words: str) -> str:
        if entry.kind == "version":
            return words
        kind = self.tr("not saved, kept after closing")
        return f"{kind} · {words}" if words else kind

    # The chosen one

    def _on_row(self, row: int) -> None:
        if self._loading is not None:
            self._loading.cancel()
        self._loading = self._loaded = None
        self._enable()
        if row < 0:
            return
        self.preview.wait()
        taker = _Row(self, row)
        self._loading = run_job(
            self._owner, "", _Loading(self._entries[row]), taker.loaded, taker.not_loaded, silent=True
        )

    def take_loaded(self, row: int, loaded: Loaded | None, error: Exception | None = None) -> None:
        """Show the picture of a version, or why there is none, if it is still the chosen one."""
        if row != self.list.currentRow():
            return
        self._loading = None
        self._loaded = loaded
        if loaded is not None:
            self.preview.show_workshop(loaded.workshop, loaded.media)
        elif isinstance(error, DocumentError) and error.reason == "missing":
            self.preview.show_sentence(self.tr("This version is not there any more. Choose another one."))
        elif isinstance(error, DocumentError) and error.kind in ("damaged", "not_ours"):
            self.preview.show_sentence(
                self.tr("This version is damaged and cannot be read. Choose another one.")
            )
        elif error is not None:
            self.preview.show_sentence(errors.sentence(error))
        self._enable()

    def _enable(self) -> None:
        self._open_button.setEnabled(self._loaded is not None)
        self._differences_button.setEnabled(self._loaded is not None)

    def _chosen(self) -> Chosen | None:
        if self._loaded is None:
            return None
        entry = self._entries[self.list.currentRow()]
        local = entry.time.astimezone()
        words = self.tr("version of {day} {time}").format(
            day=self._words.day(local.date()), time=f"{local:%H:%M}"
        )
        return Chosen(entry, self._loaded, words)

    def _open(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.accept()
            self.open_asked.emit(chosen)

    def _show_differences(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.differences_asked.emit(chosen)

    def _on_finished(self) -> None:
        for job in (self._summing, self._loading):
            if job is not None:
                job.cancel()
        self._summing = self._loading = None
        self.preview.stop()


class _Finding:
    """Finds the entries in the worker, the newest first."""

    def __init__(self, find: FindEntries) -> None:
        self._find = find

    def __call__(self, _task: Task) -> list[Entry]:
        return self._find()


class _Row:
    """Hands over what a worker found out, together with which row it is about."""

    def __init__(self, dialog: EarlierVersionsDialog, row: int) -> None:
        self._dialog = dialog
        self._row = row

    def done(self, summed: _Summed) -> None:
        self._dialog.take_summary(self._row, summed)

    def failed(self, _error: Exception) -> None:
        self._dialog.take_summary(self._row, None)

    def loaded(self, loaded: Loaded) -> None:
        self._dialog.take_loaded(self._row, loaded)

    def not_loaded(self, error: Exception) -> None:
        self._dialog.take_loaded(self._row, None, error)
