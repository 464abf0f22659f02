"""The log tells of every request and every failure, and of nobody."""

import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from server.operating.log_lines import FACTS, JsonLines, TextLines, configure, without_quotes
from tests.product.house import House, running_house
from tests.server.operating.trading import trade
from tests.simulator.running import wait_until
from ticketing.identifiers import new_id
from ticketing.order import Buyer

NAME, MAIL, PHONE = "Wilhelmina Quicksilver", "wilhelmina@quicksilver.example", "+4915112345678"


@pytest.fixture(scope="module")
def telling() -> Iterator[House]:
    with running_house("sqlite", None, log_format="json") as house:
        yield house


def _lines(house: House) -> list[dict[str, Any]]:
    return [json.loads(line) for line in house.server.output if line.startswith("{")]


def _line_of(house: House, asked: str) -> dict[str, Any]:
    """The line of a request, which is written once its answer is on its way."""

    def there() -> list[dict[str, Any]]:
        return [one for one in _lines(house) if one.get("request_id") == asked]

    (line,) = wait_until(there) or []
    return line


def test_a_request_has_a_line_with_its_route_status_and_time(telling: House) -> None:
    asked = new_id().hex
    answer = telling.public.get(f"/orders/{new_id()}", headers={"X-Request-ID": asked})
    assert answer.headers["X-Request-ID"] == asked
    line = _line_of(telling, asked)
    assert line["route"].endswith("/orders/{order_id}")
    assert line["status"] == answer.status_code
    assert line["duration_ms"] > 0


@pytest.mark.parametrize("given", ["", "a b", "x" * 65, 'a"b'])
def test_an_id_that_could_forge_a_line_is_replaced(telling: House, given: str) -> None:
    answer = telling.public.outside("/healthz", headers={"X-Request-ID": given})
    assert answer.headers["X-Request-ID"] not in {given, ""}


def test_a_path_that_is_none_of_ours_is_not_told(telling: House) -> None:
    asked = new_id().hex
    telling.public.outside("/wilhelmina-was-here", headers={"X-Request-ID": asked})
    line = _line_of(telling, asked)
    assert line["route"] == "no route"


def test_a_whole_sale_leaves_nobody_in_the_log(telling: House) -> None:
    traded = trade(telling.counter)
    kiosk = traded.office.kiosk
    buyer = Buyer(name=NAME, email=MAIL, phone=PHONE)
    assert kiosk.patch(f"/orders/{traded.free.id}", buyer).status_code in {200, 409}
    kiosk.patch(f"/orders/{traded.free.id}", {"name": NAME, "email": "no address"})
    page = "/" + str(traded.free.follow_url).split("/", 3)[3]
    assert telling.public.outside(page).status_code == 200
    telling.operator.get("/orders", params={"buyer": NAME})
    log = "".join(telling.server.output)
    for code in (ticket.code for ticket in traded.free.tickets):
        assert code not in log
    for secret in (NAME, "Quicksilver", MAIL, PHONE, kiosk.token, page.rsplit("/", 1)[1]):
        assert secret not in log, secret
    assert "4242" not in log


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("duplicate key\nDETAIL:  Key (email)=(ada@example.org) already exists.", "duplicate key"),
        ("1 error\n  a\n   [type=x, input_value='Ada', input_type=str]", "input_type=str"),
        ("failed\n[parameters: {'name': 'Ada'}]\n(Background on)", "Background"),
    ],
)
def test_what_an_error_quotes_is_cut_out(said: str, kept: str) -> None:
    told = without_quotes(said)
    assert "ada" not in told.casefold()
    assert kept in told


@pytest.mark.parametrize("formatter", [JsonLines(), TextLines()])
def test_a_message_with_a_line_break_stays_one_line(formatter: logging.Formatter) -> None:
    record = logging.LogRecord("server.x", logging.ERROR, __file__, 1, "a\nERROR b", None, None)
    setattr(record, FACTS, {"status": 500})
    assert "\n" not in formatter.format(record)


def test_a_failure_tells_its_story_without_values() -> None:
    stream = io.StringIO()
    root = logging.getLogger()
    before = (root.handlers[:], root.level)
    configure("json", "info", stream)
    try:
        int("DETAIL: Failing row contains (Ada)")
    except ValueError:
        logging.getLogger("server.test").exception("It failed")
    finally:
        root.handlers[:] = before[0]
        root.setLevel(before[1])
    line = json.loads(stream.getvalue())
    assert "ValueError" in line["exception"]
    assert "Ada" not in line["exception"]
