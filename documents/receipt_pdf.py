"""The receipt as a PDF: lines, total, tax, the card's facts, the way to the order online.

One column on the 80 mm roll; on A4 the same column, larger, in the middle of the page.
"""

from documents.column import DOT, MM, Column
from documents.customs import amount, clock, is_right_to_left, percentage, plain_date, short_date
from documents.document import Document
from documents.fonts import Face, isolated, printable
from documents.pen import Align
from documents.printed_receipt import CardFacts, Entry, PrintedReceipt, ReceiptSession
from documents.printed_ticket import Stock
from documents.receipt_words import ReceiptWords, receipt_words
from documents.typesetting import BLACK, WHITE
from documents.venue_mark import draw_mark

A4_WIDTH, A4_HEIGHT = 210 * MM, 297 * MM
A4_SCALE, A4_TEXT = 1.36, 106 * MM
A4_TOP = 16 * MM
ROLL_WIDTH, ROLL_MARGIN = 80 * MM, 8 * MM
CODE_MM = 22


def receipt_pdf(receipt: PrintedReceipt, stock: Stock) -> bytes:
    """The receipt as a PDF; the same receipt always gives the same bytes.

    Raises:
        ValueError: the stock is none that receipts are printed on, or the address of the order is
            too long for a symbol.
    """
    if stock is Stock.CARD_54X140MM:
        raise ValueError("receipts are not printed on ticket cards")
    rtl = is_right_to_left(receipt.language)
    title = printable(f"{receipt.venue} · {receipt.number}")
    document = Document(title, receipt.language, right_to_left=rtl)
    if stock is Stock.ROLL_80MM:
        column = Column(document.pen(ROLL_WIDTH), margin=ROLL_MARGIN, scale=1.0)
        column.y = 4.4 * MM
        _draw(document, column, receipt)
        document.page(column.pen, column.y + 5 * MM)
        return document.finish()
    scale = A4_SCALE
    column = _on_a4(document, receipt, scale)
    while column.y > A4_HEIGHT - A4_TOP:
        scale *= min(0.97, (A4_HEIGHT - A4_TOP) / column.y)
        column = _on_a4(document, receipt, scale)
    document.page(column.pen, A4_HEIGHT)
    return document.finish()


def _on_a4(document: Document, receipt: PrintedReceipt, scale: float) -> Column:
    column = Column(document.pen(A4_WIDTH), margin=(A4_WIDTH - A4_TEXT) / 2, scale=scale)
    column.y = A4_TOP
    _draw(document, column, receipt)
    return column


def _draw(document: Document, column: Column, receipt: PrintedReceipt) -> None:
    words = receipt_words(receipt.language)
    _head(document, column, receipt, words)
    for session in receipt.sessions:
        _session(column, session, receipt, words)
    _total(column, receipt, words)
    _taxes(column, receipt, words)
    _payment(column, receipt, words)
    _online(column, receipt, words)
    column.space(3)
    if not receipt.is_refund:
        column.centred(words.thanks, column.style(Face.STRONG, 8.3))
        column.space(0.4)
    last = [part for part in (receipt.issued_by, "Wicket") if part]
    column.centred(" · ".join(last), column.style(Face.TEXT, 6.5))


def _head(document: Document, column: Column, receipt: PrintedReceipt, words: ReceiptWords) -> None:
    side = 8.2 * MM * column.scale
    place = ((column.width - side) / 2, column.y, side)
    inks = (BLACK, WHITE, BLACK)
    draw_mark(document, column.pen, receipt.mark, place, inks, name=receipt.venue)
    column.y += side
    column.space(1)
    column.centred(receipt.venue, column.style(Face.TITLE, 13, -0.02), 12 * MM * column.scale)
    small = column.style(Face.TEXT, 7.1, leading=1.34)
    for line in receipt.address:
        column.centred(line, small)
    if receipt.tax_number:
        column.centred(words.tax_number.format(number=isolated(receipt.tax_number)), small)
    column.space(2.4)
    text = words.refund if receipt.is_refund else words.receipt
    number = text.format(number=isolated(receipt.number))
    if receipt.is_copy:
        number = f"{words.copy} · {number}"
    styles = (column.style(Face.TEXT, 7.4), column.style(Face.TEXT, 7.4))
    zone, language = receipt.time_zone, receipt.language
    column.row(number, plain_date(receipt.at, zone, language), styles)
    time = clock(receipt.at, zone, language, seconds=True)
    column.row(words.order.format(number=isolated(receipt.order)), time, styles)
    column.space(1)
    column.rule(3)
    column.space(1.4)


def _session(
    column: Column, session: ReceiptSession, receipt: PrintedReceipt, words: ReceiptWords
) -> None:
    language, zone = receipt.language, receipt.time_zone
    column.text(session.event, column.style(Face.TITLE, 9.6, -0.012), 10 * MM * column.scale)
    comma = "، " if is_right_to_left(language) else ", "
    when = [short_date(session.starts, zone, language), clock(session.starts, zone, language)]
    text = comma.join([*when, session.room] if session.room else when)
    column.text(text, column.style(Face.TEXT, 7.1), 7 * MM * column.scale)
    column.space(0.9)
    styles = (column.style(Face.TEXT, 8.2), column.style(Face.TEXT, 8.2))
    for line in session.lines:
        price = amount(line.price, language)
        name = words.each.format(count=line.count, name=line.name, price=price)
        column.row(name, amount(line.total, language), styles)
    column.space(1.2)


