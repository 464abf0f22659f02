"""What may happen to every payment that a provider moves, whichever way it is paid."""

import contextlib
import time
from abc import abstractmethod
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import requests

from kiosk.core.sale.view import Screen
from tests.server.payment.sales import pay
from tests.server.payment.table.ending import (
    PAID_TWICE,
    SOLD,
    UNFULFILLED,
    Cell,
    failed,
    unpaid,
)
from tests.server.payment.table.outcomes import Outcome
from tests.server.payment.table.stage import Stage
from ticketing.payment import PaymentMethod, PaymentStatus, Trouble

HELD_BACK_S = 1.0


class ByProvider(Stage):
    """A stage whose payer deals with a provider."""

    @abstractmethod
    def pay_up(self) -> None:
        """The payer does what it takes to pay, once they were asked."""

    @abstractmethod
    def decline(self) -> None:
        """The payer tries, and is told no."""

    @abstractmethod
    def break_making(self, kind: str, **more: Any) -> None:
        """Have the calls go wrong by which the payer is asked."""

    @abstractmethod
    def break_reading(self) -> None:
        """Have every look at the payment go wrong, at its provider."""

    @abstractmethod
    def silence_hints(self) -> None:
        """The provider tells nothing by itself."""

    @abstractmethod
    def stop_making(self) -> None:
        """The call by which the payer is asked finds nothing but errors."""

    @abstractmethod
    def double_hints(self) -> None:
        """The provider tells everything twice, where it can be made to."""

    @abstractmethod
    def hear_the_second(self) -> None:
        """What is told for the second time was taken in when this returns."""

    @abstractmethod
    def change_amount(self) -> None:
        """What the provider collects is no longer what we asked for."""

    @abstractmethod
    def give_up(self) -> None:
        """The payer was asked and did not pay; nobody here looks at it any more."""

    @abstractmethod
    def keep_payable(self) -> None:
        """Whoever looks from now on cannot end the payment at the provider."""

    @abstractmethod
    def pay_late(self) -> None:
        """They pay all the same, after the order has expired."""

    @abstractmethod
    def delay_hints(self) -> None:
        """What the provider tells comes after everything else."""

    @abstractmethod
    def release_hints(self) -> None:
        """It comes now, and was taken in when this returns."""

    @abstractmethod
    def hold_answer_back(self, seconds: float) -> None:
        """The call that asks the payer does its work, and is answered so much later."""

    @abstractmethod
    def pay_unseen(self) -> None:
        """The payer, who was asked or soon will be, pays without any help of ours."""


def succeed(stage: ByProvider) -> None:
    """Asked, and paid."""
    stage.begin()
    stage.pay_up()


def be_declined(stage: ByProvider) -> None:
    """Asked, and told no."""
    stage.begin()
    stage.decline()


def be_cancelled(stage: ByProvider) -> None:
    """Asked, and cancelled by the button of whoever sells."""
    stage.begin()
    stage.cancel()


class Broken:
    """The call that asks goes wrong once; whoever pays is asked again if they were told so."""

    def __init__(self, kind: str, **more: Any) -> None:
        self._kind, self._more = kind, more

    def __call__(self, stage: ByProvider) -> None:
        stage.break_making(self._kind, **self._more)
        stage.begin()
        stage.becomes(PaymentStatus.PRESENTED, PaymentStatus.FAILED)
        if stage.payment.status is PaymentStatus.FAILED:
            stage.present()
        stage.pay_up()


def find_nobody(stage: ByProvider) -> None:
    """The provider answers with nothing but errors."""
    stage.stop_making()
    stage.begin()


def lose_sight(stage: ByProvider) -> None:
    """Asked; then the provider cannot be read any more."""
    stage.begin()
    stage.break_reading()
    while stage.payment.status is not PaymentStatus.UNKNOWN:
        stage.hurry()
        time.sleep(0.1)


def miss_the_hint(stage: ByProvider) -> None:
    """Paid, and nobody tells."""
    stage.silence_hints()
    stage.begin()
    stage.pay_up()
    stage.hurry()


