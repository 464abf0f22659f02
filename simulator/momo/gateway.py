"""One MoMo call from its bytes to its answer: subscription, faults, token, deed.

It knows HTTP only as method, path, headers and body; `routes` speaks it.
"""

import asyncio
from typing import Literal

from simulator.momo.account import Account
from simulator.momo.operations import Asking, Credentials, Operation, all_operations
from simulator.momo.refusals import Refusal, no_subscription, not_found, not_processed, too_many
from simulator.momo.wire import Answer, Call, Product
from simulator.stripe.fault import Fault
from simulator.stripe.faults import Faults

Kind = Literal[
    "latency",
    "late_reply",
    "lost_before_commit",
    "lost_after_commit",
    "rate_limited",
    "server_error",
]
"""What can go wrong. `late_reply` works at once and answers late: a callback comes first."""


class Gateway:
    """Answers calls against one account."""

    def __init__(self, account: Account, faults: Faults, credentials: Credentials) -> None:
        self._account = account
        self._faults = faults
        self._credentials = credentials
        self._operations = all_operations()

    async def answer(self, call: Call) -> Answer:
        """The answer to a call, with what was armed going wrong."""
        with self._account.lock:
            faults = self._faults.meet(call.method, call.path)
        await _wait(faults, "latency")
        fault = next((each for each in faults if each.kind not in {"latency", "late_reply"}), None)
        with self._account.lock:
            answer = self._carry_out(call, fault)
        await _wait(faults, "late_reply")
        return answer

    def _carry_out(self, call: Call, fault: Fault | None) -> Answer:
        try:
            if fault and not fault.spares_the_work:
                raise _instead(fault)
            answer = self._work(call)
            if fault and fault.kind == "server_error":
                raise _instead(fault)
        except Refusal as refusal:
            answer = Answer(refusal.status, refusal.body)
        answer.lost = bool(fault and fault.kind.startswith("lost_"))
        return answer

    def _work(self, call: Call) -> Answer:
        product: Product = "collection" if call.path.startswith("/collection/") else "disbursement"
        given = call.headers.get("ocp-apim-subscription-key", "")
        if given != self._credentials.subscription_key(product):
            raise no_subscription(given=bool(given))
        operation, part = self._operation(call)
        return operation.answer(Asking(self._account, self._credentials, call, product, part))

    def _operation(self, call: Call) -> tuple[Operation, str]:
        for operation in self._operations:
            part = operation.part_in(call)
            if part is not None:
                return operation, part
        raise not_found()


async def _wait(faults: list[Fault], kind: Kind) -> None:
    seconds = sum(fault.seconds for fault in faults if fault.kind == kind)
    if seconds:
        await asyncio.sleep(seconds)


def _instead(fault: Fault) -> Refusal:
    """The error the client gets; of a reply that is lost, nothing arrives."""
    if fault.kind == "rate_limited":
        return too_many()
    return not_processed("SERVICE_UNAVAILABLE", fault.status)
