"""A page with one question: its fields and its button, or what came of them."""

from dataclasses import dataclass

from server.web.framed_page import FramedPage


@dataclass(frozen=True)
class FormField:
    """A field; a ``kind`` of ``textarea`` takes several lines. ``wrong`` says what is wrong."""

    name: str
    label: str
    kind: str = "text"
    autocomplete: str = "off"
    required: bool = False
    longest: int = 254
    least: int = 1
    most: int = 1
    value: str = ""
    hint: str = ""
    wrong: str = ""


@dataclass(frozen=True)
class FormPage(FramedPage):
    """The question. ``about`` is what it is about, ``warning`` what to know before the button.

    ``hidden`` are fields that are not seen; ``good`` says that it is done. ``on`` is where the page
    leads by itself.
    """

    note: str = ""
    about: str = ""
    about_more: str = ""
    warning: str = ""
    problem: str = ""
    fields: tuple[FormField, ...] = ()
    hidden: tuple[tuple[str, str], ...] = ()
    button: str = ""
    good: bool = False
    on: str = ""
    on_words: str = ""

    @property
    def template(self) -> str:
        """Its template."""
        return "form.html"
