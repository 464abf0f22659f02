"""A provider without lists is asked payment by payment; an ended reconciliation stays as it is."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from uuid import UUID

import pytest

from server.database import Database
from server.payment.ledger import Collected, Returned, Span
from server.payment.reconciliations import ask_for, report_of
from server.payment.reconciling import compare, reconcile
from server.payment.records import PaymentRecord
from server.payment.refunds import RefundRecord
from server.settings import Settings
from tests.server.payment.shop import NOW, TOTAL, Shop, open_shop
from ticketing.identifiers import new_id
from ticketing.payment import PaymentMethod, PaymentStatus
from ticketing.reconciliation import NewReconciliation


@dataclass
class NoLists:
    """The books of a provider that answers one question at a time."""

    paid: dict[UUID, Collected] = field(default_factory=dict)
    methods: frozenset[PaymentMethod] = frozenset({PaymentMethod.CARD_READER})
    lists: bool = False

    def collected(self, span: Span) -> Iterator[Collected]:
        """No list."""
        assert span.until - span.since > timedelta(days=1)
        return iter(())

    def collected_for(self, record: PaymentRecord) -> Collected | None:
        """What was paid."""
        return self.paid.get(record.id)

    def returned(self, span: Span) -> Iterator[Returned]:
        """No list."""
        assert span.until - span.since > timedelta(days=1)
        return iter(())

    def returned_for(self, record: RefundRecord) -> Returned | None:
        """None was ever made."""
        raise AssertionError(f"nobody asked for refund {record.id}")


@pytest.fixture
def shop(database: Database, database_settings: Settings) -> Shop:
    return open_shop(database, database_settings)


def test_a_provider_without_lists_is_asked_for_each_payment(shop: Shop) -> None:
    books = NoLists()
    till = replace(shop.till, ledgers=(books,))
    over = shop.payment(shop.order(), PaymentStatus.CANCELLED)
    nothing = shop.payment(shop.order(), PaymentStatus.CANCELLED, "pi_2")
    books.paid[over] = Collected("momo_1", over, TOTAL, NOW)
    findings = compare(till, NOW.date())
    assert [(one.kind, one.provider_id) for one in findings.found] == [
        ("money_without_payment", "momo_1")
    ]
    assert findings.compared == 2
    assert nothing not in books.paid


def test_a_reconciliation_that_has_ended_is_not_done_again(shop: Shop) -> None:
    books = NoLists()
    till = replace(shop.till, ledgers=(books,))
    wish = NewReconciliation(id=new_id(), day=NOW.date())
    assert shop.database.write(lambda c: ask_for(c, wish, NOW))
    reconcile(till, wish.id)
    before = shop.database.read(lambda c: report_of(c, wish.id))
    over = shop.payment(shop.order(), PaymentStatus.CANCELLED)
    books.paid[over] = Collected("momo_1", over, TOTAL, NOW)
    reconcile(till, wish.id)
    assert shop.database.read(lambda c: report_of(c, wish.id)) == before
