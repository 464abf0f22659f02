"""The words of reports, one table for each language: titles, the foot of a page."""

from collections.abc import Mapping
from dataclasses import dataclass

from documents.report_headings import HEADINGS


@dataclass(frozen=True, slots=True)
class ReportWords:
    """What stands on a report; ``{page}`` and ``{pages}`` are filled in."""

    total: str
    nothing: str
    page: str
    made: str
    titles: Mapping[str, str]
    columns: Mapping[str, str]


REPORT: dict[str, ReportWords] = {
    "en": ReportWords(
        total="Total",
        nothing="Nothing to tell of these days",
        page="Page {page} of {pages}",
        made="As of {moment} UTC",
        titles={
            "sales": "Sales",
            "settlement": "Settlement",
            "methods": "Ways of paying",
            "devices": "Devices",
            "clerks": "Clerks",
            "drawers": "Cash drawers",
            "taxes": "Taxes",
            "attendance": "Attendance",
            "entrances": "Entrances",
            "arrivals": "Arrivals by hour",
            "waiting": "Waiting list",
        },
        columns=HEADINGS["en"],
    ),
    "fr": ReportWords(
        total="Total",
        nothing="Rien à signaler pour ces jours",
        page="Page {page} sur {pages}",
        made="État au {moment} UTC",
        titles={
            "sales": "Ventes",
            "settlement": "Décompte",
            "methods": "Moyens de paiement",
            "devices": "Appareils",
            "clerks": "Caissiers",
            "drawers": "Caisses",
            "taxes": "Taxes",
            "attendance": "Fréquentation",
            "entrances": "Entrées du lieu",
            "arrivals": "Arrivées par heure",
            "waiting": "Liste d\u2019attente",
        },
        columns=HEADINGS["fr"],
    ),
    "de": ReportWords(
        total="Summe",
        nothing="Von diesen Tagen gibt es nichts zu berichten",
        page="Seite {page} von {pages}",
        made="Stand {moment} UTC",
        titles={
            "sales": "Verkäufe",
            "settlement": "Abrechnung",
            "methods": "Zahlungsarten",
            "devices": "Geräte",
            "clerks": "Kassenpersonal",
            "drawers": "Kassen",
            "taxes": "Steuern",
            "attendance": "Besuch",
            "entrances": "Eingänge",
            "arrivals": "Ankunft nach Stunden",
            "waiting": "Warteliste",
        },
        columns=HEADINGS["de"],
    ),
    "es": ReportWords(
        total="Total",
        nothing="No hay nada que contar de estos días",
        page="Página {page} de {pages}",
        made="A fecha de {moment} UTC",
        titles={
            "sales": "Ventas",
            "settlement": "Liquidación",
            "methods": "Formas de pago",
            "devices": "Dispositivos",
            "clerks": "Taquilleros",
            "drawers": "Cajas",
            "taxes": "Impuestos",
            "attendance": "Asistencia",
            "entrances": "Accesos",
            "arrivals": "Llegadas por hora",
            "waiting": "Lista de espera",
        },
        columns=HEADINGS["es"],
    ),
    "ar": ReportWords(
        total="المجموع",
        nothing="لا شيء يُذكر عن هذه الأيام",
        page="صفحة {page} من {pages}",
        made="حتى {moment} بالتوقيت العالمي",
        titles={
            "sales": "المبيعات",
            "settlement": "التسوية",
            "methods": "طرق الدفع",
            "devices": "الأجهزة",
            "clerks": "موظفو البيع",
            "drawers": "أدراج النقود",
            "taxes": "الضرائب",
            "attendance": "الحضور",
            "entrances": "المداخل",
            "arrivals": "الوصول حسب الساعة",
            "waiting": "قائمة الانتظار",
        },
        columns=HEADINGS["ar"],
    ),
}


def report_words(language: str) -> ReportWords:
    """The words in ``language``; English where there are none in it."""
    return REPORT.get(language, REPORT["en"])
