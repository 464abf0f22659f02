"""What went wrong, in words: what happened, what about the money, what next."""

from PySide6.QtCore import QCoreApplication

from kiosk.core.admin.signing_in import Trouble
from kiosk.core.errors import FinalError, RevokedError, ServerError, ThrottledError
from ticketing.problem import ProblemCode

translate = QCoreApplication.translate


def failure_words(error: ServerError) -> str:
    """Why the server did not do or tell what was asked."""
    match error:
        case RevokedError():
            return translate("Admin", "You are signed out. Sign in again to go on.")
        case ThrottledError():
            return translate("Admin", "Too many tries. Wait a minute, then try again.")
        case FinalError(problem=problem):
            return _refusals().get(problem.code, problem.detail)
        case _:
            return translate(
                "Admin", "The server cannot be reached. What you see may be old; it is asked again."
            )


def unsure_words(error: ServerError) -> str:
    """Why a deed that moves money may or may not have been done."""
    if isinstance(error, FinalError | RevokedError | ThrottledError):
        return failure_words(error)
    return translate(
        "Admin",
        "The server did not answer, so nobody knows yet whether the money went back. "
        "Try again: it goes back once at most.",
    )


def trouble_words(trouble: Trouble) -> str:
    """Why somebody is not signed in."""
    return {
        Trouble.WRONG: translate("Admin", "The e-mail address or the password is not right."),
        Trouble.CODE_NEEDED: translate("Admin", "Type the code that your authenticator shows."),
        Trouble.CODE_WRONG: translate(
            "Admin",
            "Password or code is not right. A code is good for half a minute: take a new one.",
        ),
        Trouble.TOO_OFTEN: translate(
            "Admin", "Too many wrong tries. Wait a quarter of an hour, then try again."
        ),
        Trouble.SUSPENDED: translate("Admin", "This account is suspended. Ask an administrator."),
        Trouble.FACTOR_DUE: translate(
            "Admin", "This account needs a second factor first. Set one up, then sign in here."
        ),
        Trouble.NO_ROLE: translate(
            "Admin", "This account works for no organiser. A manager can invite you."
        ),
        Trouble.BUSY: translate("Admin", "The server is busy. Try again in a moment."),
        Trouble.UNREACHABLE: translate(
            "Admin", "There is no Wicket server at this address. Check address and network."
        ),
    }[trouble]


def _refusals() -> dict[ProblemCode, str]:
    return {
        ProblemCode.NOT_ALLOWED: translate("Admin", "Your role does not allow this."),
        ProblemCode.NOT_FOUND: translate("Admin", "It is not there any more, or not yours."),
        ProblemCode.ORDER_STATE: translate("Admin", "The order cannot do this as it stands now."),
        ProblemCode.PAYMENT_OPEN: translate(
            "Admin", "A payment of this order is still under way, so it cannot be cancelled yet."
        ),
        ProblemCode.REFUND_NOT_POSSIBLE: translate(
            "Admin", "This much cannot be given back any more. Nothing was given back."
        ),
        ProblemCode.NOT_ENOUGH_CASH: translate(
            "Admin", "There is not enough cash in your drawer. Nothing was given back."
        ),
        ProblemCode.DRAWER_STATE: translate(
            "Admin", "Cash goes back from your own drawer: open one first. Nothing was given back."
        ),
        ProblemCode.TICKET_STATE: translate(
            "Admin", "A ticket was changed meanwhile. Nothing was given back; look again."
        ),
        ProblemCode.CHANGED_MEANWHILE: translate(
            "Admin", "Somebody else changed this meanwhile. Nothing of theirs or yours is lost."
        ),
        ProblemCode.PRICE_FIXED: translate(
            "Admin", "The price is fixed since the first sale. Another price is another tier."
        ),
        ProblemCode.QUANTITY_BELOW_SOLD: translate(
            "Admin", "So many are sold, held or with kiosks already: the quantity cannot be less."
        ),
        ProblemCode.PROVIDER_UNAVAILABLE: translate(
            "Admin", "The card service does not answer. Nothing was given back; try again later."
        ),
    }
