"""What can go wrong with a file, as closed sets of kinds and reasons, each with its English sentence.

A window words the same reasons in its own language from `reason` and `facts`; the command line and the
log use `str(error)`. Every sentence says what happened, what is safe, and what to do next.
"""

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from bmc_desktop.files.names import shown_name

DocumentKind: TypeAlias = Literal["not_ours", "too_new", "damaged", "too_large", "unreadable"]

DocumentReason: TypeAlias = Literal[
    "foreign",
    "newer",
    "empty",
    "truncated",
    "container",
    "content",
    "file_size",
    "part_count",
    "part_size",
    "inflated_size",
    "value_count",
    "note_count",
    "canvas_count",
    "memory",
    "missing",
    "directory",
    "not_a_file",
    "denied",
    "link_loop",
    "failed",
]

SaveKind: TypeAlias = Literal[
    "no_name",
    "no_folder",
    "read_only",
    "denied",
    "disk_full",
    "no_room",
    "changed_on_disk",
    "locked",
    "exists",
    "newer_format",
    "damaged_original",
    "is_directory",
    "not_a_file",
    "link_loop",
    "name_too_long",
    "busy",
    "too_large",
    "no_backup",
    "torn",
    "open_here",
    "given_up",
    "failed",
]

Facts: TypeAlias = Mapping[str, str | int]
"""What a sentence is about: names and versions as text, counts and sizes (keys in `_bytes`) as numbers."""

PictureKind: TypeAlias = Literal["not_a_picture", "too_large", "full"]

_KEPT = "The file was not changed."

DOCUMENT_REASONS: Final[Mapping[DocumentReason, tuple[DocumentKind, str]]] = {
    "foreign": (
        "not_ours",
        f"{{name}} is not a workshop file: something else is in it. {_KEPT} Choose another file, or import "
        "it if it is a Markdown text.",
    ),
    "newer": (
        "too_new",
        "{name} was made with version {version} of the file format; this program reads version {ours}. "
        f"{_KEPT} Install a newer version of the program to open it.",
    ),
    "empty": (
        "damaged",
        "{name} is empty (0 bytes), so there is nothing to open. Look for an earlier version or a copy "
        "of the file.",
    ),
    "truncated": (
        "damaged",
        f"{{name}} is cut off and nothing in it could be read. {_KEPT} Fetch it again from where it came "
        "from, or look for an earlier version.",
    ),
    "container": (
        "damaged",
        f"{{name}} is damaged or was packed by another program, so it was not opened. {_KEPT} Fetch it "
        "again from where it came from, or look for an earlier version.",
    ),
    "content": (
        "damaged",
        f"The content of {{name}} is damaged and could not be read. {_KEPT} Fetch it again from where it "
        "came from, or look for an earlier version.",
    ),
    "file_size": (
        "too_large",
        f"{{name}} is too large to open: {{size_bytes}}, where {{limit_bytes}} is the most. {_KEPT} Check "
        "that it is the right file.",
    ),
    "part_count": (
        "too_large",
        f"{{name}} holds {{count}} parts, where {{limit}} is the most, so it was not opened. {_KEPT} Check "
        "that it is the right file.",
    ),
    "part_size": (
        "too_large",
        f"The part {{part}} of {{name}} is larger than {{limit_bytes}}, so it was not opened. {_KEPT} "
        "Check that it is the right file.",
    ),
    "inflated_size": (
        "too_large",
        f"{{name}} would swell beyond what a workshop can hold, so it was not opened. {_KEPT} Check that "
        "it comes from someone you trust.",
    ),
    "value_count": (
        "too_large",
        f"{{name}} holds more than {{limit}} values, so it was not opened. {_KEPT} Check that it is the "
        "right file.",
    ),
    "note_count": (
        "too_large",
        f"{{name}} has {{count}} notes on one canvas, where {{limit}} is the most, so it was not opened. "
        f"{_KEPT} Split the canvas in the program that made it.",
    ),
    "canvas_count": (
        "too_large",
        f"{{name}} has {{count}} canvases, where {{limit}} is the most, so it was not opened. {_KEPT} "
        "Split the workshop in the program that made it.",
    ),
    "memory": (
        "unreadable",
        f"There was not enough memory to open {{name}}. {_KEPT} Close other programs and try again.",
    ),
    "missing": (
        "unreadable",
        "{name} does not exist, or was moved, renamed or deleted, or its disk is not connected. Check the "
        "name, or look for it elsewhere.",
    ),
    "directory": ("unreadable", "{name} is a folder, not a workshop file. Choose a file inside it."),
    "not_a_file": (
        "unreadable",
        "{name} is a device or a pipe, not a file, so it was not opened. Choose a workshop file.",
    ),
    "denied": (
        "unreadable",
        "You are not allowed to read {name}. Ask its owner for access, or for a copy.",
    ),
    "link_loop": (
        "unreadable",
        "{name} is a link that leads back to itself, so there is nothing to open. Choose the file itself.",
    ),
    "failed": (
        "unreadable",
        "{name} could not be read from the disk. Check that the disk or network drive is connected, and "
        "try again.",
    ),
}

_HERE = "Your work is still open here."

