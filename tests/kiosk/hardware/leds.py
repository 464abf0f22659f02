"""LEDs as the kernel shows them in a folder."""

from pathlib import Path


def led(leds: Path, name: str, most: int = 255) -> Path:
    """One that is dark; its folder."""
    folder = leds / name
    folder.mkdir()
    (folder / "max_brightness").write_text(f"{most}\n")
    (folder / "brightness").write_text("0\n")
    return folder


def lit(leds: Path) -> set[str]:
    """The names of those that give light."""
    return {
        file.parent.name for file in leds.glob("*/brightness") if int(file.read_text() or "0") > 0
    }
