"""The adapter asks MoMo for money as its documents say, and translates every answer."""

import logging
import re
from typing import Any

import pytest
from pydantic import SecretStr

from server.payment.provider import (
    AtWorkError,
    NotDoneError,
    OutOfReachError,
)
from tests.server.payment.providers.asking_momo import (
    CEDIS,
    connected,
    long_ago,
    looked_at,
    wanted,
)
from tests.simulator.momo.running import PAYER, MomoHandle
from tests.simulator.running import wait_until
from ticketing.money import Money
from ticketing.payment import PaymentNews, Trouble

ASK = "POST */requesttopay"
LOOK = "GET */requesttopay/*"
ONGOING = "46733123453"


def test_the_payer_is_asked_for_the_amount_with_our_reference(momo: MomoHandle) -> None:
    collector, _ = connected(momo)
    asked = wanted(description="Two tickets, Night Shift")
    made = collector.make(asked, "k")
    (sent,) = momo.asked("requesttopay")
    assert sent["reference"] == made.id
    assert sent["externalId"] == asked.record.reference
    assert (sent["amount"], sent["currency"], sent["payer"]) == ("25.00", "GHS", PAYER)
    assert sent["payerMessage"] == "Two tickets, Night Shift"
    assert asked.record.reference in sent["payeeNote"]


@pytest.mark.parametrize(
    ("environment", "amount", "written"),
    [
        ("mtnghana", Money(amount=2500, currency="GHS"), "25.00"),
        ("mtnghana", Money(amount=5, currency="GHS"), "0.05"),
        ("mtnuganda", Money(amount=25000, currency="UGX"), "25000"),
        ("mtnivorycoast", Money(amount=2500, currency="XOF"), "2500"),
        ("mtncameroon", Money(amount=10, currency="XAF"), "10"),
        ("mtnrwanda", Money(amount=1, currency="RWF"), "1"),
    ],
)
def test_amounts_are_written_in_major_units_and_read_back(
    momo: MomoHandle, environment: str, amount: Money, written: str
) -> None:
    collector, _ = connected(momo, environment=environment, currency=amount.currency)
    asked = wanted(amount)
    made = collector.make(asked, "k")
    seen = looked_at(collector, asked, made.id)
    assert seen.reading.news is PaymentNews.SUCCEEDED
    assert seen.received == amount
    (collected,) = momo.ledger()["collected"]
    assert (collected["amount"], collected["currency"]) == (written, amount.currency)


def test_the_same_key_asks_once_and_another_key_again(momo: MomoHandle) -> None:
    collector, _ = connected(momo)
    asked = wanted()
    first = collector.make(asked, "order:1:intent:1:1")
    assert collector.make(asked, "order:1:intent:1:1") == first
    assert collector.find(asked, "order:1:intent:1:1") == first
    assert collector.find(asked, "order:1:intent:1:2") is None
    assert collector.make(asked, "order:1:intent:1:2") != first
    assert len(momo.asked("requesttopay")) == 2


def test_a_payer_is_shown_plain_characters_or_the_orders_number(momo: MomoHandle) -> None:
    collector, _ = connected(momo)
    for key, words in enumerate(("Élan's <soirée> & más", "وردية الليل", "x" * 200)):
        collector.make(wanted(description=words), str(key))
    shown = [one["payerMessage"] for one in momo.asked("requesttopay")]
    assert shown == ["Elan s soiree mas", "Order W-7K3F-92QD", "x" * 160]


