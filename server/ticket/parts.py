"""What tickets' routes need of the application besides its services, put in place by app.py."""

from collections.abc import Callable
from typing import Annotated, Protocol
from uuid import UUID

from fastapi import Depends, Request
from sqlalchemy import Connection

from server.granting import Grant
from server.services import Wicket
from server.ticket.asking import Asked, Touch
from server.ticket.signing import Signer
from ticketing.order import OrderView


class ShowsOrders(Protocol):
    """Whoever can show an order: orders stand above tickets."""

    def view(self, connection: Connection, order_id: UUID) -> OrderView | None:
        """The order; None where there is none of this id."""


async def shows_orders(request: Request) -> ShowsOrders:
    """The application's way of showing orders."""
    found: ShowsOrders = request.app.state.order_viewing
    return found


async def _asking(request: Request, wicket: Wicket) -> Callable[[Grant], Asked]:
    signer: Signer = request.app.state.signer
    touch: Touch = request.app.state.order_touching
    return lambda by: Asked(by, signer, touch, wicket.clock())


async def _signer(request: Request) -> Signer:
    found: Signer = request.app.state.signer
    return found


TheSigner = Annotated[Signer, Depends(_signer)]
ShowingOrders = Annotated[ShowsOrders, Depends(shows_orders)]
Asking = Annotated[Callable[[Grant], Asked], Depends(_asking)]
"""Makes what a caller asks for, now."""
