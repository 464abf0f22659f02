"""Tells the service manager how the process is, so that it starts one again that hangs or died.

The protocol is sd_notify(3): datagrams to the socket that ``NOTIFY_SOCKET`` names.
"""

import logging
import socket
from collections.abc import Mapping

logger = logging.getLogger(__name__)


class ServiceManager:
    """The one that started this process; nobody, where the environment names none.

    ``WATCHDOG_PID`` is not asked: it names the compositor, which is the service's first process,
    and the unit has the words of all of its processes heard (``NotifyAccess=all``).
    """

    def __init__(self, environment: Mapping[str, str]) -> None:
        name = environment.get("NOTIFY_SOCKET", "")
        # Linux names a socket outside the file system by a NUL; variables write it as @.
        self._address = f"\0{name[1:]}" if name.startswith("@") else name
        patience_us = environment.get("WATCHDOG_USEC", "")
        watched = bool(self._address) and patience_us.isdecimal()
        self.alive_every_s = int(patience_us) / 1e6 / 3 if watched else None
        """How often it wants to hear that the process is alive; None where it does not."""

    def ready(self) -> None:
        """The window is on the screen."""
        self._say("READY=1")

    def alive(self) -> None:
        """The window answers."""
        self._say("WATCHDOG=1")

    def ending(self) -> None:
        """It was told to end, and does."""
        self._say("STOPPING=1")

    def _say(self, word: str) -> None:
        if not self._address:
            return
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
                line.sendto(word.encode(), self._address)
        except OSError as error:
            # It will start this process again, which is what it is for.
            logger.warning("The service manager did not hear %s: %s", word, error)
