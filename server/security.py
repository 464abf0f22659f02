"""Who asks, and what proves it: principals, the server's secret, tokens and signed links."""

import base64
import contextlib
import hashlib
import hmac
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from server.permissions import Role
from server.settings import CannotStartError
from ticketing.device import DeviceKind

_SECRET_BYTES = 32
_NONCE_BYTES = 12
_MARK_BYTES = 16


@dataclass(frozen=True)
class Operator:
    """Whoever holds the admin token: may do everything that devices may not."""


@dataclass(frozen=True)
class Device:
    """A paired device, with what it may reach."""

    id: UUID
    kind: DeviceKind
    organiser_id: UUID
    name: str
    place: str
    reader_id: str | None = None
    checkpoint_id: UUID | None = None


@dataclass(frozen=True)
class Person:
    """Somebody with an account who is signed in.

    ``roles`` by organiser; ``promoted`` are the events they promote. ``admin`` holds everywhere,
    but ``factor_due`` says that a second factor must be set up before it holds at all.
    ``device_id`` is the kiosk where they are known by their PIN alone.
    """

    id: UUID
    name: str
    email: str
    admin: bool = False
    roles: Mapping[UUID, frozenset[Role]] = field(default_factory=dict)
    promoted: frozenset[UUID] = frozenset()
    sign_in_id: UUID | None = None
    factor_due: bool = False
    device_id: UUID | None = None


@dataclass(frozen=True)
class Holder:
    """Whoever has a signed link: its token is their bearer token.

    The link of an order opens its tickets, but for those that were passed on; the link of a ticket
    opens that one alone.
    """

    order_id: UUID | None = None
    ticket_id: UUID | None = None


Principal = Operator | Device | Person | Holder


class UnsealError(ValueError):
    """Something sealed was changed, or sealed by another server's secret."""


class Secrets:
    """The server's one secret, made at the first start and kept in ``secret.key``, mode 0600."""

    def __init__(self, data_folder: Path) -> None:
        self._secret = _load_or_make(data_folder / "secret.key")

    def sign_token(self, purpose: str, thing: UUID) -> str:
        """A link's token: 43 characters that name ``thing`` and cannot be guessed.

        Sixteen bytes of id and sixteen of HMAC-SHA256 over purpose and id, base64url.
        """
        return _text(thing.bytes + self._mark(purpose, thing))

    def open_token(self, purpose: str, token: str) -> UUID | None:
        """The id in a token made for the same purpose by this server; else None."""
        try:
            raw = base64.b64decode(token + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
        except ValueError:  # no base 64, so no token
            return None
        if len(raw) != 16 + _MARK_BYTES or _text(raw) != token:
            return None
        thing = UUID(bytes=raw[:16])
        return thing if hmac.compare_digest(raw[16:], self._mark(purpose, thing)) else None

    def digest(self, use: str, *parts: bytes) -> str:
        """What tells these parts from others, as hex; without the secret no guess can be tried."""
        digest = hmac.new(self._key(f"digest:{use}"), digestmod="sha256")
        for part in parts:
            digest.update(len(part).to_bytes(8, "big") + part)
        return digest.hexdigest()

    def seal(self, plain: bytes) -> bytes:
        """``plain`` encrypted and authenticated (AES-256-GCM, nonce first)."""
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + AESGCM(self._key("seal")).encrypt(nonce, plain, None)

    def unseal(self, sealed: bytes) -> bytes:
        """What was sealed.

        Raises:
            UnsealError: it was changed, or sealed under another secret.
        """
        nonce, body = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        try:
            return AESGCM(self._key("seal")).decrypt(nonce, body, None)
        except (InvalidTag, ValueError) as error:
            raise UnsealError("not sealed by this server") from error

    def _mark(self, purpose: str, thing: UUID) -> bytes:
        digest = hmac.digest(self._key(f"token:{purpose}"), thing.bytes, "sha256")
        return digest[:_MARK_BYTES]

    def _key(self, use: str) -> bytes:
        return hmac.digest(self._secret, use.encode(), "sha256")


def new_token(prefix: str) -> str:
    """A bearer token: the prefix says what it is for, 256 random bits make it unguessable."""
    return f"{prefix}_{secrets.token_urlsafe(_SECRET_BYTES)}"


def hash_token(token: str) -> str:
    """What may be stored of a bearer token: SHA-256 as hex, enough for 256 random bits."""
    return hashlib.sha256(token.encode()).hexdigest()


def _text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def _load_or_make(path: Path) -> bytes:
    if path.exists():
        return _load(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _make(path)
    except OSError as error:
        raise CannotStartError(f"{path} cannot be written: {error.strerror}.") from error
    return _load(path)


def _make(path: Path) -> None:
    """Write a new secret whole before it has its name, so that no crash leaves half of one."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(os.urandom(_SECRET_BYTES))
        file.flush()
        os.fsync(file.fileno())
    try:
        # Whoever links first made the secret; another process that starts now reads it.
        with contextlib.suppress(FileExistsError):
            os.link(draft, path)
    finally:
        draft.unlink()


def _load(path: Path) -> bytes:
    try:
        secret = path.read_bytes()
    except OSError as error:
        raise CannotStartError(f"{path} cannot be read: {error.strerror}.") from error
    if len(secret) != _SECRET_BYTES:
        raise CannotStartError(f"{path} is damaged: restore it from a backup.")
    return secret
