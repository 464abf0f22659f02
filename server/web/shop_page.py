"""What the shop shows of events: decided here from plain values, drawn by the templates."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from documents.customs import amount, clock, near_date, short_date
from server.web.framed_page import Frame, FramedPage
from server.web.shop_languages import shop_words
from server.web.shop_wording import ShopWords
from ticketing.catalogue import EventStatus, EventView, SessionView, TierView
from ticketing.money import Money
from ticketing.order import Channel
from ticketing.stock import AvailabilityState

DATES_AT_ONCE = 12
_GONE = frozenset({AvailabilityState.SOLD_OUT, AvailabilityState.ALL_HELD})
_PLENTY = frozenset({AvailabilityState.PLENTY})


@dataclass(frozen=True)
class EventCard:
    """An event in the list; ``price`` says the least there is to pay, or that nothing is left."""

    path: str
    name: str
    when: str
    place: str
    price: str
    picture: str | None


@dataclass(frozen=True)
class ListPage(FramedPage):
    """The events on sale, soonest first."""

    cards: tuple[EventCard, ...]
    following: str | None

    @property
    def template(self) -> str:
        """Its template."""
        return "shop_list.html"


@dataclass(frozen=True)
class DateChip:
    """A date to choose among several."""

    path: str
    day: str
    time: str
    chosen: bool


@dataclass(frozen=True)
class TierRow:
    """A tier to choose tickets of; ``most`` is 0 where none can be had.

    ``cents`` is its price in the least unit of its currency; ``wait`` leads to its waiting list.
    """

    field: str
    name: str
    price: str
    cents: int
    about: str
    notes: tuple[str, ...]
    standing: str
    scarce: bool
    most: int
    quantity: int
    wait: str = ""


@dataclass(frozen=True)
class EventPage(FramedPage):
    """An event with the tiers of one of its dates. ``action`` is where what was chosen goes."""

    place: str
    summary: str
    picture: str | None
    session: str
    dates: tuple[DateChip, ...]
    following: str | None
    chosen: str
    tiers: tuple[TierRow, ...]
    action: str
    currency: str
    wrong: str = ""
    over: str = ""

    @property
    def template(self) -> str:
        """Its template."""
        return "shop_event.html"

    @property
    def sells(self) -> bool:
        """Whether there is anything to go on with."""
        return any(one.most for one in self.tiers)


def field_of(tier_id: UUID) -> str:
    """The name of a tier's field: how many of it are wanted."""
    return f"q-{tier_id}"


def event_path(event_id: UUID) -> str:
    """The path of an event's page."""
    return f"/shop/events/{event_id}"


def on_the_web(event: EventView, session: SessionView) -> tuple[TierView, ...]:
    """The tiers that a visitor of the web is shown for a date."""
    return tuple(
        tier
        for tier in event.tiers
        if tier.active and Channel.WEB in tier.channels and session.id in tier.session_ids
    )


def to_come(event: EventView, now: datetime) -> tuple[SessionView, ...]:
    """The dates that are not over, soonest first."""
    if event.status is not EventStatus.PUBLISHED:
        return ()
    return tuple(one for one in event.sessions if one.ends_at > now)


def first_choice(event: EventView, dates: Collection[SessionView]) -> SessionView | None:
    """The date that is shown first: the soonest that still has tickets, or the soonest."""
    able = (
        one
        for one in dates
        if any(tier.availability.can_be_bought for tier in on_the_web(event, one))
    )
    return next(able, next(iter(dates), None))


def event_card(event: EventView, dates: tuple[SessionView, ...], frame: Frame) -> EventCard:
    """An event as the list shows it; ``dates`` are those to come, at least one."""
    words, language = shop_words(frame.language), frame.language
    when = short_date(dates[0].starts_at, event.time_zone, language)
    if len(dates) == 1:
        when += f" · {clock(dates[0].starts_at, event.time_zone, language)}"
    else:
        when += f" · {words.dates_count.format(n=len(dates))}"
    return EventCard(
        path=f"{event_path(event.id)}?lang={language}",
        name=event.name.in_language(language),
        when=when,
        place=_place(event, language),
        price=_least(event, dates, words, language),
        picture=event.picture,
    )


