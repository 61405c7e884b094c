"""Layouts of canvases that were left lately: coming back lays out only what has changed since."""

from typing import Final

from bmc_desktop.model.workshop import Workshop
from bmc_desktop.sheet.layout import SheetLayout
from bmc_desktop.sheet.style import SheetStyle

MOST: Final = 3
"""So many are kept; each holds the plans of all its notes."""


class LeftLayouts:
    """Keeps the layouts of a few canvases, those that were left last."""

    def __init__(self) -> None:
        self._left: dict[str, SheetLayout] = {}

    def leave(self, layout: SheetLayout) -> None:
        """Keep a layout that is not shown any more."""
        self._left.pop(layout.canvas_id, None)
        self._left[layout.canvas_id] = layout
        if len(self._left) > MOST:
            del self._left[next(iter(self._left))]

    def come_back(self, workshop: Workshop, canvas_id: str, style: SheetStyle) -> SheetLayout:
        """Return the layout of a canvas as it is now. Raises KeyError if there is no such canvas."""
        layout = self._left.pop(canvas_id, None)
        if layout is None or layout.style != style or canvas_id not in workshop.canvases:
            return SheetLayout(workshop, canvas_id, style)
        layout.update(workshop)
        return layout
