"""The poster: size, fonts, places, order, what it says about itself, and what is never in it."""

import re
import threading
import zlib

import pypdfium2
import pytest
from poster_reading import (
    difference,
    letters,
    normal,
    painted,
    text_by_pdfium,
    text_by_poppler,
    texts_of,
    unbroken,
)
from poster_samples import many, workshop_of

from bmc_desktop.content import of
from bmc_desktop.model.blocks import BLOCKS
from bmc_desktop.model.records import Note
from bmc_desktop.poster.export import ExportCancelled, ExportError, poster_bytes, write_poster
from bmc_desktop.poster.pages import band_image, page_image, page_size
from bmc_desktop.sheet.layout import SheetLayout

KERNED = [
    "AV To Te Yo WA Ty LT",
    "P. F, “Vå” Äv r. 1/7 Ty",
    "hvem betaler for vår Tjeneste?",
    "T",
    "e-post på øya",
]
FOREIGN = [
    "Привет, мир и люди",
    "Ελληνικά κείμενα εδώ",
    "你好世界",
    "Kaffe ☕ og 👍🏽 til alle 👨‍👩‍👧‍👦",
    "non\u2011break here",
    "e\u0301tude naïve",
    "Tall 1️⃣ først",
]
RIGHT_TO_LEFT = ["مرحبا بالعالم لا", "שלום עולם"]


def objects(data: bytes) -> bytes:
    """The file with its packed streams unpacked."""

    def unpacked(match: re.Match[bytes]) -> bytes:
        try:
            return zlib.decompress(match[1])
        except zlib.error:
            return match[0]

    return re.sub(rb"stream\r?\n(.*?)endstream", unpacked, data, flags=re.S)


def test_page_is_exactly_a3_with_a_trim_box():
    data = poster_bytes(*workshop_of(KERNED), {})
    assert page_size(data) == pytest.approx((1190.55, 841.89), abs=0.001)
    document = pypdfium2.PdfDocument(data)
    assert len(document) == 1
    assert document[0].get_trimbox() == pytest.approx((0, 0, 1190.55, 841.89), abs=0.001)
    assert document[0].get_mediabox() == pytest.approx((0, 0, 1190.55, 841.89), abs=0.001)
    document.close()


def test_metadata_tells_the_title_and_the_app_and_nothing_else():
    workshop, canvas = workshop_of(["One"], title="Ærø (plan) \\ Привет", language="nb")
    data = poster_bytes(workshop, canvas, {})
    document = pypdfium2.PdfDocument(data)
    facts = document.get_metadata_dict(skip_empty=True)
    document.close()
    assert facts["Title"] == "Ærø (plan) \\ Привет – First"
    assert facts["Creator"].startswith("bmc-desktop ")
    assert set(facts) == {"Title", "Creator", "Producer"}
    assert b"/Lang (nb)" in data
    assert b"anonymous" not in data
    assert b"untitled" not in data


def test_author_is_who_the_workshop_names():
    data = poster_bytes(*workshop_of(["One"], facilitator="Kari Nordmann"), {})
    document = pypdfium2.PdfDocument(data)
    assert document.get_metadata_value("Author") == "Kari Nordmann"
    document.close()


def test_equal_workshops_give_equal_bytes():
    workshop, canvas = workshop_of(KERNED + FOREIGN + RIGHT_TO_LEFT)
    assert poster_bytes(workshop, canvas, {}) == poster_bytes(workshop, canvas, {})


def test_nothing_of_the_machine_is_in_the_file(tmp_path):
    import socket

    data = objects(poster_bytes(*workshop_of(KERNED), {}))
    assert b"/AtkinsonHyperlegibleNext-Medium" in data.replace(b"AAAAAA+", b"")
    assert socket.gethostname().encode() not in data or len(socket.gethostname()) < 4
    assert b".ttf" not in data
    assert b"/home/" not in data


def test_all_fonts_are_embedded_subsets():
    data = poster_bytes(*workshop_of(KERNED), {})
    descriptors = re.findall(rb"/Type /FontDescriptor", data)
    assert len(descriptors) == len(re.findall(rb"/FontFile2", data)) > 0
    names = re.findall(rb"/BaseFont /(\S+)", data)
    assert len(names) == len(descriptors)
    assert all(re.fullmatch(rb"[A-Z]{6}\+AtkinsonHyperlegibleNext-\w+", name) for name in names)
    assert b"Helvetica" not in data
    assert len(data) < 40_000


