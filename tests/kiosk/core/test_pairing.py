"""Pairing with a real server: once, for one kind, and never without words."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.core.errors import (
    FinalError,
    NeverPairedError,
    NotPairedError,
    RetryError,
    StoreError,
    WrongKindError,
)
from kiosk.core.pairing import identity, own_key, paired_as
from kiosk.core.safekeeping import wipe
from kiosk.core.store import Store
from kiosk.hardware.vault_file import FileVault
from tests.server.running import ServerHandle, running_server
from ticketing.device import DeviceKind, NewDevice
from ticketing.identifiers import new_id


@pytest.fixture(scope="module")
def server() -> Iterator[ServerHandle]:
    """A real server."""
    with running_server() as running:
        yield running


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A new device's store."""
    with Store(tmp_path / "kiosk.db") as opened:
        yield opened


@pytest.fixture
def vault(tmp_path: Path) -> FileVault:
    """A new device's vault."""
    return FileVault(tmp_path / "secrets" / "kiosk.json")


@pytest.fixture
def code(server: ServerHandle) -> str:
    """A code for a kiosk."""
    return a_code(server)


@pytest.fixture
def other_code(server: ServerHandle) -> str:
    """A code for another kiosk."""
    return a_code(server)


def a_code(server: ServerHandle, kind: DeviceKind = DeviceKind.KIOSK) -> str:
    """Pairs a device that is new."""
    organiser_id = new_id()
    operator = server.client()
    operator.post("/organisers", {"id": str(organiser_id), "name": "The Foundry"})
    wanted = NewDevice(
        id=new_id(),
        organiser_id=organiser_id,
        kind=kind,
        name="Kiosk 3",
        place="Foyer",
        reader_id=f"tmr_{new_id().hex}" if kind is DeviceKind.KIOSK else None,
    )
    made: str = operator.post("/devices", wanted).json()["code"]
    return made


def test_a_paired_device_remembers_who_it_is(
    server: ServerHandle, store: Store, vault: FileVault, code: str
) -> None:
    paired = paired_as(store, vault, DeviceKind.KIOSK, server.address, code)
    assert paired.device.name == "Kiosk 3"
    assert paired.device.organiser_name == "The Foundry"
    assert identity(store, vault) == paired
    assert paired_as(store, vault, DeviceKind.KIOSK, "http://elsewhere", None) == paired


def test_a_kiosk_is_not_a_gate(
    server: ServerHandle, store: Store, vault: FileVault, code: str
) -> None:
    paired_as(store, vault, DeviceKind.KIOSK, server.address, code)
    with pytest.raises(NotPairedError, match="paired as a kiosk, not as a gate"):
        paired_as(store, vault, DeviceKind.GATE, server.address, None)


def test_a_code_for_another_kind_is_spent_and_changes_nothing_here(
    server: ServerHandle, store: Store, vault: FileVault, code: str
) -> None:
    with pytest.raises(WrongKindError, match="made for a desk, and this is a kiosk"):
        paired_as(store, vault, DeviceKind.KIOSK, server.address, a_code(server, DeviceKind.DESK))
    assert identity(store, vault) is None
    kiosk = paired_as(store, vault, DeviceKind.KIOSK, server.address, code)
    other = a_code(server, DeviceKind.DESK)
    assert paired_as(store, vault, DeviceKind.KIOSK, server.address, other) == kiosk


def test_without_a_code_it_says_how_to_get_one(store: Store, vault: FileVault) -> None:
    with pytest.raises(NotPairedError, match="wicket pair"):
        paired_as(store, vault, DeviceKind.KIOSK, "http://127.0.0.1:9", None)


@pytest.mark.parametrize("text", ["", "nope", "ABCD-EFGI", "7K3F-92QD-1"])
def test_what_is_no_code_is_not_sent(store: Store, vault: FileVault, text: str) -> None:
    with pytest.raises(NotPairedError, match="is not a pairing code"):
        paired_as(store, vault, DeviceKind.KIOSK, "http://127.0.0.1:9", text)


def test_a_wrong_code_is_refused_and_keeps_nothing(
    server: ServerHandle, store: Store, vault: FileVault
) -> None:
    with pytest.raises(FinalError):
        paired_as(store, vault, DeviceKind.KIOSK, server.address, "0000-0000")
    assert identity(store, vault) is None


