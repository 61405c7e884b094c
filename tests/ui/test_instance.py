"""One instance: what a second start sends, what the first takes, and what it does not."""

import json
import os
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from window_steps import add_note

from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session
from bmc_desktop.ui.jobs import wait_for_jobs
from bmc_desktop.ui.safety import instance, receiving
from bmc_desktop.ui.safety.instance import Instance

LEFT_BEHIND = "dropped"


@pytest.fixture
def first(tmp_path):
    """The first instance of a folder of its own."""
    result = Instance(tmp_path)
    assert result.begin([]) == []
    yield result
    result.release()


@pytest.fixture
def receiver(windows, first):
    windows.new()
    result = receiving.Receiver(windows, first.name)
    assert result.is_listening
    yield result
    result.close()


@pytest.fixture
def call(qtbot, first):
    """Send some bytes and return the answer; what the other end does takes place meanwhile."""

    def send(message):
        socket = QLocalSocket()
        socket.connectToServer(first.name)
        connected = QLocalSocket.LocalSocketState.ConnectedState
        qtbot.waitUntil(lambda: socket.state() == connected, timeout=5_000)
        socket.write(message)
        gone = QLocalSocket.LocalSocketState.UnconnectedState
        qtbot.waitUntil(lambda: socket.state() == gone, timeout=5_000)
        return bytes(socket.readAll().data())

    return send


@pytest.fixture
def file(tmp_path):
    Session.new(new_workshop(canvas_title="I dag", title="FINN")).start_save(tmp_path / "FINN.bmcw").run()
    return tmp_path / "FINN.bmcw"


# -- messages ----------------------------------------------------------------------------------------

paths = st.text(st.characters(blacklist_characters="\0"), max_size=40).map(lambda name: f"/{name}")


@given(st.lists(paths, max_size=20), st.sampled_from(["", "kwin-12_TIME345"]))
def test_what_is_written_is_read(files, token):
    message = instance.written(files, token)
    assert len(message) <= instance.MOST_BYTES
    assert message.count(b"\n") == 2
    assert instance.read(message) == (files, token)


@given(st.binary(max_size=200))
def test_garbage_is_no_message(data):
    found = instance.read(data)
    assert found is None or found == ([], "") or all(file.startswith("/") for file in found[0])


@pytest.mark.parametrize(
    "line",
    [
        "{}",
        "null",
        '"/a"',
        "[1]",
        "[null]",
        '["relative"]',
        '["/a", "b"]',
        '["/a\\u0000b"]',
        '[["/a"]]',
        '{"files": ["/a"]}',
        "[" * 60_000,
        "NaN",
        '["/a"]]',
        "",
    ],
)
def test_only_a_list_of_absolute_paths_is_a_message(line):
    assert instance.read(f"\n{line}\n".encode()) is None
    assert instance.read(b'\n["/a"]\n') == (["/a"], "")


@pytest.mark.parametrize(
    "message",
    [b'["/a"]\n', b'\n["/a"]', b'\n["/a"]\nmore', b'\n["/a"]\n\n', b'a b\n["/a"]\n', b"\xff\n[]\n"],
)
def test_a_message_has_two_lines(message):
    assert instance.read(message) is None


def test_a_token_that_is_none_is_left_out():
    assert instance.written([], "a\nb") == b"\n[]\n"
    assert instance.written([], "x" * 300) == b"\n[]\n"


@given(st.lists(st.text("a\u00e5\U0001f600", max_size=4000).map(lambda name: f"/{name}"), max_size=40))
def test_many_files_become_several_messages(files):
    batches = list(instance.batches(files))
    assert [file for batch in batches for file in batch] == files
    assert len(batches) >= 1
    for batch in batches:
        assert len(instance.written(batch, "t" * 256)) <= instance.MOST_BYTES


# -- the second start --------------------------------------------------------------------------------


def test_the_first_start_opens_its_files_itself(first):
    assert first.is_first


def test_another_start_asks_for_a_while_and_opens_its_files_itself(first, tmp_path, caplog, monkeypatch):
    monkeypatch.setattr(instance, "PATIENCE", 0.3)
    ends, send = [], instance.send
    monkeypatch.setattr(instance, "send", lambda *args: ends.append(args[2]) or send(*args))
    second = Instance(tmp_path)
    assert second.begin(["/a"]) == ["/a"]
    assert len(ends) > 1, "it gave up at once"
    assert len(set(ends)) == 1, "the end moves on"
    assert not second.is_first
    assert caplog.text.count("does not answer") == 1


def test_the_lock_goes_with_its_holder(first, tmp_path):
    first.release()
    second = Instance(tmp_path)
    assert second.begin(["/a"]) == ["/a"]
    assert second.is_first
    second.release()


