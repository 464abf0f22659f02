"""What every voice promises: the fake one, espeak-ng, one that fails, and where there is none."""

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.core.ports import Voice
from kiosk.hardware.voice import EspeakVoice, NoVoice
from tests.fakes.voice import FakeVoice
from tests.kiosk.core.gate.lan import until
from ticketing.wire import LANGUAGES

ESPEAK = shutil.which("espeak-ng")
needs_espeak = pytest.mark.skipif(ESPEAK is None, reason="espeak-ng is not installed")
PLAYER = """
import sys, time
words = sys.stdin.buffer.read().decode()
heard = open(sys.argv[1], "a", buffering=1)
print("begun", words, *sys.argv[sys.argv.index("-v"):][1:2], file=heard)
time.sleep(30 if "long" in words else 0)
print("ended", words, file=heard)
"""
"""Hears as espeak-ng does, and takes long over what is long."""

Heard = Callable[[], list[str]]


@pytest.fixture(params=["fake", "program"])
def voice_and_heard(
    request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[tuple[Voice, Heard]]:
    """A voice, and what was said to the end, in order."""
    if request.param == "fake":
        fake = FakeVoice()
        yield fake, lambda: [words for words, _ in fake.said if words]
        return
    log = tmp_path / "heard"
    log.touch()
    voice = EspeakVoice((sys.executable, "-c", PLAYER, str(log)))
    yield voice, lambda: [line[6:] for line in log.read_text().splitlines() if "ended" in line]
    voice.close()


def test_it_says_what_it_is_told(voice_and_heard: tuple[Voice, Heard]) -> None:
    voice, heard = voice_and_heard
    voice.say("One ticket.", "en")
    until(lambda: heard() == ["One ticket."])
    voice.say("-f zwei Karten", "de")
    until(lambda: heard() == ["One ticket.", "-f zwei Karten"])
    assert voice.works


def test_no_words_are_silence(voice_and_heard: tuple[Voice, Heard]) -> None:
    voice, heard = voice_and_heard
    voice.say("", "en")
    voice.say("Now.", "en")
    until(lambda: heard() == ["Now."])


def test_what_is_said_later_cuts_off_what_is_being_said(tmp_path: Path) -> None:
    log = tmp_path / "heard"
    log.touch()
    voice = EspeakVoice((sys.executable, "-c", PLAYER, str(log)))
    voice.say("a long story", "en")
    until(lambda: log.read_text() == "begun a long story en\n")
    voice.say("Stop.", "fr")
    until(lambda: log.read_text().endswith("begun Stop. fr\nended Stop.\n"))
    assert "ended a long story" not in log.read_text()
    assert voice.works
    voice.close()


@pytest.mark.parametrize(
    "command",
    [
        ("/nowhere/espeak-ng",),
        (sys.executable, "-c", "import sys; sys.stdin.read(); sys.exit(1)"),
        (sys.executable, "-c", "import sys; sys.stdin.read(); sys.stderr.write('error: gone')"),
    ],
    ids=["missing", "failing", "without a loudspeaker"],
)
def test_one_that_cannot_speak_is_logged_and_says_so(
    command: tuple[str, ...], caplog: pytest.LogCaptureFixture
) -> None:
    voice = EspeakVoice(command)
    voice.say("Hello.", "en")
    until(lambda: voice.works is False)
    voice.close()
    assert "the voice does not speak" in caplog.text


def test_where_there_is_none_nothing_is_said() -> None:
    voice: Voice = NoVoice()
    voice.say("Hello.", "en")
    voice.close()
    assert voice.works is None


def seconds(sound: Path) -> float:
    """How long ``sound`` is: 16 bits, one ear, behind a header of 44 bytes."""
    heading = sound.read_bytes()[:44]
    rate = int.from_bytes(heading[24:28], "little")
    return (sound.stat().st_size - 44) / 2 / rate if rate else 0.0


@needs_espeak
@pytest.mark.parametrize("language", LANGUAGES)
def test_espeak_speaks_every_language_of_the_product(language: str, tmp_path: Path) -> None:
    sound = tmp_path / "said.wav"
    voice = EspeakVoice((str(ESPEAK), "-w", str(sound)))
    voice.say("3 Tickets, 64", language)
    until(lambda: sound.exists() and seconds(sound) > 1)
    assert voice.works
    voice.close()
