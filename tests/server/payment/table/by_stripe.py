"""What Stripe's three ways have in common: its webhooks, its 429s, and intents to tamper with."""

from abc import abstractmethod
from typing import Any

from stripe import PaymentIntent

from tests.server.payment.table.by_provider import (
    COMMON,
    Broken,
    ByProvider,
    pay_another_amount,
)
from tests.server.payment.table.ending import SOLD, Cell, given_back_for_amount
from tests.server.payment.table.outcomes import Outcome
from tests.server.payment.table.stage import PATIENCE_S
from tests.simulator.running import wait_until

INTENTS = "POST /v1/payment_intents"
OTHER_AMOUNT = 4900
_MANY = 1000


class ByStripe(ByProvider):
    """A stage whose payer deals with Stripe."""

    @property
    @abstractmethod
    def made_by(self) -> tuple[str, ...]:
        """The calls by which the payer is asked, as a fault names them."""

    @property
    def read_by(self) -> str:
        """The call by which Stripe is asked how it stands, as a fault names it."""
        return f"GET /v1/payment_intents/{self.intent().id}"

    def break_making(self, kind: str, **more: Any) -> None:
        for match in self.made_by:
            self.arm_stripe(kind, match, **more)

    def stop_making(self) -> None:
        self.arm_stripe("server_error", self.made_by[0], 2, status=503)

    def break_reading(self) -> None:
        self.arm_stripe("lost_before_commit", self.read_by, _MANY)

    def silence_hints(self) -> None:
        self.stripe.set_webhooks(drop=_MANY)

    def double_hints(self) -> None:
        self.stripe.set_webhooks(duplicate=True)

    def hear_the_second(self) -> None:
        wait_until(lambda: not self.stripe.webhooks()["waiting"], PATIENCE_S)

    def delay_hints(self) -> None:
        self.stripe.set_webhooks(hold_rate=1.0)

    def release_hints(self) -> None:
        assert self.stripe.flush_webhooks() > 0
        wait_until(lambda: not self.stripe.webhooks()["waiting"], PATIENCE_S)

    def hold_answer_back(self, seconds: float) -> None:
        self.arm_stripe("late_reply", self.made_by[-1], seconds=seconds)

    def keep_payable(self) -> None:
        # Not by arm_stripe: mostly nobody tries.
        for match in ("POST */cancel*", "POST */expire"):
            self.stripe.arm_fault("lost_before_commit", match, _MANY)

    def change_amount(self) -> None:
        self.stripe.client().v1.payment_intents.update(self.intent().id, {"amount": OTHER_AMOUNT})

    def intent(self) -> PaymentIntent:
        """The order's newest intent at Stripe, once there is one, whether we know it or not."""
        found = wait_until(self._intent, PATIENCE_S)
        assert found is not None
        return found

    def _intent(self) -> PaymentIntent | None:
        listed = self.stripe.client().v1.payment_intents.list({"limit": 20}).data
        mine = (one for one in listed if one.metadata["order"] == str(self.order.id))
        return next(mine, None)


COMMON_OF_STRIPE = COMMON | {
    Outcome.RATE_LIMITED_RETRY: Cell(Broken("rate_limited", should_retry="true"), SOLD),
    Outcome.RATE_LIMITED_NO_RETRY: Cell(
        Broken("rate_limited", should_retry="false", code="rate_limit"), SOLD
    ),
    Outcome.AMOUNT_DIFFERS: Cell(pay_another_amount, given_back_for_amount(OTHER_AMOUNT)),
}