def test_without_a_folder_it_starts_all_the_same(monkeypatch, caplog):
    def refuse(*_):
        raise PermissionError("read-only")

    monkeypatch.setattr(instance.paths, "data_dir", refuse)
    alone = Instance()
    assert alone.begin(["/a"]) == ["/a"]
    assert not alone.is_first
    assert "read-only" in caplog.text


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="persons have numbers elsewhere")
def test_a_socket_that_someone_else_made_gets_nothing(receiver, first, tmp_path, monkeypatch):
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    assert not instance.send(first.name, ["/a"], time.monotonic() + 1)


def test_people_folders_and_screens_have_sockets_of_their_own(tmp_path, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":1")
    names = {Instance(tmp_path).name, Instance(tmp_path / "other").name}
    monkeypatch.setenv("DISPLAY", ":2")
    names.add(Instance(tmp_path).name)
    assert len(names) == 3


# -- the first instance ------------------------------------------------------------------------------


def test_files_of_a_later_start_open(windows, receiver, call, file):
    assert call(instance.written([str(file)])) == instance.TAKEN
    (window,) = windows.windows
    assert wait_for_jobs(window)
    assert window.session.path == file


def test_work_stays_beside_files_of_a_later_start(windows, receiver, call, file, tmp_path):
    window = windows.windows[0]
    add_note(window)
    assert call(instance.written([str(file), str(tmp_path / "gone.bmcw")])) == instance.TAKEN
    assert wait_for_jobs(window)
    assert [shown.session.path for shown in windows.windows] == [None, file]
    assert window.session.workshop.notes


def test_a_later_start_without_files_gets_an_empty_window(windows, receiver, call):
    assert call(instance.written([])) == instance.TAKEN
    assert len(windows.windows) == 1
    add_note(windows.windows[0])
    assert call(instance.written([])) == instance.TAKEN
    assert call(instance.written([])) == instance.TAKEN
    assert len(windows.windows) == 2
    assert windows.windows[1].saver.is_untouched


def test_what_brings_a_window_to_the_front_is_handed_on(windows, receiver, call, monkeypatch):
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "old")
    call(instance.written([], "new"))
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "new"


def test_nothing_is_taken_once_the_app_was_told_to_end(windows, receiver, call):
    windows.is_ending = True
    assert call(instance.written(["/a"])) == b""


def test_nothing_is_taken_once_the_last_window_has_gone(windows, receiver, call):
    windows.windows[0].close()
    assert call(instance.written(["/a"])) == b""


@pytest.mark.parametrize(
    "message",
    [
        b"\0" * 100 + b"\n\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"x" * (instance.MOST_BYTES + 10),
        b'\n["relative.bmcw"]\n',
        b"\n" + json.dumps(["/a"] * 20_000).encode() + b"\n",
        b'\n{"open": ["/a"]}\n',
    ],
)
def test_anything_else_is_dropped_and_logged(windows, receiver, call, caplog, message):
    assert call(message) == b""
    assert LEFT_BEHIND in caplog.text
    assert "\n\n" not in caplog.text
    assert len(windows.windows) == 1
    assert windows.windows[0].saver.is_untouched
    assert call(instance.written([])) == instance.TAKEN


@pytest.mark.parametrize("message", [b"", b'\n["/a', b"\n"])
def test_who_says_nothing_or_half_is_sent_away(windows, receiver, call, message, monkeypatch):
    monkeypatch.setattr(instance, "PATIENCE", 0.1)
    assert call(message) == b""
    assert not receiver.findChildren(receiving._Caller)


def test_a_thousand_callers_do_not_matter(windows, receiver, first, call, qtbot, monkeypatch, caplog):
    monkeypatch.setattr(instance, "PATIENCE", 0.3)
    sockets = []
    for number in range(1_000):
        sockets.append(QLocalSocket())
        sockets[-1].connectToServer(first.name)
        if number % 3 == 0 and sockets[-1].isOpen():
            sockets[-1].write(b"\xff" * number)
        if number % 25 == 0:
            qtbot.wait(0)
            assert len(receiver.findChildren(receiving._Caller)) <= receiving.MOST_CALLERS
    for socket in sockets:
        socket.abort()
    qtbot.waitUntil(lambda: not receiver.findChildren(receiving._Caller), timeout=5_000)
    assert call(instance.written([])) == instance.TAKEN
    assert len(caplog.records) < 20


def test_a_name_that_is_taken_is_no_error(windows, receiver, first, caplog, monkeypatch):
    monkeypatch.setattr(QLocalServer, "listen", lambda *_: False)
    assert not receiving.Receiver(windows, first.name).is_listening
    assert "cannot be heard" in caplog.text
