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
    "records_unreadable",
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
    "records_unreadable": (
        "{count} entries other than notes could not be read. They are kept inside the document, put aside; "
        "the original file stays as it is."
    ),
    "still_aside": "{count} entries that could not be read earlier are still put aside in this document.",
    "restored": "{count} entries that had been put aside earlier can be read now and are back.",
    "canvases_rebuilt": (
        "{count} canvases were missing or damaged and were rebuilt for their notes. Check their titles."
    ),
    "details_lost": "The head of the workshop (title, organisation, date) was missing. Please fill it in.",
    "pictures_missing": "{count} pictures are missing from this file. Their notes show a grey placeholder.",
    "pictures_refused": (
        "{count} pictures are damaged or are not PNG, JPEG or WebP and are not shown; the original file "
        "stays as it is."
    ),
    "pictures_corrected": "The size or name of {count} pictures was noted wrongly and has been corrected.",
}


class Notice(Struct, frozen=True):
    """One thing to tell, as a kind and its facts; `str(notice)` is the English sentence."""

    kind: NoticeKind
    facts: Mapping[str, str | int] = {}

    def __str__(self) -> str:
        return worded(SENTENCES[self.kind], self.facts)
