"""What several notes share of a field, and lists that show it."""

from collections.abc import Iterable
from typing import Any, Final

from PySide6.QtWidgets import QComboBox

MIXED: Final = object()
"""What notes share of a field in which they differ."""


def shared(values: Iterable[Any]) -> Any:
    """Return what all of the values are, or `MIXED`."""
    first, *others = values
    return first if all(other == first for other in others) else MIXED


def choose(box: QComboBox, value: Any, differ: str) -> None:
    """Choose a value in a list, or a first entry without one where the notes differ."""
    has_mixed = box.itemData(0) is None
    if value is MIXED and not has_mixed:
        box.insertItem(0, differ, None)
    elif value is not MIXED and has_mixed:
        box.removeItem(0)
    box.setCurrentIndex(0 if value is MIXED else box.findData(value))
