"""Pictures on their way from a person's hand onto the canvas.

Taking them in costs time, so it is work for another thread: the canvas makes an `Offer`, the window runs
its `take_in` in a worker and hands the outcome back to `lay`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QImage

from bmc_desktop.canvas import sentences
from bmc_desktop.canvas.picture_door import PictureRefusedError, take_bytes, take_file, take_image
from bmc_desktop.files.errors import PictureError
from bmc_desktop.files.names import shown_name
from bmc_desktop.model.document import ChangeError

if TYPE_CHECKING:
    from bmc_desktop.canvas.board import Board
    from bmc_desktop.canvas.incoming import PictureSource
    from bmc_desktop.model.blocks import BlockId
    from bmc_desktop.model.records import Media


class Taken(NamedTuple):
    """A picture that came through the door: its new bytes, and what its file was called."""

    data: bytes
    name: str


class Offer:
    """Some pictures, and where they are to lie."""

    def __init__(
        self,
        view: Board,
        sources: Sequence[PictureSource],
        block: BlockId,
        at: tuple[float, float] | None = None,
        others: Sequence[Path] = (),
    ) -> None:
        """Take what was offered.

        Args:
            view: the canvas view that it was offered to.
            sources: the pictures.
            block: the block that they are to lie in.
            at: where in it, in points of the sheet, if it was pointed at.
            others: files that came with them and are to be opened once the pictures lie there.
        """
        self.view = view
        self.others = tuple(others)
        self._sources = tuple(sources)
        self._block = block
        self._at = at
        self._canvas_id = view.canvas_id

    def __len__(self) -> int:
        return len(self._sources)

    def take_in(self, report: Callable[[int, int], object]) -> list[Taken | PictureRefusedError]:
        """Take the pictures in, in any thread; `report` is told how many are done, and of how many."""
        found: list[Taken | PictureRefusedError] = []
        for index, source in enumerate(self._sources):
            report(index, len(self._sources))
            try:
                found.append(_taken(source))
            except PictureRefusedError as error:
                found.append(error)
        return found

    def lay(self, outcome: Sequence[Taken | PictureRefusedError]) -> None:
        """Put what was taken in on the wall, in one step of undo, and say what was not."""
        view = self.view
        refused = [one for one in outcome if isinstance(one, PictureRefusedError)]
        media: list[Media] = []
        size = 0
        for one in outcome:
            if isinstance(one, Taken):
                try:
                    record = view.session.add_media(one.data, shown_name(one.name), beside=size)
                except PictureError as error:
                    refused.append(
                        PictureRefusedError("full" if error.kind == "full" else "damaged", one.name)
                    )
                    continue
                media.append(record)
                size += len(one.data)
        if media and not self._add(media):
            return
        if refused:
            view.notice.emit(sentences.pictures_refused(refused, len(outcome)))

    def _add(self, media: Sequence[Media]) -> bool:
        view = self.view
        if self._canvas_id in view.session.workshop.canvases:
            view.show_canvas(self._canvas_id)
        view.commit_active_editor()
        try:
            added = view.commands.add_pictures(media, self._block, self._at)
        except ChangeError as error:
            view.notice.emit(sentences.not_added(error))
            return False
        view.selection.select(added, self._block)
        return True


class PictureOfNotes(Offer):
    """One picture that is to stand on notes that are there, in place of theirs."""

    def __init__(self, view: Board, source: PictureSource, note_ids: Sequence[str]) -> None:
        super().__init__(view, [source], view.current_block)
        self._note_ids = tuple(note_ids)

    def _add(self, media: Sequence[Media]) -> bool:
        view = self.view
        workshop = view.session.workshop
        there = [note_id for note_id in self._note_ids if note_id in workshop.notes]
        if not there:
            return super()._add(media)
        try:
            view.commands.set_picture(there, media[0])
        except ChangeError as error:
            view.notice.emit(sentences.not_added(error))
            return False
        return True


def _taken(source: PictureSource) -> Taken:
    if isinstance(source, QImage):
        return Taken(take_image(source), "")
    if isinstance(source, bytes):
        return Taken(take_bytes(source), "")
    return Taken(take_file(source), source.name)
