"""A PDF of one page, built on reportlab's document layer: fonts, resources, page boxes and metadata.

reportlab's own drawing surface is left aside on purpose: it starts every page with a font that is not
embedded, and it measures text by itself. Its objects, streams and font subsets are used as they are.

Everything a person could change in reportlab's settings file and that matters here is set in code.
"""

import zlib
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from bmc_desktop import __version__
from bmc_desktop.model.blocks import SHEET
from bmc_desktop.text import fonts
from bmc_desktop.text.fonts import Weight

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument

APP: Final = f"bmc-desktop {__version__}"

_VERSION: Final = (1, 4)
"""Transparency, which the shadows need, came with PDF 1.4."""


class Metadata(NamedTuple):
    """What the file says about itself. `author` is left out when empty."""

    title: str
    language: str
    author: str = ""


class Embedded:
    """A weight of the bundled family inside one document: the codes of its characters and their widths."""

    def __init__(self, document: "PDFDocument", weight: Weight) -> None:
        """Load the font file; asciiReadable=0 keeps the subset to the characters that are used."""
        from reportlab.pdfbase.ttfonts import TTFont

        self._document = document
        self._font = TTFont(f"sheet-{weight}", fonts.file_of(weight), asciiReadable=0)
        self._codes: dict[str, tuple[int, str]] = {}
        self.widths: dict[int, float] = self._font.face.charWidths
        """The advance of each code point the font has, in thousandths of the text size."""

    def code(self, character: str) -> tuple[int, str]:
        """Return the subset that holds the character, and its byte there, escaped for a literal string."""
        found = self._codes.get(character)
        if found is None:
            ((subset, data),) = self._font.splitString(character, self._document)
            found = self._codes[character] = (subset, escaped(data.decode("latin-1")))
        return found

    def name(self, subset: int) -> str:
        """Return the name, with its slash, under which the page knows a subset."""
        return str(self._font.getSubsetInternalName(subset, self._document))


class Page:
    """The one page of a PDF under construction. Belongs to the thread that made it."""

    def __init__(self, metadata: Metadata) -> None:
        """Start a document with nothing on its page."""
        pdfdoc = _pdfdoc()
        self._pdfdoc = pdfdoc
        self._document: PDFDocument = pdfdoc.PDFDocument(
            compression=1, invariant=1, pdfVersion=_VERSION, lang=metadata.language
        )
        self._document.info = _information(metadata)
        self._fonts: dict[Weight, Embedded] = {}
        self._states: dict[str, str] = {}
        self._objects: dict[str, Any] = {}

    def font(self, weight: Weight) -> Embedded:
        """Return a weight of the bundled family, embedded on its first use."""
        found = self._fonts.get(weight)
        if found is None:
            found = self._fonts[weight] = Embedded(self._document, weight)
        return found

    def opacity(self, value: float) -> str:
        """Return the name of the graphics state that fills with an opacity of 0 to 1."""
        key = f"{value:.3f}"
        return self._states.setdefault(key, f"A{len(self._states)}")

    def add_stream(self, entries: dict[str, Any], content: bytes, *, compressed: bool = False) -> Any:
        """Add a stream object and return a reference to it; values of `entries` are reportlab's objects.

        `compressed` tells that the entries already name the filter the content is packed with.
        """
        stream = self._pdfdoc.PDFStream(self._pdfdoc.PDFDictionary(entries))
        stream.content = content
        if not compressed:
            _pack(stream, content)
        return self._document.Reference(stream)

    def add_picture(self, entries: dict[str, Any], content: bytes, *, compressed: bool = False) -> str:
        """Add an image or a form to the page's resources and return its name."""
        name = f"X{len(self._objects)}"
        self._objects[name] = self.add_stream(
            {"Type": "/XObject", **entries}, content, compressed=compressed
        )
        return name

    def add_form(self, box: tuple[float, float, float, float], content: str) -> str:
        """Add a drawing that can be used many times and return its name."""
        entries = {"Subtype": "/Form", "BBox": self._pdfdoc.PDFArray(box)}
        return self.add_picture(entries, content.encode("latin-1"))

    def add_font(self, name: str, entries: dict[str, Any]) -> None:
        """Add a font of one's own making under a name without slash."""
        font = self._pdfdoc.PDFDictionary({"Type": "/Font", **entries})
        self._document.idToObject["BasicFonts"].dict[name] = self._document.Reference(font)

    def array(self, values: list[Any]) -> Any:
        """Return a PDF array."""
        return self._pdfdoc.PDFArray(values)

    def dictionary(self, values: dict[str, Any]) -> Any:
        """Return a PDF dictionary."""
        return self._pdfdoc.PDFDictionary(values)

    def finish(self, content: str) -> bytes:
        """Return the file with this content on its page. The page cannot be used afterwards."""
        pdfdoc, document = self._pdfdoc, self._document
        page = pdfdoc.PDFPage()
        box = [0, 0, SHEET.width, SHEET.height]
        page.MediaBox = pdfdoc.PDFArray(box)
        page.TrimBox = pdfdoc.PDFArray(box)
        stream = pdfdoc.PDFStream()
        _pack(stream, content.encode("latin-1"))
        page.Contents = stream
        resources = pdfdoc.PDFResourceDictionary()
        resources.allProcs()
        resources.basicFonts()
        resources.XObject = dict(self._objects)
        resources.ExtGState = {
            name: pdfdoc.PDFDictionary({"ca": float(value)}) for value, name in self._states.items()
        }
        page.Resources = resources
        document.addPage(page)
        document.Catalog.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": "true"})
        return bytes(document.GetPDFData(None))


def escaped(text: str) -> str:
    """Return text for a literal string; a bare CR would be read as LF (ISO 32000-1, 7.3.4.2)."""
    for plain, safe in (("\\", "\\\\"), ("(", "\\("), (")", "\\)"), ("\r", "\\r")):
        text = text.replace(plain, safe)
    return text


def _pack(stream: Any, content: bytes) -> None:
    stream.dictionary["Filter"] = "/FlateDecode"
    stream.content = zlib.compress(content, 9)


def _pdfdoc() -> Any:
    """Import reportlab's document layer, with its settings as they must be here."""
    from reportlab import rl_config
    from reportlab.pdfbase import pdfdoc

    rl_config.toColorCanUse = "rl_extended_literal_eval"
    rl_config.trustedHosts = []
    rl_config.trustedSchemes = []
    rl_config.invariant = 1
    rl_config.pdfComments = 0
    rl_config.pdfMultiLine = 0
    return pdfdoc


def _information(metadata: Metadata) -> Any:
    """Return the information dictionary: no dates, as equal input gives equal bytes, no defaults."""
    from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFInfo, PDFString

    class Information(PDFInfo):  # type: ignore[misc]
        title = metadata.title
        author = metadata.author
        subject = ""

        def format(self, document: "PDFDocument") -> bytes:
            entries = {
                "Title": PDFString(metadata.title),
                "Creator": PDFString(APP),
                "Producer": PDFString(self.producer),
            }
            if metadata.author:
                entries["Author"] = PDFString(metadata.author)
            return bytes(PDFDictionary(entries).format(document))

    return Information()
