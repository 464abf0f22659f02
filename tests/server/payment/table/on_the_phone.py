"""By mobile money: asked on the payer's phone, by MTN MoMo."""

from typing import Any, ClassVar

from kiosk.core.sale.view import Screen
from tests.server.payment.mobile import REJECTS, WAITS, answer, requests_of
from tests.server.payment.sales import refusal
from tests.server.payment.table.by_provider import COMMON, ByProvider, pay_another_amount
from tests.server.payment.table.ending import (
    SOLD,
    SOLD_AFTER_ANOTHER,
    TOTAL,
    UNFULFILLED,
    Cell,
    failed,
    given_back_for_amount,
    unpaid,
    waiting,
)
from tests.server.payment.table.outcomes import OF_A_CARD, OF_A_READER, Outcome
from tests.server.payment.table.stage import PATIENCE_S
from tests.simulator.momo.running import PAYER
from tests.simulator.running import wait_until
from ticketing.payment import PaymentMethod, PaymentStatus, PaymentView, Trouble

_ASKING = "POST */requesttopay"
_MANY = 1000
_LATE_S = 0.5


class OnThePhone(ByProvider):
    """Somebody with a phone, who was asked and has not answered."""

    method: ClassVar = PaymentMethod.MOMO

    def begin(self) -> PaymentView:
        return self.start(phone=WAITS)

    def pay_up(self) -> None:
        self.answer("approve")

    def decline(self) -> None:
        self.answer("fail", "INTERNAL_PROCESSING_ERROR")

    def break_making(self, kind: str, **more: Any) -> None:
        self.arm_momo(kind, _ASKING, **more)

    def stop_making(self) -> None:
        self.arm_momo("server_error", _ASKING, 2, status=503)

    def break_reading(self) -> None:
        self.arm_momo("lost_before_commit", f"GET */requesttopay/{self.reference}", _MANY)

    def silence_hints(self) -> None:
        self.momo.set_settings(callback_method="none")

    def double_hints(self) -> None:
        """MoMo calls once; a second call is made in its name."""

    def hear_the_second(self) -> None:
        (url,) = wait_until(self.called_back, PATIENCE_S)
        path = url.removeprefix(f"{self.server.address}/api/v1")
        assert self.anybody.put(path, json={"status": "SUCCESSFUL"}).status_code == 204

    def delay_hints(self) -> None:
        self.momo.set_settings(callback_delay_s=_LATE_S)

    def release_hints(self) -> None:
        wait_until(self.called_back, PATIENCE_S)

    def hold_answer_back(self, seconds: float) -> None:
        self.arm_momo("late_reply", _ASKING, seconds=seconds)

    def pay_unseen(self) -> None:
        wait_until(lambda: self.read_order().payments and self.requests, PATIENCE_S)
        self.pay_up()

    def change_amount(self) -> None:
        """MoMo changes no amount that was asked for, so our books are made to say another."""
        self.write_amount(TOTAL - 100)

    def give_up(self) -> None:
        """The payer has put the phone away; nobody can take the question back from it."""
        self.begin()

    def expire(self) -> None:
        """The time is over, and the tickets are kept all the same until the payer has decided."""
        self.let_hold_pass()
        self.hurry()

    def keep_payable(self) -> None:
        """Nobody can end it at MoMo in any case."""

    def pay_late(self) -> None:
        self.pay_up()

    def answer(self, outcome: str, reason: str = "") -> None:
        """What the payer, or MoMo, says to the newest request."""
        answer(self.momo, self.read_order().payments[-1], outcome, reason)

    @property
    def requests(self) -> list[dict[str, Any]]:
        """Every request that MoMo took for the order's newest payment."""
        return requests_of(self.momo, self.read_order().payments[-1])

    @property
    def reference(self) -> str:
        """Under which MoMo keeps the newest of them."""
        found: str = self.requests[-1]["reference"]
        return found

    def called_back(self) -> list[str]:
        """The addresses that MoMo called for it."""
        calls = self.momo.callbacks()
        return [one["url"] for one in calls if one["reference"] == self.reference]


