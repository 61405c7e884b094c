"""The catalogues hold every text of the sources, translated; the compiled ones are current."""

import re
import shutil
import string
from xml.etree import ElementTree as ET

import pytest
import refresh_translations as catalogues
from PySide6.QtCore import QFileInfo, QLocale
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QFileSystemModel, QLabel, QToolButton

from bmc_desktop.ui.actions import TABLE
from bmc_desktop.ui.labels import undo_words
from bmc_desktop.ui.menus import MENUS, TOOLBAR_WORDS, Menu
from bmc_desktop.ui.translation import Translation, language_of

TRANSLATED = ("nb", "da", "de")


def messages(language):
    root = ET.parse(catalogues.I18N / f"bmc_desktop_{language}.ts").getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def texts(message):
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


@pytest.fixture
def translation():
    result = Translation("en")
    yield result
    result.remove()
    QLocale.setDefault(QLocale.system())


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_the_catalogue_holds_the_texts_of_the_sources(language, tmp_path):
    name = f"bmc_desktop_{language}.ts"
    shutil.copy(catalogues.I18N / name, tmp_path / name)
    catalogues.update(language, tmp_path / name)
    fresh = (tmp_path / name).read_text(encoding="utf-8")
    kept = (catalogues.I18N / name).read_text(encoding="utf-8")
    assert fresh == kept, "run: python tests/ui/refresh_translations.py"


@pytest.mark.parametrize("name", [*(f"bmc_desktop_{n}" for n in catalogues.LANGUAGES), catalogues.FOREIGN])
def test_the_compiled_catalogue_is_current(name, tmp_path):
    catalogues.compile_catalogue(catalogues.I18N / f"{name}.ts", tmp_path / "fresh.qm")
    kept = (catalogues.I18N / f"{name}.qm").read_bytes()
    assert (tmp_path / "fresh.qm").read_bytes() == kept, "run: python tests/ui/refresh_translations.py"


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_nothing_is_left_to_translate(language):
    left = [
        (context, message.findtext("source"))
        for context, message in messages(language)
        if message.find("translation").get("type") == "unfinished" or not all(texts(message))
    ]
    assert left == []


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_facts_and_ends_of_a_text_survive_translation(language):
    for context, message in messages(language):
        source = message.findtext("source")
        wanted = {name for _, name, _, _ in string.Formatter().parse(source) if name}
        for text in texts(message):
            where = f"{language} {context}: {text}"
            assert {name for _, name, _, _ in string.Formatter().parse(text) if name} == wanted, where
            assert source.endswith("…") == text.endswith("…"), where
            assert source.endswith(".") == text.endswith("."), where
            if context in ("Menus", "Actions", "Labels"):
                assert source.count("&") == text.count("&"), where


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_space_stands_before_what_is_left_out(language):
    for context, message in messages(language):
        for text in texts(message):
            assert not re.search(r"\w…", text), f"{language} {context}: {text}"


def test_every_text_of_the_file_dialog_is_in_bokmaal(qtbot, translation):
    def worded(language):
        translation.choose(language)
        dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
        qtbot.addWidget(dialog)
        parts = (*dialog.findChildren(QLabel), *dialog.findChildren(QToolButton))
        words = [word for part in parts for word in (part.toolTip(), part.accessibleDescription()) if word]
        words += [part.text() for part in parts if isinstance(part, QLabel) and part.text()]
        model = dialog.findChild(QFileSystemModel)
        return [*words, model.iconProvider().type(QFileInfo("/"))]

    pairs = list(zip(worded("en"), worded("nb"), strict=True))
    assert len(pairs) > 8
    assert [english for english, norwegian in pairs if english == norwegian] == []


def test_every_text_of_the_tables_is_in_the_catalogue():
    held = {(context, message.findtext("source")) for context, message in messages("nb")}

    def titles(entries):
        for entry in entries:
            if isinstance(entry, Menu):
                yield entry.title
                yield from titles(entry.entries)

    for row in TABLE.values():
        assert not row.translated or ("Actions", row.text) in held
        assert ("Actions", row.tip) in held
    for text in (*titles(MENUS), *TOOLBAR_WORDS.values()):
        assert ("Menus", text) in held


def test_contexts_are_classes_or_rooms():
    """A text under `view.tr` is filed under "view", where no one looks for it."""
    for context, message in messages("nb"):
        assert re.fullmatch("[A-Z][A-Za-z]+", context), (context, message.findtext("source"))


@pytest.mark.parametrize(
    ("language", "undo", "cancel"),
    [
        ("en", "&Undo move of 2 notes", "Cancel"),
        ("nb", "&Angre flytting av 2 notater", "Avbryt"),
        ("da", "&Fortryd flytning af 2 noter", "Annuller"),
        ("de", "&Rückgängig: Verschieben von 2 Zetteln", "Abbrechen"),
    ],
)
def test_ours_and_qts_own_words_are_spoken(qtbot, translation, language, undo, cancel):
    from bmc_desktop.model.change import Label

    translation.choose(language)
    assert undo_words(Label("move_notes", 2)) == undo
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text().replace("&", "") == cancel


@pytest.mark.parametrize(
    ("tags", "language"),
    [
        (["nb-NO", "en"], "nb"),
        (["nn_NO"], "nb"),
        (["no"], "nb"),
        (["da"], "da"),
        (["de-AT"], "de"),
        (["fr", "de"], "de"),
        (["fr"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_systems_language(tags, language):
    assert language_of(tags) == language
