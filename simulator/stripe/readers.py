"""Card readers as Stripe shows them: registering, and the one action each can have.

https://docs.stripe.com/terminal/payments/collect-card-payment, server-driven. What a person does
at the hardware (giving a card, pressing cancel) is `reader_desk`'s.
"""

import time
from typing import Any

from simulator.stripe.account import Account
from simulator.stripe.forms import Parameter, Parameters, merge_metadata
from simulator.stripe.refusals import invalid_request, reader_trouble
from simulator.stripe.wire import Json, new_id

DEVICE_BY_CODE = {
    "simulated-wpe": "simulated_wisepos_e",
    "simulated-s700": "simulated_stripe_s700",
    "simulated-s710": "simulated_stripe_s710",
}
"""Stripe's registration codes for simulated readers."""

TAKES_A_CARD = ("requires_payment_method", "requires_confirmation")

CREATE: Parameters = {
    "registration_code": Parameter(required=True),
    "label": Parameter(),
    "location": Parameter(),
    "metadata": Parameter("metadata"),
    "expand": Parameter("texts"),
}
UPDATE: Parameters = {
    "label": Parameter(clearable=True),
    "metadata": Parameter("metadata"),
    "expand": Parameter("texts"),
}
PROCESS: Parameters = {
    "payment_intent": Parameter(required=True),
    "process_config": Parameter(
        "group",
        inner={
            "enable_customer_cancellation": Parameter("truth"),
            "skip_tipping": Parameter("truth"),
            "allow_redisplay": Parameter(words=("always", "limited", "unspecified")),
        },
    ),
    "expand": Parameter("texts"),
}
DISPLAY: Parameters = {
    "type": Parameter(required=True, words=("cart",)),
    "cart": Parameter(
        "group",
        inner={
            "currency": Parameter(required=True),
            "line_items": Parameter(
                "groups",
                required=True,
                inner={
                    "amount": Parameter("whole", required=True),
                    "description": Parameter(required=True),
                    "quantity": Parameter("whole", required=True),
                },
            ),
            "tax": Parameter("whole"),
            "total": Parameter("whole", required=True),
        },
    ),
    "expand": Parameter("texts"),
}
ONLY_EXPAND: Parameters = {"expand": Parameter("texts")}


def register(account: Account, sent: Json, identifier: str | None = None) -> Json:
    """A new simulated reader at a location; raises Refusal for another registration code."""
    code = sent["registration_code"]
    if code not in DEVICE_BY_CODE:
        raise invalid_request(
            "The registration code is invalid or expired. This simulator knows "
            f"{', '.join(DEVICE_BY_CODE)}.",
            param="registration_code",
        )
    if "location" in sent:
        account.find("terminal.location", sent["location"], "location")
    reader_id = identifier or new_id("tmr")
    reader = {
        "id": reader_id,
        "object": "terminal.reader",
        "action": None,
        "device_sw_version": "simulated",
        "device_type": DEVICE_BY_CODE[code],
        "ip_address": "127.0.0.1",
        "label": sent.get("label", code),
        "last_seen_at": _now_ms(),
        "livemode": False,
        "location": sent.get("location"),
        "metadata": merge_metadata({}, sent.get("metadata", {})),
        "serial_number": f"SIM-{reader_id[-8:]}",
        "status": "online",
    }
    return account.put(reader)


def update(_account: Account, reader: Json, sent: Json) -> Json:
    """Change a reader's label or metadata."""
    if "label" in sent:
        reader["label"] = sent["label"] or reader["serial_number"]
    if "metadata" in sent:
        reader["metadata"] = merge_metadata(reader["metadata"], sent["metadata"])
    return reader


def process(account: Account, reader: Json, sent: Json) -> Json:
    """Ask the reader to collect an intent; the answer comes at once with `in_progress`.

    A payment that waits for its card is replaced by a newer one, as Stripe's guide says; one that
    is being authorised answers `terminal_reader_busy`.
    """
    intent = account.find("payment_intent", sent["payment_intent"], "payment_intent")
    _must_be_free(account, reader)
    if "card_present" not in intent["payment_method_types"]:
        raise invalid_request(
            "The PaymentIntent must allow the card_present payment method type to be processed "
            "by a reader.",
            code="payment_intent_incompatible_payment_method",
            param="payment_intent",
        )
    if intent["status"] not in TAKES_A_CARD:
        raise invalid_request(
            f"The PaymentIntent has a status of {intent['status']} and cannot be processed by a "
            "reader.",
            code="intent_invalid_state",
            param="payment_intent",
            kept=True,
        )
    chosen: dict[str, Any] = {"payment_intent": intent["id"]}
    if config := sent.get("process_config"):
        chosen["process_config"] = config
    _start(reader, "process_payment_intent", chosen)
    desk = account.desk(reader)
    desk.phase, desk.note, desk.card = "waiting", "", ""
    return reader


def show_cart(account: Account, reader: Json, sent: Json) -> Json:
    """Show lines and a total on the reader; done as soon as it is asked."""
    _must_be_free(account, reader)
    cart = sent.get("cart")
    if cart is not None:
        cart = {"tax": None, **cart}
    _start(reader, "set_reader_display", {"type": sent["type"], "cart": cart})
    desk = account.desk(reader)
    desk.phase, desk.note, desk.card = "cart", "", ""
    end(account, reader)
    return reader


def cancel_action(account: Account, reader: Json, _sent: Json) -> Json:
    """Take the action off the reader; busy while the card is being authorised."""
    _must_be_free(account, reader)
    reader["action"] = None
    desk = account.desk(reader)
    desk.phase, desk.note, desk.card = "idle", "", ""
    return reader


def end(account: Account, reader: Json, failure: Json | None = None) -> None:
    """The action ends, succeeded or with `{code, message, api_error?}`, and stays readable."""
    action = reader["action"]
    if failure is None:
        action["status"] = "succeeded"
        account.happen("terminal.reader.action_succeeded", reader)
        return
    action |= {
        "status": "failed",
        "failure_code": failure["code"],
        "failure_message": failure["message"],
    }
    if "type" in failure:
        action["api_error"] = failure
    account.happen("terminal.reader.action_failed", reader)


def seen(reader: Json) -> None:
    """The reader spoke to Stripe just now."""
    reader["last_seen_at"] = _now_ms()


def _must_be_free(account: Account, reader: Json) -> None:
    desk = account.desk(reader)
    if not desk.powered:
        raise reader_trouble("terminal_reader_offline")
    seen(reader)
    if desk.phase == "authorising":
        raise reader_trouble("terminal_reader_busy")
    if desk.stuck in {"before_card", "after_card"}:
        action = reader["action"]
        if action and action["status"] == "in_progress":
            raise reader_trouble("terminal_reader_timeout")


def _start(reader: Json, kind: str, chosen: Json) -> None:
    reader["action"] = {
        "failure_code": None,
        "failure_message": None,
        kind: chosen,
        "status": "in_progress",
        "type": kind,
    }


def _now_ms() -> int:
    return int(time.time() * 1000)
