"""What travels: Stripe's JSON objects, their ids and their clock. Nothing here decides anything.

The simulator holds Stripe's wire objects themselves, since they are what it must answer to the
letter; `Json` names that on purpose.
"""

import secrets
import string
import time
from typing import Any

ID_ALPHABET = string.ascii_letters + string.digits

Json = dict[str, Any]
"""One object of Stripe's API as it stands on the wire."""

API_VERSION = "2026-10-28.endive"
"""The version the pinned `stripe` package asks for; events are written in it."""


def new_id(prefix: str) -> str:
    """A fresh id such as `pi_` and 24 letters and digits."""
    return f"{prefix}_" + "".join(secrets.choice(ID_ALPHABET) for _ in range(24))


def now_s() -> int:
    """This moment in whole seconds since 1970, as Stripe's `created` fields count."""
    return int(time.time())


def list_of(items: list[Json], url: str, *, has_more: bool = False) -> Json:
    """A list object around `items`."""
    return {"object": "list", "data": items, "has_more": has_more, "url": url}
