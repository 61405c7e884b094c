"""Intent: plain functions that build a `Change` from a workshop and what a person wants.

Each returns a change that may be empty (nothing moved, nothing to recolour); none alters anything itself.
Edits that touch a note's content take `now` (UTC), which becomes its `changed` time.
"""

from bmc_desktop.model.edits.canvases import (
    add_canvas,
    delete_canvas,
    duplicate_canvas,
    move_canvas,
    rename_block,
    rename_canvas,
    set_reason,
)
from bmc_desktop.model.edits.groups import group_notes, rename_group, ungroup_notes
from bmc_desktop.model.edits.head import set_details, set_meaning
from bmc_desktop.model.edits.links import delete_links, link_between, link_notes, set_link_text
from bmc_desktop.model.edits.meaning import (
    describe_notes,
    next_status,
    set_amount,
    set_picture,
    set_status,
    take_legend,
    write_notes,
)
from bmc_desktop.model.edits.notes import (
    add_notes,
    bring_to_front,
    change_votes,
    delete_notes,
    duplicate_notes,
    recolour,
    resize,
    send_to_back,
    set_fields,
    set_star,
    set_text,
    toggle_flag,
)
from bmc_desktop.model.edits.places import (
    align_notes,
    distribute_notes,
    is_overfull,
    move_notes,
    sort_block,
    tidy_block,
    tidy_order,
    tidy_way,
)
from bmc_desktop.model.edits.text import clean_line, clean_text

__all__ = [
    "add_canvas",
    "add_notes",
    "align_notes",
    "bring_to_front",
    "change_votes",
    "clean_line",
    "clean_text",
    "delete_canvas",
    "delete_links",
    "delete_notes",
    "describe_notes",
    "distribute_notes",
    "duplicate_canvas",
    "duplicate_notes",
    "group_notes",
    "is_overfull",
    "link_between",
    "link_notes",
    "move_canvas",
    "move_notes",
    "next_status",
    "recolour",
    "rename_block",
    "rename_canvas",
    "rename_group",
    "resize",
    "send_to_back",
    "set_amount",
    "set_details",
    "set_fields",
    "set_link_text",
    "set_meaning",
    "set_picture",
    "set_reason",
    "set_star",
    "set_status",
    "set_text",
    "sort_block",
    "take_legend",
    "tidy_block",
    "tidy_order",
    "tidy_way",
    "toggle_flag",
    "ungroup_notes",
    "write_notes",
]
