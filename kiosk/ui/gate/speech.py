"""The gate's own words in the steward's language, beside those of the shared parts.

``resources/translations/gate_<language>.ts`` holds them; a steward is offered the languages that
are compiled, which a test keeps complete.
"""

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtQml import QQmlEngine

from kiosk.ui.translation import UnknownLanguageError
from resources import resource
from ticketing.wire import LANGUAGES


def gate_languages() -> tuple[str, ...]:
    """The languages a gate speaks, in the product's order."""
    found = {path.stem.removeprefix("gate_") for path in resource("translations").glob("gate_*.qm")}
    return tuple(code for code in LANGUAGES if code in found)


class Speech:
    """The language of one gate's window."""

    def __init__(self, engine: QQmlEngine) -> None:
        self._engine = engine
        self._translator: QTranslator | None = None
        self.language = ""

    def speak(self, language: str) -> None:
        """Show every text in ``language``.

        Raises:
            UnknownLanguageError: there is no translation into it.
        """
        if language == self.language:
            return
        translator = QTranslator(self._engine)
        try:
            path = resource(f"translations/gate_{language}.qm")
        except FileNotFoundError as error:
            raise UnknownLanguageError(f"no gate speaks {language}") from error
        if not translator.load(str(path)):
            raise UnknownLanguageError(f"the translation into {language} cannot be read")
        self.silence()
        QCoreApplication.installTranslator(translator)
        self._translator = translator
        self.language = language
        self._engine.retranslate()

    def silence(self) -> None:
        """Take the translation out again."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator.deleteLater()
            self._translator = None
            self.language = ""
