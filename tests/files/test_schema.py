"""The shipped JSON Schema is that of the records of today, and says what files hold."""

import re

from file_samples import content_of

from bmc_desktop.files.schema import NAME, schema_text, workshop_schema, write_schema
from bmc_desktop.paths import resource


def test_shipped_schema_is_current():
    shipped = resource(NAME).read_text(encoding="utf-8")
    assert shipped == schema_text(), "run: python -m bmc_desktop.files.schema"


def test_schema_is_written_as_it_is_shipped(tmp_path):
    write_schema(tmp_path / "schema.json")
    assert (tmp_path / "schema.json").read_text(encoding="utf-8") == schema_text()


def fits(schema, value, definitions):
    """Say whether a value fits the few words of JSON Schema that ours uses."""
    if "$ref" in schema:
        return fits(definitions[schema["$ref"].removeprefix("#/$defs/")], value, definitions)
    if "anyOf" in schema:
        return any(fits(each, value, definitions) for each in schema["anyOf"])
    if "const" in schema:
        return value == schema["const"]
    if "enum" in schema:
        return value in schema["enum"]
    types = {"object": dict, "array": list, "string": str, "integer": int, "number": (int, float),
             "boolean": bool, "null": type(None)}  # fmt: skip
    if "type" in schema and not isinstance(value, types[schema["type"]]):
        return False
    if isinstance(value, str):
        return re.search(schema.get("pattern", ""), value) is not None
    if isinstance(value, list):
        return all(fits(schema.get("items") or {}, each, definitions) for each in value)
    if isinstance(value, dict):
        properties = schema.get("properties", {})
        return set(schema.get("required", ())) <= set(value) and all(
            fits(properties[key], each, definitions) for key, each in value.items() if key in properties
        )
    return True


def test_files_fit_the_schema(packed):
    schema = workshop_schema()
    content = content_of(packed)
    assert fits(schema, content, schema["$defs"])
    content["records"][-1]["block"] = "tenth_block"
    assert not fits(schema, content, schema["$defs"])


def test_patterns_are_those_of_json_schema():
    assert "\\Z" not in schema_text()
    assert set(workshop_schema()["properties"]) == set(workshop_schema()["required"])
