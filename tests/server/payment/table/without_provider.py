"""Cash and what costs nothing: paid in the one request that asks, without any provider."""

from dataclasses import replace
from typing import Any, ClassVar

import pytest
import requests

from kiosk.core.sale.view import Screen
from tests.server.payment.sales import refusal, wish
from tests.server.payment.table.ending import (
    NEVER_PAID,
    SOLD_WITHOUT_PROVIDER,
    Cell,
    Ending,
)
from tests.server.payment.table.outcomes import OF_A_CARD, OF_A_PROVIDER, OF_A_READER, Outcome
from tests.server.payment.table.stage import Stage
from ticketing.identifiers import new_id
from ticketing.order import OrderStatus
from ticketing.payment import PaymentMethod


class AtTheDesk(Stage):
    """A clerk who takes cash for an order."""

    method: ClassVar = PaymentMethod.CASH
    on_the_web: ClassVar = True

    def __post_init__(self) -> None:
        super().__post_init__()
        self.client = self.operator


class ForNothing(Stage):
    """Somebody at a kiosk whose tickets cost nothing."""

    method: ClassVar = PaymentMethod.FREE


def pay_at_once(stage: Stage) -> None:
    """Paid in the request that asks."""
    stage.start()


class Refused:
    """The payment is refused for this reason, and nothing is written."""

    def __init__(self, code: str, **changes: Any) -> None:
        self._code, self._changes = code, changes

    def __call__(self, stage: Stage) -> None:
        body = wish(stage.method, **self._changes)
        assert refusal(_ask(stage, body)) == (409, self._code)


def give_too_much(stage: AtTheDesk) -> None:
    """More is put on the counter, and the rest is given back as change."""
    payment = stage.start(tendered={"amount": 6000, "currency": "EUR"})
    assert payment.change is not None
    assert (payment.amount.amount, payment.change.amount) == (5000, 1000)


def walk_away(stage: Stage) -> None:
    """The order is given up before it is paid."""
    assert stage.client.post(f"/orders/{stage.order.id}/cancel").ok


def never_come(stage: Stage) -> None:
    """Nobody pays."""
    stage.let_hold_pass()


def come_too_late(stage: Stage) -> None:
    """Somebody wants to pay when the tickets are on sale again."""
    stage.expire()
    Refused("hold_expired")(stage)


def ask_again(stage: Stage) -> None:
    """Our answer is lost, so the same is asked again."""
    body = wish(stage.method)
    first, again = _ask(stage, body), _ask(stage, body)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json()["reference"] == again.json()["reference"]


def ask_for_another(stage: Stage) -> None:
    """Somebody pays a second time; it is not taken."""
    stage.start()
    Refused("order_state")(stage)


def die_twice(stage: Stage) -> None:
    """The server dies once the payment is written, and once the answer is ready."""
    body = wish(stage.method)
    for step in ("payment.row_written", "idempotency.done"):
        stage.server.restart(crash_at=step)
        with pytest.raises(requests.ConnectionError):
            _ask(stage, body, headers={"Idempotency-Key": str(new_id())})
        stage.server.wait_for_crash()
    stage.server.start(crash_at=None)
    assert _ask(stage, body).status_code == 200


def _ask(stage: Stage, body: dict[str, Any], **options: Any) -> requests.Response:
    return stage.client.post(f"/orders/{stage.order.id}/payments", body, **options)


_NOTHING_WRITTEN = Ending(OrderStatus.PENDING, None, screen=Screen.EMAIL, held=2)
_GIVEN_UP = replace(NEVER_PAID, order=OrderStatus.CANCELLED)
_COMMON = {
    Outcome.SUCCESS: Cell(pay_at_once, SOLD_WITHOUT_PROVIDER),
    Outcome.CANCELLED_HERE: Cell(walk_away, _GIVEN_UP),
    Outcome.NOBODY_PAYS: Cell(never_come, NEVER_PAID),
    Outcome.LOST_AFTER_COMMIT: Cell(ask_again, SOLD_WITHOUT_PROVIDER),
    Outcome.PROCESS_KILLED: Cell(die_twice, SOLD_WITHOUT_PROVIDER),
    Outcome.LATE_MONEY: Cell(come_too_late, NEVER_PAID),
    Outcome.PAID_TWICE: Cell(ask_for_another, SOLD_WITHOUT_PROVIDER),
}
AT_THE_DESK = _COMMON | {
    Outcome.INSUFFICIENT_FUNDS: Cell(
        Refused("payment_state", tendered={"amount": 4999, "currency": "EUR"}), _NOTHING_WRITTEN
    ),
    Outcome.AMOUNT_DIFFERS: Cell(give_too_much, SOLD_WITHOUT_PROVIDER),
}
_FREE = {
    outcome: replace(
        cell,
        price=0,
        ending=replace(cell.ending, screen=Screen.PRINTING)
        if cell.ending is SOLD_WITHOUT_PROVIDER
        else cell.ending,
    )
    for outcome, cell in _COMMON.items()
}
FOR_NOTHING = _FREE | {Outcome.AMOUNT_DIFFERS: Cell(Refused("payment_state"), _NOTHING_WRITTEN)}

_COMMON_REASONS = (
    dict.fromkeys(OF_A_READER, "no reader takes part")
    | dict.fromkeys(OF_A_CARD, "no card takes part")
    | dict.fromkeys(OF_A_PROVIDER, "no provider takes part, so none fails and none tells anything")
    | {
        Outcome.DEBIT_FAILED: "no bank takes part, and nothing is promised",
        Outcome.PAYER_NOT_FOUND: "no telephone number takes part",
        Outcome.NOT_ALLOWED: "no account takes part that might not be allowed to",
        Outcome.CANCELLED_BY_PAYER: "it is over in the request that asks, before anybody can",
        Outcome.LATE_MONEY_NONE_LEFT: "refused as late money is, whatever is left: none is taken",
    }
)
REASONS_AT_THE_DESK = _COMMON_REASONS | {
    Outcome.DECLINED: "a clerk counts the money before taking it, and declines none that is enough",
    Outcome.OTHER_METHOD: "cash is not declined; it is the other method of a card's own cell",
}
REASONS_FOR_NOTHING = _COMMON_REASONS | {
    Outcome.DECLINED: "there is nobody to decline what costs nothing",
    Outcome.INSUFFICIENT_FUNDS: "nobody lacks the money for what costs nothing",
    Outcome.OTHER_METHOD: "what costs nothing can be paid in no other way",
}
