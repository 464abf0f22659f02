"""Money that goes out: transfers to a number, and refunds of a request to pay."""

from decimal import Decimal

from simulator.momo import sandbox
from simulator.momo.account import Account, Transaction
from simulator.momo.bodies import Asked
from simulator.momo.collecting import follow
from simulator.momo.refusals import Refusal

FAILS_FOR = "NOT_ENOUGH_FUNDS"
"""Why nothing goes out where `giving_back` is set to fail: the disbursement account is empty."""


def transfer(account: Account, asked: Asked, payee: str) -> Transaction:
    """Send money to a number. Holds the lock."""
    transaction = account.put(Transaction("transfer", party=payee, **vars(asked)))
    follow(account, transaction, sandbox.PAYEES.get(payee) or _as_set(account))
    return transaction


def refund(account: Account, asked: Asked, refund_of: str) -> Transaction:
    """Give back a request to pay, whole or in part. Holds the lock.

    MoMo's documents name no rule for what may not be given back: here it is accepted and fails.
    """
    paid = _paid(account, refund_of)
    refusal = _refusal(account, asked, paid)
    transaction = account.put(
        Transaction(
            "refund",
            party=paid.party if paid else "",
            refund_of=paid.reference if paid else refund_of,
            **vars(asked),
        )
    )
    follow(account, transaction, sandbox.REFUNDED.get(refund_of) or refusal or _as_set(account))
    return transaction


def given_back(account: Account, paid: Transaction) -> Decimal:
    """What went back of a request to pay, or is on its way. Holds the lock."""
    return sum(
        (
            each.amount
            for each in account.every("refund")
            if each.refund_of == paid.reference and each.status != "FAILED"
        ),
        Decimal(0),
    )


def _paid(account: Account, reference: str) -> Transaction | None:
    try:
        found = account.find(reference, "requesttopay")
    except Refusal:
        return None
    return found if found.status == "SUCCESSFUL" else None


def _refusal(account: Account, asked: Asked, paid: Transaction | None) -> sandbox.Ending | None:
    if paid is None:
        return sandbox.Ending("TRANSACTION_NOT_FOUND")
    if asked.currency != paid.currency:
        return sandbox.Ending("INVALID_CURRENCY")
    if asked.amount > paid.amount - given_back(account, paid):
        return sandbox.Ending("INTERNAL_PROCESSING_ERROR")
    return None


def _as_set(account: Account) -> sandbox.Ending:
    return {
        "succeeds": sandbox.WELL,
        "waits": sandbox.NEVER,
        "fails": sandbox.Ending(FAILS_FOR),
    }[account.settings.giving_back]
