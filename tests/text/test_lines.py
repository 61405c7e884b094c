"""Where lines break: always at the same letters, in points, with every character accounted for."""

import threading

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QTextBoundaryFinder
from PySide6.QtGui import QColor, QImage, QPainter

from bmc_desktop.model.records import LANGUAGES
from bmc_desktop.text import fonts, lines
from bmc_desktop.text.lines import Lines, break_lines, pitch

WORDS = "Nettbutikk for brukte møbler, hentet hjemme og levert på døra innen tre dager"

TEXTS = {
    "latin": WORDS,
    "hyphens": "e-post, e-handel og e-post-adresse i over-natten-levering til B2B-kunder",
    "chinese": "我们为小型企业提供一种简单的方式来管理他们的商业模式和客户关系",
    "japanese": "顧客との関係をどのように築き、維持しますか。",
    "arabic": "نقدم خدمة توصيل سريعة للعملاء في المدينة كل يوم",
    "hebrew": "שירות לקוחות אישי בכל יום בשבוע",
    "emoji": "😀😀 hello 👩‍👩‍👧 world 🇳🇴 one two three 😀 four five six",
    "combining": "re\u0301sume\u0301 e\u0301te\u0301 cafe\u0301 e-post og igjen e\u0301t",
    "mixed": "FINN שלום 日本 😀 e-post\nog en linje til",
    "blank lines": "a\n\n\nb\n",
    "spaces": "  two  leading and   many    between     ",
}

any_text = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"], include_characters="\n"), max_size=80
)
any_width = st.floats(20, 300)
any_language = st.sampled_from([None, *LANGUAGES])
any_size = st.sampled_from([4, 7, 9, 12, 14])


def assert_whole(broken: Lines) -> None:
    """Every character stands in exactly one line, in order; between lines only blanks are left out."""
    text = broken.text
    assert broken.lines[0].start == 0
    ends = [line.start for line in broken.lines[1:]] + [len(text)]
    for line, end in zip(broken.lines, ends, strict=True):
        assert text[line.start : line.start + len(line.text)] == line.text
        assert line.start + len(line.text) <= end
        assert text[line.start + len(line.text) : end].strip(" \n") == ""


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
@pytest.mark.parametrize("width", [28.0, 55.0, 90.0, 1000.0])
def test_every_character_stands_in_exactly_one_line(text: str, width: float) -> None:
    broken = break_lines(text, width, 9)
    assert_whole(broken)
    assert broken.height == pytest.approx(len(broken.lines) * pitch(9))


@settings(max_examples=60, deadline=None)
@given(text=any_text, width=any_width, size=any_size, language=any_language)
@example(text="😀" * 30 + " e-post", width=40.0, size=9, language=None)
@example(text="e\u0301" * 12 + " aa e-post bar", width=60.0, size=10, language="de")
@example(text="e-Donaudampfschifffahrtsgesellschaft-en 😀", width=60.0, size=10, language="de")
@example(text="www.e\u0301te\u0301-re\u0301sume\u0301.fr/a/b?c=d&e=f", width=30.0, size=9, language="nb")
@example(text="Straßen\u00adbahn\u00adhalte\u00adstellen", width=30.0, size=9, language="de")
@example(text="", width=20.0, size=14, language="nb")
def test_any_text_is_broken_whole_and_no_line_is_too_wide(
    text: str, width: float, size: int, language: str | None
) -> None:
    broken = break_lines(text, width, size, language=language)
    assert_whole(broken)
    ends = [line.start for line in broken.lines[1:]] + [len(text)]
    for line, end in zip(broken.lines, ends, strict=True):
        assert _is_character_edge(text, line.start), line
        # A hyphen is added only between two letters of one word.
        if line.hyphen:
            assert text[end - 1 : end + 1].isalpha(), line
            assert line.start + len(line.text) == end < len(text)
        # A single character may be wider than the line; there is nothing left to break in it.
        assert line.width <= width + 0.1 or _clusters(line.text) <= 1, line


