"""The words an order is found by: its buyer's address, telephone number and names, folded."""

import re
import unicodedata
from uuid import UUID

from sqlalchemy import Connection, delete, insert

from server.order.tables import order_word
from ticketing.order import Buyer

LONGEST_WORD = 300

_NAMES = re.compile(r"[^\W_]+")
_SEPARATORS = re.compile(r"[\s().\-/]")
_NUMBER = re.compile(r"(?:\+|00)?([0-9]{3,15})")


def folded(text: str) -> str:
    """``text`` as it is compared: in Unicode's compatibility form, and whatever its case."""
    return unicodedata.normalize("NFKC", text).casefold()[:LONGEST_WORD]


def write_words(connection: Connection, order_id: UUID, buyer: Buyer) -> None:
    """Note the words of a buyer; one who says nothing costs nothing."""
    words = _words_of(buyer)
    if words:
        connection.execute(
            insert(order_word), [{"word": word, "order_id": order_id} for word in sorted(words)]
        )


def rewrite_words(connection: Connection, order_id: UUID, buyer: Buyer) -> None:
    """Note the words of a buyer in place of what was noted before."""
    connection.execute(delete(order_word).where(order_word.c.order_id == order_id))
    write_words(connection, order_id, buyer)


def beginnings(text: str) -> tuple[str, ...]:
    """What somebody typed to find a buyer, as beginnings of words; all of them must be met.

    An address and a telephone number are one word; a name is as many as it has.
    """
    plain = folded(text.strip())
    if "@" in plain:
        return (plain,)
    number = _NUMBER.fullmatch(_SEPARATORS.sub("", plain))
    if number:
        return (number[1],)
    return tuple(dict.fromkeys(_NAMES.findall(plain)))


def _words_of(buyer: Buyer) -> set[str]:
    words = set(_NAMES.findall(folded(buyer.name))) if buyer.name else set()
    if buyer.email:
        words.add(folded(buyer.email))
    if buyer.phone:
        words.add(buyer.phone.removeprefix("+"))
    return words
