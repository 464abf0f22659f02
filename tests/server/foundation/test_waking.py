"""Who waits wakes for its own topic, loses nothing between look and wait, and ends at a stop."""

import asyncio
import threading
import time

import pytest

from server.waking import Waker
from ticketing.problem import ProblemCode, RefusedError


def test_a_wait_ends_when_its_topic_is_woken_from_another_thread() -> None:
    waker = Waker()

    async def wait() -> bool:
        with waker.watch("order:1") as watch:
            threading.Timer(0.05, waker.deliver, (["order:1"],)).start()
            return await watch.wait(10)

    assert asyncio.run(wait())


def test_a_wait_does_not_end_for_another_topic() -> None:
    waker = Waker()

    async def wait() -> bool:
        with waker.watch("order:1") as watch:
            waker.deliver(["order:2"])
            return await watch.wait(0.05)

    assert not asyncio.run(wait())


def test_what_changes_between_the_look_and_the_wait_is_not_missed() -> None:
    waker = Waker()
    things: list[str] = []

    async def look() -> str | None:
        found = things[0] if things else None
        # The change comes right after the look that did not see it.
        things.append("news")
        waker.deliver(["feed"])
        return found

    began = time.monotonic()
    assert asyncio.run(waker.until("feed", 10, look)) == "news"
    assert time.monotonic() - began < 5


def test_a_wait_that_finds_nothing_ends_with_nothing() -> None:
    async def look() -> None:
        return None

    assert asyncio.run(Waker().until("feed", 0.05, look)) is None


def test_a_server_that_stops_ends_every_wait_with_busy() -> None:
    waker = Waker()

    async def look() -> None:
        return None

    async def wait() -> None:
        threading.Timer(0.05, waker.stop).start()
        await waker.until("feed", 10, look)

    with pytest.raises(RefusedError) as refused:
        asyncio.run(wait())
    assert refused.value.problem.code is ProblemCode.BUSY


def test_nobody_is_remembered_who_no_longer_waits() -> None:
    waker = Waker()
    calls: list[int] = []
    with waker.calling("jobs", lambda: calls.append(1)):
        waker.deliver(["jobs"])
    waker.deliver(["jobs"])
    assert calls == [1]
