"""Reads what was asked for: headers, JSON body and parties. Raises Refusal 400 for anything else.

Fields: https://momodeveloper.mtn.com/api-documentation, Collection and Disbursement v1_0.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from urllib.parse import urlsplit
from uuid import UUID

from simulator.momo.amounts import read_amount, read_currency
from simulator.momo.refusals import bad_request, not_processed
from simulator.momo.wire import Call, Json

LONGEST_NOTE = 160
REFERENCE_VERSION = 4
# MoMo documents no limit on the characters of its notes; its firewall is known to turn these down
# (https://github.com/sparkplug/momoapi-node/issues/84).
_REFUSED = frozenset("&<>")


@dataclass(frozen=True)
class Asked:
    """What every transaction has: who asks for how much, in which words."""

    reference: str
    amount_sent: str
    amount: Decimal
    currency: str
    external_id: str
    payer_message: str
    payee_note: str
    callback_url: str


def read_asked(
    call: Call, sent: Json, environment: str, *, callback_host: str, any_currency: bool
) -> Asked:
    """The part all transactions share. `callback_host` is the registered one; empty takes any."""
    currency = read_currency(sent.get("currency"), environment, any_currency=any_currency)
    amount = read_amount(sent.get("amount"), currency)
    return Asked(
        reference=_reference(call.headers),
        amount_sent=sent["amount"],
        amount=amount,
        currency=currency,
        external_id=_text(sent, "externalId"),
        payer_message=_note(sent, "payerMessage"),
        payee_note=_note(sent, "payeeNote"),
        callback_url=_callback(call.headers, callback_host),
    )


def read_body(call: Call, names: frozenset[str]) -> Json:
    """The body as an object that has no field but `names`."""
    if call.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        raise bad_request("Content-Type must be application/json.")
    try:
        sent = json.loads(call.body)
    except ValueError as reason:
        raise bad_request("The body is not JSON.") from reason
    if not isinstance(sent, dict):
        raise bad_request("The body is not an object.")
    # MoMo is silent on fields it does not know; a misspelt one must not pass unseen here.
    if unknown := sent.keys() - names:
        raise bad_request(f"Unknown field: {min(unknown)}.")
    return sent


def read_party(sent: Json, name: str) -> str:
    """The number of a payer or payee, as E.164 writes it and without the plus."""
    party = sent.get(name)
    if not isinstance(party, dict) or party.keys() != {"partyIdType", "partyId"}:
        raise bad_request(f"{name} must have partyIdType and partyId.")
    if party["partyIdType"] != "MSISDN":
        raise bad_request("This simulator knows parties by MSISDN only.")
    number = party["partyId"]
    if not isinstance(number, str) or not re.fullmatch(r"[1-9][0-9]{6,14}", number):
        raise bad_request(f"{name} is no MSISDN: digits with the country's code, without a plus.")
    return number


def _reference(headers: Mapping[str, str]) -> str:
    given = headers.get("x-reference-id", "")
    try:
        read = UUID(given)
    except ValueError as reason:
        raise bad_request("X-Reference-Id must be a UUID of version 4.") from reason
    if str(read) != given.lower() or read.version != REFERENCE_VERSION:
        raise bad_request("X-Reference-Id must be a UUID of version 4.")
    return str(read)


def _callback(headers: Mapping[str, str], host: str) -> str:
    url = headers.get("x-callback-url", "")
    if not url:
        return ""
    address = urlsplit(url)
    if address.scheme not in {"http", "https"} or not address.hostname:
        raise bad_request("X-Callback-Url is no address.")
    if host and address.hostname != host:
        raise not_processed("INVALID_CALLBACK_URL_HOST")
    return url


def _text(sent: Json, name: str) -> str:
    value = sent.get(name)
    if not isinstance(value, str) or not value:
        raise bad_request(f"{name} must be a text.")
    return value


def _note(sent: Json, name: str) -> str:
    value = sent.get(name, "")
    if not isinstance(value, str) or len(value) > LONGEST_NOTE:
        raise bad_request(f"{name} must be a text of at most {LONGEST_NOTE} characters.")
    if _REFUSED & set(value):
        raise bad_request(f"{name} has characters that are turned down.")
    return value
