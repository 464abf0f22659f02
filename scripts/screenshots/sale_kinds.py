"""Views of the sale with every kind of ticket: for groups, for several dates, on request."""

from dataclasses import replace
from uuid import NAMESPACE_URL, uuid5

from kiosk.core.sale.programme_view import TierLine, TierTerms
from kiosk.core.sale.view import Notice, SaleView, Screen
from ticketing.money import Money
from ticketing.wire import Localized


def kinds(tiers: SaleView, review: SaleView, done: SaleView) -> dict[str, SaleView]:
    """The screens of a sale as they say of each ticket what it is good for."""
    lines = _lines(tiers)
    bought = tuple(line for line in lines if line.quantity)
    total = sum((line.total for line in bought), Money.zero("EUR"))
    count = sum(line.quantity for line in bought)
    return {
        "03-tiers-kinds": replace(
            tiers,
            lines=lines,
            total=total,
            ticket_count=count,
            notice=Notice.PUT_BACK,
            notice_available=2,
        ),
        "04-review-kinds": replace(review, lines=bought, total=total, ticket_count=count),
        "05-email-enough": replace(
            review,
            screen=Screen.EMAIL,
            email="lea.hartmann@gmx.de",
            notice=Notice.BUYER_HAS_ENOUGH,
            notice_available=1,
        ),
        "12-done-kinds": replace(done, lines=bought, total=total),
    }


def _lines(tiers: SaleView) -> tuple[TierLine, ...]:
    plain = tiers.lines[0]
    dates = tuple(one.starts_at for one in tiers.event.sessions) if tiers.event else ()
    return (
        _line(
            plain,
            Localized(text="Family of 4", translations={"ar": "عائلة من أربعة"}),
            Localized(text="Two adults, two children", translations={"ar": "بالغان وطفلان"}),
            (7200, 2),
            TierTerms(admits=4, limit=2),
        ),
        _line(
            plain,
            Localized(text="Trio pass", translations={"ar": "بطاقة العروض الثلاثة"}),
            Localized(text="Free seating", translations={"ar": "الجلوس حر"}),
            (5400, 1),
            TierTerms(starts_at=dates, every_one=True, min_age=16),
        ),
        _line(
            plain,
            Localized(text="School class", translations={"ar": "صف مدرسي"}),
            Localized(text="With a teacher", translations={"ar": "مع معلّم"}),
            (900, 0),
            TierTerms(least=10, needs_approval=True),
        ),
    )


def _line(
    plain: TierLine, name: Localized, words: Localized, bought: tuple[int, int], terms: TierTerms
) -> TierLine:
    amount, quantity = bought
    price = Money(amount=amount, currency="EUR")
    return replace(
        plain,
        tier_id=uuid5(NAMESPACE_URL, name.text),
        name=name,
        description=words,
        price=price,
        quantity=quantity,
        can_add=terms.limit is None and not terms.needs_approval,
        can_remove=quantity > 0,
        total=price * quantity,
        terms=terms,
    )
