"""The adapter gives money back through MoMo's disbursements: once, and found again."""

from typing import Any

import pytest

from server.payment.provider import (
    GivenBack,
    NotDoneError,
    OutOfReachError,
    RefundFacts,
    RefundFor,
)
from tests.server.payment.providers.asking_momo import CEDIS, connected, looked_at, wanted
from tests.simulator.momo.running import MomoHandle
from ticketing.identifiers import new_id
from ticketing.money import Money


def give_back(
    momo: MomoHandle, amount: Money = CEDIS, **changes: Any
) -> tuple[RefundFacts, RefundFor]:
    """A refund of something that was paid."""
    collector, refunder = connected(momo, **changes)
    asked = wanted()
    paid = collector.make(asked, "k").id
    assert looked_at(collector, asked, paid).received == CEDIS
    wish = RefundFor(new_id(), paid, amount)
    return refunder.give_back(wish, f"refund:{wish.refund_id}"), wish


def test_money_is_given_back_in_part_and_the_refund_found_again(momo: MomoHandle) -> None:
    facts, wish = give_back(momo, Money(amount=1000, currency="GHS"))
    assert facts.state is GivenBack.SUCCEEDED
    _, refunder = connected(momo)
    assert refunder.find_refund(wish, "k") == facts
    assert refunder.read_refund(facts.id) == facts
    assert refunder.find_refund(RefundFor(new_id(), wish.source_id, CEDIS), "k") is None
    (back,) = momo.ledger()["refunded"]
    assert (back["amount"], back["referenceIdToRefund"]) == ("10.00", wish.source_id)
    assert back["externalId"] == str(wish.refund_id)


def test_a_refund_is_made_once_under_whatever_key_it_is_tried(momo: MomoHandle) -> None:
    facts, wish = give_back(momo)
    _, refunder = connected(momo)
    assert refunder.give_back(wish, f"refund:{wish.refund_id}:1") == facts
    assert len(momo.ledger()["refunded"]) == 1


def test_a_refund_waits_and_then_ends_either_way(momo: MomoHandle) -> None:
    momo.set_settings(giving_back="waits")
    facts, _ = give_back(momo)
    assert facts.state is GivenBack.PENDING
    momo.answer(facts.id, "fail", "NOT_ENOUGH_FUNDS")
    _, refunder = connected(momo)
    ended = refunder.read_refund(facts.id)
    assert (ended.state, ended.code) == (GivenBack.FAILED, "NOT_ENOUGH_FUNDS")


@pytest.mark.parametrize("kind", ["lost_after_commit", "lost_before_commit", "server_error"])
def test_a_refund_whose_answer_was_lost_is_found_or_made_once(momo: MomoHandle, kind: str) -> None:
    collector, refunder = connected(momo)
    paid = collector.make(wanted(), "k").id
    wish = RefundFor(new_id(), paid, CEDIS)
    momo.arm_fault(kind, "POST */refund")
    with pytest.raises(OutOfReachError):
        refunder.give_back(wish, "k")
    found = refunder.find_refund(wish, "k") or refunder.give_back(wish, "k")
    assert found.state is GivenBack.SUCCEEDED
    assert len(momo.ledger()["refunded"]) == 1


def test_without_disbursement_a_refund_is_refused_in_words(momo: MomoHandle) -> None:
    _, refunder = connected(momo, disbursement_key=None)
    with pytest.raises(NotDoneError) as refused:
        refunder.find_refund(RefundFor(new_id(), "of this", CEDIS), "k")
    assert refused.value.code == "refunds of mobile money are not set up on this server"
