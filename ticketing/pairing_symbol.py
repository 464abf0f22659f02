"""The QR that pairs a gate: where its server is, and the code.

``WICKET-PAIR:<code>:<address>``, such as ``WICKET-PAIR:7K3F92QD:HTTPS://TICKETS.EXAMPLE.ORG``. What
may be written in capitals is, so that the symbol has the compact alphanumeric mode of ISO/IEC 18004
(7.3.4), few modules, and is read from further away.
"""

from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from pydantic import TypeAdapter, ValidationError

from ticketing.device import PairingCode

_MARK = "WICKET-PAIR"
_SCHEMES = ("http", "https")
_CODE: TypeAdapter[str] = TypeAdapter(PairingCode)


@dataclass(frozen=True)
class PairingSymbol:
    """What the QR says. ``code`` has no dash, ``server_url`` no capitals but in its path."""

    server_url: str
    code: str

    @property
    def text(self) -> str:
        """The QR's text."""
        parts = urlsplit(self.server_url)
        loud = f"{parts.scheme}://{parts.netloc}".upper()
        return f"{_MARK}:{self.code}:{loud}{parts.path}"


def pairing_symbol(server_url: str, code: str) -> PairingSymbol:
    """The symbol of a code at a server's address.

    Raises:
        ValueError: the address is none, or the code is none.
    """
    address = server_address(server_url)
    if address is None:
        raise ValueError(f"{server_url} is not a server's address such as https://example.org")
    return PairingSymbol(address, _CODE.validate_python(code).replace("-", ""))


def read_pairing_symbol(text: str) -> PairingSymbol | None:
    """What a QR's text says; None where it is another QR."""
    mark, _, rest = text.strip().partition(":")
    if mark.upper() != _MARK:
        return None
    code, _, address = rest.partition(":")
    try:
        return pairing_symbol(address, code)
    except (ValueError, ValidationError):
        return None


def server_address(text: str) -> str | None:
    """The address that somebody gave of a server, in its usual form; None where it is none."""
    try:
        parts = urlsplit(text.strip())
        sound = parts.scheme in _SCHEMES and bool(parts.hostname) and _plain(parts)
    except ValueError:  # brackets that do not close, a port that is no number
        return None
    return f"{parts.scheme}://{parts.netloc.lower()}{parts.path.rstrip('/')}" if sound else None


def _plain(parts: SplitResult) -> bool:
    """Whether there is nothing in it but host, port and path: no password is put on a poster."""
    extras = (parts.query, parts.fragment, parts.username, parts.password)
    return parts.port != 0 and not any(extras) and not any(map(str.isspace, parts.netloc))
