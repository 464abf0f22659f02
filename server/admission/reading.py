"""Making something of what a gate read or somebody typed, before any ticket is looked up."""

from dataclasses import dataclass
from uuid import UUID

from server.ticket.signing import Keyring
from ticketing.admission import Reading, Reason
from ticketing.code import ForgedCodeError, Genuine, UnreadableCodeError, parse, verify
from ticketing.identifiers import typed_serial
from ticketing.scan import NewScan

LONGEST_TEXT = 512

_UNREADABLE = Reading(fault=Reason.UNREADABLE)
_FORGED = Reading(fault=Reason.FORGED)


@dataclass(frozen=True)
class Attempt:
    """A scan with what was made of it. ``serial`` is set where a ticket may be looked up."""

    scan: NewScan
    text: str
    serial: str | None
    reading: Reading


def attempt(scan: NewScan, keyring: Keyring) -> Attempt:
    """What ``scan`` says of a ticket, its signature checked; costs no database once keys are known.

    ``text`` is what will be kept of it: cut to ``LONGEST_TEXT``, and without NUL, which no
    PostgreSQL text can hold.
    """
    given = scan.text if scan.text is not None else scan.serial or ""
    text = given[:LONGEST_TEXT].replace("\x00", "\ufffd")
    if scan.text is None:
        serial = typed_serial(given)
        return Attempt(scan, text, serial, Reading() if serial else _UNREADABLE)
    try:
        genuine = _genuine(scan.text, keyring)
    except UnreadableCodeError:
        return Attempt(scan, text, None, _UNREADABLE)
    except ForgedCodeError:
        return Attempt(scan, text, None, _FORGED)
    reading = Reading(statement=genuine.statement, event_id=UUID(genuine.key.event_id))
    return Attempt(scan, text, genuine.statement.serial, reading)


def _genuine(text: str, keyring: Keyring) -> Genuine:
    try:
        return verify(text, keyring.known())
    except ForgedCodeError:
        # Signed by a key that is newer than the last look, perhaps: look before refusing.
        return verify(text, keyring.fresh(parse(text).key_id))
