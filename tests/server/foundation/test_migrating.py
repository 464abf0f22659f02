"""The revisions lead to the very schema that the tables describe, and keep the data on the way."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Uuid, column, insert, inspect, text
from sqlalchemy import table as table_of

import server.app  # noqa: F401  every domain's tables, as the product has them
from server.catalogue.organisers import organiser_name
from server.database import Database, metadata
from server.migrating import configuration, migrate
from server.settings import CannotStartError, Settings
from ticketing.identifiers import new_id


@pytest.fixture
def empty(empty_settings: Settings) -> Iterator[Database]:
    database = Database(empty_settings)
    yield database
    database.close()


def _described(connection: Connection) -> dict[str, Any]:
    """All that the database knows of its tables, in an order of its own."""
    seen = inspect(connection)
    found: dict[str, Any] = {}
    for name in sorted(set(seen.get_table_names()) - {"alembic_version"}):
        columns = [
            (column["name"], str(column["type"]), column["nullable"], column["default"])
            for column in seen.get_columns(name)
        ]
        found[name] = {
            "columns": columns,
            "key": seen.get_pk_constraint(name),
            "foreign": _sorted(seen.get_foreign_keys(name)),
            "unique": _sorted(seen.get_unique_constraints(name)),
            "checks": _sorted(seen.get_check_constraints(name)),
            "indexes": _sorted(seen.get_indexes(name)),
        }
    return found


def _sorted(things: list[Any]) -> list[str]:
    return sorted(str(_plain(thing)) for thing in things)


def _plain(thing: Any) -> Any:  # noqa: ANN401  whatever the inspector answers with
    if isinstance(thing, dict):
        return sorted((name, _plain(value)) for name, value in thing.items())
    return str(thing)


def test_the_revisions_make_what_the_tables_describe(empty: Database) -> None:
    migrate(empty)
    migrated = empty.read(_described)
    empty.alter(_drop_everything)
    empty.alter(metadata.create_all)
    created = empty.read(_described)
    empty.close()
    assert migrated.keys() == created.keys()
    for name, table in created.items():
        assert migrated[name] == table, name


def test_nothing_is_left_to_migrate(empty: Database) -> None:
    migrate(empty)

    def differences(connection: Connection) -> list[Any]:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))

    left = empty.read(differences)
    empty.close()
    assert left == []


def test_there_is_one_line_of_revisions(empty: Database) -> None:
    heads: list[str] = []
    empty.alter(lambda c: heads.extend(ScriptDirectory.from_config(configuration(c)).get_heads()))
    empty.close()
    assert len(heads) == 1


def test_each_revision_keeps_the_data_that_was_there(empty: Database) -> None:
    organiser_id = new_id()
    empty.alter(lambda c: command.upgrade(configuration(c), "0001"))
    # As the first release wrote it: the code of today knows columns that were not there.
    old = table_of("organiser", column("id", Uuid), column("name"))
    empty.write(lambda c: c.execute(insert(old).values(id=organiser_id, name="Foundry Arts")))
    migrate(empty)
    migrate(empty)
    kept = empty.read(lambda c: organiser_name(c, organiser_id))
    empty.close()
    assert kept == "Foundry Arts"


def test_a_failed_migration_leaves_the_database_as_it_was(empty: Database) -> None:
    def fail(connection: Connection) -> None:
        command.upgrade(configuration(connection), "head")
        raise RuntimeError("on purpose")

    with pytest.raises(RuntimeError, match="on purpose"):
        empty.alter(fail)
    tables = empty.read(lambda c: inspect(c).get_table_names())
    empty.close()
    assert tables == []


def test_rows_that_refer_to_nothing_stop_the_start(tmp_path: Path) -> None:
    database = Database(Settings(data_folder=tmp_path, database_url=""))
    migrate(database)
    orphan = text("INSERT INTO stock VALUES ('x', 1, 0, 0, 0, 0, 0)")
    database.alter(lambda c: c.execute(orphan))
    with pytest.raises(CannotStartError, match="1 rows of stock refer to nothing"):
        migrate(database)
    database.close()


def _drop_everything(connection: Connection) -> None:
    metadata.drop_all(connection)
    connection.execute(text("DROP TABLE alembic_version"))


def _made_newer(connection: Connection) -> None:
    connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))


def test_a_database_of_a_newer_wicket_stops_the_start(empty: Database) -> None:
    migrate(empty)
    empty.alter(_made_newer)
    with pytest.raises(CannotStartError, match="not one that this Wicket knows"):
        migrate(empty)


def test_a_damaged_database_stops_the_start_in_one_sentence(tmp_path: Path) -> None:
    settings = Settings(data_folder=tmp_path, database_url="")
    database = Database(settings)
    migrate(database)
    page = database.read(
        lambda c: c.execute(
            text("SELECT rootpage FROM sqlite_schema WHERE name = 'alembic_version'")
        ).scalar_one()
    )
    size = database.read(lambda c: c.execute(text("PRAGMA page_size")).scalar_one())
    database.close()
    with (tmp_path / "wicket.db").open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xa5" * size)
    database = Database(settings)
    with pytest.raises(CannotStartError, match="cannot be brought up to date"):
        migrate(database)
    database.close()