@pytest.mark.parametrize(
    ("payer", "trouble", "code"),
    [
        ("46733123450", Trouble.DECLINED, "INTERNAL_PROCESSING_ERROR"),
        ("46733123451", Trouble.REJECTED, "APPROVAL_REJECTED"),
        ("46733123452", Trouble.TIMED_OUT, "EXPIRED"),
        ("46733123455", Trouble.PAYER_NOT_FOUND, "PAYER_NOT_FOUND"),
        ("46733123456", Trouble.METHOD_UNAVAILABLE, "PAYEE_NOT_ALLOWED_TO_RECEIVE"),
        ("46733123457", Trouble.METHOD_UNAVAILABLE, "NOT_ALLOWED"),
        ("46733123458", Trouble.METHOD_UNAVAILABLE, "NOT_ALLOWED_TARGET_ENVIRONMENT"),
        ("46733123459", Trouble.METHOD_UNAVAILABLE, "INVALID_CALLBACK_URL_HOST"),
        ("46733123460", Trouble.METHOD_UNAVAILABLE, "INVALID_CURRENCY"),
        ("46733123461", Trouble.DECLINED, "INTERNAL_PROCESSING_ERROR"),
        ("46733123462", Trouble.PROVIDER_UNREACHABLE, "SERVICE_UNAVAILABLE"),
        ("46733123463", Trouble.TIMED_OUT, "COULD_NOT_PERFORM_TRANSACTION"),
        # A reason that is in none of MoMo's lists.
        ("46733123464", Trouble.DECLINED, "TRANSFER_TYPE_UNKNOWN"),
    ],
)
@pytest.mark.parametrize("shape", ["word", "object"])
def test_every_number_of_the_sandbox_that_fails_says_why(
    momo: MomoHandle, payer: str, trouble: Trouble, code: str, shape: str
) -> None:
    momo.set_settings(reason_shape=shape)
    collector, _ = connected(momo)
    asked = wanted(phone=payer)
    seen = looked_at(collector, asked, collector.make(asked, "k").id)
    assert (seen.reading.news, seen.received) == (PaymentNews.DECLINED, None)
    assert (seen.reading.trouble, seen.reading.code) == (trouble, code)


@pytest.mark.parametrize("reason", ["NOT_ENOUGH_FUNDS", "PAYER_LIMIT_REACHED"])
def test_an_empty_account_is_told_apart(momo: MomoHandle, reason: str) -> None:
    collector, _ = connected(momo)
    asked = wanted(phone=ONGOING)
    made = collector.make(asked, "k")
    momo.answer(made.id, "fail", reason)
    assert looked_at(collector, asked, made.id).reading.trouble is Trouble.INSUFFICIENT_FUNDS


def test_the_sandboxs_delayed_number_waits_and_then_pays(momo: MomoHandle) -> None:
    momo.set_settings(delayed_s=0.3)
    collector, _ = connected(momo)
    asked = wanted(phone="46733123454")
    made = collector.make(asked, "k")
    assert looked_at(collector, asked, made.id).reading.news is PaymentNews.PRESENTED
    paid = PaymentNews.SUCCEEDED
    assert wait_until(lambda: looked_at(collector, asked, made.id).reading.news is paid)


def test_what_nobody_answered_in_five_minutes_is_unknown_and_still_asked_about(
    momo: MomoHandle,
) -> None:
    collector, _ = connected(momo)
    asked = wanted(phone=ONGOING, begun_at=long_ago())
    made = collector.make(asked, "k")
    reading = looked_at(collector, asked, made.id).reading
    assert (reading.news, reading.trouble) == (PaymentNews.OUT_OF_REACH, Trouble.TIMED_OUT)
    momo.answer(made.id, "approve")
    assert looked_at(collector, asked, made.id).received == CEDIS


def test_a_request_that_waits_or_was_paid_cannot_be_ended(momo: MomoHandle) -> None:
    collector, _ = connected(momo)
    asked = wanted(phone=ONGOING)
    made = collector.make(asked, "k")
    record = asked.record.with_object(made.id)
    with pytest.raises(AtWorkError):
        collector.end(record)
    momo.answer(made.id, "approve")
    with pytest.raises(NotDoneError, match="paid"):
        collector.end(record)


def test_a_request_that_failed_is_ended_and_then_reads_as_cancelled(momo: MomoHandle) -> None:
    collector, _ = connected(momo)
    asked = wanted(phone="46733123451")
    made = collector.make(asked, "k")
    collector.end(asked.record.with_object(made.id))
    seen = looked_at(collector, asked, made.id, cancel_wanted=True)
    assert seen.reading.news is PaymentNews.CANCELLED


def test_a_callback_goes_to_the_payments_own_address(momo: MomoHandle) -> None:
    silent, _ = connected(momo)
    silent.make(wanted(), "silent")
    collector, _ = connected(momo, called_back=True)
    asked = wanted()
    collector.make(asked, "k")
    (called,) = wait_until(momo.callbacks, within_s=15)
    assert called["url"].endswith(f"/api/v1/webhooks/momo?token={asked.record.id}")


@pytest.mark.parametrize(
    "fault", [{"kind": "lost_after_commit"}, {"kind": "server_error", "after_commit": True}]
)
def test_a_request_whose_answer_was_lost_is_found(momo: MomoHandle, fault: dict[str, Any]) -> None:
    collector, _ = connected(momo)
    momo.arm_fault(match=ASK, **fault)
    made = collector.make(wanted(), "k")
    assert [one["reference"] for one in momo.asked("requesttopay")] == [made.id]


