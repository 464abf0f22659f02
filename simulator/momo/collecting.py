"""Requests to pay: asked, then answered by the sandbox's rule, by a person's hand, or by nobody."""

from simulator.momo import sandbox
from simulator.momo.account import Account, Transaction
from simulator.momo.bodies import Asked

OUTCOMES = {"approve": "", "reject": "APPROVAL_REJECTED", "expire": "EXPIRED"}
"""What a hand does to a pending transaction, and the reason it then fails for."""

NOBODY_ANSWERED = "COULD_NOT_PERFORM_TRANSACTION"
"""MoMo's reason where five minutes passed without an answer."""


def request_to_pay(account: Account, asked: Asked, payer: str) -> Transaction:
    """Ask a payer for money. Holds the lock."""
    transaction = account.put(Transaction("requesttopay", party=payer, **vars(asked)))
    ending = sandbox.PAYERS.get(payer)
    if ending is None and account.settings.by_hand:
        account.agenda.after(
            account.settings.expires_after_s, lambda: account.end(transaction, NOBODY_ANSWERED)
        )
    else:
        follow(account, transaction, ending or sandbox.WELL)
    return transaction


def follow(account: Account, transaction: Transaction, ending: sandbox.Ending) -> None:
    """Have a transaction end as the sandbox says. Holds the lock."""
    if ending.never:
        return
    settings = account.settings
    delay_s = settings.delayed_s if ending.late else settings.delay_s
    account.agenda.after(delay_s, lambda: account.end(transaction, ending.reason))
