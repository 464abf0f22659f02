"""Measures ticket PDFs beside a plain reportlab page without a symbol, in one run.

python benchmarks/pdf.py
"""

import io
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from documents.printed_ticket import PrintedSession, PrintedTicket, Stock
from documents.ticket_pdf import prepare, tickets_pdf
from resources import resource
from ticketing.money import Money

PAGES = 1_000
LINES = 24  # of text on the plain page, as many as on a ticket
Row = dict[str, str | float]


def measure() -> list[Row]:
    """Rows of name, value, unit, baseline, its value, and the ratio of the two."""
    started = time.process_time()
    prepare()
    ready = (time.process_time() - started) * 1_000
    first_ms = _milliseconds(lambda: tickets_pdf([_ticket(0, "First night")], Stock.A4))
    plain_ms = min(_milliseconds(_plain) for _ in range(3)) / PAGES
    rows = [
        _row("first ticket, A4, after start", first_ms, "ms", "reading the fonts at start", ready)
    ]
    for stock in Stock:
        tickets = [_ticket(number, "Mira Okafor Trio") for number in range(PAGES)]
        one = len(tickets_pdf(tickets[:1], stock))
        each_ms = min(_milliseconds(lambda: tickets_pdf(tickets, stock)) for _ in range(3)) / PAGES  # noqa: B023  called at once
        size = (len(tickets_pdf(tickets, stock)) - one) / (PAGES - 1)
        plain = f"reportlab page, {LINES} lines, no symbol"
        rows.append(_row(f"page, {stock.value}", each_ms, "ms CPU", plain, plain_ms))
        rows.append(_row(f"page, {stock.value}", size, "bytes", plain, len(_plain()) / PAGES))
    return rows


def _row(name: str, value: float, unit: str, baseline: str, baseline_value: float) -> Row:
    return {
        "name": name,
        "value": round(value, 3),
        "unit": unit,
        "baseline": baseline,
        "baseline_value": round(baseline_value, 3),
        "ratio": round(value / baseline_value, 3),
    }


def _milliseconds(work: Callable[[], object]) -> float:
    """CPU time of ``work``: these machines are shared."""
    started = time.process_time()
    work()
    return (time.process_time() - started) * 1_000


def _plain() -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, pageCompression=1, invariant=True)
    for page in range(PAGES):
        for line in range(LINES):
            canvas.setFont("Helvetica", 12)
            canvas.drawString(60, 780 - line * 20, f"Line {line} of page {page}")
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _ticket(number: int, event: str) -> PrintedTicket:
    session = PrintedSession(
        venue="The Foundry",
        event=event,
        starts=datetime(2026, 11, 20, 18, 30, tzinfo=UTC),
        time_zone="Europe/Berlin",
        doors=datetime(2026, 11, 20, 17, 45, tzinfo=UTC),
        room="Main Hall",
        entrance="North gate",
        directions="U3 to Foundry Bridge, then three minutes on foot. Step-free entrance.",
        terms="No entry after a code has been used. Latecomers are seated at the interval.",
        mark=resource("sample_venue/mark.svg").read_bytes(),
        poster=resource("sample_venue/mira-okafor.png").read_bytes(),
    )
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    mixed = "".join(letters[(number * 7 + i * i * 13 + i) % 32] for i in range(117))
    ticket = PrintedTicket(session, "Standard", "W-7K3F-92QD", "TKT-8F3C21A7", f"1{mixed}")
    return replace(
        ticket,
        order=f"W-7K3F-{number:04d}",
        serial=f"TKT-8F3C{number:04d}",
        code=f"1{mixed}{number:04d}",
        place="Free seating",
        attendee=f"Guest Number {number}",
        price=Money(amount=2_400, currency="EUR"),
        order_link=f"foundry.example/W-7K3F-{number:04d}",
        issued=datetime(2026, 11, 20, 18, 6, tzinfo=UTC),
        issued_by="Kiosk 3",
    )


def main() -> None:
    """Print the rows as a table."""
    for row in measure():
        print(
            f"{row['name']:32} {row['value']:>10} {row['unit']:8} "
            f"x {row['ratio']:<8} of {row['baseline_value']} ({row['baseline']})"
        )


if __name__ == "__main__":
    main()
