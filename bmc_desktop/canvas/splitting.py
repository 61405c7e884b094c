"""One note becomes several, a line each; several become one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import structs

from bmc_desktop.canvas import sentences
from bmc_desktop.canvas.commands import in_reading_order, now
from bmc_desktop.canvas.settling import settled
from bmc_desktop.capture.lines import plain_list
from bmc_desktop.model import edits
from bmc_desktop.model.document import ChangeError, applied
from bmc_desktop.model.edits.joining import JoinError, join_notes, split_note
from bmc_desktop.model.edits.text import clean_text
from bmc_desktop.model.records import Note
from bmc_desktop.sheet.measuring import measure_with

if TYPE_CHECKING:
    from bmc_desktop.canvas.board import Board
    from bmc_desktop.model.change import Change


def split_or_join(view: Board) -> None:
    """Give each line of the selected note a note of its own, or make the selected notes one."""
    view.commit_active_editor()
    chosen = in_reading_order(view.session.workshop.notes[i] for i in view.selection.notes)
    if not chosen:
        # What was written could not be kept, and is in hand still.
        return
    try:
        change = _split(view, chosen[0]) if len(chosen) == 1 else _joined(view, chosen)
        if change is None:
            view.notice.emit(sentences.one_line_only())
            return
        view.session.commit(change)
    except JoinError as error:
        view.notice.emit(sentences.not_joined(error.kind))
        return
    except ChangeError:
        view.notice.emit(sentences.canvas_full())
        return
    new = [record.id for record in change.added if record.id in view.session.workshop.notes]
    view.selection.select([*new, chosen[0].id], chosen[0].block)


def _split(view: Board, note: Note) -> Change | None:
    """Return the change that gives each line its note, those that come right behind the first."""
    workshop = view.session.workshop
    texts = [text for line in plain_list(note.text).split("\n") if (text := clean_text(line))]
    if len(texts) < 2:
        return None
    moment = now()
    whole = split_note(workshop, note.id, texts, now=moment)
    shorter = structs.replace(whole, added=())
    placed = settled(
        applied(workshop, shorter),
        [record for record in whole.added if isinstance(record, Note)],
        view.commands.taken,
        measure_with(view.scene_of_canvas.style_of_sheet, workshop.media, workshop.details.language),
        now=moment,
        edit=whole.label.edit,
        behind=note.id,
    )
    return structs.replace(shorter.followed_by(placed), label=whole.label)


def _joined(view: Board, notes: list[Note]) -> Change:
    """Return the change that makes the notes one; a block that was tidy stays so."""
    workshop = view.session.workshop
    change = join_notes(workshop, [note.id for note in notes], now=now())
    measure = measure_with(view.scene_of_canvas.style_of_sheet, workshop.media, workshop.details.language)
    after = applied(workshop, change)
    for block in dict.fromkeys(note.block for note in notes):
        way = edits.tidy_way(workshop, view.canvas_id, block, measure)
        if way is not None:
            tidying = edits.tidy_block(after, view.canvas_id, block, measure, way=way)
            change = structs.replace(change.followed_by(tidying), label=change.label)
    return change
