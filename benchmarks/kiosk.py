"""The kiosk's start, its touches and its rest, beside an empty QML window's in the same run."""

import json
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import requests

from kiosk.app import build_sale
from kiosk.core.settings import KeyringUse, SaleSettings
from tests.server.running import Client
from tests.server.selling import a_tier, an_event
from ticketing.catalogue import NewSession
from ticketing.identifiers import new_id
from ticketing.wire import Localized
from wicket.demo.venue import SampleVenue
from wicket.demo.world import READER, running_world

RUNS, EVENTS = 5, 1_000
_SCREEN = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QSG_RENDER_LOOP": "basic",
    "MALLOC_ARENA_MAX": "2",  # as in the unit that is shipped
}


def measure() -> list[dict[str, Any]]:
    """Rows for start and memory, medians of five starts each; for touches; for the rest."""
    with (
        tempfile.TemporaryDirectory() as name,
        running_world(Path(name), Path(name) / "letters") as world,
    ):
        folder = Path(name) / "kiosk"
        venue = SampleVenue(world.server_url, world.admin_token, datetime.now(UTC))
        venue.load()
        code = venue.pair("kiosk", "Kiosk 1", "Foyer", reader_id=READER)
        settings = SaleSettings(
            server_url=world.server_url,
            device_folder=folder,
            pairing_code=code,
            keyring=KeyringUse.FILE,
        )
        build_sale(settings).close()
        # One start of each warms the disk; then they take turns, so that both meet the same noise.
        for what in (["empty"], ["kiosk", folder]):
            _start(*what)
        pairs = [(_start("empty"), _start("kiosk", folder)) for _ in range(RUNS)]
        _fill(Client(world.server_url, world.admin_token), EVENTS)
        touches, idles = (
            (_at_window(deed, "empty"), _at_window(deed, "kiosk", folder))
            for deed in ("touch", "idle")
        )
    empty_s, empty_mb = (statistics.median(p[0][n] for p in pairs) for n in (0, 1))
    kiosk_s, kiosk_mb = (statistics.median(p[1][n] for p in pairs) for n in (0, 1))
    (empty_ms, _), (kiosk_ms, used_mb) = touches
    return [
        _row("kiosk: start to the attract screen", kiosk_s, "s", empty_s),
        _row("kiosk: memory then", kiosk_mb, "MB RSS", empty_mb),
        *(
            _row(
                f"kiosk: touch to the next screen drawn, p{percent}, {EVENTS:,} events",
                _percentile(kiosk_ms, percent),
                "ms",
                _percentile(empty_ms, percent),
            )
            for percent in (50, 99)
        ),
        _row(f"kiosk: memory after {len(kiosk_ms)} touches", used_mb, "MB RSS", touches[0][1]),
        _row("kiosk: at rest on the attract screen", idles[1][0], "% of a core", idles[0][0]),
    ]


def _fill(client: Client, count: int) -> None:
    """So many more events, eight a day, each with two tiers."""
    organiser_id = UUID(client.get("/organisers").json()["organisers"][0]["id"])
    for number in range(count):
        start = datetime.now(UTC).replace(minute=0, second=0, microsecond=0) + timedelta(
            days=1 + number // 8, hours=number % 8
        )
        session = NewSession(
            id=new_id(),
            starts_at=start,
            doors_at=start - timedelta(hours=1),
            ends_at=start + timedelta(hours=2),
        )
        name = Localized(text=f"Evening number {number + 1}")
        event = an_event(organiser_id, name=name, sessions=(session,))
        _done(client.post("/events", event))
        for tier in ("Standing", "Seated"):
            wanted = a_tier(event, name=Localized(text=tier))
            _done(client.post(f"/events/{event.id}/tiers", wanted))
        _done(client.post(f"/events/{event.id}/publish"))


def _done(answer: requests.Response) -> None:
    if not answer.ok:
        raise AssertionError(answer.text)


def _percentile(values: Sequence[float], percent: int) -> float:
    """The smallest value that so many percent do not exceed."""
    return sorted(values)[math.ceil(len(values) * percent / 100) - 1]


def _row(name: str, value: float, unit: str, baseline: float) -> dict[str, Any]:
    return {
        "name": name,
        "value": value,
        "unit": unit,
        "baseline": "an empty QML window",
        "baseline_value": baseline,
        "ratio": value / baseline,
    }


def _start(*what: str | Path) -> tuple[float, float]:
    seconds, megabytes = _asked("benchmarks.first_frame", repr(time.time()), *what).split()
    return float(seconds), float(megabytes)


def _at_window(*what: str | Path) -> tuple[Any, float]:
    """What came of a deed, and the memory of its process in MB."""
    found, megabytes = json.loads(_asked("benchmarks.at_window", *what))
    return found, megabytes


def _asked(module: str, *arguments: str | Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", module, *map(str, arguments)],
        env=os.environ | _SCREEN,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=600,
    )
    return done.stdout
