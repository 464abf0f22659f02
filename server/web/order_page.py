"""What a holder's page shows of an order: decided here from plain values, drawn by the template."""

from collections.abc import Iterator
from dataclasses import replace

from documents.customs import amount, clock, is_right_to_left
from documents.order_receipt import payment_received
from server.web.holder_page import (
    HolderPage,
    SumLine,
    TicketCard,
    Tone,
    card,
    session_lines,
)
from server.web.pay_panel import Paying, pay_panel, refresh_s_of
from server.web.shop_languages import shop_words
from server.web.shop_page import event_path
from server.web.words import PageWords, words_for
from ticketing.catalogue import EventStatus, EventView
from ticketing.money import Money
from ticketing.order import Approval, Channel, OrderStatus, OrderView
from ticketing.payment import PaymentStatus
from ticketing.refund import RefundRequestView, RequestStatus

_SOON_S = 4
_LATER_S = 15
_MOVING = frozenset({PaymentStatus.PROCESSING, PaymentStatus.UNKNOWN})
_HAS_TICKETS = frozenset({OrderStatus.CONFIRMED, OrderStatus.COMPLETED})


def order_page(
    order: OrderView,
    event: EventView,
    path: str,
    paying: Paying | None = None,
    request: RefundRequestView | None = None,
) -> HolderPage:
    """The page of an order at ``path``, in the order's language.

    ``paying`` is how it may be paid on the page; ``request`` is its latest wish for a refund.
    """
    words = words_for(order.language)
    status, tone, note = _standing(order, event, words)
    panel = pay_panel(order, paying, path) if paying else None
    refund, refund_note = _refund(order, request, path)
    tickets = tuple(_cards(order, event, words, path if paying else ""))
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
        refresh_s=refresh_s_of(panel) if panel else _refresh_s(order),
        tickets=tickets,
        sums=tuple(sum_lines(order)),
        buyer=_buyer(order) if panel else "",
        pay=panel,
        again=_again(order, event),
        calendar=f"{path}/calendar.ics" if printed else "",
        refund=refund,
        refund_note=refund_note,
    )


def payment_page(order: OrderView, event: EventView) -> HolderPage:
    """How an order stands, without its tickets.

    Everybody near a kiosk can scan the link to pay, and whoever shows a code is let in.
    """
    page = order_page(order, event, path="")
    bare = replace(page, pdf="", receipt="", show="", tickets=())
    return replace(bare, calendar="", refund="", refund_note="", sums=())


def sum_lines(order: OrderView) -> Iterator[SumLine]:
    """What was bought, and what it comes to."""
    words, language = shop_words(order.language), order.language
    for line in order.lines:
        yield SumLine(
            line.tier_name.in_language(language),
            f"{line.quantity} \u00d7 {amount(line.unit_price, language)}",
            amount(line.unit_price * line.quantity, language),
        )
    if order.discount is not None and order.discount.amount:
        less = Money(amount=-order.discount.amount, currency=order.discount.currency)
        yield SumLine(words.discount, order.promo_code or "", amount(less, language))
    if order.tax.amount:
        yield SumLine(words.tax, "", amount(order.tax, language))
    total = amount(order.total, language) if order.total.amount else words.no_price
    yield SumLine(words.total, "", total, strong=True)


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


def _cards(order: OrderView, event: EventView, words: PageWords, path: str) -> Iterator[TicketCard]:
    tiers = {line.tier_id: line.tier_name for line in order.lines}
    fixed = {tier.id for tier in event.tiers if not tier.transferable}
    for position, ticket in enumerate(order.tickets, start=1):
        one = card(
            ticket,
            tiers[ticket.tier_id].in_language(order.language),
            words,
            position=words.position.format(n=position, total=len(order.tickets)),
            mine=not ticket.passed_on,
        )
        deeds = f"{path}/tickets/{position}" if path and one.symbol else ""
        yield replace(one, path=deeds, transferable=ticket.tier_id not in fixed)


def _buyer(order: OrderView) -> str:
    """Who buys, to be looked at once more before it is paid."""
    parts = (order.buyer.name, order.buyer.email, order.buyer.phone)
    return " · ".join(f"\u2068{part}\u2069" for part in parts if part)


def _again(order: OrderView, event: EventView) -> str:
    """Where somebody chooses anew whose order came to nothing."""
    over = {OrderStatus.EXPIRED, OrderStatus.CANCELLED, OrderStatus.UNFULFILLED}
    if order.channel is not Channel.WEB or order.status not in over:
        return ""
    open_still = event.status is EventStatus.PUBLISHED
    return f"{event_path(event.id)}?lang={order.language}" if open_still else ""


def _refund(order: OrderView, request: RefundRequestView | None, path: str) -> tuple[str, str]:
    """Where a refund is asked for, if it can be, and what became of the last wish for one."""
    words = shop_words(order.language)
    left = order.total.amount > order.refunded.amount
    can = path and order.status in _HAS_TICKETS and left
    if request is None or request.status is RequestStatus.GRANTED:
        return (f"{path}/refund" if can else ""), ""
    if request.status is RequestStatus.WAITING:
        return "", words.refund_asked
    declined = words.refund_declined.format(note=request.note or "")
    return (f"{path}/refund" if can else ""), declined


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
