"""How fast it is: one table, in ratios to a bare PySide6 window measured in the same run.

    python -m tests.benchmarks [--short]

Every figure is the median of several runs, taken in turn so that a busy moment hits all alike. Wall time
is what a person waits; the time of the processor stands beside it, because it hardly depends on what else
runs. Nothing here fails for being slow: speed is read, not asserted. How smooth gestures are, `smoothness`
tells, with real input.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
import unicodedata
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication

from bmc_desktop.files.backups import BackupStore
from bmc_desktop.files.packing import pack
from bmc_desktop.model.edits import set_text
from bmc_desktop.session import Session
from tests.benchmarks.comparing import whole_and_longest
from tests.benchmarks.finding import per_letter
from tests.benchmarks.processes import Run, home_in, run
from tests.benchmarks.screen import screen
from tests.benchmarks.workshops import workshop

HERE = Path(__file__).parent
COUNTS = (200, 1000)
MANY = 5000
LIGATURES = frozenset("ﬀﬁﬂﬃﬄﬅﬆ")


class Row(NamedTuple):
    """A line of the table."""

    work: str
    result: str
    aim: str
    reached: bool


def main(arguments: list[str]) -> int:
    """Measure and print; return the exit status."""
    rounds = 3 if "--short" in arguments else 11
    app = QGuiApplication([])
    with tempfile.TemporaryDirectory() as name, screen() as display:
        folder = Path(name)
        for count in (*COUNTS, MANY):
            (folder / f"{count}.bmcw").write_bytes(pack(workshop(count), {}))
        environment = {**os.environ, **display, **home_in(folder), "PYTHONDONTWRITEBYTECODE": ""}
        runs = measure(folder, environment, rounds)
        rows = [*starts(runs), *posters(runs, folder), *memory(runs)]
        rows += [drag(runs, count) for count in (COUNTS[-1], MANY)] + answering(runs)
        rows += [*starting(runs), *pasting(runs)]
        rows.append(finding(rounds))
        rows.append(comparing(rounds))
        rows.append(saving(folder, rounds))
    bare = runs["bare"]
    print(
        f"bare window: {median(bare):.3f} s wall, {cpu(bare):.3f} s processor, "
        f"on {display['QT_QPA_PLATFORM']}; medians of {rounds} runs"
    )
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row[:3], widths, strict=True)]
        print(f"| {' | '.join(cells)} | {'yes' if row.reached else 'NO ':<3} |")
    del app
    return 0


def measure(folder: Path, environment: dict[str, str], rounds: int) -> dict[str, list[Run]]:
    """Run every command in turn, as often as asked and once before to fill the caches."""
    python, editor = sys.executable, str(HERE / "editor.py")
    painted = {
        "bare": [python, str(HERE / "bare.py"), "widget"],
        "view": [python, str(HERE / "bare.py"), "view"],
        "empty": [python, editor],
        "paste": [python, str(HERE / "paste.py"), "500"],
        "starting": [python, str(HERE / "starting.py"), "50"],
        "answer": [python, str(HERE / "answering.py"), "1000"],
        **{
            f"drag {count}": [python, editor, str(folder / f"{count}.bmcw"), "--drag"]
            for count in (COUNTS[-1], MANY)
        },
        **{f"open {count}": [python, editor, str(folder / f"{count}.bmcw")] for count in COUNTS},
    }
    whole = {
        f"poster {count}": [
            *(python, "-m", "bmc_desktop", "export", str(folder / f"{count}.bmcw")),
            *("-o", str(folder / f"{count}.pdf"), "--force"),
        ]
        for count in COUNTS
    }
    runs: dict[str, list[Run]] = {name: [] for name in (*painted, *whole)}
    for turn in range(rounds + 1):
        for name, command in (painted | whole).items():
            taken = run(command, environment, until_painted=name in painted)
            if turn:
                runs[name].append(taken)
    return runs


def median(runs: list[Run]) -> float:
    return statistics.median(run.wall for run in runs)


def cpu(runs: list[Run]) -> float:
    return statistics.median(run.cpu for run in runs)


def ratio_row(work: str, taken: list[Run], bare: list[Run], most: float) -> Row:
    ratio, load = median(taken) / median(bare), cpu(taken) / cpu(bare)
    result = f"{ratio:.2f} × ({median(taken):.3f} s; processor {load:.2f} ×)"
    return Row(work, result, f"≤ {most} ×", ratio <= most)


def starts(runs: dict[str, list[Run]]) -> list[Row]:
    bare = runs["bare"]
    return [
        ratio_row("process start to a painted empty canvas", runs["empty"], bare, 1.5),
        ratio_row("open 200 notes until painted", runs["open 200"], bare, 2.0),
        ratio_row("open 1,000 notes until painted", runs["open 1000"], bare, 2.7),
    ]


def posters(runs: dict[str, list[Run]], folder: Path) -> list[Row]:
    rows = []
    for count, most, size in ((200, 2.5, 50_000), (1000, 4.5, 130_000)):
        pdf = folder / f"{count}.pdf"
        work, taken = f"poster of {count:,} notes, whole command", runs[f"poster {count}"]
        rows.append(ratio_row(work, taken, runs["bare"], most))
        length = pdf.stat().st_size
        result, aim = f"{length / 1000:.1f} kB", f"≤ {size // 1000} kB"
        rows.append(Row(f"size of that PDF, {count:,} notes", result, aim, length <= size))
        texts = [squeezed(note.text) for note in workshop(count).notes.values()]
        rows += [found_row(texts, reader, text) for reader, text in texts_of(pdf).items()]
    return rows


def found_row(texts: list[str], reader: str, page: str) -> Row:
    page, ligatures = squeezed(page), len(LIGATURES & set(page))
    found = sum(text in page for text in texts)
    result = f"{100 * found / len(texts):.1f} %, {ligatures} ligature characters"
    reached = found == len(texts) and not ligatures
    return Row(f"note texts found whole by {reader}, {len(texts):,} notes", result, "100 %, none", reached)


def texts_of(pdf: Path) -> dict[str, str]:
    """Return the text of a PDF by the name of its reader."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf.read_bytes())
    texts = {"PDFium": document[0].get_textpage().get_text_range()}
    document.close()
    try:
        done = subprocess.run(
            ["pdftotext", "-raw", "-enc", "UTF-8", str(pdf), "-"], capture_output=True, check=True
        )
        texts["poppler"] = done.stdout.decode()
    except FileNotFoundError:
        print("pdftotext is not installed: poppler was not asked")
    return texts


