"""Files that are there already: a command replaces them only when it was told to."""

import os

from bmc_desktop.commands.sentences import CommandError
from bmc_desktop.files.names import shown_name


def refuse_existing(out: str, *, force: bool) -> None:
    """Go on only if nothing is replaced unasked; to be called before work begins.

    Whoever writes must say again that nothing is to be replaced: a file may come meanwhile.

    Raises:
        CommandError: a file of that name is there.
    """
    if not force and os.path.exists(out) and not os.path.isdir(out):  # noqa: PTH110, PTH112 - never raise
        name = shown_name(os.path.basename(out))  # noqa: PTH119
        raise CommandError(
            f"There is a file {name} already, and it was left as it is. Choose another name, or replace it "
            "with --force."
        )
