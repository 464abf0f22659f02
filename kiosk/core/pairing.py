"""Pairing: a device makes its key, trades a code for a token, and remembers who it is."""

import logging
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import ValidationError

from kiosk.core.api import ServerClient
from kiosk.core.errors import (
    NeverPairedError,
    NotPairedError,
    RevokedError,
    ServerError,
    StoreError,
    WipeError,
    WrongKindError,
)
from kiosk.core.ports import Vault
from kiosk.core.safekeeping import KEPT_IN, KEY, TOKEN, UNPAIRS, VIEW, wipe
from kiosk.core.store import Store
from ticketing.device import DeviceKind, DeviceView, Pair

_SERVER = "device.server"
_CODE = "device.code"

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Identity:
    """Who this device is, and to which server."""

    server_url: str
    token: str
    device: DeviceView


def identity(store: Store, vault: Vault) -> Identity | None:
    """Who this device was paired as; None before pairing.

    Raises:
        StoreError: what is kept cannot be read.
    """
    server_url, token, device = store.setting(_SERVER), vault.secrets().get(TOKEN), _device(store)
    if server_url is None or token is None or device is None:
        return None
    return Identity(server_url, token, device)


def server_before(store: Store) -> str | None:
    """The server of a device that was paired and then removed; None where it never was.

    Raises:
        StoreError: what is kept cannot be read.
    """
    return None if store.setting(VIEW) is not None else store.setting(_SERVER)


def _device(store: Store) -> DeviceView | None:
    view = store.setting(VIEW)
    try:
        return None if view is None else DeviceView.model_validate_json(view)
    except ValidationError as error:
        raise StoreError(
            "What this device keeps of its pairing is damaged. Start with another folder and a "
            "new pairing code."
        ) from error


def pair(store: Store, vault: Vault, kind: DeviceKind, server_url: str, code: str) -> Identity:
    """Trade ``code`` for a token and keep it; what another device was trusted with is wiped.

    The key is on disk before the code is spent: a code works once, so what it buys must not
    depend on something that a power cut takes away.

    Raises:
        ServerError: the code is wrong, spent or too old, or the server is out of reach.
        NotPairedError: the code does not have a code's shape.
        WrongKindError: it was made for a device of another kind; what it bought is not kept.
        StoreError: nothing could be kept.
    """
    key = own_key(vault)
    if key is None:
        key = Ed25519PrivateKey.generate()
        vault.keep({KEY: key.private_bytes_raw().hex()})
    try:
        wish = Pair(code=code, public_key=key.public_key().public_bytes_raw().hex())
    except ValidationError as error:
        raise NotPairedError(f"{code} is not a pairing code: those look like 7K3F-92QD.") from error
    with ServerClient(server_url) as client:
        paired = client.pair(wish)
    if paired.device.kind is not kind:
        raise WrongKindError(
            f"This code was made for a {paired.device.kind.value}, and this is a {kind.value}. It "
            f"is spent: make one for a {kind.value}, and another for {paired.device.name}.",
            paired.device,
        )
    before = _device(store)
    if before is not None and before.id != paired.device.id:
        wipe(store, vault)
    vault.keep({KEY: key.private_bytes_raw().hex(), TOKEN: paired.token})
    store.forget(UNPAIRS)
    store.keep_all(
        {
            _SERVER: server_url,
            VIEW: paired.device.model_dump_json(),
            _CODE: code,
            KEPT_IN: vault.kind.value,
        }
    )
    return Identity(server_url, paired.token, paired.device)


def own_key(vault: Vault) -> Ed25519PrivateKey | None:
    """The key that this device was paired with; None before pairing.

    Raises:
        StoreError: what is kept cannot be read.
    """
    key = vault.secrets().get(KEY)
    return None if key is None else Ed25519PrivateKey.from_private_bytes(bytes.fromhex(key))


def public_key(vault: Vault) -> str | None:
    """The public half of this device's key, 32 bytes as hex; None before pairing.

    Raises:
        StoreError: what is kept cannot be read.
    """
    key = own_key(vault)
    return None if key is None else key.public_key().public_bytes_raw().hex()


def paired_as(
    store: Store, vault: Vault, kind: DeviceKind, server_url: str, code: str | None
) -> Identity:
    """Who this device is, pairing it with ``code`` first unless that code paired it before.

    A new code pairs a device anew: it was given a new token, or another name and place. Where the
    code does not work, a device whose token is still good goes on with that.

    Raises:
        NotPairedError: it is not paired and there is no code, or it is paired as something else.
        ServerError, StoreError: as ``pair``.
    """
    known = identity(store, vault)
    if known is None:
        if code is None or code == store.setting(_CODE):
            raise NeverPairedError(
                "This device is not paired. Make a code with `wicket pair` on the server's side "
                "and start again with WICKET_PAIRING_CODE=that-code."
            )
        known = pair(store, vault, kind, server_url, code)
    elif code is not None and code != store.setting(_CODE):
        try:
            known = pair(store, vault, kind, server_url, code)
        except (ServerError, NotPairedError) as fault:
            if _is_revoked(store, vault, known):
                raise
            logger.warning(
                "It goes on as %s: the new pairing code does not work: %s", known.device.name, fault
            )
    if known.device.kind is not kind:
        raise NotPairedError(
            f"This device is paired as a {known.device.kind.value}, not as a {kind.value}."
        )
    return known


def _is_revoked(store: Store, vault: Vault, known: Identity) -> bool:
    """Whether its token is not good any more; a device that was revoked is wiped at that."""
    with ServerClient(known.server_url, known.token) as client:
        try:
            client.me()
        except WipeError:
            wipe(store, vault)
            return True
        except RevokedError:
            return True
        except ServerError:
            return False  # nothing is known, so what is kept stays good
    return False
