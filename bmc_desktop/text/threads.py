"""A memory of results for each thread: what Qt knows of fonts must not be shared between threads.

A `QFont` and all its copies share one font engine, which Qt exchanges whenever another thread asks for it;
two threads that ask at once take it from under each other. The same goes for layouts made with it.
"""

import threading
from collections.abc import Callable
from functools import lru_cache, wraps
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
R = TypeVar("R")


def kept_per_thread(maxsize: int | None = None) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Remember the results of a function, the last `maxsize` or all, for each thread by itself."""

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        memory = threading.local()

        @wraps(function)
        def recall(*args: P.args, **kwargs: P.kwargs) -> R:
            try:
                known: Callable[P, R] = memory.known
            except AttributeError:
                known = memory.known = cast(Callable[P, R], lru_cache(maxsize)(function))
            return known(*args, **kwargs)

        return recall

    return decorate
