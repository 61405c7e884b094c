"""How long finding takes with each letter that is typed, beside Qt's own filter over the same texts."""

import statistics
import time

from PySide6.QtCore import QSortFilterProxyModel, QStringListModel, Qt

from bmc_desktop.model.search import NoteIndex, Query
from tests.benchmarks.workshops import workshop

COUNT = 2_000
TYPED = ("k", "kr", "kra", "kran", "krank", "am", "trygghet", "zeit sparen", "e-post", "nothing of that")


def per_letter(rounds: int) -> tuple[float, float, float]:
    """Return the medians for a letter more: ours, ours with nothing remembered yet, and Qt's; in ms."""
    whole = workshop(COUNT)
    strings = QStringListModel([note.text for note in whole.notes.values()])
    proxy = QSortFilterProxyModel()
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    proxy.setSourceModel(strings)
    known, fresh, bare = [], [], []
    index = NoteIndex()
    index.find(whole, Query(words="x"))
    for _ in range(rounds):
        for typed in TYPED:
            query = Query(words=typed)
            known.append(taken(lambda q=query: index.find(whole, q)))
            bare.append(taken(lambda t=typed: proxy.setFilterFixedString(t)))
        fresh.append(taken(lambda: NoteIndex().find(whole, Query(words=TYPED[0]))))
    return statistics.median(known), statistics.median(fresh), statistics.median(bare)


def taken(work) -> float:
    began = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - began)
