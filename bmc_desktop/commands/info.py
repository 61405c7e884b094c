"""What is in a workshop file, as facts for a program or as lines for a person."""

from typing import Any

import msgspec

from bmc_desktop import content
from bmc_desktop.commands import opening
from bmc_desktop.files.names import shown_name
from bmc_desktop.files.opening import Opened
from bmc_desktop.model.blocks import ALL_BLOCKS, PARKING_LOT, number
from bmc_desktop.model.edits import clean_line
from bmc_desktop.model.records import Canvas
from bmc_desktop.model.workshop import Workshop

Facts = dict[str, Any]

_HEAD = ("organisation", "facilitator", "date", "place", "version", "language", "currency")


def facts_of(source: str) -> Facts:
    """Open a workshop file and return what is in it, by name, in plain values.

    Raises:
        DocumentError, CommandError: it cannot be opened.
    """
    opened = opening.opened(source)
    workshop = opened.workshop
    details = workshop.details
    return {
        "file": shown_name(source),
        "title": details.title,
        **{key: getattr(details, key) for key in _HEAD},
        "canvases": [_canvas_facts(workshop, canvas) for canvas in workshop.tabs()],
        "notes": len(workshop.notes),
        "legend": {meaning.id: meaning.text for meaning in workshop.legend.values()},
        "pictures": len(workshop.media),
        "read_only": opened.read_only,
        "newer_format": opened.newer,
        "notices": _notices(opened),
    }


def as_json(facts: Facts) -> str:
    """Return the facts as JSON that a person can read, too."""
    return msgspec.json.format(msgspec.json.encode(facts), indent=2).decode("utf-8")


def as_text(facts: Facts) -> str:
    """Return the facts as lines for a person."""
    language = facts["language"]
    lines = [_plain(facts["title"]) or content.of(language).sheet.untitled]
    head = {name: facts[name] for name in ("file", *_HEAD, "pictures") if facts[name]}
    lines += [f"  {name:<13} {shown_name(str(value))}" for name, value in (head | facts["legend"]).items()]
    for canvas in facts["canvases"]:
        lines += ["", f"{_plain(canvas['title'])}: {_counted(canvas['notes'])}"]
        for block in canvas["blocks"]:
            if block["id"] != PARKING_LOT or block["notes"]:
                count = f"{block['number']}." if block["number"] else "  "
                lines.append(f"  {count} {_plain(block['title']):<40} {block['notes']:>5}")
    if facts["notices"]:
        lines += ["", *facts["notices"]]
    return "\n".join(lines)


def _plain(text: str) -> str:
    """Return a text from the file as a terminal may show it."""
    return shown_name(clean_line(text))


def _canvas_facts(workshop: Workshop, canvas: Canvas) -> Facts:
    language = workshop.details.language
    return {
        "title": content.canvas_title(canvas, language),
        "notes": len(workshop.notes_of(canvas.id)),
        "blocks": [
            {
                "id": block,
                "number": number(block),
                "title": content.block_title(canvas, block, language),
                "notes": len(workshop.notes_of(canvas.id, block)),
            }
            for block in ALL_BLOCKS
        ],
    }


def _notices(opened: Opened) -> list[str]:
    return [str(notice) for notice in opened.notices]


def _counted(notes: int) -> str:
    return "1 note" if notes == 1 else f"{notes} notes"
