"""What admission's routes share: the recorder, and checkpoints the caller may reach."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Path, Request
from sqlalchemy import Connection

from server.admission.checkpoints import post_with
from server.admission.recording import Recorder
from server.admission.scanners import Post
from server.granting import Grant
from server.ticket.signing import Signer

CheckpointId = Annotated[UUID, Path(description="The checkpoint's id.")]
ScanId = Annotated[UUID, Path(description="The scan's id.")]


async def recorder(request: Request) -> Recorder:
    """The application's recorder of scans, put together in app.py."""
    found: Recorder = request.app.state.recorder
    return found


async def signer(request: Request) -> Signer:
    """The application's signer, put together in app.py."""
    found: Signer = request.app.state.signer
    return found


TheRecorder = Annotated[Recorder, Depends(recorder)]
TheSigner = Annotated[Signer, Depends(signer)]


def reached_post(
    connection: Connection, checkpoint_id: UUID, by: Grant, *, lock: bool = False
) -> Post:
    """A checkpoint that the caller may reach.

    Raises:
        RefusedError: ``NOT_FOUND``.
    """
    post = post_with(connection, checkpoint_id, lock=lock)
    by.require(post.thing if post else None, "checkpoint")
    if post is None:
        raise AssertionError("what is not there was refused")
    return post
