"""Figures for Prometheus, and readiness: true, cheap, and not for everybody."""

from collections.abc import Iterator

import pytest
from prometheus_client.parser import text_string_to_metric_families

from server.operating.watching import Watch
from server.worker import Sweep
from tests.server.device.box_office import open_box_office
from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind, ServerHandle, running_server
from tests.simulator.running import wait_until


@pytest.fixture(scope="module")
def serving(database_kind: DatabaseKind, cluster_of_kind: Cluster | None) -> Iterator[ServerHandle]:
    with running_server(database_kind, cluster_of_kind) as server:
        yield server


def _figures(server: ServerHandle) -> dict[tuple[str, ...], float]:
    answer = server.client().outside("/metrics")
    assert answer.status_code == 200, answer.text
    return {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }


def test_a_sale_is_seen_in_the_figures(serving: ServerHandle) -> None:
    before = _figures(serving)
    open_box_office(serving).sell(3)

    def sealed() -> dict[tuple[str, ...], float] | None:
        now = _figures(serving)
        return now if now.get(("wicket_acts_total", "order.confirmed"), 0) else None

    after = wait_until(sealed)
    assert after is not None
    sold = ("wicket_stock", "sold")
    assert after[sold] - before[sold] == 3
    counted = [name for name in after if name[0] == "wicket_request_seconds_count"]
    assert any("/orders" in name for entry in counted for name in entry)
    assert after["wicket_orders_open", "pending"] == 0
    assert ("wicket_sweep_last_run_seconds", "audit") in after


def test_the_figures_are_not_for_everybody(serving: ServerHandle) -> None:
    assert serving.client(None).outside("/metrics").status_code == 401


def test_a_server_that_can_serve_says_so(serving: ServerHandle) -> None:
    answer = serving.client(None).outside("/readyz")
    assert answer.status_code == 200, answer.text
    told = answer.json()
    assert (told["status"], told["migrated"], told["mail"]) == ("ready", True, "missing")
    assert told["disk_free_mb"] > 0
    assert told["stopped_sweeps"] == []


def test_a_sweep_that_stopped_is_noticed() -> None:
    watch = Watch()
    watched, failing = watch.over(
        [Sweep("holds", 1, lambda: None), Sweep("audit", 1, lambda: 1 // 0)]
    )
    watched.look()
    with pytest.raises(ZeroDivisionError):
        failing.look()
    assert watch.stopped() == []
    assert sorted(watch.stopped(watch.last_runs["holds"] + 61)) == ["audit", "holds"]
    assert watch.runs == {"holds": 1}
