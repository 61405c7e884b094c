"""The sentences of all errors and notices on files, for translation; the words are those of `files`.

A test holds the two alike. What they mean and when they are said is decided there.
"""

from typing import Final

from bmc_desktop.files.errors import DocumentReason, PictureKind, SaveKind
from bmc_desktop.files.notices import NoticeKind
from bmc_desktop.ui.words import QT_TRANSLATE_NOOP

DOCUMENT: Final[dict[DocumentReason, str]] = {
    "foreign": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is not a workshop file: something else is in it. The file was not changed. Choose "
        "another file, or import it if it is a Markdown text.",
    ),
    "newer": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} was made with version {version} of the file format; this program reads version "
        "{ours}. The file was not changed. Install a newer version of the program to open it.",
    ),
    "empty": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is empty (0 bytes), so there is nothing to open. Look for an earlier version or "
        "a copy of the file.",
    ),
    "truncated": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is cut off and nothing in it could be read. The file was not changed. Fetch it "
        "again from where it came from, or look for an earlier version.",
    ),
    "container": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is damaged or was packed by another program, so it was not opened. The file was "
        "not changed. Fetch it again from where it came from, or look for an earlier version.",
    ),
    "content": QT_TRANSLATE_NOOP(
        "Errors",
        "The content of {name} is damaged and could not be read. The file was not changed. Fetch "
        "it again from where it came from, or look for an earlier version.",
    ),
    "file_size": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is too large to open: {size_bytes}, where {limit_bytes} is the most. The file "
        "was not changed. Check that it is the right file.",
    ),
    "part_count": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} holds {count} parts, where {limit} is the most, so it was not opened. The file "
        "was not changed. Check that it is the right file.",
    ),
    "part_size": QT_TRANSLATE_NOOP(
        "Errors",
        "The part {part} of {name} is larger than {limit_bytes}, so it was not opened. The file "
        "was not changed. Check that it is the right file.",
    ),
    "inflated_size": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} would swell beyond what a workshop can hold, so it was not opened. The file was "
        "not changed. Check that it comes from someone you trust.",
    ),
    "value_count": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} holds more than {limit} values, so it was not opened. The file was not changed. "
        "Check that it is the right file.",
    ),
    "note_count": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} has {count} notes on one canvas, where {limit} is the most, so it was not "
        "opened. The file was not changed. Split the canvas in the program that made it.",
    ),
    "canvas_count": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} has {count} canvases, where {limit} is the most, so it was not opened. The file "
        "was not changed. Split the workshop in the program that made it.",
    ),
    "memory": QT_TRANSLATE_NOOP(
        "Errors",
        "There was not enough memory to open {name}. The file was not changed. Close other "
        "programs and try again.",
    ),
    "missing": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} does not exist, or was moved, renamed or deleted, or its disk is not connected. "
        "Check the name, or look for it elsewhere.",
    ),
    "directory": QT_TRANSLATE_NOOP(
        "Errors", "{name} is a folder, not a workshop file. Choose a file inside it."
    ),
    "not_a_file": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is a device or a pipe, not a file, so it was not opened. Choose a workshop file.",
    ),
    "denied": QT_TRANSLATE_NOOP(
        "Errors", "You are not allowed to read {name}. Ask its owner for access, or for a copy."
    ),
    "link_loop": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is a link that leads back to itself, so there is nothing to open. Choose the file itself.",
    ),
    "failed": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} could not be read from the disk. Check that the disk or network drive is "
        "connected, and try again.",
    ),
}

