"""Files dropped on the window."""

from pathlib import Path

from PySide6.QtCore import QMimeData

from bmc_desktop.ui.opening import is_ours


def files_of(data: QMimeData) -> list[Path]:
    """Return the files among what is dragged that the window opens."""
    if not data.hasUrls():
        return []
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [file for file in files if is_ours(file)]
