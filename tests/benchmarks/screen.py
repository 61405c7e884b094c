"""A screen of one's own: an X server without a monitor, on a display that is free."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def screen(width: int = 1920, height: int = 1080, folder: Path | None = None) -> Iterator[dict[str, str]]:
    """Start Xvfb and yield what the environment needs for it; without Xvfb, Qt's offscreen platform.

    With a `folder`, what the screen shows can be read there, in a file named Xvfb_screen0.
    """
    if shutil.which("Xvfb") is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    reading, writing = os.pipe()
    # Without -noreset the server forgets its keyboard whenever its last program goes.
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-noreset"]
    if folder is not None:
        command += ["-fbdir", str(folder)]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as pipe:
                display = pipe.readline().strip()
            yield {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()
