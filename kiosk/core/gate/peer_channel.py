"""A line between two gates that have proved their keys to each other; all on it is sealed.

Each signs both one-time keys (X25519) with the key that the server vouched for (Ed25519), so what
was recorded yesterday opens nothing and no clock is asked. Messages are JSON, sealed with
ChaCha20-Poly1305 under a counter. Source of the shape: SIGMA (Krawczyk, 2003), with the signer's
role and both names under each signature.
"""

import socket
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from pydantic import BaseModel, Field, ValidationError

from kiosk.core.errors import WicketError
from ticketing.sync import GateRow
from ticketing.wire import Answer

_PROTOCOL = b"wicket-gate-1"
_CALLS, _ANSWERS = b" calls ", b" answers "
_LONGEST = 1 << 20
_LENGTH_BYTES = 4
_NONCE_BYTES = 12
_KEY_BYTES = 32

A = TypeVar("A", bound=BaseModel)


class PeerLostError(WicketError):
    """The other end went away, is nobody we were told of, or does not speak as a gate does."""


class WrongKeyError(WicketError):
    """Somebody gives a gate's name without having its key."""

    def __init__(self, peer: GateRow) -> None:
        super().__init__(f"Somebody on this network claims to be {peer.name} and is not.")
        self.peer = peer


@dataclass(frozen=True)
class OwnKey:
    """This device as other gates know it."""

    device_id: UUID
    private: Ed25519PrivateKey

    @property
    def public(self) -> str:
        """The public half, 32 bytes as hex."""
        return self.private.public_key().public_bytes_raw().hex()


class _Hello(Answer):
    device_id: UUID
    once: str = Field(pattern=r"^[0-9a-f]{64}$")


class _Signed(Answer):
    signature: str = Field(pattern=r"^[0-9a-f]{128}$")


class Channel:
    """Sends and receives sealed messages; ``peer`` has proved who it is. Not for two threads."""

    def __init__(
        self, pipe: socket.socket, peer: GateRow, sending: bytes, receiving: bytes
    ) -> None:
        self.peer = peer
        self._pipe = pipe
        self._sending, self._receiving = ChaCha20Poly1305(sending), ChaCha20Poly1305(receiving)
        self._sent = self._received = 0

    def send(self, message: BaseModel) -> None:
        """Send one message.

        Raises:
            PeerLostError: it cannot be sent.
        """
        nonce = self._sent.to_bytes(_NONCE_BYTES, "big")
        self._sent += 1
        _write(self._pipe, self._sending.encrypt(nonce, message.model_dump_json().encode(), None))

    def receive(self, shape: type[A]) -> A:
        """The next message.

        Raises:
            PeerLostError: none came in time, or not one of this shape from this peer.
        """
        nonce = self._received.to_bytes(_NONCE_BYTES, "big")
        self._received += 1
        try:
            return shape.model_validate_json(
                self._receiving.decrypt(nonce, _read(self._pipe), None)
            )
        except (InvalidTag, ValidationError) as error:
            raise PeerLostError(f"{self.peer.name} sent what cannot be read") from error


def call(pipe: socket.socket, own: OwnKey, peer: GateRow) -> Channel:
    """Open a channel to ``peer``, which listens at the other end.

    Raises:
        PeerLostError: nobody of that name answers.
        WrongKeyError: who answers has not the key of that name.
    """
    once = X25519PrivateKey.generate()
    mine = _Hello(device_id=own.device_id, once=once.public_key().public_bytes_raw().hex())
    _write(pipe, mine.model_dump_json().encode())
    theirs = _parsed(_Hello, _read(pipe))
    if theirs.device_id != peer.id:
        raise PeerLostError(f"another device answers where {peer.name} was")
    both = _both(mine, theirs)
    _prove(peer, _ANSWERS + both, _read(pipe))
    _write(pipe, _signed(own, _CALLS + both))
    calling, answering = _keys(once, theirs, both)
    return Channel(pipe, peer, calling, answering)


def answer(pipe: socket.socket, own: OwnKey, vouched: Callable[[UUID], GateRow | None]) -> Channel:
    """Open a channel to whoever calls, if it is a gate that was ``vouched`` for.

    Raises:
        PeerLostError: it is not, or went away.
        WrongKeyError: it gives a gate's name without having its key.
    """
    theirs = _parsed(_Hello, _read(pipe))
    peer = vouched(theirs.device_id)
    if peer is None:
        raise PeerLostError("a device that nobody vouched for")
    once = X25519PrivateKey.generate()
    mine = _Hello(device_id=own.device_id, once=once.public_key().public_bytes_raw().hex())
    both = _both(theirs, mine)
    _write(pipe, mine.model_dump_json().encode())
    _write(pipe, _signed(own, _ANSWERS + both))
    _prove(peer, _CALLS + both, _read(pipe))
    calling, answering = _keys(once, theirs, both)
    return Channel(pipe, peer, answering, calling)


def _both(caller: _Hello, answerer: _Hello) -> bytes:
    said = (caller.device_id.hex, answerer.device_id.hex, caller.once, answerer.once)
    return "".join(said).encode()


def _signed(own: OwnKey, said: bytes) -> bytes:
    signature = own.private.sign(_PROTOCOL + said)
    return _Signed(signature=signature.hex()).model_dump_json().encode()


def _prove(peer: GateRow, said: bytes, frame: bytes) -> None:
    signature = bytes.fromhex(_parsed(_Signed, frame).signature)
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(peer.public_key))
        key.verify(signature, _PROTOCOL + said)
    except (InvalidSignature, ValueError) as error:
        raise WrongKeyError(peer) from error


def _keys(once: X25519PrivateKey, theirs: _Hello, both: bytes) -> tuple[bytes, bytes]:
    """The keys of what the caller sends and of what the answerer sends."""
    try:
        shared = once.exchange(X25519PublicKey.from_public_bytes(bytes.fromhex(theirs.once)))
    except ValueError as error:
        raise PeerLostError("a one-time key that is none") from error
    kdf = HKDF(algorithm=SHA256(), length=2 * _KEY_BYTES, salt=both, info=_PROTOCOL)
    made = kdf.derive(shared)
    return made[:_KEY_BYTES], made[_KEY_BYTES:]


def _parsed(shape: type[A], frame: bytes) -> A:
    try:
        return shape.model_validate_json(frame)
    except ValidationError as error:
        raise PeerLostError("this is no gate's greeting") from error


def _write(pipe: socket.socket, frame: bytes) -> None:
    try:
        pipe.sendall(len(frame).to_bytes(_LENGTH_BYTES, "big") + frame)
    except OSError as error:
        raise PeerLostError("the other gate went away") from error


def _read(pipe: socket.socket) -> bytes:
    length = int.from_bytes(_exactly(pipe, _LENGTH_BYTES), "big")
    if length > _LONGEST:
        raise PeerLostError("this is longer than anything a gate says")
    return _exactly(pipe, length)


def _exactly(pipe: socket.socket, length: int) -> bytes:
    found = bytearray()
    while len(found) < length:
        try:
            piece = pipe.recv(length - len(found))
        except OSError as error:
            raise PeerLostError("the other gate does not answer") from error
        if not piece:
            raise PeerLostError("the other gate went away")
        found += piece
    return bytes(found)
