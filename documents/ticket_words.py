"""The words printed on tickets, one table a language. ``{n}``, ``{link}`` … are filled in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TicketWords:
    """What stands on a ticket."""

    position: str
    position_short: str
    starts: str
    doors: str
    room: str
    entrance: str
    tier: str
    dates: str
    place: str
    name: str
    price: str
    price_with_tax: str
    free: str
    order: str
    one_entry: str
    many_entries: str
    from_age: str
    at_the_door: str
    at_the_door_text: str
    getting_here: str
    plans_changed: str
    hand_over: str
    hand_over_short: str
    issued: str
    copy: str

    def entry(self, admits: int, min_age: int | None) -> str:
        """Whom a ticket lets in: how many, and from which age in years."""
        whom = self.one_entry if admits == 1 else self.many_entries.format(n=admits)
        return f"{whom} · {self.from_age.format(n=min_age)}" if min_age else whom


TICKET: dict[str, TicketWords] = {
    "en": TicketWords(
        position="Ticket {n} of {total}",
        position_short="{n} of {total}",
        starts="Starts",
        doors="Doors",
        room="Hall",
        entrance="Entrance",
        tier="Ticket",
        dates="Good on",
        place="Place",
        name="Name",
        price="Price",
        price_with_tax="Price, VAT included",
        free="Free",
        order="Order",
        one_entry="Valid for one entry",
        many_entries="Lets in {n} people",
        from_age="from age {n}, with proof",
        at_the_door="At the door",
        at_the_door_text="Show this page, or the code on your phone, one code per person. "
        "Keep the code flat and unfolded.",
        getting_here="Getting here",
        plans_changed="Plans changed?",
        hand_over="Pass your ticket on to a friend, up to the start of the show: {link}",
        hand_over_short="Plans changed? Pass it on, up to the start",
        issued="Issued {when}",
        copy="Copy",
    ),
    "fr": TicketWords(
        position="Billet {n} sur {total}",
        position_short="{n} sur {total}",
        starts="Début",
        doors="Portes",
        room="Salle",
        entrance="Entrée",
        tier="Billet",
        dates="Dates",
        place="Place",
        name="Nom",
        price="Prix",
        price_with_tax="Prix, TVA comprise",
        free="Gratuit",
        order="Commande",
        one_entry="Valable pour une entrée",
        many_entries="Valable pour {n} personnes",
        from_age="dès {n} ans, sur justificatif",
        at_the_door="À l\u2019entrée",
        at_the_door_text="Présentez cette page ou le code sur votre téléphone, un code par "
        "personne. Gardez le code à plat, sans le plier.",
        getting_here="Comment venir",
        plans_changed="Un empêchement ?",
        hand_over="Transmettez votre billet jusqu\u2019au début du spectacle : {link}",
        hand_over_short="Un empêchement ? Transmettez-le avant le début",
        issued="Émis le {when}",
        copy="Copie",
    ),
    "de": TicketWords(
        position="Ticket {n} von {total}",
        position_short="{n} von {total}",
        starts="Beginn",
        doors="Einlass",
        room="Saal",
        entrance="Eingang",
        tier="Ticket",
        dates="Gilt am",
        place="Platz",
        name="Name",
        price="Preis",
        price_with_tax="Preis inkl. MwSt.",
        free="Kostenlos",
        order="Bestellung",
        one_entry="Gilt für einen Einlass",
        many_entries="Gilt für {n} Personen",
        from_age="ab {n} Jahren, mit Nachweis",
        at_the_door="Am Eingang",
        at_the_door_text="Zeigen Sie diese Seite oder den Code auf dem Handy, ein Code je Person. "
        "Den Code bitte glatt und ungefaltet lassen.",
        getting_here="So kommen Sie her",
        plans_changed="Doch verhindert?",
        hand_over="Geben Sie Ihr Ticket bis zum Beginn weiter: {link}",
        hand_over_short="Doch verhindert? Bis zum Beginn weitergeben",
        issued="Ausgestellt am {when}",
        copy="Kopie",
    ),
    "es": TicketWords(
        position="Entrada {n} de {total}",
        position_short="{n} de {total}",
        starts="Inicio",
        doors="Puertas",
        room="Sala",
        entrance="Acceso",
        tier="Entrada",
        dates="Fechas",
        place="Lugar",
        name="Nombre",
        price="Precio",
        price_with_tax="Precio, IVA incluido",
        free="Gratis",
        order="Pedido",
        one_entry="Válida para un acceso",
        many_entries="Válida para {n} personas",
        from_age="desde {n} años, con documento",
        at_the_door="En la puerta",
        at_the_door_text="Muestre esta página o el código en su teléfono, un código por persona. "
        "Mantenga el código plano y sin doblar.",
        getting_here="Cómo llegar",
        plans_changed="¿Cambio de planes?",
        hand_over="Ceda su entrada a otra persona hasta el inicio: {link}",
        hand_over_short="¿Cambio de planes? Cédala antes del inicio",
        issued="Emitida el {when}",
        copy="Copia",
    ),
    "ar": TicketWords(
        position="التذكرة {n} من {total}",
        position_short="{n} من {total}",
        starts="البداية",
        doors="فتح الأبواب",
        room="القاعة",
        entrance="المدخل",
        tier="التذكرة",
        dates="المواعيد",
        place="المكان",
        name="الاسم",
        price="السعر",
        price_with_tax="السعر شامل الضريبة",
        free="مجانًا",
        order="الطلب",
        one_entry="صالحة لدخول واحد",
        many_entries="صالحة لعدد {n} أشخاص",
        from_age="من سن {n}، مع إثبات العمر",
        at_the_door="عند الباب",
        at_the_door_text="أظهر هذه الصفحة أو الرمز على هاتفك، رمز واحد لكل شخص. "
        "أبقِ الرمز مسطحًا دون طي.",
        getting_here="كيف تصل إلينا",
        plans_changed="تغيّرت خططك؟",
        hand_over="انقل تذكرتك إلى شخص آخر حتى بداية العرض: {link}",
        hand_over_short="تغيّرت خططك؟ انقل التذكرة قبل البداية",
        issued="صدرت {when}",
        copy="نسخة",
    ),
}


def ticket_words(language: str) -> TicketWords:
    """The ticket's words in ``language``, in English if we do not speak it."""
    return TICKET.get(language, TICKET["en"])