def _is_character_edge(text: str, place: int) -> bool:
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text or " ")
    finder.setPosition(len(text[:place].encode("utf-16-le")) // 2)
    return finder.isAtBoundary()


def _clusters(text: str) -> int:
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    count = 0
    while finder.toNextBoundary() >= 0:
        count += 1
    return count


@pytest.mark.parametrize("align", ["left", "centre", "right"])
def test_lines_lie_inside_the_width_and_at_an_even_pitch(align: str) -> None:
    broken = break_lines(f"{WORDS} 日本 😀 שלום", 90.0, 10, align=align)
    for line in broken.lines:
        assert -0.1 <= line.x <= line.x + line.width <= 90.1
    steps = {
        round(after.baseline - before.baseline, 3)
        for before, after in zip(broken.lines, broken.lines[1:], strict=False)
    }
    assert steps == {pitch(10)}
    for index, line in enumerate(broken.lines):
        laid_out = broken.layout.lineAt(index)
        assert laid_out.y() + laid_out.ascent() == pytest.approx(line.baseline, abs=0.02)


@pytest.mark.parametrize("scale", [0.31, 1.0, 1.37, 4.0])
@pytest.mark.parametrize("name", ["latin", "hyphens", "combining"])
def test_lines_are_painted_where_they_stand_at_every_zoom(scale: float, name: str) -> None:
    text = TEXTS[name]
    before = break_lines(text, 80.0, 10)
    image = QImage(round(100 * scale), round((before.height + 10) * scale), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(scale, scale)
    before.layout.draw(painter, QPointF(5, 5))
    painter.end()
    step = before.height / len(before.lines)
    for index, line in enumerate(before.lines):
        left, right = _ink(
            image, scale, 5 + index * step + step * 0.25, 5 + (index + 1) * step - step * 0.25
        )
        # Side bearings of letters and the smoothing of edges are within 1.5 points and 1.5 pixels.
        tolerance = 1.5 + 1.5 / scale
        assert left == pytest.approx(5 + line.x, abs=tolerance)
        assert right == pytest.approx(5 + line.x + line.width, abs=tolerance)
    after = break_lines(text, 80.0, 10)
    assert after.lines == before.lines


def _ink(image: QImage, scale: float, top: float, bottom: float) -> tuple[float, float]:
    rows = range(int(top * scale), max(int(bottom * scale), int(top * scale) + 1))
    inked = [x for y in rows for x in range(image.width()) if QColor(image.pixel(x, y)).lightness() < 250]
    return min(inked) / scale, (max(inked) + 1) / scale


@pytest.mark.parametrize(
    "word",
    [
        *("e-post", "e-handel", "E-post", "å-lag", "pc-spill", "e‐post", "24-timers", "3-5"),
        *("B2B-kunder", "Co-op", "iPad-en", "to–tre", "iPad-en,"),
    ],
)
@pytest.mark.parametrize(
    "before", ["Vi sender nyheter på", "😀😀 hei", "re\u0301sume\u0301 e\u0301te\u0301"]
)
def test_a_short_prefix_is_never_parted_from_its_word(word: str, before: str) -> None:
    text = f"{before} {word} hver uke"
    whole = break_lines(word, 1000.0, 10).lines[0].width
    # Qt wants up to a point more beside a word than it takes.
    for width in range(int(whole) + 2, 200):
        broken = break_lines(text, float(width), 10)
        assert any(word in line.text for line in broken.lines), (
            width,
            [line.text for line in broken.lines],
        )
        assert_whole(broken)
        assert all(line.width <= width + 0.1 for line in broken.lines)


def test_long_compounds_break_after_their_hyphens() -> None:
    broken = break_lines("markedsførings-aktiviteter", 80.0, 9)
    assert [line.text for line in broken.lines] == ["markedsførings-", "aktiviteter"]
    assert not broken.broken


@pytest.mark.parametrize(
    ("language", "text", "width", "lines"),
    [
        ("nb", "Eiendomsmeglere", 90.0, ["Eiendoms-", "meglere"]),
        ("nb", "Salg til bedriftsmarkedet", 90.0, ["Salg til", "bedrifts-", "markedet"]),
        ("da", "legetøjsforhandlere", 90.0, ["legetøjs-", "forhandlere"]),
        ("de", "Kundenbeziehungen", 90.0, ["Kunden-", "beziehungen"]),
        ("de", "Produktionsanlagen", 90.0, ["Produktions-", "anlagen"]),
        ("de", "Kaffeemaschinen", 70.0, ["Kaffee-", "maschinen"]),
        ("en", "Entrepreneurship", 60.0, ["Entrepren-", "eurship"]),
        ("de", "SMS-Erinnerung", 45.0, ["SMS-", "Erin-", "nerung"]),
        ("de", "e-Handelsplattform", 90.0, ["e-Handels-", "plattform"]),
        ("nb", "iPad-en", 30.0, ["iPad-", "en"]),
    ],
)
def test_a_word_wider_than_the_line_is_parted_by_its_language(
    language: str, text: str, width: float, lines: list[str]
) -> None:
    broken = break_lines(text, width, 12, "Medium", "centre", language)
    assert _as_seen(broken) == lines
    assert not broken.broken
    assert_whole(broken)


def _as_seen(broken: Lines) -> list[str]:
    return [line.text + "-" * bool(line.hyphen) for line in broken.lines]


@pytest.mark.parametrize("align", ["left", "centre", "right"])
def test_an_added_hyphen_has_its_room_in_the_line(align: str) -> None:
    broken = break_lines("Die Donaudampfschifffahrtsgesellschaft", 70.0, 11, align=align, language="de")
    hyphens = {line.hyphen for line in broken.lines if line.hyphen}
    assert hyphens == {fonts.metrics(11).horizontalAdvance("-")}
    for index, line in enumerate(broken.lines):
        laid_out = broken.layout.lineAt(index)
        assert line.x == pytest.approx(laid_out.naturalTextRect().x())
        assert line.width - line.hyphen == pytest.approx(laid_out.horizontalAdvance(), abs=0.2)
        gap = 70.0 - line.width
        left = {"left": 0.0, "centre": gap / 2, "right": gap}[align]
        assert line.x == pytest.approx(left, abs=0.2)


def test_a_word_is_parted_near_its_middle_only_where_that_costs_no_line() -> None:
    alone = break_lines("Kundenbeziehungen", 90.0, 12, "Medium", "centre", "de")
    followed = break_lines("Kundenbeziehungen pfleg", 90.0, 12, "Medium", "centre", "de")
    assert _as_seen(alone) == ["Kunden-", "beziehungen"]
    assert _as_seen(followed) == ["Kundenbezie-", "hungen pfleg"]


@settings(max_examples=60, deadline=None)
@given(
    words=st.lists(
        st.sampled_from(["og", "Kundenbeziehungen", "e-post", "Produktionsanlagen", "bær", "a@b.no"]),
        max_size=8,
    ),
    width=st.floats(45, 150),
    size=any_size,
)
def test_there_are_no_more_lines_than_with_words_parted_as_late_as_they_fit(
    words: list[str], width: float, size: int
) -> None:
    text = " ".join(words)
    late = lines._Breaking(text, width, size, "Medium", "left", "de").run(in_the_middle=False)
    assert len(break_lines(text, width, size, "Medium", "left", "de").lines) <= len(late.lines)


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("kontakt@beispielfirma.de", 90.0, ["kontakt@", "beispielfirma.de"]),
        ("(kontakt@beispielfirma.de)", 90.0, ["(kontakt@", "beispielfirma", ".de)"]),
        (
            "https://www.example.com/products/list?x=1",
            90.0,
            ["https://", "www.example", ".com/products/", "list?x=1"],
        ),
        ("www.annonser.no", 80.0, ["www.annonser", ".no"]),
    ],
)
def test_addresses_part_at_their_signs_without_a_hyphen(text: str, width: float, lines: list[str]) -> None:
    broken = break_lines(text, width, 12, "Medium", "centre", "de")
    assert _as_seen(broken) == lines
    assert not broken.broken


