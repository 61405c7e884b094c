"""Stretches of a line that are drawn in one way: plain letters of the bundled family, or anything else.

Positions are Qt's: in UTF-16 code units, of which an emoji takes two or more.
"""

import unicodedata
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from msgspec import Struct

if TYPE_CHECKING:
    from PySide6.QtGui import QTextLayout, QTextLine

_RIGHT_TO_LEFT: Final = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})

_AT_THE_END: Final = " \u2028\n"


class Cluster(NamedTuple):
    """What a reader takes for one character, and where it begins and ends in the text."""

    text: str
    start: int
    end: int


class Stretch(Struct):
    """A part of a line. `left` is where it begins to be seen, in points from the text's left edge.

    `places` are the letters' places if it is `plain`. `turned` tells that it runs from right to left.
    """

    clusters: list[Cluster]
    plain: bool
    turned: bool
    left: float = 0.0
    places: list[float] = []

    @property
    def text(self) -> str:
        """The characters in the order in which they are spoken."""
        return "".join(cluster.text for cluster in self.clusters)

    def words(self) -> Iterator[list[Cluster]]:
        """Yield the clusters word by word; a run of spaces counts as a word."""
        word: list[Cluster] = []
        for cluster in self.clusters:
            if word and word[-1].text.isspace() != cluster.text.isspace():
                yield word
                word = []
            word.append(cluster)
        if word:
            yield word


def stretches(layout: "QTextLayout", line: "QTextLine", is_plain: Callable[[str], bool]) -> list[Stretch]:
    """Cut a line into stretches, in the order in which they are spoken."""
    clusters = _clusters(layout, line)
    bidirectional = any(
        unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT
        for cluster in clusters
        for letter in cluster.text
    )
    result: list[Stretch] = []
    for cluster in clusters:
        turned = bidirectional and _is_turned(line, cluster)
        plain = not turned and is_plain(cluster.text)
        if result and result[-1].plain == plain and result[-1].turned == turned:
            result[-1].clusters.append(cluster)
        else:
            result.append(Stretch([cluster], plain, turned))
    for stretch in result:
        _place(stretch, line)
    return result


def _clusters(layout: "QTextLayout", line: "QTextLine") -> list[Cluster]:
    units = layout.text().encode("utf-16-le", "surrogatepass")
    at, end = line.textStart(), line.textStart() + line.textLength()
    result: list[Cluster] = []
    while at < end:
        after = at + 1
        while after < end and not layout.isValidCursorPosition(after):
            after += 1
        text = units[2 * at : 2 * after].decode("utf-16-le", "surrogatepass")
        result.append(Cluster(text, at, after))
        at = after
    while result and result[-1].text in _AT_THE_END:
        result.pop()
    return result


def _is_turned(line: "QTextLine", cluster: Cluster) -> bool:
    return any(run.isRightToLeft() for run in line.glyphRuns(cluster.start, cluster.end - cluster.start))


def _place(stretch: Stretch, line: "QTextLine") -> None:
    """Find out where a stretch stands; letters that are not one glyph each are not plain after all."""
    start, end = stretch.clusters[0].start, stretch.clusters[-1].end
    runs = line.glyphRuns(start, end - start)
    places = [place.x() for run in runs for place in run.positions()]
    stretch.left = min(places, default=0.0)
    if stretch.plain:
        stretch.plain = len(runs) == 1 and len(places) == len(stretch.clusters)
        stretch.places = places
