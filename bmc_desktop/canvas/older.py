"""Pictures from before the last zoom, to be shown moved and scaled until the sharp one is there.

One is of what was seen last, one of everything, for what comes into sight from outside of the other.
"""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QImage, QPainter, QRegion

from bmc_desktop.canvas.picture import Picture, Sight


class OlderPictures:
    """The older pictures of one view, and an image that can be painted on again."""

    def __init__(self) -> None:
        self.last: Picture | None = None
        self.overview: Picture | None = None
        self._spare: QImage | None = None

    def all(self) -> list[Picture]:
        """Return the pictures that there are, the coarser first."""
        found = [self.overview, self.last]
        return list({id(picture): picture for picture in found if picture is not None}.values())

    @property
    def has_spare(self) -> bool:
        """Whether an image is kept that shows nothing of use."""
        return self._spare is not None

    @property
    def bytes_spare(self) -> int:
        """How much memory that image takes."""
        return self._spare.sizeInBytes() if self._spare is not None else 0

    def forget(self) -> None:
        """Keep nothing."""
        self.last = self.overview = self._spare = None

    def retire(self, picture: Picture, whole: QRectF) -> None:
        """Take in the picture that was sharp; `whole` is what an overview shows of the scene."""
        free: Picture | None = picture
        if not picture.complete.isEmpty():
            free, self.last = self.last, picture
            finest = self.overview.pixels_per_point if self.overview is not None else 0.0
            if picture.pixels_per_point >= finest and picture.shows(whole):
                self.overview = picture
        if free is not None and free is not self.overview:
            self._spare = free.image

    def keep_image(self, image: QImage) -> None:
        """Keep an image to be painted on again."""
        self._spare = image

    def take_image(self) -> QImage | None:
        """Return an image to paint on, if there is one; it is the caller's now."""
        image, self._spare = self._spare, None
        return image

    def true_ones(self, mend: Callable[[Picture, QRegion], bool]) -> list[Picture]:
        """Return the pictures that show what is so, the coarser first.

        `mend` paints anew what is other by now, or says no if that takes too long: such a picture goes.
        """
        for picture in self.all():
            stale = picture.stale.intersected(picture.complete)
            if not stale.isEmpty() and not mend(picture, stale):
                self.last = None if picture is self.last else self.last
                self.overview = None if picture is self.overview else self.overview
        return self.all()


def draw_moved(
    painter: QPainter, sight: Sight, pictures: list[Picture], where: QRegion, ground: QBrush
) -> None:
    """Draw pictures moved and scaled into a region of the window, the last one as far as it reaches.

    The painter works in screen pixels; its clip is left changed.
    """
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for picture in reversed(pictures):
        painter.setClipRegion(where)
        where = where.subtracted(picture.draw_moved(painter, sight))
        if where.isEmpty():
            break
    else:
        painter.setClipRegion(where)
        painter.fillRect(sight.window, ground)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
