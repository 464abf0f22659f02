"""Asks a server many things over kept connections, as fast as it answers. Started by ``server.py``.

Usage: ``python -m benchmarks.load FILE``: JSON of ``{"addresses": [[host, port], ...],
"connections": 8, "seconds": 5, "asks": ["raw HTTP request", ...], "again": false}``. Prints JSON of
``{"done", "failed", "seconds", "p50_ms", "p99_ms"}``. Without ``again`` each ask is sent once.
"""

import asyncio
import itertools
import json
import statistics
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_HEAD_END = b"\r\n\r\n"
_GOOD = (b"200", b"201")


@dataclass
class Tally:
    """What came back: times of good answers in seconds, and how many were not good."""

    times_s: list[float] = field(default_factory=list)
    failed: int = 0


async def _ask_on_one(address: tuple[str, int], asks: Iterator[bytes], end: float) -> Tally:
    tally = Tally()
    reader, writer = await asyncio.open_connection(*address)
    for ask in asks:
        if time.perf_counter() >= end:
            break
        started = time.perf_counter()
        writer.write(ask)
        head = await reader.readuntil(_HEAD_END)
        lowered = head.lower()
        at = lowered.index(b"content-length:") + len(b"content-length:")
        await reader.readexactly(int(lowered[at : lowered.index(b"\r", at)]))
        if head.split(b" ", 2)[1] in _GOOD:
            tally.times_s.append(time.perf_counter() - started)
        else:
            tally.failed += 1
    writer.close()
    await writer.wait_closed()
    return tally


async def _run(plan: dict[str, Any]) -> dict[str, float]:
    asks = [ask.encode() for ask in plan["asks"]]
    turn = itertools.cycle(asks) if plan["again"] else iter(asks)
    addresses = itertools.cycle([(host, port) for host, port in plan["addresses"]])
    started = time.perf_counter()
    tallies = await asyncio.gather(
        *(
            _ask_on_one(next(addresses), turn, started + plan["seconds"])
            for _ in range(plan["connections"])
        )
    )
    seconds = time.perf_counter() - started
    times_s = sorted(one for tally in tallies for one in tally.times_s)
    if not times_s:
        raise SystemExit("no ask was answered well")
    return {
        "done": len(times_s),
        "failed": sum(tally.failed for tally in tallies),
        "seconds": seconds,
        "p50_ms": statistics.median(times_s) * 1000,
        "p99_ms": times_s[int(len(times_s) * 0.99)] * 1000,
    }


if __name__ == "__main__":
    print(json.dumps(asyncio.run(_run(json.loads(Path(sys.argv[1]).read_text())))))