SAVE_KINDS: Final[Mapping[SaveKind, str]] = {
    "no_name": f"This workshop has no file yet. {_HERE} Choose a name and a folder for it.",
    "no_folder": f"The folder for {{name}} does not exist, or was moved. {_HERE} Choose another folder.",
    "read_only": f"{{name}} is write-protected, so it was left as it is. {_HERE} Save under another name.",
    "denied": f"You are not allowed to write {{name}} there. {_HERE} Choose another folder.",
    "disk_full": (
        f"The disk is full: {{name}} needs {{needed_bytes}}, and {{free_bytes}} are free. The file on the "
        f"disk is as it was. {_HERE} Free some space or choose another place."
    ),
    "no_room": (
        f"There is no room for {{name}} on that disk, or your share of it is used up; {{needed_bytes}} are "
        f"needed. The file on the disk is as it was. {_HERE} Free some space or choose another place."
    ),
    "changed_on_disk": (
        f"{{name}} was changed by someone else since you opened or saved it, so it was left as it is. "
        f"{_HERE} Save under another name to keep both, or replace theirs."
    ),
    "locked": (
        f"{{person}} has {{name}} open, so it was left as it is. {_HERE} Save under another name, or wait "
        "until they have closed it."
    ),
    "exists": (
        f"There is a file {{name}} already, and it was left as it is. {_HERE} Choose another name, or "
        "replace it."
    ),
    "newer_format": (
        f"{{name}} was made by a newer version of the program and would lose what this version does not "
        f"know, so it was left as it is. {_HERE} Save a copy under another name."
    ),
    "damaged_original": (
        f"{{name}} could only be read in part, so the original was left as it is. {_HERE} Save a copy "
        "under another name."
    ),
    "is_directory": f"{{name}} is a folder. {_HERE} Choose another name.",
    "not_a_file": f"{{name}} is a device or a pipe, not a file. {_HERE} Choose another name.",
    "link_loop": f"{{name}} is a link that leads back to itself. {_HERE} Choose another name.",
    "name_too_long": f"The name {{name}} is too long for that disk. {_HERE} Choose a shorter name.",
    "busy": (
        f"Another program is holding {{name}}, so it could not be replaced; it is as it was. {_HERE} Wait "
        "a moment and save again."
    ),
    "too_large": (
        f"The workshop is larger than a file may be, so {{name}} was left as it is. {_HERE} Remove "
        "pictures, or move canvases to a workshop of their own."
    ),
    "no_backup": (
        f"{{name}} can only be overwritten in place, and no copy of the old one could be kept, so it was "
        f"left as it is. {_HERE} Save to another folder."
    ),
    "torn": (
        f"{{name}} could not be written to the end, and the file on the disk may be damaged. The version "
        f"before is kept in {{backup}}. {_HERE} Save to another folder now."
    ),
    "open_here": (
        f"{{name}} is open in another window, so it was left as it is. {_HERE} Go to that window, or "
        "choose another name."
    ),
    "given_up": (
        f"{{name}} was not saved, because that was given up, or a later save was there first. {_HERE} Save "
        "again if you are not sure."
    ),
    "failed": (
        f"{{name}} could not be saved; the file on the disk is as it was. {_HERE} Try again, or choose "
        "another place."
    ),
}

PICTURE_KINDS: Final[Mapping[PictureKind, str]] = {
    "not_a_picture": "{name} is not a PNG, JPEG or WebP picture, so it was not added.",
    "too_large": "{name} is too large a picture, so it was not added. Scale it down first.",
    "full": (
        "{name} was not added: the pictures of a workshop can take 75 MB together. Remove some first, or "
        "start another workshop."
    ),
}


def shown_size(size: int) -> str:
    """Return a number of bytes as people read it, e.g. "3.1 MB" (decimal units, as file managers do)."""
    for unit, worth in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if size >= worth:
            return f"{size / worth:.1f} {unit}"
    return f"{size} bytes"


def worded(sentence: str, facts: Facts) -> str:
    """Return a sentence with its facts put in: sizes with units, counts with separators, names plain."""
    shown: dict[str, str] = {"name": "The file"}
    for key, value in facts.items():
        if isinstance(value, str):
            shown[key] = shown_name(value)
        else:
            shown[key] = shown_size(value) if key.endswith("_bytes") else f"{value:,}"
    return sentence.format_map(shown)


class DocumentError(Exception):
    """A file cannot be opened. `kind` and `reason` are closed sets; `detail` is for a log, not a person."""

    def __init__(self, reason: DocumentReason, detail: str = "", **facts: str | int) -> None:
        self.reason: DocumentReason = reason
        self.kind: DocumentKind = DOCUMENT_REASONS[reason][0]
        self.detail = detail
        self.facts: Facts = facts
        super().__init__(worded(DOCUMENT_REASONS[reason][1], facts))

    def about(self, name: str) -> "DocumentError":
        """Return the same error, saying which file it is about."""
        return DocumentError(self.reason, self.detail, **{**self.facts, "name": name})


class SaveError(Exception):
    """A workshop was not saved. Unless the kind is "torn", the file on the disk is as it was."""

    def __init__(self, kind: SaveKind, detail: str = "", **facts: str | int) -> None:
        self.kind: SaveKind = kind
        self.detail = detail
        self.facts: Facts = facts
        super().__init__(worded(SAVE_KINDS[kind], facts))


class PictureError(ValueError):
    """Bytes that cannot be a picture of a workshop."""

    def __init__(self, kind: PictureKind, name: str) -> None:
        self.kind: PictureKind = kind
        self.facts: Facts = {"name": name} if name else {}
        super().__init__(worded(PICTURE_KINDS[kind], self.facts))
