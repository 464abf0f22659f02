"""Donations: what an organiser asks buyers to give on top of their tickets, and how much may be."""

from typing import Annotated, Self

from pydantic import AfterValidator, Field, StringConstraints, field_validator, model_validator

from ticketing.money import Money
from ticketing.wire import Language, Wire

MOST_DONATED = 1_000_000
"""Minor units. More is a mistyped amount, or a gift that is not made beside tickets."""

_LONGEST_CAUSE = 60
_Cause = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True, min_length=1, max_length=_LONGEST_CAUSE, pattern=r"^[^\x00\n\r]*$"
    ),
]


def _within_reason(donation: Money) -> Money:
    if not 0 <= donation.amount <= MOST_DONATED:
        raise ValueError(f"a donation is from 0 to {MOST_DONATED} minor units")
    return donation


Donation = Annotated[Money, AfterValidator(_within_reason)]
"""What a buyer gives on top of their tickets; nothing is a donation of zero."""


class Cause(Wire):
    """What is given for, in a few words of the organiser's language, with translations."""

    text: _Cause
    translations: dict[Language, _Cause] = Field(default_factory=dict)

    def in_language(self, language: str) -> str:
        """The words in ``language``, or the organiser's own where they were never translated."""
        return self.translations.get(language) or self.text


class Appeal(Wire):
    """An organiser's request for donations: for what, and the amounts a kiosk suggests.

    Who buys in another currency than that of ``suggested`` is not asked.
    """

    cause: Cause
    suggested: tuple[Donation, ...] = Field(min_length=1, max_length=3)

    @field_validator("suggested")
    @classmethod
    def _rising(cls, amounts: tuple[Money, ...]) -> tuple[Money, ...]:
        so_far = 0
        for one in amounts:
            if one.amount <= so_far:
                raise ValueError("each amount is more than the one before, and more than nothing")
            so_far = one.amount
        return amounts

    @model_validator(mode="after")
    def _of_one_currency(self) -> Self:
        if len({one.currency for one in self.suggested}) > 1:
            raise ValueError("suggested amounts are of one currency")
        return self

    @property
    def currency(self) -> str:
        """The currency that is given in."""
        return self.suggested[0].currency
