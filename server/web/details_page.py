"""What the shop shows of a choice: who buys, and what it comes to, before anything is ordered."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from documents.customs import amount
from server.web.framed_page import Frame, FramedPage
from server.web.shop_languages import shop_words
from server.web.shop_page import event_path, field_of, price_of, session_words
from ticketing.catalogue import EventView, SessionView, TierView
from ticketing.money import Money
from ticketing.problem import Problem, ProblemCode

LONGEST_NAME = 200


@dataclass(frozen=True)
class Choice:
    """Tickets of one date of an event that somebody wants, not ordered yet."""

    event: EventView
    session: SessionView
    lines: tuple[tuple[TierView, int], ...]

    @property
    def total(self) -> Money:
        """What it costs without any promotional code."""
        prices = (tier.price * quantity for tier, quantity in self.lines)
        return sum(prices, Money.zero(self.event.currency))

    @property
    def query(self) -> str:
        """The choice as it stands in addresses."""
        chosen = (f"{field_of(tier.id)}={quantity}" for tier, quantity in self.lines)
        return "&".join((f"session={self.session.id}", *chosen))


@dataclass(frozen=True)
class Given:
    """What stands in the fields, with what is wrong with it by the name of the field."""

    name: str = ""
    email: str = ""
    phone: str = ""
    code: str = ""
    wrong: Mapping[str, str] | None = None


@dataclass(frozen=True)
class ChosenLine:
    """A line of the choice."""

    name: str
    count: str
    price: str
    field: str
    quantity: int


@dataclass(frozen=True)
class DetailsPage(FramedPage):
    """Who buys; ``key`` is the form's own, so that sent twice it orders once.

    ``seen`` is the total that it shows, in the least unit of the currency.
    """

    event: str
    when: str
    session: str
    lines: tuple[ChosenLine, ...]
    total: str
    seen: int
    key: str
    given: Given
    minutes: int
    action: str
    problem: str = ""

    @property
    def template(self) -> str:
        """Its template."""
        return "shop_details.html"

    @property
    def wrong(self) -> Mapping[str, str]:
        """What is wrong, by field."""
        return self.given.wrong or {}


def details_page(
    choice: Choice, frame: Frame, given: Given, key: str, minutes: int, problem: str = ""
) -> DetailsPage:
    """The page of a choice; ``problem`` says why nothing was ordered so far."""
    event, language = choice.event, frame.language
    words = shop_words(frame.language)
    return DetailsPage(
        frame,
        event=event.name.in_language(language),
        when=session_words(event, choice.session, language),
        session=str(choice.session.id),
        lines=tuple(_lines(choice, language, words.no_price)),
        total=price_of(choice.total, language, free=words.no_price),
        seen=choice.total.amount,
        key=key,
        given=given,
        minutes=minutes,
        action=f"{event_path(event.id)}/order",
        problem=problem,
    )


def refusal_words(problem: Problem, choice: Choice, language: str) -> str:
    """Why an order was refused, in the reader's language, and what became of it."""
    words = shop_words(language)
    told = problem.model_extra or {}
    tier = _name_of(choice, str(told.get("tier_id", "")), language)
    match problem.code:
        case ProblemCode.NOT_ENOUGH_TICKETS if told.get("available"):
            return words.not_enough.format(n=told["available"], tier=tier)
        case ProblemCode.NOT_ENOUGH_TICKETS:
            return words.sold_out.format(tier=tier)
        case ProblemCode.WRONG_QUANTITY:
            least, most = told["min_per_order"], told["max_per_order"]
            return words.wrong_quantity.format(tier=tier, least=least, most=most)
        case ProblemCode.TOO_MANY_FOR_BUYER:
            return words.too_many.format(tier=tier, n=told["max_per_buyer"], left=told["left"])
        case ProblemCode.NOT_ON_SALE:
            return words.not_on_sale.format(tier=tier)
        case ProblemCode.CODE_NOT_VALID:
            return words.code_wrong
        case ProblemCode.TOO_MANY_REQUESTS:
            return words.too_often
        case _:
            return words.not_done


def _name_of(choice: Choice, tier_id: str, language: str) -> str:
    for tier, _ in choice.lines:
        if str(tier.id) == tier_id:
            return tier.name.in_language(language)
    return choice.lines[0][0].name.in_language(language)


def _lines(choice: Choice, language: str, free: str) -> Iterator[ChosenLine]:
    for tier, quantity in choice.lines:
        yield ChosenLine(
            name=tier.name.in_language(language),
            count=f"{quantity} \u00d7 {amount(tier.price, language)}",
            price=price_of(tier.price * quantity, language, free=free),
            field=field_of(tier.id),
            quantity=quantity,
        )


def wanted_of(lines: Mapping[UUID, int], event: EventView) -> tuple[tuple[TierView, int], ...]:
    """The tiers of an event that are wanted, as the event shows them; others are left out."""
    return tuple((tier, lines[tier.id]) for tier in event.tiers if tier.id in lines)
