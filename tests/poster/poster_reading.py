"""What other programs find in a PDF: PDFium's characters and poppler's text."""

import re
import shutil
import subprocess
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from bmc_desktop.canvas.painting import paint_shapes
from bmc_desktop.model.blocks import BLOCKS, SHEET
from bmc_desktop.sheet.layout import SheetLayout
from bmc_desktop.sheet.shapes import Text
from bmc_desktop.text.lines import Lines

MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))


class Place(NamedTuple):
    """Where a letter begins on its baseline, in points from the sheet's upper left corner."""

    x: float
    y: float


def letters(data: bytes) -> dict[str, list[Place]]:
    """All places of each letter, as PDFium finds them."""
    document = pypdfium2.PdfDocument(data)
    page = document[0]
    text = page.get_textpage()
    found: dict[str, list[Place]] = defaultdict(list)
    x, y = pdfium.c_double(), pdfium.c_double()
    for index in range(text.count_chars()):
        if pdfium.FPDFText_IsGenerated(text.raw, index):
            continue
        pdfium.FPDFText_GetCharOrigin(text.raw, index, x, y)
        found[chr(pdfium.FPDFText_GetUnicode(text.raw, index))].append(
            Place(x.value, SHEET.height - y.value)
        )
    document.close()
    return found


def text_by_pdfium(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    text = document[0].get_textpage().get_text_range()
    document.close()
    return normal(text)


def text_by_poppler(data: bytes, folder: Path, *options: str) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("poppler-utils is not installed")
    path = folder / "read.pdf"
    path.write_bytes(data)
    run = subprocess.run(
        ["pdftotext", *(options or ("-raw",)), "-enc", "UTF-8", str(path), "-"],
        capture_output=True,
        check=True,
    )
    return normal(run.stdout.decode())


def normal(text: str) -> str:
    """The text with every run of white space as one space, and without marks of direction."""
    return re.sub(r"\s+", " ", text.translate(MARKS)).strip()


def unbroken(text: str) -> str:
    """The text without hyphens and spaces after them: readers take a hyphen at a line's end for a break."""
    return re.sub(r"[-\ufffe]\s*", "", text)


def parted(lines: Lines) -> set[int]:
    """The places in the text of letters whose word stands on more than one line.

    Readers are told such words as a whole: they tell where a word is, but of its letters only about where.
    """
    starts = [line.start for line in lines.lines]
    words = [word.span() for word in re.finditer(r"[^ \n]+", lines.text)]
    return {
        place
        for begin, end in words
        if any(begin < start < end for start in starts)
        for place in range(begin, end)
    }


def texts_of(layout: SheetLayout) -> list[tuple[Text, float, float]]:
    """Every text on the sheet, with the place of what it stands on."""
    result = [
        (shape, 0.0, 0.0) for shape in (*layout.head.header, *layout.head.footer) if isinstance(shape, Text)
    ]
    for block in BLOCKS:
        plan = layout.blocks[block]
        result += [(shape, 0.0, 0.0) for shape in (*plan.shapes, *plan.hint) if isinstance(shape, Text)]
        for note in layout.reading_order(block):
            result.append((note.text, note.rect.x, note.rect.y))
            result += [
                (shape, note.rect.x, note.rect.y) for shape in note.shapes if isinstance(shape, Text)
            ]
    return result


def painted(layout: SheetLayout, dpi: float) -> QImage:
    """The same sheet as the screen paints it."""
    scale = dpi / 72
    image = QImage(round(SHEET.width * scale), round(SHEET.height * scale), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    paint_shapes(painter, layout.head.header)
    for block in BLOCKS:
        plan = layout.blocks[block]
        paint_shapes(painter, (*plan.shapes, *plan.hint))
        for note in layout.reading_order(block):
            painter.save()
            painter.translate(note.rect.x, note.rect.y)
            paint_shapes(painter, (*note.shapes, note.text))
            painter.restore()
    paint_shapes(painter, layout.head.footer)
    painter.end()
    return image


class Difference(NamedTuple):
    """How two pictures differ: the mean of all pixels, and the worst of coarse fields, each 0 to 255."""

    mean: float
    worst: float


def difference(one: QImage, other: QImage, field: int = 6) -> Difference:
    """Compare pictures by the mean brightness of fields, so that the edges' smoothing does not count."""
    assert one.size() == other.size()
    size = one.size() / field
    smooth = Qt.TransformationMode.SmoothTransformation
    keep = Qt.AspectRatioMode.IgnoreAspectRatio

    def colours(image: QImage) -> bytes:
        plain = image.scaled(size, keep, smooth).convertToFormat(QImage.Format.Format_RGBX8888)
        pixels = bytearray(plain.constBits())
        del pixels[3::4]
        return bytes(pixels)

    first, second = colours(one), colours(other)
    gaps = [abs(a - b) for a, b in zip(first, second, strict=True)]
    return Difference(sum(gaps) / len(gaps), max(gaps))
