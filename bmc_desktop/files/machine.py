"""Who and where we are, for notes that other processes read: person, host, start of the system, process."""

import os
import platform
import sys
from functools import cache
from pathlib import Path
from typing import Final

_BOOT_ID: Final = Path("/proc/sys/kernel/random/boot_id")


@cache
def boot_id() -> str:
    """Return what tells this run of the system from the one before, or "" where it does not say."""
    try:
        return _BOOT_ID.read_text("ascii").strip()
    except OSError:
        return ""


def host() -> str:
    """Return the name of this computer."""
    return platform.node()


def person() -> str:
    """Return the full name of the person at this computer, or their login name, or ""."""
    try:
        import pwd
    except ImportError:  # pragma: no cover - Windows
        return os.environ.get("USERNAME", "")
    try:
        entry = pwd.getpwuid(os.getuid())
    except KeyError:  # a user without an entry, as in a container
        return os.environ.get("USER", "")
    return entry.pw_gecos.split(",")[0].strip() or entry.pw_name


if sys.platform == "win32":  # pragma: no cover - the other branch is

    def is_alive(pid: int) -> bool:
        """Say whether a process of this computer runs; one that cannot be asked counts as running."""
        import ctypes

        query, still_active, refused = 0x1000, 259, 5
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        handle = kernel.OpenProcess(query, False, pid)
        if not handle:
            return ctypes.get_last_error() == refused
        code = ctypes.c_ulong()
        known = kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        kernel.CloseHandle(handle)
        return not known or code.value == still_active

else:

    def is_alive(pid: int) -> bool:
        """Say whether a process of this computer runs; one that cannot be asked counts as running."""
        if pid <= 0:
            return False
        try:
            os.kill(pid, 0)
        except (ProcessLookupError, OverflowError):
            return False
        except OSError:
            return True
        return True
