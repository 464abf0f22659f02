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
    said = read_serial(given) if scan.text is None else read_code(scan.text, keyring)
    return Attempt(scan, text, *said)


def read_serial(typed: str) -> tuple[str | None, Reading]:
    """What somebody's typing says: a serial, or nothing that can be read."""
    serial = typed_serial(typed)
    return serial, Reading() if serial else _UNREADABLE


def read_code(text: str, keyring: Keyring) -> tuple[str | None, Reading]:
    """What a ticket code says: the serial of the ticket, where its signature is good."""
    try:
        genuine = _genuine(text, keyring)
    except UnreadableCodeError:
        return None, _UNREADABLE
    except ForgedCodeError:
        return None, _FORGED
    reading = Reading(statement=genuine.statement, event_id=UUID(genuine.key.event_id))
    return genuine.statement.serial, reading


def _genuine(text: str, keyring: Keyring) -> Genuine:
    try:
        return verify(text, keyring.known())
    except ForgedCodeError:
        # Signed by a key that is newer than the last look, perhaps: look before refusing.
        return verify(text, keyring.fresh(parse(text).key_id))
