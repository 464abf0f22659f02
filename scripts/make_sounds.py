"""Make the gate's two sounds in ``resources/sounds`` (run by hand; the same bytes every time).

``go`` is a rising pair with a soft attack, ``stop`` a falling buzz. Pitch and rhythm both differ,
so that the two are told apart with poor hearing and in noise. "Go, alone" plays ``go`` twice.

    python scripts/make_sounds.py
"""

import math
import struct
import wave
from collections.abc import Callable
from pathlib import Path

SOUNDS = Path(__file__).parents[1] / "resources" / "sounds"
RATE_HZ = 44_100
PEAK = 32_767

Tone = Callable[[float, float], float]  # (time in s, length in s) -> -1..1


def main() -> None:
    """Write both files."""
    SOUNDS.mkdir(parents=True, exist_ok=True)
    write("go", [(bell(880.0), 0.070), (bell(1320.0), 0.090)])
    write("stop", [(buzz(220.0, 190.0), 0.180), (silence, 0.060), (buzz(190.0, 165.0), 0.180)])


def bell(pitch_hz: float) -> Tone:
    """A sine with a quiet octave, 6 ms attack, fading to nothing at its end."""

    def tone(t: float, length: float) -> float:
        body = math.sin(math.tau * pitch_hz * t) + 0.25 * math.sin(2 * math.tau * pitch_hz * t)
        return 0.62 * body * min(1.0, t / 0.006) * math.cos(math.pi / 2 * t / length) ** 0.5

    return tone


def buzz(start_hz: float, end_hz: float) -> Tone:
    """A falling square of seven harmonics, so that small speakers do not rattle."""

    def tone(t: float, length: float) -> float:
        turns = start_hz * t + (end_hz - start_hz) * t * t / (2 * length)
        square = sum(math.sin(math.tau * n * turns) / n for n in (1, 3, 5, 7))
        edge = min(1.0, t / 0.004, (length - t) / 0.010)
        return 0.60 * square * edge

    return tone


def silence(_t: float, _length: float) -> float:
    """The gap between two buzzes."""
    return 0.0


def write(name: str, tones: list[tuple[Tone, float]]) -> None:
    """Write the tones one after another as 16-bit mono."""
    samples: list[int] = []
    for tone, length in tones:
        count = round(length * RATE_HZ)
        samples += [
            round(PEAK * max(-1.0, min(1.0, tone(i / RATE_HZ, length)))) for i in range(count)
        ]
    target = SOUNDS / f"{name}.wav"
    with wave.open(str(target), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(struct.pack(f"<{len(samples)}h", *samples))
    print(
        f"{target.name}: {len(samples) / RATE_HZ * 1000:.0f} ms, {target.stat().st_size:,d} bytes"
    )


if __name__ == "__main__":
    main()