def hear_it_twice(stage: ByProvider) -> None:
    """Paid, and told again when all was over."""
    stage.double_hints()
    succeed(stage)
    stage.ends(SOLD)
    stage.hear_the_second()


def hear_it_late(stage: ByProvider) -> None:
    """Paid and found so by looking; told afterwards."""
    stage.delay_hints()
    stage.begin()
    stage.pay_up()
    stage.hurry()
    stage.ends(SOLD)
    stage.release_hints()


def hear_it_early(stage: ByProvider) -> None:
    """Paid, and told so while the call that asked for it has no answer yet."""
    stage.hold_answer_back(HELD_BACK_S)
    with ThreadPoolExecutor(1) as pool:
        asking = pool.submit(stage.begin)
        stage.pay_unseen()
        asking.result()


def die_twice(stage: ByProvider) -> None:
    """The server dies before it learned of the provider's object, and before it books its money."""
    stage.server.restart(crash_at="payment.intent_created")
    with pytest.raises(requests.ConnectionError):
        stage.begin()
    stage.server.wait_for_crash()
    stage.hurry()
    stage.server.start(crash_at="payment.money_taken")
    stage.becomes(PaymentStatus.PRESENTED)
    with contextlib.suppress(requests.ConnectionError):  # it dies as soon as it is told
        stage.pay_up()
    stage.server.wait_for_crash()
    stage.server.start(crash_at=None)


def pay_another_amount(stage: ByProvider) -> None:
    """The provider collects what we did not ask for."""
    stage.begin()
    stage.change_amount()
    stage.pay_up()


def pay_too_late(stage: ByProvider) -> None:
    """The money comes when the tickets are on sale again."""
    _expire_payable(stage)
    stage.pay_late()


def pay_when_all_is_sold(stage: ByProvider) -> None:
    """The money comes when others have bought the tickets."""
    _expire_payable(stage)
    stage.sell_the_rest()
    stage.pay_late()


def _expire_payable(stage: ByProvider) -> None:
    # A look that began before the payer gave up may go on, and would take the payment from them.
    stage.keep_payable()
    stage.give_up()
    stage.expire()


def pay_twice(stage: ByProvider) -> None:
    """Our books lose sight of a payment, cash is taken for the order, and then both have come."""
    stage.begin()
    stage.forget_payment()
    stage.pay_unseen()
    pay(stage.operator, stage.order, PaymentMethod.CASH)
    stage.remember_payment()


COMMON = {
    Outcome.SUCCESS: Cell(succeed, SOLD),
    Outcome.LOST_BEFORE_COMMIT: Cell(Broken("lost_before_commit"), SOLD),
    Outcome.LOST_AFTER_COMMIT: Cell(Broken("lost_after_commit"), SOLD),
    Outcome.SERVER_ERROR_BEFORE: Cell(Broken("server_error"), SOLD),
    Outcome.SERVER_ERROR_AFTER: Cell(Broken("server_error", after_commit=True), SOLD),
    Outcome.RATE_LIMITED: Cell(Broken("rate_limited"), SOLD),
    Outcome.PROVIDER_AWAY: Cell(find_nobody, failed(Trouble.PROVIDER_UNREACHABLE)),
    Outcome.OUT_OF_SIGHT: Cell(
        lose_sight,
        unpaid(PaymentStatus.UNKNOWN, Trouble.PROVIDER_UNREACHABLE, Screen.UNKNOWN),
    ),
    Outcome.HINT_MISSING: Cell(miss_the_hint, SOLD),
    Outcome.HINT_TWICE: Cell(hear_it_twice, SOLD),
    Outcome.HINT_LATE: Cell(hear_it_late, SOLD),
    Outcome.HINT_EARLY: Cell(hear_it_early, SOLD),
    Outcome.PROCESS_KILLED: Cell(die_twice, SOLD),
    Outcome.LATE_MONEY: Cell(pay_too_late, SOLD),
    Outcome.LATE_MONEY_NONE_LEFT: Cell(pay_when_all_is_sold, UNFULFILLED),
    Outcome.PAID_TWICE: Cell(pay_twice, PAID_TWICE),
}
