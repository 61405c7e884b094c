"""The program itself with its system calls failed by strace: the command line, and a session and journal.

Used by `failing_calls`. Each case is a fork of this process, in which everything is loaded already, so that
only the calls of the work itself fail. It waits for a signal until strace has it, and leaves what it claims
in memory that is shared. Needs Linux and strace.
"""

import contextlib
import json
import mmap
import os
import random
import re
import shutil
import signal
import subprocess
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from bmc_desktop import cli
from bmc_desktop.exchange.markdown import write_markdown
from bmc_desktop.files.backups import BackupStore
from bmc_desktop.files.journal.entries import Draft
from bmc_desktop.files.opening import open_workshop
from bmc_desktop.files.packing import pack, unpack
from bmc_desktop.model import edits
from bmc_desktop.model.records import Note
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.session import Session
from tests.faults.failing.stories import NOW, OURS, World, old_workshop, without_notes

CALLS: Final = (
    "openat", "read", "pread64", "write", "pwrite64", "fsync", "fdatasync", "rename", "close", "newfstatat",
    "fstat", "unlink", "rmdir", "mkdir", "flock", "ftruncate", "lseek", "getdents64", "statfs", "readlink",
    "faccessat2", "access", "fchmod", "fchown", "statx",
)  # fmt: skip
ERRORS: Final = ("EIO", "ENOSPC", "EDQUOT", "EACCES", "EPERM", "EROFS", "EBUSY", "EINTR", "EMFILE")
PATIENCE: Final = 30.0

_CALL = re.compile(r"(\d+) +(\w+)\((.*)")


class TracedCase(NamedTuple):
    """A task, and which call of that name in each thread fails, with what, once or from then on."""

    task: str
    call: str
    number: int
    error: str
    forever: bool

    def __str__(self) -> str:
        forever = "+" if self.forever else ""
        return f"traced {self.task}: {self.call} {self.number}{forever} {self.error}"


class Task(NamedTuple):
    """What is done: it makes its files in a folder, works in its own process, and is looked at then."""

    prepare: Callable[[Path], None]
    work: Callable[[Path, dict[str, Any]], int]
    look: Callable[[Path, dict[str, Any], int], list[str]]


# The command line


def _command(*words: str) -> Callable[[Path, dict[str, Any]], int]:
    def work(folder: Path, _claims: dict[str, Any]) -> int:
        return cli.main([str(folder / word) if "." in word else word for word in words])

    return work


def _files(folder: Path) -> None:
    (folder / "in.bmcw").write_bytes(pack(old_workshop(), {}))
    (folder / "in.md").write_text(write_markdown(old_workshop()), "utf-8")
    for name in ("out.bmcw", "out.pdf", "out.md"):
        (folder / name).write_bytes(b"older")


def _crashed(folder: Path) -> None:
    world = World(folder, None)
    # The place where the command line looks.
    session = Session.new(
        without_notes("Left"), journals=folder / "data" / "bmc_desktop" / "recovery", system=world.disk
    )
    world.add(session, "before the crash")
    world.add(session, "and more")
    session.close()


def _sound(name: str, check: Callable[[bytes], bool]) -> Callable[[Path, dict[str, Any], int], list[str]]:
    """Return what looks at a file that a command writes over an older one."""

    def look(folder: Path, _claims: dict[str, Any], status: int) -> list[str]:
        data = (folder / name).read_bytes() if (folder / name).exists() else None
        if status == 0:
            return (
                [] if data is not None and _passes(check, data) else ["done, but the file does not hold it"]
            )
        # It may be there all the same, if only the telling failed.
        old = data in (b"older", None if name.startswith("new") else b"older")
        if old or (data is not None and _passes(check, data)):
            return []
        return ["the file is neither the old nor the new one"]

    return look


def _passes(check: Callable[[bytes], bool], data: bytes) -> bool:
    try:
        return check(data)
    except Exception:  # noqa: BLE001 - whatever it is, these bytes are not sound
        return False


def _told(folder: Path, _claims: dict[str, Any], status: int) -> list[str]:
    words = (folder / "stdout").read_text()
    return ["done, but nothing was told"] if status == 0 and "Old" not in words else []


def _is_old(data: bytes) -> bool:
    return unpack(data).workshop.details.title == "Old"


# A session


def _session(folder: Path, claims: dict[str, Any]) -> int:
    """Work, and claim only what the program itself says."""
    backups = BackupStore(folder / "backups")
    try:
        session = Session.open(folder / "in.bmcw", journals=folder / "journals", backups=backups)
    except OURS as error:
        claims["sentences"].append(str(error))
        return 0
    states = [session.workshop]

    def note(text: str) -> None:
        made = Note(id=f"t{len(states)}", canvas="c1", block="channels", x=1.0, y=2.0, text=text)
        session.commit(edits.add_notes(session.workshop, [made], now=NOW))
        states.append(session.workshop)
        assert session.journal is not None
        session.journal.flush()
        if session.journal.state.kind == "protected":
            claims["sure"] = len(states) - 1

    def save() -> None:
        try:
            job = session.start_save()
            saved = job.run()
        except OURS as error:
            claims["sentences"].append(str(error))
            return
        session.finish_save(job, saved)
        claims["saved"] = len(states) - 1
        claims["sure"] = len(states) - 1

    for text in ("one", "two"):
        note(text)
    session.draft(Draft(note=next(iter(session.workshop.notes.values())), cursor=1))
    save()
    note("three " * 300)
    note("four")
    save()
    note("five")
    return 0


