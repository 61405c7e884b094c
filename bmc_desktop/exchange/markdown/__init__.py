r"""Workshops as Markdown that a person can type.

    # FINN.no                               the workshop's title

    language: nb                            head lines: language (en, nb, da, de), organisation,
    date: 2015-03-12                        facilitator, date (year-month-day), place, version, currency
    legend: gul = Private selgere           what a colour means; one line per colour

    # canvas: I dag                         starts a canvas; not needed where there is only one

    ## 1. Kundesegmenter                    a block: its title in any of the four languages, with or
    - Privatpersoner [gul]                  without its number; a note each, begun by -, * or +
    - Meglere, som selger                   lines that are indented belong to the note above
      boliger for andre [blå, gul, ★]       last the paper, flags, in any language, a star

    ## 2. Verditilbud {value_propositions}  the block's id in braces; the title is then the canvas's own

    ## Parkeringsplass                      the parking lot

A note without a colour is white: it concerns everyone. Without a `language` line the language is that of
the headings. A backslash before a punctuation mark takes its meaning away (`\[gul]`, `# canvas\: x`); head
lines are taken as they stand. What is not understood is told with its line number and kept: in the text,
or as a note in the parking lot.

Places, amounts, votes, pictures, links and the like have no form here; `left_out` names what a workshop
would lose.
"""

from bmc_desktop.exchange.markdown.problems import Problem
from bmc_desktop.exchange.markdown.reader import Imported, read_markdown, read_markdown_file
from bmc_desktop.exchange.markdown.writer import left_out, write_markdown

__all__ = ["Imported", "Problem", "left_out", "read_markdown", "read_markdown_file", "write_markdown"]
