"""The ledger: all money that moved in the simulation, as the judge of whoever sold against it."""

from simulator.stripe import disputes
from simulator.stripe.account import Account
from simulator.stripe.wire import Json

REFUND_FIELDS = (
    "id",
    "payment_intent",
    "charge",
    "amount",
    "currency",
    "status",
    "metadata",
)
DISPUTE_FIELDS = ("id", "payment_intent", "charge", "amount", "currency", "status", "reason")


def ledger(account: Account) -> Json:
    """Succeeded charges, refunds and disputes, oldest first; amounts in minor units.

    A charge's `disputed` is what a dispute has taken of it and not given back, `net` what is left
    after that and its refunds. Holds the account's lock.
    """
    taken = _taken_by_charge(account)
    return {
        "livemode": False,
        "charges": [
            _charge(account, charge, taken.get(charge["id"], 0))
            for charge in reversed(account.every("charge"))
            if charge["status"] == "succeeded" and charge["captured"]
        ],
        "refunds": [
            {name: refund[name] for name in REFUND_FIELDS}
            for refund in reversed(account.every("refund"))
        ],
        "disputes": [
            {name: dispute[name] for name in DISPUTE_FIELDS} | {"funds": disputes.funds_of(dispute)}
            for dispute in reversed(account.every("dispute"))
        ],
    }


def _charge(account: Account, charge: Json, disputed: int) -> Json:
    session = account.session_of(charge["payment_intent"])
    return {
        "payment_intent": charge["payment_intent"],
        "charge": charge["id"],
        "amount": charge["amount_captured"],
        "currency": charge["currency"],
        "metadata": charge["metadata"],
        "refunded": charge["amount_refunded"],
        "disputed": disputed,
        "net": charge["amount_captured"] - charge["amount_refunded"] - disputed,
        "method": charge["payment_method_details"]["type"],
        "checkout_session": session["id"] if session else None,
    }


def _taken_by_charge(account: Account) -> dict[str, int]:
    return {
        dispute["charge"]: dispute["amount"]
        for dispute in account.every("dispute")
        if disputes.funds_of(dispute) == "withdrawn"
    }