def _expected(count: int) -> list[Workshop]:
    document = old_workshop()
    found = [document]
    texts = ["one", "two", "three " * 300, "four", "five"]
    from bmc_desktop.model.document import Document

    kept = Document(document)
    for number, text in enumerate(texts[:count], 1):
        made = Note(id=f"t{number}", canvas="c1", block="channels", x=1.0, y=2.0, text=text)
        kept.apply(edits.add_notes(kept.workshop, [made], now=NOW))
        found.append(kept.workshop)
    return found


def _look_at_session(folder: Path, claims: dict[str, Any], _status: int) -> list[str]:
    states = _expected(5)
    problems = []
    file = open_workshop(folder / "in.bmcw").workshop
    if file not in states:
        problems.append("the file is neither the old nor a newer one")
    elif states.index(file) < claims["saved"]:
        problems.append("saved, but the file is older")
    world = World(folder, None)
    world.path, world.journals, world.backups = folder / "in.bmcw", folder / "journals", folder / "backups"
    world.was, world.sure = states, claims["sure"]
    world.look_for_work()
    strays = world.strays()
    if strays > 2:
        problems.append(f"{strays} temporary files are left")
    return problems + world.problems


TASKS: Final[dict[str, Task]] = {
    "new": Task(
        lambda _: None,
        _command("new", "new.bmcw", "--title", "Old"),
        _sound("new.bmcw", _is_old),
    ),
    "import": Task(
        _files, _command("import", "in.md", "-o", "out.bmcw", "--force"), _sound("out.bmcw", _is_old)
    ),
    "export": Task(
        _files,
        _command("export", "in.bmcw", "-o", "out.md", "--force"),
        _sound("out.md", lambda data: "Old" in data.decode() and "An old note" in data.decode()),
    ),
    "poster": Task(
        _files,
        _command("export", "in.bmcw", "-o", "out.pdf", "--force"),
        _sound("out.pdf", lambda data: data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF")),
    ),
    "info": Task(_files, _command("info", "in.bmcw"), _told),
    "recover": Task(
        _crashed,
        _command("recover", "1", "-o", "new.bmcw"),
        _sound("new.bmcw", lambda data: len(unpack(data).workshop.notes) == 2),
    ),
    "session": Task(_files, _session, _look_at_session),
}


# Processes


def _prepared(task: Task, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    task.prepare(folder)


class Outcome(NamedTuple):
    """What came of a process: its status, its claims, and what it made of its calls, as strace tells."""

    status: int
    claims: dict[str, Any]
    log: list[str]


def _in_child(task: Task, folder: Path, memory: mmap.mmap) -> None:
    claims: dict[str, Any] = {"sure": 0, "saved": 0, "sentences": [], "strange": ""}
    status = 99
    signal.sigwait([signal.SIGUSR1])
    try:
        status = task.work(folder, claims)
    except BaseException as error:  # noqa: BLE001 - this is what is looked for
        claims["strange"] = "".join(traceback.format_exception(error))[-1500:]
    memory.seek(0)
    memory.write(json.dumps(claims).encode() + b"\0")
    os._exit(status)


def _run(task: Task, folder: Path, inject: str | None) -> Outcome:
    """Do the task in a fork of this process, traced."""
    memory = mmap.mmap(-1, 65_536)
    log = folder.parent / "strace.log"
    log.unlink(missing_ok=True)
    out, wrong = (os.open(folder / name, os.O_RDWR | os.O_CREAT, 0o600) for name in ("stdout", "stderr"))
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
    child = os.fork()
    if child == 0:
        os.dup2(out, 1)
        os.dup2(wrong, 2)
        os.environ["XDG_DATA_HOME"] = str(folder / "data")
        _in_child(task, folder, memory)
    for descriptor in (out, wrong):
        os.close(descriptor)
    # A name that a system lacks is nothing to it.
    traced = "trace=" + ",".join(f"?{call}" for call in CALLS)
    command = ["strace", "-f", "-q", "-y", "-o", str(log), "-e", traced]
    command += ["-e", f"inject={inject}"] if inject else []
    tracer = subprocess.Popen(
        [*command, "-p", str(child)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    end = time.monotonic() + PATIENCE
    status = -1
    try:
        while _tracer_of(child) == 0 and tracer.poll() is None and time.monotonic() < end:
            time.sleep(0.001)
        if tracer.poll() is not None:
            raise RuntimeError(f"strace does not run here: {tracer.stderr and tracer.stderr.read()}")
        os.kill(child, signal.SIGUSR1)
        while time.monotonic() < end:
            done, code = os.waitpid(child, os.WNOHANG)
            if done:
                status = os.waitstatus_to_exitcode(code)
                break
            time.sleep(0.001)
    finally:
        if status == -1:
            with contextlib.suppress(OSError):
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)
        tracer.terminate()
        tracer.communicate()
    data = memory[:].split(b"\0")[0]
    lines = log.read_text(errors="replace").splitlines() if log.exists() else []
    claims = json.loads(data) if data else {"sure": 0, "saved": 0, "sentences": [], "strange": ""}
    return Outcome(status, claims, lines)


def _tracer_of(pid: int) -> int:
    try:
        text = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0
    return int(re.search(r"TracerPid:\s*(\d+)", text)[1])  # type: ignore[index]


def all_cases(folder: Path, tasks: Sequence[str] = ()) -> list[TracedCase]:
    """Return all cases: of the calls that a sound run makes to files of the case."""
    cases = []
    home = os.getcwd()  # noqa: PTH109
    for name in tasks or TASKS:
        task = TASKS[name]
        _prepared(task, folder)
        outcome = _run(task, folder, None)
        problems = _problems(name, folder, outcome, forever=False, call="")
        if problems:
            raise AssertionError(f"{name} on a sound disk: {problems} {outcome.claims}")
        seen: set[tuple[str, int]] = set()
        counts: dict[tuple[str, str], int] = {}
        for line in outcome.log:
            found = _CALL.match(line)
            if found is None:
                continue
            pid, call, rest = found.groups()
            counts[pid, call] = counts.get((pid, call), 0) + 1
            told = "/stdout>" in rest or "/stderr>" in rest
            if str(folder) in rest.replace(f"AT_FDCWD<{home}>", "") and not told:
                seen.add((call, counts[pid, call]))
        cases += [
            TracedCase(name, call, number, error, forever)
            for call, number in sorted(seen)
            for error in ERRORS
            for forever in (False, True)
            # Python goes on after an interruption, so one for ever would take for ever.
            if not (forever and error == "EINTR")
        ]
    return cases


def problems_of(case: TracedCase, folder: Path) -> list[str]:
    """Return what went wrong with a case."""
    task = TASKS[case.task]
    _prepared(task, folder)
    when = f"{case.number}{'+' if case.forever else ''}"
    outcome = _run(task, folder, f"{case.call}:error={case.error}:when={when}")
    return _problems(case.task, folder, outcome, forever=case.forever, call=case.call)


def _problems(name: str, folder: Path, outcome: Outcome, *, forever: bool, call: str) -> list[str]:
    problems = []
    status, claims = outcome.status, outcome.claims
    if status == -1:
        problems.append("it hangs")
    elif status < 0:
        problems.append(f"it died of signal {-status}")
    if claims["strange"]:
        problems.append(f"another error: {claims['strange']}")
    problems += [f"no sentence: {text}" for text in claims["sentences"] if not text.endswith(".")]
    words = (folder / "stderr").read_text(errors="replace")
    if "Traceback" in words or "nexpected error" in words:
        problems.append(f"told as {words[-800:]!r}")
    mute = forever and call == "write"
    if name != "session" and status not in (0, -1) and not mute and not words.startswith("bmc-desktop: "):
        problems.append(f"status {status} without a sentence: {words!r}")
    for path in (folder / "stdout", folder / "stderr"):
        if name != "info" or path.name == "stderr":
            path.unlink(missing_ok=True)
    return problems + TASKS[name].look(folder, claims, status)


def warm_up(folder: Path) -> None:
    """Load everything that the tasks need, so that their calls are about their own files only."""
    before = os.environ.get("XDG_DATA_HOME")
    with (
        open(os.devnull, "w") as nothing,  # noqa: PTH123
        contextlib.redirect_stdout(nothing),
        contextlib.redirect_stderr(nothing),
    ):
        for task in TASKS.values():
            _prepared(task, folder)
            os.environ["XDG_DATA_HOME"] = str(folder / "data")
            task.work(folder, {"sure": 0, "saved": 0, "sentences": []})
        # What tells an error is loaded only when there is one.
        cli.main(["info", str(folder / "nothing.bmcw")])
    if before is None:
        del os.environ["XDG_DATA_HOME"]
    else:
        os.environ["XDG_DATA_HOME"] = before


def sample(count: int | None, seed: int, folder: Path, tasks: Sequence[str] = ()) -> list[TracedCase]:
    """Return all cases, or so many of them by chance."""
    cases = all_cases(folder, tasks)
    return cases if count is None else random.Random(seed).sample(cases, min(count, len(cases)))


def run_cases(cases: Sequence[TracedCase], folder: Path) -> dict[TracedCase, list[str]]:
    """Return the cases that did harm, and how."""
    return {case: found for case in cases if (found := problems_of(case, folder))}
