"""What a letter shows, as plain values: composed elsewhere, drawn as HTML and text by templates."""

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """How the chip of a letter looks; its words say the same."""

    GOOD = "good"
    LOOK = "look"
    QUIET = "quiet"


@dataclass(frozen=True)
class Row:
    """A line of figures or facts.

    ``latin``: a number or name that is read from the left; ``money``: an amount, which stays in
    one piece.
    """

    label: str
    value: str
    strong: bool = False
    latin: bool = False
    money: bool = False


@dataclass(frozen=True)
class CodeCard:
    """A ticket with its symbol, which is the letter's picture of this content id."""

    tier: str
    detail: str
    serial: str
    content_id: str
    label: str


@dataclass(frozen=True)
class Button:
    """The one thing to do, and where it leads."""

    words: str
    url: str


@dataclass(frozen=True)
class Event:
    """What it is about: its name, and lines that say when and where."""

    name: str
    when: tuple[str, ...]


@dataclass(frozen=True)
class LetterPage:
    """Everything in a letter. What is empty is left out."""

    language: str
    direction: str
    sender: str
    subject: str
    heading: str
    lead: str
    over: str = ""
    state: str = ""
    tone: Tone = Tone.QUIET
    event: Event | None = None
    quote: Row | None = None
    button: Button | None = None
    note: str = ""
    codes: tuple[CodeCard, ...] = ()
    codes_title: str = ""
    rows: tuple[Row, ...] = ()
    hints: tuple[str, ...] = ()
    link_words: str = ""
    footer: tuple[str, ...] = ()
