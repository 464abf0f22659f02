"""Online: in a web client's own form, whose browser deals with Stripe by itself."""

from typing import Any, ClassVar

from tests.server.payment.payers import BACK, confirmed, session_behind
from tests.server.payment.sales import pay
from tests.server.payment.table.by_provider import be_cancelled, be_declined
from tests.server.payment.table.by_stripe import COMMON_OF_STRIPE, INTENTS, ByStripe
from tests.server.payment.table.ending import (
    NOT_PAID_IN_TIME,
    SOLD_AFTER_ANOTHER,
    Cell,
    failed,
    unpaid,
    waiting,
)
from tests.server.payment.table.outcomes import OF_A_READER, Outcome
from ticketing.payment import PaymentMethod, PaymentStatus, Trouble

_CHALLENGED = "pm_card_threeDSecure2Required"
_FAILING_ACCOUNT = "DE62370400440532013001"


class InAForm(ByStripe):
    """Somebody with a browser."""

    method: ClassVar = PaymentMethod.ONLINE
    on_the_web: ClassVar = True

    made_by = (INTENTS,)

    def pay_up(self) -> None:
        self.confirm("pm_card_visa")

    def decline(self) -> None:
        self.confirm("pm_card_chargeDeclined")

    def pay_unseen(self) -> None:
        self.pay_up()

    def give_up(self) -> None:
        be_declined(self)
        self.becomes(PaymentStatus.FAILED)
        self.put_off()

    def pay_late(self) -> None:
        self.pay_up()

    def confirm(self, method: str) -> None:
        """What the browser does with the intent's secret, whoever told it."""
        intent = self.intent()
        told = {"intent_id": intent.id, "client_secret": intent.client_secret}
        confirmed(self.stripe, self.read_order().payments[-1].model_copy(update=told), method)


class Tried:
    """A card was tried in the form."""

    def __init__(self, method: str) -> None:
        self._method = method

    def __call__(self, stage: InAForm) -> None:
        stage.begin()
        stage.confirm(self._method)


def fail_3_d_secure(stage: InAForm) -> None:
    """The bank asks who it is, and gets a wrong answer."""
    Tried(_CHALLENGED)(stage)
    stage.stripe.authenticate(stage.intent().id, "fail")


def break_promise(stage: InAForm) -> None:
    """A bank debit was promised, and does not come."""
    stage.begin()
    account = {
        "type": "sepa_debit",
        "billing_details": {"name": "Ada Lovelace", "email": "ada@example.org"},
        "sepa_debit": {"iban": _FAILING_ACCOUNT},
    }
    asked: Any = {"payment_method_data": account, "return_url": BACK}
    stage.stripe.client().v1.payment_intents.confirm(stage.intent().id, asked)


def be_cancelled_at_stripe(stage: InAForm) -> None:
    """Somebody cancels the intent in Stripe's own dashboard."""
    stage.begin()
    stage.stripe.client().v1.payment_intents.cancel(stage.intent().id)


def close_the_browser(stage: InAForm) -> None:
    """The payer leaves while their bank asks who they are."""
    Tried(_CHALLENGED)(stage)
    assert stage.intent().status == "requires_action"


def let_time_pass(stage: InAForm) -> None:
    """Nobody pays until the tickets are no longer kept."""
    stage.begin()
    stage.let_hold_pass()
    stage.hurry()


def pay_on_the_page_instead(stage: InAForm) -> None:
    """The form is left after a decline, for Stripe's page."""
    be_declined(stage)
    stage.becomes(PaymentStatus.FAILED)
    stage.cancel()
    payment = pay(stage.client, stage.order, PaymentMethod.PHONE)
    stage.stripe.pay_checkout(session_behind(stage.anybody, payment))


_WAITING = waiting(None)
CELLS = COMMON_OF_STRIPE | {
    Outcome.DECLINED: Cell(be_declined, failed(Trouble.DECLINED)),
    Outcome.INSUFFICIENT_FUNDS: Cell(
        Tried("pm_card_chargeDeclinedInsufficientFunds"), failed(Trouble.INSUFFICIENT_FUNDS)
    ),
    Outcome.EXPIRED_CARD: Cell(
        Tried("pm_card_chargeDeclinedExpiredCard"), failed(Trouble.EXPIRED_CARD)
    ),
    Outcome.LOST_CARD: Cell(
        Tried("pm_card_visa_chargeDeclinedLostCard"), failed(Trouble.CARD_NOT_ACCEPTED)
    ),
    Outcome.STOLEN_CARD: Cell(
        Tried("pm_card_visa_chargeDeclinedStolenCard"), failed(Trouble.CARD_NOT_ACCEPTED)
    ),
    Outcome.AUTHENTICATION_FAILED: Cell(fail_3_d_secure, failed(Trouble.AUTHENTICATION_FAILED)),
    Outcome.DEBIT_FAILED: Cell(break_promise, failed(Trouble.DECLINED)),
    Outcome.ENDED_ELSEWHERE: Cell(be_cancelled_at_stripe, unpaid(PaymentStatus.CANCELLED)),
    Outcome.CANCELLED_HERE: Cell(
        be_cancelled, unpaid(PaymentStatus.CANCELLED, Trouble.CANCELLED_BY_CUSTOMER)
    ),
    Outcome.CANCELLED_BY_PAYER: Cell(close_the_browser, _WAITING),
    Outcome.NOBODY_PAYS: Cell(let_time_pass, NOT_PAID_IN_TIME),
    Outcome.OTHER_METHOD: Cell(pay_on_the_page_instead, SOLD_AFTER_ANOTHER),
}

_OF_MOBILE_MONEY = "an answer of mobile money's: a form asks for no telephone number"
REASONS = dict.fromkeys(OF_A_READER, "no reader takes part: the form is in a browser") | {
    Outcome.WRONG_PIN: "no PIN is typed in a form: 3-D Secure stands for it",
    Outcome.PAYER_NOT_FOUND: _OF_MOBILE_MONEY,
    Outcome.NOT_ALLOWED: _OF_MOBILE_MONEY,
    Outcome.SERVICE_UNAVAILABLE: _OF_MOBILE_MONEY,
}
