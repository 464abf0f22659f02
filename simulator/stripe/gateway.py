"""One API call from its bytes to its answer: key, faults, idempotency, parameters, deed.

It knows HTTP only as method, path, headers and body; `app` speaks it.
"""

import asyncio
import copy
import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from simulator.stripe import forms, intents, listing, publishable
from simulator.stripe.account import Account, Cause
from simulator.stripe.fault import Fault
from simulator.stripe.faults import Faults
from simulator.stripe.idempotency import KeyBook
from simulator.stripe.operation import Operation
from simulator.stripe.refusals import (
    Refusal,
    invalid_request,
    secret_key_required,
    unauthorized,
)
from simulator.stripe.wire import API_VERSION, Json, new_id


@dataclass(frozen=True)
class Call:
    """One request as it came; header names in lower case."""

    method: str
    path: str
    form: str
    headers: Mapping[str, str]


@dataclass
class Answer:
    """What goes back; `lost` means the connection closes without an answer."""

    status: int
    body: Json
    headers: dict[str, str]
    lost: bool = False

    def payload(self) -> bytes:
        """The body as Stripe prints it: indented JSON."""
        return json.dumps(self.body, indent=2, ensure_ascii=False).encode()


@dataclass
class _Ticket:
    """A call that was let in: what will be done and what will go wrong."""

    call: Call
    request_id: str
    era: int
    key: str = ""
    operation: Operation | None = None
    ids: list[str] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    ready: Answer | None = None
    from_browser: bool = False

    @property
    def latency_s(self) -> float:
        return sum(fault.seconds for fault in self.faults if fault.kind == "latency")

    @property
    def fault(self) -> Fault | None:
        return next((fault for fault in self.faults if fault.kind != "latency"), None)


