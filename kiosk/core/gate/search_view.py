"""What a steward sees of a search by name."""

from dataclasses import dataclass
from enum import StrEnum

from ticketing.name_search import NameMatch


class SearchTrouble(StrEnum):
    """Why nobody is looked for by name, or not now."""

    OFF = "off"
    """Nobody switched it on for this checkpoint."""

    OFFLINE = "offline"
    TOO_SHORT = "too_short"
    THROTTLED = "throttled"
    REFUSED = "refused"


@dataclass(frozen=True)
class NameSearching:
    """What a steward looks for by name, and what was found; it is never written down.

    Attributes:
        text: what was looked for, None before anything was.
        asking: the server is being asked.
        matches: what it found, by name; ``more`` says that there are others.
    """

    text: str | None = None
    asking: bool = False
    matches: tuple[NameMatch, ...] = ()
    more: bool = False
    trouble: SearchTrouble | None = None
