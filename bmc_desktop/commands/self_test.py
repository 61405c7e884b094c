"""The self-test: every resource loads, a sample opens, a poster is written."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from bmc_desktop import content, paths
from bmc_desktop.commands.offscreen import start_qt
from bmc_desktop.commands.sentences import CommandError, sentence
from bmc_desktop.model.blocks import ALL_BLOCKS, SHEET
from bmc_desktop.model.records import LANGUAGES
from bmc_desktop.model.workshop import Workshop


def run_checks(say: Callable[[str], None]) -> bool:
    """Run every check, tell its outcome in a line each, and return whether all passed."""
    passed = True
    for name, check in CHECKS:
        try:
            say(f"ok    {name}: {check()}")
        except Exception as error:  # noqa: BLE001 - what fails is told, and the next check runs
            say(f"FAIL  {name}: {sentence(error)}")
            passed = False
    return passed


def _fonts() -> str:
    start_qt()
    from bmc_desktop.text import fonts

    fonts.register()
    unsound = [weight for weight in fonts.WEIGHTS if not fonts.raw_font(weight).isValid()]
    if unsound:
        raise CommandError(f"These weights cannot be read: {', '.join(unsound)}.")
    return f"{len(fonts.WEIGHTS)} weights of {fonts.FAMILY}"


def _hyphenation() -> str:
    from bmc_desktop.model.records import LANGUAGES
    from bmc_desktop.text.hyphenation import parting_places

    unread = [language for language in LANGUAGES if not parting_places("information", language)]
    if unread:
        raise CommandError(f"No word is parted in these languages: {', '.join(unread)}.")
    return f"words are parted in {len(LANGUAGES)} languages"


def _icons() -> str:
    from bmc_desktop.sheet.icons import icon

    names = sorted(path.stem for path in paths.resource("icons").glob("*.svg"))
    empty = [name for name in names if not icon(name)]
    if empty or not names:
        raise CommandError(f"These icons are empty: {', '.join(empty) or 'all'}.")
    return f"{len(names)}"


def _content() -> str:
    for language in LANGUAGES:
        words = content.of(language)
        missing = [block for block in ALL_BLOCKS if not words.block(block).questions]
        if missing:
            raise CommandError(f"{language} has no questions for {', '.join(missing)}.")
    return ", ".join(LANGUAGES)


def _schema() -> str:
    from bmc_desktop.files import schema

    if paths.resource(schema.NAME).read_text(encoding="utf-8") != schema.schema_text():
        raise CommandError("The schema is not that of the files that are written.")
    return "as the files are written"


def _translations() -> str:
    from PySide6.QtCore import QTranslator

    try:
        files = sorted(paths.resource("i18n").glob("*.qm"))
    except paths.MissingResourceError:
        files = []  # they are made when the program is packed; a source tree has none until then
    for file in files:
        if not QTranslator().load(str(file)):
            raise CommandError(f"{file.name} cannot be read.")
    return ", ".join(file.stem for file in files) or "none built"


def _samples() -> str:
    from bmc_desktop.files.opening import open_workshop
    from bmc_desktop.session import Session

    with TemporaryDirectory() as folder:
        for language in LANGUAGES:
            workshop = _sample(language)
            file = Path(folder) / f"{language}.bmcw"
            Session.new(workshop).start_save(file).run()
            if open_workshop(file).workshop != workshop:
                raise CommandError(f"The sample {language} was not opened as it was saved.")
    return f"{len(LANGUAGES)} read, saved and opened"


def _poster() -> str:
    start_qt()
    import pypdfium2

    from bmc_desktop.poster.export import write_poster

    workshop = _sample(LANGUAGES[0])
    with TemporaryDirectory() as folder:
        file = Path(folder) / "poster.pdf"
        write_poster(workshop, workshop.tabs()[0].id, {}, file)
        data = file.read_bytes()
    document = pypdfium2.PdfDocument(data)
    try:
        pages = len(document)
        width, height = document[0].get_size()
    finally:
        document.close()
    if pages != 1 or abs(width - SHEET.width) > 0.01 or abs(height - SHEET.height) > 0.01:
        raise CommandError(f"The poster has {pages} pages of {width:.2f} × {height:.2f} pt.")
    return f"one page of A3, {len(data):,} bytes"


def _sample(name: str) -> Workshop:
    from bmc_desktop.exchange.markdown import read_markdown_file

    workshop, problems = read_markdown_file(paths.resource(f"samples/{name}.md"))
    if problems:
        raise CommandError(f"The sample {name} is not understood on line {problems[0].line}.")
    return workshop


CHECKS: Final[tuple[tuple[str, Callable[[], str]], ...]] = (
    ("fonts", _fonts),
    ("hyphenation", _hyphenation),
    ("icons", _icons),
    ("content", _content),
    ("schema", _schema),
    ("translations", _translations),
    ("samples", _samples),
    ("poster", _poster),
)
