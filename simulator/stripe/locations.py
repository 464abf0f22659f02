"""Terminal locations: the places readers belong to. https://docs.stripe.com/api/terminal/locations."""

import re

from simulator.stripe.account import Account
from simulator.stripe.forms import Parameter, Parameters, merge_metadata
from simulator.stripe.refusals import invalid_request
from simulator.stripe.wire import Json, new_id

ADDRESS: Parameters = {
    "city": Parameter(),
    "country": Parameter(required=True),
    "line1": Parameter(),
    "line2": Parameter(),
    "postal_code": Parameter(),
    "state": Parameter(),
}
CREATE: Parameters = {
    "address": Parameter("group", required=True, inner=ADDRESS),
    "display_name": Parameter(required=True),
    "metadata": Parameter("metadata"),
    "expand": Parameter("texts"),
}
UPDATE: Parameters = {
    "display_name": Parameter(),
    "address": Parameter("group", inner=ADDRESS),
    "metadata": Parameter("metadata"),
    "expand": Parameter("texts"),
}


def create(account: Account, sent: Json, identifier: str | None = None) -> Json:
    """A new location; raises Refusal for what is no country code."""
    _check_country(sent["address"])
    return account.put(
        {
            "id": identifier or new_id("tml"),
            "object": "terminal.location",
            "address": dict.fromkeys(ADDRESS) | sent["address"],
            "display_name": sent["display_name"],
            "livemode": False,
            "metadata": merge_metadata({}, sent.get("metadata", {})),
        }
    )


def update(_account: Account, location: Json, sent: Json) -> Json:
    """Change a location's name, address or metadata."""
    _check_country(sent.get("address", {}))
    location["display_name"] = sent.get("display_name", location["display_name"])
    location["address"] = location["address"] | sent.get("address", {})
    if "metadata" in sent:
        location["metadata"] = merge_metadata(location["metadata"], sent["metadata"])
    return location


def _check_country(address: Json) -> None:
    country = address.get("country", "IE")
    if not re.fullmatch("[A-Z]{2}", country):
        raise invalid_request(f"Country '{country}' is unknown.", param="address[country]")
