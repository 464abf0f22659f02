"""Reconciling: whatever differs between our books and the provider's is found, and nothing else."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.server.payment.books import differences, falsify, kinds, reconciled, today
from tests.server.payment.counter import Counter, Desk
from tests.server.payment.disputed import charge_of, disputed_sale
from tests.server.payment.sales import (
    give_back,
    money,
    ok,
    refusal,
    sold_by_card,
    sold_for_cash,
)
from tests.server.payment.test_commands import command
from tests.server.selling import open_venue
from tests.simulator.running import SECRET_KEY, wait_until
from ticketing.identifiers import new_id
from ticketing.payment import PaymentStatus, PaymentView
from ticketing.reconciliation import ReconciliationStatus

pytestmark = pytest.mark.in_turn


@pytest.fixture
def unheard(desk: Desk) -> Iterator[Desk]:
    """A desk whose provider's webhooks get lost."""
    desk.stripe.set_webhooks(drop=1000)
    yield desk
    desk.stripe.set_webhooks(drop=0)


def refunded(desk: Desk) -> tuple[PaymentView, dict[str, Any]]:
    """A payment of which ten euros went back, and the provider's refund."""
    payment = sold_by_card(desk)
    ok(give_back(desk.venue.operator, payment, amount=money(1000)))
    wait_until(lambda: desk.read(payment).refunded.amount == 1000, within_s=15)
    (made,) = desk.refunds(desk.read_order(payment.order_id))
    return payment, made


def strange_charge(desk: Desk, card: str = "pm_card_visa") -> str:
    """The charge of money that somebody else took by the same account."""
    intent = desk.stripe.client().v1.payment_intents.create(
        {
            "amount": 700,
            "currency": "eur",
            "payment_method": card,
            "confirm": True,
            "automatic_payment_methods": {"enabled": True, "allow_redirects": "never"},
        }
    )
    return str(intent.latest_charge)


# First, while nothing has been made wrong on the server that these tests share.
def test_a_day_on_which_all_is_well_has_no_difference(counter: Counter, desk: Desk) -> None:
    refunded(desk)
    disputed_sale(desk)
    sold_for_cash(counter.venue)
    desk.pay(desk.order())
    report = reconciled(counter.venue.operator)
    assert (report.status, report.differences) == (ReconciliationStatus.DONE, ())
    # Two charges, a refund, a dispute; three orders with tickets, and their payments.
    assert report.compared == 10


def test_money_that_somebody_else_took_is_found(desk: Desk) -> None:
    operator = desk.venue.operator
    charge = strange_charge(desk)
    (found,) = differences(operator, charge)
    assert (found.kind, found.mended) == ("money_without_payment", False)
    assert found.theirs is not None
    assert found.theirs.amount == 700
    assert (found.ours, found.reference) == (None, None)


def test_money_of_a_payment_that_is_over_here_is_found(counter: Counter, desk: Desk) -> None:
    payment = sold_by_card(desk)
    falsify(
        counter.server,
        "UPDATE payment SET status = 'cancelled' WHERE reference = ?",
        payment.reference,
    )
    assert kinds(desk.venue.operator, payment.reference) == [("money_without_payment", False)]
    by_order = kinds(desk.venue.operator, str(payment.order_id))
    assert ("order_without_payment", False) in by_order


def test_money_that_nobody_had_heard_of_is_settled_at_once(counter: Counter, unheard: Desk) -> None:
    payment = unheard.pay(unheard.order())
    # As if this server had long lost sight of it.
    falsify(
        counter.server,
        "UPDATE payment SET next_check_at = ? WHERE reference = ?",
        datetime(2099, 1, 1, tzinfo=UTC),
        payment.reference,
    )
    unheard.give_card()
    assert kinds(unheard.venue.operator, payment.reference) == [("money_without_payment", True)]
    assert unheard.read(payment).status is PaymentStatus.SUCCEEDED
    assert len(unheard.read_order(payment.order_id).tickets) == 2
    assert kinds(unheard.venue.operator, payment.reference) == []


