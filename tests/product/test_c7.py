"""C7: the receipt with the tickets comes by mail after payment; every sending is known."""

import io
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from functools import partial
from pathlib import Path
from typing import Any

import icalendar
import pytest
import zxingcpp
from PIL import Image

from server.mail.proving import sign
from tests.product.house import House, running_house
from tests.product.tickets import text_of
from tests.server.mail.mail_server import HANG_UP, MailServer, running_mail_server
from tests.server.mail.notifications import Bounced, postfix
from tests.server.payment.counter import Desk
from tests.server.running import Client
from tests.server.selling import Venue
from tests.simulator.running import wait_until
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.order import Buyer, OrderView
from ticketing.payment import PaymentMethod, PaymentStatus, StartPayment
from ticketing.wire import Localized

FREE = {"price": Money(amount=0, currency="EUR")}
SECRET = "shared with the mail server"


def bought_by_card(desk: Desk, email: str, **changes: Any) -> OrderView:
    order = desk.order(2, buyer=Buyer(name="Ada Lovelace", email=email), **changes)
    payment = desk.pay(order)
    desk.give_card()
    desk.becomes(payment, PaymentStatus.SUCCEEDED)
    return desk.read_order(order.id)


def bought_free(venue: Venue, kiosk: Client, email: str, **changes: Any) -> OrderView:
    wanted = venue.order(1, buyer=Buyer(email=email), **changes)
    assert kiosk.post("/orders", wanted).status_code == 201
    wish = StartPayment(id=new_id(), method=PaymentMethod.FREE)
    assert kiosk.post(f"/orders/{wanted.id}/payments", wish).status_code == 201
    return OrderView.model_validate(kiosk.get(f"/orders/{wanted.id}").json())


def letters_of(operator: Client, order: OrderView) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = operator.get("/mail", params={"order": order.id}).json()[
        "letters"
    ]
    return found


