"""A session with backups of its own."""

from datetime import UTC, datetime

import pytest

from bmc_desktop.files.backups import BackupStore
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)


@pytest.fixture
def session(tmp_path):
    return Session.new(new_workshop(canvas_title="Now"), backups=BackupStore(tmp_path / "backups"))
