"""Draw ``docs/pictures/overview.png``: the product on one sheet, for the README.

``python -m scripts.overview_picture`` composes it from the same pictures that
``python -m scripts.screenshots`` draws, and from a ticket printed by ``documents``; it needs
``pdftoppm`` of poppler-utils.
"""

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPainterPath

from documents.printed_ticket import PrintedSession, PrintedTicket, Stock
from documents.ticket_pdf import tickets_pdf
from kiosk.ui.fonts import install_fonts
from resources import resource
from scripts.screenshots import gate, sale
from scripts.screenshots.__main__ import WITHOUT_A_DISPLAY
from ticketing.money import Money

TARGET = Path(__file__).resolve().parents[1] / "docs" / "pictures" / "overview.png"
WIDTH, MARGIN, GAP = 2400, 48, 36
CAPTION, ROW_GAP, CORNER = 64, 28, 18
GROUND, INK = QColor("#E4DFD6"), QColor("#17140F")
TICKET_DPI = 150


@dataclass(frozen=True)
class Exhibit:
    """A picture on the sheet, and the words below it."""

    picture: str
    words: str


ROWS = (
    (
        Exhibit("01-attract-en", "Come in"),
        Exhibit("03-tiers-en", "Choose"),
        Exhibit("07-present-card-en", "Pay"),
        Exhibit("12-done-en", "Take your tickets"),
        Exhibit("ticket", "The printed ticket"),
    ),
    (
        Exhibit("01-ready-en", "The gate"),
        Exhibit("02-admitted-en", "Let in"),
        Exhibit("04-already-used-en", "Turned away, with the reason"),
        Exhibit("04-review-ar", "In Arabic"),
        Exhibit("02-events-en-dark", "By night"),
    ),
)


def print_ticket(folder: Path) -> None:
    """Print a ticket of the sample venue and leave its picture in ``folder``."""
    session = PrintedSession(
        venue="The Foundry",
        event="Mira Okafor Trio",
        starts=datetime(2026, 11, 20, 18, 30, tzinfo=UTC),
        time_zone="Europe/Berlin",
        doors=datetime(2026, 11, 20, 17, 45, tzinfo=UTC),
        room="Main Hall",
        mark=resource("sample_venue/mark.svg").read_bytes(),
        poster=resource("sample_venue/mira-okafor.png").read_bytes(),
    )
    ticket = PrintedTicket(
        session=session,
        tier="Standard",
        price=Money(amount=2400, currency="EUR"),
        order="W-F7K4-MQ2X",
        serial="TKT-8F3C21A7",
        code=gate.TICKET.code,
        position=1,
        total=3,
        issued=datetime(2026, 11, 20, 18, 6, tzinfo=UTC),
        issued_by="Kiosk 1",
    )
    pdf = folder / "ticket.pdf"
    pdf.write_bytes(tickets_pdf([ticket], Stock.A4))
    to_picture = ["pdftoppm", "-png", "-singlefile", "-r", str(TICKET_DPI)]
    subprocess.run([*to_picture, str(pdf), str(folder / "ticket")], check=True)


def sheet(folder: Path) -> QImage:
    """The pictures of ``folder`` in rows as wide as the sheet, each row of one height."""
    rows = [
        [(QImage(str(folder / f"{shown.picture}.png")), shown.words) for shown in row]
        for row in ROWS
    ]
    heights = [
        (WIDTH - 2 * MARGIN - GAP * (len(row) - 1))
        / sum(picture.width() / picture.height() for picture, _ in row)
        for row in rows
    ]
    height = sum(heights) + len(rows) * CAPTION + (len(rows) - 1) * ROW_GAP + 2 * MARGIN
    drawn = QImage(WIDTH, round(height), QImage.Format.Format_RGB32)
    drawn.fill(GROUND)
    painter = QPainter(drawn)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    y = float(MARGIN)
    for row, row_height in zip(rows, heights, strict=True):
        x = float(MARGIN)
        for picture, words in row:
            width = row_height * picture.width() / picture.height()
            _hang(painter, picture, QRectF(x, y, width, row_height), words)
            x += width + GAP
        y += row_height + CAPTION + ROW_GAP
    painter.end()
    return drawn


def _hang(painter: QPainter, picture: QImage, place: QRectF, words: str) -> None:
    outline = QPainterPath()
    outline.addRoundedRect(place, CORNER, CORNER)
    size = place.size().toSize()
    # A painter alone reads too few pixels of a picture this much larger.
    small = picture.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    painter.save()
    painter.setClipPath(outline)
    painter.drawImage(place.topLeft(), small)
    painter.restore()
    font = QFont("Inter")
    font.setPixelSize(30)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(INK)
    below = QRectF(place.bottomLeft() + QPointF(0, 10), place.bottomRight() + QPointF(0, CAPTION))
    painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, words)


def _in_palette(drawn: QImage) -> Image.Image:
    """Flat colours nearly throughout: 256 of the sheet's own show them, at a third of the size."""
    rows = drawn.convertToFormat(QImage.Format.Format_RGB888)
    size = (rows.width(), rows.height())
    whole = Image.frombuffer(
        "RGB", size, bytes(rows.constBits()), "raw", "RGB", rows.bytesPerLine(), 1
    )
    return whole.quantize(256, Image.Quantize.MEDIANCUT, kmeans=3, dither=Image.Dither.NONE)


def main() -> int:
    """Draw the pictures, compose the sheet and say where it is."""
    os.environ.update(WITHOUT_A_DISPLAY)
    application = QGuiApplication(sys.argv[:1])
    install_fonts()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print_ticket(folder)
        for shown in (shown for row in ROWS for shown in row if shown.picture != "ticket"):
            for face in (sale, gate):
                face.take(folder, f"{shown.picture}.png")
        drawn = sheet(folder)
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    _in_palette(drawn).save(TARGET, optimize=True)
    application.processEvents()
    print(f"{TARGET}: {TARGET.stat().st_size // 1000} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
