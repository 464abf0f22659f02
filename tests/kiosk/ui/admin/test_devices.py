"""Devices at a desk: paired by a code that works, told as they are, and revoked for good."""

from PySide6.QtCore import QTimer

from kiosk.ui.admin.confirm_dialog import ConfirmDialog
from kiosk.ui.admin.devices_page import DevicesPage
from kiosk.ui.admin.pairing_dialog import PairingDialog
from tests.kiosk.ui.admin.desk import Desk
from ticketing.device import Pair
from ticketing.health import Health, HealthReport


def devices_of(desk: Desk) -> DevicesPage:
    desk.open("devices")
    page = desk.window.pages["devices"]
    assert isinstance(page, DevicesPage)
    return page


def test_a_new_device_is_paired_by_the_code_that_is_shown(desk: Desk) -> None:
    page = devices_of(desk)
    page.pair()
    desk.settle()
    dialog = page.findChildren(PairingDialog)[-1]
    dialog.name.setText("Kiosk 7")
    dialog.place.setText("Foyer")
    dialog.ask()
    desk.settle()
    pair = Pair(code=dialog.code.text(), public_key="ab" * 32)
    assert desk.house.public.post("/devices/pair", pair).status_code == 200
    dialog.accept()
    desk.settle()
    assert [(one.device.name, one.state.text) for one in page.cards] == [
        ("Kiosk 7", "Not heard of yet")
    ]


def test_a_device_is_told_as_it_told_itself(desk: Desk) -> None:
    kiosk = desk.venue.device(name="Kiosk 1")
    health = Health(version="1", clock_offset_s=0, waiting=0, refused=0, paper_ready=False)
    assert kiosk.put("/devices/me/health", HealthReport(health=health)).ok
    page = devices_of(desk)
    assert [one.state.text for one in page.cards] == ["Cannot print"]


def test_a_revoked_device_is_gone_and_its_token_worthless(desk: Desk) -> None:
    kiosk = desk.venue.device(name="Kiosk 1")
    page = devices_of(desk)
    device = page.cards[0].device
    agreeing(page, device.name)
    page.revoke(device)
    desk.settle()
    assert page.cards == []
    assert kiosk.get("/devices/me").status_code == 401


def agreeing(page: DevicesPage, name: str) -> None:
    """Say yes to the question that comes."""

    def say_yes() -> None:
        dialogs = page.findChildren(ConfirmDialog)
        assert dialogs[-1].windowTitle() == f"Revoke {name}?"
        dialogs[-1].go.click()

    QTimer.singleShot(50, page, say_yes)
