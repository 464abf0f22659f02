"""Follows a server's feed as many devices, while tickets are checked in. Started by ``sync.py``.

Usage: ``python -m benchmarks.following FILE``: JSON of ``{"host", "port", "epoch", "cursor",
"follower": "the head of a device's requests", "devices": 50, "per_second": 100,
"check_ins": [["ticket id", "raw HTTP request"], ...]}``. Prints JSON of ``{"p50_ms", "p99_ms",
"slowest_ms", "missed", "per_second"}``: from when a check-in was sent until each device was told,
so the way there and the commit are counted too.
"""

import asyncio
import json
import sys
import time
from pathlib import Path
from typing import Any

_HEAD_END = b"\r\n\r\n"
_WAIT_S = 25
_LAST_S = 5.0
_AT_ONCE = 8

Line = tuple[asyncio.StreamReader, asyncio.StreamWriter]


async def _answer(line: Line, ask: str) -> bytes:
    reader, writer = line
    writer.write(ask.encode())
    head = (await reader.readuntil(_HEAD_END)).lower()
    at = head.index(b"content-length:") + len(b"content-length:")
    body = await reader.readexactly(int(head[at : head.index(b"\r", at)]))
    if head.split(b" ", 2)[1] not in {b"200", b"201"}:
        raise RuntimeError(f"{ask.splitlines()[0]} was refused: {body.decode()}")
    return body


async def _follow(line: Line, plan: dict[str, Any], told: dict[str, float]) -> None:
    """Note when each ticket was first told of, until all were."""
    cursor, epoch = plan["cursor"], plan["epoch"]
    while len(told) < len(plan["check_ins"]):
        path = f"/api/v1/sync/changes?after={cursor}&epoch={epoch}&wait={_WAIT_S}"
        page = json.loads(await _answer(line, f"GET {path} HTTP/1.1\r\n{plan['follower']}\r\n"))
        now = time.perf_counter()
        for change in page["changes"]:
            told.setdefault(change["id"], now)
        cursor = page["cursor"]


async def _check_in(lines: list[Line], plan: dict[str, Any]) -> dict[str, float]:
    """Check in at an even pace; when each was sent."""
    free: asyncio.Queue[Line] = asyncio.Queue()
    for line in lines:
        free.put_nowait(line)
    sent: dict[str, float] = {}

    async def one(line: Line, ask: str) -> None:
        await _answer(line, ask)
        free.put_nowait(line)

    began = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for number, (ticket_id, ask) in enumerate(plan["check_ins"]):
            await asyncio.sleep(max(0.0, began + number / plan["per_second"] - time.perf_counter()))
            line = await free.get()
            sent[ticket_id] = time.perf_counter()
            group.create_task(one(line, ask))
    return sent


async def _run(plan: dict[str, Any]) -> dict[str, float]:
    async def line() -> Line:
        return await asyncio.open_connection(plan["host"], plan["port"])

    told: list[dict[str, float]] = [{} for _ in range(plan["devices"])]
    followers = [asyncio.create_task(_follow(await line(), plan, mine)) for mine in told]
    await asyncio.sleep(1)  # all of them wait for the first change
    began = time.perf_counter()
    sent = await _check_in([await line() for _ in range(_AT_ONCE)], plan)
    seconds = time.perf_counter() - began
    ended, others = await asyncio.wait(followers, timeout=_LAST_S)
    for follower in ended:
        follower.result()  # raises what ended it, if it was not the end
    for follower in others:
        follower.cancel()
    late = sorted(
        1000 * (mine[ticket_id] - at)
        for mine in told
        for ticket_id, at in sent.items()
        if ticket_id in mine
    )
    return {
        "p50_ms": late[len(late) // 2],
        "p99_ms": late[int(len(late) * 0.99)],
        "slowest_ms": late[-1],
        "missed": len(sent) * len(told) - len(late),
        "per_second": len(sent) / seconds,
    }


if __name__ == "__main__":
    print(json.dumps(asyncio.run(_run(json.loads(Path(sys.argv[1]).read_text())))))
