"""A disk that hangs in one of its calls until it is let go, and work that is done on it in a thread."""

import threading

from bmc_desktop.files.errors import SaveError
from bmc_desktop.files.filesystem import Disk

CALLS = (
    "realpath", "stat", "fstat", "listdir", "free", "writable", "open", "read", "write", "seek", "truncate",
    "fsync", "close", "adopt", "hold_folder", "replace", "unlink", "sync_folder",
)  # fmt: skip


class HangingDisk:
    """The real disk, which hangs in one call: that with the number `at`, or the first with that name.

    Calls in `failing` (name and how their path ends) raise an error instead.
    """

    def __init__(self, at=None, failing=None):
        self.calls = []
        self.hung = threading.Event()
        self.released = threading.Event()
        self._at, self._failing = at, failing or {}
        self._disk = Disk()

    def __getattr__(self, name):
        real = getattr(self._disk, name)
        if name not in CALLS:
            return real

        def call(*args):
            number = len(self.calls)
            self.calls.append((name, args))
            if self._at in (number, name) and not self.hung.is_set():
                self.hung.set()
                assert self.released.wait(20)
            for (failing, ending), error in self._failing.items():
                if name == failing and str(args[0]).endswith(ending):
                    raise OSError(error, name)
            return real(*args)

        return call


class Work:
    """Something done in a thread; `error` is the `SaveError` that came of it, `result` what else did."""

    def __init__(self, what):
        self.result = self.error = None
        self._what = what
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self):
        try:
            self.result = self._what()
        except SaveError as error:
            self.error = error

    @property
    def is_alive(self):
        return self._thread.is_alive()

    def end(self, seconds=20):
        self._thread.join(seconds)
        assert not self._thread.is_alive()
        return self
