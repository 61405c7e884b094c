"""What a change did, in the window's words: the names of edits told as "move of 3 notes".

The words follow "Undo" and "Redo" in the Edit menu. Knows the names of all edits; a test compares.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from bmc_desktop.model.change import Label


def words(label: Label) -> str:
    """Return what an edit did, counted."""
    wording = _WORDS.get(label.edit)
    n = max(1, label.count)
    return wording(Labels(), n) if wording is not None else QCoreApplication.translate("Labels", "change")


def sentence(label: Label) -> str:
    """Return what an edit did, to stand alone: beginning with a capital letter."""
    told = words(label)
    return told[:1].upper() + told[1:]


def undo_words(label: Label | None) -> str:
    """Return the words of the menu for taking back an edit."""
    if label is None:
        return QCoreApplication.translate("Labels", "&Undo")
    return QCoreApplication.translate("Labels", "&Undo {edit}").format(edit=words(label))


def redo_words(label: Label | None) -> str:
    """Return the words of the menu for doing an edit again."""
    if label is None:
        return QCoreApplication.translate("Labels", "&Redo")
    return QCoreApplication.translate("Labels", "&Redo {edit}").format(edit=words(label))


class Labels(QObject):
    """The words by edit. A class, since lupdate knows plurals from `self.tr` only."""

    def add_notes(self, n: int) -> str:
        return self.tr("adding %n note(s)", "", n)

    def paste_notes(self, n: int) -> str:
        return self.tr("paste of %n note(s)", "", n)

    def add_pictures(self, n: int) -> str:
        return self.tr("adding %n picture(s)", "", n)

    def set_text(self, n: int) -> str:
        return self.tr("text of %n note(s)", "", n)

    def split_note(self, n: int) -> str:
        return self.tr("splitting of a note into %n", "", n)

    def join_notes(self, n: int) -> str:
        return self.tr("joining of %n note(s)", "", n)

    def recolour(self, n: int) -> str:
        return self.tr("colour of %n note(s)", "", n)

    def set_flags(self, n: int) -> str:
        return self.tr("colour flags of %n note(s)", "", n)

    def resize(self, n: int) -> str:
        return self.tr("size of %n note(s)", "", n)

    def set_status(self, n: int) -> str:
        return self.tr("status of %n note(s)", "", n)

    def take_legend(self, n: int) -> str:
        return self.tr("legend from %n segment(s)", "", n)

    def set_amount(self, n: int) -> str:
        return self.tr("amount of %n note(s)", "", n)

    def describe_notes(self, n: int) -> str:
        return self.tr("details of %n note(s)", "", n)

    def set_picture(self, n: int) -> str:
        return self.tr("picture of %n note(s)", "", n)

    def set_votes(self, n: int) -> str:
        return self.tr("votes of %n note(s)", "", n)

    def delete_notes(self, n: int) -> str:
        return self.tr("deletion of %n note(s)", "", n)

    def duplicate_notes(self, n: int) -> str:
        return self.tr("duplication of %n note(s)", "", n)

    def bring_to_front(self, n: int) -> str:
        return self.tr("bringing %n note(s) to front", "", n)

    def send_to_back(self, n: int) -> str:
        return self.tr("sending %n note(s) to back", "", n)

    def move_notes(self, n: int) -> str:
        return self.tr("move of %n note(s)", "", n)

    def tidy_block(self, n: int) -> str:
        return self.tr("tidying of %n note(s)", "", n)

    def sort_notes(self, n: int) -> str:
        return self.tr("sorting of %n note(s)", "", n)

    def align_notes(self, n: int) -> str:
        return self.tr("alignment of %n note(s)", "", n)

    def distribute_notes(self, n: int) -> str:
        return self.tr("equal spacing of %n note(s)", "", n)

    def set_star(self, n: int) -> str:
        return self.tr("star of %n note(s)", "", n)

    def group_notes(self, n: int) -> str:
        return self.tr("grouping of %n note(s)", "", n)

    def ungroup_notes(self, n: int) -> str:
        return self.tr("ungrouping of %n note(s)", "", n)

    def rename_group(self, _n: int) -> str:
        return self.tr("renaming of a group")

    def link_notes(self, _n: int) -> str:
        return self.tr("linking of two notes")

    def set_link_text(self, _n: int) -> str:
        return self.tr("word on a link")

    def delete_links(self, n: int) -> str:
        return self.tr("deletion of %n link(s)", "", n)

    def add_canvas(self, _n: int) -> str:
        return self.tr("adding a canvas")

    def rename_canvas(self, _n: int) -> str:
        return self.tr("renaming of a canvas")

    def duplicate_canvas(self, _n: int) -> str:
        return self.tr("duplication of a canvas")

    def next_version(self, _n: int) -> str:
        return self.tr("next version of a canvas")

    def set_reason(self, _n: int) -> str:
        return self.tr("reason for a version")

    def move_canvas(self, _n: int) -> str:
        return self.tr("move of a canvas")

    def delete_canvas(self, _n: int) -> str:
        return self.tr("deletion of a canvas")

    def rename_block(self, _n: int) -> str:
        return self.tr("renaming of a block")

    def set_details(self, _n: int) -> str:
        return self.tr("change of the workshop details")

    def set_meaning(self, _n: int) -> str:
        return self.tr("change of the legend")


_WORDS: Final[dict[str, Callable[[Labels, int], str]]] = {
    "add_notes": Labels.add_notes,
    "paste_notes": Labels.paste_notes,
    "add_pictures": Labels.add_pictures,
    "set_text": Labels.set_text,
    "split_note": Labels.split_note,
    "join_notes": Labels.join_notes,
    "recolour": Labels.recolour,
    "set_flags": Labels.set_flags,
    "resize": Labels.resize,
    "set_status": Labels.set_status,
    "take_legend": Labels.take_legend,
    "set_amount": Labels.set_amount,
    "describe_notes": Labels.describe_notes,
    "set_picture": Labels.set_picture,
    "set_votes": Labels.set_votes,
    "delete_notes": Labels.delete_notes,
    "duplicate_notes": Labels.duplicate_notes,
    "bring_to_front": Labels.bring_to_front,
    "send_to_back": Labels.send_to_back,
    "move_notes": Labels.move_notes,
    "nudge": Labels.move_notes,
    "tidy_block": Labels.tidy_block,
    "sort_notes": Labels.sort_notes,
    "align_notes": Labels.align_notes,
    "distribute_notes": Labels.distribute_notes,
    "set_star": Labels.set_star,
    "group_notes": Labels.group_notes,
    "ungroup_notes": Labels.ungroup_notes,
    "rename_group": Labels.rename_group,
    "link_notes": Labels.link_notes,
    "set_link_text": Labels.set_link_text,
    "delete_links": Labels.delete_links,
    "next_version": Labels.next_version,
    "set_reason": Labels.set_reason,
    "add_canvas": Labels.add_canvas,
    "rename_canvas": Labels.rename_canvas,
    "duplicate_canvas": Labels.duplicate_canvas,
    "move_canvas": Labels.move_canvas,
    "delete_canvas": Labels.delete_canvas,
    "rename_block": Labels.rename_block,
    "set_details": Labels.set_details,
    "set_meaning": Labels.set_meaning,
}
