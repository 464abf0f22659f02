"""Identifiers: UUIDv7 for things, and the short names people read aloud (RFC 9562, Crockford)."""

import re
import secrets
import time
from collections.abc import Callable
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, StringConstraints

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O, U, so that nothing is misread or misspelt."""

SERIAL_BITS = 40
_SERIAL = re.compile(r"TKT-[0-9A-HJKMNP-TV-Z]{8}")
_AS_BASE_32 = str.maketrans(ALPHABET, "0123456789ABCDEFGHIJKLMNOPQRSTUV")
_LOOKALIKES = str.maketrans("ILO", "110")

RandomBits = Callable[[int], int]


def new_id(milliseconds: int | None = None, random_bits: RandomBits = secrets.randbits) -> UUID:
    """A UUIDv7 (RFC 9562 §5.7): 48 bits of Unix time in ms, then 74 random bits.

    Whoever makes a thing makes its id, so that every write can be repeated safely.
    """
    stamp = time.time_ns() // 1_000_000 if milliseconds is None else milliseconds
    value = (stamp & (1 << 48) - 1) << 80 | 0x7 << 76 | random_bits(12) << 64
    return UUID(int=value | 0b10 << 62 | random_bits(62))


def crockford(value: int, length: int) -> str:
    """``value`` as ``length`` characters of Crockford's base 32, most significant first.

    Raises:
        ValueError: it does not fit.
    """
    if not 0 <= value < 1 << 5 * length:
        raise ValueError(f"{value} does not fit {length} characters")
    return "".join(ALPHABET[value >> shift & 31] for shift in range(5 * (length - 1), -1, -5))


def new_serial(random_bits: RandomBits = secrets.randbits) -> str:
    """A ticket's serial: ``TKT-`` and 8 characters, 40 random bits."""
    return serial_text(random_bits(SERIAL_BITS))


def new_order_number(random_bits: RandomBits = secrets.randbits) -> str:
    """An order's number as on its receipt: ``W-7K3F-92QD``."""
    text = crockford(random_bits(SERIAL_BITS), 8)
    return f"W-{text[:4]}-{text[4:]}"


def new_payment_reference(random_bits: RandomBits = secrets.randbits) -> str:
    """A payment's own reference, traceable end to end: ``P-`` and 10 characters."""
    return f"P-{crockford(random_bits(50), 10)}"


def serial_text(number: int) -> str:
    """The serial of a 40-bit number."""
    return f"TKT-{crockford(number, 8)}"


def serial_number(serial: str) -> int:
    """The 40-bit number of a serial.

    Raises:
        ValueError: it is no serial.
    """
    if not _SERIAL.fullmatch(serial):
        raise ValueError("not a ticket serial")
    return int(serial[4:].translate(_AS_BASE_32), 32)


def typed_serial(text: str) -> str | None:
    """The serial somebody typed, forgiving case, spaces, dashes and look-alikes; or None."""
    plain = re.sub(r"[\s\-\u2013\u2014]", "", text.strip()).upper()
    plain = plain.removeprefix("TKT").translate(_LOOKALIKES)
    serial = f"TKT-{plain}"
    return serial if _SERIAL.fullmatch(serial) else None


def _checked_serial(serial: str) -> str:
    serial_number(serial)
    return serial


Serial = Annotated[str, AfterValidator(_checked_serial)]
OrderNumber = Annotated[
    str, StringConstraints(pattern=r"^W-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$")
]
PaymentReference = Annotated[str, StringConstraints(pattern=r"^P-[0-9A-HJKMNP-TV-Z]{10}$")]
