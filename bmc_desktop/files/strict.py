"""JSON from strangers, read strictly: one meaning only, bounded depth, bounded size.

Python's own reader takes NaN, infinities, repeated keys and lone surrogates; none of them is JSON that
every program reads alike, so none is taken here.
"""

import re
from collections.abc import Iterator
from typing import Any, NoReturn

from bmc_desktop.files import limits
from bmc_desktop.files.errors import DocumentError

_TEXT = re.compile(rb'"[^"]*"?')
_NOT_STRUCTURE = bytes(set(range(256)) - set(b"{}[],"))
_PAIR = re.compile(rb"\[\]|\{\}")
_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")


def check_shape(data: bytes) -> None:
    """Check the nesting and the number of values before anything is built from them.

    Raises:
        DocumentError: too deep, unbalanced, or too many values.
    """
    # Escapes stand in texts only; without them, every quote begins or ends one.
    quoted = data.replace(b"\\\\", b"").replace(b'\\"', b"")
    if quoted.count(b'"') > 4 * limits.MAX_NODES:  # a value that is a text, and its key
        raise DocumentError("value_count", limit=limits.MAX_NODES)
    structure = b"".join(_TEXT.sub(b"", piece).translate(None, _NOT_STRUCTURE) for piece in _pieces(quoted))
    if len(structure) - structure.count(b"]") - structure.count(b"}") > limits.MAX_NODES:
        raise DocumentError("value_count", limit=limits.MAX_NODES)
    brackets = structure.replace(b",", b"")
    for _ in range(limits.MAX_DEPTH):
        # Each pass takes the innermost pairs away.
        brackets = _PAIR.sub(b"", brackets)
        if not brackets:
            return
    raise DocumentError("content", "brackets nested too deeply or out of balance")


def _pieces(quoted: bytes) -> Iterator[bytes]:
    """Yield the bytes in pieces that do not end within a text: what is made of each is soon free again."""
    at = 0
    while at < len(quoted):
        end = at + limits.STEP
        if quoted.count(b'"', at, end) % 2:
            end = quoted.find(b'"', end) + 1 or len(quoted)
        yield quoted[at:end]
        at = end


def parse(data: bytes) -> Any:
    """Return the value of a JSON text.

    Raises:
        DocumentError: damaged or too large.
    """
    import json  # only files that are not exactly as we write them need it

    check_shape(data)
    try:
        text = data.decode("utf-8", "strict")
        value = json.loads(
            text, parse_constant=_refuse_constant, parse_float=_finite, object_pairs_hook=_unique
        )
        if _SURROGATE.search(data):
            _check_letters(value)
    except (ValueError, RecursionError) as error:
        raise DocumentError("content", f"{type(error).__name__}: {error}") from error
    return value


def _check_letters(value: Any) -> None:
    """Raise UnicodeEncodeError if a text within the value holds a lone surrogate."""
    if isinstance(value, str):
        value.encode("utf-8", "strict")
    elif isinstance(value, dict):
        for key, inner in value.items():
            key.encode("utf-8", "strict")
            _check_letters(inner)
    elif isinstance(value, list):
        for inner in value:
            _check_letters(inner)


def _refuse_constant(name: str) -> NoReturn:
    msg = f"{name} is no number of JSON"
    raise ValueError(msg)


def _finite(text: str) -> float:
    number = float(text)
    if number in (float("inf"), float("-inf")):
        msg = "a number is out of range"
        raise ValueError(msg)
    return number


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        msg = "an object has one key twice"
        raise ValueError(msg)
    return value
