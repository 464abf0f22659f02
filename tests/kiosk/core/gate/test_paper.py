"""From the printed page to the verdict: the symbol of a real PDF, held up as people do."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from documents.printed_ticket import Stock
from documents.ticket_pdf import tickets_pdf
from kiosk.core.camera_ports import GreyFrame
from kiosk.core.gate.gatekeeper import Presented
from kiosk.hardware.decoder import QrDecoder
from tests.documents.samples import STANDARD
from tests.kiosk.core.gate.world import Gate, Venue
from ticketing.admission import Direction, Reason

DPI = 110

pytestmark = pytest.mark.skipif(
    shutil.which("pdftoppm") is None, reason="pdftoppm is missing: apt-get install poppler-utils"
)


def printed_page(code: str, serial: str, stock: Stock, folder: Path) -> GreyFrame:
    """The first page of a ticket's PDF as a picture."""
    ticket = replace(STANDARD, code=code, serial=serial, position=1, total=1)
    pdf = folder / "ticket.pdf"
    pdf.write_bytes(tickets_pdf([ticket], stock))
    command = ["pdftoppm", "-png", "-gray", "-r", str(DPI), "-f", "1", "-l", "1", str(pdf)]
    subprocess.run([*command, str(folder / "page")], check=True, timeout=60)
    (page,) = folder.glob("page*.png")
    picture = cv2.imread(str(page), cv2.IMREAD_GRAYSCALE)
    assert picture is not None
    return np.ascontiguousarray(picture, dtype=np.uint8)


def held_up(page: GreyFrame, degrees: float, blur_px: float, brightness: float) -> GreyFrame:
    """A camera's frame of the page: turned about its middle, out of focus, in poor light."""
    height, width = page.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 0.9)
    turned = cv2.warpAffine(page, turn, (width, height), borderValue=70)
    soft = cv2.GaussianBlur(turned, (0, 0), blur_px) if blur_px else turned
    return np.ascontiguousarray(np.clip(soft * brightness, 0, 255), dtype=np.uint8)


@pytest.mark.parametrize("stock", [Stock.A4, Stock.ROLL_80MM])
@pytest.mark.parametrize(
    ("degrees", "blur_px", "brightness"),
    [(0, 0, 1.0), (12, 1.0, 0.6), (-31, 0.8, 0.35), (90, 1.2, 0.8), (178, 0.6, 0.25)],
)
def test_a_printed_ticket_is_read_and_admitted_then_used_then_forged(
    gate: Gate,
    venue: Venue,
    tmp_path: Path,
    stock: Stock,
    degrees: float,
    blur_px: float,
    brightness: float,
) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)
    page = printed_page(venue.code(ticket), ticket.serial, stock, tmp_path)
    text = QrDecoder().decode(held_up(page, degrees, blur_px, brightness))
    assert text == venue.code(ticket)
    first = gate.gatekeeper.check(Presented(text=text), Direction.ENTRY)
    gate.clock.advance(120)
    again = gate.gatekeeper.check(Presented(text=text), Direction.ENTRY)
    changed = text[:50] + ("Q" if text[50] != "Q" else "R") + text[51:]
    forged = gate.gatekeeper.check(Presented(text=changed), Direction.ENTRY)
    assert first.admitted
    assert again.reason is Reason.ALREADY_USED
    assert again.earlier is not None
    assert again.earlier.scanned_at == first.scanned_at
    assert again.earlier.checkpoint_name == "Main gate"
    assert forged.reason is Reason.FORGED
