"""Draw the sample venue's posters into ``resources/sample_venue`` (run by hand, rarely).

Flat shapes, few colours, no type: the screens set the words beside a picture, never on it. Each
poster is 1200 by 800 with its motif in the middle, because cards cut it to 5:3 and printed tickets
to a strip of 10:3 (the rows from 220 to 580).

    python scripts/make_posters.py
"""

import io
import math
from collections.abc import Callable
from pathlib import Path

from PIL import Image
from poster_shapes import Sheet, arc_points, wave
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication

VENUE = Path(__file__).parents[1] / "resources" / "sample_venue"
WIDE, TALL, LYING = (1200, 800), (1080, 1240), (1920, 1080)
BLACK, CREAM, VERMILION = "#17130F", "#FBE9CF", "#D93D1E"
COLOURS = 96  # flat art and its anti-aliased edges need no more


def mira_okafor(sheet: Sheet) -> None:
    """A trio: strings, keys and one microphone before a low sun."""
    sheet.fill(VERMILION)
    sheet.disc(742, 410, 268, CREAM)
    skyline(sheet, [560, 470, 520, 372, 424, 300, 470, 352, 506, 412, 560], left=206, step=76)


def skyline(sheet: Sheet, tops: list[int], left: int, step: int) -> None:
    """Black bars of different height; the sixth carries the microphone, the fifth a red key."""
    width = step * 0.6
    for index, top in enumerate(tops):
        sheet.box(left + index * step, top, width, sheet.height - top, BLACK)
    sheet.disc(left + 5 * step + width / 2, tops[5] - width * 0.2, width, BLACK)
    sheet.box(left + 4 * step, tops[4] - width * 1.1, width, width * 1.1, VERMILION)


def attract(sheet: Sheet) -> None:
    """The kiosk's first picture, upright: quiet above, where the greeting stands."""
    sheet.fill(VERMILION)
    sheet.disc(690, 800, 310, CREAM)
    skyline(sheet, [930, 850, 900, 760, 902, 640, 790, 690, 860, 780, 960], left=56, step=88)


def attract_wide(sheet: Sheet) -> None:
    """The same for a lying screen: quiet on the left."""
    sheet.fill(VERMILION)
    sheet.disc(1330, 560, 370, CREAM)
    skyline(sheet, [820, 700, 780, 560, 690, 420, 640, 500, 720, 600, 840], left=846, step=96)


def moonlight(sheet: Sheet) -> None:
    """A moon over the sea, seen through one frame of film."""
    moon, shade = "#F3E4BE", "#E2CE9A"
    sheet.fill("#0C1838")
    sheet.box(0, 500, 1200, 300, "#14285F")
    sheet.disc(600, 348, 146, moon)
    for x, y, radius in ((552, 312, 28), (644, 392, 40), (652, 288, 15), (566, 410, 13)):
        sheet.disc(x, y, radius, shade)
    lines = [(372, 0), (286, 22), (330, -16), (190, 12), (112, -10), (60, 6)]
    for index, (width, shift) in enumerate(lines):
        sheet.pill(600 - width / 2 + shift, 520 + index * 34, width, 14, moon, 1 - index * 0.14)
    for x in (0, 1096):
        sheet.box(x, 0, 104, 800, "#070D20")
        for hole in range(10):
            sheet.round_box(x + 30, 16 + hole * 80, 44, 48, 12, moon)


def science(sheet: Sheet) -> None:
    """An atom at play."""
    sheet.fill("#0A6B52")
    for x, y, radius in ((120, 150, 46), (1082, 640, 70), (1040, 130, 24), (168, 668, 28)):
        sheet.disc(x, y, radius, "#0E7A5E")
    for turn in (0, 60, 120):
        sheet.orbit(600, 400, 330, 116, turn, "#EAF6DF", 17)
    sheet.disc(600, 400, 76, "#FFC53D")
    for turn, at, colour in ((0, 12, "#FF7A59"), (60, 200, "#9BE1C4"), (120, 336, "#FFC53D")):
        x, y = arc_points(600, 400, 330, 116, turn, at)
        sheet.disc(x, y, 37, colour)


def salt_and_smoke(sheet: Sheet) -> None:
    """A pan over the fire, and what rises from it."""
    sheet.fill("#F2B233")
    for x, colour, width in ((430, "#FFF3D6", 40), (600, "#C9401B", 52), (770, "#FFF3D6", 40)):
        sheet.stroke(wave(x, 524, 60, 46, 1.35), colour, width)
    for index in range(9):
        x = 330 + index * 67.5
        sheet.flame(x, 800, 74, 150 if index % 2 else 110, "#C9401B" if index % 2 else "#E4672A")
    sheet.bowl(600, 530, 330, 178, BLACK)
    sheet.pill(228, 504, 744, 42, BLACK)
    sheet.pill(916, 510, 250, 30, BLACK)


