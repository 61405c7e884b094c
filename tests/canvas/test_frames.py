"""What was painted is kept: gestures paint no notes, a sharp picture follows, nothing stale is seen."""

import time
from collections.abc import Callable

import pytest
from canvas_steps import CTRL, MIDDLE, NOW, Hands, Key, MakeHands, new_session
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bmc_desktop.canvas import frames as frames_module
from bmc_desktop.canvas.frames import Frames
from bmc_desktop.canvas.items import NoteItem
from bmc_desktop.canvas.picture import Painting, Picture, Sight, in_order
from bmc_desktop.model import edits
from bmc_desktop.model.blocks import BLOCKS
from bmc_desktop.model.records import Note
from bmc_desktop.sheet.style import SheetStyle

MANY = 2000
"""So many notes the canvas is made to believe it has: too many for one frame."""


def fill(hands: Hands) -> list[str]:
    """Put three notes into each block."""
    notes = [
        Note(
            id=f"{block}{index}",
            canvas=hands.view.canvas_id,
            block=block,
            x=14.0 + 9 * index,
            y=34.0 + 21 * index,
            text=f"Words {index} for {block}",
            order=index,
        )
        for block in BLOCKS
        for index in range(3)
    ]
    hands.session.commit(edits.add_notes(hands.session.workshop, notes, now=NOW))
    return [note.id for note in notes]


@pytest.fixture
def full(make_hands: MakeHands) -> Hands:
    """Return a person at a canvas with some notes on it, all of it in sight."""
    hands = make_hands(new_session("Now", "Later"), width=900, height=600)
    fill(hands)
    hands.view.grab()
    return hands


@pytest.fixture
def heavy(full: Hands, monkeypatch: pytest.MonkeyPatch) -> Hands:
    """Return a person at the same canvas, which takes long to paint."""
    monkeypatch.setattr(full.view, "burden", lambda: MANY)
    return full


def seen(hands: Hands) -> QImage:
    """Return what the window shows now."""
    return hands.view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def painted_anew(hands: Hands) -> QImage:
    """Return what the window shows when nothing that was painted before is used."""
    hands.view.frames.forget()
    return seen(hands)


def painted(hands: Hands) -> int:
    return hands.view.frames.items_painted


def until_sharp(qtbot: QtBot, hands: Hands) -> None:
    qtbot.waitUntil(lambda: hands.view.frames.is_sharp)


# Gestures


def test_a_zoom_paints_no_note_and_the_sharp_picture_follows(heavy: Hands, qtbot: QtBot) -> None:
    before = painted(heavy)
    for angle in (120, 120, -120):
        heavy.wheel(QPoint(400, 300), (0, angle), CTRL)
        seen(heavy)
        assert painted(heavy) == before
        assert not heavy.view.frames.is_sharp
    until_sharp(qtbot, heavy)
    assert painted(heavy) > before
    assert seen(heavy) == painted_anew(heavy)


def test_what_is_zoomed_is_seen_at_once_where_it_will_be(heavy: Hands) -> None:
    note = "channels2"
    heavy.wheel(heavy.on(note), (0, 240), CTRL)
    papers = seen(heavy).pixelColor(heavy.on(note, dx=-45, dy=-25 + 4))
    assert papers.lightness() > 128
    assert papers == painted_anew(heavy).pixelColor(heavy.on(note, dx=-45, dy=-25 + 4))


def test_zooming_out_again_shows_everything_at_once(heavy: Hands, qtbot: QtBot) -> None:
    for _ in range(6):
        heavy.wheel(QPoint(200, 200), (0, 120), CTRL)
    until_sharp(qtbot, heavy)
    before = painted(heavy)
    for _ in range(6):
        heavy.wheel(QPoint(200, 200), (0, -120), CTRL)
    for note in ("channels2", "cost_structure2", "customer_segments2"):
        assert heavy.view.viewport().rect().contains(heavy.on(note))
    shown = seen(heavy)
    assert painted(heavy) == before
    sharp = painted_anew(heavy)
    for note in ("channels2", "cost_structure2", "customer_segments2"):
        place = heavy.on(note, dx=-44, dy=-20)
        assert shown.pixelColor(place) == sharp.pixelColor(place)


def test_a_canvas_that_is_painted_soon_is_always_sharp(full: Hands) -> None:
    full.wheel(QPoint(400, 300), (0, 120), CTRL)
    assert seen(full) == painted_anew(full)
    full.view.pan(QPoint(-31, 17))
    assert full.view.frames.bytes_kept <= 2 * 4 * 900 * 600


