"""Making workshop files: a new one, and one from a text."""

from collections.abc import Callable
from pathlib import Path

from bmc_desktop import content
from bmc_desktop.commands.replacing import refuse_existing
from bmc_desktop.commands.sentences import CommandError
from bmc_desktop.files.names import shown_name
from bmc_desktop.model.document import ChangeError, check_values
from bmc_desktop.model.edits import clean_line
from bmc_desktop.model.records import Language
from bmc_desktop.model.workshop import Workshop, new_workshop
from bmc_desktop.session import Session

Remark = Callable[[str], None]
"""Takes a line that a person should see beside what was asked for."""


def make_new(out: str, *, title: str, language: Language, force: bool, remark: Remark) -> None:
    """Write a workshop with one empty canvas.

    Raises:
        CommandError: the title is too long, or the file is there already and `force` is not given.
        SaveError: it was not saved.
    """
    refuse_existing(out, force=force)
    words = content.of(language).sheet
    workshop = new_workshop(canvas_title=words.canvas, title=clean_line(title), language=language)
    try:
        check_values(workshop.details)
    except ChangeError as error:
        raise CommandError("The title is too long. Nothing was written; shorten it.") from error
    _save(workshop, out, remark, force=force)


def make_from_markdown(source: str, out: str, *, force: bool, remark: Remark) -> None:
    """Write a workshop from a Markdown file, and remark what in it was not understood.

    Raises:
        CommandError: the workshop is there already and `force` is not given.
        ExchangeError: the text cannot be read.
        SaveError: it was not saved.
    """
    refuse_existing(out, force=force)
    from bmc_desktop.commands.offscreen import start_qt
    from bmc_desktop.exchange.markdown import read_markdown_file

    start_qt()
    from bmc_desktop.sheet.measuring import note_height

    workshop, problems = read_markdown_file(Path(source), note_height)
    name = shown_name(Path(source).name)
    _save(workshop, out, remark, force=force)
    for problem in problems:
        remark(f"{name}, line {problem.line}: {problem.text}")


def _save(workshop: Workshop, out: str, remark: Remark, *, force: bool) -> None:
    saved = Session.new(workshop).start_save(Path(out), replace=force).run()
    if saved.backup is not None:
        remark(f"{shown_name(out)} was replaced; the version before is kept in {saved.backup}.")
