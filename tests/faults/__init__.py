"""Programs that hurt the editor on purpose and look whether anything is lost.

    python -m tests.faults.PROGRAM [--count N] [--seed N]

Each runs short in CI and long by hand, prints one line of figures at its end, ends with status 1 if
anything was found, and keeps what it found under `tests/faults/cases/PROGRAM/`, where a test tries it for
ever.

hostile
    Some 550 named files and places made by a script (bombs, lies, traversals, floods), each read in a
    process of its own: only our own errors, in one sentence, within 2 s and 300 MB, and nothing else is
    opened.
mutated_files
    Sound files with bytes flipped, cut, spliced, repeated and inserted, and with their records altered,
    through the reader: only our own errors, no silent loss, and what opens can be saved and opened again.
"""
