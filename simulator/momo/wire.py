"""What travels: one request to MoMo, and what goes back. Nothing here decides anything."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Json = dict[str, Any]
"""One object of MoMo's API as it stands on the wire."""

Product = Literal["collection", "disbursement"]


@dataclass(frozen=True)
class Call:
    """One request as it came; `path` is without the simulator's own prefix."""

    method: str
    path: str
    body: bytes
    headers: Mapping[str, str]


@dataclass
class Answer:
    """What goes back; no body at all where it is None, and no answer where it is `lost`."""

    status: int
    body: Json | None = None
    headers: dict[str, str] = field(default_factory=lambda: {"Wicket-Simulated": "no money moves"})
    lost: bool = False

    def payload(self) -> bytes:
        """The body's bytes."""
        return b"" if self.body is None else json.dumps(self.body, ensure_ascii=False).encode()