def test_a_payment_without_money_is_found_and_so_is_that_it_has_no_tickets(
    counter: Counter, desk: Desk
) -> None:
    payment = desk.pay(desk.order())
    falsify(
        counter.server,
        "UPDATE payment SET status = 'succeeded', received = amount, settled_at = created_at, "
        "next_check_at = NULL WHERE reference = ?",
        payment.reference,
    )
    assert kinds(desk.venue.operator, payment.reference) == [
        ("payment_without_money", False),
        ("payment_without_tickets", False),
    ]


@pytest.mark.parametrize(
    ("change", "kind"),
    [("received = 4000", "amount_differs"), ("currency = 'USD'", "currency_differs")],
)
def test_another_amount_or_currency_is_found(
    counter: Counter, desk: Desk, change: str, kind: str
) -> None:
    payment = sold_by_card(desk)
    falsify(
        counter.server,
        f"UPDATE payment SET {change} WHERE reference = ?",  # noqa: S608  the two above
        payment.reference,
    )
    (found,) = differences(desk.venue.operator, payment.reference)
    assert (found.kind, found.theirs) == (kind, payment.amount)
    assert found.ours not in {None, payment.amount}


def test_a_payment_that_was_settled_on_another_day_than_it_was_paid_is_found_singly(
    counter: Counter, desk: Desk
) -> None:
    payment = sold_by_card(desk)
    two_days_ago = datetime.now(UTC) - timedelta(days=2)
    falsify(
        counter.server,
        "UPDATE payment SET created_at = ?, settled_at = ? WHERE reference = ?",
        two_days_ago,
        two_days_ago,
        payment.reference,
    )
    report = reconciled(desk.venue.operator, two_days_ago.date())
    assert (report.compared, report.differences) == (2, ())


def test_a_refund_that_was_made_in_the_providers_dashboard_is_found(desk: Desk) -> None:
    payment = sold_by_card(desk)
    made = desk.stripe.client().v1.refunds.create(
        {"charge": charge_of(desk, payment), "amount": 300}
    )
    (found,) = differences(desk.venue.operator, payment.reference)
    assert (found.kind, found.provider_id, found.theirs) == (
        "refund_missing_here",
        made.id,
        payment.amount.model_copy(update={"amount": 300}),
    )


def test_a_refund_that_failed_unheard_is_found_and_learned_of(unheard: Desk) -> None:
    payment, made = refunded(unheard)
    unheard.stripe.settle_refund(made["id"], "failed")
    assert kinds(unheard.venue.operator, payment.reference) == [("refund_missing_there", True)]
    assert unheard.read(payment).refunded.amount == 0


def test_a_refund_that_the_provider_never_heard_of_is_found_and_not_made(
    counter: Counter, unheard: Desk
) -> None:
    payment, made = refunded(unheard)
    unheard.stripe.client().v1.refunds.update(made["id"], {"metadata": {"refund": ""}})
    falsify(
        counter.server,
        "UPDATE refund SET provider_id = NULL WHERE provider_id = ?",
        made["id"],
    )
    assert sorted(kinds(unheard.venue.operator, payment.reference)) == [
        ("refund_missing_here", False),
        ("refund_missing_there", False),
    ]
    assert len(unheard.refunds(unheard.read_order(payment.order_id))) == 1


def test_another_amount_of_a_refund_is_found(counter: Counter, desk: Desk) -> None:
    payment, made = refunded(desk)
    falsify(counter.server, "UPDATE refund SET amount = 900 WHERE provider_id = ?", made["id"])
    assert kinds(desk.venue.operator, payment.reference) == [("refund_amount_differs", False)]


def test_cash_without_tickets_and_tickets_without_cash_are_found(counter: Counter) -> None:
    operator = counter.venue.operator
    _, kept = sold_for_cash(counter.venue)
    falsify(
        counter.server,
        "UPDATE orders SET status = 'cancelled' "
        "WHERE id = (SELECT order_id FROM payment WHERE reference = ?)",
        kept.reference,
    )
    assert kinds(operator, kept.reference) == [("payment_without_tickets", False)]
    _, gone = sold_for_cash(counter.venue)
    falsify(
        counter.server,
        "UPDATE payment SET status = 'cancelled' WHERE reference = ?",
        gone.reference,
    )
    assert kinds(operator, str(gone.order_id)) == [("order_without_payment", False)]


