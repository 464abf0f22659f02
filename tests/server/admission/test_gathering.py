"""Who asks while a group is being answered is in the next one; each gets an answer of their own."""

import asyncio
import threading
from collections.abc import Sequence

import pytest

from server.admission.gathering import Gathering


def test_those_who_ask_meanwhile_share_the_next_group() -> None:
    groups: list[list[int]] = []
    begun = threading.Event()
    everybody_waits = threading.Event()

    def work(group: Sequence[int]) -> list[int | Exception]:
        groups.append(list(group))
        begun.set()
        assert everybody_waits.wait(20)
        return [number * 10 for number in group]

    async def play() -> list[int]:
        gathering = Gathering(work)
        first = asyncio.create_task(gathering.ask(0))
        await asyncio.to_thread(begun.wait, 20)
        rest = [asyncio.create_task(gathering.ask(number)) for number in range(1, 6)]
        await asyncio.sleep(0)
        everybody_waits.set()
        return list(await asyncio.gather(first, *rest))

    assert asyncio.run(play()) == [0, 10, 20, 30, 40, 50]
    assert groups == [[0], [1, 2, 3, 4, 5]]


def test_who_asks_again_at_once_joins_those_who_waited() -> None:
    groups: list[int] = []

    def work(group: Sequence[int]) -> list[int | Exception]:
        groups.append(len(group))
        return list(group)

    async def play() -> None:
        gathering = Gathering(work)

        async def gate(number: int) -> None:
            for _ in range(5):
                await gathering.ask(number)

        await asyncio.gather(*(gate(number) for number in range(4)))

    asyncio.run(play())

    assert groups == [4, 4, 4, 4, 4]


def test_one_refusal_is_one_askers_own() -> None:
    def work(group: Sequence[int]) -> list[int | Exception]:
        return [ValueError("odd") if number % 2 else number for number in group]

    async def play() -> list[int | BaseException]:
        gathering = Gathering(work)
        asks = (gathering.ask(number) for number in range(4))
        return await asyncio.gather(*asks, return_exceptions=True)

    answers = asyncio.run(play())

    assert [isinstance(answer, ValueError) for answer in answers] == [False, True, False, True]


def test_when_the_work_fails_all_are_told_and_the_next_group_is_served() -> None:
    calls: list[int] = []

    def work(group: Sequence[int]) -> list[int | Exception]:
        calls.append(len(group))
        if len(calls) == 1:
            raise OSError("disk full")
        return list(group)

    async def play() -> int:
        gathering = Gathering(work)
        with pytest.raises(OSError, match="disk full"):
            await gathering.ask(1)
        return await gathering.ask(2)

    assert asyncio.run(play()) == 2


def test_an_asker_who_left_does_not_spoil_the_group() -> None:
    may_go_on = threading.Event()

    def work(group: Sequence[int]) -> list[int | Exception]:
        assert may_go_on.wait(20)
        return list(group)

    async def play() -> int:
        gathering = Gathering(work)
        leaver = asyncio.create_task(gathering.ask(1))
        stayer = asyncio.create_task(gathering.ask(2))
        await asyncio.sleep(0)
        leaver.cancel()
        may_go_on.set()
        return await stayer

    assert asyncio.run(play()) == 2
