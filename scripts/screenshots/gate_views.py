"""Views of the gate as its desk would publish them, one of every state: for pictures and tests."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from kiosk.core.errors import DiskTrouble
from kiosk.core.gate.search_view import NameSearching, SearchTrouble
from kiosk.core.gate.view import (
    Call,
    CameraView,
    Count,
    GateScreen,
    GateView,
    Heard,
    Knowledge,
    Neighbourhood,
    ScanState,
    ShownScan,
    Signpost,
    Trouble,
    Undo,
)
from kiosk.core.ports import MachineState
from kiosk.core.refusal import Refusal
from ticketing.admission import Direction, PastScan, Reason
from ticketing.name_search import NameMatch
from ticketing.problem import ProblemCode
from ticketing.scan import SupervisorView, Sureness
from ticketing.ticket import TicketStatus
from ticketing.wire import Localized

NOW = datetime(2026, 11, 21, 18, 12, tzinfo=UTC)
ZONE = "Europe/Berlin"
TIER = Localized(text="Standard", translations={"ar": "عادية"})
BALCONY = Localized(text="Balcony", translations={"ar": "الشرفة"})
GROUP = Localized(text="Family of 4", translations={"ar": "عائلة من 4"})


FRONT, BACK = "Integrated Camera: Integrated C", "HD Pro Webcam C920"


def _id(name: str) -> UUID:
    return uuid5(NAMESPACE_URL, name)


READY = GateView(
    screen=GateScreen.READY,
    now=NOW,
    venue="The Foundry",
    device="Tablet 4",
    time_zone=ZONE,
    checkpoint="Main gate",
    event_name=Localized(text="Mira Okafor Trio", translations={"ar": "ثلاثي ميرا أوكافور"}),
    session_name=Localized(text="Sat 21 Nov, 19:30", translations={"ar": "السبت 21 نوفمبر 19:30"}),
    online=True,
    knowledge=Knowledge(checkpoint_known=True, keys=2, tickets=1784, complete=True),
    count=Count(entered=742, left=18, inside=1315),
    camera=CameraView("camera 0"),
)


def _scan(name: str, **facts: Any) -> ShownScan:
    plain = ShownScan(
        scan_id=_id(name),
        admitted=True,
        reason=None,
        direction=Direction.ENTRY,
        scanned_at=NOW - timedelta(seconds=2),
        sureness=Sureness.CONFIRMED,
        serial="TKT-6HS0KV2B",
        tier_name=TIER,
        entries=1,
        clears_after_s=1.2,
    )
    return replace(plain, **facts)


def _stop(reason: Reason, serial: str | None = "TKT-7Q4MZ8KD", **facts: Any) -> ShownScan:
    return _scan(
        reason.value,
        admitted=False,
        reason=reason,
        serial=serial,
        tier_name=TIER if serial else None,
        clears_after_s=None,
        entries=0,
        **facts,
    )


def _verdict(scan: ShownScan) -> GateView:
    left_s = 10 if scan.admitted else 0
    return replace(READY, screen=GateScreen.VERDICT, verdict=scan, last=scan, undo_left_s=left_s)


OFFLINE = replace(
    READY, online=False, offline_since=NOW - timedelta(minutes=70), waiting=41, clock_offset_s=0.9
)
HEARD = Heard(frozenset(uuid5(NAMESPACE_URL, gate) for gate in ("north", "south")), 3)
LAST = _scan("last", serial="TKT-1R8C6WVB", scanned_at=NOW - timedelta(seconds=9))
USED = PastScan(
    id=_id("used"),
    checkpoint_id=_id("north"),
    checkpoint_name="North gate",
    gate="Tablet 2",
    direction=Direction.ENTRY,
    scanned_at=NOW - timedelta(minutes=30),
)
MENU = "https://menu.harbour-cafe.example/winter/drinks"
HISTORY = (
    _scan(
        "dead",
        serial="TKT-2H8V0XQE",
        scanned_at=NOW - timedelta(minutes=8),
        sureness=Sureness.ALONE,
        state=ScanState.REFUSED,
        problem=Refusal("", ProblemCode.NOT_ALLOWED),
    ),
    replace(LAST),
    _scan(
        "h0",
        serial="TKT-3K7D1WQA",
        scanned_at=NOW - timedelta(seconds=30),
        undo=Undo.KEPT,
        annulled=True,
    ),
    _stop(Reason.ALREADY_USED, earlier=USED, scanned_at=NOW - timedelta(seconds=41)),
    _scan("h1", serial="TKT-9ZB35RMT", scanned_at=NOW - timedelta(seconds=58), tier_name=BALCONY),
    _scan(
        "h2",
        serial="TKT-W2X50RQG",
        scanned_at=NOW - timedelta(seconds=95),
        sureness=Sureness.ALONE,
        state=ScanState.WAITING,
    ),
    _stop(Reason.UNREADABLE, None, read=MENU, scanned_at=NOW - timedelta(seconds=121)),
    _scan(
        "h2b",
        serial="TKT-4T9N6YEC",
        scanned_at=NOW - timedelta(seconds=127),
        overrode=Reason.ALREADY_USED,
    ),
    _scan(
        "h3",
        serial="TKT-8M1XE4PH",
        scanned_at=NOW - timedelta(seconds=133),
        direction=Direction.EXIT,
    ),
    _scan("h4", serial="TKT-5C2RT9FA", scanned_at=NOW - timedelta(minutes=3), tier_name=GROUP),
)
REFUSED = (
    HISTORY[0],
    replace(
        _stop(Reason.ALREADY_USED, "TKT-9ZB35RMT", scanned_at=NOW - timedelta(minutes=15)),
        tier_name=BALCONY,
        sureness=Sureness.ALONE,
        state=ScanState.REFUSED,
        problem=Refusal("", ProblemCode.ID_USED_DIFFERENTLY),
    ),
    _scan(
        "refused-undo",
        serial="TKT-0VZ4M2XC",
        scanned_at=NOW - timedelta(minutes=20),
        undo=Undo.REFUSED,
        problem=Refusal("", ProblemCode.SCAN_STATE),
    ),
)
NAMED = tuple(
    NameMatch(serial=serial, name=name, tier_name=tier, status=status)
    for name, serial, tier, status in (
        ("Ama Quartey-Ünique", "TKT-J2N84XW7", TIER, TicketStatus.VALID),
        ("Kwame Quarshie", "TKT-7Q4MZ8KD", BALCONY, TicketStatus.USED),
        ("Quang Minh Đỗ", "TKT-0VZ4M2XC", GROUP, TicketStatus.VALID),
    )
)
SUPERVISORS = tuple(
    SupervisorView(id=_id(name), name=name) for name in ("Dara Voss", "Ines Halvorsen")
)


def _call(**facts: Any) -> GateView:
    refused = _stop(Reason.ALREADY_USED, earlier=USED)
    call = replace(Call(refused, _id("let in"), SUPERVISORS[:1]), **facts)
    return replace(READY, screen=GateScreen.SUPERVISOR, call=call, last=refused)


def _names(**facts: Any) -> GateView:
    return replace(READY, screen=GateScreen.NAMES, search=NameSearching(**facts))


CLOSED = GateView(
    screen=GateScreen.CLOSED,
    now=NOW,
    venue="The Foundry",
    device="Tablet 4",
    time_zone=ZONE,
    offline_since=NOW - timedelta(hours=19),
)

STATES: dict[str, GateView] = {
    "01-ready": replace(READY, last=LAST),
    "01e-undo": replace(READY, last=LAST, undo_left_s=7),
    "01f-undone": replace(READY, last=replace(LAST, undo=Undo.KEPT, annulled=True)),
    "01g-undone-alone": replace(OFFLINE, last=replace(LAST, undo=Undo.WAITING, annulled=True)),
    "01h-undo-refused": replace(
        READY,
        last=replace(
            LAST,
            undo=Undo.CLOSED,
            problem=Refusal("", ProblemCode.SCAN_STATE),
        ),
    ),
    "01i-undo-late": replace(READY, last=replace(LAST, undo=Undo.LATE)),
    "01j-ready-scanner-lost": replace(READY, camera=CameraView("camera 0", scanner_lost=True)),
    "01k-ready-battery-low": replace(
        READY, machine=MachineState(battery_percent=9, on_battery=True, storage_free_mb=48_000)
    ),
    "01l-ready-storage-low": replace(READY, machine=MachineState(storage_free_mb=150)),
    "01b-ready-first": replace(READY, count=Count()),
    "01d-ready-impostor": replace(
        OFFLINE, neighbourhood=Neighbourhood(reached=2, of=3, impostors=("Gate B",))
    ),
    "01c-ready-offline": replace(OFFLINE, last=replace(LAST, sureness=Sureness.ALONE)),
    "01d-ready-exit-dark": replace(
        READY,
        direction=Direction.EXIT,
        camera=CameraView("camera 0", dark=True),
        dead=2,
        waiting=3,
        clock_offset_s=-84,
        last=_stop(Reason.ALREADY_USED, earlier=USED),
    ),
    "02-admitted": _verdict(_scan("admitted", attendee="Bríd Nolan")),
    "03-group": _verdict(
        _scan(
            "group",
            serial="TKT-5C2RT9FA",
            tier_name=GROUP,
            attendee="Haddad family",
            entries=2,
            admits=4,
            more_may_enter=True,
            clears_after_s=6.0,
        )
    ),
    "04-already-used": _verdict(_stop(Reason.ALREADY_USED, earlier=USED)),
    "05-wrong-day": _verdict(
        _stop(
            Reason.WRONG_SESSION,
            serial="TKT-8M1XE4PH",
            signpost=Signpost(
                session_name=Localized(text="Sunday 22 Nov", translations={"ar": "الأحد 22 نوفمبر"})
            ),
        )
    ),
    "06-wrong-gate": _verdict(
        replace(
            _stop(Reason.WRONG_CHECKPOINT, signpost=Signpost(checkpoints=("Gate B",))),
            tier_name=BALCONY,
        )
    ),
    "07-void": _verdict(_stop(Reason.VOID)),
    "08-not-a-ticket": _verdict(_stop(Reason.UNREADABLE, None, read=MENU)),
    "08b-unknown-serial": _verdict(replace(_stop(Reason.UNKNOWN, "TKT-J2N84XW7"), tier_name=None)),
    "09-forged": _verdict(_stop(Reason.FORGED, None)),
    "10-goodbye": _verdict(_scan("exit", direction=Direction.EXIT)),
    "11-alone": replace(
        _verdict(_scan("alone", serial="TKT-W2X50RQG", sureness=Sureness.ALONE)),
        online=False,
        offline_since=OFFLINE.offline_since,
        waiting=42,
    ),
    "11b-peers": replace(
        _verdict(_scan("peers", serial="TKT-W2X50RQG", sureness=Sureness.ALONE, heard=HEARD)),
        online=False,
        offline_since=OFFLINE.offline_since,
        waiting=42,
    ),
    "10b-supervisor": _call(),
    "10c-supervisor-who": _call(supervisors=SUPERVISORS),
    "10d-supervisor-asking": _call(supervisors=(), asking=True),
    "10e-supervisor-wrong-pin": _call(trouble=Trouble.WRONG_PIN, tries=1),
    "10f-supervisor-locked": _call(trouble=Trouble.THROTTLED, tries=6, again_in_s=540),
    "10g-supervisor-no-answer": _call(trouble=Trouble.NO_ANSWER, tries=1),
    "10h-supervisor-refused": _call(
        trouble=Trouble.REFUSED, tries=1, problem=Refusal("", ProblemCode.SCAN_STATE)
    ),
    "10i-supervisor-offline": replace(
        _call(supervisors=(), trouble=Trouble.OFFLINE),
        online=False,
        offline_since=OFFLINE.offline_since,
    ),
    "10j-supervisor-nobody": _call(supervisors=(), trouble=Trouble.NOBODY),
    "10k-supervisor-not-reported": _call(supervisors=(), trouble=Trouble.NOT_REPORTED),
    "10l-let-in": _verdict(
        _scan(
            "let in",
            serial="TKT-7Q4MZ8KD",
            overrode=Reason.ALREADY_USED,
            let_in_by="Dara Voss",
            entries=2,
            clears_after_s=6.0,
        )
    ),
    "12-no-data": CLOSED,
    "12b-getting-ready": replace(
        CLOSED,
        online=True,
        offline_since=None,
        checkpoint="Main gate",
        knowledge=Knowledge(checkpoint_known=True, keys=2, tickets=1000),
    ),
    "12c-unknown": replace(CLOSED, revoked=True),
    "12d-wiped": replace(CLOSED, revoked=True, wiped=True),
    "12e-disk-full": replace(READY, screen=GateScreen.CLOSED, disk=DiskTrouble.FULL),
    "12f-disk-read-only": replace(READY, screen=GateScreen.CLOSED, disk=DiskTrouble.READ_ONLY),
    "12g-disk-locked": replace(READY, screen=GateScreen.CLOSED, disk=DiskTrouble.LOCKED),
    "12h-disk-failing": replace(READY, screen=GateScreen.CLOSED, disk=DiskTrouble.FAILING),
    "01m-ready-dark-with-torch": replace(
        READY, last=LAST, camera=CameraView(FRONT, dark=True, choices=(FRONT, BACK), torch=False)
    ),
    "01n-ready-torch-lit": replace(
        READY, last=LAST, camera=CameraView(BACK, choices=(FRONT, BACK), torch=True)
    ),
    "13b-camera-lost-another-there": replace(
        READY, last=LAST, camera=CameraView(FRONT, lost_for_s=7, choices=(BACK,), torch=False)
    ),
    "13c-cameras": replace(
        READY, screen=GateScreen.CAMERAS, camera=CameraView(BACK, choices=(FRONT, BACK))
    ),
    "13-camera-lost": replace(READY, camera=CameraView("camera 0", lost_for_s=7), last=LAST),
    "14-serial": replace(READY, screen=GateScreen.SERIAL),
    "14b-names": _names(),
    "14c-names-found": _names(text="QUA", matches=NAMED),
    "14d-names-none": _names(text="QUARZ"),
    "14e-names-off": _names(trouble=SearchTrouble.OFF),
    "14f-names-offline": replace(
        _names(trouble=SearchTrouble.OFFLINE), online=False, offline_since=OFFLINE.offline_since
    ),
    "15-scans": replace(READY, screen=GateScreen.SCANS, history=HISTORY, dead=1),
    "15b-no-scans": replace(READY, screen=GateScreen.SCANS),
    "16-refused": replace(READY, screen=GateScreen.REFUSED, history=REFUSED, dead=3),
    "16b-none-refused": replace(READY, screen=GateScreen.REFUSED),
    **{
        f"20-{reason.value}": _verdict(_stop(reason, signpost=signpost))
        for reason, signpost in (
            (Reason.WRONG_EVENT, Signpost(event_name=Localized(text="Moonlight in 35 mm"))),
            (Reason.REPLACED, Signpost()),
            (Reason.REFUNDED, Signpost()),
            (Reason.UNPAID, Signpost()),
            (Reason.TOO_EARLY, Signpost(opens_at=NOW + timedelta(hours=1))),
            (Reason.TOO_LATE, Signpost(closes_at=NOW - timedelta(hours=1))),
            (Reason.BLOCKED, Signpost()),
            (Reason.NOT_INSIDE, Signpost()),
            (Reason.OTHER_GATE, Signpost(checkpoints=("Gate 2",))),
        )
    },
}
