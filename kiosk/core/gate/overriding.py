"""Override: a supervisor comes to the gate and lets in who was refused.

Only the server knows PINs, so without it nobody is let in this way. A PIN goes to the server and
nowhere else: it is not on this disk, nor in a log.
"""

from dataclasses import replace
from uuid import UUID

from kiosk.core.errors import FinalError, RetryError, RevokedError, ThrottledError
from kiosk.core.gate.gatekeeper import shown
from kiosk.core.gate.intent import LetIn
from kiosk.core.gate.link import Link
from kiosk.core.gate.peers import ALONE, Peers
from kiosk.core.gate.scanlog import LoggedScan, ScanLog
from kiosk.core.gate.server import GateServer
from kiosk.core.gate.view import Call, ScanState, ShownScan, Trouble
from kiosk.core.refusal import Refusal
from ticketing.identifiers import new_id
from ticketing.problem import ProblemCode
from ticketing.scan import Override, ScanView

ASK_WITHIN_S = 3.0

_REFUSALS = {
    ProblemCode.NOT_ALLOWED: Trouble.WRONG_PIN,
    ProblemCode.NOT_FOUND: Trouble.NOT_REPORTED,
}


class Overrider:
    """Asks the server for supervisors and for their overrides."""

    def __init__(self, server: GateServer, log: ScanLog, link: Link, peers: Peers = ALONE) -> None:
        self._server = server
        self._log = log
        self._link = link
        self._peers = peers

    def called(self, refused: ShownScan) -> Call:
        """A call for a supervisor about a refused scan, or what stands in its way."""
        call = Call(refused, new_id())
        entry = self._log.entry(refused.scan_id)
        if not self._link.online:
            return replace(call, trouble=Trouble.OFFLINE)
        if entry is None or entry.state is not ScanState.KEPT:
            return replace(call, trouble=Trouble.NOT_REPORTED)
        try:
            found = self._server.supervisors(timeout_s=ASK_WITHIN_S).supervisors
        except RetryError:
            self._link.lost()
            return replace(call, trouble=Trouble.OFFLINE)
        except RevokedError as refusal:
            self._link.revoke(refusal)
            return replace(call, trouble=Trouble.OFFLINE)
        except FinalError as refusal:
            return _refused(call, refusal)
        return replace(call, supervisors=found, trouble=None if found else Trouble.NOBODY)

    def let_in(self, call: Call, wanted: LetIn) -> ShownScan | Call:
        """The new scan that lets them in; or the call as it stands now, with the trouble.

        Raises:
            StoreError: the server let them in, and that could not be kept here.
        """
        call = replace(call, tries=call.tries + 1, trouble=None, problem=None, again_in_s=0)
        try:
            # One id for the whole call: an answer that was lost is given again, not made twice.
            view = self._server.override(
                call.refused.scan_id,
                Override(
                    id=call.scan_id,
                    supervisor_id=wanted.supervisor_id,
                    pin=wanted.pin,
                    why=wanted.why,
                    remark=wanted.remark.strip() or None,
                ),
            )
        except ThrottledError as fault:
            again_in_s = round(fault.after_s or 0)
            return replace(call, trouble=Trouble.THROTTLED, again_in_s=again_in_s)
        except RetryError:
            self._link.lost()
            return replace(call, trouble=Trouble.NO_ANSWER)
        except RevokedError as refusal:
            self._link.revoke(refusal)
            return replace(call, trouble=Trouble.OFFLINE)
        except FinalError as refusal:
            return _refused(call, refusal)
        self._link.answered()
        return self._kept(call, view, wanted.supervisor_id)

    def _kept(self, call: Call, view: ScanView, supervisor_id: UUID) -> ShownScan:
        refused = self._log.entry(call.refused.scan_id)
        if refused is None:
            raise AssertionError("a scan that was called about is on disk")
        scan = refused.scan.model_copy(
            update={"id": view.id, "scanned_at": view.scanned_at, "decided": None, "link": None}
        )
        entry = LoggedScan(
            scan,
            view.verdict,
            view.sureness,
            view.serial or refused.serial,
            view.tier_name or refused.tier_name,
            ScanState.KEPT,
            overrode=view.overrode,
        )
        self._log.record(entry, self._log.checkpoint_name(refused.scan.id))
        self._peers.tell()
        names = {one.id: one.name for one in call.supervisors}
        return replace(shown(entry), attendee=view.attendee, let_in_by=names.get(supervisor_id, ""))


def _refused(call: Call, refusal: FinalError) -> Call:
    trouble = _REFUSALS.get(refusal.problem.code, Trouble.REFUSED)
    problem = Refusal(refusal.problem.detail, refusal.problem.code)
    return replace(call, trouble=trouble, problem=problem)
