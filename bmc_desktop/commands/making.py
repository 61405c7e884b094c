"""Making workshop files: a new one, one from a well-known business model, and one from a text."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import structs

from bmc_desktop import content
from bmc_desktop.commands.replacing import refuse_existing
from bmc_desktop.commands.sentences import CommandError
from bmc_desktop.files.names import shown_name
from bmc_desktop.model.document import ChangeError, check_values
from bmc_desktop.model.edits import clean_line
from bmc_desktop.model.records import Details, Language
from bmc_desktop.model.workshop import Workshop, new_workshop
from bmc_desktop.session import Session

if TYPE_CHECKING:
    from bmc_desktop.exchange.markdown import Imported

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
    _checked(workshop.details)
    _save(workshop, out, remark, force=force)


def make_from_pattern(
    pattern: str, out: str, *, title: str, language: Language, force: bool, remark: Remark
) -> None:
    """Write a workshop with the filled example of a well-known business model.

    Raises:
        CommandError: there is no such pattern, the title is too long, or the file is there already and
            `force` is not given.
        SaveError: it was not saved.
    """
    refuse_existing(out, force=force)
    try:
        source = content.pattern_file(pattern, language)
    except KeyError as error:
        known = ", ".join(content.PATTERNS)
        raise CommandError(f"There is no pattern {shown_name(pattern)}; there are: {known}.") from error
    workshop, _ = _read(source)
    if title:
        details = _checked(structs.replace(workshop.details, title=clean_line(title)))
        workshop = workshop.with_tables({}, details)
    _save(workshop, out, remark, force=force)


def make_from_markdown(source: str, out: str, *, force: bool, remark: Remark) -> None:
    """Write a workshop from a Markdown file, and remark what in it was not understood.

    Raises:
        CommandError: the workshop is there already and `force` is not given.
        ExchangeError: the text cannot be read.
        SaveError: it was not saved.
    """
    refuse_existing(out, force=force)
    workshop, problems = _read(Path(source))
    name = shown_name(Path(source).name)
    _save(workshop, out, remark, force=force)
    for problem in problems:
        remark(f"{name}, line {problem.line}: {problem.text}")


def _checked(details: Details) -> Details:
    try:
        return check_values(details)
    except ChangeError as error:
        raise CommandError("The title is too long. Nothing was written; shorten it.") from error


def _read(source: Path) -> "Imported":
    from bmc_desktop.commands.offscreen import start_qt
    from bmc_desktop.exchange.markdown import read_markdown_file

    start_qt()
    from bmc_desktop.sheet.measuring import measure_of

    return read_markdown_file(source, measure_of)


def _save(workshop: Workshop, out: str, remark: Remark, *, force: bool) -> None:
    saved = Session.new(workshop).start_save(Path(out), replace=force).run()
    if saved.backup is not None:
        remark(f"{shown_name(out)} was replaced; the version before is kept in {saved.backup}.")
