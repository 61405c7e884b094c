"""What the tests of files share."""

import pytest
from file_samples import PNG, SHA, make_workshop
from saving_steps import OLD

from bmc_desktop.files import packing
from bmc_desktop.model.workshop import Workshop


@pytest.fixture
def workshop() -> Workshop:
    return make_workshop()


@pytest.fixture
def packed(workshop) -> bytes:
    return packing.pack(workshop, {SHA: PNG})


@pytest.fixture
def target(tmp_path):
    """A file that is there already."""
    path = tmp_path / "plan.bmcw"
    path.write_bytes(OLD)
    return path
