"""File names from titles (D11)."""

import pytest

from bmc_desktop.files.names import MAX_BYTES, safe_name, safe_stem, shown_name


@pytest.mark.parametrize(
    ("title", "stem"),
    [
        ("FINN.no", "FINN.no"),
        ("Ærlig – «på» norsk 😀", "Ærlig – «på» norsk 😀"),
        ("e\u0301te\u0301", "été"),
        ('a/b\\c:d*e?f"g<h>i|j', "a-b-c-d-e-f-g-h-i-j"),
        ("../../etc/passwd", "etc-passwd"),
        ("...hidden", "hidden"),
        ("-rf", "rf"),
        ("~/.ssh", "ssh"),
        ("trailing. . ", "trailing"),
        ("line\nend\ttab\0nul", "line end tab nul"),
        ("\u202egpj.exe\u2066", "gpj.exe"),
        ("zero\u200bwidth", "zero width"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("Com1", "_Com1"),
        ("LPT¹", "_LPT¹"),
        ("console", "console"),
        ("", "Untitled"),
        (" . - ", "Untitled"),
        ("///", "Untitled"),
        ("\ud800", "Untitled"),
    ],
)
def test_titles_become_names_that_every_system_takes(title, stem):
    assert safe_stem(title, "Untitled") == stem


def test_long_titles_are_cut_between_characters():
    stem = safe_stem("æ" * 500, "Untitled")
    assert stem == "æ" * 60
    assert len(stem.encode()) <= MAX_BYTES
    assert safe_stem("a" * 119 + ". b", "") == "a" * 119


def test_names_have_the_ending():
    assert safe_name("Plan", "Untitled") == "Plan.bmcw"


def test_shown_names_stay_on_one_line():
    assert shown_name("a\n\x1b[31mb\u202e") == "a�" + "�[31mb�"
