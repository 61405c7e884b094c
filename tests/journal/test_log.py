"""The lines of a log: what a power cut left never passes for one, and what stands before it counts."""

from hypothesis import given
from hypothesis import strategies as st

from bmc_desktop.files.journal.entries import About, Changed, Draft, Saved, SaveStarted, View
from bmc_desktop.files.journal.log import MAGIC, Numbered, line, read_log
from bmc_desktop.model.records import Note

SEED = b"s-1/1"
WRITTEN = Note(id="n1", canvas="c1", block="channels", x=1, y=2, text="å\n")
DRAFT = Note(id="n2", canvas="c1", block="channels", x=1, y=2, text="half a sen")
ENTRIES = (
    About(path="/kari/plan.bmcw", digest="ab" * 32, number=3, saved=2),
    Changed(number=4, edit="write", put=(WRITTEN,)),
    Draft(note=DRAFT, new=True, cursor=10),
    View(canvas="c1", zoom=1.25, x=100, y=50.5),
    SaveStarted(path="/home/plan.bmcw"),
    Saved(path="/kari/plan.bmcw", digest="cd" * 32, upto=4),
    Changed(number=5, edit="delete_notes", count=2, step="undo", merge="m", gone=(("note", "n1"),)),
)
LINES = [line(Numbered(7 + i, 1e9 + i, entry), SEED) for i, entry in enumerate(ENTRIES)]
WHOLE = MAGIC + b"".join(LINES)


def entries_of(data, seed=SEED):
    return [numbered.entry for numbered in read_log(data, seed).entries]


def test_a_whole_log_gives_everything_back():
    log = read_log(WHOLE, SEED)
    assert tuple(numbered.entry for numbered in log.entries) == ENTRIES
    assert [numbered.seq for numbered in log.entries] == list(range(7, 14))
    assert log.whole
    assert log.good == len(WHOLE)


def test_every_cut_gives_the_lines_before_it():
    for cut in range(len(WHOLE)):
        log = read_log(WHOLE[:cut], SEED)
        assert len(log.entries) == sum(
            len(MAGIC) + sum(map(len, LINES[: i + 1])) <= cut for i in range(len(LINES))
        )
        # What was never finished was never told to be there.
        assert log.whole == (cut >= len(MAGIC))


def test_every_flipped_bit_stops_at_its_line():
    for at in range(len(WHOLE)):
        for bit in (1, 0x20, 0x80):
            data = bytearray(WHOLE)
            data[at] ^= bit
            found = entries_of(bytes(data))
            assert found == list(ENTRIES[: len(found)])
            before = len(MAGIC)
            whole_before = 0
            for each in LINES:
                if before + len(each) > at:
                    break
                before += len(each)
                whole_before += 1
            assert len(found) == (whole_before if at >= len(MAGIC) else 0)


def test_more_than_an_unfinished_line_is_damage():
    def is_whole(rest):
        return read_log(MAGIC + LINES[0] + rest, SEED).whole

    assert is_whole(LINES[1][:-1])
    assert not is_whole(LINES[1][:-1] + b"X")
    assert not is_whole(LINES[1][:30] + LINES[2])
    assert not is_whole(LINES[1][:40] + b"\n")
    assert not is_whole(bytes(5_000))
    assert not is_whole(b"\xffstrange")


def test_zeros_and_lost_lines_end_it():
    assert entries_of(MAGIC + b"".join(LINES[:2]) + bytes(4096)) == list(ENTRIES[:2])
    assert entries_of(MAGIC + LINES[0] + LINES[2]) == [ENTRIES[0]]
    assert entries_of(MAGIC + LINES[0] + LINES[0]) == [ENTRIES[0]]
    assert entries_of(MAGIC + LINES[1] + LINES[2]) == list(ENTRIES[1:3])


def test_lines_of_another_log_do_not_pass():
    assert entries_of(WHOLE, b"s-1/2") == []
    other = line(Numbered(8, 0.0, SaveStarted(path="/x")), b"s-2/1")
    assert entries_of(MAGIC + LINES[0] + other) == [ENTRIES[0]]


def test_a_sound_line_of_an_unknown_kind_ends_it():
    import zlib

    payload = b'{"seq":8,"at":1.0,"entry":{"type":"dance"}}'
    strange = b"%08x %08x %b\n" % (len(payload), zlib.crc32(payload, zlib.crc32(SEED)), payload)
    assert entries_of(MAGIC + LINES[0] + strange + LINES[2]) == [ENTRIES[0]]


@given(st.binary(max_size=300))
def test_any_bytes_are_read_without_complaint(data):
    assert read_log(data, SEED).entries == ()
    log = read_log(MAGIC + LINES[0] + data, SEED)
    assert log.entries[0].entry == ENTRIES[0]
    assert log.good <= len(MAGIC + LINES[0] + data)
