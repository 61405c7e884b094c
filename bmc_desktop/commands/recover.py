"""Work kept from a crash: telling what is there, and writing it as workshop files. The journals stay."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

import msgspec

from bmc_desktop import paths
from bmc_desktop.commands.sentences import CommandError, sentence
from bmc_desktop.files.errors import DocumentError, SaveError
from bmc_desktop.files.journal.folder import KEPT_ASIDE
from bmc_desktop.files.journal.offers import Offer, Standing, State, moment, survey, whole
from bmc_desktop.files.journal.recovery import Recovered
from bmc_desktop.files.names import EXTENSION, safe_stem, shown_name
from bmc_desktop.files.packing import pack, unpack
from bmc_desktop.files.saving import write_file
from bmc_desktop.model.edits import clean_line

Say = Callable[[str], None]
"""Takes a line."""

Facts = dict[str, Any]

_STATES: Final[dict[State, str]] = {
    "offered": "not saved",
    "aside": "not saved, set aside",
    "live": "open now",
    "unreadable": "cannot be read",
}

_STANDINGS: Final[dict[Standing, str]] = {
    "words": "words that were being written",
    "changed": "saved, but its file was changed since",
    "gone": "saved, but its file is not there any more",
    "unknown": "saved, but its file cannot be read",
    "silent": "saved, but its file does not answer",
    "saved": "saved",
    "new": "never saved",
}

_FALLBACK: Final = "recovered"
"""The name of a file for a workshop that has none."""

_MOST_NAMES: Final = 1_000


def everything() -> list[Offer]:
    """Return all work that is kept, the biggest first; nothing is held or changed."""
    return survey(paths.recovery_root())


def facts_of(offers: Sequence[Offer]) -> list[Facts]:
    """Return what is kept, in plain values; numbers count from 1."""
    return [
        {
            "number": number,
            "id": offer.folder.name,
            "name": offer.name,
            "file": str(offer.path) if offer.path else "",
            "changes": offer.changes,
            "notes": len(offer.found.workshop.notes) if offer.found else 0,
            "last": _iso(offer.last_at),
            "state": offer.state,
            "standing": offer.standing,
            "words": bool(offer.found and offer.found.has_words),
            "aside": _iso(_since(offer)),
            "kept_until": _iso(_until(offer)),
            "damaged": bool(offer.found and offer.found.damaged),
            "incomplete": bool(offer.found and offer.found.is_headless),
            "folder": str(offer.folder.path),
        }
        for number, offer in enumerate(offers, 1)
    ]


def as_json(offers: Sequence[Offer]) -> str:
    """Return what is kept as JSON that a person can read, too."""
    return msgspec.json.format(msgspec.json.encode(facts_of(offers)), indent=2).decode("utf-8")


def as_text(offers: Sequence[Offer]) -> str:
    """Return what is kept as lines for a person."""
    if not offers:
        return "There is no unsaved work."
    return "\n".join(_lines(offers))


def recover_one(asked: str, out: str, say: Say) -> None:
    """Write one workshop, named by its number, id or name, into a file that is not there yet.

    Raises:
        CommandError: there is no such work, or it cannot be recovered.
        SaveError: it was not saved.
    """
    offer = _chosen(asked, everything())
    if offer.state == "live":
        raise CommandError(f"{_name(offer)} is open in the editor; save it there.")
    data = _data(offer)
    try:
        write_file(Path(out), data, check=_check)
    except SaveError as error:
        if error.kind != "exists":
            raise
        name = shown_name(Path(out).name)
        words = f"There is a file {name} already, and it was left as it is. Choose another name."
        raise CommandError(words) from error
    say(_written(offer, out))


def recover_all(folder: str, say: Say, remark: Say) -> bool:
    """Write everything into files of their own in a folder, made if need be; say whether all of it went.

    Raises:
        OSError: the folder cannot be made.
    """
    place = Path(folder)
    place.mkdir(parents=True, exist_ok=True)
    well = True
    for offer in everything():
        if offer.state == "live":
            remark(f"{_name(offer)} is open in the editor and was left alone.")
            continue
        try:
            say(_written(offer, str(_write_beside(offer, place))))
        except (CommandError, SaveError) as error:
            remark(sentence(error))
            well = False
    return well


def _write_beside(offer: Offer, place: Path) -> Path:
    """Write a workshop under its own name, or with a number where that is taken; return where."""
    data = _data(offer)
    stem = safe_stem(offer.name, _FALLBACK)
    for number in range(1, _MOST_NAMES):
        path = place / (f"{stem}{EXTENSION}" if number == 1 else f"{stem} {number}{EXTENSION}")
        try:
            write_file(path, data, check=_check)
        except SaveError as error:
            if error.kind not in ("exists", "is_directory"):
                raise
        else:
            return path
    raise CommandError(f"All names like {stem}{EXTENSION} are taken; choose another folder.")


def _data(offer: Offer) -> bytes:
    """Return the bytes of a workshop file; what was being written has become a note."""
    if offer.found is None:
        raise CommandError(f"{offer.folder.path} cannot be read; it was left as it is.") from offer.error
    try:
        data = pack(whole(offer.found), offer.found.media)
        unpack(data)
    except (DocumentError, ValueError, MemoryError) as error:
        words = f"{_name(offer)} cannot be written; its journal was left as it is."
        if isinstance(error, DocumentError) and error.kind == "too_large":
            words = (
                f"{_name(offer)} is larger than a file may be; its journal was left as it is. Recover it "
                "in the editor, and move a part of it to another workshop there."
            )
        raise CommandError(words) from error
    return data


def _check(data: bytes) -> None:
    try:
        unpack(data)
    except DocumentError as error:
        raise SaveError("failed", str(error)) from error


def _chosen(asked: str, offers: Sequence[Offer]) -> Offer:
    if asked.isdecimal() and 1 <= int(asked) <= len(offers):
        return offers[int(asked) - 1]
    found = [offer for offer in offers if asked == offer.folder.name]
    found = found or [offer for offer in offers if offer.name.casefold() == asked.casefold()]
    if len(found) == 1:
        return found[0]
    word = "More than one is" if found else "Nothing that is kept is"
    raise CommandError(
        f"{word} called {shown_name(asked)}; “bmc-desktop recover --list” shows the numbers."
    )


def _lines(offers: Sequence[Offer]) -> Iterator[str]:
    for number, offer in enumerate(offers, 1):
        yield f"{number:>3}  {_name(offer)}  ({_STATES[offer.state]})"
        if offer.path is not None:
            yield f"     file     {shown_name(str(offer.path))}"
        if offer.found is None:
            yield f"     folder   {offer.folder.path}"
        else:
            yield f"     work     {_done(offer, offer.found)}{_when(offer.last_at)}{_aside(offer)}"


def _done(offer: Offer, found: Recovered) -> str:
    """Return what there is of work that is in no file, as the window says it."""
    what = "1 change" if offer.changes == 1 else f"{offer.changes} changes"
    match offer.standing:
        case _ if found.is_headless:
            damage = "the beginning of the record was damaged, so notes may be missing"
            said = f"{damage}; {what} could be recovered"
        case _ if found.damaged:
            said = f"part of the record was damaged; {what} could be recovered"
        case "changes":
            said = f"{what} after the last save" if offer.path is not None else f"{what}, never saved"
        case other:
            said = _STANDINGS[other]
    more = bool(offer.changes and found.has_words)
    return f"{said}, and {_STANDINGS['words']}" if more else said


def _since(offer: Offer) -> datetime | None:
    """Return when it was set aside, if it was."""
    return moment(offer.aside_since) if offer.aside_since is not None else None


def _until(offer: Offer) -> datetime | None:
    """Return how long what was set aside is kept."""
    since = _since(offer)
    return since + timedelta(seconds=KEPT_ASIDE) if since is not None else None


def _aside(offer: Offer) -> str:
    since, until = _since(offer), _until(offer)
    if since is None or until is None:
        return ""
    days = [f"{day.astimezone():%Y-%m-%d}" for day in (since, until)]
    return f"; closed without saving on {days[0]}, kept until {days[1]}"


def _iso(time: datetime | None) -> str | None:
    return time.isoformat(timespec="seconds") if time is not None else None


def _when(time: datetime | None) -> str:
    return f", the last at {time.astimezone():%Y-%m-%d %H:%M:%S}" if time is not None else ""


def _name(offer: Offer) -> str:
    if offer.found is None:
        return offer.folder.name
    return shown_name(clean_line(offer.name)) or "Untitled"


def _written(offer: Offer, out: str) -> str:
    words = shown_name(out)
    if offer.found is not None and offer.found.damaged:
        words += " (part of its record was damaged)"
    if offer.lacks_words:
        words += " (without the words that were being written: they did not fit; the editor recovers them)"
    return words
