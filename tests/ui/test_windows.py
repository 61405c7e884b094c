"""Several windows: one per workshop, and files that go to the right one."""

import pytest
from window_steps import add_note, do

from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session
from bmc_desktop.ui.dialogs import messages
from bmc_desktop.ui.jobs import wait_for_jobs


@pytest.fixture
def file(tmp_path):
    session = Session.new(new_workshop(canvas_title="I dag", title="FINN"))
    job = session.start_save(tmp_path / "FINN.bmcw")
    job.run()
    return tmp_path / "FINN.bmcw"


def open_file(windows, path, origin):
    windows.open_file(path, origin)
    assert wait_for_jobs(origin)


def test_a_file_takes_the_place_of_an_untouched_workshop(windows, file):
    window = windows.new()
    open_file(windows, file, window)
    assert windows.windows == [window]
    assert window.session.path == file
    assert window.windowTitle() == "FINN – FINN.bmcw[*]"
    assert windows.settings.values.recent == (str(file),)


def test_a_file_leaves_work_alone(windows, file):
    window = windows.new()
    add_note(window)
    open_file(windows, file, window)
    assert len(windows.windows) == 2
    assert windows.windows[1].session.path == file
    assert len(window.session.workshop.notes) == 1


def test_new_stays_where_nothing_was_done(windows):
    window = windows.new()
    do(window, "new")
    assert windows.windows == [window]
    add_note(window)
    do(window, "new")
    assert len(windows.windows) == 2


def test_a_file_that_is_open_is_not_opened_twice(windows, file):
    window = windows.new()
    open_file(windows, file, window)
    other = windows.new(window)
    assert other is not window
    open_file(windows, file, other)
    assert len(windows.windows) == 2
    assert other.session.path is None


def test_a_file_that_cannot_be_opened_says_why(windows, tmp_path, shown):
    window = windows.new()
    (tmp_path / "text.bmcw").write_text("not a zip")
    open_file(windows, tmp_path / "text.bmcw", window)
    open_file(windows, tmp_path / "gone.bmcw", window)
    open_file(windows, tmp_path, window)
    assert [text.split("”")[0] for text in shown.texts] == ["“text.bmcw", "“gone.bmcw", f"“{tmp_path.name}"]
    assert "is not a workshop file" in shown.texts[0]
    assert windows.windows == [window]


def test_a_window_shows_once_its_file_is_there(windows, file):
    window = windows.new(expecting=True)
    assert not window.isVisible()
    open_file(windows, file, window)
    assert windows.windows == [window]
    assert window.isVisible()
    assert window.session.path == file


def test_a_window_that_waits_for_a_bad_file_shows_and_says_so(windows, tmp_path, shown):
    window = windows.new(expecting=True)
    open_file(windows, tmp_path / "gone.bmcw", window)
    assert window.isVisible()
    assert "gone.bmcw" in shown.texts[0]


def test_a_window_does_not_wait_for_a_slow_file_for_ever(windows, qtbot):
    window = windows.new(expecting=True)
    qtbot.waitUntil(window.isVisible, timeout=5_000)


def test_markdown_becomes_a_workshop_that_is_not_saved_yet(windows, tmp_path, shown):
    (tmp_path / "a.md").write_text("# FINN\n\n## Channels\n- Web\n- App\n\n## Nonsense here\n- x\n")
    window = windows.new()
    open_file(windows, tmp_path / "a.md", window)
    assert {note.text for note in window.session.workshop.notes.values()} >= {"Web", "App"}
    assert window.isWindowModified()
    assert windows.settings.values.recent == ()
    assert len(shown) <= 1


@pytest.mark.parametrize("language", ["en", "nb", "da", "de"])
def test_the_example_opens_in_the_windows_language(windows, language):
    windows.translation.choose(language)
    window = windows.new()
    windows.open_example(window)
    assert wait_for_jobs(window)
    assert window.session.workshop.notes
    assert window.session.workshop.details.language == language


@pytest.mark.parametrize("language", ["en", "nb", "da", "de"])
def test_a_pattern_opens_filled_in_the_windows_language(windows, language):
    windows.translation.choose(language)
    window = windows.new()
    do(window, "pattern_freemium")
    assert wait_for_jobs(window)
    assert windows.windows == [window]
    assert len(window.session.workshop.notes) == 16
    assert window.session.workshop.details.language == language
    assert window.session.path is None
    assert window.book["pattern_freemium"].text() == "&8  Freemium"


def test_quit_closes_all_or_none(windows, monkeypatch):
    first, second, third = windows.new(), None, None
    add_note(first)
    second = windows.new(first)
    add_note(second)
    third = windows.new(second)
    answers = {first: "discard", second: "cancel"}
    monkeypatch.setattr(messages, "ask_leaving", lambda window, *_: answers[window])
    windows.quit()
    assert windows.windows == [first, second, third]
    assert len(first.session.workshop.notes) == 1
    answers[second] = "discard"
    windows.quit()
    assert windows.windows == []


def test_dragging_away_the_recent_list_does_not_touch_the_disk(windows, tmp_path, monkeypatch, qtbot):
    window = windows.new()
    windows.settings.add_recent(tmp_path / "gone & lost.bmcw")
    window._recent.fill()
    action = window.book.submenu("recent").actions()[0]
    assert action.text().startswith("&1  gone && lost.bmcw")
    qtbot.waitUntil(lambda: "(missing)" in action.text())


def test_a_window_that_fails_while_it_goes_goes_all_the_same(windows, qtbot, monkeypatch):
    window = windows.new()

    def fail(**_):
        raise RuntimeError("in the way")

    monkeypatch.setattr(window.session, "close", fail)
    with pytest.raises(RuntimeError, match="in the way"):
        window.close()
    qtbot.wait(20)
    assert windows.windows == []
