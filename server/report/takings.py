"""What was taken and given back, as tables: by day, by method, by device, by tax rate.

All are sums of the settlement, so they cannot differ from it or from each other.
"""

from collections import defaultdict
from collections.abc import Callable
from typing import Any
from uuid import UUID

from documents.slip_words import slip_words
from server.device.viewing import device_names
from server.report.asking import Question, Row
from server.report.settlement import Key, Sums, money, settled
from ticketing.payment import PaymentMethod
from ticketing.report_table import Cell


def method_word(method: str, language: str) -> str:
    """What people call a way of paying."""
    return str(getattr(slip_words(language), PaymentMethod(method).value))


def by_day(question: Question) -> list[Row]:
    """By day, method and device."""
    return [
        {"day": day, **_at_device(question, method, device), **_told(one, currency)}
        for (day, currency, method, device), one in _grouped(
            question, lambda key, names: (key.day, key.currency, *_device(key, names))
        )
    ]


def by_device(question: Question) -> list[Row]:
    """By device and method; what was paid at no device comes first."""
    return [
        {**_at_device(question, method, device), **_told(one, currency)}
        for (currency, device, method), one in _grouped(
            question, lambda key, names: (key.currency, *_device(key, names)[::-1])
        )
    ]


def by_method(question: Question) -> list[Row]:
    """By method."""
    return [
        {"method": method_word(method, question.language), **_told(one, currency)}
        for (currency, method), one in _grouped(
            question, lambda key, _: (key.currency, key.method.value)
        )
    ]


def by_rate(question: Question) -> list[Row]:
    """By tax rate; ``tax`` is the one inside what remains of what was taken."""
    rows: list[Row] = []
    for (currency,), one in _grouped(question, lambda key, _: (key.currency,)):
        for rate in sorted(one.gross.keys() | one.refunds.keys()):
            net = one.gross[rate] - one.refunds[rate]
            tax = one.tax[rate] - one.tax_back[rate]
            amounts = {
                "gross": one.gross[rate],
                "gross_tax": one.tax[rate],
                "refunds": one.refunds[rate],
                "refunds_tax": one.tax_back[rate],
                "net": net,
                "tax": tax,
                "before_tax": net - tax,
            }
            told = {name: money(amount, currency) for name, amount in amounts.items()}
            rows.append({"rate": rate, "currency": currency, **told})
    return rows


def _grouped(
    question: Question, place: Callable[[Key, dict[UUID, str]], tuple[Any, ...]]
) -> list[tuple[tuple[Any, ...], Sums]]:
    """The sums of the settlement, added up by ``place`` and in its order."""
    sums = settled(question.connection, question.wanted, question.within)
    names = device_names(question.connection, {key.device_id for key in sums if key.device_id})
    found: defaultdict[tuple[Any, ...], Sums] = defaultdict(Sums)
    for key, one in sums.items():
        found[place(key, names)].add(one)
    return [(where, found[where]) for where in sorted(found)]


def _device(key: Key, names: dict[UUID, str]) -> tuple[str, tuple[str, str]]:
    """The method, and the device by name; its id keeps two of the same name apart."""
    device = (
        ("", "") if key.device_id is None else (names.get(key.device_id, ""), str(key.device_id))
    )
    return key.method.value, device


def _at_device(question: Question, method: str, device: tuple[str, str]) -> dict[str, Cell]:
    return {"method": method_word(method, question.language), "device": device[0] or None}


def _told(one: Sums, currency: str) -> dict[str, Any]:
    told = one.told(currency)
    del told["rates"]
    return {"currency": currency, **told}
