"""Copies that sync programs lay beside a file when two people have changed it at once.

Known by their names, and then by what is in them: only a file that holds the same workshop, and not the
same bytes, is a sibling. The names, for "plan.bmcw":

- Dropbox: "plan (Anna's conflicted copy 2026-11-22).bmcw", and the same in other languages, as in "plan
  (Annas in Konflikt stehende Kopie 2026-11-22).bmcw" (help.dropbox.com, "What's a conflicted copy?").
- Nextcloud, ownCloud: "plan (conflicted copy 2026-11-22 143200).bmcw" (src/common/utility.cpp,
  makeConflictFileName); before 2018 "plan_conflict-20261122-143200.bmcw".
- Syncthing: "plan.sync-conflict-20261122-143200-ABCDEFG.bmcw" (docs.syncthing.net, "Understanding
  Synchronization").
- OneDrive: "plan-LAPTOP3.bmcw", the name of the computer behind a dash.
- Google Drive, iCloud: "plan (1).bmcw", "plan 2.bmcw".
- Seafile: "plan (SFConflict anna@example.org 2026-11-22-14-32-00).bmcw".
- Ours: "plan (conflict 2026-11-22 143200).bmcw".
"""

import os
import re
import stat
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.filesystem import DISK, FileSystem
from bmc_desktop.files.packing import unpack
from bmc_desktop.files.targets import digest_of, read_whole

MOST: Final = 5
"""So many files are looked into, the newest first."""

LONGEST: Final = 255
"""Letters of a name that a disk has at most; longer ones would take the search for words long."""

MOST_BYTES: Final = 64 * 10**6
"""Larger files are not looked into for this."""

_WORDS = (
    "conflict|konflikt|conflit|conflic|konflik|ristiriita|競合|冲突|衝突|충돌|конфликт|問題のあるコピー"
)
_TAIL = re.compile(
    rf"""
      [ ]\([^()]*(?:{_WORDS})[^()]*(?:\([^()]*\)[^()]*)?\)
    | [.]sync-conflict-\d{{8}}-\d{{6}}-[A-Z0-9]{{7}}
    | _conflict-\d{{8}}-\d{{6}}
    | -(?=[A-Z0-9-]*[A-Z])(?=[A-Z0-9-]{{4,15}}$)[A-Z0-9]+(?:-[A-Z0-9]+)*  # a computer of Windows
    | [ ]\(\d{{1,2}}\)
    | [ ]\d
    """,
    re.VERBOSE | re.IGNORECASE,
)
_HOST = re.compile(r"-[A-Z0-9-]+")


def is_sibling_name(name: str, of: str) -> bool:
    """Say whether a file name is one that a sync program makes for a copy of `of`. Pure."""
    stem, ending = os.path.splitext(of)  # noqa: PTH122 - names, not paths
    other, other_ending = os.path.splitext(name)  # noqa: PTH122
    if other_ending.lower() != ending.lower() or not other.startswith(stem) or other == stem:
        return False
    tail = other[len(stem) :]
    if len(tail) > LONGEST or _TAIL.fullmatch(tail) is None:
        return False
    # Without regard to case everything behind a dash would pass for the name of a computer.
    return not tail.startswith("-") or _HOST.fullmatch(tail) is not None


def sibling_names(names: Iterable[str], of: str) -> list[str]:
    """Return those of some file names that may be copies of `of`, and those that `of` may be a copy of."""
    return sorted(
        name for name in names if name != of and (is_sibling_name(name, of) or is_sibling_name(of, name))
    )


def find_sibling(path: Path, workshop_id: str, digest: str, *, system: FileSystem = DISK) -> Path | None:
    """Return the newest file beside a workshop's that holds another version of it, or None.

    `digest` is the SHA-256 of the workshop's own file. Never fails: what cannot be read is no sibling.
    """
    try:
        names = sibling_names(system.listdir(str(path.parent)), path.name)
    except (OSError, ValueError):
        return None
    dated: list[tuple[int, Path]] = []
    for name in names:
        other = path.with_name(name)
        try:
            state = system.stat(str(other))
        except OSError:
            continue
        if stat.S_ISREG(state.st_mode) and state.st_size <= MOST_BYTES:
            dated.append((state.st_mtime_ns, other))
    for _, other in sorted(dated, reverse=True)[:MOST]:
        try:
            data = read_whole(str(other), system)
            if digest_of(data) != digest and unpack(data).workshop.id == workshop_id:
                return other
        except (OSError, DocumentError):
            continue
    return None
