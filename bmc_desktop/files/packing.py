"""A workshop and its pictures as the bytes of one file, and back."""

from collections.abc import Mapping

from msgspec import Struct, structs

from bmc_desktop.files import format as layout
from bmc_desktop.files.container import CONTENT, Parts, read_container, write_container
from bmc_desktop.files.errors import DocumentError, SaveError, SaveKind
from bmc_desktop.files.notices import Notice
from bmc_desktop.files.pictures import Header, read_header
from bmc_desktop.files.reading import read_content
from bmc_desktop.files.repair import put_together, with_pictures
from bmc_desktop.model.workshop import Preserved, Workshop

_HARMLESS = frozenset(["pictures_missing", "still_aside", "restored", "pictures_corrected"])
"""Notices of files that lose nothing when they are saved over."""


class Unpacked(Struct, frozen=True, kw_only=True):
    """What the bytes of a file hold. `media` maps SHA-256 to the bytes of each good picture.

    `damaged`: the file holds, or held, more than could be read, so it is not to be saved over.
    `newer`: it was made in a newer format, likewise.
    """

    workshop: Workshop
    media: Mapping[str, bytes]
    notices: tuple[Notice, ...] = ()
    damaged: bool = False
    newer: bool = False


def pack(workshop: Workshop, media: Mapping[str, bytes], *, deflate: bool = True) -> bytes:
    """Return the bytes of a file: equal workshops and pictures give equal bytes.

    Of `media` (SHA-256 → bytes) only the pictures of the workshop are taken. Without `deflate` the records
    stand in it as they are.

    Raises:
        UnicodeEncodeError, ValueError: a value cannot stand in a file.
    """
    parts = {
        layout.media_name(record): media[sha] for sha, record in workshop.media.items() if sha in media
    }
    names = {name: name[6:70] for name in parts}
    return write_container(layout.encode(workshop, names), parts, deflate=deflate)


def unpack(data: bytes) -> Unpacked:
    """Return what the bytes of a file from anywhere hold.

    Raises:
        DocumentError: whatever is wrong with the bytes.
    """
    try:
        return unpacked(read_container(data))
    except MemoryError as error:
        raise DocumentError("memory") from error


def check_packed(
    data: bytes,
    workshop: Workshop,
    media: Mapping[str, bytes],
    name: str = "",
    *,
    deflate: bool = True,
) -> None:
    """Read the bytes of a file as a stranger would and compare them with what they are to hold.

    `deflate` is how they were packed.

    Raises:
        SaveError: "too_large" if no reader would take so much, "failed" if it is something else. `name` is
            what it calls the file.
    """
    try:
        found = unpack(data)
    except DocumentError as error:
        kind: SaveKind = "too_large" if error.kind == "too_large" else "failed"
        raise SaveError(kind, f"{error.reason}: {error.detail}", name=name) from error
    kept = workshop.preserved
    same = structs.replace(found.workshop, preserved=kept) == workshop
    if same and kept != Preserved():
        # Unknown fields of notes that are gone do not come back; all that was written must.
        same = pack(found.workshop, media, deflate=deflate) == data
    if not same or found.damaged or found.media != media:
        detail = "the file does not hold what was to be saved: " + " ".join(map(str, found.notices))
        raise SaveError("failed", detail, name=name)


def unpacked(parts: Parts) -> Unpacked:
    """Return what the parts of a container hold. Raises DocumentError."""
    notices: list[Notice] = []
    if parts.cut_off:
        notices.append(Notice("cut_off"))
    if CONTENT in parts.altered and not parts.cut_off:
        notices.append(Notice("altered"))
    content = read_content(parts.content, altered=CONTENT in parts.altered)
    if content.newer:
        facts = {"version": content.newer, "ours": ".".join(map(str, layout.VERSION))}
        notices.append(Notice("newer_format", facts))
    if content.sound is not None:
        workshop = content.sound
    else:
        workshop, found = put_together(content, short=parts.content_short)
        notices += found
    media, headers, refused = _pictures(parts)
    workshop, found = with_pictures(workshop, headers, refused)
    notices += found
    return Unpacked(
        workshop=workshop,
        media=media,
        notices=tuple(notices),
        damaged=any(notice.kind not in _HARMLESS and notice.kind != "newer_format" for notice in notices),
        newer=bool(content.newer),
    )


def _pictures(parts: Parts) -> tuple[dict[str, bytes], dict[str, Header], set[str]]:
    """Return the good pictures, what their headers say, and the SHA-256 of those that are not."""
    media: dict[str, bytes] = {}
    headers: dict[str, Header] = {}
    refused: set[str] = set()
    if not parts.media:
        return media, headers, set()
    import hashlib

    for name, part in parts.media.items():
        sha = name[6:70]
        data = bytes(part)
        header = read_header(data)
        ending = name[71:]
        if (
            header is None
            or header.format != ending
            or name in parts.altered
            or hashlib.sha256(data).hexdigest() != sha
        ):
            refused.add(sha)
            continue
        media[sha] = data
        headers[sha] = header
    return media, headers, refused - headers.keys()
