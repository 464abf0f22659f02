"""The hash of a sale made alone: the same for ever, and another for whatever is changed in it."""

import hashlib
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from ticketing.chain import START, ChainLink
from ticketing.lease import OfflineLine, OfflineMethod, OfflineOrder
from ticketing.money import Money
from ticketing.order import Buyer, Delivery
from ticketing.sale_chain import sale_hash
from ticketing.voucher import TakenVoucher

LINK = ChainLink(journal="ab" * 32, number=1, before=START)
LINE = OfflineLine(
    tier_id=UUID(int=2), unit_price=Money(amount=2350, currency="EUR"), blank_ids=(UUID(int=3),)
)
SALE = OfflineOrder(
    id=UUID(int=1),
    number="W-7K3F-92QD",
    session_id=UUID(int=4),
    lines=(LINE,),
    method=OfflineMethod.CASH,
    payment_id=UUID(int=5),
    clerk="Adé",
    sold_at=datetime(2026, 11, 21, 18, 0, 0, 250, tzinfo=UTC),
    counter=7,
    link=LINK,
)


def test_the_bytes_that_are_hashed_are_those_that_are_written_down() -> None:
    written = (
        f'{{"at":1795284000000250,"before":"{"0" * 64}","buyer":{{"email":null,"name":null}},'
        f'"clerk":"Ad\\u00e9","counter":7,"id":"{1:032x}","journal":"{"ab" * 32}",'
        f'"language":"en","lines":[{{"amount":2350,"blanks":["{3:032x}"],"currency":"EUR",'
        f'"discount":0,'
        f'"tier":"{2:032x}"}}],"method":"cash","number":1,"order":"W-7K3F-92QD",'
        f'"payment":"{5:032x}","session":"{4:032x}","voucher":null}}'
    )
    assert sale_hash(SALE) == hashlib.sha256(written.encode("ascii")).hexdigest()


def test_neither_the_wire_nor_that_it_was_delivered_since_changes_anything() -> None:
    delivered = SALE.model_copy(update={"delivered": Delivery.PRINTED})
    told = OfflineOrder.model_validate_json(delivered.model_dump_json())
    assert sale_hash(told) == sale_hash(SALE)


@pytest.mark.parametrize(
    "change",
    [
        {"id": UUID(int=9)},
        {"number": "W-7K3F-92QE"},
        {"session_id": UUID(int=9)},
        {"lines": (LINE.model_copy(update={"unit_price": Money(amount=2, currency="EUR")}),)},
        {"lines": (LINE.model_copy(update={"blank_ids": (UUID(int=9),)}),)},
        {"method": OfflineMethod.FREE},
        {"payment_id": UUID(int=9)},
        {"clerk": None},
        {"buyer": Buyer(name="Ada")},
        {"language": "fr"},
        {"sold_at": SALE.sold_at + timedelta(microseconds=1)},
        {"counter": 8},
        {"lines": (LINE.model_copy(update={"discount": Money(amount=1, currency="EUR")}),)},
        {"voucher": TakenVoucher(promotion_id=UUID(int=6), mark="00c0ffee")},
        {"link": LINK.model_copy(update={"number": 2})},
        {"link": LINK.model_copy(update={"before": "1" * 64})},
    ],
)
def test_whatever_is_changed_makes_another_hash(change: dict[str, Any]) -> None:
    assert sale_hash(SALE.model_copy(update=change)) != sale_hash(SALE)


def test_a_sale_of_an_older_kiosk_has_no_place_and_says_nothing_of_one() -> None:
    older = SALE.model_copy(update={"link": None})
    assert "link" not in older.model_dump_json()
    with pytest.raises(ValueError, match="no place"):
        sale_hash(older)
