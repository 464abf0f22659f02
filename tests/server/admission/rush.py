"""A rush at the doors: many gates scan the same tickets at the same time."""

import threading
from hashlib import sha256

from tests.server.device.box_office import scan_of, scanned
from tests.server.running import Client
from ticketing.admission import Checkpoint
from ticketing.scan import ScanView

GATES = 20
TICKETS = 200


def everybody_scans(
    gates: list[Client], checkpoint: Checkpoint, codes: list[str]
) -> list[ScanView]:
    """The answers when all gates scan all codes at once, each in an order of its own."""
    start = threading.Barrier(len(gates))
    answers: list[ScanView] = []

    def work(gate: Client, seed: int) -> None:
        mine = sorted(codes, key=lambda code: sha256(f"{seed}{code}".encode()).digest())
        start.wait()
        # Small batches, in whatever order they come: locks that crossed would show here.
        for at in range(0, len(mine), 8):
            some = (scan_of(code, checkpoint) for code in mine[at : at + 8])
            answers.extend(scanned(gate, *some))

    threads = [threading.Thread(target=work, args=(gate, n)) for n, gate in enumerate(gates)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers
