"""Stock: how many tickets of a tier there may be, and what a visitor is told about it."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from pydantic import Field

from ticketing.wire import Answer, Instant

FEW_LEFT = 15
"""From this many free tickets on, a tier says "12 left"."""


class Stock(Answer):
    """A tier's counts. Invariant: ``sold + held + leased <= quantity``."""

    quantity: int = Field(ge=0)
    sold: int = Field(ge=0, default=0)
    held: int = Field(ge=0, default=0)
    leased: int = Field(ge=0, default=0)

    @property
    def free(self) -> int:
        """How many can still be held."""
        return self.quantity - self.sold - self.held - self.leased


class AvailabilityState(StrEnum):
    """Why a tier can or cannot be bought at a moment."""

    PLENTY = "plenty"
    FEW_LEFT = "few_left"
    SOLD_OUT = "sold_out"
    ALL_HELD = "all_held"
    NOT_YET_ON_SALE = "not_yet_on_sale"
    SALE_ENDED = "sale_ended"
    OFF = "off"


class Obstacle(StrEnum):
    """What keeps a tier from being sold whatever its stock and its time: its event, or the place.

    ``ELSEWHERE``: it is sold, but not where the reader is (a kiosk, the web, a box office).
    """

    NOT_PUBLISHED = "not_published"
    CANCELLED = "cancelled"
    ENDED = "ended"
    ELSEWHERE = "elsewhere"


class Availability(Answer):
    """What can be bought of a tier now, and a message that says why not.

    ``on_sale`` is about the time and the manager's switch, ``sold_out`` about the stock;
    ``can_be_bought`` needs both.
    """

    state: AvailabilityState
    available: int = Field(ge=0)
    sold: int = Field(ge=0)
    quantity: int = Field(ge=0)
    percent_sold: int = Field(ge=0, le=100)
    can_be_bought: bool
    message: str
    sold_out: bool = False
    on_sale: bool = True


class SaleWindow(Answer):
    """When a tier is on sale; an open end is never reached.

    ``time_zone`` is the venue's: its name as IANA writes it. Messages tell times in it.
    """

    starts_at: Instant | None = None
    ends_at: Instant | None = None
    active: bool = True
    obstacle: Obstacle | None = None
    time_zone: str = "UTC"


_MESSAGES: Mapping[AvailabilityState | Obstacle, Mapping[str, str]] = {
    AvailabilityState.PLENTY: {
        "en": "Available",
        "fr": "Disponible",
        "de": "Verfügbar",
        "es": "Disponible",
        "ar": "متوفر",
    },
    AvailabilityState.FEW_LEFT: {
        "en": "{free} left",
        "fr": "Plus que {free}",
        "de": "Noch {free}",
        "es": "Quedan {free}",
        "ar": "المتبقي: {free}",
    },
    AvailabilityState.SOLD_OUT: {
        "en": "Sold out",
        "fr": "Épuisé",
        "de": "Ausverkauft",
        "es": "Agotado",
        "ar": "نفدت التذاكر",
    },
    AvailabilityState.ALL_HELD: {
        "en": "All remaining tickets are in other people's baskets",
        "fr": "Tous les billets restants sont dans d'autres paniers",
        "de": "Alle übrigen Karten liegen in anderen Warenkörben",
        "es": "Todas las entradas restantes están en otras cestas",
        "ar": "جميع التذاكر المتبقية في سلال أشخاص آخرين",
    },
    AvailabilityState.NOT_YET_ON_SALE: {
        "en": "On sale from {at}",
        "fr": "En vente à partir du {at}",
        "de": "Im Verkauf ab {at}",
        "es": "A la venta desde el {at}",
        "ar": "يبدأ البيع في {at}",
    },
    AvailabilityState.SALE_ENDED: {
        "en": "Sales have ended",
        "fr": "La vente est terminée",
        "de": "Der Verkauf ist beendet",
        "es": "La venta ha terminado",
        "ar": "انتهى البيع",
    },
    AvailabilityState.OFF: {
        "en": "Not on sale",
        "fr": "Pas en vente",
        "de": "Nicht im Verkauf",
        "es": "No está a la venta",
        "ar": "غير معروض للبيع",
    },
    Obstacle.NOT_PUBLISHED: {
        "en": "The event is not published yet",
        "fr": "L'événement n'est pas encore publié",
        "de": "Die Veranstaltung ist noch nicht veröffentlicht",
        "es": "El evento aún no está publicado",
        "ar": "لم تُنشر الفعالية بعد",
    },
    Obstacle.CANCELLED: {
        "en": "The event was cancelled",
        "fr": "L'événement est annulé",
        "de": "Die Veranstaltung wurde abgesagt",
        "es": "El evento se ha cancelado",
        "ar": "أُلغيت الفعالية",
    },
    Obstacle.ENDED: {
        "en": "The event is over",
        "fr": "L'événement est terminé",
        "de": "Die Veranstaltung ist vorbei",
        "es": "El evento ha terminado",
        "ar": "انتهت الفعالية",
    },
    Obstacle.ELSEWHERE: {
        "en": "Not sold here",
        "fr": "N'est pas vendu ici",
        "de": "Hier nicht erhältlich",
        "es": "No se vende aquí",
        "ar": "لا يُباع هنا",
    },
}


def availability(
    stock: Stock, window: SaleWindow, now: datetime, language: str = "en"
) -> Availability:
    """What ``stock`` offers at ``now``, with a message in one of the product's languages."""
    state = _state(stock, window, now)
    said = _MESSAGES[window.obstacle or state][language]
    on_sale = _on_sale(window, now)
    return Availability(
        state=state,
        available=max(0, stock.free),
        sold=stock.sold,
        quantity=stock.quantity,
        percent_sold=100 * stock.sold // stock.quantity if stock.quantity else 100,
        can_be_bought=on_sale and stock.free > 0,
        message=said.format(free=stock.free, at=_at(window)),
        sold_out=stock.sold >= stock.quantity,
        on_sale=on_sale,
    )


def _state(stock: Stock, window: SaleWindow, now: datetime) -> AvailabilityState:
    if window.obstacle is Obstacle.ENDED:
        return AvailabilityState.SALE_ENDED
    if window.obstacle or not window.active:
        return AvailabilityState.OFF
    if window.starts_at and now < window.starts_at:
        return AvailabilityState.NOT_YET_ON_SALE
    if window.ends_at and now >= window.ends_at:
        return AvailabilityState.SALE_ENDED
    if stock.sold >= stock.quantity:
        return AvailabilityState.SOLD_OUT
    if stock.free <= 0:
        return AvailabilityState.ALL_HELD
    return AvailabilityState.FEW_LEFT if stock.free <= FEW_LEFT else AvailabilityState.PLENTY


def _on_sale(window: SaleWindow, now: datetime) -> bool:
    return (
        window.active
        and window.obstacle is None
        and (window.starts_at is None or now >= window.starts_at)
        and (window.ends_at is None or now < window.ends_at)
    )


def _at(window: SaleWindow) -> str:
    if window.starts_at is None:
        return ""
    return f"{window.starts_at.astimezone(ZoneInfo(window.time_zone)):%Y-%m-%d %H:%M %Z}"