def test_a_dispute_that_was_not_known_is_learned_of(unheard: Desk) -> None:
    payment = sold_by_card(unheard)
    opened = unheard.stripe.dispute(charge_of(unheard, payment))
    assert kinds(unheard.venue.operator, opened["id"]) == [("dispute_unknown", True)]
    assert unheard.read(payment).disputed
    assert kinds(unheard.venue.operator, opened["id"]) == []


def test_a_dispute_of_somebody_elses_money_is_found(unheard: Desk) -> None:
    opened = unheard.stripe.dispute(strange_charge(unheard))
    assert kinds(unheard.venue.operator, opened["id"]) == [("dispute_unknown", False)]


@pytest.mark.parametrize("kind", ["server_error", "lost_before_commit"])
def test_books_that_cannot_be_read_fail_in_words(desk: Desk, kind: str) -> None:
    desk.stripe.arm_fault(kind, "GET /v1/charges")
    report = reconciled(desk.venue.operator)
    assert report.status is ReconciliationStatus.FAILED
    assert report.trouble is not None
    assert report.trouble.startswith("The provider's books cannot be read")
    assert SECRET_KEY not in report.model_dump_json()


def test_the_same_id_is_one_reconciliation_of_one_day(counter: Counter) -> None:
    operator = counter.venue.operator
    wish = {"id": str(new_id()), "day": str(today())}
    first, again = operator.post("/reconciliations", wish), operator.post("/reconciliations", wish)
    assert (first.status_code, again.status_code) == (201, 200)
    other = operator.post("/reconciliations", wish | {"day": "2026-01-01"})
    assert refusal(other) == (409, "id_used_differently")
    to_come = {"id": str(new_id()), "day": str(today() + timedelta(days=2))}
    assert refusal(operator.post("/reconciliations", to_come)) == (422, "invalid_request")
    assert refusal(operator.get(f"/reconciliations/{new_id()}")) == (404, "not_found")


def test_reconciliations_come_in_pages_newest_first(counter: Counter) -> None:
    operator = counter.venue.operator
    made = [str(reconciled(operator, datetime(2026, 1, day).date()).id) for day in (1, 2, 3)]  # noqa: DTZ001  a day has no zone
    page = ok(operator.get("/reconciliations?limit=2"))
    assert [one["id"] for one in page["reconciliations"]] == [made[2], made[1]]
    following = ok(operator.get(f"/reconciliations?limit=2&after={page['next']}"))
    assert following["reconciliations"][0]["id"] == made[0]


def test_an_organisers_differences_are_told_apart(counter: Counter, desk: Desk) -> None:
    operator = counter.venue.operator
    other = open_venue(counter.server)
    _, theirs = sold_for_cash(other)
    charge = strange_charge(desk)
    falsify(
        counter.server,
        "UPDATE payment SET status = 'cancelled' WHERE reference = ?",
        theirs.reference,
    )
    report = reconciled(operator)
    path = f"/reconciliations/{report.id}?organiser={other.organiser_id}"
    found = ok(operator.get(path))["differences"]
    assert [one["order_id"] for one in found] == [str(theirs.order_id)]
    assert charge in {one.provider_id for one in report.differences}


def test_the_command_prints_what_differs_and_ends_with_1(counter: Counter, desk: Desk) -> None:
    charge = strange_charge(desk)
    found = command(counter.server, "payments", "reconcile", "--day", str(today()))
    assert found.returncode == 1, found.stderr
    (line,) = [line for line in found.stdout.splitlines() if charge in line]
    assert line.startswith("money_without_payment")
    assert "here nothing, there 7.00 EUR" in line
    assert SECRET_KEY not in found.stdout
    clean = command(counter.server, "payments", "reconcile", "--day", "2026-01-01")
    assert (clean.returncode, clean.stdout) == (
        0,
        "2026-01-01  0 compared, no difference, 0 left\n",
    )
    wrong = command(counter.server, "payments", "reconcile", "--day", "yesterday")
    assert wrong.returncode == 2
    assert "a day such as" in wrong.stderr
