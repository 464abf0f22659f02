"""Devices over HTTP: expecting one, pairing it, showing it to itself, moving and revoking it."""

from http import HTTPStatus
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query, Request
from sqlalchemy import Connection

from server.audit.writing import actor_of
from server.catalogue.branding import branding_of
from server.device import pairing, placing, viewing
from server.device.assigning import ReaderCheck
from server.device.viewing import device_view
from server.granting import Grant, Thing, may
from server.lease.ending import revoke_leases
from server.paging import AfterId, PageLimit
from server.permissions import Action
from server.services import Services, Wicket
from ticketing.device import (
    ChangeDevice,
    DeviceKind,
    DeviceList,
    DeviceView,
    NewDevice,
    Pair,
    Paired,
    PairingView,
)
from ticketing.problem import ProblemCode, RefusedError

router = APIRouter(prefix="/devices", tags=["devices"])

DeviceId = Annotated[UUID, Path(description="The device's id.")]
Looking = Annotated[Grant, may(Action.CHANGE_DEVICES)]


async def _reader_check(request: Request) -> ReaderCheck:
    """The provider's word on a card reader, put together in app.py."""
    found: ReaderCheck = request.app.state.reader_check
    return found


Check = Annotated[ReaderCheck, Depends(_reader_check)]


@router.post("", status_code=HTTPStatus.CREATED, summary="Expect a device; gives its pairing code")
def expect(wicket: Wicket, by: Looking, wanted: NewDevice, check: Check) -> PairingView:
    """Write a device down and get the code to type on it: good for ten minutes, five tries, once.

    The same device again gets a new code, and the old code is dead. Its card reader is one that no
    other device has.
    """
    by.require(Thing(wanted.organiser_id), "organiser")
    if wanted.reader_id is not None:
        check(wanted.reader_id, wanted.organiser_id)

    def work(connection: Connection) -> PairingView:
        placing.refuse_misfit(connection, wanted)
        return pairing.expect(connection, wanted, wicket.clock(), actor_of(by.principal))

    return wicket.database.write(work)


@router.get("", summary="The devices one looks after")
def list_devices(
    wicket: Wicket,
    by: Looking,
    organiser: Annotated[UUID | None, Query(description="Of one organiser only.")] = None,
    after: AfterId = None,
    limit: PageLimit = 50,
) -> DeviceList:
    """Expected, paired and revoked ones, newest first."""
    return wicket.database.read(lambda c: viewing.devices_in(c, by, organiser, after, limit))


@router.post("/pair", summary="Exchange a pairing code for a token")
def pair(wicket: Wicket, offered: Pair, _by: Annotated[Grant, may(Action.ASK_OPENLY)]) -> Paired:
    """Pair the device that the code was made for. The token is shown this once."""
    now = wicket.clock()
    newly = wicket.database.write(lambda c: pairing.pair(c, offered, now))
    if newly is None:
        raise RefusedError(
            ProblemCode.PAIRING_FAILED,
            "This code does not pair a device: check it, or ask for a new one.",
        )
    return Paired(device=_itself(wicket, newly.device_id), token=newly.token, server_time=now)


@router.get("/me", summary="The device that asks")
def me(wicket: Wicket, by: Annotated[Grant, may(Action.BE_A_DEVICE)]) -> DeviceView:
    """This device as the server knows it, whether tickets go out by mail, and how a kiosk looks."""
    device = by.device
    if device is None:
        raise RefusedError(ProblemCode.NOT_ALLOWED, "Only a paired device may do this.")
    return _itself(wicket, device.id)


@router.get("/{device_id}", summary="A device")
def read(device_id: DeviceId, wicket: Wicket, by: Looking) -> DeviceView:
    """A device, expected, paired or revoked."""

    def work(connection: Connection) -> DeviceView:
        by.require(viewing.thing_of(connection, device_id), "device")
        return device_view(connection, device_id)

    return wicket.database.read(work)


@router.patch("/{device_id}", summary="Move or rename a device")
def change(
    device_id: DeviceId, wanted: ChangeDevice, wicket: Wicket, by: Looking, check: Check
) -> DeviceView:
    """Change its name, its place, its card reader or its checkpoint; what is left out stays.

    A card reader that another device has must be taken away there first.
    """
    thing = wicket.database.read(lambda c: viewing.thing_of(c, device_id))
    organiser_id = by.reached(thing, lambda found: found, "device").organiser_id
    if wanted.reader_id is not None:
        check(wanted.reader_id, organiser_id)

    def work(connection: Connection) -> DeviceView:
        placing.place(connection, device_id, wanted, actor_of(by.principal), wicket.clock())
        return device_view(connection, device_id)

    return wicket.database.write(work)


@router.post("/{device_id}/roll", summary="A new pairing code for a device")
def roll(device_id: DeviceId, wicket: Wicket, by: Looking) -> PairingView:
    """Pair a device anew; its present token dies when the new code is used, not before."""

    def work(connection: Connection) -> PairingView:
        by.require(viewing.thing_of(connection, device_id), "device")
        return pairing.roll(connection, device_id, wicket.clock(), actor_of(by.principal))

    return wicket.database.write(work)


@router.post("/{device_id}/unpair", summary="Make a device's token worthless until it is paired")
def unpair(
    device_id: DeviceId, wicket: Wicket, by: Annotated[Grant, may(Action.UNPAIR_DEVICE)]
) -> DeviceView:
    """A kiosk asks for it in the name of whoever is at its staff panel, and then wipes itself.

    Another device keeps all it has, and waits for a code (`roll`). Once more changes nothing.
    """
    if by.person and by.person.device_id not in {None, device_id}:
        raise RefusedError(ProblemCode.NOT_ALLOWED, "By a PIN only the kiosk it was typed at.")

    def work(connection: Connection) -> DeviceView:
        by.require(viewing.thing_of(connection, device_id), "device")
        pairing.unpair(connection, device_id, wicket.clock(), actor_of(by.principal))
        return device_view(connection, device_id)

    return wicket.database.write(work)


@router.post("/{device_id}/revoke", summary="Make a device's token worthless for good")
def revoke(device_id: DeviceId, wicket: Wicket, by: Looking) -> DeviceView:
    """Revoke a device that is lost or retired; once more changes nothing.

    The tickets that a kiosk had to sell without the server, and did not report as sold, are void.
    """

    def work(connection: Connection) -> DeviceView:
        by.require(viewing.thing_of(connection, device_id), "device")
        now, actor = wicket.clock(), actor_of(by.principal)
        pairing.revoke(connection, device_id, now, actor)
        revoke_leases(connection, device_id, actor, now)
        return device_view(connection, device_id)

    return wicket.database.write(work)


def _itself(wicket: Services, device_id: UUID) -> DeviceView:
    """A device as it sees itself."""

    def work(connection: Connection) -> DeviceView:
        view = device_view(connection, device_id)
        shows = view.kind is DeviceKind.KIOSK
        looks = branding_of(connection, view.organiser_id) if shows else None
        itself = {"mails": bool(wicket.settings.mail_url), "health": None, "seen_at": None}
        return view.model_copy(update=itself | {"branding": looks})

    return wicket.database.read(work)
