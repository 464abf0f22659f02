"""Which URL does which deed: the whole surface of the simulated API as one table."""

import functools
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from simulator.stripe import (
    charging,
    endpoints,
    intents,
    listing,
    locations,
    reader_desk,
    readers,
    refunds,
)
from simulator.stripe.account import Account
from simulator.stripe.forms import Parameter, Parameters
from simulator.stripe.wire import Json

Deed = Callable[[Account, list[str], Json], Json]


@dataclass(frozen=True)
class Operation:
    """One method and path of the API, the parameters it knows, and what it does."""

    method: str
    path: str
    parameters: Parameters
    deed: Deed

    def ids_in(self, method: str, path: str) -> list[str] | None:
        """The ids in `path` when it is this operation's, else None."""
        if method != self.method:
            return None
        pattern = re.sub(r"\\\{[a-z]+\\\}", r"([^/]+)", re.escape(self.path))
        found = re.fullmatch(pattern, path)
        return list(found.groups()) if found else None


_EXPAND: Parameters = {"expand": Parameter("texts")}
_CREATED: Parameters = {**listing.PAGE, "created": Parameter("range")}


def _on(kind: str, param: str, deed: Callable[[Account, Json, Json], Json]) -> Deed:
    """A deed on the one object named in the path."""
    return lambda account, ids, sent: deed(account, account.find(kind, ids[0], param), sent)


def _show(_account: Account, obj: Json, _sent: Json) -> Json:
    return obj


def _delete(account: Account, obj: Json, _sent: Json) -> Json:
    return account.remove(obj)


def _list(kind: str, url: str, filters: Mapping[str, str]) -> Deed:
    """A listing whose `filters` compare a parameter with a field of the object."""

    def deed(account: Account, _ids: list[str], sent: Json) -> Json:
        def keep(item: Json) -> bool:
            return listing.within(item.get("created", 0), sent.get("created", {})) and all(
                item[field] == sent[name] for name, field in filters.items() if name in sent
            )

        return listing.page(account.every(kind), sent, url, keep)

    return deed


def _events(account: Account, _ids: list[str], sent: Json) -> Json:
    wanted = set(sent.get("types", []))
    if "type" in sent:
        wanted.add(sent["type"])

    def keep(event: Json) -> bool:
        return listing.within(event["created"], sent.get("created", {})) and (
            not wanted or event["type"] in wanted
        )

    return listing.page(account.every("event"), sent, "/v1/events", keep)


def _create_intent(account: Account, _ids: list[str], sent: Json) -> Json:
    intent = intents.create(account, sent)
    if "payment_method" in sent:
        charging.attach(intent, sent["payment_method"])
    if sent.get("confirm"):
        return charging.confirm(account, intent, None)
    return intent


def _update_intent(account: Account, intent: Json, sent: Json) -> Json:
    intents.update(account, intent, sent)
    if "payment_method" in sent:
        charging.attach(intent, sent["payment_method"])
    return intent


def _confirm_intent(account: Account, intent: Json, sent: Json) -> Json:
    return charging.confirm(account, intent, sent.get("payment_method"))


def _create_refund(account: Account, _ids: list[str], sent: Json) -> Json:
    return refunds.create(account, sent)


def _create_location(account: Account, _ids: list[str], sent: Json) -> Json:
    return locations.create(account, sent)


def _create_reader(account: Account, _ids: list[str], sent: Json) -> Json:
    return readers.register(account, sent)


def _payments() -> list[Operation]:
    url = "/v1/payment_intents"
    on = functools.partial(_on, "payment_intent", "intent")
    return [
        Operation("POST", url, intents.CREATE, _create_intent),
        Operation("GET", url, _CREATED, _list("payment_intent", url, {})),
        Operation("GET", f"{url}/{{id}}", _EXPAND, on(_show)),
        Operation("POST", f"{url}/{{id}}", intents.UPDATE, on(_update_intent)),
        Operation("POST", f"{url}/{{id}}/confirm", intents.CONFIRM, on(_confirm_intent)),
        Operation("POST", f"{url}/{{id}}/capture", intents.CAPTURE, on(charging.capture)),
        Operation("POST", f"{url}/{{id}}/cancel", intents.CANCEL, on(intents.cancel)),
        Operation(
            "GET",
            "/v1/charges",
            {**_CREATED, "payment_intent": Parameter()},
            _list("charge", "/v1/charges", {"payment_intent": "payment_intent"}),
        ),
        Operation("GET", "/v1/charges/{id}", _EXPAND, _on("charge", "charge", _show)),
        Operation(
            "GET",
            "/v1/payment_methods/{id}",
            _EXPAND,
            _on("payment_method", "payment_method", _show),
        ),
    ]


