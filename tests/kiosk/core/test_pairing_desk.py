"""The pairing desk with a real server: paired once, and each fault by its name."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from kiosk.core.errors import DiskTrouble, StoreError
from kiosk.core.pairing import Identity, identity, pair
from kiosk.core.pairing_desk import PairingDesk, trouble_of
from kiosk.core.pairing_state import PairingPress, PairingTrouble, PairingView, Typed
from kiosk.core.store import Store
from kiosk.hardware.vault_file import FileVault
from tests.kiosk.core.answering import Reply, answering, problem
from tests.kiosk.core.test_pairing import a_code
from tests.server.running import ServerHandle, running_server
from ticketing.device import DeviceKind


@pytest.fixture(scope="module")
def server() -> Iterator[ServerHandle]:
    """A real server."""
    with running_server() as running:
        yield running


@dataclass(frozen=True)
class Kept:
    """What a device keeps things in."""

    store: Store
    vault: FileVault


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Kept]:
    """A new device."""
    with Store(tmp_path / "kiosk.db") as store:
        yield Kept(store, FileVault(tmp_path / "secrets" / "kiosk.json"))


def tried(kept: Kept, kind: DeviceKind, address: str, code: str) -> PairingView:
    """What a desk shows after this code was typed and sent there."""
    desk = PairingDesk(PairingView(kind, address), partial(pair, kept.store, kept.vault, kind))
    for character in code:
        desk.submit(Typed(character))
    desk.submit(PairingPress.PAIR)
    desk.close()
    return desk.view


def test_a_code_pairs(server: ServerHandle, kept: Kept) -> None:
    view = tried(kept, DeviceKind.KIOSK, server.address, a_code(server))
    assert (view.paired, view.trouble) == (True, None)
    known = identity(kept.store, kept.vault)
    assert known is not None
    assert server.client(known.token).get("/devices/me").ok


def test_a_code_for_another_kind_is_named_and_leaves_the_device_unpaired(
    server: ServerHandle, kept: Kept
) -> None:
    code = a_code(server, DeviceKind.DESK)
    view = tried(kept, DeviceKind.KIOSK, server.address, code)
    assert (view.trouble, view.other_name) == (PairingTrouble.WRONG_KIND, "Kiosk 3")
    assert identity(kept.store, kept.vault) is None
    again = tried(kept, DeviceKind.DESK, server.address, code)
    assert again.trouble is PairingTrouble.WRONG_CODE, "the first try spent it"
    assert tried(kept, DeviceKind.KIOSK, server.address, a_code(server)).paired


def test_a_server_that_is_not_there_is_told_from_one_that_is_not_ours(kept: Kept) -> None:
    gone = tried(kept, DeviceKind.KIOSK, "http://127.0.0.1:9", "7K3F92QD")
    assert (gone.trouble, gone.code) == (PairingTrouble.NOT_REACHED, "7K3F92QD")
    with answering() as other:
        for reply in (Reply(404, b"<html>"), Reply(200, b"<html>"), Reply(302, b"")):
            other.reply = reply
            view = tried(kept, DeviceKind.KIOSK, other.address, "7K3F92QD")
            assert view.trouble is PairingTrouble.NOT_OURS
        other.reply = problem(403, "not_allowed")
        view = tried(kept, DeviceKind.KIOSK, other.address, "7K3F92QD")
        assert view.trouble is PairingTrouble.UNEXPECTED


def test_a_disk_that_does_not_take_it_is_told_and_spends_no_code(
    server: ServerHandle, kept: Kept, tmp_path: Path
) -> None:
    code = a_code(server)
    (tmp_path / "taken").write_text("")
    broken = Kept(kept.store, FileVault(tmp_path / "taken" / "kiosk.json"))
    assert tried(broken, DeviceKind.KIOSK, server.address, code).trouble is PairingTrouble.NOT_KEPT
    assert tried(kept, DeviceKind.KIOSK, server.address, code).paired


def test_the_screen_is_told_what_the_disk_lacks() -> None:
    said = {trouble_of(StoreError("the disk", trouble)).value for trouble in DiskTrouble}
    assert said == {"disk_full", "disk_read_only", "disk_locked", "not_kept"}


def test_it_asks_once_however_often_it_is_pressed() -> None:
    asked, go = [], threading.Event()

    def pairing(server_url: str, code: str) -> Identity:
        asked.append((server_url, code))
        go.wait(10)
        raise RuntimeError("nobody thought of this")

    desk = PairingDesk(PairingView(DeviceKind.GATE, "http://a.b", code="7K3F92QD"), pairing)
    seen: list[PairingView] = []
    desk.listen(seen.append)
    for _ in range(3):
        desk.submit(PairingPress.PAIR)
    assert desk.view.busy
    go.set()
    desk.close()
    assert asked == [("http://a.b", "7K3F92QD")]
    assert [view.busy for view in seen] == [False, True, False]
    assert desk.view.trouble is PairingTrouble.UNEXPECTED
    desk.submit(Typed("A"))
    assert desk.view == seen[-1], "a desk that was closed takes nothing more"
