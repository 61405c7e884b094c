"""The app never uses the network: every call for a socket is watched, in the window and without one."""

import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from desktop import wait_until
from machine import need

from bmc_desktop.cli import COMMANDS

pytestmark = pytest.mark.window

CASE = Path(__file__).parent.parent / "cases" / "nespresso.md"
INTERNET = ("AF_INET", "sin_addr", "AF_PACKET")
PRINTING = re.compile(r"htons\(631\).*(?:127\.0\.0\.1|\"::1\")")
"""The print service of this very machine. Qt asks it for the printers as soon as a page is to be shown."""


@pytest.fixture
def watch(tmp_path):
    """Return a command that writes down the network calls of another, and where it does."""
    need("strace")
    out = tmp_path / "calls.txt"
    # With -D the watched process is our own child, as if it ran alone.
    return ["strace", "-D", "-f", "--seccomp-bpf", "-e", "trace=%network", "-o", str(out)], out


def calls(out):
    """Return the calls once the watch has ended with the program."""
    wait_until(lambda: "+++ exited with" in out.read_text().rsplit("\n", 2)[-2], "the watch ends")
    return out.read_text()


def internet(text):
    return [line for line in text.splitlines() if any(word in line for word in INTERNET)]


def beyond_printing(lines):
    """Return the calls, without those that reach for the print service of this machine."""
    asked = [line for line in lines if "connect(" in line and PRINTING.search(line)]
    made = [line for line in lines if re.search(r"socket\(AF_INET6?, SOCK_STREAM", line)]
    others = [line for line in lines if line not in asked and line not in made]
    return others + made[len(asked) :]


def test_the_watch_sees_a_socket(watch):
    command, out = watch
    code = "import socket; socket.socket(socket.AF_INET6, socket.SOCK_STREAM).close()"
    subprocess.run([*command, sys.executable, "-c", code], check=True)
    assert len(internet(calls(out))) == 1
    assert len(beyond_printing(internet(calls(out)))) == 1


@pytest.mark.parametrize(
    "call",
    [
        'connect(3, {sa_family=AF_INET, sin_port=htons(631), sin_addr=inet_addr("10.0.0.1")}, 16) = 0',
        'connect(3, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
        'sendto(3, "a", 1, 0, {sa_family=AF_INET6, sin6_port=htons(53)}, 28) = 1',
        "socket(AF_INET, SOCK_DGRAM, IPPROTO_IP) = 3",
        "socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 3",
    ],
)
def test_only_the_print_service_of_this_machine_may_be_asked(call):
    socket = "socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 3"
    service = (
        'connect(3, {sa_family=AF_INET, sin_port=htons(631), sin_addr=inet_addr("127.0.0.1")}, 16) = 0'
    )
    assert beyond_printing([socket, service]) == []
    assert beyond_printing([socket, service, call]) == [call]


def test_no_command_opens_an_internet_socket(watch, tmp_path, monkeypatch):
    command, out = watch
    monkeypatch.chdir(tmp_path)
    lines = [
        ["new", "a.bmcw"],
        ["import", str(CASE), "-o", "b.bmcw"],
        ["info", "b.bmcw"],
        ["export", "b.bmcw", "-o", "b.pdf"],
        ["export", "b.bmcw", "-o", "b.md"],
        ["recover", "--list"],
        ["self-test"],
    ]
    assert {line[0] for line in lines} == set(COMMANDS)
    every = "import sys; from bmc_desktop.cli import main\n"
    every += f"sys.exit(any([main(line) for line in {lines!r}]))"
    done = subprocess.run([*command, sys.executable, "-c", every], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert internet(calls(out)) == []
    assert (tmp_path / "b.pdf").read_bytes().startswith(b"%PDF-")


def test_the_window_opens_no_internet_socket(desktop, start, tmp_path, watch):
    command, out = watch
    editor = start(before=command)

    def choose_name(title, path):
        """Type a name into the dialog for files that comes up."""
        wait_until(lambda: title in editor.dialogs(), "the file dialog opens")
        time.sleep(0.4)
        desktop.keys("ctrl+a")
        desktop.write(str(path))
        desktop.keys("Return")
        wait_until(path.exists, "the file is written")
        editor.wait_for_keys()

    desktop.keys("1")
    desktop.write("www.example.com http://example.com/a.png")
    desktop.keys("Return")
    desktop.write("file://server/share")
    desktop.keys("Return", "Escape")
    desktop.keys("ctrl+s")
    choose_name("Save as — bmc_desktop", tmp_path / "plan.bmcw")
    desktop.keys("ctrl+e")
    choose_name("Export — bmc_desktop", tmp_path / "plan.pdf")
    assert internet(out.read_text()) == []
    desktop.keys("ctrl+shift+p")
    wait_until(lambda: len(editor.dialogs()) == 2, "the preview opens")
    time.sleep(0.5)
    desktop.keys("Escape")
    editor.wait_for_keys()
    # Quitting goes through the socket for later starts as well; that is one of this machine.
    desktop.keys("ctrl+q")
    assert editor.wait_for_end() == 0
    text = calls(out)
    assert "AF_UNIX" in text
    assert beyond_printing(internet(text)) == []
    assert os.listdir(tmp_path / "home")  # noqa: PTH208 - it had a home of its own
