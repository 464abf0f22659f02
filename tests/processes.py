"""Real processes for tests, forked from one that has imported the product already.

A server takes 0.4 s of its own to start and four more to import what it is made of, which the
hundreds of servers of a run would all pay again. What is forked is a process like any other: it
has its own memory, files and signals, listens, and dies of SIGKILL. What a system's process list
shows of it is not its own, so what reads that, or measures memory, is `executing` instead.
"""

import contextlib
import importlib
import io
import multiprocessing
import os
import runpy
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextvars import ContextVar
from functools import cache
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext
from pathlib import Path
from typing import IO

ROOT = Path(__file__).parents[1]

# Everything the servers and the simulator import, but never the modules that are run.
_PRELOADED = [
    "tests.processes",
    "server.app",
    "uvicorn",
    "simulator.pages.serving",
    "tests.preloaded",
]


class Forked:
    """A forked process with what tests use of ``subprocess.Popen``; its output is one pipe."""

    def __init__(self, module: str, arguments: Sequence[str], variables: Mapping[str, str]) -> None:
        context = _context()
        output, its_output = context.Pipe(duplex=False)
        self._process = context.Process(
            target=_run, args=(module, list(arguments), dict(variables), its_output), daemon=True
        )
        self._process.start()
        its_output.close()
        with output:
            self.stdout: IO[str] = os.fdopen(os.dup(output.fileno()))

    @property
    def pid(self) -> int:
        """Its process id."""
        if self._process.pid is None:
            raise AssertionError("it was started")
        return self._process.pid

    @property
    def returncode(self) -> int | None:
        """Its exit status, minus the signal that ended it, or None as long as it runs."""
        return self._process.exitcode

    def poll(self) -> int | None:
        """As ``returncode``."""
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Wait for its end; its exit status.

        Raises:
            subprocess.TimeoutExpired: it still runs after ``timeout`` seconds.
        """
        self._process.join(timeout)
        if self.returncode is None:
            raise subprocess.TimeoutExpired(self._process.name, timeout or 0)
        return self.returncode

    def send_signal(self, number: int) -> None:
        """Send it a signal, unless it has ended."""
        if self.returncode is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        """Ask it to end."""
        self._process.terminate()

    def kill(self) -> None:
        """End it as a power cut would."""
        self._process.kill()


Process = Forked | subprocess.Popen[str]

_executing = ContextVar("_executing", default=False)


@contextlib.contextmanager
def executing() -> Iterator[None]:
    """Meanwhile each process starts from nothing, as a user's does."""
    token = _executing.set(True)
    try:
        yield
    finally:
        _executing.reset(token)


def start_process(module: str, arguments: Sequence[str], variables: Mapping[str, str]) -> Process:
    """``python -m module`` with no Wicket variables but ``variables``, its errors in its output."""
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("WICKET_")}
    environment = inherited | dict(variables)
    if not _executing.get():
        return Forked(module, arguments, environment)
    return subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


@cache
def _context() -> ForkServerContext:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(_PRELOADED)
    return context


def _run(module: str, arguments: list[str], variables: dict[str, str], output: Connection) -> None:
    for standard in (1, 2):
        os.dup2(output.fileno(), standard)
    output.close()
    sys.stdout = io.TextIOWrapper(io.FileIO(1, "w", closefd=False), line_buffering=True)
    sys.stderr = sys.stdout
    os.chdir(ROOT)
    os.environ.clear()
    os.environ.update(variables)
    sys.argv = [module, *arguments]
    importlib.invalidate_caches()
    runpy.run_module(module, run_name="__main__", alter_sys=True)
