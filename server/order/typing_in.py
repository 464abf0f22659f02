"""Numbers of orders as people type them."""

import re

_NUMBER = re.compile(r"[0-9A-HJKMNP-TV-Z]{8}")
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
