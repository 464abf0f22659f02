"""What the account pages show: a question with its button, or what came of it."""

from dataclasses import dataclass
from http import HTTPStatus

from markupsafe import Markup, escape

from documents.customs import is_right_to_left
from server.web.account_words import account_words
from server.web.holder_page import Tone
from ticketing.people import LONGEST_PASSWORD, SHORTEST_PASSWORD


@dataclass(frozen=True)
class PasswordField:
    """A field for a new password, with what was wrong with the last one."""

    label: str
    hint: str
    wrong: str
    shortest: int = SHORTEST_PASSWORD
    longest: int = LONGEST_PASSWORD


@dataclass(frozen=True)
class AccountPage:
    """Everything on the page. It has a form where it has a ``button``."""

    language: str
    account: str
    title: str
    note: str
    tone: Tone
    button: str = ""
    password: PasswordField | None = None
    status: HTTPStatus = HTTPStatus.OK

    @property
    def direction(self) -> str:
        """How its language runs."""
        return "rtl" if is_right_to_left(self.language) else "ltr"


def confirm_page(language: str, email: str) -> AccountPage:
    """Asks whether the address is theirs: a program that only opens links confirms nothing."""
    words = account_words(language)
    return AccountPage(
        language=language,
        account=words.account,
        title=words.confirm,
        note=_with_address(words.confirm_note, email),
        tone=Tone.QUIET,
        button=words.confirm_button,
    )


def confirmed_page(language: str, email: str) -> AccountPage:
    """Says that the account is there."""
    words = account_words(language)
    note = _with_address(words.confirmed_note, email)
    return AccountPage(language, words.account, words.confirmed, note, Tone.GOOD)


def reset_page(language: str, email: str, *, refused: bool = False) -> AccountPage:
    """Asks for a new password; ``refused`` says that the last one would not do."""
    words = account_words(language)
    hint = words.hint.format(n=SHORTEST_PASSWORD)
    return AccountPage(
        language=language,
        account=words.account,
        title=words.reset,
        note=_with_address(words.reset_note, email),
        tone=Tone.QUIET,
        button=words.reset_button,
        password=PasswordField(words.field, hint, words.not_taken if refused else ""),
        status=HTTPStatus.UNPROCESSABLE_ENTITY if refused else HTTPStatus.OK,
    )


def changed_page(language: str) -> AccountPage:
    """Says that the password is set."""
    words = account_words(language)
    return AccountPage(language, words.account, words.changed, words.changed_note, Tone.GOOD)


def over_page(language: str) -> AccountPage:
    """Says that the link is used or too old."""
    words = account_words(language)
    return AccountPage(
        language, words.account, words.over, words.over_note, Tone.LOOK, status=HTTPStatus.GONE
    )


def busy_page(language: str) -> AccountPage:
    """Says that too many ask at once."""
    words = account_words(language)
    return AccountPage(
        language=language,
        account=words.account,
        title=words.busy,
        note=words.busy_note,
        tone=Tone.BUSY,
        status=HTTPStatus.SERVICE_UNAVAILABLE,
    )


def _with_address(words: str, email: str) -> Markup:
    """The words with the address set apart, so that it reads alike in every direction."""
    address = Markup('<bdi dir="ltr">{}</bdi>').format(email)
    return escape(words).format(email=address)