def test_panning_paints_only_what_comes_into_sight(full: Hands) -> None:
    full.view.zoom_to(1.5)
    seen(full)
    whole = painted(full)
    full.view.frames.forget()
    seen(full)
    whole = painted(full) - whole
    before = painted(full)
    full.press(QPoint(400, 300), button=MIDDLE)
    full.move(QPoint(396, 300))
    shown = seen(full)
    assert painted(full) - before < whole / 2
    assert shown == painted_anew(full)


def test_panning_a_full_canvas_goes_ahead_of_the_hand(heavy: Hands, qtbot: QtBot) -> None:
    heavy.view.zoom_to(1.5)
    until_sharp(qtbot, heavy)
    qtbot.waitUntil(lambda: heavy.view.frames.is_idle)
    before = painted(heavy)
    heavy.view.pan(QPoint(-40, -30))
    shown = seen(heavy)
    assert painted(heavy) == before
    assert heavy.view.frames.is_sharp
    assert shown == painted_anew(heavy)


def test_dragging_a_note_paints_nothing_else(full: Hands) -> None:
    start, end = full.on("channels0"), full.in_block("key_partners")
    full.press(start)
    full.move(start + QPoint(30, 0))
    seen(full)
    before = painted(full)
    for step in range(1, 6):
        full.move(start + (end - start) * step / 5)
        seen(full)
    assert painted(full) == before
    shown = seen(full)
    assert shown == painted_anew(full)
    full.release(end)
    assert seen(full) == painted_anew(full)


