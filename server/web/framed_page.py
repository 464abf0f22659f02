"""What every page of the shop has, whatever it shows: its language, its head and its way back."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from http import HTTPStatus

from documents.customs import is_right_to_left
from server.web.shop_languages import LANGUAGES, shop_words
from server.web.shop_wording import ShopWords


@dataclass(frozen=True)
class Frame:
    """A page's frame. ``head`` is who sells, ``back`` leads out of the page where there is a way.

    ``in_language`` is the page's own address, to which ``lang=…`` is added; None where the page is
    in somebody's own language.
    """

    language: str
    head: str
    title: str
    back: str = ""
    back_words: str = ""
    in_language: str | None = None
    status: HTTPStatus = HTTPStatus.OK


@dataclass(frozen=True)
class FramedPage(ABC):
    """A page with its frame; each kind of page adds what its ``template`` shows."""

    frame: Frame

    @property
    @abstractmethod
    def template(self) -> str:
        """The template that draws it."""

    @property
    def status(self) -> HTTPStatus:
        """What the page is answered with."""
        return self.frame.status

    @property
    def words(self) -> ShopWords:
        """The words of its language."""
        return shop_words(self.frame.language)

    @property
    def direction(self) -> str:
        """How its language runs."""
        return "rtl" if is_right_to_left(self.frame.language) else "ltr"

    @property
    def languages(self) -> tuple[tuple[str, str, str], ...]:
        """The page in other languages: each language's code, its own name, and the address."""
        if self.frame.in_language is None:
            return ()
        joined = "&" if "?" in self.frame.in_language else "?"
        return tuple(
            (one, words.itself, f"{self.frame.in_language}{joined}lang={one}")
            for one, words in LANGUAGES.items()
            if one != self.frame.language
        )
