"""Follows the server's feed into the gate's own facts, for as long as the gate is open."""

import logging
import threading
from collections.abc import Callable, Iterator
from typing import Any

from kiosk.core.errors import FinalError, RetryError, RevokedError, StoreError
from kiosk.core.gate.learning import Learner
from kiosk.core.gate.link import Link
from kiosk.core.gate.loading import Loader
from kiosk.core.gate.server import GateServer
from ticketing.snapshot import CutShortError

logger = logging.getLogger(__name__)

WAIT_S = 25
RETRY_S = 1.0
REFUSED_RETRY_S = 10.0


class Follower:
    """Pulls page after page on its own thread; ``learned`` is called after each, on that thread.

    ``wipe`` is called there as well, and the last thing, where the server revoked this device.
    """

    def __init__(
        self,
        server: GateServer,
        learner: Learner,
        loader: Loader,
        link: Link,
        learned: Callable[[], None],
        wipe: Callable[[], None],
    ) -> None:
        self._server = server
        self._learner = learner
        self._loader = loader
        self._link = link
        self._learned = learned
        self._wipe = wipe
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="gate-following", daemon=True)

    def start(self) -> None:
        """Begin to follow."""
        self._thread.start()

    def close(self) -> None:
        """Stop after the page under way; a long poll is left behind with its daemon thread."""
        self._stop.set()
        self._thread.join(timeout=1)

    def pull(self) -> bool:
        """Take in one page, or everything where there is no page to go on with; whether to go on.

        Raises:
            ServerError: the server gave none.
            CutShortError: what it gave broke off.
            StoreError: it could not be kept.
        """
        after, epoch = self._learner.position()
        if epoch is None:
            return self._load()
        # Cut off, ask for an answer at once: the first one says that the server is back.
        wait_s = WAIT_S if self._link.online else 0
        page = self._server.changes(after, epoch, wait_s)
        if self._stop.is_set():
            return False
        if page.resync:
            return self._load()
        self._learner.learn(page)
        self._link.answered()
        return page.more

    def _load(self) -> bool:
        with self._server.snapshot() as lines:
            self._loader.load(self._until_stopped(lines))
        self._link.answered()
        return True

    def _until_stopped(self, lines: Iterator[Any]) -> Iterator[Any]:
        for line in lines:
            if self._stop.is_set():
                raise CutShortError("the gate closes")
            yield line

    def _run(self) -> None:
        while not self._stop.is_set():
            pause_s = 0.0
            try:
                more = self.pull()
                # A server that answers an idle poll at once must not be asked in a tight loop.
                pause_s = 0.0 if more else 0.05
            except (RetryError, CutShortError):
                self._link.lost()
                pause_s = RETRY_S
            except RevokedError as refusal:
                self._link.revoke(refusal)
                if self._link.wiped and self._is_wiped():
                    return
                pause_s = REFUSED_RETRY_S
            except (FinalError, StoreError) as fault:
                logger.warning("the feed stands still: %s", fault)
                pause_s = REFUSED_RETRY_S
            except Exception:
                # A thread that ended would leave the gate with old facts without a word.
                logger.exception("a page of the feed was not understood")
                pause_s = REFUSED_RETRY_S
            self._learned()
            self._stop.wait(pause_s)

    def _is_wiped(self) -> bool:
        """Forget it all; whether that is done. On the thread that writes what the server tells."""
        try:
            self._wipe()
        except StoreError as fault:
            logger.warning("this device was revoked, and cannot be wiped yet: %s", fault)
            return False
        self._learned()
        return True
