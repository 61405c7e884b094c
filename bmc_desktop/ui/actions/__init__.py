"""The table of actions: everything that a person can ask of the window, one row each.

Menus, toolbar, shortcuts and the keyboard sheet are made from it. Rows hold words for lupdate and names of
handlers; what a row does is found in the room that its handler names (see `bmc_desktop.ui.commands`).
"""

from typing import Final

from bmc_desktop.ui.actions.arranging import ARRANGING
from bmc_desktop.ui.actions.canvas import CANVAS, EDIT, NOTE
from bmc_desktop.ui.actions.capture import CAPTURE
from bmc_desktop.ui.actions.comfort import COMFORT
from bmc_desktop.ui.actions.families import FAMILIES
from bmc_desktop.ui.actions.finding import FINDING
from bmc_desktop.ui.actions.meaning import MEANING
from bmc_desktop.ui.actions.row import Need, Row
from bmc_desktop.ui.actions.starting import STARTING
from bmc_desktop.ui.actions.versions import VERSIONS
from bmc_desktop.ui.actions.window import FILE, HELP, VIEW

__all__ = ["TABLE", "Need", "Row"]

_PARTS: Final = (
    *(FILE, STARTING, EDIT, FINDING, VIEW, CANVAS, VERSIONS, NOTE, CAPTURE),
    *(MEANING, ARRANGING, COMFORT, HELP, FAMILIES),
)

TABLE: Final[dict[str, Row]] = {row.id: row for part in _PARTS for row in part}
"""Every action by its id."""
