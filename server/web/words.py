"""The words of the holder's pages, one table a language."""

from dataclasses import dataclass

from ticketing.order import Approval, OrderStatus
from ticketing.ticket import TicketStatus


@dataclass(frozen=True, slots=True)
class PageWords:
    """Everything a page says. ``{n}``, ``{total}``, ``{amount}`` … are filled in."""

    order: str
    doors: str
    starts: str
    pdf_one: str
    pdf_many: str
    receipt: str
    position: str
    admits: str
    show: str
    paid: str
    free: str
    refunded: str
    donated: str
    checking: str
    checking_note: str
    waiting: str
    waiting_note: str
    kept_note: str
    approval: dict[Approval, tuple[str, str]]
    orders: dict[OrderStatus, tuple[str, str]]
    tickets: dict[TicketStatus, str]
    not_found: str
    not_found_note: str
    symbol: str
    ticket: str
    passed_on: str
    passed_on_note: str
    renewed: str
    opens_nothing: dict[TicketStatus, str]
    handed_over: str


WORDS: dict[str, PageWords] = {
    "en": PageWords(
        order="Order",
        doors="doors {time}",
        starts="starts {time}",
        pdf_one="Ticket as PDF",
        pdf_many="{n} tickets as PDF",
        receipt="Receipt as PDF",
        position="Ticket {n} of {total}",
        admits="Lets in {n} people",
        show="Show this code at the entrance. Make the screen as bright as it gets.",
        paid="Paid {amount}",
        free="Free",
        refunded="{amount} paid back",
        donated="Including your donation of {amount}. Thank you.",
        checking="Checking your payment",
        checking_note="We are checking your payment. Please do not pay again. "
        "This page renews itself.",
        waiting="Not paid yet",
        waiting_note="Pay at the kiosk. Your tickets are kept for you until {time}.",
        kept_note="Your tickets are kept for you until {time}.",
        approval={
            Approval.ASKED: (
                "Waiting for approval",
                "The organiser looks at your request first. You will get an e-mail.",
            ),
            Approval.REFUSED: (
                "Not approved",
                "The organiser could not accept your request. You have not been charged.",
            ),
        },
        orders={
            OrderStatus.EXPIRED: (
                "Not paid in time",
                "The tickets were given back. You have not been charged.",
            ),
            OrderStatus.CANCELLED: ("Cancelled", "You have not been charged."),
            OrderStatus.UNFULFILLED: (
                "No tickets",
                "Your payment came too late for the tickets. It goes back to you automatically.",
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
        ticket="Ticket",
        passed_on="Passed on",
        passed_on_note="Somebody else has this ticket now.",
        renewed="This code is new. Earlier prints and pictures of it open nothing any more.",
        opens_nothing={
            TicketStatus.USED: "This ticket has been used.",
            TicketStatus.VOID: "This ticket was withdrawn by the organiser and opens nothing.",
            TicketStatus.REFUNDED: "Its price was paid back, so this ticket opens nothing.",
        },
        handed_over="This ticket was passed on again. Its new holder has its code.",
    ),
    "ar": PageWords(
        order="الطلب",
        doors="تفتح الأبواب {time}",
        starts="البداية {time}",
        pdf_one="التذكرة بصيغة PDF",
        pdf_many="التذاكر ({n}) بصيغة PDF",
        receipt="الإيصال بصيغة PDF",
        position="التذكرة {n} من {total}",
        admits="عدد الأشخاص: {n}",
        show="أظهر هذا الرمز عند المدخل، وارفع سطوع الشاشة.",
        paid="تم دفع {amount}",
        free="مجاني",
        refunded="أُعيد {amount}",
        donated="يشمل ذلك تبرعك بمبلغ {amount}. شكرًا لك.",
        checking="نتحقق من الدفع",
        checking_note="نتحقق الآن من دفعتك. من فضلك لا تدفع مرة أخرى. تتجدد هذه الصفحة تلقائيًا.",
        waiting="لم يُدفع بعد",
        waiting_note="ادفع عند الكشك. تذاكرك محجوزة لك حتى {time}.",
        kept_note="تذاكرك محجوزة لك حتى {time}.",
        approval={
            Approval.ASKED: (
                "في انتظار الموافقة",
                "ينظر المنظّم في طلبك أولًا، وستصلك رسالة بعد ذلك.",
            ),
            Approval.REFUSED: (
                "لم تتم الموافقة",
                "لم يتمكن المنظّم من قبول طلبك، ولم يُخصم منك أي مبلغ.",
            ),
        },
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
        ticket="التذكرة",
        passed_on="نُقلت",
        passed_on_note="أصبحت هذه التذكرة لشخص آخر.",
        renewed="هذا رمز جديد. النسخ والصور السابقة لم تعد تسمح بالدخول.",
        opens_nothing={
            TicketStatus.USED: "استُخدمت هذه التذكرة.",
            TicketStatus.VOID: "سحب المنظّم هذه التذكرة، ولم تعد تسمح بالدخول.",
            TicketStatus.REFUNDED: "أُعيد ثمن هذه التذكرة، ولم تعد تسمح بالدخول.",
        },
        handed_over="نُقلت هذه التذكرة مرة أخرى، ورمزها عند حاملها الجديد.",
    ),
    "de": PageWords(
        order="Bestellung",
        doors="Einlass {time}",
        starts="Beginn {time}",
        pdf_one="Ticket als PDF",
        pdf_many="{n} Tickets als PDF",
        receipt="Beleg als PDF",
        position="Ticket {n} von {total}",
        admits="Gilt für {n} Personen",
        show="Zeigen Sie diesen Code am Eingang. Stellen Sie den Bildschirm so hell wie möglich.",
        paid="{amount} bezahlt",
        free="Kostenlos",
        refunded="{amount} erstattet",
        donated="Darin enthalten: Ihre Spende von {amount}. Vielen Dank.",
        checking="Zahlung wird geprüft",
        checking_note="Wir prüfen Ihre Zahlung. Bitte zahlen Sie nicht noch einmal. "
        "Diese Seite erneuert sich von selbst.",
        waiting="Noch nicht bezahlt",
        waiting_note="Zahlen Sie am Kiosk. Ihre Tickets bleiben bis {time} für Sie reserviert.",
        kept_note="Ihre Tickets bleiben bis {time} für Sie reserviert.",
        approval={
            Approval.ASKED: (
                "Wartet auf Zusage",
                "Der Veranstalter sieht sich Ihre Anfrage an. Sie bekommen eine E-Mail.",
            ),
            Approval.REFUSED: (
                "Abgelehnt",
                "Der Veranstalter konnte nicht zusagen. Ihnen wurde nichts berechnet.",
            ),
        },
        orders={
            OrderStatus.EXPIRED: (
                "Nicht rechtzeitig bezahlt",
                "Die Tickets sind wieder frei. Ihnen wurde nichts berechnet.",
            ),
            OrderStatus.CANCELLED: ("Storniert", "Ihnen wurde nichts berechnet."),
            OrderStatus.UNFULFILLED: (
                "Keine Tickets",
                "Ihre Zahlung kam für die Tickets zu spät. Sie wird automatisch erstattet.",
            ),
        },
        tickets={
            TicketStatus.VALID: "Gültig",
            TicketStatus.USED: "Benutzt",
            TicketStatus.VOID: "Ungültig",
            TicketStatus.REFUNDED: "Erstattet",
        },
        not_found="Keine solche Bestellung",
        not_found_note="Dieser Link führt nirgendwohin. Bitte prüfen Sie, ob er vollständig ist.",
        symbol="QR-Code des Tickets {serial}",
        ticket="Ticket",
        passed_on="Weitergegeben",
        passed_on_note="Dieses Ticket hat jetzt jemand anderes.",
        renewed="Dieser Code ist neu. Frühere Ausdrucke und Bilder gelten nicht mehr.",
        opens_nothing={
            TicketStatus.USED: "Dieses Ticket wurde benutzt.",
            TicketStatus.VOID: "Der Veranstalter hat dieses Ticket für ungültig erklärt.",
            TicketStatus.REFUNDED: "Der Preis wurde erstattet; dieses Ticket gilt nicht mehr.",
        },
        handed_over="Dieses Ticket wurde noch einmal weitergegeben; der Code gilt dort.",
    ),
    "fr": PageWords(
        order="Commande",
        doors="ouverture des portes {time}",
        starts="début {time}",
        pdf_one="Billet en PDF",
        pdf_many="{n} billets en PDF",
        receipt="Reçu en PDF",
        position="Billet {n} sur {total}",
        admits="Valable pour {n} personnes",
        show="Présentez ce code à l\u2019entrée, avec l\u2019écran le plus lumineux possible.",
        paid="{amount} payés",
        free="Gratuit",
        refunded="{amount} remboursés",
        donated="Y compris votre don de {amount}. Merci.",
        checking="Paiement en cours de vérification",
        checking_note="Nous vérifions votre paiement. Merci de ne pas payer une seconde fois. "
        "Cette page se met à jour toute seule.",
        waiting="Pas encore payé",
        waiting_note="Payez à la borne. Vos billets vous sont réservés jusqu\u2019à {time}.",
        kept_note="Vos billets vous sont réservés jusqu\u2019à {time}.",
        approval={
            Approval.ASKED: (
                "En attente d\u2019accord",
                "L\u2019organisateur examine votre demande. Vous recevrez un message.",
            ),
            Approval.REFUSED: (
                "Demande refusée",
                "L\u2019organisateur n\u2019a pas pu accepter. Rien ne vous a été débité.",
            ),
        },
        orders={
            OrderStatus.EXPIRED: (
                "Délai de paiement dépassé",
                "Les billets ont été remis en vente. Rien ne vous a été débité.",
            ),
            OrderStatus.CANCELLED: ("Annulée", "Rien ne vous a été débité."),
            OrderStatus.UNFULFILLED: (
                "Pas de billets",
                "Votre paiement est arrivé trop tard. Il vous est remboursé automatiquement.",
            ),
        },
        tickets={
            TicketStatus.VALID: "Valable",
            TicketStatus.USED: "Utilisé",
            TicketStatus.VOID: "Annulé",
            TicketStatus.REFUNDED: "Remboursé",
        },
        not_found="Commande introuvable",
        not_found_note="Ce lien ne mène nulle part. Vérifiez qu\u2019il est complet.",
        symbol="Code QR du billet {serial}",
        ticket="Billet",
        passed_on="Transmis",
        passed_on_note="Ce billet appartient maintenant à quelqu\u2019un d\u2019autre.",
        renewed="Ce code est nouveau. Les impressions et images précédentes ne valent plus rien.",
        opens_nothing={
            TicketStatus.USED: "Ce billet a été utilisé.",
            TicketStatus.VOID: "L\u2019organisateur a annulé ce billet ; il ne vaut plus rien.",
            TicketStatus.REFUNDED: "Ce billet a été remboursé ; il ne permet plus d\u2019entrer.",
        },
        handed_over="Ce billet a été transmis de nouveau. Son nouveau détenteur a le code.",
    ),
    "es": PageWords(
        order="Pedido",
        doors="puertas {time}",
        starts="inicio {time}",
        pdf_one="Entrada en PDF",
        pdf_many="{n} entradas en PDF",
        receipt="Recibo en PDF",
        position="Entrada {n} de {total}",
        admits="Válida para {n} personas",
        show="Muestre este código en el acceso, con el máximo brillo de pantalla.",
        paid="{amount} pagados",
        free="Gratis",
        refunded="{amount} reembolsados",
        donated="Incluye su donativo de {amount}. Gracias.",
        checking="Comprobando su pago",
        checking_note="Estamos comprobando su pago. Por favor, no pague otra vez. "
        "Esta página se actualiza sola.",
        waiting="Aún sin pagar",
        waiting_note="Pague en el quiosco. Le guardamos las entradas hasta las {time}.",
        kept_note="Le guardamos las entradas hasta las {time}.",
        approval={
            Approval.ASKED: (
                "Pendiente de aprobación",
                "El organizador está viendo su solicitud. Recibirá un mensaje.",
            ),
            Approval.REFUSED: (
                "No aprobado",
                "El organizador no ha podido aceptarla. No se le ha cobrado nada.",
            ),
        },
        orders={
            OrderStatus.EXPIRED: (
                "No se pagó a tiempo",
                "Las entradas vuelven a estar a la venta. No se le ha cobrado nada.",
            ),
            OrderStatus.CANCELLED: ("Cancelado", "No se le ha cobrado nada."),
            OrderStatus.UNFULFILLED: (
                "Sin entradas",
                "Su pago llegó tarde para las entradas. Se le devuelve automáticamente.",
            ),
        },
        tickets={
            TicketStatus.VALID: "Válida",
            TicketStatus.USED: "Usada",
            TicketStatus.VOID: "Anulada",
            TicketStatus.REFUNDED: "Reembolsada",
        },
        not_found="No existe tal pedido",
        not_found_note="Este enlace no lleva a ninguna parte. Compruebe que esté completo.",
        symbol="Código QR de la entrada {serial}",
        ticket="Entrada",
        passed_on="Cedida",
        passed_on_note="Esta entrada la tiene ahora otra persona.",
        renewed="Este código es nuevo. Las copias e imágenes anteriores ya no valen.",
        opens_nothing={
            TicketStatus.USED: "Esta entrada ya se ha usado.",
            TicketStatus.VOID: "El organizador ha anulado esta entrada; ya no permite entrar.",
            TicketStatus.REFUNDED: "Se devolvió su importe; esta entrada ya no permite entrar.",
        },
        handed_over="Esta entrada se ha cedido de nuevo. Quien la tiene ahora tiene su código.",
    ),
}


def words_for(language: str) -> PageWords:
    """The words in ``language``, or in English."""
    return WORDS.get(language, WORDS["en"])
