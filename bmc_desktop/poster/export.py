"""A canvas of a workshop as an A3 poster: as bytes, or as a file that appears whole or not at all.

Works on a workshop's value at hand, so it may run in a worker thread while the workshop is edited.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, Literal, TypeAlias

from bmc_desktop import content
from bmc_desktop.files.errors import Facts, SaveError, worded
from bmc_desktop.model.blocks import BLOCKS, PARKING_LOT
from bmc_desktop.model.comparing import compare_canvases
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.poster.document import Metadata, Page
from bmc_desktop.poster.drawing import Drawing
from bmc_desktop.poster.pictures import Pictures
from bmc_desktop.sheet.compared import ComparedLayout
from bmc_desktop.sheet.layout import SheetLayout
from bmc_desktop.sheet.links import LinkPlan
from bmc_desktop.sheet.style import SheetStyle

Progress = Callable[[int, int], None]
"""Takes how many steps are done and how many there are."""

_STRIDE: Final = 20
"""Notes between two looks at whether the work was cancelled."""

_REASONS: Final = {
    "no_folder": "the folder is not there",
    "read_only": "it is write-protected",
    "denied": "you are not allowed to write there",
    "disk_full": "the disk is full",
    "no_room": "there is no room for it",
    "is_directory": "it is a folder",
    "not_a_file": "it is a device or a pipe",
    "link_loop": "it is a link that leads back to itself",
    "name_too_long": "the name is too long",
    "busy": "another program holds it",
    "exists": "a file of that name is there already",
}
"""Why a file was not written, by the kind of `SaveError`."""


ExportKind: TypeAlias = Literal["not_drawn", "not_written"]

SENTENCES: Final[Mapping[ExportKind, str]] = {
    "not_drawn": (
        "The poster of “{title}” could not be drawn. Nothing was written, and the workshop is as it was."
    ),
    "not_written": (
        "The poster could not be written to {name}: {reason}. What was there before is as it was; choose "
        "another place."
    ),
}


class ExportError(Exception):
    """The poster could not be made. `kind` is of a closed set, `str()` the English sentence.

    If the kind is "not_written", the cause is the `SaveError` that tells why. `detail` is for a log.
    """

    def __init__(self, kind: ExportKind, detail: str = "", **facts: str) -> None:
        self.kind: ExportKind = kind
        self.detail = detail
        self.facts: Facts = facts
        super().__init__(worded(SENTENCES[kind], facts))


class ExportCancelled(Exception):  # noqa: N818 (an outcome that a person chose, not an error)
    """The work was given up because it was asked to; nothing was written."""


def poster_bytes(
    workshop: Workshop,
    canvas_id: str,
    media: Mapping[str, bytes],
    *,
    style: SheetStyle | None = None,
    against: str | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """Return the PDF of a canvas: one page of exactly A3, 1:1 what stands on the sheet.

    With the id of another canvas in `against`, it shows what became of the notes of that one.
    `media` holds the pictures' bytes by media id; a picture that is missing or unreadable becomes a grey
    box. Equal input gives equal bytes. Needs a QGuiApplication; any thread.

    Raises:
        ExportCancelled: `cancelled` said so.
        ExportError: the canvas could not be drawn.
        KeyError: the workshop has no such canvas.
    """
    canvas = workshop.canvases[canvas_id]
    steps = _Steps(
        sum(1 for note in workshop.notes.values() if note.canvas == canvas_id), progress, cancelled
    )
    steps.check()
    layout = _laid_out(workshop, canvas_id, style, against, steps)
    steps.check()
    try:
        page = Page(_metadata(workshop, canvas_id))
        drawing = Drawing(page, Pictures(page, media).name)
        _draw(drawing, layout, steps)
        data = page.finish(drawing.finish())
    except (ImportError, OSError, ValueError) as error:
        title = content.canvas_title(canvas, workshop.details.language)
        detail = f"{type(error).__name__}: {error}"
        raise ExportError("not_drawn", detail, title=title) from error
    steps.check()
    return data


def write_poster(
    workshop: Workshop,
    canvas_id: str,
    media: Mapping[str, bytes],
    path: Path,
    *,
    style: SheetStyle | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    replace: bool = True,
) -> None:
    """Write the poster of a canvas to a file, which then is whole or, on any failure, as it was before.

    Without `replace`, a file that is there already is a failure.

    Raises:
        ExportCancelled: `cancelled` said so; nothing was written.
        ExportError: the poster could not be drawn or the file not be written.
        KeyError: the workshop has no such canvas.
    """
    data = poster_bytes(workshop, canvas_id, media, style=style, progress=progress, cancelled=cancelled)
    save_bytes(data, path, replace=replace)


def save_bytes(data: bytes, path: Path, *, replace: bool = True) -> None:
    """Write a file whole or not at all; without `replace`, one that is there already stays.

    Raises:
        ExportError: it could not be written; an older file of that name is as it was. Its cause is the
            `SaveError` that tells why.
    """
    from bmc_desktop.files.saving import write_file

    try:
        write_file(path, data, replace=replace)
    except SaveError as error:
        reason = _REASONS.get(error.kind, "the disk did not take it")
        raise ExportError("not_written", error.detail, name=path.name, reason=reason) from error


class _Steps:
    """Tells how far the work is and stops it when it is asked to."""

    def __init__(self, total: int, progress: Progress | None, cancelled: Callable[[], bool] | None) -> None:
        self._total = total
        self._done = 0
        self._progress = progress
        self._cancelled = cancelled

    def check(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise ExportCancelled
        if self._progress is not None:
            self._progress(self._done, self._total)

    def step(self) -> None:
        self._done += 1
        if self._done % _STRIDE == 0:
            self.check()


def _laid_out(
    workshop: Workshop, canvas_id: str, style: SheetStyle | None, against: str | None, steps: _Steps
) -> SheetLayout:
    if against is None:
        return SheetLayout(workshop, canvas_id, style)
    layout = ComparedLayout(workshop, compare_canvases(workshop, against, canvas_id), style)
    for _ in layout.lay_out():
        steps.check()
    return layout


def _draw(drawing: Drawing, layout: SheetLayout, steps: _Steps) -> None:
    """Draw the sheet in the order in which it is read: head, blocks 1 to 9 with their notes, foot."""
    with drawing.at(0.0, 0.0):
        drawing.shapes(layout.head.header)
    links = _links(layout)
    with drawing.at(0.0, 0.0):
        for link in links:
            drawing.shapes(link.line)
    for block in BLOCKS:
        plan = layout.blocks[block]
        with drawing.at(0.0, 0.0):
            drawing.shapes(plan.shapes)
            drawing.shapes(plan.hint)
            for (_, where), group in layout.groups.items():
                if where == block:
                    drawing.shapes(group.shapes)
        for note in layout.reading_order(block):
            with drawing.at(note.rect.x, note.rect.y):
                drawing.shapes(note.shapes)
                drawing.text(note.text)
            steps.step()
    with drawing.at(0.0, 0.0):
        for link in links:
            drawing.shapes(link.word)
        drawing.shapes(layout.head.footer)
        if isinstance(layout, ComparedLayout):
            for shapes in layout.arrows:
                drawing.shapes(shapes)


def _links(layout: SheetLayout) -> list[LinkPlan]:
    """Return the links that are to be printed: none leads to the parking lot, which is not."""
    if not layout.style.links:
        return []
    return [
        plan
        for plan in layout.links.values()
        if all(layout.notes[end].note.block != PARKING_LOT for end in (plan.link.source, plan.link.target))
    ]


def _metadata(workshop: Workshop, canvas_id: str) -> Metadata:
    details = workshop.details
    name = content.canvas_title(workshop.canvases[canvas_id], details.language)
    title = f"{details.title} – {name}" if details.title and details.title != name else name
    return Metadata(title=title, language=details.language, author=details.facilitator)
