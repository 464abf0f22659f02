"""A detour for TCP: between two ends that know nothing of it, in weather that changes."""

import asyncio
import socket
import struct
import threading
from enum import StrEnum
from types import TracebackType
from typing import Self

_CHUNK = 65_536
_SLOW_S = 0.3
_STARTS_WITHIN_S = 10
_RESET_AT_CLOSE = struct.pack("ii", 1, 0)


class Weather(StrEnum):
    """What becomes of bytes on their way.

    ``reply_lost``: what is asked arrives, and the line breaks on the first byte of an answer.
    ``reset``: every line breaks. ``blackhole``: nothing moves, and goes on once the weather clears.
    """

    CLEAR = "clear"
    SLOW = "slow"
    REPLY_LOST = "reply_lost"
    RESET = "reset"
    BLACKHOLE = "blackhole"


class Detour:
    """Listens on a port of its own while its block runs, and hands on to ``port`` of loopback."""

    def __init__(self, port: int) -> None:
        self.weather = Weather.CLEAR
        self.port = 0
        self._target = port
        self._loop = asyncio.new_event_loop()
        self._lines: set[asyncio.StreamWriter] = set()
        self._passable, self._over = asyncio.Event(), asyncio.Event()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._loop.run_until_complete, args=(self._run(),))

    @property
    def url(self) -> str:
        """Where it is, for HTTP."""
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._thread.start()
        if not self._ready.wait(_STARTS_WITHIN_S):
            raise AssertionError("the detour does not listen")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join()
        self._loop.close()

    def turn(self, weather: Weather) -> None:
        """Change the weather; where lines break, those that are open break at once."""
        asyncio.run_coroutine_threadsafe(self._turned(weather), self._loop).result()

    async def _turned(self, weather: Weather) -> None:
        self.weather = weather
        if weather is Weather.BLACKHOLE:
            self._passable.clear()
        else:
            self._passable.set()
        if weather is Weather.RESET:
            self._break_all()

    async def _run(self) -> None:
        self._passable.set()
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._over.wait()
        server.close()
        self._break_all()
        # Lines that wait in a blackhole end with their block.
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    async def _connected(
        self, asking: asyncio.StreamReader, answering: asyncio.StreamWriter
    ) -> None:
        if self.weather is Weather.RESET:
            _break(answering)
            return
        try:
            there, onwards = await asyncio.open_connection("127.0.0.1", self._target)
        except OSError:
            _break(answering)
            return
        both = {answering, onwards}
        self._lines |= both
        try:
            await asyncio.gather(
                self._carry(asking, onwards, both, is_answer=False),
                self._carry(there, answering, both, is_answer=True),
            )
        except asyncio.CancelledError:
            pass  # at the end; asyncio's own callback would print it as a fault
        finally:
            self._lines -= both
            for writer in both:
                writer.close()

    async def _carry(
        self,
        source: asyncio.StreamReader,
        target: asyncio.StreamWriter,
        both: set[asyncio.StreamWriter],
        *,
        is_answer: bool,
    ) -> None:
        try:
            while chunk := await source.read(_CHUNK):
                await self._passable.wait()
                if self.weather is Weather.SLOW:
                    await asyncio.sleep(_SLOW_S)
                if self.weather is Weather.REPLY_LOST and is_answer:
                    for writer in both:
                        _break(writer)
                    return
                target.write(chunk)
                await target.drain()
            if target.can_write_eof():
                target.write_eof()
        except OSError:
            # One end is gone: the other is told so.
            _break(target)

    def _break_all(self) -> None:
        for writer in self._lines:
            _break(writer)


def _break(writer: asyncio.StreamWriter) -> None:
    """End a line so that the other end sees a reset."""
    line: socket.socket | None = writer.get_extra_info("socket")
    if line is not None and line.fileno() != -1:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_AT_CLOSE)
    writer.transport.abort()
