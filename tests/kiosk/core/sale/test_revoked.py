"""A kiosk whose manager revokes it: nothing is left of it, but for whoever pays just then."""

import time

from kiosk.core.sale.intent import Press
from kiosk.core.sale.view import Screen
from tests.kiosk.core.sale.visiting import Foyer, Visitor, on_disk
from tests.simulator.running import wait_until


def test_a_revoked_kiosk_wipes_itself_closes_and_opens_no_sale(
    foyer: Foyer, visitor: Visitor
) -> None:
    visitor.sees(Screen.ATTRACT)
    token = visitor.parts.identity.token.encode()
    files = foyer.folder / "kiosk"
    assert token in on_disk(files)
    answer = foyer.venue.operator.post(f"/devices/{visitor.parts.identity.device.id}/revoke")
    assert answer.ok, answer.text
    visitor.until(lambda view: view.screen is Screen.CLOSED, 15)
    wait_until(lambda: token not in on_disk(files), 15)
    visitor.asks(Press.START)
    time.sleep(0.5)
    assert visitor.view.screen is Screen.CLOSED
    assert visitor.parts.desk.removed()


def test_a_kiosk_that_is_revoked_while_somebody_pays_stays_with_them(
    foyer: Foyer, visitor: Visitor
) -> None:
    visitor.goes_to_pay()
    token = visitor.parts.identity.token.encode()
    assert foyer.venue.operator.post(f"/devices/{visitor.parts.identity.device.id}/revoke").ok
    wait_until(lambda: token not in on_disk(foyer.folder / "kiosk"), 15)
    assert visitor.view.screen not in {Screen.ATTRACT, Screen.CLOSED}
    assert not visitor.parts.desk.removed()
