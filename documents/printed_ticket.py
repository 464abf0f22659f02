"""What a ticket says on paper: plain values, so that paper knows nothing of orders or databases."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from ticketing.money import Money

_SPOKEN = 4
"""Signs that are read aloud in one breath."""


class Stock(Enum):
    """What a ticket is printed on."""

    A4 = "a4"
    ROLL_80MM = "roll-80mm"
    CARD_54X140MM = "card-54x140mm"


@dataclass(frozen=True, slots=True)
class PrintedSession:
    """What every ticket of one session shares.

    ``starts`` and ``doors`` are aware; ``time_zone`` is the venue's IANA name. ``accent`` is
    ``#RRGGBB``. ``mark`` is the venue's SVG drawing (the part ``drawing.py`` reads) or a picture;
    ``poster`` is a PNG or JPEG.
    """

    venue: str
    event: str
    starts: datetime
    time_zone: str
    session: str = ""
    doors: datetime | None = None
    room: str = ""
    entrance: str = ""
    directions: str = ""
    terms: str = ""
    accent: str = "#1F3BE0"
    mark: bytes | None = None
    poster: bytes | None = None


@dataclass(frozen=True, slots=True)
class PrintedTicket:
    """One ticket to print.

    ``serial`` is ``TKT-`` and eight characters; ``code`` the text of its symbol; ``position`` its
    place among the ``total`` tickets of the order; ``admits`` how many people it lets in;
    ``min_age`` from which age in years, if from any; ``dates`` when, where that is several times.
    """

    session: PrintedSession
    tier: str
    order: str
    serial: str
    code: str
    place: str = ""
    price: Money | None = None
    tax_included: bool = True
    attendee: str = ""
    position: int = 1
    total: int = 1
    admits: int = 1
    language: str = "en"
    order_link: str = ""
    issued: datetime | None = None
    issued_by: str = ""
    is_copy: bool = False
    min_age: int | None = None
    dates: str = ""

    @property
    def spoken_serial(self) -> str:
        """The serial as it is read aloud: two groups of four, ``8F3C 21A7``."""
        plain = self.serial.removeprefix("TKT-")
        return " ".join(plain[at : at + _SPOKEN] for at in range(0, len(plain), _SPOKEN))
