"""By phone: on a page of Stripe's behind the link that a kiosk shows, or on the web."""

from typing import ClassVar
from urllib.parse import urlsplit

from kiosk.core.sale.view import Screen
from tests.server.payment.payers import session_behind
from tests.server.payment.table.by_provider import be_cancelled
from tests.server.payment.table.by_stripe import COMMON_OF_STRIPE, ByStripe
from tests.server.payment.table.ending import (
    NOT_PAID_IN_TIME,
    SOLD_AFTER_ANOTHER,
    Cell,
    failed,
    unpaid,
    waiting,
)
from tests.server.payment.table.outcomes import OF_A_READER, Outcome
from tests.server.payment.table.stage import PATIENCE_S
from tests.simulator.running import wait_until
from ticketing.payment import PaymentMethod, PaymentStatus, Trouble

_SESSIONS = "/v1/checkout/sessions"


class OnAPage(ByStripe):
    """Somebody before Stripe's page, on a phone of their own."""

    method: ClassVar = PaymentMethod.PHONE

    made_by = (f"POST {_SESSIONS}",)

    @property
    def read_by(self) -> str:
        return f"GET {_SESSIONS}/{self.session()}"

    def pay_up(self) -> None:
        self.stripe.pay_checkout(self.session())

    def decline(self) -> None:
        self.stripe.pay_checkout(self.session(), "decline")

    def pay_unseen(self) -> None:
        self.stripe.pay_checkout(self.unknown_session())

    def change_amount(self) -> None:
        # The page makes its intent when somebody first tries to pay.
        self.decline()
        super().change_amount()

    def give_up(self) -> None:
        """The page was made, and neither we nor the payer were told of it."""
        self.arm_stripe("lost_after_commit", f"POST {_SESSIONS}")
        self.arm_stripe("lost_before_commit", f"GET {_SESSIONS}")
        assert self.begin().status is PaymentStatus.FAILED
        self.put_off()

    def pay_late(self) -> None:
        self.pay_unseen()
        self.hurry()

    def session(self) -> str:
        """The page that the payment's link leads to."""
        return session_behind(self.anybody, self.payment)

    def unknown_session(self) -> str:
        """The order's page, whether we know of it or not."""

        def look() -> str | None:
            listed = self.stripe.client().v1.checkout.sessions.list({"limit": 20}).data
            wanted = str(self.order.id)
            mine = (one.id for one in listed if one.metadata and one.metadata["order"] == wanted)
            return next(mine, None)

        found = wait_until(look, PATIENCE_S)
        assert found is not None
        return found


class Tried:
    """A card was tried on the page, which tells its holder and takes another."""

    def __init__(self, card: str, outcome: str = "decline") -> None:
        self._card, self._outcome = card, outcome

    def __call__(self, stage: OnAPage) -> None:
        stage.begin()
        stage.stripe.pay_checkout(stage.session(), self._outcome, self._card)


def break_promise(stage: OnAPage) -> None:
    """A bank debit was promised, and does not come."""
    stage.begin()
    session = stage.session()
    stage.stripe.pay_checkout(session, "delayed")
    stage.stripe.end_checkout_debit(session, "fail")


def be_expired_at_stripe(stage: OnAPage) -> None:
    """Stripe ends the page."""
    stage.begin()
    stage.stripe.client().v1.checkout.sessions.expire(stage.session())


def close_the_page(stage: OnAPage) -> None:
    """The payer looks at the page and leaves it; at a kiosk it has no way back to click."""
    stage.begin()
    found = stage.stripe.client().v1.checkout.sessions.retrieve(stage.session())
    assert (found.cancel_url, found.status) == (None, "open")
    assert stage.anybody.outside(urlsplit(stage.payment.pay_url or "").path).ok


def let_time_pass(stage: OnAPage) -> None:
    """Nobody pays until the tickets are no longer kept."""
    stage.begin()
    stage.let_hold_pass()
    stage.hurry()


def pay_by_card_instead(stage: OnAPage) -> None:
    """The page is left after a decline, for the kiosk's reader."""
    stage.begin()
    stage.decline()
    stage.cancel()
    stage.desk.pay(stage.order)
    stage.desk.give_card()


_WAITING = waiting(Screen.SCAN_TO_PAY)
CELLS = COMMON_OF_STRIPE | {
    Outcome.DECLINED: Cell(Tried("declined"), _WAITING),
    Outcome.INSUFFICIENT_FUNDS: Cell(Tried("insufficient_funds"), _WAITING),
    Outcome.EXPIRED_CARD: Cell(Tried("expired"), _WAITING),
    Outcome.LOST_CARD: Cell(Tried("lost"), _WAITING),
    Outcome.STOLEN_CARD: Cell(Tried("stolen"), _WAITING),
    Outcome.AUTHENTICATION_FAILED: Cell(Tried("", "three_d_secure_fail"), _WAITING),
    Outcome.DEBIT_FAILED: Cell(break_promise, failed(Trouble.DECLINED)),
    Outcome.ENDED_ELSEWHERE: Cell(
        be_expired_at_stripe, unpaid(PaymentStatus.CANCELLED, Trouble.TIMED_OUT)
    ),
    Outcome.CANCELLED_HERE: Cell(
        be_cancelled, unpaid(PaymentStatus.CANCELLED, Trouble.CANCELLED_BY_CUSTOMER)
    ),
    Outcome.CANCELLED_BY_PAYER: Cell(close_the_page, _WAITING),
    Outcome.NOBODY_PAYS: Cell(let_time_pass, NOT_PAID_IN_TIME),
    Outcome.OTHER_METHOD: Cell(pay_by_card_instead, SOLD_AFTER_ANOTHER),
}

_OF_MOBILE_MONEY = "an answer of mobile money's: a page asks for no telephone number"
REASONS = dict.fromkeys(OF_A_READER, "no reader takes part: the page is on the payer's phone") | {
    Outcome.WRONG_PIN: "no PIN is typed on a page: 3-D Secure stands for it",
    Outcome.PAYER_NOT_FOUND: _OF_MOBILE_MONEY,
    Outcome.NOT_ALLOWED: _OF_MOBILE_MONEY,
    Outcome.SERVICE_UNAVAILABLE: _OF_MOBILE_MONEY,
}
