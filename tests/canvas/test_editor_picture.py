"""The editor draws the note's own lines: nothing jumps when writing begins, goes on or ends."""

import pytest
from canvas_steps import LEFT, SHIFT, Hands, Key, MakeHands
from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bmc_desktop.canvas import caret
from bmc_desktop.canvas.painting import paint_lines
from bmc_desktop.model.blocks import ALL_BLOCKS
from bmc_desktop.text.lines import Lines, break_lines

TEXTS = {
    "short": "Butikk",
    "lines": "Personlig rådgivning\nog e-post hver uke",
    "long": "En lang tekst som trenger mange linjer, fordi den sier alt som kan sies om denne kanalen " * 3,
    "parted": "Telecommunications networks",
    "foreign": "日本語 שלום 😀 и так далее",
}


def picture(hands: Hands, note_id: str) -> QImage:
    """Return the inside of a note's paper as it is seen, without outline and caret."""
    rect = hands.view.scene_of_canvas.layout_of_sheet.notes[note_id].rect
    corner, end = hands.at(rect.x, rect.y), hands.at(rect.right, rect.bottom)
    inside = QRect(corner, end).adjusted(3, 3, -3, -6)
    return hands.view.grab().toImage().copy(inside).convertToFormat(QImage.Format.Format_RGB32)


def difference(one: QImage, other: QImage) -> tuple[float, int]:
    """Return the part of the pixels that differ visibly, and the largest difference."""
    assert one.size() == other.size()
    differing, most = 0, 0
    for y in range(one.height()):
        for x in range(one.width()):
            a, b = QColor(one.pixel(x, y)), QColor(other.pixel(x, y))
            gap = max(abs(a.red() - b.red()), abs(a.green() - b.green()), abs(a.blue() - b.blue()))
            differing += gap > 24
            most = max(most, gap)
    return differing / (one.width() * one.height()), most


@pytest.mark.parametrize("zoom", [0.8, 1.0, 1.33, 2.1])
@pytest.mark.parametrize("name", TEXTS)
def test_a_note_looks_the_same_while_it_is_written_in(
    make_hands: MakeHands, name: str, zoom: float
) -> None:
    hands = make_hands(width=700, height=500)
    note = hands.put(TEXTS[name], x=20.3, y=40.7)
    hands.view.zoom_to(zoom)
    rect = hands.view.scene_of_canvas.notes[note].sceneBoundingRect()
    hands.view.centerOn(rect.center())
    before = picture(hands, note)
    hands.select([note])
    hands.view.edit_note()
    hands.editor._caret_on = False
    during = picture(hands, note)
    assert _has_ink(before)
    share, most = difference(before, during)
    # Glyphs may be smoothed otherwise where the painter's origin differs in the last fraction of a pixel.
    assert share < 0.004, (share, most)


def _has_ink(image: QImage) -> bool:
    return any(
        QColor(image.pixel(x, y)).lightness() < 110
        for y in range(image.height())
        for x in range(image.width())
    )


def test_the_text_is_not_painted_twice_while_writing(hands: Hands) -> None:
    note = hands.put("Butikk")
    hands.select([note])
    hands.view.edit_note()
    hands.editor.hide()
    assert not _has_ink(picture(hands, note))


@pytest.mark.parametrize("block", ALL_BLOCKS)
@pytest.mark.parametrize("name", ["lines", "parted"])
def test_what_is_written_stands_as_it_will_when_it_is_kept(hands: Hands, block: str, name: str) -> None:
    hands.put("Noe annet her", block, x=10, y=40)
    hands.put("Enda noe helt annet, og litt lengre enn det", block, x=10, y=120)
    hands.view.go_to_block(block)
    hands.view.writing.start_new(block, None)
    hands.write(TEXTS[name])
    draft = hands.view.scene_of_canvas.draft.plan
    hands.key(Key.Key_Escape)
    note = hands.note(TEXTS[name])
    kept = hands.view.scene_of_canvas.layout_of_sheet.notes[note.id]
    assert draft.text.lines.lines == kept.text.lines.lines
    assert any(line.hyphen for line in kept.text.lines.lines) == (name == "parted")
    assert draft.text.lines.size == kept.text.lines.size
    assert (draft.rect.width, draft.rect.height) == (kept.rect.width, kept.rect.height)


def test_the_first_long_note_of_a_block_does_not_jump_when_it_is_kept(hands: Hands) -> None:
    note = hands.put("Kort")
    hands.session.undo()
    assert note not in hands.notes
    hands.view.go_to_block("channels")
    hands.type("x")
    hands.write(TEXTS["long"][:90])
    draft = hands.view.scene_of_canvas.draft.plan
    hands.key(Key.Key_Escape)
    kept = hands.view.scene_of_canvas.layout_of_sheet.notes[hands.selected[0]]
    assert draft.text == kept.text


