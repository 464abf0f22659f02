"""Searching by name at a gate, on the wire: what a steward types, and the tickets that it finds."""

from typing import Self

from pydantic import model_validator

from ticketing.ticket import TicketStatus
from ticketing.wire import Answer, Localized, ShortText, Wire

LEAST_LETTERS = 3
"""Fewer would show names to whoever looks, not find one that was said."""

MOST_MATCHES = 20


def letters_in(text: str) -> int:
    """How many letters ``text`` has; marks and digits are none."""
    return sum(character.isalpha() for character in text)


class NameSearch(Wire):
    """The beginnings of words of the name on a ticket, whatever their case and accents."""

    name: ShortText

    @model_validator(mode="after")
    def _long_enough(self) -> Self:
        if letters_in(self.name) < LEAST_LETTERS:
            raise ValueError(f"a name is looked for by {LEAST_LETTERS} letters or more")
        return self


class NameMatch(Answer):
    """A ticket that the checkpoint could let in, and the name on it."""

    serial: str
    name: str
    tier_name: Localized
    status: TicketStatus


class NameMatches(Answer):
    """At most ``MOST_MATCHES`` tickets by their names; ``more`` says that there are others."""

    matches: tuple[NameMatch, ...]
    more: bool = False
