"""An event has one key; its private half is only ever on disk sealed."""

import threading
from pathlib import Path

import pytest
from sqlalchemy import select

from server.database import Database
from server.security import UnsealError
from server.ticket.signing import KeyFor, Keyring, Signer
from server.ticket.tables import signing_key
from tests.server.ticket.building import NOW, issued, line_for, order_for, signer_in
from ticketing.code import parse, verify
from ticketing.identifiers import new_id
from ticketing.wire import Localized


def key_for() -> KeyFor:
    """A wish for the key of a new event."""
    return KeyFor(new_id(), Localized(text="Hamlet"), new_id(), NOW)


def test_an_event_keeps_its_key_and_another_has_another(database: Database, tmp_path: Path) -> None:
    signer, hamlet, othello = signer_in(tmp_path), key_for(), key_for()

    first = database.write(lambda c: signer.key_for(c, hamlet))
    again = database.write(lambda c: signer.key_for(c, hamlet))
    other = database.write(lambda c: signer.key_for(c, othello))

    assert first.id == again.id
    assert other.id != first.id
    assert other.private.private_bytes_raw() != first.private.private_bytes_raw()


def test_eight_who_want_the_first_key_at_once_get_the_same(
    database: Database, tmp_path: Path
) -> None:
    signers, wanted = [signer_in(tmp_path) for _ in range(8)], key_for()
    got: list[bytes] = []

    def want(signer: Signer) -> None:
        key = database.write(lambda c: signer.key_for(c, wanted))
        got.append(key.private.private_bytes_raw())

    threads = [threading.Thread(target=want, args=(signer,)) for signer in signers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(got) == 8
    assert len(set(got)) == 1


def test_another_server_process_opens_the_same_key(database: Database, tmp_path: Path) -> None:
    wanted = key_for()
    made = database.write(lambda c: signer_in(tmp_path).key_for(c, wanted))

    opened = database.write(lambda c: signer_in(tmp_path).key_for(c, wanted))

    assert opened.private.private_bytes_raw() == made.private.private_bytes_raw()


def test_the_private_half_is_not_in_the_database_in_clear(
    database: Database, tmp_path: Path
) -> None:
    key = database.write(lambda c: signer_in(tmp_path).key_for(c, key_for()))

    row = database.read(lambda c: c.execute(select(signing_key)).one())

    private = key.private.private_bytes_raw()
    assert all(private not in bytes(field) for field in row if isinstance(field, bytes))
    assert row.public_key == key.private.public_key().public_bytes_raw()


def test_a_key_sealed_under_another_secret_is_refused(database: Database, tmp_path: Path) -> None:
    wanted = key_for()
    database.write(lambda c: signer_in(tmp_path).key_for(c, wanted))
    stranger = signer_in(tmp_path / "stolen")

    with pytest.raises(UnsealError):
        database.write(lambda c: stranger.key_for(c, wanted))


def test_the_keyring_knows_a_key_once_it_was_read(database: Database, tmp_path: Path) -> None:
    (view,) = issued(database, signer_in(tmp_path), order_for(line_for()))
    keyring, key_id = Keyring(database), parse(view.code).key_id

    assert keyring.known() == ()
    keyring.fresh(key_id)
    assert verify(view.code, keyring.known()).statement.serial == view.serial
