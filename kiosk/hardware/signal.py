"""The two sounds of a gate, played by whatever player the machine has, without any waiting."""

import logging
import queue
import shutil
import subprocess
import threading
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

logger = logging.getLogger(__name__)

PLAYERS: tuple[tuple[str, ...], ...] = (("pw-play",), ("paplay",), ("aplay", "-q"))
"""Tried in this order; each takes the file's name as its last word."""

LONGEST_S = 3
"""A player that takes longer is stuck and is ended."""

WAITING = 2
"""Sounds kept waiting at most: an old one says nothing true about the person in front now."""

_END = Path()


def find_player() -> tuple[str, ...] | None:
    """The command of the first player found on this machine, or None."""
    for words in PLAYERS:
        program = shutil.which(words[0])
        if program:
            return (program, *words[1:])
    return None


class SilentSignal:
    """The port `kiosk.core.ports.Signal` where there is nothing to play on."""

    def admitted(self) -> None:
        """Nothing."""

    def refused(self) -> None:
        """Nothing."""


class PlayedSignal:
    """The port `kiosk.core.ports.Signal` by a player program, on its own thread."""

    def __init__(self, player: Sequence[str], folder: Path | None = None) -> None:
        self._player = tuple(player)
        self._folder = folder or Path(str(files("resources") / "sounds"))
        self._sounds: queue.Queue[Path] = queue.Queue(WAITING)
        self._thread = threading.Thread(target=self._play, name="signal", daemon=True)
        self._thread.start()

    def admitted(self) -> None:
        """The rising pair."""
        self._ask(self._folder / "go.wav")

    def refused(self) -> None:
        """The falling buzz."""
        self._ask(self._folder / "stop.wav")

    def close(self) -> None:
        """Play what waits, then end the thread."""
        self._sounds.put(_END)
        self._thread.join(timeout=WAITING * LONGEST_S)

    def _ask(self, sound: Path) -> None:
        try:
            self._sounds.put_nowait(sound)
        except queue.Full:
            logger.debug("a sound was left out: %s still wait", WAITING)

    def _play(self) -> None:
        while (sound := self._sounds.get()) is not _END:
            try:
                subprocess.run(  # noqa: S603  a program found on the path, with a file of ours
                    (*self._player, str(sound)),
                    check=True,
                    timeout=LONGEST_S,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
            except (OSError, subprocess.SubprocessError) as fault:
                logger.warning("no sound: %s", fault)


def open_signal() -> PlayedSignal | SilentSignal:
    """The machine's own player, or silence (said once in the log) where it has none."""
    player = find_player()
    if player is None:
        logger.warning("No sound: this machine has none of pw-play, paplay and aplay.")
        return SilentSignal()
    return PlayedSignal(player)
