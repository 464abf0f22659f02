"""The two shapes that every wire type builds on: a frozen model, and text in several languages."""

from typing import Annotated

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints

from ticketing.moment import in_utc

LANGUAGES = ("en", "fr", "de", "es", "ar")
"""Languages the product speaks, by ISO 639-1 code."""

Instant = Annotated[AwareDatetime, AfterValidator(in_utc)]
"""An aware moment, normalised to UTC; on the wire RFC 3339."""

ShortText = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200, pattern=r"^[^\x00]*$"),
]
LongText = Annotated[
    str, StringConstraints(strip_whitespace=True, max_length=4000, pattern=r"^[^\x00]*$")
]
Language = Annotated[str, StringConstraints(pattern=r"^(en|fr|de|es|ar)$")]


def absent(value: object) -> bool:
    """Whether a field says nothing: some are left out of the wire then (``exclude_if``)."""
    return value is None


class Wire(BaseModel):
    """A value as it crosses the wire: frozen, and strict about names it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Answer(BaseModel):
    """A value the server answers with: frozen; newer fields are ignored so old devices live on."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Localized(Wire):
    """Text in the venue's own language, with translations by language code."""

    text: LongText
    translations: dict[Language, LongText] = Field(default_factory=dict)

    def in_language(self, language: str) -> str:
        """The text in ``language``, or the venue's own words where it was never translated."""
        return self.translations.get(language) or self.text
