"""The links of a note on the note page: where each leads, the word on it, and how to take it away."""

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from bmc_desktop.model import edits
from bmc_desktop.model.records import MAX_LINE
from bmc_desktop.model.threads import links_of
from bmc_desktop.ui import icons
from bmc_desktop.ui.context_menus import menu_of_line, offer
from bmc_desktop.ui.finding.reaching import reach
from bmc_desktop.ui.panels.pending import Pending
from bmc_desktop.ui.words import plain_action, plain_tip, shortened

if TYPE_CHECKING:
    from bmc_desktop.model.records import Link, Note
    from bmc_desktop.ui.main_window import MainWindow
    from bmc_desktop.ui.theme import Tones


class _Row(NamedTuple):
    """A link as it stands on the page."""

    widget: QWidget
    other: QToolButton
    line: QLineEdit
    remove: QToolButton
    pending: Pending


class LinksField(QWidget):
    """A row per link, and a way to draw another one."""

    def __init__(self, parent: QWidget, window: "MainWindow") -> None:
        super().__init__(parent)
        self._window = window
        self._rows: dict[str, _Row] = {}
        self._ink = ""
        self._add = QPushButton(self)
        self._add.clicked.connect(self._on_add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        end = QHBoxLayout()
        end.addWidget(self._add)
        end.addStretch(1)
        self._column.addLayout(end)
        self.setFocusProxy(self._add)

    def show_links(self, note: "Note | None") -> None:
        """Show the links of a note; None shows none, and no way to draw one."""
        workshop = self._window.session.workshop
        self.setVisible(note is not None)
        found = {link.id: link for link in links_of(workshop, note.id)} if note is not None else {}
        for link_id in [i for i in self._rows if i not in found]:
            row = self._rows.pop(link_id)
            row.pending.drop()
            self._column.removeWidget(row.widget)
            row.widget.hide()
            row.widget.deleteLater()
        for link in found.values():
            if note is not None:
                self._show(link, note)

    def word(self, tones: "Tones") -> None:
        """Word everything in the window's language, and tint it."""
        self._ink = tones.ink
        self._add.setText(self.tr("Link to another note…"))
        for row in self._rows.values():
            self._word_row(row)

    def commit(self) -> None:
        """Take over what is being typed."""
        for row in tuple(self._rows.values()):
            row.pending.finish()

    def _show(self, link: "Link", note: "Note") -> None:
        row = self._rows.get(link.id)
        if row is None:
            row = self._rows[link.id] = self._make_row(link.id)
        outward = link.source == note.id
        other = self._window.session.workshop.notes[link.target if outward else link.source]
        words = edits.clean_line(other.text) or self.tr("Note without words")
        row.other.setText(f"{'→' if outward else '←'}  {plain_action(shortened(words, 36))}")
        row.other.setAccessibleName(
            (self.tr("Leads to {note}") if outward else self.tr("Comes from {note}")).format(note=words)
        )
        row.other.setToolTip(plain_tip(row.other.accessibleName()))
        if not row.pending.is_waiting and edits.clean_line(row.line.text()) != link.text:
            row.line.setText(link.text)

    def _make_row(self, link_id: str) -> _Row:
        widget = QWidget(self)
        other, line, remove = QToolButton(widget), QLineEdit(widget), QToolButton(widget)
        for button in (other, remove):
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setIconSize(QSize(14, 14))
            button.setObjectName(link_id)
        other.clicked.connect(self._on_other)
        remove.clicked.connect(self._on_remove)
        for part in (other, line, remove):
            part.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            part.customContextMenuRequested.connect(partial(self._on_menu, link_id, part))
        line.setMaxLength(MAX_LINE)
        pending = Pending(line, lambda merge: self._keep(link_id, merge))
        line.textEdited.connect(pending.typed)
        line.editingFinished.connect(pending.finish)
        lower = QHBoxLayout()
        lower.setContentsMargins(0, 0, 0, 0)
        lower.setSpacing(4)
        lower.addWidget(line, 1)
        lower.addWidget(remove)
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(other)
        column.addLayout(lower)
        self._column.insertWidget(self._column.count() - 1, widget)
        row = _Row(widget, other, line, remove, pending)
        self._word_row(row)
        return row

    def _word_row(self, row: _Row) -> None:
        row.line.setPlaceholderText(self.tr("Word on the link"))
        row.line.setAccessibleName(self.tr("Word on the link"))
        words = self.tr("Delete the link")
        row.remove.setToolTip(plain_tip(words))
        row.remove.setAccessibleName(words)
        row.remove.setIcon(icons.tinted("x", self._ink))

    def _keep(self, link_id: str, merge: str) -> bool:
        workshop, row = self._window.session.workshop, self._rows.get(link_id)
        if row is None or link_id not in workshop.links:
            return True
        return self._window.takes(edits.set_link_text(workshop, link_id, row.line.text()), merge)

    def _on_menu(self, link_id: str, part: QWidget, position: QPoint) -> None:
        """Offer what can be done with a link; on its line, beside what can be done with the word."""
        menu = menu_of_line(part) if isinstance(part, QLineEdit) else self._window.context_menus.made(())
        offer(menu, self.tr("&Go to the note"), lambda: self._follow(link_id))
        offer(menu, self.tr("De&lete the link"), lambda: self._remove(link_id))
        menu.popup(part.mapToGlobal(position))

    def _on_other(self) -> None:
        sender = self.sender()
        self._follow(sender.objectName() if sender else "")

    def _on_remove(self) -> None:
        sender = self.sender()
        self._remove(sender.objectName() if sender else "")

    def _follow(self, link_id: str) -> None:
        """Go to the note at the other end."""
        link = self._window.session.workshop.links.get(link_id)
        if link is not None:
            here = self._window.canvas.selection.current
            reach(self._window, link.target if link.source == here else link.source)

    def _remove(self, link_id: str) -> None:
        workshop = self._window.session.workshop
        if link_id in workshop.links:
            self._window.commit(edits.delete_links(workshop, [link_id]))

    def _on_add(self) -> None:
        self._window.book["link_notes"].trigger()
