"""The words printed on staff's slips, one table for each language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SlipWords:
    """What stands on slips."""

    day: str
    drawer: str
    kiosk: str
    time: str
    asked_by: str
    opened: str
    opened_by: str
    closed: str
    closed_by: str
    opening_float: str
    sales: str
    refunds: str
    paid_in: str
    paid_out: str
    expected: str
    counted: str
    difference: str
    orders: str
    tickets: str
    donations: str
    gross: str
    net: str
    nothing: str
    card_reader: str
    phone: str
    online: str
    momo: str
    cash: str
    free: str
    simulated: str


SLIP: dict[str, SlipWords] = {
    "en": SlipWords(
        day="End of day",
        drawer="Cash drawer",
        kiosk="Kiosk",
        time="Time",
        asked_by="Printed for",
        opened="Opened",
        opened_by="Opened by",
        closed="Closed",
        closed_by="Closed by",
        opening_float="Float",
        sales="Sales",
        refunds="Refunds",
        paid_in="Paid in",
        paid_out="Paid out",
        expected="Expected",
        counted="Counted",
        difference="Difference",
        orders="Orders",
        tickets="Tickets",
        donations="Donations",
        gross="Taken",
        net="Total",
        nothing="Nothing was sold",
        card_reader="Card",
        phone="Own phone",
        online="Online",
        momo="Mobile money",
        cash="Cash",
        free="Free",
        simulated="Simulated",
    ),
    "fr": SlipWords(
        day="Clôture de la journée",
        drawer="Caisse",
        kiosk="Borne",
        time="Heure",
        asked_by="Imprimé pour",
        opened="Ouverte",
        opened_by="Ouverte par",
        closed="Fermée",
        closed_by="Fermée par",
        opening_float="Fonds de caisse",
        sales="Ventes",
        refunds="Remboursements",
        paid_in="Entrées",
        paid_out="Sorties",
        expected="Attendu",
        counted="Compté",
        difference="Écart",
        orders="Commandes",
        tickets="Billets",
        donations="Dons",
        gross="Encaissé",
        net="Total",
        nothing="Rien n\u2019a été vendu",
        card_reader="Carte",
        phone="Téléphone",
        online="En ligne",
        momo="Argent mobile",
        cash="Espèces",
        free="Gratuit",
        simulated="Simulé",
    ),
    "de": SlipWords(
        day="Tagesabschluss",
        drawer="Kasse",
        kiosk="Kiosk",
        time="Uhrzeit",
        asked_by="Gedruckt für",
        opened="Geöffnet",
        opened_by="Geöffnet von",
        closed="Geschlossen",
        closed_by="Geschlossen von",
        opening_float="Wechselgeld",
        sales="Verkäufe",
        refunds="Erstattungen",
        paid_in="Einlagen",
        paid_out="Entnahmen",
        expected="Soll",
        counted="Gezählt",
        difference="Differenz",
        orders="Bestellungen",
        tickets="Tickets",
        donations="Spenden",
        gross="Eingenommen",
        net="Summe",
        nothing="Es wurde nichts verkauft",
        card_reader="Karte",
        phone="Eigenes Telefon",
        online="Online",
        momo="Mobile Money",
        cash="Bar",
        free="Kostenlos",
        simulated="Simuliert",
    ),
    "es": SlipWords(
        day="Cierre del día",
        drawer="Caja",
        kiosk="Quiosco",
        time="Hora",
        asked_by="Impreso para",
        opened="Abierta",
        opened_by="Abierta por",
        closed="Cerrada",
        closed_by="Cerrada por",
        opening_float="Fondo de caja",
        sales="Ventas",
        refunds="Devoluciones",
        paid_in="Ingresos",
        paid_out="Retiradas",
        expected="Esperado",
        counted="Contado",
        difference="Diferencia",
        orders="Pedidos",
        tickets="Entradas",
        donations="Donativos",
        gross="Cobrado",
        net="Total",
        nothing="No se ha vendido nada",
        card_reader="Tarjeta",
        phone="Teléfono propio",
        online="En línea",
        momo="Dinero móvil",
        cash="Efectivo",
        free="Gratis",
        simulated="Simulado",
    ),
    "ar": SlipWords(
        day="إقفال اليوم",
        drawer="درج النقود",
        kiosk="الكشك",
        time="الوقت",
        asked_by="طُبع لأجل",
        opened="فُتح",
        opened_by="فتحه",
        closed="أُغلق",
        closed_by="أغلقه",
        opening_float="رصيد الافتتاح",
        sales="المبيعات",
        refunds="المبالغ المستردة",
        paid_in="إيداعات",
        paid_out="سحوبات",
        expected="المتوقع",
        counted="المعدود",
        difference="الفرق",
        orders="الطلبات",
        tickets="التذاكر",
        donations="التبرعات",
        gross="المقبوض",
        net="المجموع",
        nothing="لم يُبَع شيء",
        card_reader="بطاقة",
        phone="هاتف المشتري",
        online="عبر الإنترنت",
        momo="محفظة الهاتف",
        cash="نقدًا",
        free="مجاني",
        simulated="محاكاة",
    ),
}


def slip_words(language: str) -> SlipWords:
    """The words in ``language``; English where there are none in it."""
    return SLIP.get(language, SLIP["en"])
