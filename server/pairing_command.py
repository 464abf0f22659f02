"""``wicket pair``: asks a running server for the code that pairs one device, and draws its QR."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from pydantic import ValidationError

from server.asking import ask, no_server
from server.settings import CannotStartError
from server.ticket.pictures import png, svg, terminal_lines
from ticketing.device import DeviceKind, NewDevice, PairingView
from ticketing.identifiers import new_id
from ticketing.pairing_symbol import PairingSymbol, pairing_symbol, server_address

_PICTURE_PX = 600
_DRAWN = {".svg": svg, ".png": png}

Say = Callable[[str], None]
"""Prints a line."""


def add_commands(commands: Any) -> None:  # noqa: ANN401  argparse does not name the type of its subparsers
    """Add ``pair`` to the command line; it sets ``ask``."""
    pairing = commands.add_parser(
        "pair",
        help="make a pairing code for a device",
        description="Prints a code that pairs one device; WICKET_ADMIN_TOKEN says who asks.",
    )
    pairing.add_argument("--server", required=True, help="the server's address")
    pairing.add_argument("--organiser", help="the organiser's id, where there are several")
    pairing.add_argument("--kind", required=True, choices=["kiosk", "gate", "desk"])
    pairing.add_argument("--name", required=True, help="such as Kiosk 1")
    pairing.add_argument("--place", required=True, help="such as Foyer")
    pairing.add_argument("--reader", help="the kiosk's card reader, such as tmr_…")
    pairing.add_argument("--checkpoint", help="the gate's checkpoint, by id")
    pairing.add_argument("--picture", type=Path, help="write the code's QR there: .svg or .png")
    pairing.add_argument(
        "--device-server", help="the server's address as the device reaches it, for the QR"
    )
    pairing.set_defaults(ask=pair)


def pair(options: argparse.Namespace, say: Say) -> int:
    """Make a code and say it; draw its QR where one was asked for, and for a gate."""
    pairing = ask_pairing(options)
    say(f"{pairing.code}  (pairs {options.name} until {pairing.expires_at:%H:%M} UTC)")
    symbol = symbol_of(options, pairing)
    if options.picture is not None:
        write_picture(options.picture, symbol)
    elif options.kind == "gate" and (sys.stdout.encoding or "").lower().startswith("utf"):
        say(terminal_lines(symbol.text))
    return 0


def ask_pairing(options: argparse.Namespace) -> PairingView:
    """A pairing code for the device that ``options`` describe.

    Raises:
        ServerRefusedError: the server would not.
        CannotStartError: no admin token, an id that is none, no server at that address, or a
            picture that cannot be had.
    """
    if options.picture is not None and options.picture.suffix.lower() not in _DRAWN:
        raise CannotStartError(f"{options.picture} must end with .svg or .png.")
    if server_address(_for_devices(options)) is None:
        raise CannotStartError(f"{_for_devices(options)} is not an address such as https://….")
    device = _device(options, _organiser(options))
    body = ask(options.server, "POST", "/devices", device.model_dump_json())
    try:
        return PairingView.model_validate(body)
    except ValidationError as error:
        raise no_server(options.server) from error


def symbol_of(options: argparse.Namespace, pairing: PairingView) -> PairingSymbol:
    """The QR that a gate's camera reads in place of the typed code."""
    return pairing_symbol(_for_devices(options), pairing.code)


def write_picture(file: Path, symbol: PairingSymbol) -> None:
    """Write the QR to ``file``, as its ending says.

    Raises:
        CannotStartError: it cannot be written.
    """
    try:
        file.write_bytes(_DRAWN[file.suffix.lower()](symbol.text, _PICTURE_PX))
    except OSError as error:
        raise CannotStartError(f"{file} cannot be written: {error.strerror}.") from error


def _for_devices(options: argparse.Namespace) -> str:
    return str(options.device_server or options.server)


def _device(options: argparse.Namespace, organiser_id: UUID) -> NewDevice:
    try:
        return NewDevice(
            id=new_id(),
            organiser_id=organiser_id,
            kind=DeviceKind(options.kind),
            name=options.name,
            place=options.place,
            reader_id=options.reader,
            checkpoint_id=_id(options.checkpoint, "checkpoint") if options.checkpoint else None,
        )
    except ValidationError as error:
        first = error.errors()[0]
        option = str(first["loc"][0]).removesuffix("_id")
        raise CannotStartError(f"--{option} is not possible: {first['msg']}.") from error


def _organiser(options: argparse.Namespace) -> UUID:
    if options.organiser:
        return _id(options.organiser, "organiser")
    organisers = ask(options.server, "GET", "/organisers").get("organisers")
    if organisers is None:
        raise no_server(options.server)
    if len(organisers) != 1:
        names = ", ".join(f"{one['name']} ({one['id']})" for one in organisers) or "none"
        raise CannotStartError(f"Say which organiser with --organiser; there are: {names}.")
    return UUID(organisers[0]["id"])


def _id(text: str, what: str) -> UUID:
    try:
        return UUID(text)
    except ValueError as error:
        raise CannotStartError(f"{text} is not the id of a {what}.") from error
