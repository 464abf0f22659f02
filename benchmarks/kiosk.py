"""The kiosk's start to its first screen, beside an empty QML window's in the same run."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.app import build_sale
from kiosk.core.settings import KeyringUse, SaleSettings
from wicket.demo.venue import SampleVenue
from wicket.demo.world import READER, running_world

RUNS = 5
_SCREEN = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QSG_RENDER_LOOP": "basic",
}


def measure() -> list[dict[str, Any]]:
    """Rows for time to the first screen and for memory; medians of five starts each."""
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
    empty_s, empty_mb = (statistics.median(p[0][n] for p in pairs) for n in (0, 1))
    kiosk_s, kiosk_mb = (statistics.median(p[1][n] for p in pairs) for n in (0, 1))
    return [
        _row("kiosk: start to the attract screen", kiosk_s, "s", empty_s),
        _row("kiosk: memory then", kiosk_mb, "MB RSS", empty_mb),
    ]


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
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.first_frame", repr(time.time()), *map(str, what)],
        env=os.environ | _SCREEN,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    seconds, megabytes = done.stdout.split()
    return float(seconds), float(megabytes)
