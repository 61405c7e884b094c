"""Settings survive what a disk and other versions do to them."""

import json
import os
from pathlib import Path

import msgspec
import pytest

from bmc_desktop import paths
from bmc_desktop.ui.settings import MAX_RECENT, Settings, Values


@pytest.fixture
def file(tmp_path):
    return tmp_path / "settings.json"


def test_a_change_is_there_after_a_new_start(file):
    Settings(file).change(theme="dark", questions="always")
    assert Settings(file).values == Values(theme="dark", questions="always")


def test_the_default_file_lies_in_the_settings_folder():
    Settings().change(theme="light")
    assert (paths.settings_dir() / "settings.json").is_file()


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b'{"theme": NaN}', b"x" * 1_100_000],
    ids=["empty", "cut", "list", "null", "binary", "deep", "nan", "large"],
)
def test_a_damaged_file_gives_the_defaults(file, content, caplog):
    file.write_bytes(content)
    assert Settings(file).values == Values()


def test_one_bad_value_costs_only_itself(file):
    file.write_text(json.dumps({"theme": "purple", "toolbar": False, "recent": ["/a", 3]}))
    assert Settings(file).values == Values(toolbar=False)


def test_entries_of_other_versions_are_kept(file):
    file.write_text(json.dumps({"theme": "dark", "of_tomorrow": [1]}))
    Settings(file).change(theme="light")
    assert json.loads(file.read_text())["of_tomorrow"] == [1]


def test_a_folder_that_cannot_be_written_costs_only_the_memory(tmp_path, caplog):
    settings = Settings(tmp_path / "missing" / "settings.json")
    settings.change(theme="dark")
    assert settings.values.theme == "dark"


def test_no_settings_folder_at_all(monkeypatch, caplog):
    def refuse():
        raise PermissionError

    monkeypatch.setattr(paths, "settings_dir", refuse)
    settings = Settings()
    settings.change(theme="dark")
    assert settings.values.theme == "dark"


def test_a_value_that_does_not_fit_is_refused(file):
    with pytest.raises(msgspec.ValidationError):
        Settings(file).change(theme="purple")


def test_recent_files_are_few_and_each_is_there_once(file):
    settings = Settings(file)
    for number in range(MAX_RECENT + 8):
        settings.add_recent(Path(f"/{number}"))
    settings.add_recent(Path("/15"))
    recent = settings.values.recent
    assert len(recent) == MAX_RECENT
    assert recent[0] == "/15"
    assert len(set(recent)) == MAX_RECENT
    settings.pin_recent("/9", pinned=True)
    for number in range(MAX_RECENT):
        settings.add_recent(Path(f"/new/{number}"))
    assert len(settings.values.recent) == MAX_RECENT
    assert settings.values.recent[-1] == "/9"
    settings.clear_recent()
    assert Settings(file).values.recent == ("/9",)
    settings.remove_recent("/9")
    assert Settings(file).values.recent == Settings(file).values.pinned == ()


def test_a_change_is_forced_to_the_disk(file, monkeypatch):
    synced = []
    monkeypatch.setattr(os, "fsync", lambda fd: synced.append(fd))
    Settings(file).change(theme="dark")
    assert synced


def test_no_temporary_file_is_left(file):
    Settings(file).change(theme="dark")
    assert list(file.parent.iterdir()) == [file]
