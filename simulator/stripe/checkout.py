"""Checkout Sessions: made with their lines, shown, and expired by request or by the clock.

https://docs.stripe.com/api/checkout/sessions, mode `payment`, hosted page. How one is paid is
`checkout_paying`'s.
"""

import re
from urllib.parse import urlsplit

from simulator.stripe import intent_parameters, intents
from simulator.stripe.account import Account, Basket
from simulator.stripe.amounts import check_amount, currency_named
from simulator.stripe.forms import Parameter, Parameters, merge_metadata
from simulator.stripe.refusals import invalid_request
from simulator.stripe.wire import Json, new_id, now_s

SHORTEST_S = 30 * 60
LONGEST_S = 24 * 3600
MOST_LINES = 100
LONGEST_REFERENCE = 200
GUEST = "guest@example.com"
FRAGMENT_LENGTH = 360
"""Stripe's own addresses carry such a fragment, which makes them too long for a small QR code."""

_LOCALES = (
    "auto bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hi-IN hr hu id it ja ko lt lv ms mt "
    "nb nl pl pt pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW"
)

_UNUSED = (
    "after_expiration",
    "allow_promotion_codes",
    "billing_address_collection",
    "client_secret",
    "collected_information",
    "consent",
    "consent_collection",
    "currency_conversion",
    "customer",
    "customer_account",
    "customer_details",
    "integration_identifier",
    "invoice",
    "invoice_creation",
    "origin_context",
    "payment_intent",
    "payment_link",
    "payment_method_configuration_details",
    "permissions",
    "recovered_from",
    "saved_payment_method_options",
    "setup_intent",
    "shipping_address_collection",
    "shipping_cost",
    "subscription",
    "wallet_options",
)
"""Fields that are null because nothing here asks for what they tell, or not yet."""

_PRODUCT: Parameters = {
    "name": Parameter(required=True),
    "description": Parameter(),
    "images": Parameter("texts"),
    "metadata": Parameter("metadata"),
}
_PRICE: Parameters = {
    "currency": Parameter(required=True),
    "product_data": Parameter("group", required=True, inner=_PRODUCT),
    "unit_amount": Parameter("whole", required=True),
    "tax_behavior": Parameter(words=("exclusive", "inclusive", "unspecified")),
}
_LINE: Parameters = {
    "price_data": Parameter("group", required=True, inner=_PRICE),
    "quantity": Parameter("whole", required=True),
    "metadata": Parameter("metadata"),
}
CREATE: Parameters = {
    "mode": Parameter(required=True, words=("payment",)),
    "ui_mode": Parameter(words=("hosted_page",)),
    "line_items": Parameter("groups", required=True, inner=_LINE),
    "success_url": Parameter(required=True),
    "cancel_url": Parameter(),
    "expires_at": Parameter("whole"),
    "customer_email": Parameter(),
    "client_reference_id": Parameter(),
    "locale": Parameter(words=tuple(_LOCALES.split())),
    "submit_type": Parameter(words=("auto", "book", "donate", "pay")),
    "allowed_payment_method_types": Parameter("texts", words=intent_parameters.ONLINE_TYPES),
    "metadata": Parameter("metadata"),
    "payment_intent_data": Parameter(
        "group",
        inner={
            "capture_method": Parameter(words=intent_parameters.CAPTURE_METHODS),
            "description": Parameter(),
            "metadata": Parameter("metadata"),
            "receipt_email": Parameter(),
            "statement_descriptor": Parameter(),
            "statement_descriptor_suffix": Parameter(),
        },
    ),
    "expand": Parameter("texts"),
}
EXPIRE: Parameters = {"expand": Parameter("texts")}