class Gateway:
    """Answers calls against one account that has one secret key."""

    def __init__(
        self, account: Account, faults: Faults, secret_key: str, operations: list[Operation]
    ) -> None:
        self._account = account
        self._faults = faults
        self._secret_key = secret_key
        self._operations = operations
        self.keys = KeyBook()

    async def answer(self, call: Call) -> Answer:
        """The answer to a call, after any latency, and held back if it is to come late."""
        with self._account.lock:
            ticket = self._let_in(call)
        if ticket.latency_s:
            await asyncio.sleep(ticket.latency_s)
        if ticket.ready:
            return ticket.ready
        with self._account.lock:
            answer = self._carry_out(ticket)
        if ticket.fault and ticket.fault.kind == "late_reply":
            await asyncio.sleep(ticket.fault.seconds)
        return answer

    def _let_in(self, call: Call) -> _Ticket:
        ticket = _Ticket(call, new_id("req"), self._account.era)
        try:
            ticket.from_browser = self._check_key(call)
            self._find_operation(ticket)
            ticket.faults = self._faults.meet(call.method, call.path)
            if ticket.fault is None or ticket.fault.uses_up_the_key:
                self._open_key(ticket)
        except Refusal as refusal:
            ticket.ready = self._refused(ticket, refusal)
        return ticket

    def _check_key(self, call: Call) -> bool:
        """Raise Refusal for a wrong key; returns whether it is the publishable one."""
        scheme, _, key = call.headers.get("authorization", "").partition(" ")
        if not scheme:
            scheme, key = "Bearer", publishable.key_in(call.form)
        if scheme != "Bearer" or not key:
            raise unauthorized(
                "You did not provide an API key. You need to provide your API key in the "
                "Authorization header, using Bearer auth (e.g. 'Authorization: Bearer "
                "YOUR_SECRET_KEY')."
            )
        if key.startswith(("sk_live_", "rk_live_")):
            raise unauthorized(
                "This is the Stripe simulator: it refuses live keys, and no money moves here."
            )
        if key == publishable.KEY:
            return True
        if key != self._secret_key:
            raise unauthorized(f"Invalid API Key provided: {key[:8]}****{key[-4:]}")
        return False

    def _find_operation(self, ticket: _Ticket) -> None:
        for operation in self._operations:
            ids = operation.ids_in(ticket.call.method, ticket.call.path)
            if ids is not None:
                if ticket.from_browser and not operation.publishable:
                    raise secret_key_required()
                ticket.operation, ticket.ids = operation, ids
                return
        raise invalid_request(
            f"Unrecognized request URL ({ticket.call.method}: {ticket.call.path}). This "
            "simulator answers only what Wicket uses.",
            status=404,
        )

    def _open_key(self, ticket: _Ticket) -> None:
        key = ticket.call.headers.get("idempotency-key", "")
        if not key or ticket.call.method != "POST":
            return
        known = self.keys.open(key, ticket.call.path, ticket.call.form, ticket.request_id)
        ticket.key = key
        if known and known.body is not None:
            ticket.ready = self._answer(ticket, known.status, copy.deepcopy(known.body))
            ticket.ready.headers |= {
                "Idempotent-Replayed": "true",
                "Original-Request": known.request_id,
            }
            ticket.ready.lost = bool(ticket.fault and ticket.fault.kind == "lost_after_commit")

    def _carry_out(self, ticket: _Ticket) -> Answer:
        if ticket.era != self._account.era:
            # A reset came while the answer waited: nothing of before may reach what is new.
            lost = self._answer(ticket, 500, {})
            lost.lost = True
            return lost
        fault = ticket.fault
        if fault and not fault.spares_the_work:
            return self._spoiled(ticket, fault)
        try:
            answer = self._answer(ticket, 200, self._work(ticket))
        except Refusal as refusal:
            answer = self._refused(ticket, refusal)
            if ticket.key and not refusal.kept:
                self.keys.drop(ticket.key)
                ticket.key = ""
        except Exception:
            # A fault of the simulator itself must not leave the key in use for ever.
            self.keys.drop(ticket.key)
            raise
        else:
            instead = fault.answer() if fault else None
            answer = self._refused(ticket, instead) if instead else answer
        if ticket.key:
            self.keys.close(ticket.key, answer.status, copy.deepcopy(answer.body))
        answer.lost = bool(fault and fault.kind == "lost_after_commit")
        return answer

    def _work(self, ticket: _Ticket) -> Json:
        operation = ticket.operation
        if operation is None:
            raise invalid_request("Unrecognized request URL", status=404)
        tree = forms.unfold(ticket.call.form)
        if ticket.call.path.startswith(("/v1/payment_intents", "/v1/checkout/sessions")):
            intents.refuse_removed_parameters(tree)
        if ticket.from_browser:
            publishable.check_secret(self._account, ticket.ids[0], tree)
        sent = forms.read(tree, operation.parameters)
        self._account.cause = Cause(ticket.request_id, ticket.key or None)
        try:
            result = copy.deepcopy(operation.deed(self._account, ticket.ids, sent))
        finally:
            self._account.cause = Cause()
        if ticket.from_browser:
            return publishable.shown(result)
        return listing.expand(self._account, result, sent.get("expand", []))

    def _spoiled(self, ticket: _Ticket, fault: Fault) -> Answer:
        refusal = fault.answer()
        answer = self._refused(ticket, refusal) if refusal else self._answer(ticket, 500, {})
        answer.lost = refusal is None
        if ticket.key:
            self.keys.close(ticket.key, answer.status, copy.deepcopy(answer.body))
        if fault.should_retry:
            answer.headers["Stripe-Should-Retry"] = fault.should_retry
        return answer

    def _refused(self, ticket: _Ticket, refusal: Refusal) -> Answer:
        error = copy.deepcopy(refusal.error)
        error["request_log_url"] = f"https://simulated.invalid/logs/{ticket.request_id}"
        return self._answer(ticket, refusal.status, {"error": error})

    def _answer(self, ticket: _Ticket, status: int, body: Json) -> Answer:
        headers = {
            "Request-Id": ticket.request_id,
            "Stripe-Version": ticket.call.headers.get("stripe-version", API_VERSION),
            "Wicket-Simulated": "no money moves",
            "Access-Control-Allow-Origin": "*",
        }
        if ticket.key:
            headers["Idempotency-Key"] = ticket.key
        return Answer(status, body, headers)
