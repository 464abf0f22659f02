"""R13: hostile text goes through every field, and onto page, paper, picture and letter."""

import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import zxingcpp
from PIL import Image

from tests.product.house import House
from tests.server.foundation.bending import at_home, with_texts
from tests.server.running import Client
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.payment import PaymentMethod, StartPayment
from torture.cast import Caller

_FREE = {"price": Money.zero("EUR"), "quantity": 10_000, "max_per_order": 10}


def through_fields(
    house: House, callers: Sequence[Caller], strings: Sequence[str], per_field: int
) -> tuple[int, list[str]]:
    """Put the strings, ``per_field`` at a time in turn, into each text of each body.

    How many questions were asked, and those that made the server fail.
    """
    described = house.operator.get("/openapi.json").json()
    asked, faults, turn = 0, [], 0
    for path, methods in described["paths"].items():
        for method, operation in methods.items():
            content = operation.get("requestBody", {}).get("content", {}).get("application/json")
            if content is None:
                continue
            for caller in callers:
                client = house.server.client(caller.token or None)
                body = at_home(content["example"], caller.known | {"id": str(new_id())})
                address = path.format_map(_Known(caller.known))
                some = [strings[(turn + n) % len(strings)] for n in range(per_field)]
                turn += per_field
                for bent in with_texts(body, some):
                    answer = client.outside(address, method.upper(), json=bent)
                    asked += 1
                    if answer.status_code >= 500:
                        faults.append(
                            f"{method.upper()} {path}: {answer.status_code} {bent!r}"[:300]
                        )
                client.close()
    return asked, faults


class _Known(dict[str, str]):
    """The known ids, and a new one for each name that nothing is known of."""

    def __missing__(self, key: str) -> str:
        return str(new_id())


def through_papers(house: House, strings: Sequence[str]) -> tuple[int, list[str]]:
    """Have each string be a buyer's and an attendee's name, and read the papers that come of it.

    How many were taken, and what was wrong with page, paper, picture or letter.
    """
    venue = house.venue(_FREE)
    kiosk = venue.device()
    taken, faults = 0, []
    for text in strings:
        order = venue.order()
        kiosk.post("/orders", order).raise_for_status()
        named = kiosk.patch(f"/orders/{order.id}", {"name": text})
        if named.status_code >= 500:
            faults.append(f"PATCH buyer: {named.status_code} {text[:60]!r}")
        if not named.ok:
            continue
        taken += 1
        wish = StartPayment(id=new_id(), method=PaymentMethod.FREE)
        kiosk.post(f"/orders/{order.id}/payments", wish).raise_for_status()
        faults += [f"{words} {text[:60]!r}" for words in _read(kiosk, str(order.id))]
    return taken, faults


def _read(kiosk: Client, order_id: str) -> list[str]:
    order: dict[str, Any] = kiosk.get(f"/orders/{order_id}").json()
    ticket = order["tickets"][0]
    page = kiosk.outside("/" + order["follow_url"].split("/", 3)[3])
    paper = kiosk.get(f"/orders/{order_id}/tickets.pdf")
    picture = kiosk.get(f"/tickets/{ticket['id']}/qr.png")
    faults = [
        f"{name}: {answer.status_code}"
        for name, answer in (("page", page), ("paper", paper), ("picture", picture))
        if not answer.ok
    ]
    if page.ok and any(tag in page.text for tag in ("<script>alert", "<img src=x", "<svg onload")):
        faults.append("page: markup was not written as text")
    if paper.ok and not _opens(paper.content):
        faults.append("paper: does not open")
    if picture.ok and _decoded(picture.content) != ticket["code"]:
        faults.append("picture: is not the ticket's code")
    return faults


def _opens(pdf: bytes) -> bool:
    with tempfile.TemporaryDirectory(prefix="wicket-paper-") as folder:
        file = Path(folder) / "ticket.pdf"
        file.write_bytes(pdf)
        done = subprocess.run(["pdftotext", str(file), "-"], check=False, capture_output=True)
    return done.returncode == 0 and b"Wicket" in done.stdout


def _decoded(png: bytes) -> str:
    with tempfile.TemporaryDirectory(prefix="wicket-picture-") as folder:
        file = Path(folder) / "qr.png"
        file.write_bytes(png)
        found = zxingcpp.read_barcodes(Image.open(file).convert("L"))
    return str(found[0].text) if found else ""
