"""Writing a workshop in other formats; the format follows from the ending of the file's name."""

from collections.abc import Callable
from pathlib import Path

from bmc_desktop import content
from bmc_desktop.commands import opening
from bmc_desktop.commands.replacing import refuse_existing
from bmc_desktop.commands.sentences import CommandError
from bmc_desktop.files.names import shown_name
from bmc_desktop.files.opening import Opened
from bmc_desktop.model.records import Canvas
from bmc_desktop.model.workshop import Workshop


def export(
    source: str,
    out: str,
    *,
    canvas: str | None,
    force: bool,
    remark: Callable[[str], None],
    links: bool = False,
) -> None:
    """Write a workshop file as a poster (.pdf) or as Markdown (.md), and remark what is not in it.

    A poster shows one canvas: the named one, or the first, and then it is remarked which that is. With
    `links` it shows those between notes, too.

    Raises:
        DocumentError: the workshop cannot be opened.
        CommandError: likewise; or there is no such canvas, the poster cannot be made, or the file is there
            already and `force` is not given.
        SaveError: the Markdown was not written.
    """
    refuse_existing(out, force=force)
    opened = opening.opened(source)
    chosen = None if canvas is None else canvas_called(opened.workshop, canvas)
    for notice in opened.notices:
        remark(f"{shown_name(opened.path.name)}: {notice}")
    if out.lower().endswith(".pdf"):
        _poster(opened, chosen or opened.workshop.tabs()[0], Path(out), links=links, force=force)
        if chosen is None and len(opened.workshop.tabs()) > 1:
            remark(_taken(opened.workshop))
    else:
        _markdown(opened.workshop, chosen, Path(out), remark, force=force)


def canvas_called(workshop: Workshop, name: str) -> Canvas:
    """Return the canvas of that title, as it is written or else in other cases.

    Raises:
        CommandError: no canvas is called that, or more than one is.
    """
    language = workshop.details.language
    titled = [(content.canvas_title(canvas, language), canvas) for canvas in workshop.tabs()]
    found = [canvas for title, canvas in titled if title == name]
    found = found or [canvas for title, canvas in titled if title.casefold() == name.casefold()]
    if len(found) == 1:
        return found[0]
    if found:
        raise CommandError(f"{len(found)} canvases are called “{name}”. Nothing was written; rename one.")
    titles = ", ".join(f"“{title}”" for title, _ in titled)
    raise CommandError(f"No canvas is called “{name}”. Nothing was written; the canvases are {titles}.")


def _taken(workshop: Workshop) -> str:
    """Tell which of several canvases a poster shows, and how to get another."""
    language = workshop.details.language
    first, *others = (content.canvas_title(canvas, language) for canvas in workshop.tabs())
    names = ", ".join(f"“{shown_name(title)}”" for title in others)
    return (
        f"The poster shows “{shown_name(first)}”, the first canvas. --canvas NAME chooses another: {names}."
    )


def _poster(opened: Opened, canvas: Canvas, out: Path, *, links: bool, force: bool) -> None:
    from bmc_desktop.commands.offscreen import start_qt

    start_qt()
    from bmc_desktop.poster.export import ExportError, write_poster
    from bmc_desktop.sheet.style import SheetStyle

    style = SheetStyle(links=links)
    try:
        write_poster(opened.workshop, canvas.id, opened.media, out, style=style, replace=force)
    except ExportError as error:
        raise CommandError(str(error)) from error


def _markdown(
    workshop: Workshop, canvas: Canvas | None, out: Path, remark: Callable[[str], None], *, force: bool
) -> None:
    from bmc_desktop.exchange.markdown import left_out, write_markdown
    from bmc_desktop.files.saving import write_file

    canvas_id = canvas.id if canvas else None
    write_file(out, write_markdown(workshop, canvas_id).encode("utf-8"), replace=force)
    lost = left_out(workshop, canvas_id)
    if lost:
        remark(f"Not in {shown_name(out.name)}: {', '.join(lost)}.")
