"""What is heard and seen of a verdict from afar, without any waiting.

The two sounds are played by whatever player the machine has, the light is LEDs of the kernel.
"""

import logging
import queue
import shutil
import subprocess
import threading
from collections.abc import Mapping, Sequence
from importlib.resources import files
from pathlib import Path

from kiosk.core.ports import LightColour, SignalLight
from kiosk.hardware.led import LEDS, Led

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


class NoLight:
    """The port `kiosk.core.ports.SignalLight` where there is none."""

    works = None

    def show(self, colour: LightColour | None) -> None:
        """Nothing."""

    def close(self) -> None:
        """Nothing."""


class LedLight:
    """The port `kiosk.core.ports.SignalLight` by LEDs, on its own thread.

    Without an LED for amber, those for green and red are lit together.
    """

    def __init__(self, names: Mapping[LightColour, str], leds: Path = LEDS) -> None:
        self.works: bool | None = True
        self._leds = {colour: Led(leds / name) for colour, name in names.items()}
        self._colours: queue.SimpleQueue[LightColour | None] = queue.SimpleQueue()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._follow, name="signal-light", daemon=True)
        self._thread.start()

    def show(self, colour: LightColour | None) -> None:
        """This colour until the next is shown; None is dark."""
        self._colours.put(colour)

    def close(self) -> None:
        """Leave it dark."""
        self._closing.set()
        self._colours.put(None)
        self._thread.join(timeout=WAITING)

    def _follow(self) -> None:
        self._light(None)
        while not self._closing.is_set():
            colour = self._colours.get()
            while not self._colours.empty():
                colour = self._colours.get()  # an older one says nothing true any more
            self._light(colour)

    def _light(self, colour: LightColour | None) -> None:
        lit = {colour}
        if colour is LightColour.AMBER and colour not in self._leds:
            lit = {LightColour.GREEN, LightColour.RED}
        faults = [
            fault for name, led in self._leds.items() if (fault := _turned(led, on=name in lit))
        ]
        if faults and self.works:
            logger.warning("the signal light does not obey: %s", faults[0])
        self.works = not faults


def _turned(led: Led, *, on: bool) -> OSError | None:
    """Turn ``led``; the fault where it does not obey: the others are turned all the same."""
    try:
        led.turn(on=on)
    except OSError as fault:
        return fault
    return None


def open_light(names: str) -> SignalLight:
    """The light whose LEDs are called so: green, red and perhaps amber; none for no names."""
    if not names:
        return NoLight()
    colours = (LightColour.GREEN, LightColour.RED, LightColour.AMBER)
    return LedLight(dict(zip(colours, names.split(","), strict=False)))
