"""The ids of ours that are written on Stripe's objects, read back."""

from typing import Any
from uuid import UUID

from server.payment.providers.stripe_account import metadata_of


def id_in(thing: Any, name: str) -> UUID | None:  # noqa: ANN401  the SDK types an expandable field so
    """The id that we wrote on an object; None where somebody else made it, or it was not read."""
    if thing is None or isinstance(thing, str):
        return None
    try:
        return UUID(metadata_of(thing, name) or "")
    except ValueError:
        return None
