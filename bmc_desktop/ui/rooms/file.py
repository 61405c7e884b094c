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
        from bmc_desktop.ui.start.page import page_of

        page = page_of(self._window.windows.new(self._window))
        if page is not None:
            page.leave()

    def new_from_pattern(self, pattern: str) -> None:
        """Start with the filled example of a well-known business model."""
        self._window.windows.open_pattern(pattern, self._window)

    def show_start_page(self) -> None:
        """Show the start page: here if nobody has worked here, else in a window of its own."""
        from bmc_desktop.ui.start.page import show_page

        show_page(self._window.windows.new(self._window))

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

    def recover(self) -> None:
        """Show the work that is kept and in no file."""
        self._window.windows.recovery.show_all(self._window)

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
            self._write(self.tr("Writing the poster…"), work)

    def export_markdown(self) -> None:
        """Ask for a name and write all canvases there as Markdown."""
        from bmc_desktop.ui.dialogs import files

        session = self._window.session
        path = files.ask_export(self._window, session, "", ".md", "Markdown")
        if path is not None:
            self._write(self.tr("Writing Markdown…"), _MarkdownWork(session.workshop, path))

    def preview(self) -> None:
        """Show the poster as it will be printed."""
        self._draw_poster(self._on_drawn_to_show)

    def preview_comparison(self, before_id: str, after_id: str, parent: QWidget) -> None:
        """Show the poster of what became of one canvas in another, above a window or dialog."""
        from bmc_desktop.ui import poster_preview

        def show(pdf: bytes) -> None:
            poster_preview.show_preview(parent, pdf, self._save_drawn, self._print_drawn)

        work = _Drawing(self._window, after_id, against=before_id)
        run_job(parent, self.tr("Drawing the poster…"), work, show, self._on_export_failed)

    def print_poster(self) -> None:
        """Print the canvas as a poster."""
        self._draw_poster(self._on_drawn_to_print)

    def edit_details(self) -> None:
        """Ask for the details of the workshop and the legend; one change of all that was written."""
        from bmc_desktop.ui.dialogs.details import DetailsDialog

        session = self._window.session
        dialog = DetailsDialog(session.workshop, self._window)
        # What is refused stays in the dialog.
        while dialog.exec() == dialog.DialogCode.Accepted and not self._window.takes(dialog.change()):
            pass
        dialog.deleteLater()

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
        work = _Drawing(self._window)
        run_job(self._window, self.tr("Drawing the poster…"), work, then, self._on_export_failed)

    def _on_drawn_to_show(self, pdf: bytes) -> None:
        from bmc_desktop.ui import poster_preview

        poster_preview.show_preview(self._window, pdf, self._save_drawn, self._print_drawn)

    def _on_drawn_to_print(self, pdf: bytes) -> None:
        self._print_drawn(self._window, pdf)

    def _save_drawn(self, parent: QWidget, pdf: bytes) -> None:
        """Ask, above a window or dialog, for a name, and write a poster that is drawn already."""
        path = self._ask_poster(parent)
        if path is not None:
            # The dialog may be closed meanwhile; the work belongs to the window, which waits for it.
            self._write(self.tr("Writing the poster…"), _BytesWork(pdf, path))

    def _print_drawn(self, parent: QWidget, pdf: bytes) -> None:
        """Ask, above a window or dialog, for a printer, and print a poster that is drawn already."""
        from bmc_desktop.ui import printing

        work = printing.ask_printing(parent, pdf)
        if work is not None:
            title = self.tr("Printing the poster…")
            run_job(self._window, title, work, self._on_printed, self._on_print_failed, writes=True)

    def _write(self, title: str, work: Callable[[Task], Path]) -> None:
        run_job(self._window, title, work, self._on_exported, self._on_export_failed, writes=True)

    def _on_printed(self, _result: None) -> None:
        self._window.say(self.tr("The poster was sent to the printer"))

    def _on_print_failed(self, error: Exception) -> None:
        self._tell(self.tr("The poster was not printed"), error)

    def _on_exported(self, path: Path) -> None:
        self._window.say(self.tr("“{name}” was written").format(name=shown_name(path.name)))

    def _on_export_failed(self, error: Exception) -> None:
        self._tell(self.tr("The poster or text could not be made"), error)

    def _tell(self, headline: str, error: Exception) -> None:
        from bmc_desktop.ui.dialogs import messages

        messages.show_error(self._window, headline, errors.sentence(error), errors.detail(error))


class _Drawing:
    """Makes a poster of a canvas as it is now, in the worker: unless named, of the one that is shown."""

    def __init__(
        self, window: "MainWindow", canvas_id: str | None = None, *, against: str | None = None
    ) -> None:
        self._workshop = window.session.workshop
        self._media = dict(window.session.media)
        self._canvas_id = canvas_id or window.canvas.canvas_id
        self._against = against
        self._style = window.style_of_sheet

    def __call__(self, task: Task) -> bytes:
        from bmc_desktop.poster.export import ExportCancelled, poster_bytes

        try:
            return poster_bytes(
                self._workshop,
                self._canvas_id,
                self._media,
                style=self._style,
                against=self._against,
                progress=task.report,
                cancelled=task.is_cancelled,
            )
        except ExportCancelled as error:
            raise Cancelled from error


class _PosterWork:
    """Writes a poster of the canvas as it is now, in the worker."""

    def __init__(self, window: "MainWindow", path: Path) -> None:
        self._drawing = _Drawing(window)
        self._path = path

    def __call__(self, task: Task) -> Path:
        return _BytesWork(self._drawing(task), self._path)(task)


class _BytesWork:
    """Writes a poster that is drawn already, in the worker."""

    def __init__(self, pdf: bytes, path: Path) -> None:
        self._pdf = pdf
        self._path = path

    def __call__(self, _task: Task) -> Path:
        from bmc_desktop.poster.export import save_bytes

        save_bytes(self._pdf, self._path)
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
