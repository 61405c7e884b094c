"""Which files were open when the app was told to end: written down then, taken up by the next start, once.

A list that is missing, damaged or strange is none; failing to write one only loses the memory of it.
"""

import json
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Final

import msgspec
from msgspec import Meta, Struct

from bmc_desktop import paths
from bmc_desktop.files.errors import SaveError
from bmc_desktop.files.saving import write_file
from bmc_desktop.ui.settings import FilePath

LOG: Final = logging.getLogger(__name__)

NAME: Final = "open_files.json"
"""The name of the list, in the settings folder."""

MOST: Final = 40
"""So many files are remembered."""

_MOST_BYTES: Final = 2_000_000


class OpenFile(Struct, frozen=True):
    """A file that was open: its absolute path, and the id of the canvas that was shown."""

    path: FilePath
    canvas: Annotated[str, Meta(max_length=64)] = ""


def keep(files: Sequence[OpenFile]) -> None:
    """Write down what is open, the one that was worked in last first. Never fails."""
    try:
        data = msgspec.to_builtins([file for file in files if len(file.path) <= 4096][:MOST])
        # In ASCII, names that are no Unicode come back as they are.
        write_file(paths.settings_dir() / NAME, json.dumps(data, indent=1).encode(), replace=True)
    except (OSError, SaveError, ValueError) as error:
        LOG.warning("it could not be written down which files are open: %s", error)


def take() -> list[OpenFile]:
    """Return what was open, and forget it. Never fails."""
    try:
        file = paths.settings_dir() / NAME
        with file.open("rb") as stream:
            data = stream.read(_MOST_BYTES + 1)
        # What cannot be forgotten would come back at every start.
        file.unlink()
        found = msgspec.convert(json.loads(data), list[OpenFile]) if len(data) <= _MOST_BYTES else []
    except FileNotFoundError:
        return []
    except (OSError, ValueError, RecursionError, msgspec.ValidationError) as error:
        LOG.warning("it could not be read which files were open: %s", error)
        return []
    return [each for each in found if Path(each.path).is_absolute() and "\0" not in each.path][:MOST]
