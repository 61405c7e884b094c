"""How long things move on the canvas, and whether they do: some people ask their system for less motion."""

from typing import Final

from PySide6.QtWidgets import QStyle, QWidget

LONGEST: Final = 150
"""No movement takes longer than this, in milliseconds."""


def duration(widget: QWidget) -> int:
    """Return how long a movement takes there, in milliseconds; 0 where it is not wanted."""
    wanted = widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget)
    return min(LONGEST, max(0, wanted))
