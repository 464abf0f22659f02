"""The words printed on receipts, one table for each language. ``{number}`` … are filled in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReceiptWords:
    """What stands on a receipt."""

    receipt: str
    refund: str
    order: str
    tax_number: str
    each: str
    discount: str
    donation: str
    total: str
    refunded: str
    net: str
    gross: str
    card_payment: str
    paid_by: str
    contactless: str
    chip: str
    swiped: str
    approved: str
    authorisation: str
    application: str
    verified_by: str
    terminal: str
    cash: str
    change: str
    phone: str
    mobile_money: str
    online: str
    free: str
    simulated: str
    tax: str
    order_online: str
    order_online_text: str
    thanks: str
    copy: str


RECEIPT: dict[str, ReceiptWords] = {
    "en": ReceiptWords(
        receipt="Receipt {number}",
        refund="Refund {number}",
        order="Order {number}",
        tax_number="VAT ID {number}",
        each="{count} \u00d7 {name} at {price}",
        discount="Discount",
        donation="Donation",
        total="Total",
        refunded="Refunded",
        net="Net",
        gross="Gross",
        card_payment="Card payment",
        paid_by="Paid by",
        contactless="Contactless",
        chip="Chip",
        swiped="Magnetic stripe",
        approved="Approved",
        authorisation="Authorisation",
        application="Application",
        verified_by="Verified by",
        terminal="Terminal",
        cash="Cash",
        change="Change",
        phone="Own phone",
        mobile_money="Mobile money",
        online="Online",
        free="Nothing to pay",
        simulated="Simulated, no money moved",
        tax="VAT",
        order_online="Your order online",
        order_online_text="Your tickets, guest names and this receipt as a PDF.",
        thanks="Thank you. Enjoy the show.",
        copy="Copy",
    ),
    "fr": ReceiptWords(
        receipt="Reçu {number}",
        refund="Remboursement {number}",
        order="Commande {number}",
        tax_number="N° TVA {number}",
        each="{count} \u00d7 {name} à {price}",
        discount="Remise",
        donation="Don",
        total="Total",
        refunded="Remboursé",
        net="HT",
        gross="TTC",
        card_payment="Paiement par carte",
        paid_by="Payé par",
        contactless="Sans contact",
        chip="Puce",
        swiped="Piste magnétique",
        approved="Accepté",
        authorisation="Autorisation",
        application="Application",
        verified_by="Vérifié par",
        terminal="Terminal",
        cash="Espèces",
        change="Rendu",
        phone="Téléphone",
        mobile_money="Mobile money",
        online="En ligne",
        free="Rien à payer",
        simulated="Simulé, sans paiement réel",
        tax="TVA",
        order_online="Votre commande en ligne",
        order_online_text="Vos billets, les noms des invités et ce reçu en PDF.",
        thanks="Merci. Bon spectacle.",
        copy="Copie",
    ),
    "de": ReceiptWords(
        receipt="Beleg {number}",
        refund="Erstattung {number}",
        order="Bestellung {number}",
        tax_number="USt-IdNr. {number}",
        each="{count} \u00d7 {name} zu {price}",
        discount="Rabatt",
        donation="Spende",
        total="Summe",
        refunded="Erstattet",
        net="Netto",
        gross="Brutto",
        card_payment="Kartenzahlung",
        paid_by="Bezahlt mit",
        contactless="Kontaktlos",
        chip="Chip",
        swiped="Magnetstreifen",
        approved="Genehmigt",
        authorisation="Autorisierung",
        application="Anwendung",
        verified_by="Geprüft durch",
        terminal="Terminal",
        cash="Bar",
        change="Rückgeld",
        phone="Eigenes Handy",
        mobile_money="Mobile Money",
        online="Online",
        free="Nichts zu zahlen",
        simulated="Simuliert, kein Geld bewegt",
        tax="USt.",
        order_online="Ihre Bestellung online",
        order_online_text="Ihre Tickets, Gästenamen und dieser Beleg als PDF.",
        thanks="Danke. Viel Vergnügen.",
        copy="Kopie",
    ),
    "es": ReceiptWords(
        receipt="Recibo {number}",
        refund="Reembolso {number}",
        order="Pedido {number}",
        tax_number="NIF-IVA {number}",
        each="{count} \u00d7 {name} a {price}",
        discount="Descuento",
        donation="Donativo",
        total="Total",
        refunded="Reembolsado",
        net="Base",
        gross="Bruto",
        card_payment="Pago con tarjeta",
        paid_by="Pagado con",
        contactless="Sin contacto",
        chip="Chip",
        swiped="Banda magnética",
        approved="Aprobado",
        authorisation="Autorización",
        application="Aplicación",
        verified_by="Verificado por",
        terminal="Terminal",
        cash="Efectivo",
        change="Cambio",
        phone="Teléfono propio",
        mobile_money="Dinero móvil",
        online="En línea",
        free="Nada que pagar",
        simulated="Simulado, sin dinero real",
        tax="IVA",
        order_online="Su pedido en línea",
        order_online_text="Sus entradas, los nombres y este recibo en PDF.",
        thanks="Gracias. Disfrute de la función.",
        copy="Copia",
    ),
    "ar": ReceiptWords(
        receipt="إيصال {number}",
        refund="استرداد {number}",
        order="الطلب {number}",
        tax_number="الرقم الضريبي {number}",
        each="{count} \u00d7 {name} بسعر {price}",
        discount="خصم",
        donation="تبرع",
        total="المجموع",
        refunded="المبلغ المسترد",
        net="الصافي",
        gross="الإجمالي",
        card_payment="الدفع بالبطاقة",
        paid_by="طريقة الدفع",
        contactless="دون تلامس",
        chip="شريحة",
        swiped="شريط مغناطيسي",
        approved="مقبولة",
        authorisation="التفويض",
        application="التطبيق",
        verified_by="التحقق",
        terminal="الجهاز",
        cash="نقدًا",
        change="الباقي",
        phone="الهاتف الشخصي",
        mobile_money="محفظة الهاتف",
        online="عبر الإنترنت",
        free="لا شيء للدفع",
        simulated="محاكاة دون أموال حقيقية",
        tax="ضريبة القيمة المضافة",
        order_online="طلبك على الإنترنت",
        order_online_text="تذاكرك وأسماء ضيوفك وهذا الإيصال بصيغة PDF.",
        thanks="شكرًا لك. نتمنى لك عرضًا ممتعًا.",
        copy="نسخة",
    ),
}


def receipt_words(language: str) -> ReceiptWords:
    """The receipt's words in ``language``, in English if we do not speak it."""
    return RECEIPT.get(language, RECEIPT["en"])
