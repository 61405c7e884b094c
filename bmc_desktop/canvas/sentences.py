"""What the canvas says to people, in the window's language: names, notices, refusals."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from bmc_desktop.canvas.picture_door import PictureRefusedError, RefusalKind
from bmc_desktop.model.document import ChangeError, WorkshopFullError
from bmc_desktop.model.edits.joining import Obstacle


def name() -> str:
    """Return what a screen reader calls the canvas."""
    return QCoreApplication.translate("CanvasView", "Canvas")


def note_in(block_title: str) -> str:
    """Return what a screen reader calls a note that is written in."""
    return QCoreApplication.translate("CanvasView", "Note in {block}").format(block=block_title)


def tidy_already() -> str:
    """Say that there was nothing to tidy."""
    return QCoreApplication.translate("CanvasView", "Everything is tidy here already.")


def overfull() -> str:
    """Say that a block has no room for all its notes, and what helps."""
    return QCoreApplication.translate(
        "CanvasView",
        "There is no room for all notes here, so some lie partly under others. Move some to another block "
        "or to the parking lot.",
    )


def sorted_already() -> str:
    """Say that there was nothing to sort."""
    return QCoreApplication.translate("CanvasView", "The notes stand in this order already.")


def aligned_already() -> str:
    """Say that there was nothing to align."""
    return QCoreApplication.translate(
        "CanvasView", "The chosen notes of each block are in line already; nothing was moved."
    )


def distributed_already() -> str:
    """Say that there was nothing to distribute."""
    return QCoreApplication.translate(
        "CanvasView",
        "Nothing was moved: the spaces are equal already, or there are fewer than three notes in a block.",
    )


def not_grouped() -> str:
    """Say why there is no new group."""
    return QCoreApplication.translate(
        "CanvasView", "A group needs at least two notes that are not a group already."
    )


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


def one_line_only() -> str:
    """Say why a note was not split."""
    return QCoreApplication.translate(
        "CanvasView", "This note has one line only. Choose several notes to make them one."
    )


def not_joined(kind: Obstacle) -> str:
    """Say why notes were not made one."""
    match kind:
        case "pictures":
            return QCoreApplication.translate(
                "CanvasView", "A note shows one picture, and these have several. They stay as they are."
            )
        case "amounts":
            return QCoreApplication.translate(
                "CanvasView",
                "The amounts of these notes are for different periods and cannot be summed. The notes stay "
                "as they are.",
            )
        case "too_much":
            return QCoreApplication.translate(
                "CanvasView", "Together these notes are more than one can hold. They stay as they are."
            )


def canvas_full() -> str:
    """Say that no further note can be put on the canvas."""
    return QCoreApplication.translate(
        "CanvasView", "A canvas holds at most 5,000 notes, and this one has as many. Nothing was added."
    )


def workshop_full() -> str:
    """Say that a change was refused because no file could hold the workshop after it."""
    return QCoreApplication.translate(
        "CanvasView",
        "The workshop is as full as a file can be. Nothing was changed; delete or shorten something, or "
        "move a part of it to a second workshop.",
    )


def not_added(error: ChangeError) -> str:
    """Say why notes were not added: the workshop is full, or the canvas."""
    return workshop_full() if isinstance(error, WorkshopFullError) else canvas_full()


def not_kept(error: ChangeError) -> str:
    """Say why the words of a note stay in the editor."""
    if not isinstance(error, WorkshopFullError):
        return canvas_full()
    return QCoreApplication.translate(
        "CanvasView",
        "The workshop is as full as a file can be. The words stay in this note; shorten them, or cut them "
        "and delete something else, or go on in a second workshop.",
    )


def not_pasted(error: Exception) -> str:
    """Say why nothing was pasted: the workshop is full, or it is more than a note or a canvas can hold."""
    if not isinstance(error, WorkshopFullError):
        return too_much_to_paste()
    return QCoreApplication.translate(
        "CanvasView",
        "The workshop is as full as a file can be. Nothing was pasted; the clipboard still has it all. "
        "Delete something, or paste it into a second workshop.",
    )


def in_hidden_parking_lot() -> str:
    """Say where notes went that can no longer be seen."""
    return QCoreApplication.translate(
        "CanvasView", "The notes are in the parking lot, which is hidden. The View menu shows it."
    )


def hidden_parking_lot() -> str:
    """Say why one cannot go to the parking lot."""
    return QCoreApplication.translate("CanvasView", "The parking lot is hidden. The View menu shows it.")


def pictures_left_behind() -> str:
    """Say that notes came without their pictures."""
    return QCoreApplication.translate(
        "CanvasView", "The notes were pasted without their pictures, which could not be read."
    )


def pictures_without_room() -> str:
    """Say that notes came without some of their pictures, for which the workshop has no room."""
    return QCoreApplication.translate(
        "CanvasView",
        "The notes were pasted without some of their pictures: those of a workshop can take 75 MB "
        "together.",
    )


def taking_pictures(count: int) -> str:
    """Return the title of the work of taking pictures in."""
    return Pictures().taking(count)


def pictures_lost() -> str:
    """Say that pictures were not added, because their canvas has gone meanwhile."""
    return QCoreApplication.translate(
        "Pictures", "The pictures were not added, because another workshop was opened here meanwhile."
    )


def picture_refused(kind: RefusalKind) -> str:
    """Return the sentence of `picture_door` in the window's language, without its facts."""
    match kind:
        case "not_a_picture":
            return QCoreApplication.translate(
                "Pictures",
                "{name} was not added: pictures can be PNG, JPEG, WebP or GIF, and it is none of these.",
            )
        case "too_large":
            return QCoreApplication.translate(
                "Pictures",
                "{name} was not added: it is larger than 40 megapixels or 64 MB. Scale it down and add it "
                "again.",
            )
        case "full":
            return QCoreApplication.translate(
                "Pictures",
                "{name} was not added: the pictures of a workshop can take 75 MB together. Remove some "
                "first, or start another workshop.",
            )
        case "damaged":
            return QCoreApplication.translate(
                "Pictures", "{name} was not added: it is damaged. Fetch it again from where it came from."
            )
        case "unreadable":
            return QCoreApplication.translate(
                "Pictures",
                "{name} was not added: it could not be read from the disk. Check that it is still there, "
                "and add it again.",
            )


def pictures_refused(refused: Sequence[PictureRefusedError], total: int) -> str:
    """Say what was not added of so many pictures, and why."""
    if len(refused) == 1:
        name = refused[0].facts.get("name") or QCoreApplication.translate("Pictures", "The picture")
        return picture_refused(refused[0].kind).format(name=name)
    return Pictures().refused(len(refused), total)


class Pictures(QObject):
    """Sentences with counts. A class, since lupdate knows plurals from `self.tr` only."""

    def taking(self, count: int) -> str:
        return self.tr("Adding %n picture(s)…", "", count)

    def refused(self, count: int, total: int) -> str:
        return self.tr(
            "%n of {total} pictures were not added: they can be PNG, JPEG, WebP or GIF, whole, and up to "
            "40 megapixels and 64 MB.",
            "",
            count,
        ).format(total=total)
