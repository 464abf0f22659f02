"""What a person does at a reader's hardware: gives a card, presses cancel, pulls the plug."""

from simulator.stripe import charging, means, readers
from simulator.stripe.account import Account
from simulator.stripe.cards import Presentment, TestCard, find_card
from simulator.stripe.forms import Parameter, Parameters
from simulator.stripe.refusals import invalid_request
from simulator.stripe.wire import Json

PRESENT: Parameters = {
    "type": Parameter(words=("card", "card_present", "interac_present")),
    "card_present": Parameter("group", inner={"number": Parameter()}),
    "expand": Parameter("texts"),
}
INPUTS_SUCCEED: Parameters = {
    "skip_non_required_inputs": Parameter(words=("all", "none")),
    "expand": Parameter("texts"),
}

STUCK_WORDS = ("", "before_card", "after_card", "connection_error")


def present_by_api(account: Account, reader: Json, sent: Json) -> Json:
    """`test_helpers/…/present_payment_method`: Visa unless a card number is named."""
    number = sent.get("card_present", {}).get("number", "4242424242424242")
    card = find_card(number)
    if card is None:
        raise invalid_request(f"Invalid test card number: {number}", param="card_present[number]")
    return present(account, reader, card)


def no_inputs(_account: Account, reader: Json, _sent: Json) -> Json:
    """The input helpers: no reader here collects inputs, so there is never one to end."""
    raise invalid_request(
        f"Reader {reader['id']} has no collect_inputs action in progress.", kept=True
    )


def present(
    account: Account, reader: Json, card: TestCard, read_method: str = "contactless_emv"
) -> Json:
    """Give a card to the reader, which must be asking for one."""
    intent = _intent_asked_for(account, reader)
    desk = account.desk(reader)
    desk.card = card.name
    if desk.stuck == "before_card":
        return reader
    if intent["status"] not in readers.TAKES_A_CARD:
        desk.phase, desk.note = "failed", "This payment is no longer open."
        readers.end(account, reader, {"code": "intent_invalid_state", "message": desk.note})
        return reader
    given = Presentment(card, reader["id"], reader["location"], read_method)
    desk.phase = "authorising"
    charging.begin(account, intent)
    action = reader["action"]
    account.agenda.after(
        account.settings.authorisation_delay_s,
        lambda: _answer(account, reader, action, intent, given),
    )
    return reader


def press_cancel(account: Account, reader: Json) -> Json:
    """The customer presses cancel, where the action lets them and no card is being charged."""
    _intent_asked_for(account, reader)
    config = reader["action"]["process_payment_intent"].get("process_config", {})
    if not config.get("enable_customer_cancellation"):
        raise invalid_request("This action does not offer the customer a cancel button.")
    desk = account.desk(reader)
    if desk.stuck:
        return reader
    desk.phase, desk.note = "cancelled", "Cancelled by the customer"
    readers.end(
        account,
        reader,
        {
            "code": "customer_canceled",
            "message": "The customer canceled the action on the reader.",
        },
    )
    return reader


def switch(account: Account, reader: Json, *, on: bool) -> Json:
    """Switch the reader on or off. Off, its action stays as it was; on again, it has none."""
    desk = account.desk(reader)
    if on and not desk.powered:
        desk.stuck = ""
        if desk.phase != "authorising":
            action = reader["action"]
            if action and action["status"] == "in_progress":
                reader["action"] = None
            desk.phase, desk.note = "idle", ""
        readers.seen(reader)
    desk.powered = on
    reader["status"] = "online" if on else "offline"
    return reader


def stick(account: Account, reader: Json, how: str) -> Json:
    """Make the reader go wrong in one of `STUCK_WORDS`; the empty word mends it."""
    if how not in STUCK_WORDS:
        raise invalid_request(f"Invalid stuck: must be one of {STUCK_WORDS}", param="stuck")
    account.desk(reader).stuck = how
    return reader


def _intent_asked_for(account: Account, reader: Json) -> Json:
    action = reader["action"]
    waiting = (
        action is not None
        and action["type"] == "process_payment_intent"
        and action["status"] == "in_progress"
        and account.desk(reader).powered
        and account.desk(reader).phase == "waiting"
    )
    if not waiting:
        raise invalid_request(
            f"Reader {reader['id']} is not waiting for a payment method.", kept=True
        )
    return account.find(
        "payment_intent", action["process_payment_intent"]["payment_intent"], "payment_intent"
    )


def _answer(account: Account, reader: Json, action: Json, intent: Json, given: Presentment) -> None:
    """The issuer's answer reaches Stripe, and the reader unless it is stuck or off."""
    method = means.make(account, given.card, at_reader=True)
    error = charging.finish(account, intent, given, method)
    desk = account.desk(reader)
    if desk.stuck == "connection_error":
        desk.phase, desk.note = "failed", "Connection lost"
        failure = {"code": "connection_error", "message": "The reader lost its connection."}
        readers.end(account, reader, failure)
        return
    reached = desk.powered and not desk.stuck and reader["action"] is action
    if not reached:
        if desk.phase == "authorising":
            desk.phase = "waiting"
        return
    if error is None:
        desk.phase, desk.note = "approved", "Approved"
        readers.end(account, reader)
        return
    desk.phase, desk.note = "declined", error["message"]
    readers.end(account, reader, error)
