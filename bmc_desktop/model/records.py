"""The records a workshop is made of: plain, frozen, typed values with string ids.

The field constraints are checked when a file is decoded and by `Document.apply`; they are also the
source of the JSON Schema. Lengths are in points on the A3 sheet, amounts in the workshop's currency,
times in UTC. A record knows nothing of the other records but their ids. Records hold plain values only
and can never stand in a circle, so the collector need not look at them (`gc=False`): it halves the time
to read thousands.
"""

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, Final, Literal, TypeAlias, get_args

from msgspec import Meta, Struct

from bmc_desktop.model.blocks import BlockId

MAX_TEXT: Final = 20_000
"""The longest text of a note or its details, in characters."""

MAX_LINE: Final = 500
"""The longest title, name or meaning of a colour, in characters."""

MAX_NOTES: Final = 5_000
"""The most notes on one canvas."""

MAX_ORDER: Final = 2**53
"""The highest stacking order: the largest whole number that every reader of JSON takes exactly."""

MAX_VOTES: Final = 100_000
"""The most votes on one note."""

MAX_CANVASES: Final = 200
"""The most canvases in one workshop."""

Id = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{1,64}\Z")]
MediaId = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z", description="SHA-256 of the picture's bytes.")]
Line = Annotated[str, Meta(max_length=MAX_LINE)]
LongText = Annotated[str, Meta(max_length=MAX_TEXT)]
Coordinate = Annotated[float, Meta(ge=-1e6, le=1e6, description="Points on the A3 sheet.")]
Money = Annotated[float, Meta(ge=-1e15, le=1e15)]
Order = Annotated[int, Meta(ge=-MAX_ORDER, le=MAX_ORDER)]

Colour = Literal["white", "yellow", "orange", "red", "pink", "violet", "blue", "green"]
COLOURS: Final[tuple[Colour, ...]] = get_args(Colour)
DEFAULT_COLOUR: Final[Colour] = "yellow"

Size = Literal["large", "medium", "small", "tiny"]
SIZES: Final[tuple[Size, ...]] = get_args(Size)
"""The size classes of a note, from the largest to the smallest."""

Status = Literal["assumption", "testing", "confirmed", "refuted"]
STATUSES: Final[tuple[Status, ...]] = get_args(Status)

Period = Literal["once", "month", "year"]
PERIODS: Final[tuple[Period, ...]] = get_args(Period)

Language = Literal["en", "nb", "da", "de"]
LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)
"""The languages a canvas can speak: block titles, hints and questions exist in each."""


class Amount(Struct, frozen=True, gc=False, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Money on a note, in the workshop's currency per period; low and high bound an estimate."""

    value: Money
    period: Period = "year"
    low: Money | None = None
    high: Money | None = None


class Note(Struct, frozen=True, gc=False, kw_only=True, omit_defaults=True, tag="note", tag_field="type"):
    """A sticky note. Its place (x, y) is its upper left corner relative to its block's, in points.

    `colours[0]` is the paper, further colours are flags on it. `order` is the stacking order within the
    canvas: a higher one lies on top. `group` names the `Group` that it belongs to, `lineage` the note that
    it descends from on an earlier version of its canvas: notes with one lineage are one thought.
    """

    id: Id
    canvas: Id
    block: BlockId
    x: Coordinate
    y: Coordinate
    text: LongText = ""
    colours: Annotated[tuple[Colour, ...], Meta(min_length=1, max_length=8)] = (DEFAULT_COLOUR,)
    size: Size = "medium"
    order: Order = 0
    details: LongText = ""
    picture: MediaId | None = None
    amount: Amount | None = None
    status: Status | None = None
    votes: Annotated[int, Meta(ge=0, le=MAX_VOTES)] = 0
    star: bool = False
    group: Id | None = None
    lineage: Id | None = None
    hidden: bool = False
    author: Line = ""
    created: dt.datetime | None = None
    changed: dt.datetime | None = None

    @property
    def colour(self) -> Colour:
        """The colour of the note's paper."""
        return self.colours[0]


class Canvas(
    Struct, frozen=True, gc=False, kw_only=True, omit_defaults=True, tag="canvas", tag_field="type"
):
    """One nine-block sheet. `order` is its place among the tabs; `block_titles` renames blocks on it.

    `based_on` is the id of the canvas that it is the next version of, which may be gone, and `reason` says
    why there is a next version.
    """

    id: Id
    title: Line
    order: Order = 0
    block_titles: Mapping[BlockId, Line] = {}
    based_on: Id | None = None
    reason: Line = ""
    created: dt.datetime | None = None


class Group(Struct, frozen=True, gc=False, kw_only=True, omit_defaults=True, tag="group", tag_field="type"):
    """Notes that belong together and move together: those that name it as their group."""

    id: Id
    title: Line = ""


class Link(Struct, frozen=True, gc=False, kw_only=True, omit_defaults=True, tag="link", tag_field="type"):
    """A line from one note to another, with a word on it or none."""

    id: Id
    source: Id
    target: Id
    text: Line = ""


class Meaning(
    Struct, frozen=True, gc=False, kw_only=True, omit_defaults=True, tag="meaning", tag_field="type"
):
    """A line of the legend: what a colour stands for in this workshop. Its id is the colour."""

    id: Colour
    text: Line


class Media(Struct, frozen=True, gc=False, kw_only=True, omit_defaults=True, tag="media", tag_field="type"):
    """A picture. Its id is the SHA-256 of its bytes, which are kept beside the records."""

    id: MediaId
    format: Literal["png", "jpg", "webp"]
    width: Annotated[int, Meta(ge=1, le=100_000)]
    height: Annotated[int, Meta(ge=1, le=100_000)]
    name: Line = ""


class Details(
    Struct, frozen=True, gc=False, kw_only=True, omit_defaults=True, tag="details", tag_field="type"
):
    """What stands in the head of the workshop. There is exactly one, with the id "details".

    `language` is the language of the canvas (titles, hints, questions), not of the window. `currency` is
    an ISO 4217 code or a free word.
    """

    id: Literal["details"] = "details"
    title: Line = ""
    organisation: Line = ""
    facilitator: Line = ""
    date: dt.date | None = None
    place: Line = ""
    version: Line = ""
    language: Language = "en"
    currency: Annotated[str, Meta(max_length=12)] = ""


Record: TypeAlias = Details | Canvas | Meaning | Media | Group | Note | Link
