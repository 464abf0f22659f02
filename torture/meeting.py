"""R11: gates are cut off for three days, and then meet the server, in whatever order.

Each admission that the rule of its checkpoint would not have allowed is one incident that names the
entry it met, and there is no other, whichever gate comes first and whatever its line loses.
"""

import shutil
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

from sqlalchemy import text

from tests.server.device.box_office import BoxOffice, ok, open_box_office
from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind, ServerHandle, running_server
from ticketing.admission import Checkpoint, Direction, EntryRule
from ticketing.catalogue import NewTier
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.wire import Localized
from torture import hasty_server
from torture.cut_off_gate import CutOffGate, Stand
from torture.extra_entries import Passage, extra_entries
from torture.reading_books import opened
from torture.reporting import Row

GATES, TICKETS, SEED = 20, 50_000, 11
_HOURS = 72
_GRID_S = 10
"""Clocks are measured to a second: nothing is shown twice within that, or as a day ends."""
_SHOWN, _HOW_MANY = (1, 2, 3, 5), (40, 25, 20, 15)
_LEAVES = 0.25
_OFF_H = (-24, -2, 0, 0, 2, 24)
_FAMILY = 3
_MEET_AT_ONCE = 4
_CHAIN = "SELECT count(*) FROM audit_entry WHERE act = 'scan.chain_broken'"

Incidents = dict[UUID, UUID | None]
"""The entry that each scan met that is an incident."""


def meeting(
    kind: DatabaseKind,
    cluster: Cluster | None,
    gates: int = GATES,
    tickets: int = TICKETS,
    seed: int = SEED,
) -> Row:
    """Let them meet the server in two orders."""
    play, words, faults = _played("server.cli", kind, cluster, gates, tickets, seed)
    what = (
        f"{gates} gates {_HOURS} h alone, {tickets:,} tickets, {play.scans:,} scans, "
        f"{len(play.expected):,} entries too many, met in two orders, seed {seed}"
    )
    return Row("R11", what, kind, play.scans, faults, words=tuple(words))


def meeting_in_haste(
    kind: DatabaseKind, cluster: Cluster | None, gates: int = 10, tickets: int = 200
) -> Row:
    """The control: the server goes by when it hears of a scan."""
    play, _, faults = _played(hasty_server.__name__, kind, cluster, gates, tickets, SEED)
    what = "control: the order of arrival decides"
    return Row("R11", what, kind, play.scans, faults, faulty=True)


def _played(
    module: str,
    kind: DatabaseKind,
    cluster: Cluster | None,
    gates: int,
    tickets: int,
    seed: int,
) -> tuple["_Play", list[str], int]:
    with (
        tempfile.TemporaryDirectory(prefix="wicket-meeting-") as folder,
        running_server(kind, cluster, module) as server,
    ):
        play = _Play(server, Path(folder), gates, tickets, Random(seed))  # noqa: S311  the same three days for a seed
        play.cut_off()
        words, faults, orders = [], 0, []
        for order in ("first", "second"):
            play.begin_again(order, cluster)
            found = play.meet(order, Random(f"{seed} {order}"))  # noqa: S311  as above
            orders.append(found)
            for many, word in [*play.differences(found), *play.losses()]:
                if many:
                    words.append(f"{order} order: {many:,} {word}")
                    faults += many
        if orders[0] != orders[1]:
            words.append("the two orders do not leave the same incidents")
            faults += 1
    return play, words, faults


@dataclass(frozen=True)
class _Post:
    """A checkpoint, how many a ticket shown there admits, its gates and those tickets."""

    checkpoint: Checkpoint
    admits: int
    stands: Sequence[Stand]
    codes: Sequence[str]


@dataclass(frozen=True)
class _Showing:
    """Somebody holds up a ticket."""

    moment: datetime
    code: str
    direction: Direction


