"""A real browser for tests: what it draws of a page, and what it would have fetched."""

import socket
import subprocess
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from PIL import Image

QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--disable-default-apps",
    "--hide-scrollbars",
    "--force-device-scale-factor=1",
)
"""What keeps a browser from asking its makers for things, and from drawing what is its own."""


@dataclass(frozen=True)
class Drawn:
    """A picture of the page, and the addresses that it asked for outside.

    A browser asks its makers for things of its own; what a page asks for stands in the page.
    """

    picture: Image.Image
    asked: list[str]


def draw(page: Path, folder: Path, width: int = 720, height: int = 1600) -> Drawn:
    """Open a file as a mail reader shows it; all that it would fetch ends at a listener."""
    with _Listener() as listener:
        subprocess.run(
            [
                "chromium",
                *QUIET,
                f"--user-data-dir={folder / 'profile'}",
                f"--proxy-server=127.0.0.1:{listener.port}",
                f"--window-size={width},{height}",
                f"--screenshot={folder / 'page.png'}",
                page.as_uri(),
            ],
            check=True,
            capture_output=True,
            timeout=60,
        )
        with Image.open(folder / "page.png") as picture:
            asked = [one for one in listener.asked if _host_of(one) in page.read_text("utf-8")]
            return Drawn(picture.convert("RGB"), asked)


def text_of(address: str, folder: Path) -> str:
    """What stands on the page that an address leads to, as its markup."""
    done = subprocess.run(
        ["chromium", *QUIET, f"--user-data-dir={folder / 'profile'}", "--dump-dom", address],
        check=True,
        capture_output=True,
        timeout=60,
        text=True,
    )
    return done.stdout


def _host_of(request: str) -> str:
    """The host in ``GET http://host:80/path HTTP/1.1`` and in ``CONNECT host:443 HTTP/1.1``."""
    address = request.split(" ")[1]
    return address.partition("://")[2].partition("/")[0] or address.partition(":")[0]


class _Listener:
    """A proxy that only writes down what it is asked for."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self.asked: list[str] = []
        self._thread = threading.Thread(target=self._listen, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()

    def _listen(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:  # closed: that is the end
                return
            with connection:
                first = connection.recv(4000).split(b"\r\n", 1)[0].decode("latin-1")
                self.asked.append(first)
