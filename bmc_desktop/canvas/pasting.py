"""Cut, copy and paste between the canvas and the system's clipboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF
from PySide6.QtGui import QGuiApplication

from bmc_desktop.canvas import clipboard, incoming, sentences
from bmc_desktop.canvas.commands import in_reading_order
from bmc_desktop.canvas.offer import Offer, PictureOfNotes
from bmc_desktop.capture.entry import Entry, TooMuchError
from bmc_desktop.capture.lines import read_texts
from bmc_desktop.files.errors import PictureError
from bmc_desktop.model.document import ChangeError
from bmc_desktop.model.records import Media

if TYPE_CHECKING:
    from bmc_desktop.canvas.board import Board
    from bmc_desktop.canvas.clipboard import Clip
    from bmc_desktop.model.blocks import BlockId
    from bmc_desktop.model.records import Group, Note


class Pasting:
    """Moves notes to and from the clipboard for a view."""

    def __init__(self, view: Board) -> None:
        self._view = view

    @property
    def possible(self) -> bool:
        """Whether there is something that can be pasted as notes."""
        data = QGuiApplication.clipboard().mimeData()
        return clipboard.has_notes(data) or (data is not None and incoming.has_picture(data))

    def copy(self) -> bool:
        """Put the selected notes on the clipboard; return whether there were any."""
        workshop = self._view.session.workshop
        chosen = in_reading_order(workshop.notes[i] for i in self._view.selection.notes)
        if not chosen:
            return False
        data = clipboard.to_mime(chosen, self._view.session.media, self.groups_of(chosen))
        QGuiApplication.clipboard().setMimeData(data)
        return True

    def groups_of(self, notes: Sequence[Note]) -> list[Group]:
        """Return the groups all of whose notes are among these."""
        workshop = self._view.session.workshop
        ids = {note.id for note in notes}
        split = {note.group for note in workshop.notes.values() if note.id not in ids}
        whole = dict.fromkeys(n.group for n in notes if n.group is not None and n.group not in split)
        return [workshop.groups[group] for group in whole]

    def paste(self) -> None:
        """Paste notes, a note per picture or a note per line of text, into the chosen block.

        Notes that came from several blocks keep their blocks.
        """
        data = QGuiApplication.clipboard().mimeData()
        clip = clipboard.read_notes(data) if data is not None else None
        if clip is None:
            self.take(data)
            return
        several = len({note.block for note in clip.notes}) > 1
        self.lay(clip, None if several else self._view.selection.block)

    def lay(self, clip: Clip, block: BlockId | None = None) -> None:
        """Lay copies of notes on the wall, with their pictures, and select them; say what was left behind.

        All into `block` if one is given, else each into its own.
        """
        view = self._view
        media, has_room = self._taken_over(clip.pictures)
        try:
            added = view.commands.add_copies(clip.notes, block, media, clip.groups)
            view.selection.select(added, block)
        except ChangeError as error:
            view.notice.emit(sentences.not_pasted(error))
            return
        known = {*view.session.workshop.media}
        if any(note.picture not in known for note in clip.notes if note.picture is not None):
            why = sentences.pictures_left_behind if has_room else sentences.pictures_without_room
            view.notice.emit(why())

    def take(self, data: QMimeData | None, at: tuple[float, float] | None = None) -> None:
        """Take what another program holds out: pictures, or a note per line, into the chosen block.

        A single picture lies `at` a point of the sheet, in points, if one was pointed at; a note there that
        has none gets it.
        """
        view, block = self._view, self._view.selection.block
        sources: list[incoming.PictureSource] = []
        others: list[Path] = []
        if data is not None:
            pictures, others = incoming.files_in(data)
            sources.extend(pictures)
        if data is not None and not sources:
            # Files that come without a picture among them are words on the clipboard: their names.
            others = []
            picture = incoming.picture_in(data)
            sources.extend([] if picture is None else [picture])
        wearer = self._wearer(at) if len(sources) == 1 and not others else None
        if wearer is not None:
            self.put_on(wearer, sources[0])
            return
        if sources:
            view.pictures_offered.emit(Offer(view, sources, block, at, others))
            return
        try:
            rows = clipboard.rows_of(data) if data is not None else ()
            if rows:
                view.table_offered.emit(rows)
            else:
                self.paste_text(incoming.words_in(data) if data is not None else "")
        except TooMuchError as error:
            self._view.notice.emit(sentences.not_pasted(error))

    def put_on(self, note_id: str, source: incoming.PictureSource) -> None:
        """Give a note a picture, in place of its own."""
        self._view.pictures_offered.emit(PictureOfNotes(self._view, source, [note_id]))

    def _wearer(self, at: tuple[float, float] | None) -> str | None:
        """Return the note at a point, if it has no picture."""
        item = self._view.scene_of_canvas.note_at(QPointF(*at)) if at is not None else None
        return item.plan.note.id if item is not None and item.plan.note.picture is None else None

    def paste_text(self, text: str) -> None:
        """Paste a note per line of text into the chosen block.

        Raises:
            TooMuchError: a line is longer than a note, or there are more than fit on a canvas.
        """
        view = self._view
        texts = read_texts(text)
        if texts:
            view.capturing.put([Entry(text) for text in texts], edit="paste_notes")
        else:
            view.notice.emit(sentences.nothing_to_paste())

    def _taken_over(self, pictures: Mapping[str, bytes]) -> tuple[list[Media], bool]:
        """Return the records of the pictures that are new here, and whether there is room for all of them.

        Their bytes are kept.
        """
        session = self._view.session
        found: list[Media] = []
        size, has_room = 0, True
        for media_id, data in pictures.items():
            if media_id in session.workshop.media:
                continue
            try:
                media = session.add_media(data, beside=size)
            except PictureError as error:
                has_room = has_room and error.kind != "full"
                continue
            if media.id == media_id:
                found.append(media)
                size += len(data)
        return found, has_room
