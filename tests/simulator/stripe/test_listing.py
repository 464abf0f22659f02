"""Lists and expansion, walked by the official package's own pagination."""

import pytest
import stripe

from simulator.stripe.listing import within
from tests.simulator.running import SimulatorHandle
from tests.simulator.selling import collected, new_intent


def test_lists_are_newest_first_ten_at_a_time_with_has_more(
    client: stripe.StripeClient,
) -> None:
    made = [new_intent(client, 1000 + 100 * number).id for number in range(12)]
    page = client.v1.payment_intents.list()
    assert [intent.id for intent in page.data] == made[:1:-1]
    assert (page.has_more, page.url) == (True, "/v1/payment_intents")


def test_the_sdk_walks_all_pages_forward_and_backward(client: stripe.StripeClient) -> None:
    made = [new_intent(client, 1000 + 100 * number).id for number in range(7)]
    forward = client.v1.payment_intents.list({"limit": 3}).auto_paging_iter()
    assert [intent.id for intent in forward] == made[::-1]
    backward = client.v1.payment_intents.list({"limit": 3, "ending_before": made[0]})
    assert [intent.id for intent in backward.auto_paging_iter()] == made[1:]


def test_the_last_page_has_no_more(client: stripe.StripeClient) -> None:
    made = [new_intent(client).id for _ in range(3)]
    page = client.v1.payment_intents.list({"limit": 2, "starting_after": made[1]})
    assert ([intent.id for intent in page.data], page.has_more) == ([made[0]], False)


@pytest.mark.parametrize("limit", [0, 101])
def test_a_limit_outside_1_to_100_is_refused(client: stripe.StripeClient, limit: int) -> None:
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v1.payment_intents.list({"limit": limit})
    assert refused.value.param == "limit"


def test_a_cursor_that_does_not_exist_is_missing(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v1.payment_intents.list({"starting_after": "pi_nowhere"})
    assert refused.value.code == "resource_missing"


def test_created_bounds_are_exclusive_and_inclusive_as_named() -> None:
    assert within(5, {"gte": 5, "lte": 5})
    assert not within(5, {"gt": 5})
    assert not within(5, {"lt": 5})


def test_a_list_is_cut_by_creation_time(client: stripe.StripeClient) -> None:
    intent = new_intent(client)
    assert client.v1.payment_intents.list({"created": {"gte": intent.created}}).data
    assert not client.v1.payment_intents.list({"created": {"lt": intent.created - 60}}).data


def test_charges_of_an_intent_are_listed(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    intent = collected(simulator)
    collected(simulator)
    charges = client.v1.charges.list({"payment_intent": intent.id})
    assert [charge.payment_intent for charge in charges.data] == [intent.id]


def test_expansion_reaches_through_lists_and_objects(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    collected(simulator)
    page = client.v1.payment_intents.list({"expand": ["data.latest_charge.payment_method"]})
    charge = page.data[0].latest_charge
    assert isinstance(charge, stripe.Charge)
    refund = client.v1.refunds.create({"charge": charge.id, "expand": ["charge"]})
    assert isinstance(refund.charge, stripe.Charge)
    assert refund.charge.refunded


@pytest.mark.parametrize("path", ["status", "nothing", "latest_charge.a.b.c.d"])
def test_what_cannot_be_expanded_is_refused(
    simulator: SimulatorHandle, client: stripe.StripeClient, path: str
) -> None:
    intent = collected(simulator)
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v1.payment_intents.retrieve(intent.id, {"expand": [path]})
    assert refused.value.param == "expand"


def test_events_are_listed_by_type_and_retrieved(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    collected(simulator)
    kinds = ["charge.succeeded", "payment_intent.succeeded"]
    listed = client.v1.events.list({"types": kinds})
    assert {event.type for event in listed.data} == set(kinds)
    again = client.v1.events.retrieve(listed.data[0].id)
    assert again.type == listed.data[0].type
