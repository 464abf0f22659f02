"""What one simulated MoMo account holds in memory: transactions, tokens, settings, one lock.

It stores and tells; `collecting` and `disbursing` have the rules.
"""

import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from simulator.agenda import Agenda
from simulator.momo.amounts import written
from simulator.momo.refusals import REASONS, already_exists, not_found
from simulator.momo.wire import Json, Product

Kind = Literal["requesttopay", "transfer", "refund"]
"""What a transaction is, named as in its address."""


@dataclass
class Settings:
    """What a person or a test may change while it runs.

    `delay_s` passes until somebody answers, `delayed_s` where the sandbox case is a delayed one,
    and after `expires_after_s` what waits for a hand fails. `giving_back` is how refunds and
    transfers end. `reason_shape` is `word`, as MoMo's sandbox answers, or `object`, as its schema
    says.
    """

    delay_s: float = 0.0
    delayed_s: float = 30.0
    expires_after_s: float = 300.0
    by_hand: bool = False
    callback_method: Literal["PUT", "POST", "none"] = "PUT"
    callback_delay_s: float = 0.0
    token_life_s: float = 3600.0
    giving_back: Literal["succeeds", "waits", "fails"] = "succeeds"
    reason_shape: Literal["word", "object"] = "word"
    any_currency: bool = False


@dataclass
class Transaction:
    """One request to pay, transfer or refund. `amount_sent` is the string that came."""

    kind: Kind
    reference: str
    amount_sent: str
    amount: Decimal
    currency: str
    external_id: str
    party: str
    payer_message: str = ""
    payee_note: str = ""
    callback_url: str = ""
    refund_of: str = ""
    status: Literal["PENDING", "SUCCESSFUL", "FAILED"] = "PENDING"
    reason: str = ""
    financial_id: str = ""
    made_at_s: float = field(default_factory=time.time)

    def view(self, reason_shape: str) -> Json:
        """The object MoMo answers with, and tells by callback."""
        party = {"partyIdType": "MSISDN", "partyId": self.party}
        found: Json = {
            "externalId": self.external_id,
            "amount": written(self.amount),
            "currency": self.currency,
            "payer" if self.kind == "requesttopay" else "payee": party,
            "payerMessage": self.payer_message,
            "payeeNote": self.payee_note,
            "status": self.status,
        }
        if self.financial_id:
            found["financialTransactionId"] = self.financial_id
        if self.reason and reason_shape == "word":
            found["reason"] = self.reason
        elif self.reason:
            found["reason"] = {"code": self.reason, "message": REASONS[self.reason]}
        return found


class Account:
    """All transactions of the simulated account. Every use holds `lock`.

    `listeners` are told of each transaction that has ended, still under the lock: they must only
    queue it.
    """

    def __init__(self, settings: Settings) -> None:
        self.lock = threading.RLock()
        self.settings = settings
        self.agenda = Agenda(self.lock)
        self.listeners: list[Callable[[Transaction], None]] = []
        self._transactions: dict[str, Transaction] = {}
        self._tokens: dict[str, tuple[Product, float]] = {}

    def put(self, transaction: Transaction) -> Transaction:
        """Keep a new transaction; raises Refusal 409 where its reference was used before."""
        if transaction.reference in self._transactions:
            raise already_exists()
        self._transactions[transaction.reference] = transaction
        return transaction

    def find(self, reference: str, kind: Kind | None = None) -> Transaction:
        """A transaction by its reference, of one kind where given; raises Refusal 404."""
        found = self._transactions.get(reference.lower())
        if found is None or kind not in {None, found.kind}:
            raise not_found()
        return found

    def every(self, kind: Kind | None = None) -> list[Transaction]:
        """All transactions, or those of a kind, oldest first."""
        return [each for each in self._transactions.values() if kind in {None, each.kind}]

    def end(self, transaction: Transaction, reason: str = "") -> None:
        """A pending transaction ends: well, or for a reason not. Nothing where it has ended."""
        if transaction.status != "PENDING":
            return
        transaction.status = "FAILED" if reason else "SUCCESSFUL"
        transaction.reason = reason
        if not reason:
            transaction.financial_id = str(secrets.randbelow(9 * 10**9) + 10**9)
        for listener in self.listeners:
            listener(transaction)

    def issue_token(self, product: Product) -> str:
        """A fresh access token for one product."""
        token = f"simulated.{secrets.token_hex(24)}"
        self._tokens[token] = (product, time.monotonic() + self.settings.token_life_s)
        return token

    def knows_token(self, token: str, product: Product) -> bool:
        """Whether a token is this product's and has not expired."""
        issued_for, until = self._tokens.get(token, ("", 0.0))
        return issued_for == product and time.monotonic() < until

    def forget_tokens(self) -> None:
        """End every token before its time."""
        self._tokens.clear()

    def reset(self, settings: Settings) -> None:
        """Forget every transaction, token and setting."""
        self.agenda.clear()
        self.settings = settings
        self._transactions.clear()
        self._tokens.clear()
