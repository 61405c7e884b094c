"""What the canvas says to people, in the window's language: names, notices, refusals."""

from PySide6.QtCore import QCoreApplication


def name() -> str:
    """Return what a screen reader calls the canvas."""
    return QCoreApplication.translate("CanvasView", "Canvas")


def note_in(block_title: str) -> str:
    """Return what a screen reader calls a note that is written in."""
    return QCoreApplication.translate("CanvasView", "Note in {block}").format(block=block_title)


def tidy_already() -> str:
    """Say that there was nothing to tidy."""
    return QCoreApplication.translate("CanvasView", "Everything is tidy here already.")


def blank_note() -> str:
    """Say why a note with nothing but spaces was not kept."""
    return QCoreApplication.translate(
        "CanvasView", "A note needs at least one letter; the blank one was not kept."
    )


def emptied_note() -> str:
    """Say what became of a note whose words were all deleted."""
    return QCoreApplication.translate(
        "CanvasView", "The note without words was taken off. Undo brings it back."
    )


def text_too_long() -> str:
    """Say that a text longer than a note can hold was refused."""
    return QCoreApplication.translate(
        "CanvasView",
        "A note holds at most 20,000 characters. The longer text was not put in; the note is as it was.",
    )


def nothing_to_paste() -> str:
    """Say that the clipboard holds no words."""
    return QCoreApplication.translate(
        "CanvasView", "There is nothing on the clipboard that could become a note."
    )


def too_much_to_paste() -> str:
    """Say that more was pasted than a note or a canvas can hold."""
    return QCoreApplication.translate(
        "CanvasView",
        "That is more than fits: a note holds 20,000 characters and a canvas 5,000 notes. "
        "Nothing was pasted; the clipboard still has it all.",
    )


def canvas_full() -> str:
    """Say that no further note can be put on the canvas."""
    return QCoreApplication.translate(
        "CanvasView", "A canvas holds at most 5,000 notes, and this one has as many. Nothing was added."
    )


def in_hidden_parking_lot() -> str:
    """Say where notes went that can no longer be seen."""
    return QCoreApplication.translate(
        "CanvasView", "The notes are in the parking lot, which is hidden. The View menu shows it."
    )


def pictures_left_behind() -> str:
    """Say that notes came without their pictures."""
    return QCoreApplication.translate(
        "CanvasView", "The notes were pasted without their pictures, which could not be read."
    )
