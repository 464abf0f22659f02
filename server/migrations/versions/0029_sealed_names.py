"""Seals the attendees' names for gates, those that were given before as well, and tells of them."""

from collections.abc import Sequence
from uuid import UUID

import sqlalchemy as sa
from alembic import op

from ticketing.sealed_name import seal_name

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

_AT_ONCE = 1000

_ticket = sa.table(
    "ticket",
    sa.column("id", sa.Uuid()),
    sa.column("code", sa.String()),
    sa.column("attendee", sa.String()),
    sa.column("sealed_name", sa.LargeBinary()),
)
_change = sa.table("change", sa.column("kind", sa.String()), sa.column("thing_id", sa.Uuid()))


def upgrade() -> None:
    op.add_column("ticket", sa.Column("sealed_name", sa.LargeBinary(), nullable=True))
    connection = op.get_bind()
    after = UUID(int=0)
    while named := _named(connection, after):
        sealed = [{"which": row.id, "sealed": seal_name(row.attendee, row.code)} for row in named]
        connection.execute(
            sa.update(_ticket)
            .where(_ticket.c.id == sa.bindparam("which"))
            .values(sealed_name=sa.bindparam("sealed")),
            sealed,
        )
        connection.execute(
            sa.insert(_change), [{"kind": "ticket", "thing_id": row.id} for row in named]
        )
        after = named[-1].id


def _named(connection: sa.Connection, after: UUID) -> Sequence[sa.Row[tuple[UUID, str, str]]]:
    return connection.execute(
        sa.select(_ticket.c.id, _ticket.c.code, _ticket.c.attendee)
        .where(_ticket.c.id > after, _ticket.c.attendee.is_not(None))
        .order_by(_ticket.c.id)
        .limit(_AT_ONCE)
    ).all()
