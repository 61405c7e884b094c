"""The one error of this room, made to be shown as it is."""


class ExchangeError(Exception):
    """Something could not be read in or written out.

    Its text is one plain English sentence or two: what happened, where, what is safe, what to do next.
    """
