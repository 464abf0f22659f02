"""The hash of a reported scan: the same for ever, and another for whatever is changed in it."""

import hashlib
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from ticketing.admission import Direction, Reason, Verdict
from ticketing.chain import START, ChainLink
from ticketing.scan import NewScan
from ticketing.scan_chain import link_hash

LINK = ChainLink(journal="ab" * 32, number=1, before=START)
SCAN = NewScan(
    id=UUID(int=1),
    checkpoint_id=UUID(int=2),
    text="KÖDE",
    scanned_at=datetime(2026, 11, 21, 18, 0, 0, 250, tzinfo=UTC),
    decided=Verdict(admitted=True, entries=1),
    link=LINK,
)


def test_the_bytes_that_are_hashed_are_those_that_are_written_down() -> None:
    written = (
        f'{{"admitted":true,"at":1795284000000250,"before":"{"0" * 64}","checkpoint":"{2:032x}",'
        f'"direction":"entry","id":"{1:032x}","journal":"{"ab" * 32}","number":1,"reason":null,'
        '"serial":null,"text":"K\\u00d6DE"}'
    )
    assert link_hash(SCAN) == hashlib.sha256(written.encode("ascii")).hexdigest()


def test_the_way_over_the_wire_changes_nothing() -> None:
    told = NewScan.model_validate_json(SCAN.model_dump_json())
    assert link_hash(told) == link_hash(SCAN)


@pytest.mark.parametrize(
    "change",
    [
        {"id": UUID(int=9)},
        {"checkpoint_id": UUID(int=9)},
        {"text": "CODE"},
        {"text": None, "serial": "KÖDE"},
        {"direction": Direction.EXIT},
        {"scanned_at": SCAN.scanned_at + timedelta(microseconds=1)},
        {"decided": Verdict(admitted=False, reason=Reason.VOID)},
        {"link": LINK.model_copy(update={"number": 2})},
        {"link": LINK.model_copy(update={"before": "1" * 64})},
        {"link": LINK.model_copy(update={"journal": "1" * 64})},
    ],
)
def test_whatever_is_changed_makes_another_hash(change: dict[str, Any]) -> None:
    assert link_hash(SCAN.model_copy(update=change)) != link_hash(SCAN)


def test_a_scan_the_server_decides_has_no_place_in_a_chain() -> None:
    with pytest.raises(ValueError, match="place in a chain"):
        NewScan(**(dict(SCAN) | {"decided": None}))
    with pytest.raises(ValueError, match="place in its chain"):
        link_hash(SCAN.model_copy(update={"link": None}))
