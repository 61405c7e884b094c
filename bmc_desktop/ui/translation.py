"""The window's language: finds it, loads our texts and Qt's own, and keeps them."""

import logging
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from bmc_desktop import paths
from bmc_desktop.model.records import LANGUAGES, Language
from bmc_desktop.ui.settings import WindowLanguage

LOG: Final = logging.getLogger(__name__)

_LOCALES: Final[dict[Language, str]] = {"en": "en_GB", "nb": "nb_NO", "da": "da_DK", "de": "de_DE"}


class Translation:
    """The translators in use. Qt keeps no reference to them, so this must be kept."""

    def __init__(self, choice: WindowLanguage = "system") -> None:
        """Load the texts of a language."""
        self._translators: list[QTranslator] = []
        self._system = QLocale.system()
        self.language: Language = "en"
        self.choose(choice)

    def choose(self, choice: WindowLanguage) -> None:
        """Change to a language; the windows are told by Qt."""
        self.language = language_of(self._system.uiLanguages()) if choice == "system" else choice
        # Dates and numbers keep the system's form where that is of the same language.
        base = self._system.name().split("_")[0]
        QLocale.setDefault(self._system if base == self.language else QLocale(_LOCALES[self.language]))
        self.remove()
        self._translators = [t for t in (self._qt(), self._own()) if t is not None]
        for translator in self._translators:
            QCoreApplication.installTranslator(translator)

    def remove(self) -> None:
        """Take all texts out again."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators = []

    def _own(self) -> QTranslator | None:
        translator = QTranslator()
        try:
            file = paths.resource(f"i18n/bmc_desktop_{self.language}.qm")
        except paths.MissingResourceError as error:
            LOG.warning("texts are missing: %s", error)
            return None
        return translator if translator.load(str(file)) else None

    def _qt(self) -> QTranslator | None:
        """Return Qt's texts for its own buttons and dialogs: Qt's, or ours where it lacks the language."""
        translator = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self.language == "nb":
            folder = str(paths.resource("i18n"))
        return translator if translator.load(f"qtbase_{self.language}", folder) else None


def language_of(tags: list[str]) -> Language:
    """Return the first of our languages among a system's ("nb" for "nn-NO" too), else English."""
    for tag in tags:
        base = tag.replace("_", "-").split("-")[0].lower()
        base = "nb" if base in {"no", "nn"} else base
        for language in LANGUAGES:
            if language == base:
                return language
    return "en"