def test_what_no_language_parts_is_parted_between_letters_and_told() -> None:
    broken = break_lines("Xqwrtzpsdfghklmnbv", 60.0, 12, "Medium", "centre", "nb")
    assert broken.broken
    assert all(line.hyphen for line in broken.lines[:-1])
    assert all(len(line.text) > 1 for line in broken.lines)
    digits = break_lines("12345678901234567890", 60.0, 12, "Medium", "centre", "nb")
    assert digits.broken
    assert not any(line.hyphen for line in digits.lines)
    # A sign does not go to the next line alone.
    wide = break_lines("Xqwrtzpsdf", 500.0, 12).lines[0].width
    assert [line.text for line in break_lines("Xqwrtzpsdf,", wide, 12).lines] == ["Xqwrtzpsd", "f,"]


def test_soft_hyphens_part_where_they_stand_and_are_the_text_s_own() -> None:
    broken = break_lines("Donau\u00addampf\u00adschiff", 60.0, 12, "Medium", "centre", "nb")
    assert [line.text for line in broken.lines] == ["Donau\u00ad", "dampf\u00ad", "schiff"]
    assert not broken.broken
    assert not any(line.hyphen for line in broken.lines)


def test_words_from_right_to_left_get_no_hyphen() -> None:
    broken = break_lines("הבינלאומיתהבינלאומית", 40.0, 12, "Medium", "centre", "de")
    assert len(broken.lines) > 1
    assert broken.broken
    assert not any(line.hyphen for line in broken.lines)


