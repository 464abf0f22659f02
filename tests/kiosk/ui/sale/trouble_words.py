"""What the kiosk's screen says of each trouble, read from the screen's own words."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.ui.theme import IMPORT_ROOT
from kiosk.ui.translation import Catalogue, Translation
from ticketing.payment import PaymentMethod, Trouble

TITLES = {
    Trouble.DECLINED: "Card declined",
    Trouble.INSUFFICIENT_FUNDS: "Card declined",
    Trouble.EXPIRED_CARD: "Card has expired",
    Trouble.WRONG_PIN: "Wrong PIN",
    Trouble.CARD_NOT_ACCEPTED: "Card not accepted",
    Trouble.CANCELLED_BY_CUSTOMER: "Payment cancelled",
    Trouble.AUTHENTICATION_FAILED: "Payment not confirmed",
    Trouble.REJECTED: "Declined on the phone",
    Trouble.PAYER_NOT_FOUND: "Number not known",
    Trouble.METHOD_UNAVAILABLE: "Not possible here now",
    Trouble.TIMED_OUT: "No card was read",
    Trouble.READER_BUSY: "The card reader is busy",
    Trouble.READER_OFFLINE: "The card reader does not answer",
    Trouble.READER_FAULT: "The card reader has a fault",
    Trouble.PROVIDER_UNREACHABLE: "The payment service does not answer",
}
"""How each is called in English."""


@dataclass(frozen=True)
class Words:
    """What happened, why, and what helps, as one reads it from top to bottom."""

    title: str
    reason: str
    hint: str
    detail: str


class Speaker:
    """Says troubles in any of the kiosk's languages; it needs Qt's application, and closing."""

    def __init__(self) -> None:
        self._engine = QQmlEngine()
        self._engine.addImportPath(str(IMPORT_ROOT))
        path = IMPORT_ROOT / "kiosk" / "ui" / "sale" / "TroubleWords.qml"
        # The object lives no longer than what made it.
        self._component = QQmlComponent(self._engine, QUrl.fromLocalFile(str(path)))
        self._words: QObject = self._component.create()
        assert self._words is not None, self._component.errorString()
        self._translation = Translation(self._engine, Catalogue.SALE)

    def say(
        self,
        trouble: Trouble,
        language: str = "en",
        method: PaymentMethod = PaymentMethod.CARD_READER,
    ) -> Words:
        """What the screen says of a trouble with fifty euros."""
        self._translation.speak(language)
        self._words.setProperty("trouble", trouble.value)
        self._words.setProperty("method", method.value)
        self._words.setProperty("amount", "€50.00")
        said = (self._words.property(name) for name in ("title", "reason", "hint", "hintDetail"))
        return Words(*said)

    def translate(self, screen: str, text: str, language: str) -> str:
        """What another screen says."""
        self._translation.speak(language)
        return QCoreApplication.translate(screen, text)

    def close(self) -> None:
        """Take the translation out again."""
        self._translation.silence()
        self._words.deleteLater()
        self._engine.deleteLater()
