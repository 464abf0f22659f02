"""What the shop says, a module for each language; other languages read English."""

from server.web.shop_languages import ar, de, en, es, fr
from server.web.shop_wording import ShopWords

LANGUAGES: dict[str, ShopWords] = {
    "en": en.WORDS,
    "fr": fr.WORDS,
    "de": de.WORDS,
    "es": es.WORDS,
    "ar": ar.WORDS,
}


def shop_words(language: str) -> ShopWords:
    """The words in ``language``, in English if we do not speak it."""
    return LANGUAGES.get(language, LANGUAGES["en"])
