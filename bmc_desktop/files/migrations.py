"""How files of earlier versions become files of this one: numbered pure functions, one per version.

A migration takes the parsed workshop.json of version v and returns that of version v + 1; it must not
depend on records of today, which will have changed by the time it is used. Each has a fixture file and a
test named after it; the history of the format stands in `format`.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

Tree: TypeAlias = dict[str, Any]
"""A parsed workshop.json."""

Migration: TypeAlias = Callable[[Tree], Tree]

MIGRATIONS: Final[Mapping[int, Migration]] = {}
"""By the version they start from: 1 → 2 has the key 1."""


def migrated(tree: Tree, version: int, target: int, migrations: Mapping[int, Migration]) -> Tree:
    """Return the tree brought from one major version to another, step by step.

    Raises:
        LookupError: there is a gap in the migrations.
    """
    for step in range(version, target):
        if step not in migrations:
            msg = f"no migration leads from version {step} to {step + 1}"
            raise LookupError(msg)
        tree = migrations[step](tree)
    return tree