SAVE: Final[dict[SaveKind, str]] = {
    "no_name": QT_TRANSLATE_NOOP(
        "Errors",
        "This workshop has no file yet. Your work is still open here. Choose a name and a folder for it.",
    ),
    "no_folder": QT_TRANSLATE_NOOP(
        "Errors",
        "The folder for {name} does not exist, or was moved. Your work is still open here. Choose "
        "another folder.",
    ),
    "read_only": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is write-protected, so it was left as it is. Your work is still open here. Save "
        "under another name.",
    ),
    "denied": QT_TRANSLATE_NOOP(
        "Errors",
        "You are not allowed to write {name} there. Your work is still open here. Choose another folder.",
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Errors",
        "The disk is full: {name} needs {needed_bytes}, and {free_bytes} are free. The file on "
        "the disk is as it was. Your work is still open here. Free some space or choose another "
        "place.",
    ),
    "no_room": QT_TRANSLATE_NOOP(
        "Errors",
        "There is no room for {name} on that disk, or your share of it is used up; "
        "{needed_bytes} are needed. The file on the disk is as it was. Your work is still open "
        "here. Free some space or choose another place.",
    ),
    "changed_on_disk": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} was changed by someone else since you opened or saved it, so it was left as it "
        "is. Your work is still open here. Save under another name to keep both, or replace "
        "theirs.",
    ),
    "locked": QT_TRANSLATE_NOOP(
        "Errors",
        "{person} has {name} open, so it was left as it is. Your work is still open here. Save "
        "under another name, or wait until they have closed it.",
    ),
    "exists": QT_TRANSLATE_NOOP(
        "Errors",
        "There is a file {name} already, and it was left as it is. Your work is still open here. "
        "Choose another name, or replace it.",
    ),
    "newer_format": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} was made by a newer version of the program and would lose what this version does "
        "not know, so it was left as it is. Your work is still open here. Save a copy under "
        "another name.",
    ),
    "damaged_original": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} could only be read in part, so the original was left as it is. Your work is "
        "still open here. Save a copy under another name.",
    ),
    "is_directory": QT_TRANSLATE_NOOP(
        "Errors", "{name} is a folder. Your work is still open here. Choose another name."
    ),
    "not_a_file": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is a device or a pipe, not a file. Your work is still open here. Choose another name.",
    ),
    "link_loop": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is a link that leads back to itself. Your work is still open here. Choose another name.",
    ),
    "name_too_long": QT_TRANSLATE_NOOP(
        "Errors",
        "The name {name} is too long for that disk. Your work is still open here. Choose a shorter name.",
    ),
    "busy": QT_TRANSLATE_NOOP(
        "Errors",
        "Another program is holding {name}, so it could not be replaced; it is as it was. Your "
        "work is still open here. Wait a moment and save again.",
    ),
    "too_large": QT_TRANSLATE_NOOP(
        "Errors",
        "The workshop is larger than a file may be, so {name} was left as it is. Your work is "
        "still open here. Remove pictures, or move canvases to a workshop of their own.",
    ),
    "no_backup": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} can only be overwritten in place, and no copy of the old one could be kept, so "
        "it was left as it is. Your work is still open here. Save to another folder.",
    ),
    "torn": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} could not be written to the end, and the file on the disk may be damaged. The "
        "version before is kept in {backup}. Your work is still open here. Save to another "
        "folder now.",
    ),
    "open_here": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is open in another window, so it was left as it is. Your work is still open here. Go to "
        "that window, or choose another name.",
    ),
    "given_up": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} was not saved, because that was given up, or a later save was there first. Your work is "
        "still open here. Save again if you are not sure.",
    ),
    "failed": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} could not be saved; the file on the disk is as it was. Your work is still open "
        "here. Try again, or choose another place.",
    ),
}

PICTURE: Final[dict[PictureKind, str]] = {
    "not_a_picture": QT_TRANSLATE_NOOP(
        "Errors", "{name} is not a PNG, JPEG or WebP picture, so it was not added."
    ),
    "too_large": QT_TRANSLATE_NOOP(
        "Errors", "{name} is too large a picture, so it was not added. Scale it down first."
    ),
    "full": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} was not added: the pictures of a workshop can take 75 MB together. Remove some first, or "
        "start another workshop.",
    ),
}

NOTICE: Final[dict[NoticeKind, str]] = {
    "newer_format": QT_TRANSLATE_NOOP(
        "Errors",
        "This workshop was made with version {version} of the file format, and this program "
        "knows version {ours}. You see what this version understands; save a copy to change it.",
    ),
    "cut_off": QT_TRANSLATE_NOOP(
        "Errors",
        "The end of this file is missing. What could be read is shown; save a copy to keep it.",
    ),
    "altered": QT_TRANSLATE_NOOP(
        "Errors",
        "Parts of this file were altered by a fault of a disk or a transfer. Check what is "
        "shown, and save a copy to keep it.",
    ),
    "notes_unreadable": QT_TRANSLATE_NOOP(
        "Errors",
        "{count} of {total} notes could not be read. They are kept inside the document, put "
        "aside; the original file stays as it is.",
    ),
    "notes_unreadable_at_least": QT_TRANSLATE_NOOP(
        "Errors",
        "Notes that could not be read: at least {count}; how many more stood in the part that is "
        "missing is not known. What is left of them is kept inside the document, put aside; the "
        "original file stays as it is.",
    ),
    "records_unreadable": QT_TRANSLATE_NOOP(
        "Errors",
        "Entries other than notes that could not be read: {count}. They are kept inside the "
        "document, put aside; the original file stays as it is.",
    ),
    "records_unreadable_at_least": QT_TRANSLATE_NOOP(
        "Errors",
        "Other entries that could not be read: at least {count}, perhaps notes among them. What "
        "is left of them is kept inside the document, put aside; the original file stays as it is.",
    ),
    "still_aside": QT_TRANSLATE_NOOP(
        "Errors",
        "Entries that could not be read earlier and are still put aside in this document: {count}.",
    ),
    "restored": QT_TRANSLATE_NOOP(
        "Errors", "Entries that had been put aside earlier, can be read now and are back: {count}."
    ),
    "canvases_rebuilt": QT_TRANSLATE_NOOP(
        "Errors",
        "Canvases that were missing or damaged and were rebuilt for their notes: {count}. "
        "Check the titles.",
    ),
    "details_lost": QT_TRANSLATE_NOOP(
        "Errors",
        "The head of the workshop (title, organisation, date) was missing. Please fill it in.",
    ),
    "pictures_missing": QT_TRANSLATE_NOOP(
        "Errors",
        "Pictures missing from this file: {count}. A grey placeholder stands in their place.",
    ),
    "pictures_refused": QT_TRANSLATE_NOOP(
        "Errors",
        "Pictures that are damaged, or are not PNG, JPEG or WebP, and are not shown: "
        "{count}. The original file stays as it is.",
    ),
    "pictures_corrected": QT_TRANSLATE_NOOP(
        "Errors", "Pictures whose size or name was noted wrongly and has been corrected: {count}."
    ),
}
