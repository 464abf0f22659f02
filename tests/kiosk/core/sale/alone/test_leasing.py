"""Leases on the kiosk: a few of each tier while it is on sale, and never one more after a cut."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.kiosk.core.sale.alone.conftest import SetUp, Stand
from tests.server.order.buying import FREE, pay_nothing, place
from tests.server.people.persons import ok


def tomorrow(hours: float = 24) -> datetime:
    """So many hours from now: by default when a lease of today has expired."""
    return datetime.now(UTC) + timedelta(hours=hours, minutes=1)


def test_a_kiosk_keeps_as_many_as_it_was_told(stand: Stand) -> None:
    with stand.kiosk(keep=3) as kiosk:
        kiosk.look_after()
        kiosk.look_after()
        assert kiosk.at_hand() == 3
    assert stand.counts() == (0, 0, 3)


def test_it_tops_up_what_it_sold(stand: Stand) -> None:
    with stand.kiosk() as kiosk:
        kiosk.look_after()
        kiosk.sells(3)
        assert kiosk.at_hand() == 1
        kiosk.look_after()
        assert kiosk.at_hand() == 4
    assert stand.counts() == (3, 0, 4)


def test_it_has_no_more_than_are_free(set_up: SetUp) -> None:
    stand = set_up(quantity=2)
    with stand.kiosk() as kiosk:
        kiosk.look_after()
        assert kiosk.at_hand() == 2


def test_of_a_tier_that_sells_out_it_keeps_ever_less(set_up: SetUp) -> None:
    stand = set_up(quantity=20, **FREE)
    buyer = stand.venue.device()
    with stand.kiosk(keep=4, percent=20) as kiosk:
        at_hand = []
        for bought in (0, 4, 4, 4, 4):
            if bought:
                pay_nothing(buyer, place(buyer, stand.venue.order(bought)))
            kiosk.look_after()  # it gives back
            kiosk.look_after()  # and has what is wanted anew
            at_hand.append(kiosk.at_hand())
        assert at_hand == [4, 3, 2, 1, 0]
    assert stand.counts() == (16, 0, 0)


@pytest.mark.parametrize(
    "changes", [{"channels": ("web",)}, {"approval_required": True}, {"active": False}]
)
def test_a_tier_that_kiosks_cannot_sell_is_not_leased(
    set_up: SetUp, changes: dict[str, object]
) -> None:
    stand = set_up(**changes)
    with stand.kiosk() as kiosk:
        kiosk.look_after()
        assert not kiosk.trade.blanks.asked()
        assert not kiosk.trade.blanks.leases()


def test_what_is_no_longer_on_sale_goes_back(stand: Stand) -> None:
    with stand.kiosk() as kiosk:
        kiosk.look_after()
        ok(stand.venue.operator.patch(f"/tiers/{stand.venue.tiers[0].id}", {"active": False}))
        kiosk.look_after()
        assert kiosk.at_hand() == 0
    going_on = ok(stand.venue.operator.get("/leases", params={"limit": 200}))["leases"]
    assert str(stand.venue.event.id) not in {one["event_id"] for one in going_on}


def test_a_kiosk_that_is_to_keep_none_gives_back_what_it_has(stand: Stand) -> None:
    with stand.kiosk() as kiosk:
        kiosk.look_after()
    with stand.kiosk(keep=0) as kiosk:
        kiosk.look_after()
    assert stand.counts() == (0, 0, 0)


def test_an_expired_blank_is_not_sold_and_goes_back(stand: Stand) -> None:
    with stand.kiosk() as kiosk:
        kiosk.look_after()
        (first,) = kiosk.trade.blanks.leases()
        assert kiosk.at_hand(tomorrow()) == 0
        kiosk.look_after(tomorrow())
        (second,) = kiosk.trade.blanks.leases()
        assert first.id != second.id
    assert stand.counts() == (0, 0, 4)


def test_past_half_of_its_life_a_lease_is_replaced_by_a_younger_one(stand: Stand) -> None:
    with stand.kiosk() as kiosk:
        kiosk.look_after()
        (first,) = kiosk.trade.blanks.leases()
        kiosk.look_after(tomorrow(12))
        (second,) = kiosk.trade.blanks.leases()
        assert first.id != second.id
        assert second.good == 4
    assert stand.counts() == (0, 0, 4)


def test_an_old_lease_is_kept_where_there_is_none_to_replace_it(set_up: SetUp) -> None:
    stand = set_up(quantity=4)
    with stand.kiosk() as kiosk:
        kiosk.look_after()
        kiosk.look_after(tomorrow(12))
        assert kiosk.at_hand() == 4


@pytest.mark.parametrize("step", ["lease.asked", "lease.answered"])
def test_a_cut_while_it_asks_gets_the_same_tickets_again(step: str, stand: Stand) -> None:
    stand.killed_at(step)
    with stand.kiosk() as kiosk:
        assert len(kiosk.trade.blanks.asked()) == 1
        kiosk.look_after()
        assert kiosk.at_hand() == 4
    assert stand.counts() == (0, 0, 4)


@pytest.mark.parametrize("step", ["lease.leaving", "lease.given_back"])
def test_a_cut_while_it_gives_back_sells_none_of_them_and_gives_them_back(
    step: str, stand: Stand
) -> None:
    with stand.kiosk() as kiosk:
        kiosk.look_after()
    stand.killed_at(step, keep=0)
    with stand.kiosk(keep=0) as kiosk:
        assert kiosk.at_hand() == 0
        assert sum(map(len, kiosk.trade.blanks.leaving().values())) == 4
        kiosk.look_after()
        assert kiosk.trade.blanks.leaving() == {}
    assert stand.counts() == (0, 0, 0)


def test_blanks_of_a_kiosk_that_was_revoked_are_forgotten_but_not_what_it_sold(
    stand: Stand,
) -> None:
    with stand.kiosk() as kiosk:
        kiosk.look_after()
        kiosk.sells()
        kiosk.store.wipe()
        assert kiosk.at_hand() == 0
        assert len(kiosk.trade.outbox.waiting()) == 1


def test_blanks_that_another_device_leased_are_forgotten(stand: Stand) -> None:
    with stand.kiosk() as kiosk:
        kiosk.look_after()
    paired_anew = Stand(stand.venue, stand.venue.device().token, stand.folder)
    with paired_anew.kiosk(keep=0) as kiosk:
        kiosk.look_after()
        assert kiosk.trade.blanks.leases() == []