def log_of(operator: Client, letter: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = operator.get(f"/mail/{letter['id']}").json()["log"]
    return found


def letter_becomes(operator: Client, order: OrderView, state: str) -> dict[str, Any]:
    def there() -> dict[str, Any] | None:
        return next((one for one in letters_of(operator, order) if one["state"] == state), None)

    found = wait_until(there, 15)
    assert found is not None
    return found


def are_there(house: House, email: str, count: int) -> bool:
    sent = house.operator.get("/mail", params={"to": email, "state": "sent"}).json()["letters"]
    return len(house.all_mail_to(email)) == len(sent) == count


def parts_of(message: EmailMessage) -> dict[str, Any]:
    """The first part of each kind."""
    found: dict[str, Any] = {}
    for part in message.walk():
        if not part.is_multipart():
            found.setdefault(part.get_content_type(), part)
    return found


def codes_in_pdf(content: bytes, folder: Path) -> list[str]:
    (folder / "tickets.pdf").write_bytes(content)
    subprocess.run(
        ["pdftoppm", "-r", "150", "-png", folder / "tickets.pdf", folder / "page"], check=True
    )
    found: list[str] = []
    for page in sorted(folder.glob("page*.png")):
        with Image.open(page) as picture:
            found += [one.text for one in zxingcpp.read_barcodes(picture)]
    return found


@pytest.fixture(scope="module")
def desk(house: House) -> Desk:
    return house.counter.desk()


@pytest.fixture(scope="module")
def sold(house: House, desk: Desk) -> tuple[OrderView, EmailMessage]:
    """An order paid by card, and the letter that came of it."""
    email = f"{new_id()}@example.org"
    order = bought_by_card(desk, email)
    return order, house.mail_to(email)


def test_c7_a_receipt_comes_by_itself_after_payment(sold: tuple[OrderView, EmailMessage]) -> None:
    order, message = sold
    text = parts_of(message)["text/plain"].get_content()
    html = parts_of(message)["text/html"].get_content()
    paid = next(one for one in order.payments if one.status is PaymentStatus.SUCCEEDED)
    for body in (text, html):
        for words in (order.number, paid.reference, "€50.00", "€3.27", "4242", order.follow_url):
            assert words in body, words
        assert "2 \u00d7 Standing" in body
        for ticket in order.tickets:
            assert f"{ticket.serial[:8]}-{ticket.serial[8:]}" in body


def test_c7_nothing_is_mailed_before_the_payment(house: House, desk: Desk) -> None:
    email = f"{new_id()}@example.org"
    order = desk.order(1, buyer=Buyer(email=email))
    assert letters_of(house.operator, order) == []
    assert house.all_mail_to(email) == []


def test_c7_the_tickets_are_attached_and_open_the_gate(
    sold: tuple[OrderView, EmailMessage], tmp_path: Path
) -> None:
    order, message = sold
    pdf = parts_of(message)["application/pdf"]
    assert pdf.get_filename() == f"{order.number}.pdf"
    assert sorted(codes_in_pdf(pdf.get_content(), tmp_path)) == sorted(
        ticket.code for ticket in order.tickets
    )


def test_c7_the_receipt_is_attached_under_the_payments_reference(
    sold: tuple[OrderView, EmailMessage],
) -> None:
    order, message = sold
    files = [part for part in message.walk() if part.get_content_type() == "application/pdf"]
    (reference,) = [one.reference for one in order.payments]
    assert [one.get_filename() for one in files] == [f"{order.number}.pdf", f"{reference}.pdf"]
    words = text_of(files[1].get_content())
    for wanted in (reference, order.number, "€50.00", "4242", "Contactless"):
        assert wanted in words
    assert "The receipt is attached too." in parts_of(message)["text/plain"].get_content()


def test_c7_what_cost_nothing_has_no_receipt_attached(house: House) -> None:
    venue, email = house.venue(FREE), f"{new_id()}@example.org"
    order = bought_free(venue, venue.device(), email)
    message = house.mail_to(email)
    files = [part for part in message.walk() if part.get_content_type() == "application/pdf"]
    assert [one.get_filename() for one in files] == [f"{order.number}.pdf"]
    assert "receipt is attached" not in parts_of(message)["text/plain"].get_content()


def test_c7_the_codes_stand_in_the_letter_too(sold: tuple[OrderView, EmailMessage]) -> None:
    order, message = sold
    pictures = [part for part in message.walk() if part.get_content_type() == "image/png"]
    html = parts_of(message)["text/html"].get_content()
    found = []
    for part in pictures:
        assert f"cid:{part['Content-ID'][1:-1]}" in html
        with Image.open(io.BytesIO(part.get_content())) as picture:
            found += [one.text for one in zxingcpp.read_barcodes(picture)]
    assert sorted(found) == sorted(ticket.code for ticket in order.tickets)


def test_c7_the_date_is_attached_in_the_events_own_time(
    house: House, sold: tuple[OrderView, EmailMessage]
) -> None:
    order, message = sold
    calendar = icalendar.Calendar.from_ical(parts_of(message)["text/calendar"].get_content())
    (entry,) = calendar.walk("VEVENT")
    assert isinstance(entry, icalendar.Event)
    session = house.counter.venue.event.sessions[0]
    assert (entry.start, entry.end) == (session.starts_at, session.ends_at)
    assert "DTSTART;TZID=Europe/Berlin:" in entry.to_ical().decode()
    assert str(entry["URL"]) == order.follow_url
    assert [zone["TZID"] for zone in calendar.walk("VTIMEZONE")] == ["Europe/Berlin"]


def test_c7_the_letter_completes_the_order(
    house: House, sold: tuple[OrderView, EmailMessage]
) -> None:
    order, _message = sold
    letter_becomes(house.operator, order, "sent")
    found = house.operator.get(f"/orders/{order.id}").json()
    assert (found["status"], found["delivered_how"]) == ("completed", "emailed")


def test_c7_its_link_leads_to_the_order(house: House, sold: tuple[OrderView, EmailMessage]) -> None:
    order, message = sold
    link = re.search(r"http://\S+/o/\S+", parts_of(message)["text/plain"].get_content())
    assert link is not None
    page = house.public.outside(link[0].removeprefix(house.server.address))
    assert page.status_code == 200
    assert order.number in page.text


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Your tickets"),
        ("fr", "Vos billets"),
        ("de", "Ihre Tickets"),
        ("es", "Sus entradas"),
        ("ar", "تذاكرك"),
    ],
)
def test_c7_it_is_written_in_the_buyers_language(house: House, language: str, words: str) -> None:
    venue = house.venue(FREE)
    email = f"{new_id()}@example.org"
    kiosk = venue.device()
    wanted = venue.order(2, buyer=Buyer(email=email), language=language)
    assert kiosk.post("/orders", wanted).status_code == 201
    wish = StartPayment(id=new_id(), method=PaymentMethod.FREE)
    kiosk.post(f"/orders/{wanted.id}/payments", wish)
    message = house.mail_to(email)
    assert words in message["Subject"]
    html = parts_of(message)["text/html"].get_content()
    direction = "rtl" if language == "ar" else "ltr"
    assert f'<html lang="{language}" dir="{direction}">' in html


