"""Which URL does which deed: the whole surface of the simulated API as one table."""

import functools

from simulator.stripe import (
    charging,
    checkout,
    confirming,
    disputes,
    endpoints,
    intent_parameters,
    intents,
    listing,
    locations,
    reader_desk,
    readers,
    refunds,
)
from simulator.stripe.account import Account
from simulator.stripe.forms import Parameter
from simulator.stripe.operation import (
    CREATED,
    EXPAND,
    Operation,
    delete,
    listed,
    on_one,
    show,
    show_or_stub,
)
from simulator.stripe.own_account import own_account
from simulator.stripe.wire import Json


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
    confirming.attach(account, intent, sent)
    return (
        confirming.confirm(account, intent, _of_confirming(sent)) if sent.get("confirm") else intent
    )


def _of_confirming(sent: Json) -> Json:
    """What a creation says that a confirmation needs; the payment method is named already."""
    return {name: sent[name] for name in ("return_url", "off_session") if name in sent}


def _update_intent(account: Account, intent: Json, sent: Json) -> Json:
    intents.update(account, intent, sent)
    confirming.attach(account, intent, sent)
    return intent


def _cancel_intent(account: Account, intent: Json, sent: Json) -> Json:
    confirming.refuse_cancelling_checkouts(account, intent)
    return intents.cancel(account, intent, sent)


def _create_session(account: Account, _ids: list[str], sent: Json) -> Json:
    return checkout.create(account, sent)


def _lines_of(account: Account, session: Json, sent: Json) -> Json:
    url = f"/v1/checkout/sessions/{session['id']}/line_items"
    return listing.page(account.basket_of(session).lines, sent, url, lambda _line: True)


def _create_refund(account: Account, _ids: list[str], sent: Json) -> Json:
    return refunds.create(account, sent)


def _create_location(account: Account, _ids: list[str], sent: Json) -> Json:
    return locations.create(account, sent)


def _create_reader(account: Account, _ids: list[str], sent: Json) -> Json:
    return readers.register(account, sent)


def _payments() -> list[Operation]:
    url = "/v1/payment_intents"
    on = functools.partial(on_one, "payment_intent", "intent")
    return [
        Operation("POST", url, intent_parameters.CREATE, _create_intent),
        Operation("GET", url, CREATED, listed("payment_intent", url, {})),
        Operation("GET", f"{url}/{{id}}", intent_parameters.RETRIEVE, on(show), publishable=True),
        Operation("POST", f"{url}/{{id}}", intent_parameters.UPDATE, on(_update_intent)),
        Operation(
            "POST",
            f"{url}/{{id}}/confirm",
            intent_parameters.CONFIRM,
            on(confirming.confirm),
            publishable=True,
        ),
        Operation("POST", f"{url}/{{id}}/capture", intent_parameters.CAPTURE, on(charging.capture)),
        Operation("POST", f"{url}/{{id}}/cancel", intent_parameters.CANCEL, on(_cancel_intent)),
        Operation(
            "GET",
            "/v1/charges",
            {**CREATED, "payment_intent": Parameter()},
            listed("charge", "/v1/charges", {"payment_intent": "payment_intent"}),
        ),
        Operation("GET", "/v1/charges/{id}", EXPAND, on_one("charge", "charge", show)),
        Operation(
            "GET",
            "/v1/payment_methods/{id}",
            EXPAND,
            on_one("payment_method", "payment_method", show),
        ),
    ]


def _checkout() -> list[Operation]:
    url = "/v1/checkout/sessions"
    on = functools.partial(on_one, "checkout.session", "session")
    filters = {"payment_intent": "payment_intent", "status": "status"}
    return [
        Operation("POST", url, checkout.CREATE, _create_session),
        Operation(
            "GET",
            url,
            {**CREATED, **dict.fromkeys(filters, Parameter())},
            listed("checkout.session", url, filters),
        ),
        Operation("GET", f"{url}/{{id}}", EXPAND, on(show)),
        Operation("GET", f"{url}/{{id}}/line_items", listing.PAGE, on(_lines_of)),
        Operation("POST", f"{url}/{{id}}/expire", checkout.EXPIRE, on(checkout.expire)),
    ]


