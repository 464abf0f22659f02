"""Webhook endpoints: who is told of which events. https://docs.stripe.com/api/webhook_endpoints.

The signing secret is answered once, at creation, and kept beside the object, never in it.
"""

import secrets

from simulator.stripe.account import Account
from simulator.stripe.forms import Parameter, Parameters, merge_metadata
from simulator.stripe.refusals import invalid_request
from simulator.stripe.wire import Json, new_id, now_s

CREATE: Parameters = {
    "url": Parameter(required=True),
    "enabled_events": Parameter("texts", required=True),
    "api_version": Parameter(),
    "description": Parameter(clearable=True),
    "metadata": Parameter("metadata"),
    "expand": Parameter("texts"),
}
UPDATE: Parameters = {
    "url": Parameter(),
    "enabled_events": Parameter("texts"),
    "description": Parameter(clearable=True),
    "disabled": Parameter("truth"),
    "metadata": Parameter("metadata"),
    "expand": Parameter("texts"),
}


class Secrets:
    """Signing secrets by endpoint id."""

    def __init__(self) -> None:
        self._by_endpoint: dict[str, str] = {}

    def keep(self, endpoint: Json, secret: str) -> None:
        """Remember the secret of an endpoint."""
        self._by_endpoint[endpoint["id"]] = secret

    def of(self, endpoint: Json) -> str:
        """The secret to sign with."""
        return self._by_endpoint[endpoint["id"]]


def create(account: Account, keys: Secrets, sent: Json, secret: str | None = None) -> Json:
    """A new endpoint; the answer, and only this answer, carries `secret`."""
    if not sent["url"].startswith(("http://", "https://")):
        raise invalid_request(f"Invalid URL: {sent['url']}", code="url_invalid", param="url")
    endpoint = account.put(
        {
            "id": new_id("we"),
            "object": "webhook_endpoint",
            "api_version": sent.get("api_version"),
            "application": None,
            "created": now_s(),
            "description": sent.get("description"),
            "enabled_events": sent["enabled_events"],
            "livemode": False,
            "metadata": merge_metadata({}, sent.get("metadata", {})),
            "status": "enabled",
            "url": sent["url"],
        }
    )
    chosen = secret or f"whsec_{secrets.token_hex(16)}"
    keys.keep(endpoint, chosen)
    return endpoint | {"secret": chosen}


def update(_account: Account, endpoint: Json, sent: Json) -> Json:
    """Change an endpoint, or switch it off."""
    for name in ("url", "enabled_events", "description"):
        if name in sent:
            endpoint[name] = sent[name]
    if "disabled" in sent:
        endpoint["status"] = "disabled" if sent["disabled"] else "enabled"
    if "metadata" in sent:
        endpoint["metadata"] = merge_metadata(endpoint["metadata"], sent["metadata"])
    return endpoint