def squeezed(text: str) -> str:
    """Return a text with every run of white space as one space, as a search sees it."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def drag(runs: dict[str, list[Run]], count: int) -> Row:
    steps = sorted(step for taken in runs[f"drag {count}"] for step in taken.said[2:])
    middle, late = statistics.median(steps), steps[int(len(steps) * 0.95)]
    result = f"{middle:.2f} ms, 95 % within {late:.2f} ms"
    work = f"a step of dragging one note among {count:,}, painted"
    return Row(work, result, "≤ 4 ms", middle <= 4)


def answering(runs: dict[str, list[Run]]) -> list[Row]:
    """Tell how soon a letter and another canvas are painted, each beside the bare Qt operation."""
    rows = []
    for at, work, most in ((0, "a letter typed among 1,000 notes", 16), (3, "another canvas of 1,000", 50)):
        ours, bare, late = (
            statistics.median(taken.said[at + n] for taken in runs["answer"]) for n in range(3)
        )
        result = f"{ours:.1f} ms, at most {late:.1f} ms ({ours / bare:.1f} ×; bare {bare:.2f} ms)"
        rows.append(Row(f"{work}, painted", result, f"≤ {most} ms", ours <= most))
    return rows


def starting(runs: dict[str, list[Run]]) -> list[Row]:
    """Tell how soon the start page is painted, and whether its pictures hold anything up."""
    ours, bare, turn, last = (
        statistics.median(taken.said[n] for taken in runs["starting"]) for n in range(4)
    )
    result = f"{ours / bare:.2f} × ({ours:.0f} ms; all pictures after {last:.0f} ms)"
    return [
        Row("start page with 50 recent workshops, to bare tiles", result, "≤ 2 ×", ours <= 2 * bare),
        Row("the longest turn of the event loop meanwhile", f"{turn:.1f} ms", "≤ 50 ms", turn <= 50),
    ]


def pasting(runs: dict[str, list[Run]]) -> list[Row]:
    ratio, wall, cpu = (statistics.median(taken.said[n] for taken in runs["paste"]) for n in range(3))
    turn = f"{wall:.1f} ms (processor {cpu:.1f} ms)"
    return [
        Row("paste of 500 notes, to bare text items", f"{ratio:.2f} ×", "≤ 10 ×", ratio <= 10),
        Row("the longest turn of the event loop meanwhile", turn, "≤ 50 ms", wall <= 50),
    ]


def finding(rounds: int) -> Row:
    """Look for notes among 2,000, letter by letter, in any spelling."""
    ours, first, bare = per_letter(rounds)
    result = f"{ours / bare:.2f} × ({ours:.2f} ms; first {first:.1f} ms; bare filter {bare:.2f} ms)"
    return Row("find in 2,000 notes, a letter more", result, "≤ 3 ×", ours <= 3 * bare)


def comparing(rounds: int) -> Row:
    """Compare two canvases of 1,000 notes and lay out what became of them, in steps."""
    whole, longest = whole_and_longest(rounds)
    result = f"{longest:.1f} ms the longest step ({whole:.0f} ms in all)"
    return Row("compare two canvases of 1,000 notes", result, "≤ 50 ms", longest <= 50)


def memory(runs: dict[str, list[Run]]) -> list[Row]:
    rows = []
    for place, name in ((0, "memory held (RSS)"), (1, "peak memory (RSS)")):
        ours = statistics.median(taken.said[place] for taken in runs["open 1000"])
        bare = statistics.median(taken.said[place] for taken in runs["view"])
        result = f"{ours / bare:.2f} × ({ours / 1024:.0f} MB, bare view {bare / 1024:.0f} MB)"
        rows.append(Row(f"{name} with 1,000 notes open", result, "≤ 1.6 ×", ours <= 1.6 * bare))
    return rows


def saving(folder: Path, rounds: int) -> Row:
    """Save 5,000 notes again and again, each time changed, with the verification of every save."""
    session = Session.new(workshop(5000), backups=BackupStore(folder / "backups"))
    job = session.start_save(folder / "saved.bmcw")
    session.finish_save(job, job.run())
    taken = []
    for turn in range(rounds):
        session.commit(set_text(session.workshop, "n00007", f"Ny tekst {turn}", now=datetime.now(UTC)))
        began = time.perf_counter()
        job = session.start_save()
        saved = job.run()
        taken.append(1000 * (time.perf_counter() - began))
        session.finish_save(job, saved)
    middle = statistics.median(taken)
    return Row("save of 5,000 notes with its verification", f"{middle:.1f} ms", "≤ 60 ms", middle <= 60)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
