"""MTN MoMo's words, amounts and references in ours: pure, no calls.

Sources: https://momodeveloper.mtn.com/api-documentation (common errors, testing) and MTN's notices
on reasons of failure, https://momodevelopercommunity.mtn.com. Reasons we do not know are tolerated.
"""

import hashlib
import re
import unicodedata
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

from ticketing.money import Money, minor_digits
from ticketing.payment import Trouble

LONGEST_NOTE = 160

_NOT_HERE = frozenset(
    {
        "INVALID_CALLBACK_URL_HOST",
        "INVALID_CURRENCY",
        "NOT_ALLOWED",
        "NOT_ALLOWED_TARGET_ENVIRONMENT",
        "PAYEE_NOT_ALLOWED_TO_RECEIVE",
        "PAYEE_NOT_FOUND",
    }
)
_TROUBLES = {
    **dict.fromkeys(_NOT_HERE, Trouble.METHOD_UNAVAILABLE),
    "APPROVAL_REJECTED": Trouble.REJECTED,
    "PAYMENT_NOT_APPROVED": Trouble.REJECTED,
    "EXPIRED": Trouble.TIMED_OUT,
    # By MTN's own words: not approved on the phone within five minutes.
    "COULD_NOT_PERFORM_TRANSACTION": Trouble.TIMED_OUT,
    "LOW_BALANCE_OR_PAYEE_LIMIT_REACHED_OR_NOT_ALLOWED": Trouble.INSUFFICIENT_FUNDS,
    "NOT_ENOUGH_FUNDS": Trouble.INSUFFICIENT_FUNDS,
    "PAYER_LIMIT_REACHED": Trouble.INSUFFICIENT_FUNDS,
    "PAYER_NOT_FOUND": Trouble.PAYER_NOT_FOUND,
    "SERVICE_UNAVAILABLE": Trouble.PROVIDER_UNREACHABLE,
}
"""What a payer is told. INTERNAL_PROCESSING_ERROR is left out: MTN says it of everything."""

# MTN turns down some characters without naming them all; an apostrophe is known to be one.
_REFUSED_CHARACTERS = re.compile(r"[^A-Za-z0-9 .,:#-]+")


def reference_of(key: str) -> str:
    """The reference under which MoMo keeps what has this key: a UUID that it takes for version 4.

    MoMo refuses any other version; ours is the SHA-256 of the key, not chance, so that what was
    asked for is found again.
    """
    return str(UUID(bytes=hashlib.sha256(key.encode()).digest()[:16], version=4))


def in_major_units(money: Money) -> str:
    """The amount as MoMo takes it: 2500 pesewas are "25.00", 5000 Ugandan shillings "5000"."""
    return f"{money.major:f}"


def received_of(transaction: dict[str, Any]) -> Money:
    """The amount that a transaction says it moved; MoMo writes "25.00" as "25".

    Raises:
        ValueError: it is no amount of a currency that we know.
    """
    currency, written = str(transaction.get("currency")), str(transaction.get("amount"))
    try:
        minor = Decimal(written).scaleb(minor_digits(currency))
        whole = int(minor)
    except (InvalidOperation, OverflowError, ValueError) as error:
        raise ValueError("MoMo's amount cannot be read") from error
    if whole != minor:
        raise ValueError("MoMo's amount is finer than its currency")
    return Money(amount=whole, currency=currency)


def code_of(body: dict[str, Any]) -> str | None:
    """MoMo's code for a refusal or the reason of a failure, in whichever shape it comes."""
    for name in ("reason", "code", "error"):
        found = body.get(name)
        if isinstance(found, dict):
            found = found.get("code")
        if isinstance(found, str) and found:
            return found
    return None


def trouble_of_failure(reason: str | None) -> Trouble:
    """What a payer is told of a request that failed."""
    return _TROUBLES.get(reason or "", Trouble.DECLINED)


def trouble_of_refusal(code: str | None) -> Trouble:
    """What a payer is told of a request that was not even taken."""
    return _TROUBLES.get(code or "", Trouble.METHOD_UNAVAILABLE)


def refused_for_good(code: str | None) -> bool:
    """Whether the same request gets the same no again."""
    return code in _NOT_HERE or code == "PAYER_NOT_FOUND"


def note(text: str) -> str:
    """Words as they may stand on the payer's phone: plain characters, and not too many."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return " ".join(_REFUSED_CHARACTERS.sub(" ", plain).split())[:LONGEST_NOTE]