def date_chips(
    event: EventView, shown: Collection[SessionView], chosen: SessionView, frame: Frame
) -> Iterator[DateChip]:
    """A chip for each date."""
    for one in shown:
        named = one.name.in_language(frame.language) if one.name else ""
        time = clock(one.starts_at, event.time_zone, frame.language)
        yield DateChip(
            path=f"{event_path(event.id)}?session={one.id}&lang={frame.language}",
            day=near_date(one.starts_at, event.time_zone, frame.language),
            time=" · ".join(part for part in (time, named) if part),
            chosen=one.id == chosen.id,
        )


def tier_rows(
    event: EventView, session: SessionView, wanted: Mapping[UUID, int], frame: Frame
) -> Iterator[TierRow]:
    """A row for each tier of a date, with how many are wanted already."""
    words, language = shop_words(frame.language), frame.language
    for tier in on_the_web(event, session):
        left = tier.availability
        most = min(tier.max_per_order, left.available) if left.can_be_bought else 0
        if tier.max_per_buyer is not None:
            most = min(most, tier.max_per_buyer)
        most = most if most >= tier.min_per_order else 0
        yield TierRow(
            field=field_of(tier.id),
            name=tier.name.in_language(language),
            price=price_of(tier.price, language, free=""),
            cents=tier.price.amount,
            about=tier.description.in_language(language),
            notes=tuple(_notes(tier, event, words, language)),
            standing="" if left.state in _PLENTY else left.message,
            scarce=left.state is AvailabilityState.FEW_LEFT,
            most=most,
            quantity=min(wanted.get(tier.id, 0), most),
            wait=f"/shop/tiers/{tier.id}/wait?lang={language}" if left.state in _GONE else "",
        )


def session_words(event: EventView, session: SessionView, language: str) -> str:
    """``Sat 21 Nov 2026 · 19:00``, with the date's own name where it has one."""
    parts = (
        short_date(session.starts_at, event.time_zone, language),
        clock(session.starts_at, event.time_zone, language),
        session.name.in_language(language) if session.name else "",
    )
    return " · ".join(part for part in parts if part)


def place_words(event: EventView, language: str) -> str:
    """The room and the venue."""
    return _place(event, language)


def price_of(money: Money, language: str, *, free: str) -> str:
    """The price, or the word for none."""
    return amount(money, language) if money.amount or not free else free


def _notes(tier: TierView, event: EventView, words: ShopWords, language: str) -> Iterator[str]:
    """What somebody should know before they buy."""
    if tier.admits > 1:
        yield words.people.format(n=tier.admits)
    if len(tier.session_ids) > 1:
        yield words.dates_count.format(n=len(tier.session_ids))
    if tier.min_age is not None:
        yield words.min_age.format(n=tier.min_age)
    for moment, said in (
        (tier.entry_opens_at, words.entry_from),
        (tier.entry_closes_at, words.entry_until),
    ):
        if moment is not None:
            yield said.format(time=clock(moment, event.time_zone, language))
    if tier.min_per_order > 1:
        yield words.at_least.format(n=tier.min_per_order)
    if tier.max_per_buyer is not None:
        yield words.per_buyer.format(n=tier.max_per_buyer)
    else:
        yield words.at_most.format(n=tier.max_per_order)
    if tier.approval_required:
        yield words.approval
    if not tier.transferable:
        yield words.fixed_holder


def _least(
    event: EventView, dates: tuple[SessionView, ...], words: ShopWords, language: str
) -> str:
    tiers = {tier.id: tier for one in dates for tier in on_the_web(event, one)}
    able = [tier for tier in tiers.values() if tier.availability.can_be_bought]
    if not able:
        first = next(iter(tiers.values()), None)
        return first.availability.message if first else ""
    least = min((tier.price for tier in able), key=lambda price: price.amount)
    if not least.amount:
        return words.no_price
    return words.from_price.format(amount=amount(least, language))


def _place(event: EventView, language: str) -> str:
    parts = (event.room.in_language(language), event.venue)
    return ", ".join(part for part in parts if part)
