"""One operation of the simulated API, and the deeds that many of them share."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from simulator.stripe import listing
from simulator.stripe.account import Account
from simulator.stripe.forms import Parameter, Parameters
from simulator.stripe.wire import Json

Deed = Callable[[Account, list[str], Json], Json]


@dataclass(frozen=True)
class Operation:
    """One method and path of the API, the parameters it knows, and what it does.

    `publishable` lets a browser ask for it, with the publishable key and a client secret.
    """

    method: str
    path: str
    parameters: Parameters
    deed: Deed
    publishable: bool = False

    def ids_in(self, method: str, path: str) -> list[str] | None:
        """The ids in `path` when it is this operation's, else None."""
        if method != self.method:
            return None
        pattern = re.sub(r"\\\{[a-z]+\\\}", r"([^/]+)", re.escape(self.path))
        found = re.fullmatch(pattern, path)
        return list(found.groups()) if found else None


EXPAND: Parameters = {"expand": Parameter("texts")}
CREATED: Parameters = {**listing.PAGE, "created": Parameter("range")}


def on_one(kind: str, param: str, deed: Callable[[Account, Json, Json], Json]) -> Deed:
    """A deed on the one object named in the path."""
    return lambda account, ids, sent: deed(account, account.find(kind, ids[0], param), sent)


def show(_account: Account, obj: Json, _sent: Json) -> Json:
    """Answer the object as it is."""
    return obj


def show_or_stub(kind: str, param: str) -> Deed:
    """A deed that answers the object, or its `deleted` stub once it was taken away."""

    def deed(account: Account, ids: list[str], _sent: Json) -> Json:
        return account.stub_of(kind, ids[0]) or account.find(kind, ids[0], param)

    return deed


def delete(account: Account, obj: Json, _sent: Json) -> Json:
    """Take the object away."""
    return account.remove(obj)


def listed(kind: str, url: str, filters: Mapping[str, str]) -> Deed:
    """A listing whose `filters` compare a parameter with a field of the object."""

    def deed(account: Account, _ids: list[str], sent: Json) -> Json:
        def keep(item: Json) -> bool:
            return listing.within(item.get("created", 0), sent.get("created", {})) and all(
                item[field] == sent[name] for name, field in filters.items() if name in sent
            )

        return listing.page(account.every(kind), sent, url, keep)

    return deed
