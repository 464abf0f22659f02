"""A local network of network namespaces, one a gate, with the server's machine as its hub."""

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator

NET = "10.213.77"
HUB = f"{NET}.1"


class Lan:
    """Machines on one switch; the cable of each may be pulled."""

    def __init__(self, size: int) -> None:
        mark = f"wk{os.getpid() % 100000}"
        self.bridge = f"{mark}b"
        self.machines = [f"{mark}n{number}" for number in range(size)]
        self._cables = [f"{mark}v{number}" for number in range(size)]

    def build(self) -> None:
        """Make the switch and all machines, cables plugged in."""
        _ip("link", "add", self.bridge, "type", "bridge")
        _ip("addr", "add", f"{HUB}/24", "dev", self.bridge)
        _ip("link", "set", self.bridge, "up")
        for number, (machine, cable) in enumerate(zip(self.machines, self._cables, strict=True)):
            inner = f"{cable}i"
            _ip("netns", "add", machine)
            _ip("link", "add", cable, "type", "veth", "peer", "name", inner)
            _ip("link", "set", inner, "netns", machine)
            _ip("link", "set", cable, "master", self.bridge)
            _ip("-n", machine, "addr", "add", f"{NET}.{number + 10}/24", "dev", inner)
            _ip("-n", machine, "link", "set", "lo", "up")
            _ip("-n", machine, "link", "set", inner, "up")
            self.plug(number)

    def pull(self, number: int) -> None:
        """Pull the cable of a machine."""
        _ip("link", "set", self._cables[number], "down")

    def plug(self, number: int) -> None:
        """Plug it in again."""
        _ip("link", "set", self._cables[number], "up")

    def inside(self, number: int) -> list[str]:
        """What to put before a command that runs on a machine."""
        return ["ip", "netns", "exec", self.machines[number]]

    def remove(self) -> None:
        """Leave nothing behind."""
        for machine in self.machines:
            with contextlib.suppress(subprocess.CalledProcessError):
                _ip("netns", "del", machine)
        for link in (*self._cables, self.bridge):
            with contextlib.suppress(subprocess.CalledProcessError):
                _ip("link", "del", link)


def missing() -> str | None:
    """Why there can be no such network here; None where there can."""
    if os.geteuid() != 0:
        return "network namespaces are made by root alone"
    if shutil.which("ip") is None:
        return "network namespaces are made by iproute2, which is not installed"
    lan = Lan(1)
    try:
        lan.build()
    except subprocess.CalledProcessError as fault:
        return f"no network namespaces here: {fault.stderr.strip()}"
    finally:
        lan.remove()
    return None


@contextlib.contextmanager
def local_network(size: int) -> Iterator[Lan]:
    """A network of so many machines."""
    lan = Lan(size)
    try:
        lan.build()
        yield lan
    finally:
        lan.remove()


def _ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True, text=True)
