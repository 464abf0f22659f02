"""Draws letters from templates: HTML that mail readers show as it is, and the same as text."""

import re
from importlib.resources import files

from jinja2 import Environment, StrictUndefined

from server.letters.page import LetterPage

_FOLDER = files("server.letters") / "templates"


class Drawing:
    """The templates, read once."""

    def __init__(self) -> None:
        escaping = Environment(
            autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
        )
        plain = Environment(
            autoescape=False,  # noqa: S701  the text of a letter is no HTML
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._html = escaping.from_string((_FOLDER / "letter.html").read_text("utf-8"))
        self._text = plain.from_string((_FOLDER / "letter.txt").read_text("utf-8"))

    def html(self, page: LetterPage) -> str:
        """The letter as HTML: tables and styles in place, nothing fetched from anywhere."""
        return self._html.render(page=page)

    def text(self, page: LetterPage) -> str:
        """The letter as plain text, with at most one empty line in a row."""
        written = self._text.render(page=page)
        return re.sub(r"\n{3,}", "\n\n", written).strip() + "\n"
