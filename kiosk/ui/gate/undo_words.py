"""What an admission that was taken back says, on the last scan's card and in the history."""

from PySide6.QtCore import QCoreApplication

from kiosk.core.gate.view import ShownScan, Undo
from kiosk.core.refusal import Refusal
from kiosk.ui.gate.refusal_words import undo_refusal

translate = QCoreApplication.translate


def undo_words(undo: Undo, problem: Refusal | None) -> tuple[str, str]:
    """What became of it, and what that means; ``problem`` is what the server has against it."""
    match undo:
        case Undo.KEPT:
            return translate("GateWords", "Taken back"), translate("GateWords", "counts no more")
        case Undo.WAITING:
            return (
                translate("GateWords", "Taken back"),
                translate("GateWords", "the server is told later"),
            )
        case Undo.LATE:
            return (
                translate("GateWords", "Too late to undo"),
                translate("GateWords", "It still counts. A supervisor can annul it."),
            )
        case _:
            why = undo_refusal(problem) if problem else ""
            return translate("GateWords", "Not taken back, it still counts"), why


def undo_state(scan: ShownScan) -> str:
    """Where it stands, in the history; empty for a scan that nobody took back."""
    match scan.undo:
        case Undo.WAITING:
            return translate("GateWords", "taken back, waiting")
        case Undo.REFUSED | Undo.CLOSED:
            return translate("GateWords", "undo refused, it counts")
        case _ if scan.annulled:
            return translate("GateWords", "taken back")
        case _:
            return ""
