"""How much a file may hold: caps that are checked before anything is read, inflated or built.

They keep a hostile file from filling memory; honest workshops stay far below them.
"""

from typing import Final

MAX_FILE: Final = 512 * 2**20
"""The largest file that is opened, in bytes."""

MAX_PARTS: Final = 2_000
"""The most entries in the container."""

MAX_JSON: Final = 32 * 2**20
"""The largest workshop.json, inflated, in bytes."""

MAX_MEDIA: Final = 64 * 2**20
"""The largest single picture, in bytes."""

MAX_INFLATED: Final = 2**30
"""The most bytes all parts may hold together, inflated."""

MAX_RATIO: Final = 200
"""How many times its packed size a part may inflate to, once it is above `RATIO_FROM`."""

RATIO_FROM: Final = 2**20
"""Below this inflated size, in bytes, any ratio is harmless."""

MAX_DEPTH: Final = 32
"""How deep arrays and objects may be nested in workshop.json."""

MAX_NODES: Final = 500_000
"""The most values in workshop.json: room for some 35,000 notes, about 80 MB as Python objects."""

MAX_PIXELS: Final = 40_000_000
"""The largest picture, in pixels."""

STEP: Final = 64 * 2**10
"""Bytes read or inflated at a time, so that counters can stop a part in time."""
