"""The chain of what one kiosk sold alone: each sale carries the hash of the one before it.

What of a sale is hashed (``ticketing.chain`` says how) was agreed when it was sold: ``at`` (whole
microseconds since 1970), ``buyer`` (as on the wire), ``clerk``, ``counter``, ``id``, ``language``,
``lines`` (of each its ``tier``, ``amount`` and ``discount`` in minor units, ``currency`` and
``blanks``), ``method``, ``order`` (its number), ``payment``, ``session`` and ``voucher`` (its
``promotion`` and ``mark``). Whether it was delivered is not: that comes later.
"""

from ticketing.chain import hash_of, microseconds
from ticketing.lease import OfflineOrder


def sale_hash(sold: OfflineOrder) -> str:
    """The hash of a sale that has its place in a chain, as hex.

    Raises:
        ValueError: it has none.
    """
    if sold.link is None:
        raise ValueError("this sale has no place in a chain")
    voucher = sold.voucher
    lines = [
        {
            "tier": line.tier_id.hex,
            "amount": line.unit_price.amount,
            "discount": line.discount.amount if line.discount else 0,
            "currency": line.unit_price.currency,
            "blanks": [one.hex for one in line.blank_ids],
        }
        for line in sold.lines
    ]
    said = {
        "at": microseconds(sold.sold_at),
        "buyer": sold.buyer.model_dump(mode="json"),
        "clerk": sold.clerk,
        "counter": sold.counter,
        "id": sold.id.hex,
        "language": sold.language,
        "lines": lines,
        "method": sold.method.value,
        "order": sold.number,
        "payment": sold.payment_id.hex if sold.payment_id else None,
        "session": sold.session_id.hex,
        "voucher": voucher and {"promotion": voucher.promotion_id.hex, "mark": voucher.mark},
    }
    return hash_of(sold.link, said)