def test_c7_every_sending_is_logged(house: House, sold: tuple[OrderView, EmailMessage]) -> None:
    order, message = sold
    letter = letter_becomes(house.operator, order, "sent")
    assert (letter["kind"], letter["to"]) == ("tickets", message["To"])
    assert letter["order_id"] == str(order.id)
    (entry,) = log_of(house.operator, letter)
    assert entry["outcome"] == "sent"
    assert entry["at"] <= entry["ended_at"]


def test_c7_hostile_names_stay_words(house: House) -> None:
    name = "<script>alert(1)</script>\r\nBcc: x@example.net\u202e"
    venue = house.venue(FREE, name=Localized(text=name))
    email = f"{new_id()}@example.org"
    bought_free(venue, venue.device(), email)
    message = house.mail_to(email)
    assert message["Bcc"] is None
    assert "<script" not in parts_of(message)["text/html"].get_content()


def test_c7_the_tickets_can_be_sent_again_but_not_endlessly(house: House) -> None:
    venue = house.venue(FREE)
    kiosk = venue.device()
    email = f"{new_id()}@example.org"
    order = bought_free(venue, kiosk, email)
    holder = house.server.client(order.follow_url.rsplit("/", 1)[1])
    for n in (2, 3):
        letter_becomes(house.operator, order, "sent")
        assert holder.post(f"/orders/{order.id}/resend").status_code == 202
        wait_until(partial(are_there, house, email, n), 15)
    refused = holder.post(f"/orders/{order.id}/resend")
    assert (refused.status_code, refused.json()["code"]) == (429, "too_many_requests")
    ids = {one["Message-ID"] for one in house.all_mail_to(email)}
    assert len(ids) == 3, "each sending again is a letter of its own"


def test_c7_strangers_learn_nothing_of_letters(
    house: House, sold: tuple[OrderView, EmailMessage]
) -> None:
    order, _message = sold
    letter = letter_becomes(house.operator, order, "sent")
    assert house.public.get("/mail").status_code == 401
    assert house.public.get(f"/mail/{letter['id']}").status_code == 401
    assert house.public.post(f"/orders/{order.id}/resend").status_code == 401
    other = house.venue(FREE).device()
    assert other.post(f"/orders/{order.id}/resend").status_code == 404


def test_c7_letters_stand_in_the_orders_timeline(
    house: House, sold: tuple[OrderView, EmailMessage]
) -> None:
    order, message = sold
    letter_becomes(house.operator, order, "sent")
    timeline = house.operator.get(f"/orders/{order.id}/timeline").json()["moments"]
    told = [one for one in timeline if one["what"] == "letter.sent"]
    assert [one["details"]["to"] for one in told] == [message["To"]]


@dataclass
class PostedHouse:
    """A house whose letters go to a real mail server."""

    house: House
    mail: MailServer
    venue: Venue
    kiosk: Client


@pytest.fixture(scope="module")
def posted() -> Iterator[PostedHouse]:
    with (
        running_mail_server() as mail,
        running_house(
            "sqlite",
            None,
            mail_url=f"smtp+plain://localhost:{mail.port}",
            mail_bounces="bounces@wicket.example",
            mail_bounce_secret=SECRET,
            mail_retry_s=0.3,
            mail_timeout_s=1,
        ) as house,
    ):
        venue = house.venue(FREE | {"quantity": 500})
        yield PostedHouse(house, mail, venue, venue.device())


