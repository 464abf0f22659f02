"""A real CUPS on a free loopback port, and the network printer behind its one queue."""

import contextlib
import os
import shutil
import socket
import socketserver
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.hardware.printer_cups import CupsQueue

QUEUE = "tickets"
START_WITHIN_S = 20

_CONFIGURATION = """\
Listen 127.0.0.1:{port}
Browsing Off
DefaultAuthType None
WebInterface No
PreserveJobHistory Yes
MaxLogSize 0
LogLevel warn
<Location />
  Order allow,deny
  Allow from 127.0.0.1
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
  <Limit All>
    Order allow,deny
    Allow from 127.0.0.1
  </Limit>
</Policy>
"""

_FILES = """\
ServerRoot {root}/etc
StateDir {root}/run
CacheDir {root}/cache
RequestRoot {root}/spool
TempDir {root}/spool/tmp
DocumentRoot {root}
AccessLog {root}/access_log
ErrorLog {root}/error_log
PageLog {root}/page_log
SystemGroup root
"""


class NoPrintServerError(RuntimeError):
    """What a real CUPS needs is not installed."""


class NetworkPrinter(socketserver.ThreadingTCPServer):
    """Takes documents over a raw socket, as office printers do; keeps them instead of paper.

    While ``jammed`` it takes everything and never says that it is done.
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Feed)
        self.paper = b""
        self.jammed = threading.Event()
        self.cleared = threading.Event()

    @property
    def address(self) -> str:
        """Where CUPS finds it."""
        return f"socket://127.0.0.1:{self.server_address[1]}"

    def jam(self) -> None:
        """Stop saying that documents are done."""
        self.cleared.clear()
        self.jammed.set()

    def clear(self) -> None:
        """Go on."""
        self.jammed.clear()
        self.cleared.set()


class _Feed(socketserver.BaseRequestHandler):
    server: NetworkPrinter

    def handle(self) -> None:
        while data := self.request.recv(65536):
            self.server.paper += data
        if self.server.jammed.is_set():
            self.server.cleared.wait(30)


@dataclass(frozen=True)
class PrintServer:
    """A running CUPS and the printer behind its queue."""

    address: str
    printer: NetworkPrinter

    def queue(self, patience_s: float = 20) -> CupsQueue:
        """The queue, as a kiosk's settings name it."""
        return CupsQueue(QUEUE, self.address, patience_s, poll_s=0.1)

    def command(self, name: str, *arguments: str) -> None:
        """Run one of CUPS's commands on this server."""
        subprocess.run(
            [_program(name), *arguments],
            env={**os.environ, "CUPS_SERVER": self.address},
            check=True,
            capture_output=True,
            timeout=20,
        )


@contextlib.contextmanager
def running_print_server() -> Iterator[PrintServer]:
    """A CUPS with files of its own, ended afterwards.

    Raises:
        NoPrintServerError: cupsd, lp or lpadmin is not installed, or cupsd does not start here.
    """
    cupsd = _program("cupsd")
    with tempfile.TemporaryDirectory(prefix="wicket-cups-") as folder, NetworkPrinter() as printer:
        root = Path(folder)
        # CUPS started by root prints as the user lp, who must be let in to read its spool.
        root.chmod(0o755)
        port = _configured(root)
        process = subprocess.Popen(
            [cupsd, "-f", "-c", str(root / "cupsd.conf"), "-s", str(root / "cups-files.conf")],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        threading.Thread(target=printer.serve_forever, daemon=True).start()
        try:
            _wait_for(port, process, root)
            server = PrintServer(f"127.0.0.1:{port}", printer)
            server.command("lpadmin", "-p", QUEUE, "-v", printer.address, "-E")
            server.command("lpadmin", "-p", QUEUE, "-o", "printer-error-policy=abort-job")
            yield server
        finally:
            printer.clear()
            printer.shutdown()
            process.terminate()
            process.wait(timeout=15)


def _configured(root: Path) -> int:
    """Write the configuration; the port it says to listen on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    for folder in ("etc/ppd", "run/certs", "cache", "spool/tmp"):
        (root / folder).mkdir(parents=True)
    (root / "cupsd.conf").write_text(_CONFIGURATION.format(port=port))
    (root / "cups-files.conf").write_text(_FILES.format(root=root))
    return port


def _wait_for(port: int, process: "subprocess.Popen[bytes]", root: Path) -> None:
    end = time.monotonic() + START_WITHIN_S
    while time.monotonic() < end and process.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    log = root / "error_log"
    raise NoPrintServerError(f"cupsd does not start: {log.read_text() if log.exists() else ''}")


def _program(name: str) -> str:
    path = shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin")
    if path is None:
        raise NoPrintServerError(f"{name} is missing: apt-get install cups cups-client")
    return path
