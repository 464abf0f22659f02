"""Adds what a catalogue is managed by: versions, search, sale rules of tiers, kept answers."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _organiser()
    _event()
    _session()
    _tier()
    _stock()
    _kept_answer()


def _organiser() -> None:
    op.add_column("organiser", sa.Column("reply_email", sa.String(length=254), nullable=True))
    op.add_column("organiser", sa.Column("language", sa.String(length=2), nullable=True))
    op.add_column("organiser", sa.Column("version", sa.Integer(), nullable=True))
    op.execute("UPDATE organiser SET language = 'en', version = 1")
    _require("organiser", ("language", "version"))


def _event() -> None:
    op.add_column("event", sa.Column("published_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("event", sa.Column("starts_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("event", sa.Column("ends_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("event", sa.Column("tiers_made", sa.Integer(), nullable=True))
    op.add_column("event", sa.Column("search_text", sa.Text(), nullable=True))
    op.execute("UPDATE event SET published_at = made_at WHERE status <> 'draft'")
    op.execute(
        "UPDATE event SET"
        " starts_at = (SELECT min(starts_at) FROM session WHERE event_id = event.id),"
        " ends_at = (SELECT max(ends_at) FROM session WHERE event_id = event.id),"
        " tiers_made = (SELECT count(*) FROM tier WHERE event_id = event.id),"
        " search_text = ''"
    )
    _make_searchable()
    _require("event", ("starts_at", "ends_at", "tiers_made", "search_text"))
    op.create_index("ix_event_starts_at_id", "event", ["starts_at", "id"], unique=False)
    op.create_index(
        "ix_event_status_starts_at_id", "event", ["status", "starts_at", "id"], unique=False
    )


def _make_searchable() -> None:
    event = sa.table(
        "event",
        sa.column("id", sa.Uuid()),
        sa.column("name", sa.JSON()),
        sa.column("venue", sa.Text()),
        sa.column("search_text", sa.Text()),
    )
    connection = op.get_bind()
    for row in connection.execute(sa.select(event.c.id, event.c.name, event.c.venue)).all():
        names = [row.name["text"], *row.name.get("translations", {}).values(), row.venue]
        connection.execute(
            sa.update(event)
            .where(event.c.id == row.id)
            .values(search_text="\n".join(names).casefold())
        )


def _session() -> None:
    op.add_column("session", sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True))


def _tier() -> None:
    op.add_column("tier", sa.Column("version", sa.Integer(), nullable=True))
    op.add_column("tier", sa.Column("transferable", sa.Boolean(), nullable=True))
    op.add_column("tier", sa.Column("approval_required", sa.Boolean(), nullable=True))
    op.add_column("tier", sa.Column("channels", sa.JSON(), nullable=True))
    op.add_column("tier", sa.Column("max_per_buyer", sa.Integer(), nullable=True))
    op.add_column("tier", sa.Column("tax_basis_points", sa.Integer(), nullable=True))
    for name in ("entry_opens_at", "entry_closes_at", "deleted_at"):
        op.add_column("tier", sa.Column(name, sa.DateTime(timezone=True), nullable=True))
    op.execute(
        "UPDATE tier SET version = 1, transferable = TRUE, approval_required = FALSE,"
        """ channels = '["kiosk", "box_office", "web"]'"""
    )
    with op.batch_alter_table("tier") as batch:
        for column in ("version", "transferable", "approval_required", "channels"):
            batch.alter_column(column, nullable=False)
        batch.create_check_constraint(op.f("ck_tier_per_buyer"), "max_per_buyer >= 1")
        batch.create_check_constraint(
            op.f("ck_tier_tax_is_a_share"), "tax_basis_points BETWEEN 0 AND 10000"
        )
        batch.create_check_constraint(
            op.f("ck_tier_entry_in_order"), "entry_opens_at < entry_closes_at"
        )


def _stock() -> None:
    op.add_column("stock", sa.Column("returned", sa.Integer(), nullable=True))
    op.add_column("stock", sa.Column("terms", sa.Integer(), nullable=True))
    op.execute("UPDATE stock SET returned = 0, terms = 0")
    with op.batch_alter_table("stock") as batch:
        batch.alter_column("returned", nullable=False)
        batch.alter_column("terms", nullable=False)
        batch.drop_constraint(op.f("ck_stock_counts_not_negative"), type_="check")
        batch.create_check_constraint(
            op.f("ck_stock_counts_not_negative"),
            "sold >= 0 AND held >= 0 AND leased >= 0 AND returned >= 0",
        )


def _kept_answer() -> None:
    op.create_table(
        "kept_answer",
        sa.Column("caller", sa.String(length=64), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("status", sa.SmallInteger(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            "(status IS NULL) = (sealed IS NULL)", name=op.f("ck_kept_answer_whole_or_absent")
        ),
        sa.PrimaryKeyConstraint("caller", "key", name=op.f("pk_kept_answer")),
    )
    op.create_index(op.f("ix_kept_answer_asked_at"), "kept_answer", ["asked_at"], unique=False)


def _require(table: str, columns: tuple[str, ...]) -> None:
    """Have columns, now filled, always be so."""
    with op.batch_alter_table(table) as batch:
        for column in columns:
            batch.alter_column(column, nullable=False)
