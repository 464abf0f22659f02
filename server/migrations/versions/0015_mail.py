"""Adds letters and the tries to send them."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_KINDS = (
    "'tickets', 'refund', 'event_cancelled', 'ticket_received', 'ticket_passed_on', "
    "'ticket_replaced', 'waiting_offer', 'approval_given', 'approval_refused', "
    "'confirm_address', 'password_reset', 'staff_invitation'"
)
_STATES = "'waiting', 'sent', 'unknown', 'failed', 'bounced', 'dropped'"
_OUTCOMES = (
    "'begun', 'sent', 'refused_for_now', 'refused_for_good', 'unreachable', 'reply_lost', "
    "'not_composed', 'bounced', 'delayed'"
)


def upgrade() -> None:
    op.create_table(
        "letter",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("to_address", sa.String(length=254), nullable=False),
        sa.Column("to_folded", sa.String(length=300), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("organiser_id", sa.Uuid(), nullable=True),
        sa.Column("order_id", sa.Uuid(), nullable=True),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("fact", sa.String(length=200), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("doubts", sa.SmallInteger(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("next_try_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(f"kind IN ({_KINDS})", name=op.f("ck_letter_kind_known")),
        sa.CheckConstraint(f"state IN ({_STATES})", name=op.f("ck_letter_state_known")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter")),
        sa.UniqueConstraint("fact", name=op.f("uq_letter_fact")),
    )
    for column in ("to_folded", "order_id"):
        op.create_index(op.f(f"ix_letter_{column}"), "letter", [column], unique=False)
    op.create_index("ix_letter_organiser_id_id", "letter", ["organiser_id", "id"], unique=False)
    op.create_index("ix_letter_state_id", "letter", ["state", "id"], unique=False)
    op.create_index(
        "ix_letter_next_try_at",
        "letter",
        ["next_try_at"],
        unique=False,
        postgresql_where=sa.text("next_try_at IS NOT NULL"),
        sqlite_where=sa.text("next_try_at IS NOT NULL"),
    )
    op.create_table(
        "letter_try",
        sa.Column("letter_id", sa.Uuid(), nullable=False),
        sa.Column("ordinal", sa.SmallInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.String(length=20), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.CheckConstraint(f"outcome IN ({_OUTCOMES})", name=op.f("ck_letter_try_outcome_known")),
        sa.ForeignKeyConstraint(["letter_id"], ["letter.id"], name=op.f("fk_letter_try_letter_id")),
        sa.PrimaryKeyConstraint("letter_id", "ordinal", name=op.f("pk_letter_try")),
    )