def _total(column: Column, receipt: PrintedReceipt, words: ReceiptWords) -> None:
    language = receipt.language
    styles = (column.style(Face.TEXT, 8.2), column.style(Face.TEXT, 8.2))
    off, given = receipt.discount, receipt.donation
    if off is not None and off.amount:
        column.row(words.discount, "\u2212" + amount(off, language), styles)
    if given is not None and given.amount:
        column.row(words.donation, amount(given, language), styles)
    if (off is not None and off.amount) or (given is not None and given.amount):
        column.space(0.8)
    column.rule(2)
    column.space(1.2)
    large = column.style(Face.BOLD, 17, -0.01, 1.1)
    label = column.fit(
        words.refunded if receipt.is_refund else words.total, large, column.inner * 0.45
    )
    paid = column.fit(amount(receipt.total, language), large, column.inner - label.width - 3 * MM)
    step = max(label.height, paid.height)
    column.pen.paragraph(label, column.margin, column.y + (step - label.height) / 2)
    end = column.width - column.margin
    column.pen.paragraph(paid, end, column.y + (step - paid.height) / 2, Align.END)
    column.y += step
    if receipt.refunded is not None:
        styles = (column.style(Face.STRONG, 8.2), column.style(Face.STRONG, 8.2))
        column.row(words.refunded, "\u2212" + amount(receipt.refunded, language), styles)
    column.space(1.2)


def _taxes(column: Column, receipt: PrintedReceipt, words: ReceiptWords) -> None:
    if not receipt.taxes:
        return
    language = receipt.language
    column.rule(2)
    column.space(1)
    styles = (column.style(Face.TEXT, 7.5), column.style(Face.TEXT, 7.5))
    for line in receipt.taxes:
        rate = percentage(line.rate_basis_points, language)
        column.row(words.net, amount(line.net, language), styles)
        column.row(f"{line.name} {rate}", amount(line.tax, language), styles)
        column.row(words.gross, amount(line.gross, language), styles)
    column.space(1)


def _payment(column: Column, receipt: PrintedReceipt, words: ReceiptWords) -> None:
    language = receipt.language
    strong = (column.style(Face.STRONG, 7.6), column.style(Face.STRONG, 7.6))
    if receipt.card is not None:
        _card(column, receipt.card, words)
        return
    if receipt.cash is None and receipt.settled is None:
        return
    column.rule(3)
    column.space(1)
    if receipt.cash is not None:
        column.row(words.cash, amount(receipt.cash.given, language), strong)
        column.row(words.change, amount(receipt.cash.change, language), strong)
    elif receipt.settled is not None:
        column.row(words.paid_by, str(getattr(words, receipt.settled.value)), strong)
    column.space(1)


def _card(column: Column, card: CardFacts, words: ReceiptWords) -> None:
    column.rule(3)
    column.space(1.4)
    column.text(words.card_payment, column.style(Face.TITLE, 9.6, -0.012))
    column.space(0.5)
    strong = (column.style(Face.STRONG, 7.6), column.style(Face.STRONG, 7.6))
    column.row(card.brand, f"•••• {card.last4}", strong)
    entry = {
        Entry.CONTACTLESS: words.contactless,
        Entry.CHIP: words.chip,
        Entry.SWIPED: words.swiped,
    }
    if card.entry is None:
        column.row(words.approved, "", strong)
    else:
        column.row(entry[card.entry], words.approved, strong)
    tvr = " / ".join(part for part in (card.tvr, card.tsi) if part)
    facts = [
        (words.authorisation, card.authorisation),
        ("AID", card.aid),
        (words.application, card.application),
        (words.verified_by, card.verified_by),
        ("TVR / TSI" if card.tsi else "TVR", tvr),
        (words.terminal, card.terminal),
    ]
    plain = (column.style(Face.TEXT, 6.9), column.style(Face.TEXT, 6.9))
    for label, value in facts:
        if value:
            column.row(label, value, plain, 4)
    column.space(1.2)


def _online(column: Column, receipt: PrintedReceipt, words: ReceiptWords) -> None:
    """The symbol that leads to the order, and what is found there."""
    if not receipt.order_url:
        column.rule(2)
        return
    column.rule(2)
    side = column.code_side(receipt.order_url, CODE_MM * column.scale)
    column.y += column.quiet(receipt.order_url, side)
    column.space(0.4)
    column.code(receipt.order_url, column.margin, side)
    x = column.margin + side + max(column.quiet(receipt.order_url, side), 3 * MM) + DOT
    width = column.width - column.margin - x
    title = column.fit(
        words.order_online, column.style(Face.TITLE, 9.4, -0.012), width, 9 * MM * column.scale
    )
    text = column.fit(words.order_online_text, column.running(7.1), width, 13 * MM * column.scale)
    above = max(0.0, side - title.height - text.height - 1 * MM) / 2
    y = column.pen.paragraph(title, x, column.y + above)
    column.pen.paragraph(text, x, y + 1 * MM)
    column.y += side
