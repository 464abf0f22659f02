"""Which gate of a strict checkpoint decides about a ticket while the server cannot be reached.

Rendezvous hashing (Thaler and Ravishankar, 1998): every gate finds the same owner from the serial
and the gates alone, and when a gate comes or goes, only its own tickets change hands.
"""

import hashlib
from collections.abc import Iterable
from uuid import UUID


def owner_of(serial: str, gates: Iterable[UUID]) -> UUID:
    """The owner among ``gates``, of which there is one at least."""
    return max(gates, key=lambda gate: hashlib.sha256(gate.bytes + serial.encode()).digest())
