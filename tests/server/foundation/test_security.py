"""The server's secret, and what is made with it: links that cannot be guessed, seals that hold."""

import stat
from pathlib import Path

import pytest

from server.security import Secrets, UnsealError, hash_token, new_token
from server.settings import CannotStartError
from ticketing.identifiers import new_id


@pytest.fixture
def secrets(tmp_path: Path) -> Secrets:
    return Secrets(tmp_path)


def test_a_token_opens_to_what_it_was_signed_for(secrets: Secrets) -> None:
    order_id = new_id()
    token = secrets.sign_token("order", order_id)
    assert secrets.open_token("order", token) == order_id
    assert len(token) == 43


def test_a_token_does_not_open_for_another_purpose(secrets: Secrets) -> None:
    assert secrets.open_token("refund", secrets.sign_token("order", new_id())) is None


def test_no_change_of_a_token_opens(secrets: Secrets) -> None:
    token = secrets.sign_token("order", new_id())
    for position, character in enumerate(token):
        changed = token[:position] + ("A" if character != "A" else "B") + token[position + 1 :]
        assert secrets.open_token("order", changed) is None


@pytest.mark.parametrize("text", ["", "x", "ä" * 43, "=" * 43, "A" * 43, "A" * 44, "+/" * 21 + "A"])
def test_what_is_no_token_does_not_open(secrets: Secrets, text: str) -> None:
    assert secrets.open_token("order", text) is None


def test_the_secret_is_kept_for_the_next_start(tmp_path: Path) -> None:
    order_id = new_id()
    token = Secrets(tmp_path).sign_token("order", order_id)
    assert Secrets(tmp_path).open_token("order", token) == order_id


def test_another_servers_token_does_not_open(tmp_path: Path) -> None:
    token = Secrets(tmp_path / "one").sign_token("order", new_id())
    assert Secrets(tmp_path / "other").open_token("order", token) is None


def test_only_the_servers_user_may_read_the_secret(tmp_path: Path) -> None:
    Secrets(tmp_path)
    assert stat.S_IMODE((tmp_path / "secret.key").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["secret.key"]


def test_a_damaged_secret_is_refused_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "secret.key").write_bytes(b"short")
    with pytest.raises(CannotStartError, match="damaged"):
        Secrets(tmp_path)


def test_what_was_sealed_is_read_again(secrets: Secrets) -> None:
    sealed = secrets.seal(b"a private key")
    assert b"private" not in sealed
    assert secrets.unseal(sealed) == b"a private key"


def test_a_broken_seal_is_noticed(secrets: Secrets, tmp_path: Path) -> None:
    sealed = secrets.seal(b"a private key")
    broken = sealed[:-1] + bytes([sealed[-1] ^ 1])
    for text in (broken, b"", sealed[:20]):
        with pytest.raises(UnsealError):
            secrets.unseal(text)
    with pytest.raises(UnsealError):
        Secrets(tmp_path / "other").unseal(sealed)


def test_bearer_tokens_differ_and_only_their_hash_is_kept() -> None:
    one, other = new_token("kiosk"), new_token("kiosk")
    assert one.startswith("kiosk_")
    assert one != other
    assert hash_token(one) != hash_token(other)
    assert len(hash_token(one)) == 64
