"""What admission's routes need of the application besides its services, put in place by app.py."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Path, Request

from server.admission.recording import Recorder
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
