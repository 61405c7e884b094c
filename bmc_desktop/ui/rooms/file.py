"""Files: new, open, save, import, export, print, and the workshop's details."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bmc_desktop.files.names import shown_name
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.ui import errors
from bmc_desktop.ui.jobs import Cancelled, Task, run_job

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow


class FileRoom(QObject):
    """Handlers of the File menu."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def new(self) -> None:
        """Start an empty workshop."""
        self._window.windows.new(self._window)

    def open(self) -> None:
        """Ask for a workshop and open it."""
        from bmc_desktop.ui.dialogs import files

        path = files.ask_open(self._window, self._window.windows.settings)
        if path is not None:
            self._window.windows.open_file(path, self._window)

    def open_recent(self, path: Path) -> None:
        """Open a file from the list of recent ones."""
        self._window.commit_editors()
        self._window.windows.open_file(path, self._window)

    def clear_recent(self) -> None:
        """Forget the recent files."""
        self._window.windows.settings.clear_recent()
        self._window.refresh()

    def save(self) -> None:
        """Save the workshop to its file, or ask for one."""
        if self._window.session.path is None:
            self._window.saver.save_as()
        else:
            self._window.saver.save()

    def save_as(self) -> None:
        """Save the workshop under another name."""
        self._window.commit_editors()
        self._window.saver.save_as()

    def import_markdown(self) -> None:
        """Ask for a text in Markdown and make a workshop of it."""
        from bmc_desktop.ui.dialogs import files

        path = files.ask_markdown(self._window, self._window.windows.settings)
        if path is not None:
            self._window.windows.import_file(path, self._window)

    def export_poster(self) -> None:
        """Ask for a name and write the canvas there as a poster."""
        path = self._ask_poster(self._window)
        if path is not None:
            work = _PosterWork(self._window, path)
            title = self.tr("Writing the poster…")
            run_job(self._window, title, work, self._on_exported, self._on_export_failed)

    def export_markdown(self) -> None:
        """Ask for a name and write all canvases there as Markdown."""
        from bmc_desktop.ui.dialogs import files

        session = self._window.session
        path = files.ask_export(self._window, session, "", ".md", "Markdown")
        if path is not None:
            work = _MarkdownWork(session.workshop, path)
            run_job(
                self._window, self.tr("Writing Markdown…"), work, self._on_exported, self._on_export_failed
            )

    def preview(self) -> None:
        """Show the poster as it will be printed."""
        self._draw_poster(self._on_drawn_to_show)

    def print_poster(self) -> None:
        """Print the canvas as a poster."""
        self._draw_poster(self._on_drawn_to_print)

    def edit_details(self) -> None:
        """Ask for the details of the workshop and the legend; one change of all that was written."""
        from bmc_desktop.ui.dialogs.details import DetailsDialog

        session = self._window.session
        dialog = DetailsDialog(session.workshop, self._window)
        accepted = dialog.exec() == dialog.DialogCode.Accepted
        change = dialog.change()
        dialog.deleteLater()
        if accepted:
            session.commit(change)

    def close(self) -> None:
        """Close the window."""
        self._window.close()

    def quit(self) -> None:
        """Close all windows."""
        self._window.windows.quit()

    def _poster_name(self) -> str:
        """Return the name of a poster: the workshop's, and the canvas's where there are several."""
        session = self._window.session
        canvases = session.workshop.canvases
        title = canvases[self._window.canvas.canvas_id].title
        parts = [session.name, title if len(canvases) > 1 or not session.name else ""]
        return " – ".join(part for part in parts if part)

    def _ask_poster(self, parent: QWidget) -> Path | None:
        from bmc_desktop.ui.dialogs import files

        return files.ask_export(parent, self._window.session, self._poster_name(), ".pdf", "PDF")

    def _draw_poster(self, then: Callable[[bytes], None]) -> None:
        work = _PosterWork(self._window)
        run_job(self._window, self.tr("Drawing the poster…"), work, then, self._on_export_failed)

    def _on_drawn_to_show(self, pdf: bytes) -> None:
        from bmc_desktop.ui import poster_preview

        poster_preview.show_preview(self._window, pdf, self._ask_poster)

    def _on_drawn_to_print(self, pdf: bytes) -> None:
        from bmc_desktop.ui import printing

        printing.print_poster(self._window, pdf)

    def _on_exported(self, path: Path) -> None:
        self._window.say(self.tr("“{name}” was written").format(name=shown_name(path.name)))

    def _on_export_failed(self, error: Exception) -> None:
        from bmc_desktop.ui.dialogs import messages

        headline = self.tr("The poster or text could not be made")
        messages.show_error(self._window, headline, errors.sentence(error), errors.detail(error))


class _PosterWork:
    """Makes a poster of the canvas as it is now, in the worker: as bytes, or as a file."""

    def __init__(self, window: "MainWindow", path: Path | None = None) -> None:
        self._workshop = window.session.workshop
        self._media = dict(window.session.media)
        self._canvas_id = window.canvas.canvas_id
        self._style = window.style_of_sheet
        self._path = path

    def __call__(self, task: Task) -> bytes | Path:
        from bmc_desktop.poster.export import ExportCancelled, poster_bytes, save_bytes

        try:
            pdf = poster_bytes(
                self._workshop,
                self._canvas_id,
                self._media,
                style=self._style,
                progress=task.report,
                cancelled=task.is_cancelled,
            )
        except ExportCancelled as error:
            raise Cancelled from error
        if self._path is None:
            return pdf
        save_bytes(pdf, self._path)
        return self._path


class _MarkdownWork:
    """Writes Markdown in the worker."""

    def __init__(self, workshop: Workshop, path: Path) -> None:
        self._workshop = workshop
        self._path = path

    def __call__(self, _task: Task) -> Path:
        from bmc_desktop.exchange.markdown import write_markdown
        from bmc_desktop.files.saving import write_file

        # The dialog has asked before it let an existing file be chosen.
        write_file(self._path, write_markdown(self._workshop).encode(), replace=True)
        return self._path
