"""The screens' own words in the customer's language, through Qt's translation.

English is the source; ``resources/translations/wicket_<language>.ts`` holds the others and the
plural forms, compiled to ``.qm`` by ``scripts/translations.py``. A language is offered only if it
is complete, which is a test.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
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


class UnknownLanguageError(LookupError):
    """There is no translation for this language."""


def offered_languages() -> tuple[str, ...]:
    """The languages that have a compiled translation, in the product's order."""
    found = {
        path.stem.removeprefix("wicket_") for path in resource("translations").glob("wicket_*.qm")
    }
    return tuple(code for code in LANGUAGES if code in found)


class Translation:
    """The language of the application; one engine is told when it changes."""

    def __init__(self, engine: QQmlEngine) -> None:
        self._engine = engine
        self._translators: list[QTranslator] = []
        self.language: str | None = None

    def speak(self, language: str) -> None:
        """Show every text in ``language``: that of each catalogue that has it.

        Raises:
            UnknownLanguageError: there is no translation into it.
        """
        if language == self.language:
            return
        found = sorted(resource("translations").glob(f"*_{language}.qm"))
        if not found:
            raise UnknownLanguageError(f"no translation into {language}")
        translators = [self._loaded(path) for path in found]
        self.silence()
        for translator in translators:
            QCoreApplication.installTranslator(translator)
        self._translators = translators
        self.language = language
        self._engine.retranslate()

    def silence(self) -> None:
        """Take the translation out again."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []
        self.language = None

    def _loaded(self, path: Path) -> QTranslator:
        translator = QTranslator(self._engine)
        if not translator.load(str(path)):
            raise UnknownLanguageError(f"the translation {path.name} cannot be read")
        return translator
