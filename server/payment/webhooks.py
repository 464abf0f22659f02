"""Stripe's webhooks: verified, noted once, answered at once. They are hints and decide nothing.

They come twice, out of order, days late or never; each only has a payment, a refund or a dispute
looked after now instead of a little later. Source: https://docs.stripe.com/webhooks.
"""

import json
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

import stripe
from sqlalchemy import Connection, delete

from server.inserting import insert_new
from server.jobs import enqueue
from server.payment import records
from server.payment.owing import look_soon
from server.payment.refunds import refund_of_provider
from server.payment.tables import webhook_inbox
from server.payment.till import Till
from ticketing.problem import ProblemCode, RefusedError

PAYMENT_JOB = "payment.look_after"
DISPUTE_JOB = "dispute.look_after"

_LONGEST_NAME = 255
_KEPT = timedelta(days=30)
_OF_DISPUTES = "charge.dispute."


_NAMED = frozenset({"payment_intent", "checkout.session", "refund", "dispute"})


@dataclass(frozen=True)
class Hint:
    """What a webhook says happened to what; ``object_id`` is that of an object in ``_NAMED``.

    ``payment_id`` is what we wrote on the object: a page's intent is made by its payer, so that
    its id is not known here before.
    """

    id: str
    kind: str
    object_id: str | None
    payment_id: UUID | None = None


def verified(body: bytes, signature: str | None, secret: str | None) -> Hint:
    """The hint in a webhook that Stripe signed within the last five minutes.

    Raises:
        RefusedError: BAD_SIGNATURE, or INVALID_REQUEST for a signed body that is no event.
    """
    if signature is None or not signature.isascii():
        raise _bad_signature()
    try:
        text = body.decode()
        stripe.WebhookSignature.verify_header(
            text, signature, secret, stripe.Webhook.DEFAULT_TOLERANCE
        )
    except (stripe.SignatureVerificationError, UnicodeDecodeError) as error:
        raise _bad_signature() from error
    try:
        event: Any = json.loads(text)
        thing = event["data"]["object"]
        about = _object_id(thing)
        hint = Hint(
            _name(event["id"]),
            _name(event["type"]),
            None if about is None else _name(about),
            _written_on(thing),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _no_event() from error
    return hint


def take_in(till: Till, hint: Hint) -> None:
    """Note the hint, and have what it names looked after; the second time nothing happens."""
    till.database.write(lambda c: _store(c, till, hint))
    till.steps("webhook.stored")


def forget_old(till: Till) -> None:
    """Forget hints that cannot come again: Stripe repeats one for three days at most."""
    before = till.clock() - _KEPT
    till.database.write(
        lambda c: c.execute(delete(webhook_inbox).where(webhook_inbox.c.received_at < before))
    )


def _store(connection: Connection, till: Till, hint: Hint) -> None:
    now = till.clock()
    new = connection.execute(
        insert_new(connection, webhook_inbox)
        .values(id=hint.id, kind=hint.kind[:100], object_id=hint.object_id, received_at=now)
        .returning(webhook_inbox.c.id)
    ).scalar()
    if new is None or hint.object_id is None:
        return
    if hint.kind.startswith(_OF_DISPUTES):
        enqueue(
            connection,
            DISPUTE_JOB,
            {"provider_id": hint.object_id},
            run_at=now,
            unique_key=f"dispute:{hint.object_id}",
        )
        return
    refund_id = refund_of_provider(connection, hint.object_id)
    if refund_id is not None:
        look_soon(connection, refund_id, now)
        return
    record = records.by_object(connection, hint.object_id)
    if record is None and hint.payment_id is not None:
        record = records.by_id(connection, hint.payment_id)
    if record is not None and not record.over:
        enqueue(
            connection,
            PAYMENT_JOB,
            {"payment_id": str(record.id)},
            run_at=now,
            unique_key=f"payment:{record.id}",
        )


def _object_id(thing: Any) -> object:  # noqa: ANN401  a foreign JSON object
    """The own id of an object in ``_NAMED``; of a charge or reader, that of the intent it names."""
    kind = thing["object"]
    if kind in _NAMED:
        own: object = thing["id"]
        return own
    if kind == "terminal.reader":
        asked = (thing.get("action") or {}).get("process_payment_intent") or {}
        at_reader: object = asked.get("payment_intent")
        return at_reader
    of_charge: object = thing.get("payment_intent")
    return of_charge


def _written_on(thing: Any) -> UUID | None:  # noqa: ANN401  a foreign JSON object
    """The payment that we wrote on it, where it is ours."""
    metadata = thing.get("metadata")
    written = metadata.get("payment") if isinstance(metadata, dict) else None
    try:
        return UUID(written) if isinstance(written, str) else None
    except ValueError:  # somebody else's word of the same name
        return None


def _name(found: object) -> str:
    if not isinstance(found, str) or not 0 < len(found) <= _LONGEST_NAME or "\x00" in found:
        raise ValueError("not a name of Stripe's")
    return found


def _bad_signature() -> RefusedError:
    return RefusedError(
        ProblemCode.BAD_SIGNATURE, "This webhook does not carry a valid Stripe signature."
    )


def _no_event() -> RefusedError:
    return RefusedError(ProblemCode.INVALID_REQUEST, "This webhook is not a Stripe event.")