def _refunds() -> list[Operation]:
    url = "/v1/refunds"
    filters = {"charge": "charge", "payment_intent": "payment_intent"}
    return [
        Operation("POST", url, refunds.CREATE, _create_refund),
        Operation(
            "GET",
            url,
            {**_CREATED, "charge": Parameter(), "payment_intent": Parameter()},
            _list("refund", url, filters),
        ),
        Operation("GET", f"{url}/{{id}}", _EXPAND, _on("refund", "id", _show)),
        Operation("POST", f"{url}/{{id}}", refunds.UPDATE, _on("refund", "id", refunds.update)),
        Operation(
            "POST", f"{url}/{{id}}/cancel", refunds.CANCEL, _on("refund", "id", refunds.cancel)
        ),
    ]


def _terminal() -> list[Operation]:
    places, url = "/v1/terminal/locations", "/v1/terminal/readers"
    test_url = "/v1/test_helpers/terminal/readers/{id}"
    at = functools.partial(_on, "terminal.location", "location")
    on = functools.partial(_on, "terminal.reader", "reader")
    reader_filters = {name: name for name in ("device_type", "location", "serial_number", "status")}
    return [
        Operation("POST", places, locations.CREATE, _create_location),
        Operation("GET", places, listing.PAGE, _list("terminal.location", places, {})),
        Operation("GET", f"{places}/{{id}}", _EXPAND, at(_show)),
        Operation("POST", f"{places}/{{id}}", locations.UPDATE, at(locations.update)),
        Operation("DELETE", f"{places}/{{id}}", {}, at(_delete)),
        Operation("POST", url, readers.CREATE, _create_reader),
        Operation(
            "GET",
            url,
            {**listing.PAGE, **dict.fromkeys(reader_filters, Parameter())},
            _list("terminal.reader", url, reader_filters),
        ),
        Operation("GET", f"{url}/{{id}}", _EXPAND, on(_show)),
        Operation("POST", f"{url}/{{id}}", readers.UPDATE, on(readers.update)),
        Operation("DELETE", f"{url}/{{id}}", {}, on(_delete)),
        Operation(
            "POST", f"{url}/{{id}}/process_payment_intent", readers.PROCESS, on(readers.process)
        ),
        Operation(
            "POST", f"{url}/{{id}}/cancel_action", readers.ONLY_EXPAND, on(readers.cancel_action)
        ),
        Operation(
            "POST", f"{url}/{{id}}/set_reader_display", readers.DISPLAY, on(readers.show_cart)
        ),
        Operation(
            "POST",
            f"{test_url}/present_payment_method",
            reader_desk.PRESENT,
            on(reader_desk.present_by_api),
        ),
        Operation(
            "POST",
            f"{test_url}/succeed_input_collection",
            reader_desk.INPUTS_SUCCEED,
            on(reader_desk.no_inputs),
        ),
        Operation(
            "POST",
            f"{test_url}/timeout_input_collection",
            readers.ONLY_EXPAND,
            on(reader_desk.no_inputs),
        ),
    ]


def _telling(keys: endpoints.Secrets) -> list[Operation]:
    url = "/v1/webhook_endpoints"

    def create(account: Account, _ids: list[str], sent: Json) -> Json:
        return endpoints.create(account, keys, sent)

    on = functools.partial(_on, "webhook_endpoint", "webhook_endpoint")
    return [
        Operation(
            "GET",
            "/v1/events",
            {**_CREATED, "type": Parameter(), "types": Parameter("texts")},
            _events,
        ),
        Operation("GET", "/v1/events/{id}", _EXPAND, _on("event", "id", _show)),
        Operation("POST", url, endpoints.CREATE, create),
        Operation("GET", url, listing.PAGE, _list("webhook_endpoint", url, {})),
        Operation("GET", f"{url}/{{id}}", _EXPAND, on(_show)),
        Operation("POST", f"{url}/{{id}}", endpoints.UPDATE, on(endpoints.update)),
        Operation("DELETE", f"{url}/{{id}}", {}, on(_delete)),
    ]


def all_operations(keys: endpoints.Secrets) -> list[Operation]:
    """Every operation; the first whose method and path fit is the one."""
    return [*_payments(), *_refunds(), *_terminal(), *_telling(keys)]
