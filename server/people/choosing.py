"""Choosing a password: the few that are refused because anybody would try them first."""

from pydantic import SecretStr

from server.people.finding import plain_address
from ticketing.problem import ProblemCode, RefusedError

_FEWEST_CHARACTERS = 4  # that differ
_FEWEST_LETTERS = 4  # that differ, beside the words below
# What lists of the most used passwords are made of; the longer ones first, since they are cut out.
_FIRST_GUESSES = (
    "administrator",
    "contrasena",
    "motdepasse",
    "1q2w3e4r5t",
    "iloveyou",
    "password",
    "passwort",
    "baseball",
    "football",
    "princess",
    "sunshine",
    "superman",
    "1qaz2wsx",
    "changeme",
    "letmein",
    "welcome",
    "trustno",
    "dragon",
    "master",
    "monkey",
    "secret",
    "wicket",
    "qwerty",
    "qwertz",
    "azerty",
    "admin",
    "hello",
    "login",
    "test",
    "user",
    "asdf",
    "zxcv",
    "pass",
    "abcd",
)
_AS_LETTERS = str.maketrans("@$03", "asoe")
_RUNS = ("abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiopasdfghjklzxcvbnm")


def chosen_password(password: SecretStr, email: str, field: str = "password") -> str:
    """The password in clear, if it is not too easily guessed.

    Raises:
        RefusedError: ``INVALID_REQUEST``, naming the field: it is made of the address, of the
            words that anybody tries first, of few different characters, or of keys in a row.
    """
    plain = password.get_secret_value()
    reason = _reason(plain.casefold(), plain_address(email))
    if reason is None:
        return plain
    fields = [{"field": field, "message": reason}]
    raise RefusedError(ProblemCode.INVALID_REQUEST, f"{field}: {reason}", fields=fields)


def _reason(password: str, email: str) -> str | None:
    if password in {email, email.split("@", maxsplit=1)[0], email[::-1]} or email in password:
        return "a password is not one's e-mail address"
    if len(set(password)) < _FEWEST_CHARACTERS:
        return "this password has too few different characters"
    if _is_run(password):
        return "this password is only keys in a row"
    if _is_first_guess(password) or _is_first_guess(password.translate(_AS_LETTERS)):
        return "this password is among the first that anybody tries"
    return None


def _is_first_guess(password: str) -> bool:
    """Whether hardly a letter is left beside the words that are tried first."""
    left = password
    for word in _FIRST_GUESSES:
        left = left.replace(word, "")
    few = len({letter for letter in left if letter.isalpha()}) < _FEWEST_LETTERS
    return left != password and (few or _is_run(left))


def _is_run(text: str) -> bool:
    return any(text in run or text in run[::-1] for run in _RUNS)
