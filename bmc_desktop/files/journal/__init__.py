"""The crash journal: what was done between two saves, on this computer's disk a moment after it was done.

One folder per open workshop, made at the first edit:

    lock                held by the process that has the workshop open; free means that it ended
    base-NNNN.bmcw      the workshop from which the log starts, without pictures, a line for each record
    journal-NNNN.log    what was done since, record by record
    media/<sha256>      pictures, each on the disk before the record that names it
    aside               there if a person wanted none of it; the folder stays for 30 days
    ended-NNNN          what the newest base is called while the folder is being removed
    *.bad               a base or a log that was damaged when it was gone on with

NNNN is the generation. A new one is begun when the log has grown, and after any failure; the highest one
with a base that was read back counts, and what logs after it hold. `entries` says what is recorded, `log`
how it stands in a file, `folder` where things lie, `writer` writes, and `state` says how that goes.
`recovery` reads it all back: with `replay`, and with `rescue` where a base is damaged. `offers` tells what
there is, `sweeping` clears away.
"""
