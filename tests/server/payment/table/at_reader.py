"""By card at a kiosk's reader: everything that Stripe's readers are known to do."""

from dataclasses import replace
from typing import ClassVar

from tests.server.payment.sales import pay
from tests.server.payment.table.by_provider import be_cancelled, be_declined, succeed
from tests.server.payment.table.by_stripe import COMMON_OF_STRIPE, INTENTS, ByStripe
from tests.server.payment.table.ending import SOLD, SOLD_AFTER_ANOTHER, Cell, failed, unpaid
from tests.server.payment.table.outcomes import Outcome
from tests.server.payment.table.stage import PATIENCE_S
from tests.simulator.running import wait_until
from ticketing.payment import PaymentMethod, PaymentStatus, Trouble

WRONG_PIN_PRICE = 5055
"""An amount that ends in 55 has every card declined for its PIN, at Stripe's simulated readers."""


class AtReader(ByStripe):
    """A visitor with a card at a kiosk."""

    method: ClassVar = PaymentMethod.CARD_READER

    @property
    def made_by(self) -> tuple[str, ...]:
        reader = f"/v1/terminal/readers/{self.desk.reader}"
        return INTENTS, f"POST {reader}/process_payment_intent"

    def pay_up(self) -> None:
        self.desk.give_card()

    def decline(self) -> None:
        self.desk.give_card("declined")

    def pay_unseen(self) -> None:
        wait_until(lambda: self.stripe.screen(self.desk.reader)["phase"] == "waiting", PATIENCE_S)
        self.pay_up()

    def give_up(self) -> None:
        self.begin()
        self.stripe.press_cancel(self.desk.reader)
        self.becomes(PaymentStatus.FAILED)
        self.put_off()

    def pay_late(self) -> None:
        readers = self.stripe.client().v1.terminal.readers
        readers.process_payment_intent(self.desk.reader, {"payment_intent": self.intent().id})
        self.pay_up()


class Given:
    """Asked for a card, and given this one."""

    def __init__(self, card: str) -> None:
        self._card = card

    def __call__(self, stage: AtReader) -> None:
        stage.begin()
        stage.desk.give_card(self._card)


class Refused:
    """The reader does not take the payment."""

    def __init__(self, kind: str) -> None:
        self._kind = kind

    def __call__(self, stage: AtReader) -> None:
        stage.arm_stripe(self._kind, stage.made_by[-1])
        stage.begin()


class Stuck:
    """The reader goes wrong in one of its ways; a card is given, and later somebody looks."""

    def __init__(self, how: str) -> None:
        self._how = how

    def __call__(self, stage: AtReader) -> None:
        stage.stripe.stick(stage.desk.reader, self._how)
        stage.begin()
        stage.pay_up()
        stage.grow_old()


def press_cancel(stage: AtReader) -> None:
    """The customer presses cancel on the reader."""
    stage.begin()
    stage.stripe.press_cancel(stage.desk.reader)


def give_no_card(stage: AtReader) -> None:
    """Nobody gives a card; the reader asks for none any more."""
    stage.begin()
    stage.grow_old()
    stage.becomes(PaymentStatus.FAILED)
    assert stage.stripe.screen(stage.desk.reader)["phase"] == "idle"


def be_switched_off(stage: AtReader) -> None:
    """The reader is off."""
    stage.stripe.switch(stage.desk.reader, on=False)
    stage.begin()


def start_after_all(stage: AtReader) -> None:
    """The reader is said not to answer, and asks for a card all the same."""
    Refused("reader_timeout_but_started")(stage)
    assert stage.payment.status is PaymentStatus.PRESENTED
    stage.pay_up()


def be_cancelled_at_stripe(stage: AtReader) -> None:
    """Somebody cancels the intent in Stripe's own dashboard."""
    stage.begin()
    stage.stripe.client().v1.payment_intents.cancel(stage.intent().id)


def pay_cash_instead(stage: AtReader) -> None:
    """The card is declined, so somebody takes cash."""
    be_declined(stage)
    stage.becomes(PaymentStatus.FAILED)
    stage.cancel()
    pay(stage.operator, stage.order, PaymentMethod.CASH)


CELLS = COMMON_OF_STRIPE | {
    Outcome.DECLINED: Cell(be_declined, failed(Trouble.DECLINED)),
    Outcome.INSUFFICIENT_FUNDS: Cell(
        Given("insufficient_funds"), failed(Trouble.INSUFFICIENT_FUNDS)
    ),
    Outcome.EXPIRED_CARD: Cell(Given("expired"), failed(Trouble.EXPIRED_CARD)),
    Outcome.WRONG_PIN: Cell(
        succeed, replace(failed(Trouble.WRONG_PIN), held=1), WRONG_PIN_PRICE, tickets=1
    ),
    Outcome.LOST_CARD: Cell(Given("lost"), failed(Trouble.CARD_NOT_ACCEPTED)),
    Outcome.STOLEN_CARD: Cell(Given("stolen"), failed(Trouble.CARD_NOT_ACCEPTED)),
    Outcome.ENDED_ELSEWHERE: Cell(be_cancelled_at_stripe, unpaid(PaymentStatus.CANCELLED)),
    Outcome.CANCELLED_HERE: Cell(
        be_cancelled, unpaid(PaymentStatus.CANCELLED, Trouble.CANCELLED_BY_CUSTOMER)
    ),
    Outcome.CANCELLED_BY_PAYER: Cell(press_cancel, failed(Trouble.CANCELLED_BY_CUSTOMER)),
    Outcome.NOBODY_PAYS: Cell(give_no_card, failed(Trouble.TIMED_OUT)),
    Outcome.READER_BUSY: Cell(Refused("reader_busy"), failed(Trouble.READER_BUSY)),
    Outcome.READER_OFFLINE: Cell(be_switched_off, failed(Trouble.READER_OFFLINE)),
    Outcome.READER_TIMEOUT: Cell(Refused("reader_timeout"), failed(Trouble.READER_OFFLINE)),
    Outcome.READER_TIMEOUT_BUT_STARTED: Cell(start_after_all, SOLD),
    Outcome.READER_HARDWARE_FAULT: Cell(
        Refused("reader_hardware_fault"), failed(Trouble.READER_FAULT)
    ),
    Outcome.READER_WRONG_LOCATION: Cell(
        Refused("reader_invalid_location_for_payment"), failed(Trouble.METHOD_UNAVAILABLE)
    ),
    Outcome.READER_CONNECTION_ERROR: Cell(Stuck("connection_error"), SOLD),
    Outcome.READER_STUCK_BEFORE_CARD: Cell(
        Stuck("before_card"), unpaid(PaymentStatus.CANCELLED, Trouble.READER_OFFLINE)
    ),
    Outcome.READER_STUCK_AFTER_CARD: Cell(Stuck("after_card"), SOLD),
    Outcome.OTHER_METHOD: Cell(pay_cash_instead, replace(SOLD_AFTER_ANOTHER, collected=())),
}

_OF_MOBILE_MONEY = "an answer of mobile money's: a card has no telephone number"
REASONS = {
    Outcome.AUTHENTICATION_FAILED: "3-D Secure is asked for online only, never at a reader",
    Outcome.DEBIT_FAILED: "a reader takes cards, whose money is there or not at once",
    Outcome.PAYER_NOT_FOUND: _OF_MOBILE_MONEY,
    Outcome.NOT_ALLOWED: _OF_MOBILE_MONEY,
    Outcome.SERVICE_UNAVAILABLE: _OF_MOBILE_MONEY,
}
