"""What a holder's page shows of an order: decided here from plain values, drawn by the template."""

from collections.abc import Iterator
from dataclasses import replace

from documents.customs import amount, clock, is_right_to_left
from documents.order_receipt import payment_received
from server.web.holder_page import HolderPage, TicketCard, Tone, card, session_lines
from server.web.words import PageWords, words_for
from ticketing.catalogue import EventView
from ticketing.order import Approval, Channel, OrderStatus, OrderView
from ticketing.payment import PaymentStatus

_SOON_S = 4
_LATER_S = 15
_MOVING = frozenset({PaymentStatus.PROCESSING, PaymentStatus.UNKNOWN})
_HAS_TICKETS = frozenset({OrderStatus.CONFIRMED, OrderStatus.COMPLETED})


def order_page(order: OrderView, event: EventView, path: str) -> HolderPage:
    """The page of an order at ``path``, in the order's language."""
    words = words_for(order.language)
    status, tone, note = _standing(order, event, words)
    tickets = tuple(_cards(order, words))
    printed = sum(1 for ticket in order.tickets if ticket.code)
    pdf = words.pdf_one if printed == 1 else words.pdf_many.format(n=printed)
    return HolderPage(
        language=order.language,
        direction="rtl" if is_right_to_left(order.language) else "ltr",
        venue=event.venue,
        event=event.name.in_language(order.language),
        when=tuple(_when(order, event, words)),
        number=order.number,
        number_word=words.order,
        status=status,
        tone=tone,
        note=note,
        donated=_donated(order, words),
        refunded="" if status == _refunded(order, words) else _refunded(order, words),
        show=words.show if any(one.symbol for one in tickets) else "",
        pdf=pdf if printed else "",
        pdf_path=f"{path}/tickets.pdf",
        receipt=words.receipt if _has_receipt(order) else "",
        receipt_path=f"{path}/receipt.pdf",
        refresh_s=_refresh_s(order),
        tickets=tickets,
    )


def payment_page(order: OrderView, event: EventView) -> HolderPage:
    """How an order stands, without its tickets.

    Everybody near a kiosk can scan the link to pay, and whoever shows a code is let in.
    """
    page = order_page(order, event, path="")
    return replace(page, pdf="", receipt="", show="", tickets=())


def _standing(order: OrderView, event: EventView, words: PageWords) -> tuple[str, Tone, str]:
    """The order's state in a few words, how it looks, and what it means for its buyer."""
    if order.status in _HAS_TICKETS and _is_all_given_back(order):
        return _refunded(order, words), Tone.QUIET, ""
    if order.status in _HAS_TICKETS:
        paid = words.paid.format(amount=amount(order.total, order.language))
        return (paid if order.total.amount else words.free), Tone.GOOD, ""
    if order.status is OrderStatus.PENDING:
        if any(payment.status in _MOVING for payment in order.payments):
            return words.checking, Tone.BUSY, words.checking_note
        if order.approval is Approval.ASKED:
            return words.approval[order.approval][0], Tone.BUSY, words.approval[order.approval][1]
        until = clock(order.hold_until, event.time_zone, order.language)
        kept = words.waiting_note if order.channel is Channel.KIOSK else words.kept_note
        return words.waiting, Tone.LOOK, kept.format(time=until)
    if order.approval is Approval.REFUSED:
        status, note = words.approval[order.approval]
        return status, Tone.QUIET, note
    status, note = words.orders[order.status]
    tone = Tone.LOOK if order.status is OrderStatus.UNFULFILLED else Tone.QUIET
    return status, tone, note


def _cards(order: OrderView, words: PageWords) -> Iterator[TicketCard]:
    tiers = {line.tier_id: line.tier_name for line in order.lines}
    for position, ticket in enumerate(order.tickets, start=1):
        yield card(
            ticket,
            tiers[ticket.tier_id].in_language(order.language),
            words,
            position=words.position.format(n=position, total=len(order.tickets)),
            mine=not ticket.passed_on,
        )


def _when(order: OrderView, event: EventView, words: PageWords) -> Iterator[str]:
    """Lines that say when and where, at the venue's own time."""
    room = event.room.in_language(order.language)
    session = next((one for one in event.sessions if one.id == order.session_id), None)
    if session is None:
        yield room
        return
    yield from session_lines(session, room, event.time_zone, order.language, words)


def _has_receipt(order: OrderView) -> bool:
    paid = payment_received(order)
    return paid is not None and bool(paid.amount.amount)


def _is_all_given_back(order: OrderView) -> bool:
    return 0 < order.total.amount <= order.refunded.amount


def _refunded(order: OrderView, words: PageWords) -> str:
    if not order.refunded.amount:
        return ""
    return words.refunded.format(amount=amount(order.refunded, order.language))


def _donated(order: OrderView, words: PageWords) -> str:
    """What was given of what was paid, until all of that went back."""
    paid = order.status in _HAS_TICKETS and not _is_all_given_back(order)
    if not paid or order.donation is None or not order.donation.amount:
        return ""
    return words.donated.format(amount=amount(order.donation, order.language))


def _refresh_s(order: OrderView) -> int | None:
    if order.status is OrderStatus.PENDING:
        moving = any(payment.status in _MOVING for payment in order.payments)
        return _SOON_S if moving else _LATER_S
    waits_for_refund = order.status is OrderStatus.UNFULFILLED and not order.refunded.amount
    return _LATER_S if waits_for_refund else None
