"""The system's dialogs for choosing a file, with a sensible name and folder to begin with."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from bmc_desktop.canvas.picture_door import ENDINGS
from bmc_desktop.files.names import EXTENSION, safe_stem
from bmc_desktop.session import Session
from bmc_desktop.ui.settings import Settings


def ask_open(parent: QWidget, settings: Settings) -> Path | None:
    """Ask for a workshop to open."""
    words = QCoreApplication.translate("Files", "Workshops")
    return _ask_open(
        parent, settings, QCoreApplication.translate("Files", "Open"), f"{words} (*{EXTENSION})"
    )


def ask_markdown(parent: QWidget, settings: Settings) -> Path | None:
    """Ask for a text in Markdown to read in."""
    words = QCoreApplication.translate("Files", "Markdown")
    title = QCoreApplication.translate("Files", "Import from Markdown")
    return _ask_open(parent, settings, title, f"{words} (*.md *.markdown *.txt)")


def ask_picture(parent: QWidget, settings: Settings) -> Path | None:
    """Ask for a picture to put on a note."""
    words = QCoreApplication.translate("Files", "Pictures")
    title = QCoreApplication.translate("Files", "Picture from file")
    return _ask_open(parent, settings, title, f"{words} ({' '.join(f'*{e}' for e in sorted(ENDINGS))})")


def ask_save(parent: QWidget, session: Session) -> Path | None:
    """Ask where the workshop is to be saved; the dialog asks before it gives an existing file."""
    words = QCoreApplication.translate("Files", "Workshops")
    title = QCoreApplication.translate("Files", "Save as")
    return _ask_save(parent, title, _begin(session, EXTENSION), f"{words} (*{EXTENSION})")


def ask_export(parent: QWidget, session: Session, name: str, ending: str, kind: str) -> Path | None:
    """Ask where something made from the workshop is to be written; `ending` as ".pdf"."""
    title = QCoreApplication.translate("Files", "Export")
    return _ask_save(parent, title, _begin(session, ending, name), f"{kind} (*{ending})")


def _begin(session: Session, ending: str, name: str = "") -> Path:
    """Return the path that a dialog begins with."""
    untitled = QCoreApplication.translate("Files", "Workshop")
    stem = safe_stem(name or session.name or untitled, untitled)
    if session.path is not None:
        if not name:
            # A file that has a name of its own keeps it, whatever the workshop is called.
            stem = session.path.stem
        return session.path.with_name(stem + ending)
    return _documents() / (stem + ending)


def _documents() -> Path:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place else Path.home()


def _ask_open(parent: QWidget, settings: Settings, title: str, kinds: str) -> Path | None:
    folder = settings.values.folder or str(_documents())
    chosen, _ = QFileDialog.getOpenFileName(parent, title, folder, kinds)
    if not chosen:
        return None
    settings.change(folder=str(Path(chosen).parent)[:4096])
    return Path(chosen)


def _ask_save(parent: QWidget, title: str, begin: Path, kinds: str) -> Path | None:
    dialog = QFileDialog(parent, title, str(begin.parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    # With the ending set here, the dialog asks about the very file that will be written.
    dialog.setDefaultSuffix(begin.suffix[1:])
    dialog.selectFile(begin.name)
    accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
    chosen = dialog.selectedFiles() if accepted else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None
