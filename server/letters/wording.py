"""The shape of what letters say in one language; the words themselves stand in ``languages``."""

from collections.abc import Mapping
from dataclasses import dataclass

from ticketing.mail import LetterKind


@dataclass(frozen=True, slots=True)
class Told:
    """What one kind of letter tells. ``{event}``, ``{name}``, ``{until}`` … are filled in.

    ``state`` is the few words in its chip, ``note`` what follows below the button.
    """

    subject: str
    heading: str
    lead: str
    state: str = ""
    button: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class LetterWords:
    """Everything that letters say in one language.

    ``one_ticket`` takes the place of ``told[TICKETS]`` where the order has a single ticket;
    ``somebody`` that of a name that is not known.
    """

    told: Mapping[LetterKind, Told]
    one_ticket: Told
    order: str
    doors: str
    starts: str
    position: str
    admits: str
    count_of: str
    discount: str
    donation: str
    total: str
    tax: str
    free: str
    paid_by: str
    card: str
    cash: str
    online: str
    reference: str
    more_codes: str
    attached: str
    attached_receipt: str
    attached_calendar: str
    symbol: str
    message: str
    reason: str
    given_back: str
    nothing_paid: str
    somebody: str
    link: str
    reply: str
    sent_by: str
    sent_to: str
