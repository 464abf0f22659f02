"""The tables of payments, their refunds, the provider's hints, and what a person must look at."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    Uuid,
)

from server.columns import UtcDateTime
from server.database import metadata
from ticketing.payment import PaymentMethod, PaymentStatus
from ticketing.refund import RefundCause, RefundStatus, RequestStatus

OVER = (PaymentStatus.SUCCEEDED, PaymentStatus.CANCELLED)
"""Statuses that nothing can change any more; every other payment is looked at again."""

LONGEST_CODE = 100
"""Characters that are kept of a provider's code."""

_OVER_SQL = ", ".join(f"'{status.value}'" for status in OVER)
_STATUSES_SQL = ", ".join(f"'{status.value}'" for status in PaymentStatus)
_METHODS_SQL = ", ".join(f"'{method.value}'" for method in PaymentMethod)
_REFUND_STATUSES_SQL = ", ".join(f"'{status.value}'" for status in RefundStatus)
_CAUSES_SQL = ", ".join(f"'{cause.value}'" for cause in RefundCause)
_REQUEST_STATUSES_SQL = ", ".join(f"'{status.value}'" for status in RequestStatus)

payment = Table(
    "payment",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("reference", String(12), nullable=False, unique=True),
    Column("order_id", Uuid, ForeignKey("orders.id"), nullable=False),
    # Which of the order's payments this is, from 1: part of the key its intent is made under.
    Column("ordinal", Integer, nullable=False),
    Column("method", String(20), nullable=False),
    Column("status", String(20), nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("received", BigInteger, nullable=False, default=0),
    Column("refunded", BigInteger, nullable=False, default=0),
    # The device that it was started at; none where somebody pays on a device of their own.
    Column("device_id", Uuid),
    Column("reader_id", String(200)),
    # Stripe's PaymentIntent.
    Column("intent_id", String(255), unique=True),
    # Presentations begun; while ``asking``, nobody knows yet whether the reader took the newest.
    Column("attempt", Integer, nullable=False),
    Column("asking", Boolean, nullable=False),
    Column("trouble", String(30)),
    # The provider's own word for the trouble: for staff, never for the public.
    Column("provider_code", String(LONGEST_CODE)),
    Column("declined_charge", String(255)),
    Column("card", JSON(none_as_null=True)),
    # Why the presentation is being ended, by us or by the visitor, and whether for good.
    Column("ending", String(30)),
    Column("cancel_wanted", Boolean, nullable=False, default=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("begun_at", UtcDateTime, nullable=False),
    Column("presented_at", UtcDateTime),
    Column("settled_at", UtcDateTime),
    Column("next_check_at", UtcDateTime),
    # Looks in a row that found nothing new, and looks in a row that got no answer.
    Column("idle_checks", Integer, nullable=False, default=0),
    Column("misses", Integer, nullable=False, default=0),
    # Counts what was learned, so that an older reading never overwrites a newer one.
    Column("revision", Integer, nullable=False, default=0),
    # Whose money it is, as in the order, which never changes it: staff search by these alone.
    Column("organiser_id", Uuid, nullable=False),
    Column("event_id", Uuid, nullable=False),
    # Cash put on the counter; what exceeds the amount was given as change.
    Column("tendered", BigInteger),
    # Only where the provider collected another currency than was asked for.
    Column("received_currency", String(3)),
    # The object of a payment that is no intent: Stripe's Checkout Session, a mobile money request.
    Column("session_id", String(255), unique=True),
    Column("request_id", String(36), unique=True),
    # Where the payer goes on: the session's page. It is never shown, only redirected to.
    Column("page_url", String(2000)),
    # The mobile money account that was asked, whose it is, and what its owner reads.
    Column("phone", String(15)),
    Column("account_name", String(200)),
    Column("description", String(200)),
    # Since when its cardholder's bank questions it, or took it back; none where the bank let go.
    Column("disputed_at", UtcDateTime),
    # How much of the amount the buyer gives on top of their tickets.
    Column("donation", BigInteger, nullable=False, default=0),
    UniqueConstraint("order_id", "ordinal"),
    CheckConstraint(f"status IN ({_STATUSES_SQL})", name="status_known"),
    CheckConstraint(f"method IN ({_METHODS_SQL})", name="method_known"),
    CheckConstraint("amount >= 0", name="amount_not_negative"),
    CheckConstraint("tendered >= amount", name="tendered_enough"),
    CheckConstraint("donation >= 0 AND donation <= amount", name="donation_within_amount"),
    CheckConstraint("refunded >= 0 AND refunded <= received", name="refunded_within_received"),
    CheckConstraint(
        f"(status IN ({_OVER_SQL})) = (next_check_at IS NULL)", name="open_ones_are_looked_at"
    ),
)
Index(
    "uq_payment_open",
    payment.c.order_id,
    unique=True,
    sqlite_where=payment.c.status.not_in(OVER),
    postgresql_where=payment.c.status.not_in(OVER),
)
Index(
    "ix_payment_next_check",
    payment.c.next_check_at,
    sqlite_where=payment.c.next_check_at.is_not(None),
    postgresql_where=payment.c.next_check_at.is_not(None),
)
# What was taken on a day, for reports.
Index("ix_payment_settled_at", payment.c.settled_at)
# Newest first, for staff who search: all, an organiser's, an event's, those of one state.
Index("ix_payment_created_at", payment.c.created_at, payment.c.id)
Index(
    "ix_payment_organiser_id_created_at",
    payment.c.organiser_id,
    payment.c.created_at,
    payment.c.id,
)
Index("ix_payment_event_id_created_at", payment.c.event_id, payment.c.created_at, payment.c.id)
Index("ix_payment_status_created_at", payment.c.status, payment.c.created_at, payment.c.id)
Index("ix_payment_method_created_at", payment.c.method, payment.c.created_at, payment.c.id)
Index(
    "ix_payment_refunded",
    payment.c.created_at,
    payment.c.id,
    sqlite_where=payment.c.refunded > 0,
    postgresql_where=payment.c.refunded > 0,
)
Index(
    "ix_payment_disputed",
    payment.c.created_at,
    payment.c.id,
    sqlite_where=payment.c.disputed_at.is_not(None),
    postgresql_where=payment.c.disputed_at.is_not(None),
)

refund = Table(
    "refund",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("payment_id", Uuid, ForeignKey("payment.id"), nullable=False, index=True),
    # Its cause; what a person said of it is in ``words``.
    Column("reason", String(30), nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("status", String(20), nullable=False),
    Column("provider_id", String(255), unique=True),
    Column("provider_code", String(LONGEST_CODE)),
    Column("created_at", UtcDateTime, nullable=False),
    Column("next_check_at", UtcDateTime),
    Column("checks", Integer, nullable=False, default=0),
    Column("words", String(200)),
    Column("return_to_sale", Boolean, nullable=False),
    # Of which wish this is the refund: the same id with another wish is refused.
    Column("fingerprint", String(64)),
    # When the money left: the day whose refund it is. None again where it came back.
    Column("given_back_at", UtcDateTime, index=True),
    # How much of the amount is of the donation, which goes back last.
    Column("donation", BigInteger, nullable=False, default=0),
    CheckConstraint("amount >= 0", name="amount_not_negative"),
    CheckConstraint("donation >= 0 AND donation <= amount", name="donation_within_amount"),
    CheckConstraint(f"status IN ({_REFUND_STATUSES_SQL})", name="status_known"),
    CheckConstraint(f"reason IN ({_CAUSES_SQL})", name="reason_known"),
    CheckConstraint(
        "(status IN ('succeeded', 'failed')) = (next_check_at IS NULL)",
        name="open_ones_are_looked_at",
    ),
    CheckConstraint(
        "(status IN ('pending', 'succeeded')) = (given_back_at IS NOT NULL)",
        name="given_back_at_a_time",
    ),
)
# A payment is given back for one cause once, however often that cause is found again; only a
# person may ask as often as there is something left.
Index(
    "uq_refund_automatic",
    refund.c.payment_id,
    refund.c.reason,
    unique=True,
    sqlite_where=refund.c.reason != RefundCause.ASKED.value,
    postgresql_where=refund.c.reason != RefundCause.ASKED.value,
)
Index("ix_refund_created_at", refund.c.created_at)
Index(
    "ix_refund_next_check",
    refund.c.next_check_at,
    sqlite_where=refund.c.next_check_at.is_not(None),
    postgresql_where=refund.c.next_check_at.is_not(None),
)

refund_ticket = Table(
    "refund_ticket",
    metadata,
    Column("refund_id", Uuid, ForeignKey("refund.id"), primary_key=True),
    Column("ticket_id", Uuid, primary_key=True, index=True),
)

refund_request = Table(
    "refund_request",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("order_id", Uuid, ForeignKey("orders.id"), nullable=False, index=True),
    Column("order_number", String(11), nullable=False),
    Column("organiser_id", Uuid, nullable=False),
    Column("event_id", Uuid, nullable=False),
    Column("reason", String(1000), nullable=False),
    Column("status", String(20), nullable=False),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("decided_at", UtcDateTime),
    Column("decided_by", String(200)),
    Column("note", String(1000)),
    Column("refund_id", Uuid, ForeignKey("refund.id")),
    CheckConstraint(f"status IN ({_REQUEST_STATUSES_SQL})", name="status_known"),
    CheckConstraint("(status = 'granted') = (refund_id IS NOT NULL)", name="granted_by_a_refund"),
)
Index(
    "uq_refund_request_waiting",
    refund_request.c.order_id,
    unique=True,
    sqlite_where=refund_request.c.status == RequestStatus.WAITING.value,
    postgresql_where=refund_request.c.status == RequestStatus.WAITING.value,
)
Index(
    "ix_refund_request_organiser_id_asked_at",
    refund_request.c.organiser_id,
    refund_request.c.asked_at,
    refund_request.c.id,
)
Index("ix_refund_request_asked_at", refund_request.c.asked_at, refund_request.c.id)

webhook_inbox = Table(
    "webhook_inbox",
    metadata,
    Column("id", String(255), primary_key=True),
    Column("kind", String(100), nullable=False),
    Column("object_id", String(255)),
    Column("received_at", UtcDateTime, nullable=False),
)

payment_incident = Table(
    "payment_incident",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("payment_id", Uuid, ForeignKey("payment.id"), nullable=False),
    Column("organiser_id", Uuid, nullable=False),
    Column("event_id", Uuid, nullable=False),
    Column("kind", String(30), nullable=False),
    Column("detail", String(400), nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("resolved_at", UtcDateTime),
    Column("resolved_by", String(200)),
    Column("note", String(1000)),
    UniqueConstraint("payment_id", "kind"),
)
Index("ix_payment_incident_opened_at", payment_incident.c.opened_at, payment_incident.c.id)
Index(
    "ix_payment_incident_organiser_id_opened_at",
    payment_incident.c.organiser_id,
    payment_incident.c.opened_at,
    payment_incident.c.id,
)
