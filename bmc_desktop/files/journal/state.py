"""How a journal stands, as a value, and for which reason it is not written."""

import errno
from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from msgspec import Struct

from bmc_desktop.files.errors import SaveError, SaveKind

Kind: TypeAlias = Literal["idle", "writing", "protected", "failed"]
Reason: TypeAlias = Literal["", "disk_full", "denied", "too_large", "failed"]

_FULL: Final = frozenset([errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG])
_DENIED: Final = frozenset([errno.EACCES, errno.EPERM, errno.EROFS])
_REASONS: Final[Mapping[SaveKind, Reason]] = {
    "disk_full": "disk_full",
    "no_room": "disk_full",
    "denied": "denied",
    "read_only": "denied",
    "too_large": "too_large",
}


class State(Struct, frozen=True):
    """How the journal stands.

    "idle": nothing was done yet. "protected": all that was done is on the disk. "writing": the last of it
    is on its way. "failed": it is not, for a reason.
    """

    kind: Kind
    reason: Reason = ""


def reason_of(error: Exception) -> Reason:
    """Return for which reason an error keeps the journal from being written."""
    if isinstance(error, SaveError):
        return _REASONS.get(error.kind, "failed")
    number = error.errno if isinstance(error, OSError) else None
    return "disk_full" if number in _FULL else "denied" if number in _DENIED else "failed"
