"""A disk whose calls fail as long as they are told to."""

import errno
from collections.abc import Callable

from bmc_desktop.files.filesystem import Disk


class Failing(Disk):
    """The real disk; `fails` maps the name of a call to an error number, and perhaps to what it is for."""

    def __init__(self, **fails: int) -> None:
        self.fails: dict[str, int] = fails
        self.only: Callable[[str], bool] = lambda _: True

    def __getattribute__(self, name: str):
        real = super().__getattribute__(name)
        if name in ("fails", "only") or name.startswith("_"):
            return real
        number = self.fails.get(name)
        if number is None:
            return real

        def call(*arguments):
            if self.only(str(arguments[0])):
                raise OSError(number, errno.errorcode[number])
            return real(*arguments)

        return call
