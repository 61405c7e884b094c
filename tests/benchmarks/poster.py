"""How long the whole command for a poster takes, against a bare PySide6 window in the same run.

    xvfb-run -a python tests/benchmarks/poster.py [RUNS]

Each figure is the median of several runs, taken in turn so that a busy moment hits all alike. Without a
display the window is Qt's offscreen one, which starts faster, so that the ratios are higher.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "poster"))

from poster_samples import many, workshop_of

from bmc_desktop.files.packing import pack

AIMS = {200: (2.5, 50_000), 1000: (4.5, 130_000)}
"""Notes → the most that the command may take, in bare windows, and the most bytes of the file."""

BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, QApplication.instance().quit)

app = QApplication(sys.argv)
window = Window()
window.resize(1200, 800)
window.show()
app.exec()
"""


def seconds(command: list[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, check=True, env={**os.environ, "PYTHONDONTWRITEBYTECODE": ""})
    return time.perf_counter() - began


def main() -> int:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    if "DISPLAY" not in os.environ:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        sources = {count: Path(folder) / f"{count}.bmcw" for count in AIMS}
        for count, source in sources.items():
            source.write_bytes(pack(workshop_of(many(count))[0], {}))
        bare = [sys.executable, "-c", BARE]
        commands = {
            count: [sys.executable, "-m", "bmc_desktop", "export", str(source), "-o", str(source) + ".pdf"]
            for count, source in sources.items()
        }
        times: dict[int, list[float]] = {0: [], **{count: [] for count in AIMS}}
        for turn in range(runs + 1):
            for count, command in ((0, bare), *commands.items()):
                taken = seconds(command)
                if turn:  # the first round fills the caches
                    times[count].append(taken)
        sizes = {count: Path(str(source) + ".pdf").stat().st_size for count, source in sources.items()}
    window = statistics.median(times[0])
    print(f"bare window ({os.environ.get('QT_QPA_PLATFORM', 'xcb')}): {window:.3f} s, median of {runs}")
    print(f"{'notes':>6} {'seconds':>8} {'× bare':>7} {'aim':>5} {'bytes':>8} {'aim':>8}")
    kept = True
    for count, (most, bytes_) in AIMS.items():
        taken = statistics.median(times[count])
        kept = kept and taken <= most * window and sizes[count] <= bytes_
        print(f"{count:>6} {taken:>8.3f} {taken / window:>7.2f} {most:>5} {sizes[count]:>8} {bytes_:>8}")
    print("within the aims" if kept else "NOT within the aims")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
