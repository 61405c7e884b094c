"""Clears away journals: what was set aside long ago, and what a crash left half made."""

from pathlib import Path
from typing import Final

from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.filesystem import DISK, FileSystem
from bmc_desktop.files.journal.folder import KEPT_ASIDE, Aside, Folder, folders
from bmc_desktop.files.journal.recovery import read_journal
from bmc_desktop.files.saving import STRAY_AGE

FEWEST_ASIDE: Final = 10
"""So many that were set aside stay however old they are: the clock may have jumped."""


def sweep(root: Path, system: FileSystem = DISK) -> int:
    """Remove what was set aside long ago, and what a crash left half made; return how many folders went."""
    put: list[tuple[Aside, Folder]] = []
    removed = 0
    for folder in folders(root, system):
        aside = folder.aside()
        if aside is not None:
            put.append((aside, folder))
        elif _is_left_over(folder):
            removed += _removed(folder)
    # By number: what was set aside last may bear an old date, if the clock was wrong then.
    put.sort(key=lambda each: each[0], reverse=True)
    for aside, folder in put[FEWEST_ASIDE:]:
        if system.now() - aside.at > KEPT_ASIDE:
            removed += _removed(folder)
    return removed


def _is_left_over(folder: Folder) -> bool:
    """Say whether it has stood there for a day without any work: its process ended while it was made."""
    try:
        if folder.system.now() - folder.system.stat(str(folder.path)).st_mtime <= STRAY_AGE:
            return False
        if folder.generations():
            return False
        read_journal(folder)
    except DocumentError as error:
        return error.reason == "empty"
    except (OSError, MemoryError):
        return False
    return False


def _removed(folder: Folder) -> bool:
    try:
        folder.take()
    except OSError:
        return False
    folder.remove(damaged=True)
    return True