class _Play:
    """Three days of a festival without its server."""

    def __init__(
        self, server: ServerHandle, folder: Path, gates: int, tickets: int, dice: Random
    ) -> None:
        self._server = server
        self._folder = folder
        self._dice = dice
        office = open_box_office(server, quantity=tickets)
        self._operator = office.operator
        kinds = len(EntryRule)
        self._posts = [
            self._post(office, rule, gates // kinds, tickets // kinds) for rule in EntryRule
        ]
        now_s = int(datetime.now(UTC).timestamp()) // _GRID_S * _GRID_S
        self._begins = datetime.fromtimestamp(now_s, UTC) - timedelta(hours=_HOURS)
        self._unreported = 0
        self.scans = 0
        self.expected: Incidents = {}

    def _post(self, office: BoxOffice, rule: EntryRule, gates: int, tickets: int) -> _Post:
        family = rule is EntryRule.N_TIMES
        if family:
            office = replace(office, tier_id=_family_tier(office, tickets))
        checkpoint = office.checkpoint(rule)
        names = [f"{rule.value} {number}" for number in range(gates)]
        stands = [
            Stand(
                name,
                self._server.address,
                office.gate(checkpoint, name).token,
                checkpoint.id,
                timedelta(hours=self._dice.choice(_OFF_H)),
            )
            for name in names
        ]
        return _Post(checkpoint, _FAMILY if family else 1, stands, office.codes(tickets))

    def cut_off(self) -> None:
        """The gates learn what there is; then each decides alone, three days long."""
        before = self._folder / "before"
        before.mkdir()
        for post in self._posts:
            held_up, passages = self._shown(post), defaultdict[str, list[Passage]](list)
            for stand in post.stands:
                with CutOffGate(stand, before, self._dice) as gate:
                    gate.loads()
                    for one in held_up[stand.name]:
                        shown = gate.scans(one.code, one.moment, one.direction)
                        self.scans += 1
                        if shown.admitted:
                            leaves = one.direction is Direction.EXIT
                            mine = Passage(shown.scan_id, one.moment, leaves)
                            passages[one.code].append(mine)
            rule, zone = post.checkpoint.rule.value, post.checkpoint.time_zone
            for many in passages.values():
                self.expected |= extra_entries(rule, post.admits, zone, many)
        self._server.stop()
        shutil.copytree(self._server.data_folder, self._folder / "server")

    def _shown(self, post: _Post) -> dict[str, list[_Showing]]:
        """What is held up at each gate, in the order in which it happens."""
        dice, found = self._dice, defaultdict[str, list[_Showing]](list)
        grid = range(_HOURS * 3600 // _GRID_S)
        for code in post.codes:
            (times,) = dice.choices(_SHOWN, _HOW_MANY)
            for step in dice.sample(grid, times):
                moment = self._begins + timedelta(seconds=step * _GRID_S + _GRID_S / 2)
                direction = Direction.EXIT if dice.random() < _LEAVES else Direction.ENTRY
                found[dice.choice(post.stands).name].append(_Showing(moment, code, direction))
        for mine in found.values():
            mine.sort(key=lambda one: one.moment)
        return found

    def begin_again(self, order: str, cluster: Cluster | None) -> None:
        """Put server and gates back to where the three days end."""
        if self._server.process.poll() is None:
            self._server.stop()
        shutil.copytree(self._folder / "before", self._folder / order)
        again = self._folder / f"server {order}"
        shutil.copytree(self._folder / "server", again)
        self._server.data_folder = again
        if cluster is None:
            self._server.start(data_folder=again)
            return
        address = cluster.new_database(self._server.variables["WICKET_DATABASE_URL"])
        self._server.start(data_folder=again, database_url=address)

    def meet(self, order: str, dice: Random) -> Incidents:
        """Some at a time, whichever, until all have reported everything; the incidents then."""
        with ExitStack() as stack, ThreadPoolExecutor(_MEET_AT_ONCE) as pool:
            gates = [
                stack.enter_context(
                    CutOffGate(stand, self._folder / order, Random(dice.random()))  # noqa: S311  as above
                )
                for post in self._posts
                for stand in post.stands
            ]
            left = list(gates)
            while left:
                some = dice.sample(left, min(len(left), dice.randint(1, _MEET_AT_ONCE)))
                more = list(pool.map(CutOffGate.reports, some))
                done = {id(gate) for gate, again in zip(some, more, strict=True) if not again}
                left = [gate for gate in left if id(gate) not in done]
            self._unreported = sum(sum(gate.left) for gate in gates)
        return self._incidents()

    def _incidents(self) -> Incidents:
        found: Incidents = {}
        after: dict[str, str] = {}
        while True:
            page = ok(self._operator.get("/incidents", params={"limit": 200} | after))
            for one in page["incidents"]:
                met = one["entry_id"]
                found[UUID(one["scan_id"])] = UUID(met) if met else None
            if page["next"] is None:
                return found
            after = {"after": page["next"]}

    def differences(self, found: Incidents) -> list[tuple[int, str]]:
        """How many incidents are not as they should be, and how."""
        both = found.keys() & self.expected.keys()
        return [
            (len(self.expected.keys() - found.keys()), "entries too many are no incident"),
            (len(found.keys() - self.expected.keys()), "incidents are about nothing"),
            (sum(found[one] != self.expected[one] for one in both), "name another entry"),
        ]

    def losses(self) -> list[tuple[int, str]]:
        """How many scans did not arrive, and how many chains do not hold."""
        with opened(self._server) as engine, engine.connect() as connection:
            kept = connection.execute(text("SELECT count(*) FROM scan")).scalar_one()
            broken = connection.execute(text(_CHAIN)).scalar_one()
        return [
            (abs(self.scans - kept), "scans are not there once"),
            (self._unreported, "scans are left on gates"),
            (broken, "chains are broken"),
        ]


def _family_tier(office: BoxOffice, quantity: int) -> UUID:
    tier = NewTier(
        id=new_id(),
        name=Localized(text="Family"),
        price=Money(amount=0, currency="EUR"),
        quantity=quantity,
        max_per_order=10,
        admits=_FAMILY,
        session_ids=(office.session_id,),
    )
    ok(office.operator.post(f"/events/{office.event_id}/tiers", tier))
    return tier.id
