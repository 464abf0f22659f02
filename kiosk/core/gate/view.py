"""What the gate shows: one frozen value that a screen can draw without asking anything else.

Texts that come from the venue are given in all their languages; everything a screen says itself
is the screen's. Names of people are shown, never written down.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kiosk.core.errors import DiskTrouble
from kiosk.core.gate.search_view import NameSearching
from kiosk.core.ports import MachineState
from kiosk.core.refusal import Refusal
from ticketing.admission import Direction, PastScan, Reason
from ticketing.scan import BEYOND_OVERRIDE, SupervisorView, Sureness
from ticketing.wire import Localized


class GateScreen(StrEnum):
    """Every screen of the gate face."""

    CLOSED = "closed"
    READY = "ready"
    VERDICT = "verdict"
    SERIAL = "serial"
    NAMES = "names"
    SCANS = "scans"
    REFUSED = "refused"
    SUPERVISOR = "supervisor"
    CAMERAS = "cameras"


class ScanState(StrEnum):
    """Where a scan stands between this device and the server."""

    WAITING = "waiting"
    KEPT = "kept"
    REFUSED = "refused"
    CLOSED = "closed"
    """Refused, and a person has looked."""


class Undo(StrEnum):
    """What became of an admission that was taken back."""

    WAITING = "waiting"
    """It counts no more here; the server is yet to be told."""

    KEPT = "kept"
    REFUSED = "refused"
    """The server would not, so the admission stands."""

    CLOSED = "closed"
    """Refused, and a person has read why."""

    LATE = "late"
    """Asked for too late, so nothing was done; only ever shown."""


@dataclass(frozen=True)
class Signpost:
    """Where a refused holder would be right, as far as the gate knows.

    Attributes:
        event_name: the event the code belongs to, where it is not this one.
        session_name: the session the ticket is for.
        checkpoints: names of the places that would let this ticket in.
        opens_at, closes_at: this checkpoint's hours.
    """

    event_name: Localized | None = None
    session_name: Localized | None = None
    checkpoints: tuple[str, ...] = ()
    opens_at: datetime | None = None
    closes_at: datetime | None = None


@dataclass(frozen=True)
class Heard:
    """Which other gates of the checkpoint were heard before a verdict: "peers 2 of 3"."""

    gates: frozenset[UUID] = frozenset()
    of: int = 0

    @property
    def peers(self) -> int:
        """How many they were."""
        return len(self.gates)


@dataclass(frozen=True)
class Neighbourhood:
    """The other gates: how many of this checkpoint are within reach, and who was no gate at all.

    Attributes:
        impostors: names that somebody on the network gave without having their keys.
    """

    reached: int = 0
    of: int = 0
    impostors: tuple[str, ...] = ()


@dataclass(frozen=True)
class ShownScan:
    """A scan with its verdict, ready to be shown.

    Attributes:
        read: the beginning of what was read, where it was no code of ours.
        earlier: the entry that stands in the way, for ALREADY_USED.
        entries, admits: "2 of 4".
        heard: the gates that were asked, where the server was not.
        clears_after_s: when the verdict leaves by itself; None where it stays.
        problem: why the server will never take this scan, or its undo, where it said so.
        undo: what became of it where a steward took it back.
        annulled: it was admitted and counts no more, by whomever.
        overrode: the reason that a supervisor set aside, and let_in_by their name if known.
    """

    scan_id: UUID
    admitted: bool
    reason: Reason | None
    direction: Direction
    scanned_at: datetime
    sureness: Sureness
    heard: Heard = Heard()
    serial: str | None = None
    tier_name: Localized | None = None
    attendee: str | None = None
    read: str | None = None
    earlier: PastScan | None = None
    entries: int = 0
    admits: int = 1
    more_may_enter: bool = False
    signpost: Signpost = Signpost()
    clears_after_s: float | None = None
    state: ScanState = ScanState.KEPT
    problem: Refusal | None = None
    undo: Undo | None = None
    annulled: bool = False
    overrode: Reason | None = None
    let_in_by: str | None = None

    @property
    def overridable(self) -> bool:
        """Whether a supervisor could let this holder in."""
        return not self.admitted and self.reason not in BEYOND_OVERRIDE


class Trouble(StrEnum):
    """Why a supervisor has not let somebody in, or not yet."""

    OFFLINE = "offline"
    """The server cannot be reached, and only it knows PINs."""

    NO_ANSWER = "no_answer"
    NOT_REPORTED = "not_reported"
    """The server does not have the refused scan yet."""

    NOBODY = "nobody"
    """No supervisor of this organiser has a PIN."""

    WRONG_PIN = "wrong_pin"
    THROTTLED = "throttled"
    REFUSED = "refused"


@dataclass(frozen=True)
class Call:
    """A supervisor at the gate, about to let in who was refused.

    Attributes:
        refused: the scan that they override.
        scan_id: the id of the scan that would let them in.
        supervisors: whom they can be.
        asking: the server is being asked.
        tries: how often it was; a screen forgets what was typed when this changes.
        problem: why the server refused, where that is the trouble.
        again_in_s: for how long the server takes no PIN of theirs.
    """

    refused: ShownScan
    scan_id: UUID
    supervisors: tuple[SupervisorView, ...] = ()
    asking: bool = False
    tries: int = 0
    trouble: Trouble | None = None
    problem: Refusal | None = None
    again_in_s: int = 0


@dataclass(frozen=True)
class CameraView:
    """What reads codes, as the screen speaks of it. ``lost_for_s`` is None while it sees.

    ``scanner_lost``: there should be a hand scanner on a serial line, and there is none.
    ``choices`` are the names of the cameras that are there. ``torch`` says whether it is lit, and
    None that there is none.
    """

    name: str
    lost_for_s: int | None = None
    dark: bool = False
    scanner_lost: bool = False
    choices: tuple[str, ...] = ()
    torch: bool | None = None


@dataclass(frozen=True)
class Knowledge:
    """What the gate holds on its own disk, and so could decide with alone.

    ``complete`` says that everything the server had was once taken in. A gate without it, without
    its checkpoint or without a key of its event does not open.
    """

    checkpoint_known: bool = False
    keys: int = 0
    tickets: int = 0
    complete: bool = False

    @property
    def enough(self) -> bool:
        """Whether the gate may open."""
        return self.checkpoint_known and self.keys > 0 and self.complete


@dataclass(frozen=True)
class Count:
    """People in and out: at this device, and inside by all devices of its checkpoint."""

    entered: int = 0
    left: int = 0
    inside: int = 0


@dataclass(frozen=True)
class GateView:
    """All a screen needs.

    Attributes:
        venue, device: the organiser's and this device's name.
        time_zone: IANA name of the venue's zone, for showing times.
        online: whether the server answered last; ``offline_since`` says when it stopped.
        revoked: the server does not know this device; it does not open.
        wiped: the server revoked it, so it has forgotten what it was trusted with.
        disk: why the device cannot keep scans, so that it does not open; None where it can.
        waiting: scans and undos on disk that the server has not acknowledged yet.
        dead: those the server refused for good; they stay until a person has looked.
        clock_offset_s: server's clock minus this device's.
        neighbourhood: the other gates.
        machine: its battery and storage.
        verdict: the scan that fills the screen.
        last: the newest scan, once its verdict has left the screen.
        undo_left_s: for how long that can still be taken back; 0 where it cannot.
        call: the supervisor's, on `GateScreen.SUPERVISOR`.
        search: what is looked for by name, on `GateScreen.NAMES`.
        history: newest first, on `GateScreen.SCANS`; on `GateScreen.REFUSED` the dead ones.
    """

    screen: GateScreen
    now: datetime
    venue: str
    device: str
    time_zone: str = "UTC"
    checkpoint: str = ""
    event_name: Localized | None = None
    session_name: Localized | None = None
    direction: Direction = Direction.ENTRY
    online: bool = False
    offline_since: datetime | None = None
    revoked: bool = False
    wiped: bool = False
    disk: DiskTrouble | None = None
    waiting: int = 0
    dead: int = 0
    clock_offset_s: float = 0.0
    neighbourhood: Neighbourhood = Neighbourhood()
    machine: MachineState = field(default_factory=MachineState)
    knowledge: Knowledge = Knowledge()
    count: Count = Count()
    camera: CameraView = CameraView("")
    verdict: ShownScan | None = None
    last: ShownScan | None = None
    undo_left_s: int = 0
    call: Call | None = None
    search: NameSearching | None = None
    history: tuple[ShownScan, ...] = ()
