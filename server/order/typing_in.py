"""Numbers of orders, and references of their payments, as people type them."""

import re

_NUMBER = re.compile(r"[0-9A-HJKMNP-TV-Z]{8}")
_REFERENCE = re.compile(r"P[0-9A-HJKMNP-TV-Z]{10}")
_SEPARATORS = re.compile(r"[\s\-\u2013\u2014]")
_LOOKALIKES = str.maketrans("ILO", "110")


def typed_number(text: str) -> str | None:
    """The number of an order that somebody typed; or None.

    Forgives case, spaces, dashes, look-alikes, and the W left out.
    """
    plain = _SEPARATORS.sub("", text.strip()).upper()
    body = plain[1:] if len(plain) == 9 and plain.startswith("W") else plain  # noqa: PLR2004  W and eight
    body = body.translate(_LOOKALIKES)
    return f"W-{body[:4]}-{body[4:]}" if _NUMBER.fullmatch(body) else None


def typed_reference(text: str) -> str | None:
    """The reference of a payment that somebody typed, forgiving as for a number; or None."""
    plain = _SEPARATORS.sub("", text.strip()).upper().translate(_LOOKALIKES)
    return f"P-{plain[1:]}" if _REFERENCE.fullmatch(plain) else None
