"""The ticket code: a signed statement that a ticket exists, small enough for a version 5 symbol.

Format, version 1. Twelve bytes, most significant bit first, then their signature:

    version 4 | key 12 | serial 40 | generation 8 | tier 8 | first day 14 | last day 10
    Ed25519 signature over ``b"wicket ticket 1" + statement`` (RFC 8032), 64 bytes

written in upper-case base 32 without padding (RFC 4648 §6): 122 characters, which is exactly what
a QR symbol of version 5 at error level M holds in alphanumeric mode (ISO/IEC 18004, table 7).
Days are counted from 1 January 2024, UTC; the last day is counted from the first.
"""

import base64
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from ticketing.identifiers import serial_number, serial_text

VERSION = 1
CODE_LENGTH = 122
MAX_KEY_ID = (1 << 12) - 1
MAX_GENERATION = (1 << 8) - 1
MAX_TIER_REF = (1 << 8) - 1

_ALPHABET = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
_STATEMENT_BYTES = 12
_DOMAIN = b"wicket ticket 1"
_DAY_ZERO = date(2024, 1, 1)
_WIDTHS = (4, 12, 40, 8, 8, 14, 10)


@dataclass(frozen=True)
class Statement:
    """What a code says of its ticket. ``tier_ref`` numbers the tiers of one event from 0.

    ``first_day`` to ``last_day`` (UTC, inclusive) is a coarse window, widened by a day on each
    side of the sessions so that no time zone makes a good ticket bad.
    """

    key_id: int
    serial: str
    generation: int
    tier_ref: int
    first_day: date
    last_day: date

    def covers(self, moment: datetime) -> bool:
        """Whether the coarse window holds ``moment``."""
        return self.first_day <= moment.astimezone(UTC).date() <= self.last_day


class CodeError(ValueError):
    """A text that is not a genuine ticket code.

    ├── UnreadableCodeError   not of our shape at all: another QR code
    └── ForgedCodeError       of our shape, but no key of ours signed it
    """


class UnreadableCodeError(CodeError):
    """The text does not have the shape of a ticket code."""


class ForgedCodeError(CodeError):
    """The text has the shape of a ticket code, but its signature is not ours."""


@dataclass(frozen=True)
class VerifyingKey:
    """The public half of an event's signing key, as every gate holds it."""

    key_id: int
    event_id: str
    public: Ed25519PublicKey


@dataclass(frozen=True)
class Genuine:
    """A statement together with the key that vouches for it."""

    statement: Statement
    key: VerifyingKey


def sign(statement: Statement, key: Ed25519PrivateKey) -> str:
    """The code of ``statement``: 122 characters of ``A-Z2-7``.

    Raises:
        ValueError: a field does not fit its width.
    """
    packed = _pack(statement)
    return base64.b32encode(packed + key.sign(_DOMAIN + packed)).decode().rstrip("=")


def looks_like_code(text: str) -> bool:
    """Whether ``text`` has a ticket code's length and alphabet; says nothing of its truth."""
    return len(text) == CODE_LENGTH and _ALPHABET.issuperset(text)


def parse(text: str) -> Statement:
    """What ``text`` claims, unverified: good for finding a ticket, never for admitting one.

    Raises:
        UnreadableCodeError: it is not of our shape.
        ForgedCodeError: it is of our shape but of no version or spelling we ever issued.
    """
    return _unpack(_decode(text)[:_STATEMENT_BYTES])


def signature_of(text: str) -> bytes:
    """The 64 bytes of signature in ``text``, unverified: all of it that its statement does not say.

    Raises:
        CodeError: it is no code of ours.
    """
    return _decode(text)[_STATEMENT_BYTES:]


def verify(text: str, keys: Iterable[VerifyingKey]) -> Genuine:
    """The statement in ``text`` and the key among ``keys`` that signed it.

    Raises:
        UnreadableCodeError: it is not of our shape.
        ForgedCodeError: it is of our shape, but none of ``keys`` signed it.
    """
    raw = _decode(text)
    packed, signature = raw[:_STATEMENT_BYTES], raw[_STATEMENT_BYTES:]
    statement = _unpack(packed)
    for key in keys:
        if key.key_id != statement.key_id:
            continue
        try:
            key.public.verify(signature, _DOMAIN + packed)
        except InvalidSignature:
            continue  # key ids are short, so two events may share one: try the next
        return Genuine(statement, key)
    raise ForgedCodeError("no key of ours signed this code")


def _decode(text: str) -> bytes:
    if not looks_like_code(text):
        raise UnreadableCodeError("not a ticket code")
    raw = base64.b32decode(text + "=" * (-len(text) % 8))
    if base64.b32encode(raw).decode().rstrip("=") != text:
        # The last character carries two unused bits; one ticket has exactly one spelling.
        raise ForgedCodeError("not the spelling we issue")
    return raw


def _pack(statement: Statement) -> bytes:
    first = (statement.first_day - _DAY_ZERO).days
    last = (statement.last_day - statement.first_day).days
    fields = (
        VERSION,
        statement.key_id,
        serial_number(statement.serial),
        statement.generation,
        statement.tier_ref,
        first,
        last,
    )
    number = 0
    for value, width in zip(fields, _WIDTHS, strict=True):
        if not 0 <= value < 1 << width:
            raise ValueError(f"{value} does not fit {width} bits of a ticket code")
        number = number << width | value
    return number.to_bytes(_STATEMENT_BYTES)


def _unpack(packed: bytes) -> Statement:
    number = int.from_bytes(packed)
    fields: list[int] = []
    for width in reversed(_WIDTHS):
        fields.append(number & (1 << width) - 1)
        number >>= width
    version, key_id, serial, generation, tier_ref, first, last = reversed(fields)
    if version != VERSION:
        raise ForgedCodeError("no version we ever issued")
    first_day = _DAY_ZERO + timedelta(days=first)
    return Statement(
        key_id=key_id,
        serial=serial_text(serial),
        generation=generation,
        tier_ref=tier_ref,
        first_day=first_day,
        last_day=first_day + timedelta(days=last),
    )
