"""Two managers edit a tier at once: neither loses anything, and what is fixed stays."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from kiosk.core.admin.tier_draft import TierDraft
from ticketing.catalogue import TierView
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.stock import SaleWindow, Stock, availability
from ticketing.wire import Localized

TIER_ID, EVENT_ID = new_id(), new_id()


def a_tier(sold: int = 0, quantity: int = 100, **changes: Any) -> TierView:
    stock = Stock(quantity=quantity, sold=sold, held=2, leased=3)
    fields: dict[str, Any] = {
        "id": TIER_ID,
        "event_id": EVENT_ID,
        "name": Localized(text="Standing", translations={"de": "Stehplatz"}),
        "description": Localized(text=""),
        "price": Money(amount=2500, currency="EUR"),
        "min_per_order": 1,
        "max_per_order": 8,
        "admits": 1,
        "position": 0,
        "session_ids": (),
        "availability": availability(stock, SaleWindow(), datetime.now(UTC)),
        "stock": stock,
        "version": 1,
    }
    return TierView(**fields | changes)


def test_only_what_was_edited_is_asked_for() -> None:
    draft = TierDraft(a_tier())
    draft.edit(replace(draft.fields, quantity=90, name="Floor"))
    wanted = draft.change().given()
    assert wanted["quantity"] == 90
    assert wanted["name"] == Localized(text="Floor", translations={"de": "Stehplatz"})
    assert set(wanted) == {"quantity", "name"}


def test_a_price_that_somebody_paid_stays() -> None:
    draft = TierDraft(a_tier(sold=1))
    draft.edit(replace(draft.fields, price=Money(amount=1, currency="EUR")))
    assert draft.price_locked
    assert draft.changed == ()
    assert draft.least_quantity == 6


def test_fields_that_only_the_other_changed_are_theirs_and_mine_are_kept() -> None:
    draft = TierDraft(a_tier())
    draft.edit(replace(draft.fields, quantity=90))
    both = draft.rebase(a_tier(version=2, max_per_order=4))
    assert both == ()
    assert draft.fields.max_per_order == 4
    assert draft.changed == ("quantity",)
    assert draft.seen.version == 2


def test_a_field_that_both_changed_is_named_and_either_can_be_had() -> None:
    draft = TierDraft(a_tier())
    draft.edit(replace(draft.fields, quantity=90))
    assert draft.rebase(a_tier(version=2, quantity=80)) == ("quantity",)
    assert draft.fields.quantity == 90
    draft.take_theirs()
    assert draft.fields.quantity == 80
    assert draft.changed == ()


def test_two_who_want_the_same_do_not_disagree() -> None:
    draft = TierDraft(a_tier())
    draft.edit(replace(draft.fields, quantity=90))
    assert draft.rebase(a_tier(version=2, quantity=90)) == ()
    assert draft.changed == ()
