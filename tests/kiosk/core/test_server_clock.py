"""The server's clock against this device's: what is measured outlives the process."""

from datetime import timedelta
from pathlib import Path

from kiosk.core.server_clock import ServerClock
from kiosk.core.store import Store
from tests.fakes.steady_clock import DOORS, SteadyClock


def test_what_was_measured_is_known_after_a_restart(tmp_path: Path) -> None:
    with Store(tmp_path / "gate.db") as store:
        ServerClock(SteadyClock(), store).told(DOORS - timedelta(days=1))
    with Store(tmp_path / "gate.db") as store:
        assert ServerClock(SteadyClock(), store).offset == timedelta(days=-1)


def test_a_second_is_no_difference_between_clocks() -> None:
    clock = ServerClock(SteadyClock())
    clock.told(DOORS + timedelta(seconds=1))
    assert clock.offset == timedelta()
    clock.told(DOORS + timedelta(hours=2))
    clock.told(DOORS + timedelta(hours=2, seconds=1))
    assert clock.offset == timedelta(hours=2)


def test_a_disk_that_is_full_hides_no_offset(tmp_path: Path) -> None:
    with Store(tmp_path / "gate.db") as store:
        clock = ServerClock(SteadyClock(), store)
        store.read("PRAGMA query_only = ON")
        clock.told(DOORS + timedelta(hours=2))
        assert clock.offset == timedelta(hours=2)
