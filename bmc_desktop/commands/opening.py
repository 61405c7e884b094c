"""Opening a workshop file for a command, which says of a broken one that earlier versions are kept."""

import contextlib
import shlex
from pathlib import Path

from bmc_desktop import paths
from bmc_desktop.commands.sentences import CommandError
from bmc_desktop.files.backups import BackupStore
from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.names import shown_name
from bmc_desktop.files.opening import Opened, open_workshop


def opened(source: str) -> Opened:
    """Open a workshop file.

    Raises:
        DocumentError: it cannot be opened.
        CommandError: likewise, and earlier versions of it are kept.
    """
    path = Path(source)
    try:
        return open_workshop(path)
    except DocumentError as error:
        kept = _kept(path)
        if not kept:
            raise
        versions = "1 earlier version of it is" if kept == 1 else f"{kept} earlier versions of it are"
        command = shown_name(f"bmc-desktop {shlex.quote(source)}")
        raise CommandError(f"{error} {versions} kept on this computer; “{command}” offers them.") from error


def _kept(path: Path) -> int:
    """Return how many earlier versions of a file are kept."""
    store = BackupStore(paths.backups_root())
    with contextlib.suppress(OSError):
        return sum(len(store.versions(workshop_id)) for workshop_id in store.workshops_of(path))
    return 0
