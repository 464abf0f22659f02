"""One scan from text to verdict: asks the server, else other gates, else decides from own facts.

The verdict is on disk before `Gatekeeper.check` returns, so before anybody sees it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from uuid import UUID

from kiosk.core.clock import Clock
from kiosk.core.errors import FinalError, RetryError, RevokedError, WicketError
from kiosk.core.gate.facts import Facts
from kiosk.core.gate.link import Link
from kiosk.core.gate.peers import ALONE, Peers
from kiosk.core.gate.scanlog import LoggedScan, ScanLog
from kiosk.core.gate.server import VerdictServer
from kiosk.core.gate.signposting import signpost
from kiosk.core.gate.view import Heard, ScanState, ShownScan
from ticketing.admission import (
    Checkpoint,
    Direction,
    EntryRule,
    PastScan,
    Reading,
    Reason,
    TicketFacts,
    Verdict,
    decide,
)
from ticketing.code import (
    ForgedCodeError,
    UnreadableCodeError,
    VerifyingKey,
    looks_like_code,
    parse,
    verify,
)
from ticketing.identifiers import new_id, typed_serial
from ticketing.moment import moment_after
from ticketing.scan import NewScan, NewScans, ScanView, Sureness
from ticketing.sealed_name import open_name
from ticketing.ticket import TicketStatus
from ticketing.wire import Localized

ASK_WITHIN_S = 0.4
"""The queue does not wait longer for the server than this."""

LONGEST_TEXT = 4296
"""A QR symbol holds no more (ISO/IEC 18004, version 40-L, alphanumeric)."""

SHOWN_TEXT = 60

NIL = UUID(int=0)


class NotOpenError(WicketError):
    """The gate does not know its checkpoint or is not known itself, so it decides nothing."""


@dataclass(frozen=True)
class Presented:
    """What somebody holds up: the text of a symbol, or a serial that was typed."""

    text: str | None = None
    serial: str | None = None


@dataclass(frozen=True)
class _Known:
    """A reading with what the gate knows of its ticket."""

    reading: Reading
    serial: str | None
    ticket: TicketFacts | None


@dataclass(frozen=True)
class _Decided:
    verdict: Verdict
    sureness: Sureness
    tier_name: Localized | None
    attendee: str | None = None
    heard: Heard = field(default=Heard())


class Gatekeeper:
    """Decides at one checkpoint. Not for two threads at once: a gate has one way through."""

    def __init__(
        self,
        checkpoint_id: UUID,
        server: VerdictServer,
        facts: Facts,
        log: ScanLog,
        link: Link,
        clock: Clock,
        peers: Peers = ALONE,
    ) -> None:
        self._checkpoint_id = checkpoint_id
        self._server = server
        self._facts = facts
        self._log = log
        self._link = link
        self._clock = clock
        self._peers = peers

    def check(self, presented: Presented, direction: Direction) -> ShownScan:
        """Decide, keep the scan, and say all there is to show.

        Raises:
            NotOpenError: the gate does not know its checkpoint yet, or was revoked.
            StoreError: the scan could not be kept; nobody may act on it.
        """
        row = self._facts.checkpoint(self._checkpoint_id)
        if row is None:
            raise NotOpenError("This gate does not know its checkpoint yet.")
        here = row.checkpoint
        known = self._known(presented)
        scan = NewScan(
            id=new_id(),
            checkpoint_id=here.id,
            text=None if presented.text is None else presented.text[:LONGEST_TEXT],
            serial=presented.serial,
            direction=direction,
            scanned_at=self._moment(known),
        )
        answer = self._ask(scan) if self._may_ask(known.serial) else None
        if self._link.revoked:
            raise NotOpenError("The server does not know this gate any more.")
        if answer is None:
            decided = self._alone(scan, known, here)
            scan = scan.model_copy(update={"decided": decided.verdict})
        else:
            name = answer.tier_name or self._tier_name(known)
            decided = _Decided(answer.verdict, answer.sureness, name, answer.attendee)
            known = replace(known, serial=answer.serial or known.serial)
        state = ScanState.WAITING if answer is None else ScanState.KEPT
        entry = LoggedScan(
            scan, decided.verdict, decided.sureness, known.serial, decided.tier_name, state
        )
        self._log.record(entry, here.name)
        self._peers.tell()
        return replace(self._shown(entry, known, here, decided.attendee), heard=decided.heard)

    def _moment(self, known: _Known) -> datetime:
        # The server's clock decides: a device's own may be wrong by a day.
        now = self._clock.now() + self._server.clock_offset
        past = known.ticket.scans if known.ticket else ()
        return moment_after(past[-1].scanned_at if past else None, now)

    def _known(self, presented: Presented) -> _Known:
        if presented.text is None:
            serial = typed_serial(presented.serial or "")
            return _Known(Reading(), serial, self._facts.ticket(serial) if serial else None)
        try:
            key_id = parse(presented.text).key_id
            genuine = verify(presented.text, self._facts.keys(key_id))
        except UnreadableCodeError:
            return _Known(Reading(fault=Reason.UNREADABLE), None, None)
        except ForgedCodeError:
            return _Known(Reading(fault=Reason.FORGED), None, None)
        serial = genuine.statement.serial
        reading = Reading(genuine.statement, _event_of(genuine.key))
        return _Known(reading, serial, self._facts.ticket(serial))

    def _may_ask(self, serial: str | None) -> bool:
        # Before the server knows of an undo, it would call the ticket used.
        undo_waits = serial is not None and self._log.undo_waits(serial)
        return self._link.online and not undo_waits

    def _ask(self, scan: NewScan) -> ScanView | None:
        try:
            views = self._server.scan(NewScans(scans=(scan,)), timeout_s=ASK_WITHIN_S).scans
        except RetryError:
            self._link.lost()
            return None
        except RevokedError as refusal:
            self._link.revoke(refusal)
            return None
        except FinalError:
            # The server will not hear this question. The queue still needs a verdict; the scan
            # is reported with it, and shows among the refused ones if that is refused too.
            return None
        self._link.answered()
        return views[0] if views and views[0].id == scan.id else None

    def _alone(self, scan: NewScan, known: _Known, here: Checkpoint) -> _Decided:
        verdict, heard = self._verdict(scan, known, here), Heard()
        if verdict.admitted and known.serial is not None:
            # Nobody is asked about a refusal: what others know could only confirm it.
            heard = self._peers.ask(known.serial, here.id)
        if heard.peers or (verdict.admitted and here.strict):
            verdict = self._verdict(scan, known, here, heard)
        name = self._name(scan, known)
        return _Decided(verdict, Sureness.ALONE, self._tier_name(known), name, heard)

    def _verdict(
        self, scan: NewScan, known: _Known, here: Checkpoint, heard: Heard | None = None
    ) -> Verdict:
        """What the rule says by all that is on this device's disk now.

        Before other gates were ``heard``, no ticket of theirs is refused for being theirs.
        """
        told = partial(
            _with_history,
            scans=self._facts.scans(known.serial),
            of_another_gate=self._of_another_gate(known.serial, here, heard),
        )
        ticket = told(known.ticket)
        verdict = decide(known.reading, ticket, here, scan.scanned_at, scan.direction)
        if verdict.admitted and ticket is None:
            by_code = told(_facts_by_code(known, here))
            verdict = decide(known.reading, by_code, here, scan.scanned_at, scan.direction)
        return verdict

    def _of_another_gate(self, serial: str | None, here: Checkpoint, heard: Heard | None) -> bool:
        if not here.strict or heard is None or serial is None:
            return False
        owner = self._facts.owner(serial, here.id)
        return owner is not None and owner.id not in heard.gates

    def _name(self, scan: NewScan, known: _Known) -> str | None:
        """The name on the ticket, where this code is the one that opens it."""
        if scan.text is None or known.reading.statement is None:
            return None
        sealed = self._facts.sealed_name(known.reading.statement.serial)
        return open_name(sealed, scan.text) if sealed else None

    def _tier_name(self, known: _Known) -> Localized | None:
        return self._facts.tier_name(known.ticket.serial) if known.ticket else None

    def _shown(
        self, entry: LoggedScan, known: _Known, here: Checkpoint, attendee: str | None
    ) -> ShownScan:
        verdict, scan = entry.verdict, entry.scan
        more = verdict.admits - verdict.entries
        foreign = scan.text is not None and not looks_like_code(scan.text)
        return replace(
            shown(entry),
            attendee=attendee,
            read=scan.text[:SHOWN_TEXT] if scan.text is not None and foreign else None,
            more_may_enter=verdict.admitted
            and scan.direction is Direction.ENTRY
            and here.rule is EntryRule.N_TIMES
            and more > 0,
            signpost=signpost(
                verdict.reason,
                self._facts,
                known.ticket,
                known.reading.event_id,
                known.serial,
                here,
            ),
        )


def shown(entry: LoggedScan) -> ShownScan:
    """A scan from the log as a screen shows it, without what only the moment itself knew."""
    return ShownScan(
        scan_id=entry.scan.id,
        admitted=entry.verdict.admitted,
        reason=entry.verdict.reason,
        direction=entry.scan.direction,
        scanned_at=entry.scan.scanned_at,
        sureness=entry.sureness,
        serial=entry.serial,
        tier_name=entry.tier_name,
        earlier=entry.verdict.earlier,
        entries=entry.verdict.entries,
        admits=entry.verdict.admits,
        state=entry.state,
        problem=entry.problem or entry.undo_problem,
        undo=entry.undo,
        annulled=entry.annulled,
        overrode=entry.overrode,
    )


def _with_history(
    ticket: TicketFacts | None, *, scans: Sequence[PastScan], of_another_gate: bool
) -> TicketFacts | None:
    return ticket and replace(ticket, scans=scans, of_another_gate=of_another_gate)


def _facts_by_code(known: _Known, here: Checkpoint) -> TicketFacts | None:
    """What a genuine code says of a ticket the gate never heard of.

    Asked only once the code alone has passed the rule, so its event, session and tier fit here.
    """
    statement = known.reading.statement
    if statement is None:
        return None
    return TicketFacts(
        ticket_id=NIL,
        serial=statement.serial,
        event_id=here.event_id,
        tier_id=here.tier_ids[0] if here.tier_ids else NIL,
        tier_name="",
        session_ids=(here.session_id,) if here.session_id else (),
        status=TicketStatus.VALID,
        generation=statement.generation,
    )


def _event_of(key: VerifyingKey) -> UUID:
    return UUID(key.event_id)
