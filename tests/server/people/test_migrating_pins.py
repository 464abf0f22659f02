"""The PINs of supervisors are kept when PINs become those of all staff."""

from alembic import command
from sqlalchemy import Text, Uuid, column, insert, select, table

from server.columns import UtcDateTime
from server.database import Database
from server.migrating import configuration, migrate
from server.people.tables import staff_pin
from server.settings import Settings
from tests.server.payment.shop import NOW
from ticketing.identifiers import new_id


def test_a_supervisors_pin_is_good_afterwards(empty_settings: Settings) -> None:
    names = (column("user_id", Uuid), column("organiser_id", Uuid))
    old = table("supervisor_pin", *names, column("hash", Text), column("set_at", UtcDateTime))
    kept = {"user_id": new_id(), "organiser_id": new_id(), "hash": "$argon2id$…", "set_at": NOW}
    database = Database(empty_settings)
    database.alter(lambda c: command.upgrade(configuration(c), "0019"))
    database.write(lambda c: c.execute(insert(old).values(**kept)))
    migrate(database)
    found = database.read(lambda c: c.execute(select(staff_pin)).mappings().all())
    database.close()
    assert [dict(row) for row in found] == [kept]