def _disputes() -> list[Operation]:
    url = "/v1/disputes"
    on = functools.partial(on_one, "dispute", "dispute")
    filters = {"charge": "charge", "payment_intent": "payment_intent"}
    return [
        Operation(
            "GET",
            url,
            {**CREATED, **dict.fromkeys(filters, Parameter())},
            listed("dispute", url, filters),
        ),
        Operation("GET", f"{url}/{{id}}", EXPAND, on(show)),
        Operation("POST", f"{url}/{{id}}", disputes.UPDATE, on(disputes.update)),
        Operation("POST", f"{url}/{{id}}/close", disputes.CLOSE, on(disputes.close)),
    ]


def _refunds() -> list[Operation]:
    url = "/v1/refunds"
    filters = {"charge": "charge", "payment_intent": "payment_intent"}
    return [
        Operation("POST", url, refunds.CREATE, _create_refund),
        Operation(
            "GET",
            url,
            {**CREATED, "charge": Parameter(), "payment_intent": Parameter()},
            listed("refund", url, filters),
        ),
        Operation("GET", f"{url}/{{id}}", EXPAND, on_one("refund", "id", show)),
        Operation("POST", f"{url}/{{id}}", refunds.UPDATE, on_one("refund", "id", refunds.update)),
        Operation(
            "POST", f"{url}/{{id}}/cancel", refunds.CANCEL, on_one("refund", "id", refunds.cancel)
        ),
    ]


def _terminal() -> list[Operation]:
    places, url = "/v1/terminal/locations", "/v1/terminal/readers"
    test_url = "/v1/test_helpers/terminal/readers/{id}"
    at = functools.partial(on_one, "terminal.location", "location")
    on = functools.partial(on_one, "terminal.reader", "reader")
    reader_filters = {name: name for name in ("device_type", "location", "serial_number", "status")}
    return [
        Operation("POST", places, locations.CREATE, _create_location),
        Operation("GET", places, listing.PAGE, listed("terminal.location", places, {})),
        Operation("GET", f"{places}/{{id}}", EXPAND, show_or_stub("terminal.location", "location")),
        Operation("POST", f"{places}/{{id}}", locations.UPDATE, at(locations.update)),
        Operation("DELETE", f"{places}/{{id}}", {}, at(delete)),
        Operation("POST", url, readers.CREATE, _create_reader),
        Operation(
            "GET",
            url,
            {**listing.PAGE, **dict.fromkeys(reader_filters, Parameter())},
            listed("terminal.reader", url, reader_filters),
        ),
        Operation("GET", f"{url}/{{id}}", EXPAND, show_or_stub("terminal.reader", "reader")),
        Operation("POST", f"{url}/{{id}}", readers.UPDATE, on(readers.update)),
        Operation("DELETE", f"{url}/{{id}}", {}, on(delete)),
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


def _show_account(_account: Account, _ids: list[str], _sent: Json) -> Json:
    return own_account()


def _telling(keys: endpoints.Secrets) -> list[Operation]:
    url = "/v1/webhook_endpoints"

    def create(account: Account, _ids: list[str], sent: Json) -> Json:
        return endpoints.create(account, keys, sent)

    on = functools.partial(on_one, "webhook_endpoint", "webhook_endpoint")
    return [
        Operation("GET", "/v1/account", EXPAND, _show_account),
        Operation(
            "GET",
            "/v1/events",
            {**CREATED, "type": Parameter(), "types": Parameter("texts")},
            _events,
        ),
        Operation("GET", "/v1/events/{id}", EXPAND, on_one("event", "id", show)),
        Operation("POST", url, endpoints.CREATE, create),
        Operation("GET", url, listing.PAGE, listed("webhook_endpoint", url, {})),
        Operation("GET", f"{url}/{{id}}", EXPAND, on(show)),
        Operation("POST", f"{url}/{{id}}", endpoints.UPDATE, on(endpoints.update)),
        Operation("DELETE", f"{url}/{{id}}", {}, on(delete)),
    ]


def all_operations(keys: endpoints.Secrets) -> list[Operation]:
    """Every operation; the first whose method and path fit is the one."""
    return [
        *_payments(),
        *_checkout(),
        *_refunds(),
        *_disputes(),
        *_terminal(),
        *_telling(keys),
    ]