@pytest.mark.parametrize("texts", [KERNED, ["AV To Te Yo " * 12], [f"{c * 9} " * 4 for c in "AVlT"]])
def test_every_letter_stands_where_the_screen_has_it(texts):
    workshop, canvas = workshop_of(texts, title="AV To Te Yo", organisation="Yo & Te AS", version="7")
    found = letters(poster_bytes(workshop, canvas, {}))
    worst = 0.0
    count = 0
    for text, x, y in texts_of(SheetLayout(workshop, canvas)):
        for index, line in enumerate(text.lines.lines):
            laid_out = text.lines.layout.lineAt(index)
            for offset, letter in enumerate(line.text):
                if letter == " ":
                    continue
                at = x + text.x + laid_out.cursorToX(line.start + offset)[0]
                base = y + text.y + line.baseline
                worst = max(worst, min(max(abs(p.x - at), abs(p.y - base)) for p in found[letter]))
                count += 1
    assert count > 100
    assert worst < 0.1


PARTED = {
    "de": [
        "Die Donaudampfschifffahrtsgesellschaft zahlt",
        "Kundenbeziehungen",
        "Alle Produktionsanlagen",
        "Lifestyle-Zeitschriftenabonnement, monatlich",
        "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung",
        "Xqwrtzpsdfghklmnbvxqwrtzpsdfghklmnbv",
    ],
    "nb": [
        "Eiendomsmeglere",
        "Salg til bedriftsmarkedet og\nkundetilfredshetsundersøkelser",
        "e-post til B2B-kunder og markedsførings-folk",
        "kontakt@beispielfirma.no",
        "120\u00a0000\u00a0eiendomsmeglere",
    ],
}


@pytest.mark.parametrize("language", PARTED)
@pytest.mark.parametrize("way", ["pdfium", "-raw", "-layout", ""])
def test_parted_words_are_found_whole_and_without_added_hyphens(language, way, tmp_path):
    workshop, canvas = workshop_of(PARTED[language], language=language)
    layout = SheetLayout(workshop, canvas)
    assert any(line.hyphen for plan in layout.notes.values() for line in plan.text.lines.lines)
    data = poster_bytes(workshop, canvas, {})
    text = text_by_pdfium(data) if way == "pdfium" else text_by_poppler(data, tmp_path, way or "-nopgbrk")
    assert {word for note in PARTED[language] for word in note.split()} <= set(text.split())


def test_parted_words_that_other_characters_are_beside_keep_their_hyphens(tmp_path):
    texts = ["😀 Kundenbeziehungen", "Привет Produktionsanlagen Привет"]
    data = poster_bytes(*workshop_of(texts, language="de"), {})
    text = text_by_pdfium(data)
    assert "Kunden\ufffebeziehungen" in text
    assert "Produktions\ufffeanlagen" in text


@pytest.mark.parametrize("language", PARTED)
def test_added_hyphens_are_printed_where_the_screen_paints_them(language):
    texts = [*PARTED[language], "😀 Kundenbeziehungen", "Donau\u00addampf\u00adschiff\u00adfahrt"]
    workshop, canvas = workshop_of(texts, language=language)
    layout = SheetLayout(workshop, canvas)
    there = difference(page_image(poster_bytes(workshop, canvas, {}), 288), painted(layout, 288), field=8)
    assert there.worst < 40


@pytest.mark.parametrize("name", ["pdfium", "poppler"])
def test_every_note_is_found_whole_and_in_reading_order(name, tmp_path):
    workshop, canvas = workshop_of(many(90))
    data = poster_bytes(workshop, canvas, {})
    text = text_by_pdfium(data) if name == "pdfium" else text_by_poppler(data, tmp_path)
    text = unbroken(text)
    layout = SheetLayout(workshop, canvas)
    at = text.index("Our plan")
    for number, block in enumerate(BLOCKS, start=1):
        heading = f"{number} {of('en').block(block).title}"
        assert text.find(heading, at) >= at, heading
        at = text.find(heading, at)
        for note in layout.reading_order(block):
            after = text.find(unbroken(normal(note.note.text)), at)
            assert after >= at, note.note.text
            at = after
    assert text.find("Strategyzer", at) > at


@pytest.mark.parametrize("name", ["pdfium", "poppler"])
def test_foreign_scripts_are_found(name, tmp_path):
    for text in FOREIGN + RIGHT_TO_LEFT:
        data = poster_bytes(*workshop_of([text]), {})
        found = text_by_pdfium(data) if name == "pdfium" else text_by_poppler(data, tmp_path)
        assert normal(text) in found or normal(text).replace("e\u0301", "é") in found, text


