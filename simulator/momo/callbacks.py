"""Tells a callback address how a transaction ended: once, unsigned, never again.

https://momodeveloper.mtn.com/api-documentation/callback: POST or PUT, the body of the status
request, no retry.
"""

import threading
from functools import partial

import requests

from simulator.agenda import Agenda
from simulator.momo.account import Account, Transaction
from simulator.momo.wire import Json

ANSWER_WITHIN_S = 5.0
# Never at once: whoever is told asks back, and the account's lock is still held.
SOONEST_S = 0.001
LOG_LENGTH = 1000


class Messenger:
    """One background thread that makes the calls."""

    def __init__(self, account: Account) -> None:
        self.log: list[Json] = []
        self._account = account
        self._agenda = Agenda(threading.RLock())

    def take(self, transaction: Transaction) -> None:
        """Queue the callback of a transaction that has ended. Called under the account's lock."""
        settings = self._account.settings
        if transaction.callback_url and settings.callback_method != "none":
            body = transaction.view(settings.reason_shape)
            self._agenda.after(
                max(settings.callback_delay_s, SOONEST_S),
                partial(self._call, settings.callback_method, transaction, body),
            )

    def clear(self) -> None:
        """Forget what is under way."""
        self._agenda.clear()
        self.log.clear()

    def close(self) -> None:
        """Stop the thread."""
        self._agenda.close()

    def _call(self, method: str, transaction: Transaction, body: Json) -> None:
        try:
            status = str(
                requests.request(
                    method,
                    transaction.callback_url,
                    json=body,
                    timeout=ANSWER_WITHIN_S,
                    allow_redirects=False,
                ).status_code
            )
        except requests.RequestException as reason:
            status = f"no answer: {type(reason).__name__}"
        self.log.append(
            {
                "reference": transaction.reference,
                "method": method,
                "url": transaction.callback_url,
                "status": status,
            }
        )
        del self.log[:-LOG_LENGTH]
