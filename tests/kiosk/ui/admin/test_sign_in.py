"""Signing in at a desk: at a real server, with every way it can fail."""

from datetime import UTC, datetime
from pathlib import Path

import pyotp
import pytest
from PySide6.QtCore import QSettings

from kiosk.ui.admin.sign_in import SignInPage
from kiosk.ui.admin.window import AdminWindow
from kiosk.ui.palette import Look
from tests.kiosk.ui.admin.desk import Desk, until
from tests.product.tickets import good
from tests.server.payment.counter import free_port
from tests.server.people.persons import PASSWORD, ok


def test_whoever_signs_in_is_shown_their_organiser_and_the_first_page(desk: Desk) -> None:
    desk.sign_in()
    until(lambda: "dashboard" in desk.window.pages)
    assert desk.window.windowTitle() == "Foundry Arts · Wicket"
    assert desk.window.title.text() == "Dashboard"


def test_a_wrong_password_is_said_and_can_be_typed_again(desk: Desk) -> None:
    desk.sign_in("not this one")
    assert desk.page.fault.words.text() == "The e-mail address or the password is not right."
    assert desk.page.password.selectedText()
    desk.sign_in()
    assert isinstance(desk.face.window, AdminWindow)


def test_a_server_that_is_not_there_is_said_and_nothing_hangs(desk: Desk) -> None:
    desk.page.address.setText(f"http://127.0.0.1:{free_port()}")
    desk.sign_in()
    assert "There is no Wicket server at this address" in desk.page.fault.words.text()
    assert desk.page.button.isEnabled()


def test_a_second_factor_is_asked_for_once_the_password_is_right(desk: Desk) -> None:
    offered = good(desk.manager.client.post("/me/second-factor", {"password": PASSWORD}))
    codes = pyotp.TOTP(offered["secret"])
    good(desk.manager.client.post("/me/second-factor/confirm", {"code": codes.now()}))
    assert desk.page.code.isHidden()
    desk.sign_in()
    assert not desk.page.code.isHidden()
    assert desk.page.fault.isHidden()
    desk.page.code.setText("000000")
    desk.page.button.click()
    desk.settle()
    assert "Password or code is not right" in desk.page.fault.words.text()
    # The code that confirmed the factor is spent; the next half minute's is good already.
    desk.page.code.setText(codes.at(datetime.now(UTC), counter_offset=1))
    desk.page.button.click()
    desk.settle()
    assert isinstance(desk.face.window, AdminWindow)


def test_leaving_makes_the_token_worthless(desk: Desk) -> None:
    desk.sign_in()
    until(lambda: bool(desk.window.pages))
    desk.face.sign_out("")
    desk.settle()
    assert isinstance(desk.face.window.centralWidget(), SignInPage)
    signed_in = good(desk.manager.client.get("/me/sign-ins"))["sign_ins"]
    assert len(signed_in) == 1  # the test's own


def test_a_sign_in_that_ended_elsewhere_leads_back_to_the_first_page(desk: Desk) -> None:
    desk.open("orders")
    mine = good(desk.manager.client.get("/me/sign-ins"))["sign_ins"]
    other = next(one for one in mine if not one["current"])
    ok(desk.manager.client.delete(f"/me/sign-ins/{other['id']}"))
    desk.window.pages["orders"].refresh()
    until(lambda: isinstance(desk.face.window.centralWidget(), SignInPage))
    assert desk.page.fault.words.text() == "You were signed out. Sign in again to go on."


@pytest.mark.parametrize("look", [Look.DARK, Look.CONTRAST])
def test_a_look_is_worn_at_once_and_remembered(desk: Desk, look: Look, tmp_path: Path) -> None:
    desk.open("orders")
    before = desk.face.window
    desk.face.wear(look)
    desk.settle()
    until(lambda: bool(desk.window.pages))
    assert desk.face.window is not before
    assert desk.window.title.text() == "Orders"
    desk.face.close()
    kept = QSettings(str(tmp_path / "admin.ini"), QSettings.Format.IniFormat)
    assert kept.value("look") == look.value
    assert not any("geese" in str(kept.value(key)) for key in kept.allKeys())
