"""Other people's formats, in and out: what comes in becomes a workshop, what goes out comes from one.

Must not know Qt widgets, sessions or the window. A format that cannot be read is an `ExchangeError`; what
was read but not understood is told line by line and kept.
"""
