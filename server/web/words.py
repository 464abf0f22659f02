"""The words of the holder's pages, one table a language; other languages read English."""

from dataclasses import dataclass

from ticketing.order import OrderStatus
from ticketing.ticket import TicketStatus


@dataclass(frozen=True, slots=True)
class PageWords:
    """Everything a page says. ``{n}``, ``{total}``, ``{amount}`` … are filled in."""

    order: str
    doors: str
    starts: str
    pdf_one: str
    pdf_many: str
    position: str
    admits: str
    show: str
    paid: str
    free: str
    refunded: str
    checking: str
    checking_note: str
    waiting: str
    waiting_note: str
    orders: dict[OrderStatus, tuple[str, str]]
    tickets: dict[TicketStatus, str]
    not_found: str
    not_found_note: str
    symbol: str


WORDS: dict[str, PageWords] = {
    "en": PageWords(
        order="Order",
        doors="doors {time}",
        starts="starts {time}",
        pdf_one="Ticket as PDF",
        pdf_many="All {n} tickets as PDF",
        position="Ticket {n} of {total}",
        admits="Lets in {n} people",
        show="Show this code at the entrance. Make the screen as bright as it gets.",
        paid="Paid {amount}",
        free="Free",
        refunded="{amount} paid back",
        checking="Checking your payment",
        checking_note="We are checking your payment. Please do not pay again. "
        "This page renews itself.",
        waiting="Not paid yet",
        waiting_note="Pay at the kiosk. Your tickets are kept for you until {time}.",
        orders={
            OrderStatus.EXPIRED: (
                "Not paid in time",
                "The tickets were given back. You have not been charged.",
            ),
            OrderStatus.CANCELLED: ("Cancelled", "You have not been charged."),
            OrderStatus.UNFULFILLED: (
                "No tickets",
                "Your payment came too late for the tickets. It goes back to your card by itself.",
            ),
        },
        tickets={
            TicketStatus.VALID: "Valid",
            TicketStatus.USED: "Used",
            TicketStatus.VOID: "Void",
            TicketStatus.REFUNDED: "Paid back",
        },
        not_found="No such order",
        not_found_note="This link leads nowhere. Please check that it is complete.",
        symbol="QR code of ticket {serial}",
    ),
    "ar": PageWords(
        order="الطلب",
        doors="تفتح الأبواب {time}",
        starts="البداية {time}",
        pdf_one="التذكرة بصيغة PDF",
        pdf_many="كل التذاكر ({n}) بصيغة PDF",
        position="التذكرة {n} من {total}",
        admits="تسمح بدخول {n} أشخاص",
        show="أظهر هذا الرمز عند المدخل، وارفع سطوع الشاشة.",
        paid="تم دفع {amount}",
        free="مجاني",
        refunded="أُعيد {amount}",
        checking="نتحقق من الدفع",
        checking_note="نتحقق الآن من دفعتك. من فضلك لا تدفع مرة أخرى. تتجدد هذه الصفحة تلقائيًا.",
        waiting="لم يُدفع بعد",
        waiting_note="ادفع عند الكشك. تذاكرك محجوزة لك حتى {time}.",
        orders={
            OrderStatus.EXPIRED: (
                "انتهت مهلة الدفع",
                "أُعيدت التذاكر إلى البيع، ولم يُخصم منك أي مبلغ.",
            ),
            OrderStatus.CANCELLED: ("أُلغي الطلب", "لم يُخصم منك أي مبلغ."),
            OrderStatus.UNFULFILLED: (
                "لا توجد تذاكر",
                "وصلت دفعتك بعد نفاد التذاكر، وسيعود المبلغ إلى بطاقتك تلقائيًا.",
            ),
        },
        tickets={
            TicketStatus.VALID: "صالحة",
            TicketStatus.USED: "مستخدمة",
            TicketStatus.VOID: "ملغاة",
            TicketStatus.REFUNDED: "أُعيد ثمنها",
        },
        not_found="لا يوجد طلب كهذا",
        not_found_note="هذا الرابط لا يؤدي إلى أي طلب. تأكد من أنه كامل.",
        symbol="رمز QR للتذكرة {serial}",
    ),
}


def words_for(language: str) -> PageWords:
    """The words in ``language``, or in English."""
    return WORDS.get(language, WORDS["en"])