def orchestra(sheet: Sheet) -> None:
    """An orchestra from above: a fan of seats and the conductor's place."""
    dark, red = "#1C1915", "#C5271B"
    sheet.fill("#EFE3CC")
    for row, (radius, seats, size) in enumerate(
        ((130, 7, 17), (214, 11, 21), (308, 14, 25), (412, 17, 29), (526, 19, 33))
    ):
        for seat in range(seats):
            angle = math.pi * (seat + 0.5) / seats
            x, y = 600 - radius * math.cos(angle), 640 - radius * math.sin(angle)
            sheet.disc(x, y, size, red if (seat + row) % 4 == 1 else dark)
    sheet.round_box(566, 592, 68, 68, 8, red)
    sheet.box(0, 704, 1200, 96, dark)


def laugh_lines(sheet: Sheet) -> None:
    """A wink and a wide laugh."""
    lips, dark = "#B3123A", "#1D1216"
    sheet.fill("#F7BFD0")
    sheet.disc(460, 238, 52, dark)
    sheet.pill(676, 218, 132, 42, dark)
    sheet.bowl(600, 352, 300, 290, lips)
    sheet.tongue(600, 352, 300, 290, "#F0607F")
    sheet.round_box(342, 352, 516, 62, 30, "#FFF7F0", flat_top=True)
    for x, side in ((236, 1), (964, -1)):
        sheet.stroke(
            [(x + side * 20 * math.sin(t / 9), 262 + t * 6) for t in range(29)], "#EE93AE", 16
        )


def crate_diggers(sheet: Sheet) -> None:
    """A record half out of its sleeve."""
    sheet.fill("#8FC3EA")
    sheet.disc(748, 400, 300, "#181512")
    for radius in range(128, 290, 25):
        sheet.ring(748, 400, radius, "#3A3733", 4)
    sheet.disc(748, 400, 104, "#F2B233")
    sheet.disc(748, 400, 17, "#8FC3EA")
    sheet.box(220, 100, 500, 600, "#EF5B34")
    sheet.shape([(220, 700), (720, 100), (720, 700)], "#D9431F")
    sheet.disc(470, 400, 112, CREAM)
    sheet.disc(470, 400, 60, "#EF5B34")
    sheet.disc(470, 400, 14, CREAM)


def hamlet(sheet: Sheet) -> None:
    """An empty crown in a spotlight."""
    gold, deep = "#E9B44C", "#C98F2B"
    sheet.fill("#4A0E1C")
    sheet.shape([(600, -160), (1010, 800), (190, 800)], "#7C1E30")
    sheet.oval(600, 640, 340, 58, "#F2D9A8")
    crown = [(424, 600), (388, 316), (508, 448), (600, 256), (692, 448), (812, 316), (776, 600)]
    sheet.shape(crown, gold)
    sheet.round_box(424, 558, 352, 62, 8, deep)
    for x, y, radius in ((388, 300, 28), (600, 238, 32), (812, 300, 28)):
        sheet.disc(x, y, radius, gold)
    for x in (500, 600, 700):
        sheet.shape([(x, 568), (x + 18, 589), (x, 610), (x - 18, 589)], "#4A0E1C")


POSTERS: dict[str, tuple[tuple[int, int], Callable[[Sheet], None]]] = {
    "mira-okafor": (WIDE, mira_okafor),
    "moonlight": (WIDE, moonlight),
    "science-lab": (WIDE, science),
    "salt-and-smoke": (WIDE, salt_and_smoke),
    "orchestra-of-tomorrow": (WIDE, orchestra),
    "laugh-lines": (WIDE, laugh_lines),
    "crate-diggers": (WIDE, crate_diggers),
    "hamlet": (WIDE, hamlet),
    "attract": (TALL, attract),
    "attract-wide": (LYING, attract_wide),
}


def main() -> None:
    """Draw, reduce to a palette, write."""
    QGuiApplication(["make_posters", "-platform", "offscreen"])
    for name, (size, draw) in POSTERS.items():
        sheet = Sheet(*size)
        draw(sheet)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        sheet.finished().save(buffer, "PNG")  # type: ignore[call-overload]  the stub lacks QBuffer
        picture = Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB")
        target = VENUE / f"{name}.png"
        reduced = picture.quantize(COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        reduced.save(target, optimize=True)
        print(f"{target.name:28} {target.stat().st_size:7,d} bytes")


if __name__ == "__main__":
    main()
