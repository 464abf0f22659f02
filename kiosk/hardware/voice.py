"""A voice that reads the screen aloud: espeak-ng, a program of its own for each utterance.

Its words go in by a pipe: a command line is read by everybody on the machine.
"""

import logging
import queue
import shutil
import signal
import subprocess
import threading
from collections.abc import Sequence

from kiosk.core.ports import Voice

LONGEST_S = 120
"""Longer than the longest screen takes."""

_WORDS_PER_MINUTE = 150
"""A little slower than it would by itself: nobody here is used to it."""

_END = None

logger = logging.getLogger(__name__)


class NoSoundError(RuntimeError):
    """espeak-ng was run and said nothing."""


class NoVoice:
    """The port ``kiosk.core.ports.Voice`` where there is none."""

    works = None

    def say(self, words: str, language: str) -> None:
        """Nothing."""

    def close(self) -> None:
        """Nothing."""


class EspeakVoice:
    """The port ``kiosk.core.ports.Voice`` by the command ``espeak-ng``, on its own thread."""

    def __init__(self, command: Sequence[str]) -> None:
        self.works: bool | None = True
        self._command = command
        self._asked: queue.SimpleQueue[tuple[str, str] | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._speaker: subprocess.Popen[bytes] | None = None
        self._thread = threading.Thread(target=self._follow, name="voice", daemon=True)
        self._thread.start()

    def say(self, words: str, language: str) -> None:
        """Say ``words`` now, in place of any that are still being said."""
        self._ask((words, language))

    def close(self) -> None:
        """Be silent at once."""
        self._ask(_END)
        self._thread.join(timeout=1)

    def _ask(self, asked: tuple[str, str] | None) -> None:
        with self._lock:
            self._asked.put(asked)
            if self._speaker is not None:
                self._speaker.kill()

    def _follow(self) -> None:
        while (asked := self._asked.get()) is not _END:
            words, language = asked
            if not words:
                continue
            try:
                self._speak(words, language)
            except (OSError, subprocess.SubprocessError, NoSoundError) as fault:
                if self.works:
                    logger.warning("the voice does not speak: %s", fault)
                self.works = False
            else:
                self.works = True

    def _speak(self, words: str, language: str) -> None:
        """Say them to the end, or until something else is to be said.

        Raises:
            OSError, subprocess.SubprocessError, NoSoundError: it could not.
        """
        command = (*self._command, "-s", str(_WORDS_PER_MINUTE), "-v", language, "--stdin")
        with self._lock:
            if not self._asked.empty():
                return
            speaker = subprocess.Popen(  # noqa: S603  a program found on the path, with options of ours
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
            )
            self._speaker = speaker
        try:
            _, said = speaker.communicate(words.encode(), timeout=LONGEST_S)
        finally:
            with self._lock:
                self._speaker = None
            speaker.kill()
            speaker.wait()
        if speaker.returncode == -signal.SIGKILL:
            return  # it was cut off
        # Where there is no loudspeaker it says so, and ends as if all were well.
        faults = [line for line in said.decode(errors="replace").splitlines() if _is_fault(line)]
        if speaker.returncode or faults:
            raise NoSoundError(faults[-1] if faults else f"it ended with {speaker.returncode}")


def _is_fault(line: str) -> bool:
    return line.lower().startswith("error")


def open_voice() -> Voice:
    """The machine's own voice, or none (said once in the log)."""
    program = shutil.which("espeak-ng")
    if program is None:
        logger.info("No voice: espeak-ng is not installed.")
        return NoVoice()
    return EspeakVoice((program,))
