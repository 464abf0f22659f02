"""Gates of two server processes on one PostgreSQL admit no ticket twice."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.server.admission.rush import GATES, TICKETS, everybody_scans
from tests.server.device.box_office import open_box_office, pulled
from tests.server.postgres import Cluster
from tests.server.running import ServerHandle, running_server
from ticketing.admission import Reason
from ticketing.sync import ChangeKind

pytestmark = pytest.mark.postgresql


@pytest.fixture(scope="module")
def pair(
    cluster: Cluster, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[list[ServerHandle]]:
    """Two servers on one database, with one secret."""
    shared: Path = tmp_path_factory.mktemp("shared")
    address = cluster.new_database()
    with ExitStack() as stack:
        yield [
            stack.enter_context(
                running_server("postgresql", cluster, database_url=address, data_folder=shared)
            )
            for _ in range(2)
        ]


def test_twenty_gates_of_two_servers_admit_each_ticket_once(pair: list[ServerHandle]) -> None:
    office = open_box_office(pair[0])
    checkpoint = office.checkpoint()
    codes = office.codes(TICKETS)
    gates = [office.gate(checkpoint, f"Gate {n}", pair[n % 2]) for n in range(GATES)]

    answers = everybody_scans(gates, checkpoint, codes)

    admitted = [view.serial for view in answers if view.verdict.admitted]
    assert len(answers) == GATES * TICKETS
    assert len(admitted) == len(set(admitted))
    assert len(admitted) == TICKETS
    refused = {view.verdict.reason for view in answers if not view.verdict.admitted}
    assert refused == {Reason.ALREADY_USED}


def test_both_servers_tell_one_feed(pair: list[ServerHandle]) -> None:
    office = open_box_office(pair[0])
    checkpoint = office.checkpoint()
    here, there = (office.gate(checkpoint, "Gate", server) for server in pair)
    office.codes(30)

    pages = [pulled(gate) for gate in (here, there)]

    told = [[(c.seq, c.id) for c in page.changes if c.kind is ChangeKind.TICKET] for page in pages]
    assert pages[0].epoch == pages[1].epoch
    assert told[0] == told[1]
    assert len(told[0]) == 30
