"""Devices over HTTP: expecting one, pairing it, showing it to itself, revoking it."""

from http import HTTPStatus
from uuid import UUID

from fastapi import APIRouter
from sqlalchemy import Connection

from server.admission.checkpoints import organiser_of
from server.catalogue.organisers import organiser_name
from server.device import pairing
from server.device.viewing import device_view
from server.services import AnOperator, AnyDevice, Wicket
from ticketing.device import DeviceKind, DeviceView, NewDevice, Pair, Paired, PairingView
from ticketing.problem import ProblemCode, RefusedError

router = APIRouter(prefix="/devices", tags=["devices"])


@router.post("", status_code=HTTPStatus.CREATED, summary="Expect a device; gives its pairing code")
def expect(wicket: Wicket, _operator: AnOperator, wanted: NewDevice) -> PairingView:
    """Write a device down and get the code to type on it: good for ten minutes, five tries, once.

    The same device again gets a new code, and the old code is dead.
    """

    def work(connection: Connection) -> PairingView:
        _refuse_misfit(connection, wanted)
        return pairing.expect(connection, wanted, wicket.clock())

    return wicket.database.write(work)


@router.post("/pair", summary="Exchange a pairing code for a token")
def pair(wicket: Wicket, offered: Pair) -> Paired:
    """Pair the device that the code was made for. The token is shown this once."""
    now = wicket.clock()
    newly = wicket.database.write(lambda c: pairing.pair(c, offered, now))
    if newly is None:
        raise RefusedError(
            ProblemCode.PAIRING_FAILED,
            "This code does not pair a device: check it, or ask for a new one.",
        )
    view = wicket.database.read(lambda c: device_view(c, newly.device_id))
    return Paired(device=view, token=newly.token, server_time=now)


@router.get("/me", summary="The device that asks")
def me(wicket: Wicket, device: AnyDevice) -> DeviceView:
    """This device as the server knows it."""
    return wicket.database.read(lambda c: device_view(c, device.id))


@router.post("/{device_id}/revoke", summary="Make a device's token worthless for good")
def revoke(wicket: Wicket, _operator: AnOperator, device_id: UUID) -> DeviceView:
    """Revoke a device that is lost or retired; once more changes nothing."""

    def work(connection: Connection) -> DeviceView:
        pairing.revoke(connection, device_id, wicket.clock())
        return device_view(connection, device_id)

    return wicket.database.write(work)


def _refuse_misfit(connection: Connection, wanted: NewDevice) -> None:
    if organiser_name(connection, wanted.organiser_id) is None:
        raise RefusedError(ProblemCode.INVALID_REQUEST, "There is no organiser of this id.")
    if wanted.kind is DeviceKind.GATE and wanted.checkpoint_id is None:
        raise RefusedError(ProblemCode.INVALID_REQUEST, "A gate needs a checkpoint.")
    if wanted.checkpoint_id is None:
        return
    if organiser_of(connection, wanted.checkpoint_id) != wanted.organiser_id:
        raise RefusedError(
            ProblemCode.INVALID_REQUEST, "This organiser has no checkpoint of this id."
        )
