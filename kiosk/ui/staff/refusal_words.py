"""Why the server refused what staff asked of a kiosk, in the language of the panel."""

from PySide6.QtCore import QCoreApplication

from kiosk.core.refusal import Refusal
from kiosk.ui.refusal_words import by_its_code
from ticketing.problem import ProblemCode

translate = QCoreApplication.translate


def staff_refusal(refusal: Refusal) -> str:
    """Why it did not do what was asked at the panel."""
    match refusal.code:
        case ProblemCode.NOT_ALLOWED:
            return translate("StaffWords", "You may not do this here. Ask a manager.")
        case ProblemCode.NOT_FOUND:
            return translate("StaffWords", "The server does not know it any more.")
        case ProblemCode.ORDER_STATE:
            return translate("StaffWords", "The order is not paid, or it was given back.")
        case ProblemCode.PAYMENT_STATE:
            return translate("StaffWords", "There is no money here to give back.")
        case ProblemCode.REFUND_NOT_POSSIBLE:
            return translate("StaffWords", "So much is not left to give back.")
        case ProblemCode.TICKET_STATE:
            return translate("StaffWords", "One of its tickets was given back already.")
        case _:
            return _drawer_refusal(refusal)


def _drawer_refusal(refusal: Refusal) -> str:
    match refusal.code:
        case ProblemCode.DRAWER_STATE:
            return translate(
                "StaffWords", "A drawer is open here already, or this one was closed meanwhile."
            )
        case ProblemCode.NOT_ENOUGH_CASH:
            return translate("StaffWords", "There is not so much cash in the drawer.")
        case _:
            return _other(refusal)


def sale_refusal(refusal: Refusal) -> str:
    """Why it will never take a sale that was made without it."""
    match refusal.code:
        case ProblemCode.NOT_FOUND:
            return translate("StaffWords", "Its tickets are not this kiosk's any more.")
        case ProblemCode.TICKET_STATE:
            return translate("StaffWords", "One of its tickets was sold or voided before.")
        case ProblemCode.NOT_ENOUGH_TICKETS:
            return translate("StaffWords", "It was reserved too late, and none are left.")
        case ProblemCode.INVALID_REQUEST:
            return translate("StaffWords", "Event or tier were changed after this sale.")
        case ProblemCode.ID_USED_DIFFERENTLY:
            return translate("StaffWords", "The server has another sale under the same number.")
        case _:
            return _other(refusal)


def _other(refusal: Refusal) -> str:
    words = translate("StaffWords", "The server gave the reason “%1”. Tell whoever runs it.")
    return by_its_code(refusal, words)
