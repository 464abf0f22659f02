"""The device's store: what it keeps, who may read it, and what it says when it cannot."""

import errno
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.core.errors import DiskTrouble, StoreError
from kiosk.core.store import Schema, Store, disk_trouble

FIRST = Schema("shelf", ("CREATE TABLE shelf (name TEXT PRIMARY KEY)",))
SECOND = Schema("shelf", (*FIRST.steps, "ALTER TABLE shelf ADD COLUMN note TEXT"))


def test_what_was_kept_is_there_after_a_restart(tmp_path: Path) -> None:
    with Store(tmp_path / "a" / "kiosk.db") as store:
        store.keep("colour", "red")
        store.keep_all({"colour": "blue", "size": "9"})
    with Store(tmp_path / "a" / "kiosk.db") as store:
        assert (store.setting("colour"), store.setting("size")) == ("blue", "9")
        store.forget("colour")
        assert store.setting("colour") is None


def test_nobody_else_may_read_the_file(tmp_path: Path) -> None:
    with Store(tmp_path / "kiosk.db") as store:
        store.keep("token", "secret")
        modes = {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
    assert modes == {0o600}


def test_what_is_wiped_is_in_no_file_any_more_and_what_is_to_be_kept_is(tmp_path: Path) -> None:
    shelf = Schema("shelf", FIRST.steps, wiping=("DELETE FROM shelf WHERE name LIKE 'old%'",))
    with Store(tmp_path / "kiosk.db", shelf) as store:
        store.keep("token", "kiosk_SECRET")
        store.keep("token", "kiosk_SECRET-2")
        for name in ("old-PEACH", "new-PLUM"):
            store.write("INSERT INTO shelf VALUES (?)", (name,))
        store.wipe()
        kept = b"".join(file.read_bytes() for file in tmp_path.iterdir())
        assert [row["name"] for row in store.read("SELECT name FROM shelf")] == ["new-PLUM"]
    assert b"PLUM" in kept
    assert b"PEACH" not in kept
    assert b"SECRET" not in kept


def test_commits_reach_the_disk(tmp_path: Path) -> None:
    with Store(tmp_path / "kiosk.db") as store:
        assert store.read("PRAGMA synchronous")[0][0] == 2
        assert store.read("PRAGMA journal_mode")[0][0] == "wal"


def test_a_schema_grows_without_losing_rows(tmp_path: Path) -> None:
    with Store(tmp_path / "kiosk.db", FIRST) as store:
        store.write("INSERT INTO shelf VALUES ('a')")
    with Store(tmp_path / "kiosk.db", SECOND) as store:
        assert [tuple(row) for row in store.read("SELECT * FROM shelf")] == [("a", None)]


def test_a_store_of_a_newer_wicket_is_refused_not_harmed(tmp_path: Path) -> None:
    Store(tmp_path / "kiosk.db", SECOND).close()
    with pytest.raises(StoreError, match="newer Wicket"):
        Store(tmp_path / "kiosk.db", FIRST)


def test_a_transaction_that_fails_leaves_nothing(tmp_path: Path) -> None:
    def half_way(store: Store) -> None:
        with store.transaction() as connection:
            connection.execute("INSERT INTO shelf VALUES ('a')")
            raise ValueError("enough")

    with Store(tmp_path / "kiosk.db", FIRST) as store:
        with pytest.raises(ValueError, match="enough"):
            half_way(store)
        assert store.read("SELECT * FROM shelf") == []
        store.write("INSERT INTO shelf VALUES ('b')")


def test_what_the_database_refuses_is_a_store_error(tmp_path: Path) -> None:
    with Store(tmp_path / "kiosk.db", FIRST) as store:
        store.write("INSERT INTO shelf VALUES ('a')")
        with pytest.raises(StoreError):
            store.write("INSERT INTO shelf VALUES ('a')")
        with pytest.raises(StoreError):
            store.read("SELECT * FROM nowhere")


def test_a_folder_that_is_a_file_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with pytest.raises(StoreError, match="cannot be opened for writing"):
        Store(tmp_path / "taken" / "kiosk.db")


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "kiosk.db").write_bytes(b"certainly not SQLite" * 100)
    with pytest.raises(StoreError):
        Store(tmp_path / "kiosk.db")


@pytest.mark.parametrize("damage", [b"not SQLite", b"SQLite format 3\0" + b"\xff" * 84])
def test_a_damaged_file_says_what_to_do(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "kiosk.db"
    path.write_bytes(damage * 100)
    with pytest.raises(StoreError, match="damaged"):
        Store(path)


def test_a_damaged_schema_that_is_no_text_is_refused_as_well(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.db"
    Store(path, FIRST).close()
    content = path.read_bytes()
    # SQLite quotes the table's name in its complaint.
    path.write_bytes(content.replace(b"tableshelfshelf", b"tableshelf\xc5\xffelf"))
    with pytest.raises(StoreError, match="damaged"):
        Store(path, FIRST)


def test_a_disk_that_is_full_is_a_store_error_and_the_store_lives_on(tmp_path: Path) -> None:
    with Store(tmp_path / "kiosk.db", FIRST) as store:
        pages = store.read("PRAGMA page_count")[0][0]
        store.read(f"PRAGMA max_page_count={pages}")
        with pytest.raises(StoreError) as fault:
            store.write("INSERT INTO shelf VALUES (?)", ("x" * 100_000,))
        assert fault.value.trouble is DiskTrouble.FULL
        store.write("INSERT INTO shelf VALUES ('short')")


def test_a_file_that_another_program_holds_is_said_to_be_locked(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.db"
    with Store(path, FIRST) as store, closing(sqlite3.connect(path)) as other:
        store.read("PRAGMA busy_timeout = 0")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError) as fault:
            store.write("INSERT INTO shelf VALUES ('a')")
        assert fault.value.trouble is DiskTrouble.LOCKED
        other.rollback()
        store.write("INSERT INTO shelf VALUES ('a')")


def test_a_disk_that_can_only_be_read_is_told_from_one_that_fails(tmp_path: Path) -> None:
    with Store(tmp_path / "kiosk.db", FIRST) as store:
        store.read("PRAGMA query_only = ON")
        with pytest.raises(StoreError) as fault:
            store.write("INSERT INTO shelf VALUES ('a')")
    assert fault.value.trouble is DiskTrouble.READ_ONLY
    failed = OSError(errno.EIO, "input/output error")
    assert disk_trouble(tmp_path, failed) is DiskTrouble.FAILING
    assert disk_trouble(tmp_path, OSError(errno.ENOSPC, "no room")) is DiskTrouble.FULL


def test_the_file_is_plain_sqlite(tmp_path: Path) -> None:
    Store(tmp_path / "kiosk.db", FIRST).close()
    with sqlite3.connect(tmp_path / "kiosk.db") as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


def test_a_store_in_use_is_refused_in_one_sentence_and_free_again_after_a_kill(
    tmp_path: Path,
) -> None:
    path = tmp_path / "kiosk.db"
    program = (
        "import pathlib, sys, time\n"
        "from kiosk.core.store import Store\n"
        "store = Store(pathlib.Path(sys.argv[1]))\n"
        "store.keep('place', 'Foyer')\n"
        "print('open', flush=True)\n"
        "time.sleep(60)\n"
    )
    command = [sys.executable, "-c", program, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"
        with pytest.raises(StoreError, match="already runs"):
            Store(path)
        other.kill()
    with Store(path) as store:
        assert store.setting("place") == "Foyer"
