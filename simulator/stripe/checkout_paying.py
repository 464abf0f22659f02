"""Paying a Checkout Session: its intent, made when somebody first pays, and what it does to it."""

from simulator.stripe import confirming, intents, means
from simulator.stripe.account import Account, Means
from simulator.stripe.refusals import invalid_request
from simulator.stripe.wire import Json

SETTLED = frozenset({"payment_intent.succeeded", "payment_intent.amount_capturable_updated"})


def pay(account: Account, session: Json, chosen: Means) -> Json:
    """Somebody pays by a card or a bank account; returns the intent as that left it.

    A declined card leaves the session open, to be tried again. Raises Refusal when the session is
    no longer open, or does not take this kind of payment.
    """
    if session["status"] != "open":
        raise invalid_request(
            f"This Checkout Session has a status of `{session['status']}` and can't be paid."
        )
    kind = means.kind_of(chosen)
    if kind not in session["payment_method_types"]:
        raise invalid_request(f"This Checkout Session takes no {kind}.")
    intent = _intent_of(account, session)
    method = means.make(account, chosen)
    confirming.pay(account, intent, method["id"], {"return_url": session["success_url"]})
    return intent


def debit_kind(session: Json) -> str | None:
    """The delayed method the session takes, or None."""
    kind = intents.DEBIT_BY_CURRENCY.get(session["currency"])
    return kind if kind in session["payment_method_types"] else None


def follow(account: Account, event: Json) -> None:
    """A session goes where its intent goes: told of each event, as a listener of the account."""
    about = event["data"]["object"]
    kind = event["type"]
    intent_id = about["payment_intent"] if kind == "charge.pending" else about["id"]
    session = account.session_of(intent_id)
    if session is None:
        return
    if session["status"] == "open" and (kind in SETTLED or kind == "charge.pending"):
        paid = kind in SETTLED
        session |= {
            "customer_details": _details(account.basket_of(session).email),
            "payment_status": "paid" if paid else "unpaid",
            "status": "complete",
            "url": None,
        }
        account.happen("checkout.session.completed", session)
    elif session["status"] == "complete" and session["payment_status"] == "unpaid":
        if kind in SETTLED:
            session["payment_status"] = "paid"
            account.happen("checkout.session.async_payment_succeeded", session)
        elif kind == "payment_intent.payment_failed":
            account.happen("checkout.session.async_payment_failed", session)


def _intent_of(account: Account, session: Json) -> Json:
    if session["payment_intent"]:
        return account.find("payment_intent", session["payment_intent"])
    wanted = account.basket_of(session).intent_fields
    intent = intents.create(
        account,
        {
            **wanted,
            "amount": session["amount_total"],
            "currency": session["currency"],
            "allowed_payment_method_types": session["payment_method_types"],
        },
    )
    account.give_intent(session, intent)
    return intent


def _details(email: str) -> Json:
    return {
        "address": dict.fromkeys(("city", "country", "line1", "line2", "postal_code", "state")),
        "business_name": None,
        "email": email,
        "individual_name": None,
        "name": None,
        "phone": None,
        "tax_exempt": "none",
        "tax_ids": [],
    }
