"""Cut, copy, paste and drop: notes between windows, lines and cells from elsewhere."""

import pytest
from canvas_steps import CTRL, Hands, Key, MakeHands, assert_scene_is_document, drop
from msgspec import structs
from PySide6.QtCore import QBuffer, QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QSignalSpy

from bmc_desktop.canvas import clipboard
from bmc_desktop.model.change import Change, Label
from bmc_desktop.model.records import MAX_TEXT, Amount


def test_pasted_lines_become_selected_notes_in_one_step(hands: Hands) -> None:
    QGuiApplication.clipboard().setText("- Butikk\n- Nett\n- Messe")
    hands.view.go_to_block("channels")
    hands.view.paste()
    assert hands.texts == ["Butikk", "Messe", "Nett"]
    assert len(hands.selected) == 3
    assert hands.steps_of_undo() == 1
    assert_scene_is_document(hands.view)


def test_rich_text_from_a_browser_comes_as_plain_text(hands: Hands) -> None:
    data = QMimeData()
    data.setHtml("<ul><li><b>Butikk</b></li><li style='font-size:40pt'>Nett</li></ul>")
    data.setText("Butikk\nNett")
    QGuiApplication.clipboard().setMimeData(data)
    hands.view.paste()
    assert hands.texts == ["Butikk", "Nett"]


def test_html_alone_is_read_for_its_words(hands: Hands) -> None:
    data = QMimeData()
    data.setHtml("<p>Butikk &amp; torg</p><p>Nett</p><script>alert(1)</script>")
    QGuiApplication.clipboard().setMimeData(data)
    assert hands.view.clipboard_has_notes
    hands.view.paste()
    assert hands.texts == ["Butikk & torg", "Nett"]


def test_too_much_is_refused_with_a_sentence_and_nothing_is_pasted(hands: Hands) -> None:
    hands.put("A")
    QGuiApplication.clipboard().setText("kort\n" + "x" * (MAX_TEXT + 1))
    hands.view.paste()
    assert hands.texts == ["A"]
    assert "20,000" in hands.notices[0]
    assert not hands.changes


