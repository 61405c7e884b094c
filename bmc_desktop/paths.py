"""Where things live: the app's own resources, and a person's settings, recovery data, backups and logs.

The only module that knows appdirs and the layout of an installed wheel against a source tree.
"""

import os
from functools import cache
from pathlib import Path
from typing import Final

APP: Final = "bmc_desktop"


class MissingResourceError(Exception):
    """A file that belongs to the app is not there: the installation is damaged."""


@cache
def _resources() -> Path:
    package = Path(__file__).resolve().parent
    for folder in (package / "resources", package.parent / "resources"):
        if (folder / "fonts").is_dir():
            return folder
    raise MissingResourceError(f"the folder 'resources' is missing beside {package}")


def resource(name: str) -> Path:
    """Return the path of one of the app's own files, e.g. "content/nb.toml".

    In an installed wheel it lies inside the package, in a source tree (editable install) beside it.

    Raises:
        MissingResourceError: the file is not there.
    """
    path = _resources() / name
    if not path.exists():
        raise MissingResourceError(f"the app's own file {name} is missing; please install it again")
    return path


def settings_dir() -> Path:
    """Return the folder for settings, made if need be."""
    import appdirs  # costs time at start, so only where a folder is asked for

    return _own_folder(appdirs.user_config_dir(APP, appauthor=False))


def data_dir(name: str = "") -> Path:
    """Return the folder for what the app keeps for a person ("recovery", "backups", …), made if need be."""
    import appdirs

    return _own_folder(appdirs.user_data_dir(APP, appauthor=False), name)


def recovery_root() -> Path:
    """Return the folder of all crash journals; it is made when the first one is begun."""
    import appdirs

    return _place(appdirs.user_data_dir(APP, appauthor=False), "recovery")


def backups_root() -> Path:
    """Return the folder of all earlier versions; it is made when the first one is kept."""
    import appdirs

    return _place(appdirs.user_data_dir(APP, appauthor=False), "backups")


def log_dir() -> Path:
    """Return the folder for logs, made if need be."""
    import appdirs

    return _own_folder(appdirs.user_log_dir(APP, appauthor=False))


def _own_folder(base: str, name: str = "") -> Path:
    """Make and return the folder; fall back to the home folder where the environment names a bad one.

    appdirs hands through whatever XDG_* holds, a relative path among them, which would scatter data
    over working directories; the XDG base directory specification says to ignore such values.

    Raises:
        OSError: no such folder can be made or written to.
    """
    folder = _place(base, name)
    folder.mkdir(parents=True, exist_ok=True)
    if not os.access(folder, os.W_OK):
        raise PermissionError(f"the folder {folder} cannot be written to")
    return folder


def _place(base: str, name: str) -> Path:
    folder = Path(base)
    if not folder.is_absolute():
        folder = Path.home() / f".{APP}"
    return folder / name if name else folder
