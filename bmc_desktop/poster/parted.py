"""Words that are parted at a line's end: cut out of their lines, so that they stay one word in the text.

What a reader finds and copies is the word as it was written, without the hyphens that were added:
ISO 32000-1, 14.9.4 (replacement text).
"""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from bmc_desktop.text.lines import Lines

_BLANK: Final = re.compile(r"[ \n]")


class Segment(NamedTuple):
    """A part of a line, by its letters in it.

    `word` is the whole word that begins here and goes on in the next line, "" if none does; `closes` tells
    that such a word ends here.
    """

    start: int
    end: int
    word: str = ""
    closes: bool = False


def segments(lines: Lines, is_plain: Callable[[str], bool]) -> list[list[Segment]]:
    """Return the segments of each line; a word is cut out only where all its lines are plain."""
    result: list[list[Segment]] = []
    within = False
    for number, line in enumerate(lines.lines):
        cut: list[Segment] = []
        text, at = line.text, 0
        if within:
            space = text.find(" ")
            if space < 0 and _goes_on(lines, number):
                result.append([Segment(0, len(text))])
                continue
            at = len(text) if space < 0 else space
            cut.append(Segment(0, at, closes=True))
            within = False
        if _goes_on(lines, number):
            begin = max(at, text.rfind(" ") + 1)
            word = _word_at(lines, line.start + begin)
            within = _are_plain(lines, number, line.start + begin + len(word), is_plain)
            if within:
                if begin > at:
                    cut.append(Segment(at, begin))
                cut.append(Segment(begin, len(text), word))
                at = len(text)
        if at < len(text):
            cut.append(Segment(at, len(text)))
        result.append(cut)
    return result


def _goes_on(lines: Lines, number: int) -> bool:
    """Say whether a line ends inside a word: parted by its language, behind its own hyphen, or wherever."""
    line, following = lines.lines[number], lines.lines[number + 1 : number + 2]
    return bool(line.text and following) and line.start + len(line.text) == following[0].start


def _word_at(lines: Lines, start: int) -> str:
    return _BLANK.split(lines.text[start:], maxsplit=1)[0]


def _are_plain(lines: Lines, number: int, end: int, is_plain: Callable[[str], bool]) -> bool:
    return all(is_plain(line.text) for line in lines.lines[number:] if line.start < end)
