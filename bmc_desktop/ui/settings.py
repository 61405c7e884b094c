"""A person's settings: one typed table, kept as JSON in the settings folder.

A damaged, strange or read-only file never stops the app: what can be read is used, the rest has its
default. Nothing of a workshop is kept here but the paths of recent files.
"""

import json
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Final, Literal

import msgspec
from msgspec import Meta, Struct, structs

from bmc_desktop import paths
from bmc_desktop.files.errors import SaveError
from bmc_desktop.files.saving import write_file
from bmc_desktop.model.records import Size

LOG: Final = logging.getLogger(__name__)

MAX_RECENT: Final = 50
"""How many recent files are remembered."""

MAX_USED: Final = 8
"""How many actions the palette remembers as recently used."""

MAX_BYTES: Final = 1_000_000
"""A settings file larger than this is not ours."""

MAX_KEYS: Final = 4
"""How many keys one action may have."""

Theme = Literal["system", "light", "dark", "contrast"]
Motion = Literal["system", "off"]
WindowLanguage = Literal["system", "en", "nb", "da", "de"]
Numbers = Literal["system", "en", "nb", "da", "de"]
FilePath = Annotated[str, Meta(min_length=1, max_length=4096)]
ActionId = Annotated[str, Meta(min_length=1, max_length=80)]
KeyName = Annotated[str, Meta(min_length=1, max_length=40, description="As Qt's portable text.")]
Geometry = Annotated[
    str, Meta(max_length=4096, description="What QWidget.saveGeometry returned, as base64.")
]


class Values(Struct, frozen=True, kw_only=True):
    """Every setting with its type (which is its check) and its default."""

    theme: Theme = "system"
    language: WindowLanguage = "system"
    toolbar: bool = True
    questions: Literal["empty", "always"] = "empty"
    colour_marks: bool = False
    links: bool = False
    parking_lot: bool = True
    snapping: bool = True
    motion: Motion = "system"
    numbers: Annotated[
        Numbers, Meta(description="How amounts are written; system: as the window's or canvas's language.")
    ] = "system"
    note_size: Size = "medium"
    autosave: bool = False
    autosave_minutes: Annotated[int, Meta(ge=1, le=60)] = 5
    start_page: bool = True
    hint: Annotated[bool, Meta(description="Whether the first steps are still to be told.")] = True
    keys: Annotated[
        Mapping[ActionId, Annotated[tuple[KeyName, ...], Meta(max_length=MAX_KEYS)]],
        Meta(max_length=500, description="Keys that are not the usual ones, by action."),
    ] = {}
    tab_pictures: bool = False
    panel: Annotated[str, Meta(max_length=40, description="The page of the side panel, or none.")] = ""
    outline_table: bool = False
    panel_width: Annotated[int, Meta(ge=100, le=4000)] = 320
    geometry: Geometry = ""
    recent: Annotated[tuple[FilePath, ...], Meta(max_length=MAX_RECENT)] = ()
    pinned: Annotated[
        tuple[FilePath, ...], Meta(max_length=MAX_RECENT, description="Recent files that stay first.")
    ] = ()
    palette: Annotated[
        tuple[ActionId, ...],
        Meta(max_length=MAX_USED, description="What was last asked of the palette."),
    ] = ()
    folder: Annotated[str, Meta(max_length=4096, description="Where a file was last opened or saved.")] = ""


class Settings:
    """The settings in use. Each change is written at once; a failing write only loses the memory of it."""

    def __init__(self, file: Path | None = None) -> None:
        """Read the settings from `file`, by default the one in the settings folder."""
        self._file = file if file is not None else _default_file()
        self._values, self._foreign = _read(self._file) if self._file is not None else (Values(), {})

    @property
    def values(self) -> Values:
        """The settings as they are now."""
        return self._values

    def change(self, **fields: Any) -> None:
        """Set some settings and write them down.

        Raises:
            msgspec.ValidationError: a value does not fit its setting.
        """
        for name, value in fields.items():
            msgspec.convert(msgspec.to_builtins(value), _TYPES[name])
        after = structs.replace(self._values, **fields)
        if after != self._values:
            self._values = after
            self._write()

    def add_recent(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        text = str(path)
        if not 1 <= len(text) <= 4096:
            return
        pinned = self._values.pinned
        listed = [text, *(p for p in self._values.recent if p != text)]
        # The oldest go first, and pinned ones not at all.
        loose = [p for p in listed if p not in pinned][: max(0, MAX_RECENT - len(pinned))]
        self.change(recent=tuple(p for p in listed if p in pinned or p in loose))

    def remove_recent(self, path: str) -> None:
        """Forget one recent file."""
        self.change(
            recent=tuple(p for p in self._values.recent if p != path),
            pinned=tuple(p for p in self._values.pinned if p != path),
        )

    def pin_recent(self, path: str, *, pinned: bool) -> None:
        """Let a recent file stay first, or no longer."""
        others = tuple(p for p in self._values.pinned if p != path)
        self.change(pinned=(*others, path)[-MAX_RECENT:] if pinned else others)

    def clear_recent(self) -> None:
        """Forget the recent files, but not those that are pinned."""
        values = self._values
        self.change(recent=tuple(p for p in values.recent if p in values.pinned))

    def _write(self) -> None:
        if self._file is None:
            return
        data = {**self._foreign, **msgspec.to_builtins(self._values)}
        try:
            write_file(self._file, json.dumps(data, ensure_ascii=True, indent=1).encode(), replace=True)
        except (SaveError, ValueError) as error:
            LOG.warning("settings could not be written: %s", error)


_TYPES: Final[dict[str, Any]] = {field.name: field.type for field in structs.fields(Values)}


def _default_file() -> Path | None:
    try:
        return paths.settings_dir() / "settings.json"
    except OSError as error:
        LOG.warning("there is no folder for settings: %s", error)
        return None


def _read(file: Path) -> tuple[Values, dict[str, Any]]:
    """Return the settings of a file, and entries of other versions, which are kept."""
    try:
        with file.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
        stored = json.loads(data.decode("utf-8")) if len(data) <= MAX_BYTES else None
    except FileNotFoundError:
        return Values(), {}
    except (OSError, ValueError, RecursionError) as error:
        LOG.warning("settings could not be read: %s", error)
        return Values(), {}
    if not isinstance(stored, dict):
        return Values(), {}
    good: dict[str, Any] = {}
    for name, kind in _TYPES.items():
        if name in stored:
            try:
                good[name] = msgspec.convert(stored[name], kind)
            except msgspec.ValidationError as error:
                LOG.warning("setting %s has its default: %s", name, error)
    return Values(**good), {name: value for name, value in stored.items() if name not in _TYPES}
