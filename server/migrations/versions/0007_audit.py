"""Adds the audit: its entries, where their chain stands, and how often each act was done."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_SEARCHES = (
    ("subject_id",),
    ("order_id",),
    ("ticket_id",),
    ("at", "id"),
    ("organiser_id", "at", "id"),
    ("actor_id", "at", "id"),
    ("act", "at", "id"),
)
_KEPT = "an entry of the audit is kept as it is"
# A place may be given to an entry that has none; nothing else of an entry ever changes.
_SQLITE = (
    f"""CREATE TRIGGER audit_entry_never_deleted BEFORE DELETE ON audit_entry
    BEGIN SELECT RAISE(ABORT, '{_KEPT}'); END""",
    f"""CREATE TRIGGER audit_entry_never_changed BEFORE UPDATE ON audit_entry
    WHEN OLD.place IS NOT NULL
    BEGIN SELECT RAISE(ABORT, '{_KEPT}'); END""",
)
_POSTGRESQL = (
    f"""CREATE OR REPLACE FUNCTION audit_entry_kept() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION '{_KEPT}'; END $$""",
    """CREATE TRIGGER audit_entry_never_deleted BEFORE DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION audit_entry_kept()""",
    """CREATE TRIGGER audit_entry_never_changed BEFORE UPDATE ON audit_entry
    FOR EACH ROW WHEN (OLD.place IS NOT NULL) EXECUTE FUNCTION audit_entry_kept()""",
)


def upgrade() -> None:
    _entries()
    op.create_table(
        "audit_head",
        sa.Column("id", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("place", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_audit_head_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_head")),
    )
    op.create_table(
        "audit_tally",
        sa.Column("act", sa.String(length=60), nullable=False),
        sa.Column("times", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("act", name=op.f("pk_audit_tally")),
    )
    dialect = op.get_bind().dialect.name
    for statement in _SQLITE if dialect == "sqlite" else _POSTGRESQL:
        op.execute(statement)


def _entries() -> None:
    op.create_table(
        "audit_entry",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor_kind", sa.String(length=20), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("actor_name", sa.String(length=200), nullable=False),
        sa.Column("act", sa.String(length=60), nullable=False),
        sa.Column("organiser_id", sa.Uuid(), nullable=True),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=True),
        sa.Column("ticket_id", sa.Uuid(), nullable=True),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("place", sa.BigInteger(), nullable=True),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=True),
        sa.CheckConstraint(
            "(place IS NULL) = (hash IS NULL)", name=op.f("ck_audit_entry_sealed_whole_or_not")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_entry")),
        sa.UniqueConstraint("place", name=op.f("uq_audit_entry_place")),
    )
    for columns in _SEARCHES:
        name = f"ix_audit_entry_{'_'.join(columns)}"
        op.create_index(op.f(name), "audit_entry", list(columns), unique=False)
    op.create_index(
        "ix_audit_entry_unsealed",
        "audit_entry",
        ["id"],
        unique=False,
        postgresql_where=sa.text("place IS NULL"),
        sqlite_where=sa.text("place IS NULL"),
    )
