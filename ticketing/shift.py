"""Shifts: staff at a kiosk, who said who they are and typed their PIN."""

from uuid import UUID

from pydantic import Field, SecretStr, field_serializer

from ticketing.people import StaffRole
from ticketing.wire import Answer, Instant, Wire


class BeginShift(Wire):
    """Who somebody at a kiosk says they are, and the PIN they typed."""

    clerk_id: UUID
    pin: SecretStr = Field(min_length=4, max_length=12)

    @field_serializer("pin", when_used="json")
    def _on_the_wire(self, pin: SecretStr) -> str:
        return pin.get_secret_value()


class ShiftView(Answer):
    """Somebody at a kiosk until ``ends_at``; ``token`` is theirs, there and until then.

    ``may_refund``: whether their roles let them give money back.
    """

    token: str
    clerk_id: UUID
    clerk: str
    roles: tuple[StaffRole, ...]
    may_refund: bool
    ends_at: Instant
