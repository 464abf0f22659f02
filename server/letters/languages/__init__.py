"""What letters say, a module for each language; other languages read English."""

from server.letters.languages import ar, de, en, es, fr
from server.letters.wording import LetterWords

LANGUAGES: dict[str, LetterWords] = {
    "en": en.WORDS,
    "fr": fr.WORDS,
    "de": de.WORDS,
    "es": es.WORDS,
    "ar": ar.WORDS,
}


def letter_words(language: str) -> LetterWords:
    """The words in ``language``, in English if we do not speak it."""
    return LANGUAGES.get(language, LANGUAGES["en"])
