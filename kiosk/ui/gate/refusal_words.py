"""Why the server refused what a gate asked of it, in the steward's language."""

from PySide6.QtCore import QCoreApplication

from kiosk.core.refusal import Refusal
from kiosk.ui.refusal_words import by_its_code
from ticketing.problem import ProblemCode

translate = QCoreApplication.translate


def scan_refusal(refusal: Refusal) -> str:
    """Why it will never take a scan."""
    match refusal.code:
        case ProblemCode.NOT_ALLOWED:
            return translate("GateWords", "This gate is not at that checkpoint any more.")
        case ProblemCode.NOT_FOUND:
            return translate("GateWords", "The server has no such checkpoint any more.")
        case ProblemCode.ID_USED_DIFFERENTLY:
            return translate("GateWords", "The server has another scan under the same number.")
        case _:
            return _other(refusal)


def undo_refusal(refusal: Refusal) -> str:
    """Why it will not have an admission taken back."""
    match refusal.code:
        case ProblemCode.SCAN_STATE:
            return translate(
                "GateWords", "A gate can undo for 15 minutes only. Ask a supervisor to annul it."
            )
        case ProblemCode.NOT_ALLOWED:
            return translate("GateWords", "Only the gate that let them in can undo it.")
        case ProblemCode.NOT_FOUND:
            return translate("GateWords", "The server does not know this scan.")
        case _:
            return _other(refusal)


def call_refusal(refusal: Refusal) -> str:
    """Why it does not let a supervisor let somebody in."""
    match refusal.code:
        case ProblemCode.SCAN_STATE:
            return translate(
                "GateWords",
                "Somebody was let in on this refusal already, or it was too long ago. "
                "Scan the ticket again.",
            )
        case ProblemCode.ID_USED_DIFFERENTLY:
            return translate("GateWords", "Scan the ticket again, then call the supervisor.")
        case _:
            return _other(refusal)


def _other(refusal: Refusal) -> str:
    words = translate("GateWords", "The server gave the reason “%1”. Tell whoever runs it.")
    return by_its_code(refusal, words)