def test_many_dragged_notes_are_painted_once(full: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    full.select(list(full.notes))
    start = full.on("channels0")
    full.lift(start, start + QPoint(40, 12))
    seen(full)
    carried = full.view.scene_of_canvas.air.items()
    monkeypatch.setattr(NoteItem, "paint_note", None)
    full.move(start + QPoint(20, 40))
    assert carried == full.view.scene_of_canvas.air.items()
    shown = seen(full)
    monkeypatch.undo()
    assert shown == painted_anew(full)


def test_writing_paints_only_the_note(full: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    full.select(["channels1"])
    full.view.edit_note()
    seen(full)
    before = painted(full)
    full.type("abc")
    seen(full)
    assert painted(full) == before
    notes: list[NoteItem] = []
    monkeypatch.setattr(NoteItem, "paint_note", lambda note, _painter: notes.append(note))
    full.key(Key.Key_Escape)
    seen(full)
    # Beside it, those that it overlaps.
    assert {note.plan.note.id for note in notes} <= {"channels0", "channels1", "channels2"}


def test_choosing_another_block_leaves_its_notes_alone(
    full: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    full.view.go_to_block("channels")
    seen(full)
    notes: list[NoteItem] = []
    monkeypatch.setattr(NoteItem, "paint_note", lambda note, _painter: notes.append(note))
    full.view.go_to_block("key_resources")
    seen(full)
    # The uppermost notes of the two blocks reach to their titles.
    assert {note.plan.note.id for note in notes} <= {"channels0", "key_resources0"}


# Slices


class Letter(QObject):
    """Something that waits in the line of events."""

    def __init__(self, frames: Frames) -> None:
        super().__init__()
        self._frames = frames
        self.came_at = 0

    def event(self, event: QEvent) -> bool:
        self.came_at = self._frames.items_painted
        return True


def test_input_is_served_between_slices(
    heavy: Hands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frames_module, "SLICE", 0.0)
    paint = NoteItem.paint_note

    def paint_slowly(note: NoteItem, painter: QPainter) -> None:
        # However fast the machine is, it is not done when somebody looks.
        time.sleep(0.005)
        paint(note, painter)

    monkeypatch.setattr(NoteItem, "paint_note", paint_slowly)
    heavy.view.zoom_to(0.5)
    seen(heavy)
    before = painted(heavy)
    qtbot.waitUntil(lambda: painted(heavy) > before)
    letter = Letter(heavy.view.frames)
    QCoreApplication.postEvent(letter, QEvent(QEvent.Type.User))
    until_sharp(qtbot, heavy)
    assert before < letter.came_at < painted(heavy)


def test_a_hand_that_goes_on_is_not_kept_waiting(heavy: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frames_module, "SLICE", 0.0)
    heavy.view.zoom_to(0.5)
    seen(heavy)
    heavy.view.frames._work()
    assert heavy.view.frames._working.isActive()
    heavy.view.zoom_to(0.6)
    assert not heavy.view.frames._working.isActive()


def test_what_changes_while_slices_are_painted_is_seen(
    heavy: Hands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frames_module, "SLICE", 0.0)
    heavy.view.zoom_to(0.8)
    seen(heavy)
    for _ in range(12):
        heavy.view.frames._work()
    heavy.session.commit(
        edits.recolour(heavy.session.workshop, ["channels0", "key_partners2"], "blue", now=NOW)
    )
    heavy.session.commit(edits.delete_notes(heavy.session.workshop, ["key_resources1"]))
    until_sharp(qtbot, heavy)
    assert seen(heavy) == painted_anew(heavy)


# Nothing stale


def recolour(hands: Hands) -> None:
    hands.select(["channels1", "key_partners0"])
    hands.view.recolour_selection("blue")


def delete(hands: Hands) -> None:
    hands.select(["channels1"])
    hands.view.delete_selection()


def undone(hands: Hands) -> None:
    delete(hands)
    seen(hands)
    hands.session.undo()


def redone(hands: Hands) -> None:
    undone(hands)
    seen(hands)
    hands.session.redo()


def front(hands: Hands) -> None:
    hands.select(["channels0"])
    hands.view.bring_to_front()


def moved(hands: Hands) -> None:
    hands.select(["channels0", "channels1"])
    hands.view.move_to_block("key_partners")


def written(hands: Hands) -> None:
    hands.select(["channels1"])
    hands.view.edit_note()
    hands.editor._caret_on = False
    hands.write("More words than before, so that the note grows")
    seen(hands)
    hands.view.commit_active_editor()


def begun(hands: Hands) -> None:
    hands.view.go_to_block("channels")
    hands.view.new_note()


def hovered(hands: Hands) -> None:
    hands.move(hands.on("channels2"))


def everything_deleted(hands: Hands) -> None:
    hands.select(list(hands.notes))
    hands.view.delete_selection()


def title(hands: Hands) -> None:
    hands.session.commit(edits.set_details(hands.session.workshop, title="Another title"))


CHANGES: dict[str, Callable[[Hands], object]] = {
    "recolour": recolour,
    "delete": delete,
    "undo": undone,
    "redo": redone,
    "front": front,
    "move": moved,
    "write": written,
    "begin a note": begun,
    "hover": hovered,
    "select all": lambda hands: hands.select(list(hands.notes)),
    "choose a block": lambda hands: hands.view.go_to_block("key_resources"),
    "delete all": everything_deleted,
    "title": title,
    "dark": lambda hands: hands.view.set_scheme("dark"),
    "style": lambda hands: hands.view.set_style(SheetStyle(colour_marks=True)),
    "questions": lambda hands: hands.view.set_style(SheetStyle(questions="always")),
    "no parking lot": lambda hands: hands.view.show_parking_lot(False),
    "another canvas": lambda hands: hands.view.show_canvas(hands.session.workshop.tabs()[1].id),
    "aim": lambda hands: hands.view.scene_of_canvas.aim("channels"),
    "desk": lambda hands: hands.view.setBackgroundBrush(QColor("green")),
    "vote": lambda hands: (hands.select(["channels1"]), hands.view.change_votes(3)),
}


@pytest.mark.parametrize("name", CHANGES)
@pytest.mark.parametrize("zoom", [0.4, 1.5])
def test_after_a_change_all_is_as_if_painted_anew(full: Hands, name: str, zoom: float) -> None:
    full.view.zoom_to(zoom)
    before = seen(full)
    CHANGES[name](full)
    if full.view.is_editing:
        full.editor._caret_on = False
    shown = seen(full)
    assert shown == painted_anew(full)
    assert shown != before or zoom == 1.5 or name in ("front", "undo", "redo")


@pytest.mark.parametrize("name", ["recolour", "delete", "undo", "write", "move", "dark", "select all"])
def test_what_changed_is_not_seen_in_an_older_picture(heavy: Hands, name: str) -> None:
    heavy.wheel(QPoint(300, 300), (0, 120), CTRL)
    seen(heavy)
    older = heavy.view.frames._older
    assert older.last is not None
    CHANGES[name](heavy)
    seen(heavy)
    for picture in older.all():
        true = Picture(fitted(picture), picture.rect, None)
        scene, view = heavy.view.scene_of_canvas, heavy.view
        anew = Painting(true, true.missing, scene, view.backgroundBrush())
        assert anew.go_on(view.renderHints(), view.viewport())
        assert true.image == picture.image


def fitted(picture: Picture) -> Sight:
    """Return the sight of a window that the picture fits exactly."""
    ratio = picture.ratio
    return Sight(picture.scale, picture.left / ratio, picture.top / ratio, ratio, picture.image.size())


def test_every_paint_event_is_whole_after_a_language_change(full: Hands) -> None:
    before = painted(full)
    QApplication.sendEvent(full.view, QEvent(QEvent.Type.LanguageChange))
    seen(full)
    assert painted(full) - before >= len(full.notes)


def test_a_picture_of_a_scene_by_others_loses_no_change(full: Hands) -> None:
    seen(full)
    full.select(["channels1"])
    full.view.delete_selection()
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    full.view.scene_of_canvas.render(painter)
    painter.end()
    assert seen(full) == painted_anew(full)


# Memory and screens


def test_memory_stays_bounded(heavy: Hands, qtbot: QtBot) -> None:
    window = 4 * (900 + 320) * (600 + 320)
    for zoom in (0.5, 0.9, 2.0, 4.0, 1.0, 0.3, 3.0):
        heavy.view.zoom_to(zoom)
        seen(heavy)
        heavy.view.pan(QPoint(-60, 200))
        seen(heavy)
        assert heavy.view.frames.bytes_kept <= 4 * window
    until_sharp(qtbot, heavy)
    qtbot.waitUntil(lambda: heavy.view.frames.is_idle)
    assert heavy.view.frames.bytes_kept <= 2 * window


def test_a_screen_of_finer_pixels_gets_a_finer_picture(
    full: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen(full)
    before = painted(full)
    sight = full.view.frames._sight()
    fine = sight._replace(ratio=2.0, size=sight.size * 2)
    monkeypatch.setattr(full.view.frames, "_sight", lambda: fine)
    seen(full)
    assert painted(full) - before >= len(full.notes)
    picture = full.view.frames._sharp
    assert picture.image.devicePixelRatio() == 2.0
    assert picture.image.size() == QSize(1800, 1200)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_a_picture_is_what_qt_would_paint(full: Hands, ratio: float) -> None:
    view = full.view
    size = QSize(round(400 * ratio), round(300 * ratio))
    sight = Sight(0.75, 12.0, -31.0, ratio, size)
    picture = Picture(sight, sight.window)
    Painting(picture, picture.missing, view.scene_of_canvas, view.backgroundBrush()).go_on(
        view.renderHints(), view.viewport()
    )
    plain = QImage(size, QImage.Format.Format_RGB32)
    plain.setDevicePixelRatio(ratio)
    painter = QPainter(plain)
    painter.setRenderHints(view.renderHints())
    painter.translate(12.0, -31.0)
    painter.scale(0.75, 0.75)
    scene = view.scene_of_canvas
    rect = picture.points_of(picture.rect)
    painter.setClipRect(rect)
    painter.fillRect(rect, view.backgroundBrush())
    way = painter.worldTransform()
    for item in in_order(scene, rect):
        painter.setWorldTransform(item.sceneTransform() * way)
        option = frames_option(item.mapRectFromScene(rect).intersected(item.boundingRect()))
        item.paint(painter, option, None)
    painter.end()
    assert most_different(plain, picture.image) <= 8


def frames_option(exposed):
    from PySide6.QtWidgets import QStyleOptionGraphicsItem

    option = QStyleOptionGraphicsItem()
    option.exposedRect = exposed
    return option


def most_different(one: QImage, other: QImage) -> int:
    assert one.size() == other.size()
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return max(abs(a - b) for a, b in pairs)


# Stages


def test_a_note_that_goes_touches_only_its_place(full: Hands) -> None:
    scene = full.view.scene_of_canvas
    scene.tell()
    touched: list = []
    renewed: list = []
    scene.touched.connect(touched.extend)
    scene.renewed.connect(lambda: renewed.append(1))
    item = scene.notes["channels1"]
    bounds = item.sceneBoundingRect()
    full.session.commit(edits.delete_notes(full.session.workshop, ["channels1"]))
    scene.tell()
    assert bounds in touched
    assert not renewed
    assert all(bounds.adjusted(-99, -99, 99, 99).contains(rect.center()) for rect in touched)


def test_carried_notes_touch_nothing_on_the_sheet(full: Hands) -> None:
    scene = full.view.scene_of_canvas
    scene.carry(["channels1"], QPointF(3, 4))
    scene.tell()
    touched: list = []
    scene.touched.connect(touched.extend)
    scene.carry(["channels1"], QPointF(30, 40))
    scene.aim("channels")
    scene.tell()
    lines = full.view.scene_of_canvas.blocks["customer_segments"].plan.frame
    assert all(not rect.contains(QPointF(lines.x + 50, lines.y + 150)) for rect in touched)
    scene.put_down()
    scene.aim(None)
