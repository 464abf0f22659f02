"""Linking: what a gate reports is held against its chain (``server.chaining``)."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from server.admission.scanners import Post, Scanner
from server.admission.tables import scan_link
from server.audit.writing import Actor
from server.chaining import Chain, keep_links, linked
from ticketing.audit import ActorKind
from ticketing.scan import NewScan
from ticketing.scan_chain import link_hash

_CHAIN = Chain(scan_link, "scan_id", "scan")


def link(
    connection: Connection, by: Scanner, post: Post, scans: Sequence[NewScan], now: datetime
) -> None:
    """Give the scans of one report their places; each fault is an entry of the audit, once."""
    deeds = [linked(scan.link, scan.id, link_hash(scan)) for scan in scans if scan.link]
    actor = Actor(ActorKind.DEVICE, by.device_id, by.name)
    keep_links(connection, _CHAIN, actor, post.organiser_id, deeds, now)
