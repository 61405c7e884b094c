"""The JSON Schema of workshop.json, made from the records themselves, for programs that are not ours.

`python -m bmc_desktop.files.schema` writes it anew to `resources/schema/workshop.schema.json`.
"""

import json
from collections.abc import Iterator
from inspect import cleandoc
from pathlib import Path
from typing import Any, Final

import msgspec

from bmc_desktop.files import format as layout
from bmc_desktop.paths import resource

NAME: Final = "schema/workshop.schema.json"


def workshop_schema() -> dict[str, Any]:
    """Return the schema of the files that this version writes. Unknown fields are allowed everywhere."""
    (top,), definitions = msgspec.json.schema_components([layout.File], ref_template="#/$defs/{name}")
    file = definitions.pop(layout.File.__name__)
    assert top == {"$ref": f"#/$defs/{layout.File.__name__}"}
    properties = file["properties"]
    properties["format"] = {"const": layout.FORMAT}
    properties["parts"]["description"] = "The name of each picture's part, and the SHA-256 of its bytes."
    properties["quarantine"]["description"] = "Records that could not be read, kept as they were."
    file["required"] = [*file["required"], "parts", "quarantine", "records"]
    for definition in definitions.values():
        # Newer programs may add fields, and those are kept.
        definition.pop("additionalProperties", None)
        # Docstrings: from 3.13 on, Python itself takes the indentation off them.
        definition["description"] = cleandoc(definition["description"])
    for pattern in _patterns([file, definitions]):
        # Python's end of the text is spelt otherwise in ECMA-262, which JSON Schema refers to.
        pattern["pattern"] = pattern["pattern"].replace(r"\Z", "$")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Workshop",
        "description": f"workshop.json in a .bmcw file, version {layout.VERSION[0]}.{layout.VERSION[1]}.",
        **{key: value for key, value in file.items() if key not in ("title", "description")},
        "$defs": dict(sorted(definitions.items())),
    }


def _patterns(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        if isinstance(node.get("pattern"), str):
            yield node
        for value in node.values():
            yield from _patterns(value)
    elif isinstance(node, list):
        for value in node:
            yield from _patterns(value)


def schema_text() -> str:
    """Return the schema as it is shipped."""
    return json.dumps(workshop_schema(), indent=2, ensure_ascii=False) + "\n"


def write_schema(path: Path) -> None:
    """Write the schema to a file. Raises OSError."""
    path.write_text(schema_text(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write_schema(resource("schema") / Path(NAME).name)
