"""The facts of an audit entry as lines that a person reads: what was, what is, how much and why."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from kiosk.ui.formats import Formats
from ticketing.money import Money

translate = QCoreApplication.translate
_MOMENT: Final = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d")
_ID: Final = re.compile(r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
_SUMS: Final = frozenset(
    {"amount", "opening_float", "expected", "counted", "difference", "tendered"}
)
"""In minor units of the currency beside them."""


@dataclass(frozen=True)
class Fact:
    """One line: what it is, and how much of it."""

    name: str
    value: str


class FactWriter:
    """Writes facts as one reader reads them: their language, on the clock of one venue."""

    def __init__(self, formats: Formats, language: str) -> None:
        self._formats, self._language = formats, language

    def facts(self, details: Mapping[str, Any]) -> list[Fact]:
        """Every fact that says something to a person; ids of ours do not."""
        names, currency = _names(), details.get("currency")
        found = self._changes(details.get("was"), details.get("became"))
        for key, value in details.items():
            name = names.get(key)
            if name is None or value is None:
                continue
            if key in _SUMS and isinstance(value, int) and isinstance(currency, str):
                found.append(
                    Fact(name, self._formats.money(Money(amount=value, currency=currency)))
                )
            elif said := self._value(value):
                found.append(Fact(name, said))
        return found

    def _changes(self, was: object, became: object) -> list[Fact]:
        if was is None and became is None:
            return []
        if not isinstance(was, Mapping) or not isinstance(became, Mapping):
            return [Fact(translate("Admin", "Changed"), self._change(was, became))]
        names, keys = _names(), [*was, *(key for key in became if key not in was)]
        return [
            Fact(names.get(key, key.replace("_", " ")), self._change(was.get(key), became.get(key)))
            for key in keys
            if was.get(key) != became.get(key)
        ]

    def _change(self, was: object, became: object) -> str:
        words = translate("Admin", "%1, was %2")
        nothing = translate("Admin", "nothing")
        now, before = self._value(became) or nothing, self._value(was) or nothing
        return words.replace("%1", now).replace("%2", before)

    def _value(self, value: object) -> str:
        """A value in words; empty where it says nothing to a person."""
        match value:
            case bool():
                return translate("Admin", "yes") if value else translate("Admin", "no")
            case int():
                return self._formats.number(value)
            case str():
                return self._text(value)
            case {"amount": int(amount), "currency": str(currency)}:
                return self._formats.money(Money(amount=amount, currency=currency))
            case {"text": str(text), **more}:
                others = more.get("translations")
                named = others.get(self._language) if isinstance(others, dict) else None
                return str(named or text)
            case list():
                return ", ".join(said for one in value if (said := self._value(one)))
            case _:
                return ""

    def _text(self, value: str) -> str:
        if _ID.match(value):
            return ""
        if _MOMENT.match(value):
            moment = datetime.fromisoformat(value)
            if moment.tzinfo is not None:
                day = self._formats.day(self._formats.local(moment).date())
                return f"{day}, {self._formats.time(moment)}"
        return value


def _names() -> dict[str, str]:
    return {
        "amount": translate("Admin", "Amount"),
        "tendered": translate("Admin", "Handed over"),
        "opening_float": translate("Admin", "Cash to begin with"),
        "expected": translate("Admin", "Should be there"),
        "counted": translate("Admin", "Counted"),
        "difference": translate("Admin", "Difference"),
        "reason": translate("Admin", "Reason"),
        "words": translate("Admin", "Reason"),
        "why": translate("Admin", "Reason"),
        "note": translate("Admin", "Note"),
        "remark": translate("Admin", "Note"),
        "reference": translate("Admin", "Payment"),
        "number": translate("Admin", "Order"),
        "serial": translate("Admin", "Ticket"),
        "tickets": translate("Admin", "Tickets"),
        "quantity": translate("Admin", "Quantity"),
        "price": translate("Admin", "Price"),
        "name": translate("Admin", "Name"),
        "email": translate("Admin", "E-mail"),
        "to": translate("Admin", "Sent to"),
        "role": translate("Admin", "Role"),
        "roles": translate("Admin", "Roles"),
        "clerk": translate("Admin", "Clerk"),
        "gate": translate("Admin", "Gate"),
        "checkpoint": translate("Admin", "Checkpoint"),
        "tier_name": translate("Admin", "Tier"),
        "kind": translate("Admin", "Kind"),
        "method": translate("Admin", "Way of paying"),
        "status": translate("Admin", "Status"),
        "place": translate("Admin", "Where it stands"),
        "label": translate("Admin", "Name"),
        "report": translate("Admin", "Report"),
        "first": translate("Admin", "From"),
        "last": translate("Admin", "To"),
        "code": translate("Admin", "Code"),
        "position": translate("Admin", "Place in the list"),
        "min_per_order": translate("Admin", "Per order, least"),
        "max_per_order": translate("Admin", "Per order, most"),
        "description": translate("Admin", "Description"),
        "sale_starts_at": translate("Admin", "On sale from"),
        "sale_ends_at": translate("Admin", "On sale until"),
    }
