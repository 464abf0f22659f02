"""Every machine is walked over every pair of state and event."""

from enum import StrEnum
from itertools import product
from typing import Any

import pytest

from ticketing.catalogue import EVENT_STATES, EventAct, EventStatus
from ticketing.order import ORDER_STATES, OrderAct, OrderStatus
from ticketing.payment import PAYMENT_STATES, PaymentNews, PaymentStatus
from ticketing.states import IllegalTransitionError, StateMachine
from ticketing.ticket import TICKET_STATES, TicketAct, TicketStatus

EXPECTED = {
    "event": {
        "draft": {"publish": "published", "cancel": "cancelled"},
        "published": {"cancel": "cancelled", "end": "ended"},
        "cancelled": {},
        "ended": {},
    },
    "order": {
        "pending": {
            "pay": "confirmed",
            "cancel": "cancelled",
            "expire": "expired",
            "fail_to_fulfil": "unfulfilled",
        },
        "confirmed": {"deliver": "completed"},
        "completed": {},
        "cancelled": {"fail_to_fulfil": "unfulfilled"},
        "expired": {"pay": "confirmed", "fail_to_fulfil": "unfulfilled"},
        "unfulfilled": {},
    },
    "ticket": {
        "valid": {
            "admit": "used",
            "void": "void",
            "refund": "refunded",
            "name": "valid",
            "transfer": "valid",
            "reissue": "valid",
        },
        "used": {"undo": "valid", "refund": "refunded"},
        "void": {},
        "refunded": {},
    },
    "payment": {
        **{
            status: {
                "presented": "presented",
                "processing": "processing",
                "succeeded": "succeeded",
                "declined": "failed",
                "cancelled": "cancelled",
                "out_of_reach": "unknown",
            }
            for status in ("created", "presented", "processing", "failed", "unknown")
        },
        "succeeded": {"succeeded": "succeeded"},
        "cancelled": {"cancelled": "cancelled"},
    },
}
MACHINES: dict[str, tuple[StateMachine[Any, Any], type[StrEnum], type[StrEnum]]] = {
    "event": (EVENT_STATES, EventStatus, EventAct),
    "order": (ORDER_STATES, OrderStatus, OrderAct),
    "payment": (PAYMENT_STATES, PaymentStatus, PaymentNews),
    "ticket": (TICKET_STATES, TicketStatus, TicketAct),
}
PAIRS = [
    (name, state, event)
    for name, (_, states, events) in MACHINES.items()
    for state, event in product(states, events)
]


@pytest.mark.parametrize(("name", "state", "event"), PAIRS)
def test_each_pair_leads_where_the_domain_says_or_is_refused(
    name: str, state: StrEnum, event: StrEnum
) -> None:
    machine = MACHINES[name][0]
    expected = EXPECTED[name][state.value].get(event.value)
    assert machine.allows(state, event) is (expected is not None)
    if expected is None:
        with pytest.raises(IllegalTransitionError, match="not possible"):
            machine.advance(state, event)
    else:
        assert machine.advance(state, event) == expected


def test_money_that_came_is_never_taken_back_by_later_news() -> None:
    for news in PaymentNews:
        if news is not PaymentNews.SUCCEEDED:
            assert not PAYMENT_STATES.allows(PaymentStatus.SUCCEEDED, news)