def test_a_canvas_that_would_overflow_takes_nothing(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bmc_desktop.model.document.MAX_NOTES", 3)
    hands.put("A")
    QGuiApplication.clipboard().setText("1\n2\n3")
    hands.view.paste()
    assert hands.texts == ["A"]
    assert len(hands.notices) == 1
    hands.select(["n1"])
    hands.view.copy()
    for _ in range(3):
        hands.view.paste()
    assert len(hands.notes) == 3
    assert len(hands.notices) == 2


def test_an_empty_clipboard_is_told(hands: Hands) -> None:
    QGuiApplication.clipboard().clear()
    hands.view.paste()
    assert "nothing" in hands.notices[0]
    assert not hands.view.clipboard_has_notes


def test_copies_keep_everything_but_identity_and_lie_a_little_aside(hands: Hands) -> None:
    note = hands.put(
        "A",
        colours=("blue", "red"),
        size="large",
        votes=3,
        status="testing",
        amount=Amount(value=5.0),
        details="mer",
    )
    hands.select([note], "channels")
    hands.view.copy()
    hands.view.paste()
    copy = next(n for n in hands.notes.values() if n.id != note)
    original = hands.notes[note]
    for name in ("text", "colours", "size", "votes", "status", "amount", "details", "block"):
        assert getattr(copy, name) == getattr(original, name)
    assert (copy.x, copy.y) != (original.x, original.y)
    assert hands.selected == (copy.id,)


def test_cut_and_paste_between_two_windows(make_hands: MakeHands) -> None:
    one, other = make_hands(), make_hands()
    first, second = one.put("A", "key_partners", colours=("green",)), one.put("B", "channels")
    one.select([first, second])
    one.view.cut()
    assert not one.notes
    other.view.paste()
    assert other.texts == ["A", "B"]
    assert other.note("A").block == "key_partners"
    assert other.note("B").block == "channels"
    assert other.note("A").colours == ("green",)
    assert other.note("A").canvas == other.view.canvas_id
    assert len(other.selected) == 2
    one.session.undo()
    assert one.texts == ["A", "B"]
    assert_scene_is_document(one.view)
    assert_scene_is_document(other.view)


def test_notes_of_one_block_are_pasted_into_the_chosen_one(hands: Hands) -> None:
    notes = [hands.put("A", x=10, y=40), hands.put("B", x=120, y=40)]
    hands.select(notes)
    hands.view.copy()
    hands.view.go_to_block("key_partners")
    hands.view.paste()
    assert [n.block for n in hands.notes.values() if n.id not in notes] == ["key_partners"] * 2


def test_other_programs_get_a_line_per_note_in_reading_order(hands: Hands) -> None:
    later, first = hands.put("B\nto linjer", x=10, y=200), hands.put("A", x=10, y=40)
    hands.select([later, first])
    hands.view.copy()
    assert QGuiApplication.clipboard().text() == "A\nB to linjer"


def test_copying_nothing_leaves_the_clipboard_alone(hands: Hands) -> None:
    QGuiApplication.clipboard().setText("mitt")
    hands.view.copy()
    hands.view.cut()
    assert QGuiApplication.clipboard().text() == "mitt"


@pytest.mark.parametrize("data", [b"", b"{}", b"[1]", b"[{}]", b"\xff\xfe", b'[{"type":"note","id":"a"}]'])
def test_broken_notes_on_the_clipboard_fall_back_to_the_text(hands: Hands, data: bytes) -> None:
    mime = QMimeData()
    mime.setData(clipboard.MIME, data)
    mime.setText("Butikk")
    QGuiApplication.clipboard().setMimeData(mime)
    hands.view.paste()
    assert hands.texts == ["Butikk"]


def small_picture(width: int = 3) -> bytes:
    image = QImage(width, 2, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    data = QBuffer()
    data.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(data, "PNG")
    return data.data().data()


def test_a_copied_picture_comes_along_to_another_workshop(make_hands: MakeHands) -> None:
    one, other = make_hands(), make_hands()
    media = one.session.add_media(small_picture())
    one.session.commit(Change(label=Label("add_picture"), added=(media,)))
    note = one.put("A", picture=media.id)
    one.select([note])
    one.view.copy()
    other.view.paste()
    assert other.note("A").picture == media.id
    assert other.session.workshop.media[media.id].width == 3
    assert other.session.media[media.id] == small_picture()
    other.session.undo()
    assert not other.session.workshop.media
    assert other.notices == []


def test_a_picture_that_cannot_be_read_is_left_behind_and_said(hands: Hands) -> None:
    note_id = hands.put("A")
    note = structs.replace(hands.notes[note_id], picture="0" * 64)
    clip = clipboard.to_mime([note], {"0" * 64: b"<svg/>"})
    QGuiApplication.clipboard().setMimeData(clip)
    hands.view.paste()
    assert [n.picture for n in hands.notes.values()] == [None, None]
    assert hands.notices == ["The notes were pasted without their pictures, which could not be read."]


def test_pictures_come_along_only_as_far_as_they_can_be_saved_together(
    make_hands: MakeHands, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = make_hands(), make_hands()
    for text, picture in (("A", small_picture()), ("B", small_picture(4))):
        media = one.session.add_media(picture)
        one.session.commit(Change(label=Label("add_picture"), added=(media,)))
        one.put(text, picture=media.id)
    one.select(list(one.notes))
    one.view.copy()
    monkeypatch.setattr(
        "bmc_desktop.files.pictures.MAX_PICTURES", len(small_picture()) + len(small_picture(4)) - 1
    )
    other.view.paste()
    assert len(other.session.workshop.media) == 1
    assert other.texts == ["A", "B"]
    assert other.notices == [
        "The notes were pasted without some of their pictures: those of a workshop can take 75 MB together."
    ]


def test_keys_cut_copy_and_paste_inside_the_editor_only(hands: Hands) -> None:
    note = hands.put("Butikk")
    hands.select([note])
    hands.key(Key.Key_F2)
    hands.key(Key.Key_A, modifiers=CTRL)
    hands.key(Key.Key_C, modifiers=CTRL)
    hands.key(Key.Key_End)
    hands.key(Key.Key_V, modifiers=CTRL)
    hands.key(Key.Key_Escape)
    assert hands.texts == ["ButikkButikk"]


# Dropping


def test_dropped_text_becomes_notes_in_the_block_under_it(hands: Hands) -> None:
    data = QMimeData()
    data.setText("Butikk\nNett")
    drop(hands, data, hands.in_block("key_resources"))
    assert {note.block for note in hands.notes.values()} == {"key_resources"}
    assert hands.texts == ["Butikk", "Nett"]
    assert hands.view.scene_of_canvas.drop_target is None


def test_dropped_files_are_handed_on(hands: Hands) -> None:
    files = QSignalSpy(hands.view.files_dropped)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/x/a b.bmcw"), QUrl.fromLocalFile("/x/ø.md")])
    drop(hands, data, hands.in_block("key_resources"))
    assert files.count() == 1
    assert files.at(0)[0] == ["/x/a b.bmcw", "/x/ø.md"]
    assert not hands.notes


def test_a_dropped_link_becomes_a_note(hands: Hands) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/x")])
    data.setText("https://example.org/x")
    drop(hands, data, hands.in_block("channels"))
    assert hands.texts == ["https://example.org/x"]


def test_what_is_dropped_while_writing_comes_after_what_was_written(hands: Hands) -> None:
    hands.type("Butikk")
    data = QMimeData()
    data.setText("Nett")
    drop(hands, data, hands.in_block("key_resources"))
    assert hands.texts == ["Butikk", "Nett"]
    assert not hands.editor.acceptDrops()
    assert not hands.editor.viewport().acceptDrops()