def test_a_request_that_was_lost_on_its_way_may_still_arrive(momo: MomoHandle) -> None:
    collector, _ = connected(momo)
    momo.arm_fault("lost_before_commit", ASK)
    with pytest.raises(OutOfReachError) as failed:
        collector.make(wanted(), "k")
    assert not failed.value.answered
    assert momo.asked("requesttopay") == []


@pytest.mark.parametrize(
    "fault", [{"kind": "server_error", "status": 503}, {"kind": "rate_limited"}]
)
def test_after_an_error_that_was_answered_it_is_sure_that_nobody_was_asked(
    momo: MomoHandle, fault: dict[str, Any]
) -> None:
    collector, _ = connected(momo)
    momo.arm_fault(match=ASK, **fault)
    with pytest.raises(OutOfReachError) as failed:
        collector.make(wanted(), "k")
    assert failed.value.answered
    assert momo.asked("requesttopay") == []


def test_while_momo_says_nothing_at_all_nobody_knows(momo: MomoHandle) -> None:
    collector, _ = connected(momo)
    momo.arm_fault("server_error", ASK, after_commit=True)
    momo.arm_fault("server_error", LOOK, status=502)
    with pytest.raises(OutOfReachError) as failed:
        collector.make(wanted(), "k")
    assert not failed.value.answered
    assert len(momo.asked("requesttopay")) == 1


@pytest.mark.parametrize("kind", ["server_error", "rate_limited", "lost_before_commit"])
def test_a_request_that_cannot_be_read_tells_nothing(momo: MomoHandle, kind: str) -> None:
    collector, _ = connected(momo)
    asked = wanted()
    made = collector.make(asked, "k")
    momo.arm_fault(kind, LOOK)
    with pytest.raises(OutOfReachError):
        looked_at(collector, asked, made.id)
    assert looked_at(collector, asked, made.id).received == CEDIS


def test_a_request_that_momo_forgot_is_out_of_reach_and_not_over(momo: MomoHandle) -> None:
    collector, _ = connected(momo)
    asked = wanted()
    made = collector.make(asked, "k")
    momo.reset()
    with pytest.raises(OutOfReachError):
        looked_at(collector, asked, made.id)


@pytest.mark.parametrize(
    ("amount", "trouble"),
    [
        (Money(amount=2500, currency="EUR"), Trouble.METHOD_UNAVAILABLE),
        (Money.zero("GHS"), Trouble.METHOD_UNAVAILABLE),
    ],
)
def test_what_momo_does_not_take_is_refused_with_what_a_payer_can_be_told(
    momo: MomoHandle, amount: Money, trouble: Trouble
) -> None:
    collector, _ = connected(momo)
    with pytest.raises(NotDoneError) as refused:
        collector.make(wanted(amount), "k")
    assert refused.value.trouble is trouble


def test_one_token_serves_until_it_ends(momo: MomoHandle) -> None:
    collector, _ = connected(momo)
    collector.make(wanted(), "1")
    momo.arm_fault("server_error", "POST */token*", count=9)
    collector.make(wanted(), "2")
    momo.clear_faults()
    momo.forget_tokens()
    collector.make(wanted(), "3")
    assert len(momo.asked("requesttopay")) == 3


def test_a_token_is_fetched_anew_before_its_time(momo: MomoHandle) -> None:
    momo.set_settings(token_life_s=0.2)
    collector, _ = connected(momo)
    collector.make(wanted(), "1")
    momo.set_settings(token_life_s=3600)
    assert looked_at(collector, wanted(), collector.make(wanted(), "2").id).received


@pytest.mark.parametrize("wrong", ["api_key", "collection_key"])
def test_wrong_keys_ask_nobody_and_are_in_no_words(
    momo: MomoHandle, wrong: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    bad: dict[str, Any] = {wrong: SecretStr("not-the-key-at-all")}
    collector, _ = connected(momo, **bad)
    with pytest.raises(OutOfReachError) as failed:
        collector.make(wanted(), "k")
    assert momo.asked() == []
    said = f"{failed.value} {failed.value.code} {caplog.text}"
    assert not re.search(f"not-the-key|{PAYER}|Bearer|Basic|{momo.credentials.api_key}", said)
