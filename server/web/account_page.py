"""What the account pages show: a question with its button, or what came of it."""

from dataclasses import dataclass
from http import HTTPStatus

from markupsafe import Markup, escape

from documents.customs import is_right_to_left
from server.web.account_words import AccountWords, account_words
from server.web.holder_page import Tone
from ticketing.people import LONGEST_PASSWORD, SHORTEST_PASSWORD

_LONGEST_NAME = 200


@dataclass(frozen=True)
class Field:
    """A field of a form, with what was wrong with what stood in it."""

    name: str
    label: str
    kind: str
    autocomplete: str
    shortest: int
    longest: int
    hint: str = ""
    wrong: str = ""
    value: str = ""


@dataclass(frozen=True)
class AccountPage:
    """Everything on the page. It has a form where it has a ``button``.

    ``mark`` is the letter at its head, before ``account``.
    """

    language: str
    account: str
    title: str
    note: str
    tone: Tone
    button: str = ""
    fields: tuple[Field, ...] = ()
    status: HTTPStatus = HTTPStatus.OK
    mark: str = "W"

    @property
    def direction(self) -> str:
        """How its language runs."""
        return "rtl" if is_right_to_left(self.language) else "ltr"


def confirm_page(language: str, email: str, *, refused: bool = False) -> AccountPage:
    """Asks for the password that was chosen.

    Neither a program that opens links confirms anything, nor whoever was signed up by a stranger.
    """
    words = account_words(language)
    return AccountPage(
        language=language,
        account=words.account,
        title=words.confirm,
        note=_with_address(words.confirm_note, email),
        tone=Tone.QUIET,
        button=words.confirm_button,
        fields=(_chosen(words, refused=refused),),
        status=HTTPStatus.UNPROCESSABLE_ENTITY if refused else HTTPStatus.OK,
    )


def confirmed_page(language: str, email: str) -> AccountPage:
    """Says that the account is there."""
    words = account_words(language)
    note = _with_address(words.confirmed_note, email)
    return AccountPage(language, words.account, words.confirmed, note, Tone.GOOD)


def reset_page(language: str, email: str, *, refused: bool = False) -> AccountPage:
    """Asks for a new password; ``refused`` says that the last one would not do."""
    words = account_words(language)
    return AccountPage(
        language=language,
        account=words.account,
        title=words.reset,
        note=_with_address(words.reset_note, email),
        tone=Tone.QUIET,
        button=words.reset_button,
        fields=(_password(words, refused=refused),),
        status=HTTPStatus.UNPROCESSABLE_ENTITY if refused else HTTPStatus.OK,
    )


def invitation_page(
    language: str, organiser: str, email: str, *, known: bool, refused: str | None = None
) -> AccountPage:
    """Asks whether they join an organiser's people; who has no account yet makes one with it.

    ``refused`` is the name that was given with a password that would not do.
    """
    words = account_words(language)
    name = Field("name", words.name, "text", "name", 1, _LONGEST_NAME, value=refused or "")
    password = _password(words, refused=refused is not None)
    return AccountPage(
        language=language,
        account=words.account,
        title=words.invited.format(organiser=organiser),
        note=_with_address(words.invited_note if known else words.newcomer_note, email),
        tone=Tone.QUIET,
        button=words.join_button,
        fields=() if known else (name, password),
        status=HTTPStatus.OK if refused is None else HTTPStatus.UNPROCESSABLE_ENTITY,
    )


def joined_page(language: str, organiser: str, email: str) -> AccountPage:
    """Says that they are of the organiser's people."""
    words = account_words(language)
    note = _with_address(words.confirmed_note, email)
    title = words.joined.format(organiser=organiser)
    return AccountPage(language, words.account, title, note, Tone.GOOD)


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


def _password(words: AccountWords, *, refused: bool) -> Field:
    return Field(
        name="password",
        label=words.field,
        kind="password",
        autocomplete="new-password",
        shortest=SHORTEST_PASSWORD,
        longest=LONGEST_PASSWORD,
        hint=words.hint.format(n=SHORTEST_PASSWORD),
        wrong=words.not_taken if refused else "",
    )


def _chosen(words: AccountWords, *, refused: bool) -> Field:
    return Field(
        name="password",
        label=words.confirm_field,
        kind="password",
        autocomplete="current-password",
        shortest=SHORTEST_PASSWORD,
        longest=LONGEST_PASSWORD,
        wrong=words.not_chosen if refused else "",
    )


def _with_address(words: str, email: str) -> Markup:
    """The words with the address set apart, so that it reads alike in every direction."""
    address = Markup('<bdi dir="ltr">{}</bdi>').format(email)
    return escape(words).format(email=address)
