"""Command line tests share the one application that Qt allows, and keep backups out of a person's home."""

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _home(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder to work in, so that names on the command line are short."""
    place = tmp_path / "work"
    place.mkdir()
    monkeypatch.chdir(place)
    return place
