"""Vouchers: codes that a kiosk takes by itself, by the marks it was lent, each once.

What it took stands on disk with the sale, and as the mark alone: no code is ever written down.
"""

import logging
from datetime import datetime
from sqlite3 import Connection

from pydantic import ValidationError

from kiosk.core.api import ServerClient
from kiosk.core.clock import Clock
from kiosk.core.errors import FinalError
from kiosk.core.sale.alone.ordering import repriced
from kiosk.core.store import Store
from ticketing.discounting import PricedLine, concerns, discounts
from ticketing.lease import OfflineOrder
from ticketing.order import OrderView
from ticketing.problem import ProblemCode, RefusedError
from ticketing.promotion import CodeRefusal
from ticketing.voucher import LentPromotion, LentPromotions, TakenVoucher, mark_of

EVERY_S = 300.0
"""So often the kiosk asks what it may take: it is told much, which changes seldom."""

_KEPT = "alone.promotions"

logger = logging.getLogger(__name__)


class Vouchers:
    """The codes that one kiosk may take, as it was lent them last."""

    def __init__(self, store: Store, client: ServerClient, clock: Clock) -> None:
        self._store = store
        self._client = client
        self._clock = clock
        self._asked_s: float | None = None

    def look_after(self) -> None:
        """Learn again, now and then, what may be taken. What was sold is handed in before that.

        Raises:
            RetryError, RevokedError: it was cut short; what was known before stays.
            StoreError: it could not be kept.
        """
        now_s = self._clock.elapsed_s()
        if self._asked_s is not None and now_s - self._asked_s < EVERY_S:
            return
        try:
            lent = self._client.lent_promotions()
        except FinalError as error:
            logger.warning("no codes are lent to this kiosk: %s", error)
            return
        self._asked_s = now_s
        with self._store.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO setting VALUES (?, ?)", (_KEPT, lent.model_dump_json())
            )
            # What the server has is counted in what it tells.
            connection.execute(
                "DELETE FROM alone_voucher WHERE order_id NOT IN"
                " (SELECT id FROM alone_order WHERE state = 'waiting')"
            )

    def priced(self, order: OrderView, code: str | None, now: datetime) -> OrderView:
        """The order with what a code takes off in place of what was; None: with nothing.

        Raises:
            RefusedError: ``CODE_NOT_VALID`` with its ``reason``, a ``CodeRefusal``.
        """
        if code is None:
            return repriced(order, None, [0] * len(order.lines))
        promotion, taken = self._found(code)
        lines = [
            PricedLine(one.tier_id, one.quantity, one.unit_price.amount) for one in order.lines
        ]
        if promotion.starts_at is not None and now < promotion.starts_at:
            raise _refusal(CodeRefusal.NOT_YET)
        if promotion.ends_at is not None and now >= promotion.ends_at:
            raise _refusal(CodeRefusal.OVER)
        elsewhere = promotion.event_id not in {None, order.event_id}
        off = promotion.amount
        foreign = off is not None and off.currency != order.total.currency
        if elsewhere or foreign or not concerns(promotion.rule, lines):
            raise _refusal(CodeRefusal.NOT_FOR_THESE)
        self._check_left(promotion, taken)
        return repriced(order, code, discounts(promotion.rule, lines))

    def taken_for(self, order: OrderView) -> TakenVoucher | None:
        """The code of an order as it is handed in; None where it has none.

        Raises:
            RefusedError: ``CODE_NOT_VALID``: it may not be taken any more.
        """
        if order.promo_code is None:
            return None
        promotion, taken = self._found(order.promo_code)
        self._check_left(promotion, taken)
        return taken

    def _found(self, code: str) -> tuple[LentPromotion, TakenVoucher]:
        try:
            lent = LentPromotions.model_validate_json(self._store.setting(_KEPT) or "")
        except ValidationError as nothing:  # lent yet, or an older Wicket wrote it
            raise _refusal(CodeRefusal.UNKNOWN) from nothing
        mark = mark_of(lent.salt, code)
        for promotion in lent.promotions:
            if mark in promotion.codes or mark in promotion.vouchers:
                return promotion, TakenVoucher(promotion_id=promotion.id, mark=mark)
        raise _refusal(CodeRefusal.UNKNOWN)

    def _check_left(self, promotion: LentPromotion, taken: TakenVoucher) -> None:
        rows = self._store.read(
            "SELECT mark FROM alone_voucher WHERE promotion_id = ?", (str(promotion.id),)
        )
        again = taken.mark in promotion.vouchers and taken.mark in {row["mark"] for row in rows}
        if again or (promotion.left is not None and len(rows) >= promotion.left):
            raise _refusal(CodeRefusal.USED_UP)


def spend(connection: Connection, sold: OfflineOrder) -> None:
    """A code is taken, in the transaction that sells."""
    if sold.voucher is not None:
        connection.execute(
            "INSERT INTO alone_voucher (order_id, promotion_id, mark) VALUES (?, ?, ?)",
            (str(sold.id), str(sold.voucher.promotion_id), sold.voucher.mark),
        )


def _refusal(reason: CodeRefusal) -> RefusedError:
    return RefusedError(
        ProblemCode.CODE_NOT_VALID, "This code is not good here.", reason=reason.value
    )
