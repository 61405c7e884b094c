"""The table of actions is sound: ids, keys, handlers, menus and words agree."""

from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

import bmc_desktop
from bmc_desktop.canvas.view import CanvasView
from bmc_desktop.ui.actions import TABLE
from bmc_desktop.ui.actions.arranging import ARRANGING
from bmc_desktop.ui.actions.canvas import CANVAS, EDIT, NOTE
from bmc_desktop.ui.actions.capture import CAPTURE
from bmc_desktop.ui.actions.comfort import COMFORT
from bmc_desktop.ui.actions.families import FAMILIES
from bmc_desktop.ui.actions.finding import FINDING
from bmc_desktop.ui.actions.meaning import MEANING
from bmc_desktop.ui.actions.starting import STARTING
from bmc_desktop.ui.actions.versions import VERSIONS
from bmc_desktop.ui.actions.window import FILE, HELP, VIEW
from bmc_desktop.ui.menus import CONTEXT, MENUS, TAB, TOOLBAR, Menu
from bmc_desktop.ui.rooms.arrange import ArrangeRoom
from bmc_desktop.ui.rooms.canvases import CanvasesRoom
from bmc_desktop.ui.rooms.capture import CaptureRoom
from bmc_desktop.ui.rooms.copying import CopyRoom
from bmc_desktop.ui.rooms.edit import EditRoom
from bmc_desktop.ui.rooms.file import FileRoom
from bmc_desktop.ui.rooms.find import FindRoom
from bmc_desktop.ui.rooms.help import HelpRoom
from bmc_desktop.ui.rooms.meaning import MeaningRoom
from bmc_desktop.ui.rooms.versions import VersionsRoom
from bmc_desktop.ui.rooms.view import ViewRoom

ROOMS = {
    "canvas": CanvasView,
    "arrange": ArrangeRoom,
    "capture": CaptureRoom,
    "copying": CopyRoom,
    "file": FileRoom,
    "edit": EditRoom,
    "find": FindRoom,
    "view": ViewRoom,
    "canvases": CanvasesRoom,
    "help": HelpRoom,
    "meaning": MeaningRoom,
    "versions": VersionsRoom,
}
ALL = (
    *(*FILE, *STARTING, *EDIT, *FINDING, *VIEW, *CANVAS, *VERSIONS, *NOTE, *CAPTURE),
    *(*MEANING, *ARRANGING, *COMFORT, *HELP, *FAMILIES),
)

NEEDS_ALTGR = set("@£$€{}[]\\~|µ^`´")
"""Characters that Nordic and German keyboards give only with AltGr or as a dead key."""


def ids(entries):
    for entry in entries:
        if isinstance(entry, Menu):
            yield from ids(entry.entries)
        elif entry is not None:
            yield entry


def test_ids_are_unique():
    assert len(ALL) == len(TABLE)


def test_every_key_belongs_to_one_action():
    keys = [QKeySequence(key).toString() for row in ALL for key in (*row.keys, *row.canvas_keys)]
    assert all(keys), "a key that Qt does not know"
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("row", [row for row in ALL if row.keys], ids=lambda row: row.id)
def test_keys_can_be_struck_on_nordic_and_german_keyboards(row):
    for key in row.keys:
        assert key.rpartition("+")[2] not in NEEDS_ALTGR
        assert not ("Ctrl" in key and "Alt" in key), "Ctrl+Alt is AltGr on Windows"


@pytest.mark.parametrize("row", [row for row in ALL if row.keys], ids=lambda row: row.id)
def test_no_key_of_the_window_is_one_that_writing_needs(row):
    for key in row.keys:
        assert key.startswith(("Ctrl+", "Alt+")) or key in {
            "F1",
            "Shift+F1",
            "F11",
            "Shift+F2",
            "F3",
            "Shift+F3",
            "F6",
            "Shift+F6",
        }, key


@pytest.mark.parametrize("row", ALL, ids=lambda row: row.id)
def test_every_action_has_a_handler(row):
    room, method = row.handler.split(".")
    assert callable(getattr(ROOMS[room], method, None)), row.handler


def test_every_action_stands_in_a_menu_once_or_in_the_list_of_recent_files():
    listed = list(ids(MENUS))
    assert len(listed) == len(set(listed))
    assert set(listed) | {"clear_recent"} == set(TABLE)


def test_toolbar_and_context_menus_name_actions_that_exist():
    for entries in (TOOLBAR, TAB, *CONTEXT.values()):
        assert set(ids(entries)) <= set(TABLE)


def test_every_icon_is_there_and_every_icon_file_is_used():
    sources = "".join(
        path.read_text(encoding="utf-8") for path in Path(bmc_desktop.__file__).parent.rglob("*.py")
    )
    from bmc_desktop import paths

    for row in ALL:
        if row.icon:
            assert paths.resource(f"icons/{row.icon}.svg").is_file()
    for file in paths.resource("icons").glob("*.svg"):
        assert f'"{file.stem}"' in sources, f"{file.name} is not used"


def test_every_row_says_what_it_does():
    for row in ALL:
        assert row.text
        assert row.tip
        assert row.tip != row.text