def test_a_word_wider_than_the_line_is_broken_and_told() -> None:
    broken = break_lines("Donaudampfschifffahrtsgesellschaft", 40.0, 12)
    assert broken.broken
    assert "".join(line.text for line in broken.lines) == "Donaudampfschifffahrtsgesellschaft"
    assert not break_lines("Donau dampf schiff", 40.0, 12).broken


def test_breaking_between_ideographs_breaks_no_word() -> None:
    broken = break_lines(TEXTS["chinese"], 60.0, 10)
    assert len(broken.lines) > 3
    assert not broken.broken


def test_breaking_behind_an_emoji_breaks_no_word() -> None:
    assert not break_lines("😀😀😀 hello world one two three four", 60.0, 10).broken


def test_an_empty_text_has_one_empty_line() -> None:
    broken = break_lines("", 50.0, 12)
    assert [line.text for line in broken.lines] == [""]
    assert broken.height == pitch(12)
    assert broken.lines[0].width == 0


def test_line_feeds_begin_lines_even_at_the_end() -> None:
    assert [line.text for line in break_lines("a\n\nb", 50.0, 9).lines] == ["a", "", "b"]
    assert [line.text for line in break_lines("a\n", 50.0, 9).lines] == ["a", ""]


def test_letters_are_never_drawn_together_as_one() -> None:
    laid_out = break_lines("office fluffy fi", 500.0, 12).layout.lineAt(0)
    glyphs = [index for run in laid_out.glyphRuns() for index in run.glyphIndexes()]
    assert len(glyphs) == len("office fluffy fi")


@pytest.mark.parametrize(
    "text",
    ["x" * 20_000, "ord " * 5_000, "😀" * 20_000, "語" * 20_000],
    ids=["word", "words", "emoji", "cjk"],
)
def test_the_longest_text_is_broken_too(text: str) -> None:
    broken = break_lines(text, 100.0, 7)
    assert_whole(broken)
    assert all(line.width <= 100.1 for line in broken.lines)


def test_each_thread_gets_a_layout_of_its_own() -> None:
    found: list[Lines] = []
    worker = threading.Thread(target=lambda: found.append(break_lines(WORDS, 80.0, 9)))
    worker.start()
    worker.join()
    mine = break_lines(WORDS, 80.0, 9)
    assert found[0].lines == mine.lines
    assert found[0].layout is not mine.layout
    assert break_lines(WORDS, 80.0, 9).layout is mine.layout


def test_the_bundled_family_is_there_and_is_used() -> None:
    for weight in fonts.WEIGHTS:
        run = break_lines("Ægir", 100.0, 12, weight).layout.glyphRuns()[0]
        assert run.rawFont().familyName().startswith(fonts.FAMILY)
    assert fonts.has_character("å")
    assert not fonts.has_character("語")
