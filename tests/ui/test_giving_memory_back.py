"""What was freed goes back to the system, large pieces at once, and threads share heaps."""

import json
import subprocess
import sys

import pytest

from bmc_desktop.ui import memory

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="other C libraries do so unasked"
)

PROBE = """
import ctypes, json, re, sys, tempfile, threading
from bmc_desktop.ui import memory

library = ctypes.CDLL(None)
library.malloc.restype = ctypes.c_void_p
library.free.argtypes = [ctypes.c_void_p]
library.fopen.restype = library.malloc.restype
library.malloc_info.argtypes = [ctypes.c_int, ctypes.c_void_p]
library.fclose.argtypes = [ctypes.c_void_p]

def told():
    with tempfile.NamedTemporaryFile() as file:
        stream = library.fopen(file.name.encode(), b"w")
        library.malloc_info(0, stream)
        library.fclose(stream)
        return file.read().decode()

def from_the_system():
    return int(re.findall(r'type="mmap" count="(\\d+)"', told())[-1])

def at_work():
    piece = library.malloc(200_000)
    all_here.wait()
    library.free(piece)

taken = memory.give_back_early() if "early" in sys.argv else None
library.free(library.malloc(8_000_000))
before = from_the_system()
library.malloc(4_000_000)
all_here = threading.Barrier(8)
threads = [threading.Thread(target=at_work) for _ in range(8)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
print(json.dumps([taken, from_the_system() - before, len(re.findall("<heap ", told()))]))
"""


def probed(*arguments: str) -> list[int]:
    done = subprocess.run(
        [sys.executable, "-c", PROBE, *arguments], capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


def test_large_pieces_come_from_the_system_also_after_larger_ones_and_threads_share_heaps() -> None:
    taken, pieces, heaps = probed("early")
    assert taken
    assert pieces == 1
    assert heaps <= memory.HEAPS


def test_left_to_itself_the_library_keeps_large_pieces_in_a_heap_for_each_thread() -> None:
    _, pieces, heaps = probed()
    assert pieces == 0
    assert heaps > memory.HEAPS
