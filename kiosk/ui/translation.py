"""A face's own words in the language of whoever stands before it, through Qt's translation.

English is the source; ``resources/translations/<catalogue>_<language>.ts`` holds the others and
the plural forms, compiled to ``.qm`` by ``scripts/translations.py``. A language is offered only if
it is complete, which is a test.
"""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from PySide6.QtQml import QQmlEngine

from resources import resource
from ticketing.wire import LANGUAGES

OWN_NAMES = {
    "en": "English",
    "fr": "Français",
    "de": "Deutsch",
    "es": "Español",
    "ar": "العربية",
}
"""Each language by the name its speakers give it."""


class Catalogue(StrEnum):
    """Whose words, by the name its files begin with."""

    SALE = "wicket"
    GATE = "gate"
    PAIRING = "pairing"
    ADMIN = "admin"


class UnknownLanguageError(LookupError):
    """There is no translation for this language."""


def offered_languages(catalogue: Catalogue) -> tuple[str, ...]:
    """The languages that ``catalogue`` has a compiled translation into, in the product's order."""
    compiled = resource("translations").glob(f"{catalogue}_*.qm")
    found = {path.stem.removeprefix(f"{catalogue}_") for path in compiled}
    return tuple(code for code in LANGUAGES if code in found)


class Translation:
    """The language of one face; its engine, where it has one, is told when it changes.

    ``language`` is what it speaks now, by ISO 639-1 code; empty before its first word.
    """

    def __init__(self, owner: QObject, catalogue: Catalogue) -> None:
        self._owner = owner
        self._catalogue = catalogue
        self._translator: QTranslator | None = None
        self.language = ""

    def speak(self, language: str) -> None:
        """Show every text in ``language``.

        Raises:
            UnknownLanguageError: there is no translation into it.
        """
        if language == self.language:
            return
        translator = self._loaded(language)
        self.silence()
        QCoreApplication.installTranslator(translator)
        # Asked once from here: the first time, a translator takes Python's lock, and QML's thread
        # would wait for that while this one waits for QML. It asks where no file is kept compiled.
        QCoreApplication.translate("Wicket", "no such text")
        self._translator = translator
        self.language = language
        if isinstance(self._owner, QQmlEngine):
            self._owner.retranslate()

    def silence(self) -> None:
        """Take the translation out again."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator.deleteLater()
            self._translator = None
        self.language = ""

    def _loaded(self, language: str) -> QTranslator:
        try:
            path = resource(f"translations/{self._catalogue}_{language}.qm")
        except FileNotFoundError as error:
            raise UnknownLanguageError(f"no translation into {language}") from error
        translator = QTranslator(self._owner)
        if not translator.load(str(path)):
            raise UnknownLanguageError(f"the translation {path.name} cannot be read")
        return translator