def create(account: Account, sent: Json) -> Json:
    """A new open session; raises Refusal for impossible lines, addresses or an expiry too near."""
    lines = _lines(sent["line_items"])
    total = sum(line["amount_total"] for line in lines)
    currency = lines[0]["currency"]
    check_amount(total, currency)
    _check_texts(sent)
    expires_at = _expiry(sent.get("expires_at"))
    identifier = new_id("cs_test")
    session = account.put(
        _session_of(identifier, total, currency, sent) | {"expires_at": expires_at}
    )
    fragment = "".join(new_id("")[1:] for _ in range(FRAGMENT_LENGTH // 24))
    session["url"] = f"{account.public_url}/c/pay/{identifier}#fid{fragment}"
    intent_fields, email = sent.get("payment_intent_data", {}), sent.get("customer_email", GUEST)
    account.keep_basket(session, Basket(lines, intent_fields, email))
    account.agenda.after(expires_at - now_s(), lambda: _lapse(account, session))
    return session


def expire(account: Account, session: Json, _sent: Json) -> Json:
    """Close an open session for good; raises Refusal for any other, which may be paid."""
    if session["status"] != "open":
        raise invalid_request(
            'Only Checkout Sessions with a status in ["open"] can be expired. This Checkout '
            f"Session has a status of `{session['status']}`.",
            kept=True,
        )
    _lapse(account, session)
    return session


def _lapse(account: Account, session: Json) -> None:
    if session["status"] != "open":
        return
    session |= {"status": "expired", "url": None}
    if session["payment_intent"]:
        intent = account.find("payment_intent", session["payment_intent"])
        intents.cancel(account, intent, {"cancellation_reason": "expired"})
    account.happen("checkout.session.expired", session)


def _lines(asked: list[Json]) -> list[Json]:
    if not 0 < len(asked) <= MOST_LINES:
        raise invalid_request(
            f"A Checkout Session holds 1 to {MOST_LINES} line items.", param="line_items"
        )
    lines = [_line(line, f"line_items[{at}]") for at, line in enumerate(asked)]
    if len({line["currency"] for line in lines}) > 1:
        raise invalid_request(
            "All line items of a Checkout Session must have the same currency.", param="line_items"
        )
    return lines


def _line(asked: Json, path: str) -> Json:
    price, quantity = asked["price_data"], asked["quantity"]
    for name, number, least in (
        (f"{path}[price_data][unit_amount]", price["unit_amount"], 0),
        (f"{path}[quantity]", quantity, 1),
    ):
        if number < least:
            raise invalid_request(
                f"This value must be greater than or equal to {least}.",
                code="parameter_invalid_integer",
                param=name,
            )
    amount = price["unit_amount"] * quantity
    currency = currency_named(price["currency"])
    return {
        "id": new_id("li"),
        "object": "item",
        "adjustable_quantity": None,
        "amount_discount": 0,
        "amount_subtotal": amount,
        "amount_tax": 0,
        "amount_total": amount,
        "currency": currency,
        "description": price["product_data"]["name"],
        "metadata": merge_metadata({}, asked.get("metadata", {})),
        "price": _price(price, currency),
        "quantity": quantity,
    }


def _price(asked: Json, currency: str) -> Json:
    return {
        "id": new_id("price"),
        "object": "price",
        "active": False,
        "billing_scheme": "per_unit",
        "created": now_s(),
        "currency": currency,
        "custom_unit_amount": None,
        "livemode": False,
        "lookup_key": None,
        "metadata": {},
        "nickname": None,
        "product": new_id("prod"),
        "recurring": None,
        "tax_behavior": asked.get("tax_behavior", "unspecified"),
        "tiers_mode": None,
        "transform_quantity": None,
        "type": "one_time",
        "unit_amount": asked["unit_amount"],
        "unit_amount_decimal": str(asked["unit_amount"]),
    }


def _check_texts(sent: Json) -> None:
    for name in ("success_url", "cancel_url"):
        address = urlsplit(sent.get(name, "https://unsaid.invalid"))
        if address.scheme not in {"http", "https"} or not address.netloc:
            raise invalid_request("Not a valid URL", code="url_invalid", param=name)
    email = sent.get("customer_email")
    if email and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s.]+", email):
        raise invalid_request(
            f"Invalid email address: {email}", code="email_invalid", param="customer_email"
        )
    if len(sent.get("client_reference_id", "")) > LONGEST_REFERENCE:
        raise invalid_request(
            f"Invalid string: must be at most {LONGEST_REFERENCE} characters",
            param="client_reference_id",
        )


def _expiry(asked: int | None) -> int:
    now = now_s()
    if asked is None:
        return now + LONGEST_S
    if asked < now + SHORTEST_S:
        raise invalid_request(
            "The `expires_at` timestamp must be at least 30 minutes from Checkout Session "
            "creation.",
            param="expires_at",
        )
    if asked > now + LONGEST_S:
        raise invalid_request(
            "The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.",
            param="expires_at",
        )
    return asked


def _session_of(identifier: str, total: int, currency: str, sent: Json) -> Json:
    """The object as it begins: no intent before somebody pays, since API version 2022-08-01."""
    allowed = sent.get("allowed_payment_method_types")
    return {
        **dict.fromkeys(_UNUSED),
        "id": identifier,
        "object": "checkout.session",
        "adaptive_pricing": {"enabled": False},
        "allowed_payment_method_types": allowed,
        "amount_subtotal": total,
        "amount_total": total,
        "automatic_tax": {"enabled": False, "liability": None, "provider": None, "status": None},
        "cancel_url": sent.get("cancel_url"),
        "client_reference_id": sent.get("client_reference_id"),
        "created": now_s(),
        "currency": currency,
        "custom_fields": [],
        "custom_text": dict.fromkeys(
            ("after_submit", "shipping_address", "submit", "terms_of_service_acceptance")
        ),
        "customer_creation": "if_required",
        "customer_email": sent.get("customer_email"),
        "discounts": [],
        "livemode": False,
        "locale": sent.get("locale"),
        "metadata": merge_metadata({}, sent.get("metadata", {})),
        "mode": "payment",
        "payment_method_collection": "if_required",
        "payment_method_options": {"card": {"request_three_d_secure": "automatic"}},
        "payment_method_types": allowed or intents.method_types(currency),
        "payment_status": "unpaid",
        "phone_number_collection": {"enabled": False},
        "shipping_options": [],
        "status": "open",
        "submit_type": sent.get("submit_type"),
        "success_url": sent["success_url"],
        "total_details": {"amount_discount": 0, "amount_shipping": 0, "amount_tax": 0},
        "ui_mode": "hosted_page",
    }
