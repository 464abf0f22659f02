"""Checkpoints and scans that the caller may reach; all others are refused as if there were none."""

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from server.admission.checkpoints import post_with
from server.admission.scanners import Post
from server.admission.tables import scan
from server.granting import Grant, Thing


def reached_post(
    connection: Connection, checkpoint_id: UUID, by: Grant, *, lock: bool = False
) -> Post:
    """A checkpoint that the caller may reach.

    Raises:
        RefusedError: ``NOT_FOUND``.
    """
    found = post_with(connection, checkpoint_id, lock=lock)
    return by.reached(found, lambda post: post.thing, "checkpoint")


def reached_scan(connection: Connection, scan_id: UUID, by: Grant) -> tuple[Row[Any], Post]:
    """A scan that the caller may reach, and the checkpoint it was at.

    Raises:
        RefusedError: ``NOT_FOUND``.
    """
    row = connection.execute(select(scan).where(scan.c.id == scan_id)).one_or_none()
    post = post_with(connection, row.checkpoint_id) if row else None
    found = (row, post) if row and post else None
    return by.reached(found, lambda both: _thing(*both), "scan")


def _thing(row: Row[Any], post: Post) -> Thing:
    return Thing(post.organiser_id, post.checkpoint.event_id, device_id=row.device_id)
