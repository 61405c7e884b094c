"""How much a file may hold: caps that are checked before anything is read, inflated or built.

They keep a hostile file from filling memory; honest workshops stay below them, for `model.weight` lets in
no more than is sure to be read back. Together they bound what opening takes to 300 MB, whatever the file:
its own bytes, its pictures beside them, and the records, whose letters Python may keep in four bytes each.
"""

from typing import Final

MAX_FILE: Final = 90_000_000
"""The largest file that is opened, in bytes."""

MAX_PARTS: Final = 2_000
"""The most entries in the container."""

MAX_JSON: Final = 10_000_000
"""The largest workshop.json, inflated, in bytes: room for some 30,000 notes."""

MAX_MEDIA: Final = 64_000_000
"""The largest single picture, in bytes."""

MAX_PICTURES: Final = 75_000_000
"""The most bytes that pictures are taken in for, all together: what is taken in can be saved."""

MAX_INFLATED: Final = 90_000_000
"""The most bytes all parts may hold together, inflated."""

MAX_RATIO: Final = 200
"""How many times its packed size a part may inflate to, once it is above `RATIO_FROM`."""

RATIO_FROM: Final = 2**20
"""Below this inflated size, in bytes, any ratio is harmless."""

MAX_DEPTH: Final = 32
"""How deep arrays and objects may be nested in workshop.json."""

MAX_NODES: Final = 300_000
"""The most values in workshop.json: room for some 20,000 notes, at most 150 MB as Python objects."""

MAX_PIXELS: Final = 40_000_000
"""The largest picture, in pixels."""

MAX_OVERHEAD: Final = 1_024
"""How many bytes, and 1/64 of its size, packing may add to a part that does not pack well."""

STEP: Final = 64 * 2**10
"""Bytes read or inflated at a time, so that counters can stop a part in time."""
