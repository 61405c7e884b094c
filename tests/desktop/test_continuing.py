"""Going on after a crash as a person does: many windows come back, and the biggest work has the keys."""

import pytest
from desktop import wait_until
from journal.journal_steps import left

from bmc_desktop.files.journal.offers import survey

pytestmark = pytest.mark.window


def test_of_many_windows_the_biggest_is_in_front_and_has_the_keys(desktop, start, tmp_path):
    root = tmp_path / "home" / ".local" / "share" / "bmc_desktop" / "recovery"
    for size in range(1, 4):
        left(root, *map(str, range(3 * size)), title=f"Work {size}", draft="half a", cursor=6)
    editor = start()
    wait_until(lambda: "Unsaved work — bmc_desktop" in editor.dialogs(), "the work is offered")
    desktop.keys("Return")
    wait_until(
        lambda: all(
            any(title.startswith(f"Work {size}") for title in editor.dialogs()) for size in range(1, 4)
        ),
        "all windows are there",
    )
    wait_until(
        lambda: "Work 3" in desktop.hand("getactivewindow", "getwindowname"), "the biggest is in front"
    )
    # Whatever comes a moment later leaves it there.
    desktop.write(" sentence")

    def words():
        found = {offer.name: offer.found.draft for offer in survey(root)}
        return {name: draft.note.text for name, draft in found.items() if draft is not None}

    expected = {f"Work {size}": "half a" for size in range(1, 3)} | {"Work 3": "half a sentence"}
    wait_until(lambda: words() == expected, "what is typed goes on with the biggest")
    assert "Work 3" in desktop.hand("getactivewindow", "getwindowname")
    assert editor.said == ""
