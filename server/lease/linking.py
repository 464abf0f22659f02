"""Linking: what a kiosk sold alone is held against its chain (``server.chaining``)."""

from datetime import datetime

from sqlalchemy import Connection

from server.audit.writing import actor_of
from server.chaining import Chain, keep_links, linked
from server.lease.tables import sale_link
from server.security import Device
from ticketing.lease import OfflineOrder
from ticketing.sale_chain import sale_hash

_CHAIN = Chain(sale_link, "order_id", "sale")


def link(connection: Connection, by: Device, sold: OfflineOrder, now: datetime) -> None:
    """Give a sale that was taken in its place; each fault is an entry of the audit."""
    if sold.link is not None:
        deed = linked(sold.link, sold.id, sale_hash(sold))
        keep_links(connection, _CHAIN, actor_of(by), by.organiser_id, [deed], now)
