"""Pictures pasted and dropped become notes; a picture is content as words are."""

from pathlib import Path

import pytest
from canvas_steps import Hands, Key, assert_scene_is_document, drop
from picture_files import HONEST, REFUSED, drawing, photo, saved
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QSignalSpy

from bmc_desktop.canvas import incoming, sentences
from bmc_desktop.canvas.offer import Offer
from bmc_desktop.canvas.picture_door import SENTENCES
from bmc_desktop.model.records import Note

pytestmark = pytest.mark.no_qt_log

PNG, JPEG, SVG = saved(drawing(), "PNG"), saved(photo(), "JPEG"), REFUSED["SVG"][0]


@pytest.fixture
def hands(hands: Hands) -> Hands:
    """Return a person at a canvas whose window takes pictures in at once."""

    def take(offer: Offer) -> None:
        offer.lay(offer.take_in(lambda *_: None))

    hands.view.pictures_offered.connect(take)
    return hands


def files(folder: Path, **contents: bytes) -> QMimeData:
    """What a file manager drags: addresses, and the paths as text; `a_png` is called a.png."""
    paths = []
    for name, data in contents.items():
        path = folder / name.replace("_", ".")
        path.write_bytes(data)
        paths.append(path)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    mime.setText("\n".join(map(str, paths)))
    return mime


def of_formats(**formats: bytes) -> QMimeData:
    mime = QMimeData()
    for name, data in formats.items():
        mime.setData(name.replace("_", "/"), data)
    return mime