def painted(lines: Lines) -> QImage:
    """Return lines painted with their upper left corner at (2, 2)."""
    image = QImage(110, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_lines(painter, lines, QPointF(2, 2))
    painter.end()
    return image


def test_hyphens_that_part_words_are_seen_but_are_not_in_the_text(hands: Hands) -> None:
    text = TEXTS["parted"]
    note = hands.put(text)
    lines = hands.view.scene_of_canvas.layout_of_sheet.notes[note].text.lines
    number, line = next((i, line) for i, line in enumerate(lines.lines) if line.hyphen)
    unparted = lines._replace(
        lines=(*lines.lines[:number], line._replace(hyphen=0.0), *lines.lines[number + 1 :])
    )
    image, without = painted(lines), painted(unparted)
    left = int(2 + line.x + line.width - line.hyphen)
    differing = {
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if QColor(image.pixel(x, y)).lightness() < QColor(without.pixel(x, y)).lightness() - 60
    }
    middle = 2 + line.baseline - lines.size * 0.3
    assert differing
    assert all(left <= x <= left + line.hyphen + 2 and abs(y - middle) < 3 for x, y in differing)
    hands.select([note])
    hands.view.edit_note()
    hands.editor.selectAll()
    hands.editor.copy()
    assert QApplication.clipboard().text() == text


# The caret


def place(hands: Hands) -> int:
    return hands.editor.textCursor().position()


def test_arrows_home_and_end_follow_the_lines_that_are_seen(hands: Hands) -> None:
    hands.view.new_note()
    hands.write("Nettbutikk for brukte møbler, hentet hjemme")
    lines = hands.view.scene_of_canvas.draft.plan.text.lines
    assert len(lines.lines) >= 3
    hands.key(Key.Key_Home)
    assert place(hands) == lines.lines[-1].start
    hands.key(Key.Key_Up)
    assert caret.line_of(lines, place(hands)) == len(lines.lines) - 2
    hands.key(Key.Key_End)
    assert place(hands) == lines.lines[-2].start + len(lines.lines[-2].text)
    hands.key(Key.Key_Up, Key.Key_Up, Key.Key_Up, Key.Key_Up)
    assert place(hands) == 0
    hands.key(Key.Key_Down, modifiers=SHIFT)
    assert hands.editor.textCursor().selectedText() != ""


@pytest.mark.parametrize("text", ["😀😀 hei på deg og alle andre 😀 her", "Kafe\u0301 og te\nto"])
def test_a_click_puts_the_caret_where_it_points(hands: Hands, text: str) -> None:
    hands.view.zoom_to(2.0)
    note = hands.put(text)
    hands.view.centerOn(hands.view.scene_of_canvas.notes[note])
    hands.select([note])
    hands.view.edit_note()
    lines = hands.view.scene_of_canvas.notes[note].plan.text.lines
    for index in range(len(lines.lines)):
        start, end = caret.edges_of(lines, index)
        for target in (start, end):
            rect = caret.rect_at(lines, target)
            if caret.line_of(lines, target) != index:
                continue
            point = hands.editor._origin() + rect.center() * hands.editor._scale
            QTest.mouseClick(hands.editor.viewport(), LEFT, pos=point.toPoint())
            assert place(hands) == target


def test_typing_after_an_emoji_stands_after_it(hands: Hands) -> None:
    hands.view.new_note()
    hands.write("😀😀 to")
    hands.key(Key.Key_Home)
    hands.key(Key.Key_Right)
    hands.type("x")
    hands.key(Key.Key_Escape)
    assert hands.texts == ["😀x😀 to"]


def test_places_and_points_agree_along_every_line() -> None:
    lines = break_lines("En to tre fire fem seks sju\n\nåtte 😀 ni ti", 60.0, 10)
    for index in range(len(lines.lines)):
        start, end = caret.edges_of(lines, index)
        for position in range(start, end):
            rect = caret.rect_at(lines, position)
            found = caret.place_at(lines, QPointF(rect.center().x(), rect.center().y()))
            assert found == position or lines.layout.nextCursorPosition(position - 1) != position


def test_the_editor_stays_on_its_note_when_the_sheet_moves(hands: Hands) -> None:
    note = hands.put("Butikk")
    hands.view.zoom_to(1.5)
    hands.select([note])
    hands.view.edit_note()
    for act in (
        lambda: hands.view.pan(QPoint(40, -30)),
        lambda: hands.view.zoom_to(0.9),
        lambda: hands.view.zoom_to_fit(),
        lambda: hands.view.resize(900, 600),
    ):
        act()
        off = hands.editor.geometry().center() - hands.on(note)
        assert off.manhattanLength() <= 4
