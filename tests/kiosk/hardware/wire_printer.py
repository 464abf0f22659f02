"""What every simulated printer at the end of a wire has: a socket, bad habits, an output tray."""

import contextlib
import socketserver
import threading
from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import TypeVar

import numpy as np
import numpy.typing as npt
from PIL import Image

Rows = npt.NDArray[np.uint8]

PrinterT = TypeVar("PrinterT", bound="WirePrinter")


class WirePrinter(socketserver.ThreadingTCPServer, ABC):
    """A network printer on loopback.

    Attributes:
        hangs_up_after: bytes of documents after which it goes away in the middle.
        mute: it takes everything and never says a word.
        odd: bytes that no printer would understand.
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Wire)
        self.mute = False
        self.hangs_up_after: int | None = None
        self.odd = b""
        self.pages: list[Rows] = []

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    @property
    def cut(self) -> list[Image.Image]:
        """The pages that came out, as pictures."""
        return [picture(dots) for dots in self.pages]

    @abstractmethod
    def hear(self, sent: bytes) -> bytes:
        """Take in what was sent; the answer."""


class _Wire(socketserver.BaseRequestHandler):
    server: WirePrinter

    def handle(self) -> None:
        with contextlib.suppress(ConnectionError):
            while sent := self.request.recv(4096):
                left = self.server.hangs_up_after
                if left is not None and len(sent) > 8:  # questions are shorter
                    self.server.hangs_up_after = left - len(sent)
                    if self.server.hangs_up_after <= 0:
                        return
                answer = self.server.hear(sent)
                if answer and not self.server.mute:
                    self.request.sendall(answer)


@contextlib.contextmanager
def switched_on(printer: PrinterT) -> Iterator[PrinterT]:
    """``printer``, listening."""
    with printer:
        # Often, because each test waits for the last look.
        threading.Thread(target=printer.serve_forever, args=(0.05,), daemon=True).start()
        try:
            yield printer
        finally:
            printer.shutdown()


def picture(dots: Rows) -> Image.Image:
    """Dots, 1 where it is black, as a picture."""
    return Image.fromarray(np.where(dots, 0, 255).astype(np.uint8))
