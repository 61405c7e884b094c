"""Canvases of a workshop at the limits of what it holds."""

import pytest
from window_steps import add_note, do

from bmc_desktop.model import edits
from bmc_desktop.model.document import ChangeError
from bmc_desktop.model.records import MAX_LINE
from bmc_desktop.ui.rooms import canvases


def test_the_copy_of_a_canvas_with_the_longest_title_has_one_that_fits(window):
    workshop = window.session.workshop
    title = "x" * MAX_LINE
    window.session.commit(edits.rename_canvas(workshop, window.canvas.canvas_id, title))
    for number in (2, 3):
        do(window, "canvas_duplicate")
        made = window.session.workshop.canvases[window.canvas.canvas_id].title
        assert len(made) <= MAX_LINE
        assert made.endswith(f"x {number}")


@pytest.mark.parametrize("action", ["canvas_add", "canvas_duplicate"])
def test_one_canvas_too_many_is_told(window, monkeypatch, action):
    monkeypatch.setattr(canvases, "MAX_CANVASES", 1)
    do(window, action)
    assert window.status.notice_text == "A workshop holds at most 1 canvases. Nothing was added."
    assert len(window.session.workshop.canvases) == 1


def test_a_change_that_does_not_fit_is_told_whoever_asked_for_it(window, monkeypatch):
    def refuse(*_, **__):
        raise ChangeError("odd")

    add_note(window)
    window._refresh()
    monkeypatch.setattr(window.session, "commit", refuse)
    for step in (
        lambda: window.tabs.renamed.emit(window.canvas.canvas_id, "other"),
        lambda: do(window, "vote_add"),
    ):
        window.status.show_notice("")
        step()
        assert window.status.notice_text == "That does not fit into the workshop. Nothing was changed."
