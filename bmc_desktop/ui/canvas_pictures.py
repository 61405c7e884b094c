"""Small pictures of a workshop's canvases: made lazily and in steps, kept as long as they are true.

Nobody waits for a picture: the one at hand is given, however old, and a new one follows. Knows nothing of
where pictures are shown.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from bmc_desktop.canvas import thumbnail
from bmc_desktop.canvas.shelf import PictureShelf
from bmc_desktop.model.records import Note
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.ui.slices import Slices, Steps

if TYPE_CHECKING:
    from bmc_desktop.session import Session
    from bmc_desktop.ui.main_window import MainWindow

ROOM: Final = QSize(300, 212)
"""The largest picture, in logical pixels; smaller ones are made of it."""

_FINEST: Final = 128
"""So many pixels a picture on a note is decoded to."""


class _Kept(NamedTuple):
    image: QImage
    shows: object
    """What it shows: as long as that is equal, the picture is true."""


class CanvasPictures(QObject):
    """The pictures of one window's canvases."""

    arrived = Signal(str)
    """There is a newer picture of a canvas, by its id."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._slices = Slices(self)
        self._kept: dict[str, _Kept] = {}
        self._wanted: set[str] = set()
        self._session: Session | None = None
        self._shelf: PictureShelf | None = None
        self._sorted: tuple[Mapping[str, Note], dict[str, list[Note]]] = ({}, {})

    @property
    def is_busy(self) -> bool:
        """Whether pictures are being made."""
        return self._slices.is_busy

    def picture(self, canvas_id: str) -> QImage | None:
        """Return the picture of a canvas that is at hand, and see to it that a true one will be."""
        self._follow_session()
        if canvas_id not in self._window.session.workshop.canvases:
            return None
        kept = self._kept.get(canvas_id)
        if kept is None or kept.shows != self._shown(canvas_id):
            self._want(canvas_id)
        return kept.image if kept is not None else None

    def count(self, canvas_id: str) -> int:
        """Return how many notes a canvas has."""
        return len(self._notes().get(canvas_id, ()))

    def _follow_session(self) -> None:
        session = self._window.session
        if session is self._session:
            return
        self._session = session
        self._slices.clear()
        self._kept.clear()
        self._wanted.clear()
        if self._shelf is not None:
            self._shelf.close()
            self._shelf.deleteLater()
        self._shelf = PictureShelf(session.media, self)
        self._shelf.arrived.connect(self._on_decoded)

    def _notes(self) -> dict[str, list[Note]]:
        """Return the notes by their canvases; sorted once for each state of the workshop."""
        notes = self._window.session.workshop.notes
        if self._sorted[0] is not notes:
            found: dict[str, list[Note]] = {}
            for note in notes.values():
                found.setdefault(note.canvas, []).append(note)
            self._sorted = (notes, found)
        return self._sorted[1]

    def _shown(self, canvas_id: str) -> object:
        workshop = self._window.session.workshop
        return (
            workshop.canvases[canvas_id],
            workshop.details,
            workshop.legend,
            workshop.groups,
            workshop.links,
            len(workshop.canvases) > 1,
            self._window.style_on_screen,
            self._window.devicePixelRatioF(),
            self._notes().get(canvas_id, []),
        )

    def _want(self, canvas_id: str) -> None:
        if canvas_id not in self._wanted:
            self._wanted.add(canvas_id)
            self._slices.start(self._steps(canvas_id), self._on_drawn)

    def _steps(self, canvas_id: str) -> Steps:
        """Draw a canvas as it is when its turn comes."""
        self._wanted.discard(canvas_id)
        workshop = self._window.session.workshop
        if canvas_id not in workshop.canvases:
            return None
        shows = self._shown(canvas_id)
        pictures = self._decoded(workshop, self._notes().get(canvas_id, ()))
        image = yield from thumbnail.drawing(
            workshop,
            canvas_id,
            pictures,
            ROOM,
            ratio=self._window.devicePixelRatioF(),
            style=self._window.style_on_screen,
        )
        return canvas_id, _Kept(image, shows)

    def _decoded(self, workshop: Workshop, notes: Iterable[Note]) -> dict[str, QImage]:
        """Return the pictures on notes that are at hand; the others arrive later."""
        found: dict[str, QImage] = {}
        for media_id in {note.picture for note in notes if note.picture}:
            image = self._shelf.find(media_id, _FINEST) if self._shelf is not None else None
            if image is not None:
                found[media_id] = image
        return found

    def _on_drawn(self, result: tuple[str, _Kept] | None) -> None:
        if result is not None:
            self._kept[result[0]] = result[1]
            # Canvases come and go for hours; one that undo brings back is drawn again.
            canvases = self._window.session.workshop.canvases
            self._kept = {
                canvas_id: kept for canvas_id, kept in self._kept.items() if canvas_id in canvases
            }
            self.arrived.emit(result[0])

    def _on_decoded(self, media_id: str) -> None:
        for canvas_id, notes in self._notes().items():
            if canvas_id in self._kept and any(note.picture == media_id for note in notes):
                self._want(canvas_id)
