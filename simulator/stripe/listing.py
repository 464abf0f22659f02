"""Lists and expansion: `limit`, `starting_after`, `ending_before`, filters, and `expand[]`."""

import copy
from collections.abc import Callable

from simulator.stripe import refunds
from simulator.stripe.account import Account
from simulator.stripe.forms import Parameter, Parameters
from simulator.stripe.refusals import invalid_request
from simulator.stripe.wire import Json, list_of

LARGEST_PAGE = 100
DEFAULT_PAGE = 10
DEEPEST_EXPANSION = 4

PAGE: Parameters = {
    "limit": Parameter("whole"),
    "starting_after": Parameter(),
    "ending_before": Parameter(),
    "expand": Parameter("texts"),
}

KIND_BY_PREFIX = {
    "pi": "payment_intent",
    "ch": "charge",
    "re": "refund",
    "pm": "payment_method",
    "tmr": "terminal.reader",
    "tml": "terminal.location",
    "evt": "event",
    "cs": "checkout.session",
    "dp": "dispute",
}


def page(items: list[Json], sent: Json, url: str, keep: Callable[[Json], bool]) -> Json:
    """One page of `items` (newest first), cut as the cursors say."""
    limit = sent.get("limit", DEFAULT_PAGE)
    if not 1 <= limit <= LARGEST_PAGE:
        raise invalid_request(
            f"This value must be between 1 and {LARGEST_PAGE} (inclusive).", param="limit"
        )
    if "starting_after" in sent and "ending_before" in sent:
        raise invalid_request(
            "You may only specify one of these parameters: ending_before, starting_after.",
            code="parameters_exclusive",
        )
    kept = [item for item in items if keep(item)]
    if "ending_before" in sent:
        end = _place(kept, sent["ending_before"], "ending_before")
        start = max(0, end - limit)
        return list_of(kept[start:end], url, has_more=start > 0)
    start = 0
    if "starting_after" in sent:
        start = _place(kept, sent["starting_after"], "starting_after") + 1
    return list_of(kept[start : start + limit], url, has_more=start + limit < len(kept))


def within(moment: int, bounds: dict[str, int]) -> bool:
    """Whether a `created` moment lies inside `{gt, gte, lt, lte}`."""
    return (
        moment > bounds.get("gt", moment - 1)
        and moment >= bounds.get("gte", moment)
        and moment < bounds.get("lt", moment + 1)
        and moment <= bounds.get("lte", moment)
    )


def expand(account: Account, answer: Json, paths: list[str]) -> Json:
    """Replace ids by their objects along each dotted path; `answer` is ours to change.

    Raises Refusal when a path is deeper than four or names what cannot be expanded.
    """
    for path in paths:
        steps = path.split(".")
        if len(steps) > DEEPEST_EXPANSION:
            raise invalid_request(
                f"You cannot expand more than {DEEPEST_EXPANSION} levels of a property: {path}",
                param="expand",
            )
        _expand_one(account, answer, steps, path)
    return answer


def _place(items: list[Json], identifier: str, param: str) -> int:
    for at, item in enumerate(items):
        if item["id"] == identifier:
            return at
    raise invalid_request(
        f"No such object: '{identifier}'", code="resource_missing", param=param, status=404
    )


def _expand_one(account: Account, place: Json, steps: list[str], path: str) -> None:
    name, *rest = steps
    if name == "data" and place.get("object") == "list":
        for item in place["data"]:
            _expand_one(account, item, rest, path)
        return
    if name == "refunds" and place.get("object") == "charge":
        found = refunds.refunds_of(account, place)
        place[name] = list_of(found[:DEFAULT_PAGE], f"/v1/charges/{place['id']}/refunds")
        return
    if name == "line_items" and place.get("object") == "checkout.session":
        lines = account.basket_of(place).lines
        url = f"/v1/checkout/sessions/{place['id']}/line_items"
        place[name] = list_of(
            copy.deepcopy(lines[:DEFAULT_PAGE]), url, has_more=len(lines) > DEFAULT_PAGE
        )
        return
    if name not in place:
        raise invalid_request(f"This property cannot be expanded ({path}).", param="expand")
    value = place[name]
    if isinstance(value, str):
        kind = KIND_BY_PREFIX.get(value.split("_", 1)[0], "")
        found_object = account.look(kind, value)
        if found_object is None:
            raise invalid_request(f"This property cannot be expanded ({path}).", param="expand")
        value = place[name] = copy.deepcopy(found_object)
    if rest and isinstance(value, dict):
        _expand_one(account, value, rest, path)