def paste(hands: Hands, mime: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(mime)
    hands.view.paste()


def only(hands: Hands) -> Note:
    (note,) = hands.notes.values()
    return note


def test_a_dropped_picture_is_a_note_where_it_was_let_go(hands: Hands, tmp_path: Path) -> None:
    where = hands.in_block("key_resources", 110, 90)
    drop(hands, files(tmp_path, ferie_png=PNG), where)
    note = only(hands)
    assert note.block == "key_resources"
    media = hands.session.workshop.media[note.picture]
    assert (media.width, media.height, media.format, media.name) == (400, 300, "png", "ferie.png")
    rect = hands.view.scene_of_canvas.layout_of_sheet.notes[note.id].rect
    middle = hands.view.mapFromScene(rect.x + rect.width / 2, rect.y + rect.height / 2)
    assert (middle - where).manhattanLength() <= 3
    assert hands.selected == (note.id,)
    assert hands.notices == []
    assert_scene_is_document(hands.view)


def test_a_picture_dropped_on_a_note_stands_on_it(hands: Hands, tmp_path: Path) -> None:
    note = hands.put("Bua", "channels")
    drop(hands, files(tmp_path, a_png=PNG), hands.on(note))
    assert list(hands.notes) == [note]
    assert hands.notes[note].picture is not None
    assert hands.notes[note].text == "Bua"
    # Its own picture is not given up for the next one.
    drop(hands, files(tmp_path, b_jpg=JPEG), hands.on(note))
    assert len(hands.notes) == 2


def test_several_dropped_on_a_note_are_notes_of_their_own(hands: Hands, tmp_path: Path) -> None:
    note = hands.put("Bua", "channels")
    drop(hands, files(tmp_path, a_png=PNG, b_jpg=JPEG), hands.on(note))
    assert len(hands.notes) == 3
    assert hands.notes[note].picture is None


@pytest.mark.parametrize("is_new", [True, False])
def test_a_picture_pasted_while_writing_stands_on_what_was_written(hands: Hands, is_new: bool) -> None:
    hands.view.go_to_block("channels")
    if is_new:
        hands.view.new_note()
    else:
        hands.select([hands.put("", "channels")])
        hands.view.edit_note()
    hands.type("Bua")
    QGuiApplication.clipboard().setMimeData(of_formats(image_png=PNG))
    hands.view.writing.editor.paste()
    (note,) = hands.notes.values()
    assert note.text == "Bua"
    assert note.picture is not None
    assert_scene_is_document(hands.view)


def test_a_picture_pasted_before_anything_is_written_is_a_note(hands: Hands) -> None:
    hands.view.go_to_block("channels")
    hands.view.new_note()
    QGuiApplication.clipboard().setMimeData(of_formats(image_png=PNG))
    hands.view.writing.editor.paste()
    (note,) = hands.notes.values()
    assert (note.text, note.block) == ("", "channels")
    assert note.picture is not None


def test_several_are_several_notes_apart_in_one_step_of_undo(hands: Hands, tmp_path: Path) -> None:
    mime = files(tmp_path, a_png=PNG, b_jpg=JPEG, c_JPEG=JPEG, d_webp=HONEST["lossy WebP"][0])
    drop(hands, mime, hands.in_block("channels"))
    notes = list(hands.notes.values())
    assert [note.block for note in notes] == ["channels"] * 4
    assert len(hands.session.workshop.media) == 3
    plans = [hands.view.scene_of_canvas.layout_of_sheet.notes[note.id].rect for note in notes]
    assert not any(a.overlaps(b) for a in plans for b in plans if a is not b)
    assert hands.steps_of_undo() == 1
    hands.session.undo()
    assert not hands.notes
    assert not hands.session.workshop.media


def test_pictures_among_tidy_notes_stay_tidy(hands: Hands, tmp_path: Path) -> None:
    for word in ("A", "B", "C"):
        hands.view.go_to_block("channels")
        hands.type(word)
        hands.key(Key.Key_Escape)
    drop(hands, files(tmp_path, a_png=PNG, b_jpg=JPEG), hands.in_block("channels", 5, 200))
    plans = [plan.rect for plan in hands.view.scene_of_canvas.layout_of_sheet.notes.values()]
    assert len(plans) == 5
    assert not any(a.overlaps(b) for a in plans for b in plans if a is not b)


def test_what_is_refused_is_said_and_the_rest_is_taken(hands: Hands, tmp_path: Path) -> None:
    drop(hands, files(tmp_path, a_png=PNG, b_png=SVG), hands.in_block("channels"))
    assert len(hands.notes) == 1
    assert hands.notices == [SENTENCES["not_a_picture"].format(name="b.png")]
    mime = files(tmp_path, a_svg=SVG, b_tiff=b"II*\0", c_png=PNG[:200], d_png=PNG)
    drop(hands, mime, hands.in_block("channels"))
    assert len(hands.notes) == 2
    assert hands.notices[1].startswith("3 of 4 pictures were not added")


def test_every_refusal_has_its_sentence() -> None:
    assert {kind: sentences.picture_refused(kind) for kind in SENTENCES} == dict(SENTENCES)


def test_pictures_beside_the_blocks_go_into_the_chosen_one(hands: Hands, tmp_path: Path) -> None:
    hands.view.go_to_block("key_partners")
    drop(hands, files(tmp_path, a_png=PNG), hands.at(-300, -200))
    assert only(hands).block == "key_partners"


def test_pictures_and_workshops_together_are_both_taken(hands: Hands, tmp_path: Path) -> None:
    offers, handed_on = QSignalSpy(hands.view.pictures_offered), QSignalSpy(hands.view.files_dropped)
    drop(hands, files(tmp_path, a_png=PNG, b_bmcw=b"", c_md=b""), hands.in_block("channels"))
    assert len(hands.notes) == 1
    assert [path.name for path in offers.at(0)[0].others] == ["b.bmcw", "c.md"]
    assert handed_on.count() == 0


def test_copied_picture_files_are_pasted(hands: Hands, tmp_path: Path) -> None:
    hands.view.go_to_block("key_partners")
    paste(hands, files(tmp_path, a_png=PNG, b_jpg=JPEG))
    assert [note.block for note in hands.notes.values()] == ["key_partners"] * 2
    assert hands.texts == ["", ""]


@pytest.mark.parametrize("form", ["image_png", "image_jpeg", "image_webp", "image_gif"])
def test_a_picture_of_the_clipboard_is_pasted(hands: Hands, form: str) -> None:
    data = {"image_png": PNG, "image_jpeg": JPEG, "image_webp": HONEST["lossy WebP"][0],
            "image_gif": HONEST["animated GIF"][0]}[form]  # fmt: skip
    QGuiApplication.clipboard().setMimeData(of_formats(**{form: data}))
    assert hands.view.clipboard_has_notes
    hands.view.paste()
    assert hands.session.workshop.media[only(hands).picture].width == 400
    assert hands.steps_of_undo() == 1


def test_pixels_of_the_clipboard_are_pasted(hands: Hands) -> None:
    image = QImage(50, 40, QImage.Format.Format_ARGB32)
    image.fill(0x80FF0000)
    QGuiApplication.clipboard().setImage(image)
    assert hands.view.clipboard_has_notes
    hands.view.paste()
    assert hands.session.workshop.media[only(hands).picture].width == 50


def test_only_the_door_sees_the_bytes_of_the_clipboard(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    def decode(*_: object) -> None:
        raise AssertionError("Qt was left to find a decoder")

    monkeypatch.setattr(QMimeData, "imageData", decode)
    for form in ("image_svg+xml", "image_tiff", "image_png"):
        paste(hands, of_formats(**{form: SVG}))
    assert not hands.notes
    assert len(hands.notices) == 3
    assert all("PNG, JPEG, WebP or GIF" in notice for notice in hands.notices)


def test_words_win_over_a_picture_of_them(hands: Hands) -> None:
    mime = of_formats(image_png=PNG)
    mime.setText("Butikk\nNett")
    mime.setHtml("<p>Butikk<p>Nett")
    paste(hands, mime)
    assert hands.texts == ["Butikk", "Nett"]
    mime = of_formats(image_png=PNG)
    mime.setHtml("<p>Torg</p><img src='file:///etc/passwd'>")
    paste(hands, mime)
    assert hands.texts == ["Butikk", "Nett", "Torg"]
    assert all(note.picture is None for note in hands.notes.values())


@pytest.mark.parametrize("address", ["", "https://example.org/a.png", "data:image/png;base64,AAAA"])
def test_a_picture_wins_over_its_address(hands: Hands, address: str) -> None:
    mime = of_formats(image_png=PNG)
    mime.setText(address)
    mime.setHtml(f'<meta charset="utf-8"><img src="{address}">')
    paste(hands, mime)
    assert only(hands).picture is not None


def test_files_are_told_apart_by_their_endings() -> None:
    mime = QMimeData()
    names = ["/a.png", "/b.JPG", "/c.tiff", "/d.bmcw", "/e.docx", "/f"]
    urls = [QUrl.fromLocalFile(name) for name in names]
    mime.setUrls([*urls, QUrl("https://example.org/g.png")])
    pictures, others = incoming.files_in(mime)
    assert [path.name for path in pictures] == ["a.png", "b.JPG", "c.tiff"]
    assert [path.name for path in others] == ["d.bmcw", "e.docx", "f"]


def test_a_full_canvas_takes_no_picture(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bmc_desktop.model.document.MAX_NOTES", 1)
    drop(hands, files(tmp_path, a_png=PNG, b_jpg=JPEG), hands.in_block("channels"))
    assert not hands.notes
    assert not hands.session.workshop.media
    assert len(hands.notices) == 1


def test_a_name_of_any_letters_can_be_saved(hands: Hands, tmp_path: Path) -> None:
    odd = "a\u202egnp\udcff.png" + "x" * 3
    try:
        (tmp_path / odd).write_bytes(PNG)
    except (OSError, UnicodeError):
        pytest.skip("this disk has no such names")
    offer = Offer(hands.view, [tmp_path / odd], "channels")
    offer.lay(offer.take_in(lambda *_: None))
    (media,) = hands.session.workshop.media.values()
    assert media.name == "a\ufffdgnp\ufffd.pngxxx"
    job = hands.session.start_save(tmp_path / "a.bmcw")
    hands.session.finish_save(job, job.run())


def test_the_progress_is_told_and_can_end_the_work(hands: Hands) -> None:
    told: list[tuple[int, int]] = []

    def report(done: int, total: int) -> None:
        told.append((done, total))
        if done == 1:
            raise InterruptedError

    offer = Offer(hands.view, [PNG, JPEG, PNG], "channels")
    with pytest.raises(InterruptedError):
        offer.take_in(report)
    assert told == [(0, 3), (1, 3)]


def test_pictures_lie_on_the_canvas_that_they_were_given_to(hands: Hands) -> None:
    from bmc_desktop.model import edits

    first = hands.view.canvas_id
    offer = Offer(hands.view, [PNG], "channels")
    hands.session.commit(edits.add_canvas(hands.session.workshop, "Later"))
    hands.view.show_canvas(hands.session.workshop.tabs()[1].id)
    offer.lay(offer.take_in(lambda *_: None))
    assert only(hands).canvas == first == hands.view.canvas_id


# A picture is content


def with_words(hands: Hands, text: str) -> str:
    paste(hands, of_formats(image_png=PNG))
    note = only(hands)
    hands.select([note.id], note.block)
    if text:
        hands.key(Key.Key_F2)
        hands.write(text)
        hands.key(Key.Key_Escape)
    return note.id


def test_a_picture_can_be_given_words(hands: Hands) -> None:
    note = with_words(hands, "Ferie")
    assert hands.notes[note].text == "Ferie"
    assert hands.notes[note].picture is not None


def test_a_picture_without_words_stays_when_its_note_was_opened(hands: Hands) -> None:
    note = with_words(hands, "")
    before = hands.notes[note]
    hands.key(Key.Key_F2)
    plan = hands.view.scene_of_canvas.draft.plan
    assert plan.text.lines.height > 5
    assert plan.text.y + plan.text.lines.height <= plan.rect.height - 4
    hands.key(Key.Key_Escape)
    assert hands.notes[note] == before
    assert hands.notices == []


def test_a_picture_stays_when_its_words_are_deleted(hands: Hands) -> None:
    note = with_words(hands, "Ferie")
    hands.key(Key.Key_F2)
    hands.editor.selectAll()
    hands.key(Key.Key_Delete, Key.Key_Escape)
    assert hands.notes[note].text == ""
    assert hands.notes[note].picture is not None


def test_the_caret_of_a_picture_without_words_moves_nowhere(hands: Hands) -> None:
    with_words(hands, "")
    hands.key(Key.Key_F2, Key.Key_Right, Key.Key_End, Key.Key_Down, Key.Key_Up)
    hands.type("ok")
    hands.key(Key.Key_Escape)
    assert only(hands).text == "ok"
