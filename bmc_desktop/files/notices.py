"""What to tell of a file that was opened all the same: a closed set, each with a sentence."""

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from msgspec import Struct

from bmc_desktop.files.errors import worded

NoticeKind: TypeAlias = Literal[
    "newer_format",
    "cut_off",
    "altered",
    "notes_unreadable",
    "notes_unreadable_at_least",
    "records_unreadable",
    "records_unreadable_at_least",
    "still_aside",
    "restored",
    "canvases_rebuilt",
    "details_lost",
    "pictures_missing",
    "pictures_refused",
    "pictures_corrected",
]

SENTENCES: Final[Mapping[NoticeKind, str]] = {
    "newer_format": (
        "This workshop was made with version {version} of the file format, and this program knows version "
        "{ours}. You see what this version understands; save a copy to change it."
    ),
    "cut_off": "The end of this file is missing. What could be read is shown; save a copy to keep it.",
    "altered": (
        "Parts of this file were altered by a fault of a disk or a transfer. Check what is shown, and save "
        "a copy to keep it."
    ),
    "notes_unreadable": (
        "{count} of {total} notes could not be read. They are kept inside the document, put aside; the "
        "original file stays as it is."
    ),
    "notes_unreadable_at_least": (
        "Notes that could not be read: at least {count}; how many more stood in the part that is missing "
        "is not known. What is left of them is kept inside the document, put aside; the original file "
        "stays as it is."
    ),
    "records_unreadable": (
        "Entries other than notes that could not be read: {count}. They are kept inside the "
        "document, put aside; the original file stays as it is."
    ),
    "records_unreadable_at_least": (
        "Other entries that could not be read: at least {count}, perhaps notes among them. What is left of "
        "them is kept inside the document, put aside; the original file stays as it is."
    ),
    "still_aside": "Entries that could not be read earlier and are still put aside in this document: "
    "{count}.",
    "restored": "Entries that had been put aside earlier, can be read now and are back: {count}.",
    "canvases_rebuilt": (
        "Canvases that were missing or damaged and were rebuilt for their notes: {count}. Check the titles."
    ),
    "details_lost": "The head of the workshop (title, organisation, date) was missing. Please fill it in.",
    "pictures_missing": (
        "Pictures missing from this file: {count}. A grey placeholder stands in their place."
    ),
    "pictures_refused": (
        "Pictures that are damaged, or are not PNG, JPEG or WebP, and are not shown: "
        "{count}. The original file stays as it is."
    ),
    "pictures_corrected": "Pictures whose size or name was noted wrongly and has been corrected: {count}.",
}


class Notice(Struct, frozen=True):
    """One thing to tell, as a kind and its facts; `str(notice)` is the English sentence."""

    kind: NoticeKind
    facts: Mapping[str, str | int] = {}

    def __str__(self) -> str:
        return worded(SENTENCES[self.kind], self.facts)
