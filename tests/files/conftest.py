"""What the tests of files share."""

import pytest
from file_samples import PNG, SHA, make_workshop

from bmc_desktop.files import packing
from bmc_desktop.model.workshop import Workshop


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory, monkeypatch):
    """Nothing of a person's own data is touched."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home))


@pytest.fixture
def workshop() -> Workshop:
    return make_workshop()


@pytest.fixture
def packed(workshop) -> bytes:
    return packing.pack(workshop, {SHA: PNG})
