"""Printed tickets of the sample venue, for the tests and the pictures."""

from dataclasses import replace
from datetime import UTC, datetime

from documents.printed_ticket import PrintedSession, PrintedTicket
from resources import resource
from ticketing.money import Money

CODE = "1" + ("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" * 4)[:121]

MIRA = PrintedSession(
    venue="The Foundry",
    event="Mira Okafor Trio",
    starts=datetime(2026, 11, 20, 18, 30, tzinfo=UTC),
    time_zone="Europe/Berlin",
    doors=datetime(2026, 11, 20, 17, 45, tzinfo=UTC),
    room="Main Hall",
    entrance="North gate",
    directions="4 Foundry Yard, Hamburg. U3 to Foundry Bridge, then three minutes on foot. "
    "Step-free entrance.",
    terms="No entry after a code has been used. Latecomers are seated at the interval. Bags "
    "larger than A3 stay in the free cloakroom. Terms: foundry.example/terms",
    mark=resource("sample_venue/mark.svg").read_bytes(),
    poster=resource("sample_venue/mira-okafor.png").read_bytes(),
)

MIRA_AR = replace(
    MIRA,
    venue="ذا فاوندري",
    event="ثلاثي ميرا أوكافور",
    room="القاعة الكبرى",
    entrance="البوابة الشمالية",
    directions="خط U3 إلى محطة Foundry Bridge ثم ثلاث دقائق سيرًا. مدخل بلا درجات.",
    terms="لا دخول بعد استخدام الرمز. يجلس المتأخرون في الاستراحة. الحقائب الأكبر من A3 تودع "
    "مجانًا في غرفة المعاطف. تطبق شروط المكان: foundry.example/terms",
)

STANDARD = PrintedTicket(
    session=MIRA,
    tier="Standard",
    place="Free seating",
    price=Money(amount=2400, currency="EUR"),
    attendee="Lea Hartmann",
    order="W-7K3F-92QD",
    serial="TKT-8F3C21A7",
    code=CODE,
    position=1,
    total=3,
    order_link="foundry.example/W-7K3F-92QD",
    issued=datetime(2026, 11, 20, 18, 6, tzinfo=UTC),
    issued_by="Kiosk 3",
)

ARABIC = replace(
    STANDARD,
    session=MIRA_AR,
    language="ar",
    tier="تذكرة عادية",
    place="الجلوس حر",
    attendee="ليلى حدّاد",
    issued_by="كشك 3",
)


def many(ticket: PrintedTicket, count: int) -> list[PrintedTicket]:
    """``count`` tickets of one order, each with a serial and code of its own."""
    return [
        replace(
            ticket,
            position=number,
            total=count,
            serial=f"TKT-8F3C{number:04d}",
            code=f"{ticket.code[:-4]}{number:04d}",
        )
        for number in range(1, count + 1)
    ]
