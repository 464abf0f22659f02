"""A kiosk tells the server of a sale that was refused, until somebody has looked at it."""

from kiosk.core.heartbeat import Heartbeat
from kiosk.core.ports import MachineState
from kiosk.core.sale.alone.telling import KioskTeller
from tests.kiosk.core.sale.alone.conftest import Stand
from tests.server.device.box_office import ok


def test_a_refused_sale_is_seen_by_the_manager_and_closed_for_the_kiosk_too(stand: Stand) -> None:
    with stand.kiosk() as kiosk:
        kiosk.look_after()
        kiosk.sells()
    # Paired anew, it is another device, whose sale of the first one's ticket is nobody's.
    paired_anew = Stand(stand.venue, stand.venue.device().token, stand.folder)
    with paired_anew.kiosk() as kiosk:
        (sold,) = kiosk.trade.outbox.waiting()
        teller = KioskTeller(
            kiosk.trade.outbox, lambda: kiosk.client.clock_offset, lambda: False, MachineState
        )
        heart = Heartbeat(kiosk.client, teller)
        assert teller.report().health.waiting == 1
        kiosk.trade.outbox.hand_in()
        heart.beat()
        device = kiosk.client.me()
        operator = stand.venue.operator
        health = ok(operator.get(f"/devices/{device.id}"))["health"]
        assert (health["waiting"], health["refused"], health["paper_ready"]) == (0, 1, False)
        (letter,) = ok(operator.get("/dead-letters", params={"device": str(device.id)}))["letters"]
        assert (letter["kind"], letter["what"]) == ("sale", sold.number)
        ok(operator.post(f"/dead-letters/{sold.id}/close"))
        heart.beat()
        assert kiosk.trade.outbox.refused() == []
