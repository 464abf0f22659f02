"""R2: twenty gates scan the same tickets, each in an order of its own; each ticket enters once."""

import threading
from collections import Counter
from random import Random

from tests.server.device.box_office import open_box_office, scan_of, scanned
from tests.server.postgres import Cluster
from tests.server.running import Client, DatabaseKind, ServerHandle, running_server
from ticketing.admission import Checkpoint
from torture import forgetful_server
from torture.reporting import Row

GATES = 20
TICKETS = 2_000
_AT_ONCE = 8


def admitting(kind: DatabaseKind, cluster: Cluster | None, tickets: int) -> Row:
    """All gates scan all tickets."""
    with running_server(kind, cluster) as server:
        scans, faults = _rush(server, tickets)
    return Row("R2", f"{GATES} gates, {tickets:,} tickets", kind, scans, faults)


def admitting_without_the_past(kind: DatabaseKind, cluster: Cluster | None, tickets: int) -> Row:
    """The control: the same rush at a server that forgets who is in."""
    with running_server(kind, cluster, forgetful_server.__name__) as server:
        scans, faults = _rush(server, tickets)
    what = "control: deciding without the scans before"
    return Row("R2", what, kind, scans, faults, faulty=True)


def _rush(server: ServerHandle, tickets: int) -> tuple[int, int]:
    """How many scans were answered, and how many tickets entered another number of times than 1."""
    office = open_box_office(server, quantity=tickets)
    codes = office.codes(tickets)
    checkpoint = office.checkpoint()
    gates = [office.gate(checkpoint, f"Gate {number}") for number in range(GATES)]
    together = threading.Barrier(GATES)
    admitted: Counter[str] = Counter()
    answered = 0
    faults: list[BaseException] = []
    lock = threading.Lock()

    def work(gate: Client, number: int) -> None:
        nonlocal answered
        mine = Random(number).sample(codes, len(codes))  # noqa: S311  the same rush every time
        try:
            together.wait(60)
            for at in range(0, len(mine), _AT_ONCE):
                some = mine[at : at + _AT_ONCE]
                let_in = _let_in(gate, checkpoint, some)
                with lock:
                    answered += len(some)
                    admitted.update(let_in)
        except BaseException as error:  # noqa: BLE001  raised again where the rush began
            faults.append(error)

    threads = [threading.Thread(target=work, args=(gate, n)) for n, gate in enumerate(gates)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if faults:
        raise faults[0]
    return answered, sum(admitted[code] != 1 for code in codes)


def _let_in(gate: Client, checkpoint: Checkpoint, codes: list[str]) -> list[str]:
    views = scanned(gate, *(scan_of(code, checkpoint) for code in codes))
    return [code for code, view in zip(codes, views, strict=True) if view.verdict.admitted]
