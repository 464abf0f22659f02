"""Has names sealed for gates and found by their words, those that were given before as well."""

from collections.abc import Sequence
from uuid import UUID

import sqlalchemy as sa
from alembic import op

from server.ticket.name_words import plain_words
from ticketing.sealed_name import seal_name

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

_AT_ONCE = 1000

_ticket = sa.table(
    "ticket",
    sa.column("id", sa.Uuid()),
    sa.column("event_id", sa.Uuid()),
    sa.column("code", sa.String()),
    sa.column("attendee", sa.String()),
    sa.column("sealed_name", sa.LargeBinary()),
)
_change = sa.table("change", sa.column("kind", sa.String()), sa.column("thing_id", sa.Uuid()))
_word = sa.table(
    "ticket_word",
    sa.column("event_id", sa.Uuid()),
    sa.column("word", sa.String()),
    sa.column("ticket_id", sa.Uuid()),
)

_Named = sa.Row[UUID, UUID, str, str]


def upgrade() -> None:
    op.add_column("ticket", sa.Column("sealed_name", sa.LargeBinary(), nullable=True))
    word = sa.String(200).with_variant(sa.String(200, collation="C"), "postgresql")
    op.create_table(
        "ticket_word",
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("word", word, nullable=False),
        sa.Column("ticket_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ticket_id"], ["ticket.id"], name=op.f("fk_ticket_word_ticket_id")
        ),
        sa.PrimaryKeyConstraint("event_id", "word", "ticket_id", name=op.f("pk_ticket_word")),
    )
    op.create_index(op.f("ix_ticket_word_ticket_id"), "ticket_word", ["ticket_id"])
    with op.batch_alter_table("checkpoint") as batch:
        batch.add_column(
            sa.Column("name_search", sa.Boolean(), nullable=False, server_default=sa.false())
        )
    with op.batch_alter_table("checkpoint") as batch:
        batch.alter_column("name_search", server_default=None)
    connection = op.get_bind()
    after = UUID(int=0)
    while named := _named(connection, after):
        _fill(connection, named)
        after = named[-1].id


def _named(connection: sa.Connection, after: UUID) -> Sequence[_Named]:
    return connection.execute(
        sa.select(_ticket.c.id, _ticket.c.event_id, _ticket.c.code, _ticket.c.attendee)
        .where(_ticket.c.id > after, _ticket.c.attendee.is_not(None))
        .order_by(_ticket.c.id)
        .limit(_AT_ONCE)
    ).all()


def _fill(connection: sa.Connection, named: Sequence[_Named]) -> None:
    sealed = [{"which": row.id, "sealed": seal_name(row.attendee, row.code)} for row in named]
    connection.execute(
        sa.update(_ticket)
        .where(_ticket.c.id == sa.bindparam("which"))
        .values(sealed_name=sa.bindparam("sealed")),
        sealed,
    )
    words = [
        {"event_id": row.event_id, "word": word, "ticket_id": row.id}
        for row in named
        for word in plain_words(row.attendee)
    ]
    if words:
        connection.execute(sa.insert(_word), words)
    connection.execute(
        sa.insert(_change), [{"kind": "ticket", "thing_id": row.id} for row in named]
    )
