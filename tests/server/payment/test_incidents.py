"""Incidents: what went wrong with money stays on the list until somebody says what was done."""

from typing import Any

from tests.server.payment.counter import Counter, Desk
from tests.server.payment.sales import give_back, ok, refusal, sold_by_card, web_order
from tests.server.selling import open_venue
from tests.simulator.running import wait_until
from ticketing.identifiers import new_id


def failed_refund(desk: Desk) -> dict[str, Any]:
    """The incident of a refund that the provider could not make."""
    desk.stripe.set_settings(refund_outcome="failed")
    payment = sold_by_card(desk)
    ok(give_back(desk.venue.operator, payment))

    def there() -> dict[str, Any] | None:
        listed = ok(desk.venue.operator.get("/payments/incidents"))["incidents"]
        found = [one for one in listed if one["reference"] == payment.reference]
        return found[0] if found else None

    found: dict[str, Any] | None = wait_until(there, within_s=15)
    assert found is not None
    return found


def test_an_incident_is_resolved_once_with_a_note(desk: Desk) -> None:
    incident = failed_refund(desk)
    assert (incident["kind"], incident["resolved_at"]) == ("refund_failed", None)
    operator = desk.venue.operator
    path = f"/payments/incidents/{incident['id']}/resolve"
    resolved = ok(operator.post(path, {"note": "Paid out by bank transfer"}))
    assert resolved["resolved_by"] == "Operator"
    assert ok(operator.post(path, {"note": "Paid out by bank transfer"})) == resolved
    assert refusal(operator.post(path, {"note": "Or not"})) == (412, "changed_meanwhile")
    still = ok(operator.get("/payments/incidents"))["incidents"]
    assert incident["id"] not in [one["id"] for one in still]
    everything = ok(operator.get("/payments/incidents?resolved=true"))["incidents"]
    assert resolved in everything


def test_incidents_come_in_pages(desk: Desk) -> None:
    made = [failed_refund(desk)["id"] for _ in range(3)]
    operator = desk.venue.operator
    seen: list[str] = []
    cursor = ""
    while True:
        page = ok(operator.get(f"/payments/incidents?limit=2{cursor}"))
        seen += [one["id"] for one in page["incidents"]]
        if page["next"] is None:
            break
        cursor = f"&after={page['next']}"
    assert set(made) <= set(seen)
    assert len(seen) == len(set(seen))


def test_only_staff_see_and_resolve_incidents(counter: Counter, desk: Desk) -> None:
    incident = failed_refund(desk)
    holder, _ = web_order(counter.venue)
    path = f"/payments/incidents/{incident['id']}/resolve"
    for client in (holder, open_venue(counter.server).device()):
        assert refusal(client.get("/payments/incidents")) == (403, "not_allowed")
        assert refusal(client.post(path, {"note": "Mine"})) == (403, "not_allowed")
    unknown = f"/payments/incidents/{new_id()}/resolve"
    assert refusal(desk.venue.operator.post(unknown, {"note": "?"})) == (404, "not_found")
    for note in ("", "\x00", "x" * 1001):
        refused = desk.venue.operator.post(path, {"note": note})
        assert refusal(refused) == (422, "invalid_request")