@pytest.mark.parametrize("text", KERNED + FOREIGN + RIGHT_TO_LEFT + ["שלום (עולם) 2026 abc", "a مرحبا b"])
def test_the_page_looks_like_the_screen(text):
    workshop, canvas = workshop_of([text] * 9, title=text)
    dpi = 144
    image = page_image(poster_bytes(workshop, canvas, {}), dpi)
    same = painted(SheetLayout(workshop, canvas), dpi)
    empty = painted(SheetLayout(*workshop_of([""] * 9, title="")), dpi)
    now, blank = difference(image, same), difference(image, empty)
    assert now.mean < 0.5
    assert now.worst < (100 if any(c > "\uffff" for c in text) or "\u20e3" in text else 40)
    assert blank.worst > 90


def test_characters_of_no_font_do_not_stop_the_poster():
    data = poster_bytes(*workshop_of(["\U0010fffd \ue000 \u0378 ok", "\u200b", "\u2028", " "]), {})
    assert "ok" in text_by_pdfium(data)


def test_hostile_texts_are_drawn_as_they_are(tmp_path):
    texts = [
        "R&D",
        "<b>bold</b>",
        "(",
        ")",
        "\\",
        "<img src='file:///etc/passwd'/>",
        "a\\)b((c",
        "%PDF",
        "%s {0}",
        "]TJ ET",
    ]
    data = poster_bytes(*workshop_of(texts, title="R&D (x) \\"), {})
    for found in (text_by_pdfium(data), text_by_poppler(data, tmp_path)):
        for text in texts[:2] + texts[6:]:
            assert text in found
        assert "R&D;" not in found
    assert b"root:" not in objects(data)


def test_a_letter_of_each_byte_survives():
    alphabet = "".join(map(chr, [*range(33, 127), *range(161, 173), *range(174, 384)]))
    from bmc_desktop.text import fonts

    alphabet = "".join(c for c in alphabet if fonts.has_character(c))
    texts = [alphabet[i : i + 12] for i in range(0, len(alphabet), 12)] + list(alphabet)
    found = text_by_pdfium(poster_bytes(*workshop_of(texts), {}))
    assert [c for c in alphabet if c not in found] == []


@pytest.mark.parametrize(("count", "most"), [(200, 50_000), (1000, 130_000)])
def test_size_of_the_file(count, most):
    assert len(poster_bytes(*workshop_of(many(count)), {})) <= most


def test_parking_lot_is_not_printed():
    workshop, canvas = workshop_of(["On the sheet"])
    note = Note(id="p", canvas=canvas, block="parking_lot", x=10, y=40, text="Set aside")
    workshop = workshop.with_tables({"notes": {**workshop.notes, "p": note}}, workshop.details)
    text = text_by_pdfium(poster_bytes(workshop, canvas, {}))
    assert "On the sheet" in text
    assert "Set aside" not in text


def test_progress_and_cancel(tmp_path):
    workshop, canvas = workshop_of(many(100))
    seen: list[tuple[int, int]] = []
    path = tmp_path / "poster.pdf"
    path.write_bytes(b"old")

    def progress(done: int, total: int) -> None:
        seen.append((done, total))

    with pytest.raises(ExportCancelled):
        write_poster(workshop, canvas, {}, path, progress=progress, cancelled=lambda: len(seen) > 3)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
    seen.clear()
    write_poster(workshop, canvas, {}, path, progress=progress)
    assert seen[-1] == (100, 100)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert path.read_bytes().startswith(b"%PDF")


def test_a_failed_write_leaves_the_old_file(tmp_path, monkeypatch):
    import os

    workshop, canvas = workshop_of(["One"])
    path = tmp_path / "poster.pdf"
    path.write_bytes(b"old")

    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportError, match=r"poster\.pdf.*\."):
        write_poster(workshop, canvas, {}, path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_told_in_a_sentence(tmp_path):
    with pytest.raises(ExportError, match="the folder is not there"):
        write_poster(*workshop_of(["One"]), {}, tmp_path / "none" / "poster.pdf")
    with pytest.raises(ExportError, match="it is a folder"):
        write_poster(*workshop_of(["One"]), {}, tmp_path)


def test_threads_write_the_same_poster():
    cases = [workshop_of(many(60)), workshop_of(FOREIGN + RIGHT_TO_LEFT)] * 3
    expected = [poster_bytes(*case, {}) for case in cases[:2]] * 3
    results: dict[int, bytes] = {}

    def work(index: int) -> None:
        results[index] = poster_bytes(*cases[index], {})

    threads = [threading.Thread(target=work, args=(index,)) for index in range(len(cases))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [results[index] for index in range(len(cases))] == expected


def test_bands_of_a_page_are_the_page():
    data = poster_bytes(*workshop_of(many(40)), {})
    whole, band = page_image(data, 60), band_image(data, 60, 200, 100)
    assert difference(whole.copy(0, 200, whole.width(), 100), band, field=1).worst <= 3
