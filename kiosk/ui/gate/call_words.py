"""What a supervisor's call says: the refusal they look at, and what stands in their way."""

import math

from PySide6.QtCore import QCoreApplication

from kiosk.core.gate.view import Call, Trouble
from kiosk.ui.gate.refusal_words import call_refusal
from kiosk.ui.gate.words import Reader, meta_line, verdict_words

translate = QCoreApplication.translate

SUPERVISOR_NAMES = ("rowId", "rowName")

_SECONDS = 60

Values = dict[str, object]


def called(call: Call, reader: Reader) -> Values:
    """The values of ``Gate.qml`` for a supervisor's call."""
    words = verdict_words(call.refused, reader)
    title, what = _trouble(call)
    only = call.supervisors[0] if len(call.supervisors) == 1 else None
    return {
        "callAsking": call.asking,
        "callTries": call.tries,
        "callTitle": title,
        "callWhat": what,
        "callLine": words.line or words.word,
        "callMeta": meta_line(call.refused, reader),
        "callOnlyId": str(only.id) if only else "",
        "callOnlyName": only.name if only else "",
        "callId": str(call.refused.scan_id),
    }


def supervisors(call: Call) -> list[Values]:
    """Whom the supervisor can be, one row each."""
    return [{"rowId": str(one.id), "rowName": one.name} for one in call.supervisors]


def _trouble(call: Call) -> tuple[str, str]:
    """What happened, and what next."""
    match call.trouble:
        case None:
            return "", ""
        case Trouble.OFFLINE:
            return (
                translate("GateWords", "The server is needed for this"),
                translate(
                    "GateWords",
                    "Only it knows PINs, and it does not answer. Try again in a moment, or send "
                    "them to the box office.",
                ),
            )
        case Trouble.NO_ANSWER:
            return (
                translate("GateWords", "The server gave no answer"),
                translate("GateWords", "Type the PIN again: nobody is let in twice."),
            )
        case Trouble.NOT_REPORTED:
            return (
                translate("GateWords", "The server does not know this scan yet"),
                translate("GateWords", "Scan the ticket again, then call the supervisor."),
            )
        case Trouble.NOBODY:
            return (
                translate("GateWords", "No supervisor has a PIN here"),
                translate(
                    "GateWords", "They set one in their account. Send them to the box office now."
                ),
            )
        case Trouble.WRONG_PIN:
            return (
                translate("GateWords", "This PIN is not right"),
                translate("GateWords", "Type it again. After five wrong ones it is locked."),
            )
        case Trouble.THROTTLED:
            minutes = translate("GateWords", "Locked for %1 min. Another supervisor can type.")
            left = str(max(1, math.ceil(call.again_in_s / _SECONDS)))
            return translate("GateWords", "Too many wrong PINs"), minutes.replace("%1", left)
        case Trouble.REFUSED:
            why = call_refusal(call.problem) if call.problem else ""
            return translate("GateWords", "The server refused this"), why
