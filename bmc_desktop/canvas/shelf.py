"""A workshop's pictures as pixels for the screen: decoded as finely as they are shown, and no finer.

Small ones at once, larger ones in a worker, one after another, while a grey box or a coarser picture stands
in their place. What is kept is bounded. Knows nothing of notes.
"""

from collections import OrderedDict
from collections.abc import Mapping
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from bmc_desktop import workers
from bmc_desktop.files.pictures import Header, read_header
from bmc_desktop.sheet.pictures import decoded
from bmc_desktop.workers import Address

MOST_BYTES: Final = 128 * 2**20
"""How much memory the pixels of one workshop's pictures may take."""

AT_ONCE: Final = 250_000
"""Pictures of so many pixels are decoded when they are painted; it takes a few milliseconds."""

_COARSEST: Final = 64
_FINEST: Final = 2_048
"""The longer side, in pixels, that a picture is decoded to, is a power of two between these."""


class _Kept(NamedTuple):
    image: QImage | None
    side: int
    is_all: bool
    """Whether there is nothing finer to be had: these are all pixels, or there are none."""


class _Decoding:
    """One picture on its way through a worker."""

    def __init__(
        self, shelf: "PictureShelf", media_id: str, data: bytes, header: Header, side: int
    ) -> None:
        self.media_id = media_id
        self.address = Address(shelf)
        self._post = self.address.post
        self._order = (data, header, side)

    def __call__(self) -> None:
        """Decode the picture, in the worker."""
        image, media_id, side = _decoded(*self._order), self.media_id, self._order[2]
        self._post(lambda shelf: shelf.take(media_id, side, image))


class PictureShelf(QObject):
    """The pictures of one workshop."""

    arrived = Signal(str)
    """A picture, by its media id, can be shown better than before."""

    def __init__(self, media: Mapping[str, bytes], parent: QObject | None = None) -> None:
        """Take the pictures' bytes by media id; more may come into the mapping later."""
        super().__init__(parent)
        self._media = media
        self._kept: OrderedDict[str, _Kept] = OrderedDict()
        self._wanted: dict[str, int] = {}
        self._under_way: _Decoding | None = None

    @property
    def bytes_kept(self) -> int:
        """How much memory the pixels take."""
        return sum(kept.image.sizeInBytes() for kept in self._kept.values() if kept.image is not None)

    @property
    def is_busy(self) -> bool:
        """Whether a picture is being decoded in the worker."""
        return self._under_way is not None

    def find(self, media_id: str, side: int) -> QImage | None:
        """Return a picture to be shown with its longer side `side` pixels long, or None.

        What is returned may be coarser for now; `arrived` tells when it can be had as it should be.
        """
        wanted = self._step(side)
        kept = self._kept.get(media_id)
        if kept is not None:
            self._kept.move_to_end(media_id)
            if kept.is_all or kept.side >= wanted:
                return kept.image
        data = self._media.get(media_id)
        if data is None:
            return None
        header = read_header(data)
        if header is None:
            self._keep(media_id, None, wanted, is_all=True)
            return None
        if header.width * header.height <= AT_ONCE:
            image = _decoded(data, header, wanted)
            self._keep(media_id, image, wanted, is_all=_has_all(image, header))
            return image
        self._wanted[media_id] = wanted
        self._go_on()
        return kept.image if kept is not None else None

    def close(self) -> None:
        """Begin no further work; what is under way ends unheard."""
        self._wanted.clear()
        if self._under_way is not None:
            self._under_way.address.leave()
            self._under_way = None

    def _step(self, side: int) -> int:
        """Return the side to decode to: all pictures together keep within the memory that they may take."""
        finest = _FINEST
        while finest > _COARSEST and 4 * finest**2 * len(self._media) > MOST_BYTES:
            finest //= 2
        step = _COARSEST
        while step < side and step < finest:
            step *= 2
        return step

    def _go_on(self) -> None:
        if self._under_way is not None or not self._wanted:
            return
        # What was asked for last is what is on the screen now.
        media_id, side = self._wanted.popitem()
        data = self._media[media_id]
        header = read_header(data)
        assert header is not None
        self._under_way = _Decoding(self, media_id, data, header, side)
        workers.start(self._under_way, "picture")

    def take(self, media_id: str, side: int, image: QImage | None) -> None:
        """Take in what the worker has decoded."""
        assert self._under_way is not None
        self._under_way.address.leave()
        self._under_way = None
        header = read_header(self._media[media_id])
        self._keep(media_id, image, side, is_all=header is None or _has_all(image, header))
        if self._wanted.get(media_id, side + 1) <= side:
            del self._wanted[media_id]
        self._go_on()
        self.arrived.emit(media_id)

    def _keep(self, media_id: str, image: QImage | None, side: int, *, is_all: bool) -> None:
        self._kept[media_id] = _Kept(image, side, is_all)
        self._kept.move_to_end(media_id)
        while len(self._kept) > 1 and self.bytes_kept > MOST_BYTES:
            self._kept.popitem(last=False)


def _decoded(data: bytes, header: Header, side: int) -> QImage | None:
    """Return the pixels with the longer side no longer than `side`, ready to be painted."""
    scale = min(1.0, side / max(header.width, header.height))
    wide, high = max(1, round(header.width * scale)), max(1, round(header.height * scale))
    try:
        image = decoded(data, header.format, wide, high)
        if image is not None and image.hasAlphaChannel():
            image = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    except MemoryError:
        return None
    return image


def _has_all(image: QImage | None, header: Header) -> bool:
    return image is None or max(image.width(), image.height()) >= max(header.width, header.height)
