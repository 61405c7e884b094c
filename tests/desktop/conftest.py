"""A desktop for the time of one test: X server, window manager, a Norwegian keyboard."""

import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from benchmarks.screen import screen
from desktop import Desktop, Editor, begin_on_canvas, environment_of, wait_until
from machine import need


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    need("Xvfb", "xdotool", "openbox", "setxkbmap")
    home = tmp_path / "home"
    home.mkdir()
    begin_on_canvas(home)
    with screen(1366, 768, folder=tmp_path) as display:
        environment = environment_of(display, home)
        subprocess.run(["setxkbmap", "no"], env=environment, check=True)
        with subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL) as manager:
            made = Desktop(environment, tmp_path / "Xvfb_screen0")
            wait_until(lambda: made.hand("get_num_desktops"), "the window manager is there")
            yield made
            manager.terminate()


@pytest.fixture
def start(desktop: Desktop, tmp_path: Path) -> Iterator[object]:
    """Start the editor with some files; whatever still runs at the end is ended."""
    editors = []

    def begin(*files: object, **how: Any) -> Editor:
        editors.append(Editor(desktop, tmp_path, *files, **how))
        return editors[-1]

    yield begin
    for editor in editors:
        editor.stop()