def test_c7_a_failure_is_tracked_and_tried_again(posted: PostedHouse) -> None:
    posted.mail.answer("RCPT", "451 4.7.1 greylisted", times=2)
    order = bought_free(posted.venue, posted.kiosk, "later@example.org")
    letter = letter_becomes(posted.house.operator, order, "sent")
    log = log_of(posted.house.operator, letter)
    assert [one["outcome"] for one in log] == ["refused_for_now", "refused_for_now", "sent"]
    assert log[0]["detail"] == "451 4.7.1 greylisted"
    assert len(posted.mail.to("later@example.org")) == 1


def test_c7_a_permanent_failure_is_shown_and_not_tried_again(posted: PostedHouse) -> None:
    posted.mail.answer("RCPT", "550 5.1.1 no such user")
    order = bought_free(posted.venue, posted.kiosk, "nobody@example.org")
    letter = letter_becomes(posted.house.operator, order, "failed")
    (entry,) = log_of(posted.house.operator, letter)
    assert (entry["outcome"], entry["detail"]) == ("refused_for_good", "550 5.1.1 no such user")
    found = posted.house.operator.get("/mail", params={"state": "failed"}).json()["letters"]
    assert letter["id"] in {one["id"] for one in found}
    assert posted.house.operator.get(f"/orders/{order.id}").json()["status"] == "confirmed"


def test_c7_a_bounce_is_tracked(posted: PostedHouse) -> None:
    order = bought_free(posted.venue, posted.kiosk, "bounces@example.org")
    received = posted.mail.to("bounces@example.org")[0]
    letter = letter_becomes(posted.house.operator, order, "sent")
    assert received.sender.startswith("bounces+")
    report = postfix(Bounced(received.sender, received.recipient, received.message["Message-ID"]))
    forged = posted.house.public.outside(
        "/api/v1/mail/bounces", "POST", data=report, headers={"Wicket-Signature": "00"}
    )
    assert (forged.status_code, forged.json()["code"]) == (400, "bad_signature")
    taken = posted.house.public.outside(
        "/api/v1/mail/bounces",
        "POST",
        data=report,
        headers={"Wicket-Signature": sign(SECRET, report), "Content-Type": "message/rfc822"},
    )
    assert taken.json() == {"outcome": "bounced"}
    letter_becomes(posted.house.operator, order, "bounced")
    log = log_of(posted.house.operator, letter)
    assert [one["outcome"] for one in log] == ["sent", "bounced"]
    assert "5.1.1" in log[-1]["detail"]


def test_c7_after_a_lost_reply_the_same_letter_comes_again(posted: PostedHouse) -> None:
    posted.mail.answer("DATA", HANG_UP)
    order = bought_free(posted.venue, posted.kiosk, "twice@example.org")
    letter = letter_becomes(posted.house.operator, order, "sent")
    received = posted.mail.to("twice@example.org", 2)
    assert len({one.message["Message-ID"] for one in received}) == 1
    outcomes = [one["outcome"] for one in log_of(posted.house.operator, letter)]
    assert outcomes == ["reply_lost", "sent"]


@pytest.mark.parametrize(
    ("step", "copies"), [("mail.begun", 1), ("mail.text_sent", 2), ("mail.accepted", 2)]
)
def test_c7_a_power_cut_while_sending_loses_no_letter(
    posted: PostedHouse, step: str, copies: int
) -> None:
    email = f"{step}@example.org"
    posted.house.server.restart(crash_at=step)
    kiosk = posted.venue.device()
    wanted = posted.venue.order(1, buyer=Buyer(email=email))
    assert kiosk.post("/orders", wanted).status_code == 201
    wish = StartPayment(id=new_id(), method=PaymentMethod.FREE)
    assert kiosk.post(f"/orders/{wanted.id}/payments", wish).status_code == 201
    posted.house.server.wait_for_crash()
    posted.house.server.restart(crash_at=None)
    operator = posted.house.operator
    order = OrderView.model_validate(operator.get(f"/orders/{wanted.id}").json())
    letter = letter_becomes(operator, order, "sent")
    received = posted.mail.to(email, copies)
    assert len(received) == copies
    assert len({one.message["Message-ID"] for one in received}) == 1
    outcomes = [one["outcome"] for one in log_of(operator, letter)]
    assert outcomes == ["reply_lost", "sent"]
    assert len(letters_of(operator, order)) == 1