class Asked:
    """One of the sandbox's numbers was asked, which answers by itself."""

    def __init__(self, phone: str) -> None:
        self._phone = phone

    def __call__(self, stage: OnThePhone) -> None:
        stage.start(phone=self._phone)


class Answered:
    """The payer, or MoMo for them, answers so."""

    def __init__(self, outcome: str, reason: str = "") -> None:
        self._answer = (outcome, reason)

    def __call__(self, stage: OnThePhone) -> None:
        stage.begin()
        stage.answer(*self._answer)


def want_cancelled(stage: OnThePhone) -> None:
    """Whoever sells wants to cancel it, and is told where alone that can be done."""
    payment = stage.begin()
    answer = stage.client.post(f"/payments/{payment.reference}/cancel")
    assert refusal(answer) == (409, "payment_state")
    assert "decline it there" in answer.json()["detail"]


def answer_nothing(stage: OnThePhone) -> None:
    """The phone rings for longer than MoMo lets it, and MoMo does not say how it ended."""
    stage.begin()
    stage.grow_old()


def pay_when_called_off(stage: OnThePhone) -> None:
    """The event is cancelled while the phone rings; its tickets can be nobody else's before."""
    stage.begin()
    assert stage.operator.post(f"/events/{stage.venue.event.id}/cancel").ok
    stage.pay_up()


def pay_by_card_instead(stage: OnThePhone) -> None:
    """The payer says no on the phone, and gives a card."""
    Answered("reject")(stage)
    stage.becomes(PaymentStatus.FAILED)
    stage.cancel()
    stage.desk.pay(stage.order)
    stage.desk.give_card()


_WAITING = waiting(Screen.CONFIRM_ON_PHONE)
CELLS = COMMON | {
    Outcome.SUCCESS: Cell(Asked(PAYER), SOLD),
    Outcome.DECLINED: Cell(Asked("46733123450"), failed(Trouble.DECLINED)),
    Outcome.INSUFFICIENT_FUNDS: Cell(
        Answered("fail", "NOT_ENOUGH_FUNDS"), failed(Trouble.INSUFFICIENT_FUNDS)
    ),
    Outcome.PAYER_NOT_FOUND: Cell(Asked("46733123455"), failed(Trouble.PAYER_NOT_FOUND)),
    Outcome.NOT_ALLOWED: Cell(Asked("46733123457"), failed(Trouble.METHOD_UNAVAILABLE)),
    Outcome.SERVICE_UNAVAILABLE: Cell(Asked("46733123462"), failed(Trouble.PROVIDER_UNREACHABLE)),
    Outcome.ENDED_ELSEWHERE: Cell(Asked("46733123452"), failed(Trouble.TIMED_OUT)),
    Outcome.CANCELLED_HERE: Cell(want_cancelled, _WAITING),
    Outcome.CANCELLED_BY_PAYER: Cell(Asked(REJECTS), failed(Trouble.REJECTED)),
    Outcome.NOBODY_PAYS: Cell(
        answer_nothing, unpaid(PaymentStatus.UNKNOWN, Trouble.TIMED_OUT, Screen.UNKNOWN)
    ),
    Outcome.AMOUNT_DIFFERS: Cell(pay_another_amount, given_back_for_amount(TOTAL)),
    Outcome.LATE_MONEY_NONE_LEFT: Cell(pay_when_called_off, UNFULFILLED),
    Outcome.OTHER_METHOD: Cell(pay_by_card_instead, SOLD_AFTER_ANOTHER),
}

REASONS = (
    dict.fromkeys(OF_A_READER, "no reader takes part: the payer's own phone asks")
    | dict.fromkeys(OF_A_CARD, "no card takes part: what the payer types on the phone is MoMo's")
    | {
        Outcome.DEBIT_FAILED: "MoMo moves the money at once, and promises none",
        Outcome.RATE_LIMITED_RETRY: "the header is Stripe's: MoMo's 429 says nothing of retrying",
        Outcome.RATE_LIMITED_NO_RETRY: "the header is Stripe's: MoMo's 429 says nothing of it",
    }
)