def test_a_server_that_is_gone_spends_no_code(
    server: ServerHandle, store: Store, vault: FileVault, code: str
) -> None:
    with pytest.raises(RetryError):
        paired_as(store, vault, DeviceKind.KIOSK, "http://127.0.0.1:9", code)
    assert paired_as(store, vault, DeviceKind.KIOSK, server.address, code).token


def test_a_revoked_device_is_paired_again_with_a_new_code(
    server: ServerHandle, store: Store, vault: FileVault, code: str
) -> None:
    first = paired_as(store, vault, DeviceKind.KIOSK, server.address, code)
    operator = server.client()
    assert operator.post(f"/devices/{first.device.id}/revoke").ok
    wanted = NewDevice(
        id=new_id(),
        organiser_id=first.device.organiser_id,
        kind=DeviceKind.KIOSK,
        name="Kiosk 3 again",
        place="Foyer",
        reader_id=f"tmr_{new_id().hex}",
    )
    fresh = operator.post("/devices", wanted).json()["code"]
    again = paired_as(store, vault, DeviceKind.KIOSK, server.address, fresh)
    assert again.device.name == "Kiosk 3 again"
    assert again.token != first.token


def test_a_spent_code_left_in_the_settings_does_no_harm(
    server: ServerHandle, store: Store, vault: FileVault, code: str
) -> None:
    first = paired_as(store, vault, DeviceKind.KIOSK, server.address, code)
    assert paired_as(store, vault, DeviceKind.KIOSK, server.address, code) == first


def test_a_spent_code_left_in_the_settings_of_a_removed_device_asks_for_a_new_one(
    server: ServerHandle, store: Store, vault: FileVault, code: str
) -> None:
    paired_as(store, vault, DeviceKind.KIOSK, server.address, code)
    wipe(store, vault)
    with pytest.raises(NeverPairedError):
        paired_as(store, vault, DeviceKind.KIOSK, server.address, code)


def test_a_rolled_device_is_the_same_with_a_new_token(
    server: ServerHandle, store: Store, vault: FileVault, code: str
) -> None:
    first = paired_as(store, vault, DeviceKind.KIOSK, server.address, code)
    store.keep("own", "kept")
    fresh = server.client().post(f"/devices/{first.device.id}/roll").json()["code"]
    assert paired_as(store, vault, DeviceKind.KIOSK, server.address, code) == first
    again = paired_as(store, vault, DeviceKind.KIOSK, server.address, fresh)
    assert again.device.id == first.device.id
    assert server.client(again.token).get("/devices/me").ok
    assert server.client(first.token).get("/devices/me").status_code == 401
    assert store.setting("own") == "kept"


@pytest.mark.parametrize("address", [None, "http://127.0.0.1:9"], ids=["wrong", "out of reach"])
def test_a_new_code_that_does_not_work_leaves_a_good_device_as_it_was(
    server: ServerHandle, store: Store, vault: FileVault, code: str, address: str | None
) -> None:
    first = paired_as(store, vault, DeviceKind.KIOSK, server.address, code)
    assert (
        paired_as(store, vault, DeviceKind.KIOSK, address or server.address, "0000-0000") == first
    )
    assert paired_as(store, vault, DeviceKind.KIOSK, server.address, "nonsense") == first


def test_what_another_device_was_trusted_with_is_wiped(
    server: ServerHandle, store: Store, vault: FileVault, code: str, other_code: str
) -> None:
    paired_as(store, vault, DeviceKind.KIOSK, server.address, code)
    store.keep("its own", "secret")
    paired_as(store, vault, DeviceKind.KIOSK, server.address, other_code)
    assert store.setting("its own") is None
    assert list(vault.secrets()) == ["device.key", "device.token"]
    known = identity(store, vault)
    assert known is not None
    assert server.client(known.token).get("/devices/me").ok
    assert own_key(vault) is not None


def test_a_pairing_that_is_damaged_on_disk_says_what_to_do(
    server: ServerHandle, store: Store, vault: FileVault, code: str
) -> None:
    paired_as(store, vault, DeviceKind.KIOSK, server.address, code)
    store.keep("device.view", '{"id": "01a1-')
    with pytest.raises(StoreError, match="damaged"):
        paired_as(store, vault, DeviceKind.KIOSK, server.address, None)
