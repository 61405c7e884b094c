"""Programs that hurt the editor on purpose and look whether anything is lost.

    python -m tests.faults.PROGRAM [--count N] [--seed N]

Each runs short in CI and long by hand, prints one line of figures at its end, ends with status 1 if
anything was found, and keeps what it found under `tests/faults/cases/PROGRAM/`, where a test tries it for
ever.

Here stand the programs; what they are made of is in `corpus` (the hostile files), `failing` (a disk and
system calls that fail) and `parts` (what several share).

kill_storage
    A process edits and saves by script and tells what is kept; it is killed at a random moment, and so
    are those that recover its work and go on. Nothing told is lost, and nothing half made lies about a day
    later.
power_cut
    Whole stories on a disk in memory; at every call, all that a power cut might leave of what was not
    forced is read as at a restart: files old or new and never a mix, and all that was called saved or
    protected.
two_writers
    Two or three edit and save one file, in every order of their calls: whatever was called saved is in the
    file, in a copy beside it or in the earlier versions.
hostile
    Some 550 named files and places made by a script (bombs, lies, traversals, floods), each read in a
    process of its own: only our own errors, in one sentence, within 2 s and 300 MB, and nothing else is
    opened.
kill_window
    The real app is typed into by a robot, killed and started again: at most a quarter of a second of typing
    is lost, and it goes on where it was.
soak
    A workshop of hours in the real window, with everything that people do there: nothing grows.
mutated_files
    Sound files with bytes flipped, cut, spliced, repeated and inserted, and with their records altered,
    through the reader: only our own errors, no silent loss, and what opens can be saved and opened again.
mutated_pictures
    The same with pictures that people bring: taken and drawn anew, or refused.
mutated_window
    The same files, opened by the real window: a workshop that can be written in, saved and printed, or one
    box with one sentence; nothing uncaught, and an answer within 2 s.
kill_window
    The real window is typed into and killed, started again and gone on in: at most 250 ms of typing are
    lost, and nothing is garbled. Needs Xvfb, openbox and xdotool.
soak
    Someone works in the real window, and does a bit of everything, for minutes or for hours
    (`--minutes N`): memory grows by less than 20 MB once it is warm; files, threads and windows not at all.
failing_calls
    Every call to the disk fails, once or for ever, in all that people do with files, behind the interface
    and, with strace, in the program itself: files old or new, nothing claimed that is not so, our own
    errors in sentences, and all well again once the disk is.
disk_sweep
    Small disks, from no room to more than enough in steps of 4 kB, for the document, the journal and both,
    and a limit on the size of files: the old file untouched, numbers told, and all well again with room.
"""
