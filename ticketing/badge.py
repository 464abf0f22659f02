"""Badges: a code that tells a kiosk which of an organiser's people is there. It lets nobody in.

Format: ``BADGE`` and twenty characters of Crockford's base 32, a hundred random bits. A kiosk knows
a badge by its mark, the first sixteen bytes of SHA-256 of it as hex, which nobody guesses back.
"""

import hashlib
import secrets

from ticketing.identifiers import ALPHABET, RandomBits, crockford

MARK_LENGTH = 32

_START = "BADGE"
_CHARACTERS = 20
_LENGTH = len(_START) + _CHARACTERS


def new_badge(random_bits: RandomBits = secrets.randbits) -> str:
    """The code of a new badge."""
    return _START + crockford(random_bits(5 * _CHARACTERS), _CHARACTERS)


def badge_mark(code: str) -> str:
    """What a badge is known by; a scanner under Caps Lock types small letters."""
    return hashlib.sha256(code.upper().encode()).hexdigest()[:MARK_LENGTH]


def begins_badge(text: str) -> bool:
    """Whether ``text`` is a badge's code, or may become one with what is typed next."""
    text = text.upper()
    start, rest = text[: len(_START)], text[len(_START) :]
    return _START.startswith(start) and len(rest) <= _CHARACTERS and set(rest) <= set(ALPHABET)


def is_badge(text: str) -> bool:
    """Whether ``text`` has the whole shape of a badge's code."""
    return len(text) == _LENGTH and begins_badge(text)
