"""Choosing a password: the few that are refused because anybody would try them first."""

from pydantic import SecretStr

from server.people.finding import plain_address
from ticketing.problem import ProblemCode, RefusedError

_FEWEST_CHARACTERS = 4  # that differ
_PRODUCT = "wicket"
_RUNS = ("abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiopasdfghjklzxcvbnm")


def chosen_password(password: SecretStr, email: str, field: str = "password") -> str:
    """The password in clear, if it is not too easily guessed.

    Raises:
        RefusedError: ``INVALID_REQUEST``, naming the field: it is made of the address, of the
            product's name, of few different characters, or of keys in a row.
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
    # What is left beside the product's name must be able to stand alone.
    left = password.replace(_PRODUCT, "")
    if len(set(left)) < _FEWEST_CHARACTERS:
        return "this password has too few different characters"
    if any(left in run or left in run[::-1] for run in _RUNS):
        return "this password is only keys in a row"
    if _PRODUCT in password and left.strip("0123456789!?.-_ ") == "":
        return "this password is the product's name"
    return None
