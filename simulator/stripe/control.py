"""The control API under `/_control`: what a person's hand or a test's does to the simulation.

JSON in and out. It is no part of Stripe and needs no key: it listens on loopback in a demo.
"""

import copy
from dataclasses import asdict
from typing import Literal

from fastapi import APIRouter, HTTPException
from pydantic import Field

from simulator.stripe import reader_desk, refunds
from simulator.stripe.asking import Asked
from simulator.stripe.cards import CARDS, find_card
from simulator.stripe.control_faults import fault_routes, webhook_routes
from simulator.stripe.control_payments import payment_routes
from simulator.stripe.refusals import Refusal
from simulator.stripe.simulation import Simulation
from simulator.stripe.wire import Json


class Presented(Asked):
    """A test card by name or number, and how it is read."""

    card: str = "visa"
    read_method: Literal[
        "contact_emv", "contactless_emv", "contactless_magstripe_mode", "magnetic_stripe_track2"
    ] = "contactless_emv"


class Power(Asked):
    """Whether the reader is on."""

    on: bool


class Stuck(Asked):
    """How the reader goes wrong, as `account.Desk` says; empty mends it."""

    stuck: Literal["", "before_card", "after_card", "connection_error"] = "before_card"


class SettingsAsked(Asked):
    """Settings; what is left out stays as it is."""

    authorisation_delay_s: float | None = Field(default=None, ge=0)
    refund_outcome: Literal["succeeded", "pending", "failed"] | None = None
    refund_delay_s: float | None = Field(default=None, ge=0)
    delayed_outcome: Literal["succeeded", "pending", "failed"] | None = None
    delayed_s: float | None = Field(default=None, ge=0)


class TimePassed(Asked):
    """How far the clock goes forward at once."""

    forward_s: float = Field(gt=0)


class RefundSettled(Asked):
    """How the bank ended a refund."""

    status: Literal["succeeded", "failed"]


def reader_view(simulation: Simulation, reader: Json) -> Json:
    """A reader with what its screen shows, for the page and for tests. Holds the lock."""
    desk = simulation.account.desk(reader)
    action = reader["action"] or {}
    asked = action.get("process_payment_intent", {})
    intent = simulation.account.look("payment_intent", asked.get("payment_intent", ""))
    config = asked.get("process_config", {})
    return {
        "id": reader["id"],
        "label": reader["label"],
        **asdict(desk),
        "amount": intent["amount"] if intent else None,
        "currency": intent["currency"] if intent else None,
        "payment_intent": intent["id"] if intent else None,
        "metadata": intent["metadata"] if intent else {},
        "cancellable": bool(config.get("enable_customer_cancellation")),
        "cart": copy.deepcopy(action.get("set_reader_display", {}).get("cart")),
        "reader": copy.deepcopy(reader),
    }


def _showing_routes(simulation: Simulation) -> APIRouter:
    router = APIRouter()
    account = simulation.account

    @router.get("/readers")
    def list_readers() -> list[Json]:
        with account.lock:
            found = reversed(account.every("terminal.reader"))
            return [reader_view(simulation, reader) for reader in found]

    @router.get("/cards")
    def list_cards() -> list[Json]:
        return [
            {
                "name": card.name,
                "label": card.label,
                "brand": card.brand,
                "last4": card.last4,
                "declines": bool(card.decline),
            }
            for card in CARDS
            if not card.challenge
        ]

    return router


def _hand_routes(simulation: Simulation) -> APIRouter:
    router = APIRouter()
    account = simulation.account

    @router.post("/readers/{reader_id}/present")
    def present_card(reader_id: str, asked: Presented) -> Json:
        card = find_card(asked.card)
        if card is None:
            raise HTTPException(422, f"There is no test card {asked.card}")
        with account.lock:
            reader = _found(simulation, reader_id)
            reader_desk.present(account, reader, card, asked.read_method)
            return reader_view(simulation, reader)

    @router.post("/readers/{reader_id}/cancel")
    def press_cancel(reader_id: str) -> Json:
        with account.lock:
            reader = _found(simulation, reader_id)
            reader_desk.press_cancel(account, reader)
            return reader_view(simulation, reader)

    @router.post("/readers/{reader_id}/power")
    def switch_power(reader_id: str, asked: Power) -> Json:
        with account.lock:
            reader = _found(simulation, reader_id)
            reader_desk.switch(account, reader, on=asked.on)
            return reader_view(simulation, reader)

    @router.post("/readers/{reader_id}/stick")
    def stick(reader_id: str, asked: Stuck) -> Json:
        with account.lock:
            reader = _found(simulation, reader_id)
            reader_desk.stick(account, reader, asked.stuck)
            return reader_view(simulation, reader)

    return router


def control_routes(simulation: Simulation) -> APIRouter:
    """Every control route, under `/_control`."""
    router = APIRouter(prefix="/_control")
    account = simulation.account
    router.include_router(_showing_routes(simulation))
    router.include_router(_hand_routes(simulation))
    router.include_router(fault_routes(simulation))
    router.include_router(webhook_routes(simulation))
    router.include_router(payment_routes(simulation))

    @router.get("/ledger")
    def show_ledger() -> Json:
        with account.lock:
            return copy.deepcopy(simulation.ledger())

    @router.put("/settings")
    def set_settings(asked: SettingsAsked) -> Json:
        with account.lock:
            for name, value in asked.model_dump(exclude_none=True).items():
                setattr(account.settings, name, value)
            return asdict(account.settings)

    @router.post("/refunds/{refund_id}")
    def settle_refund(refund_id: str, asked: RefundSettled) -> Json:
        with account.lock:
            refund = account.find("refund", refund_id)
            return copy.deepcopy(refunds.settle(account, refund, asked.status))

    @router.post("/clock")
    def let_time_pass(asked: TimePassed) -> Json:
        with account.lock:
            account.agenda.forward(asked.forward_s)
        return {"forwarded_s": asked.forward_s}

    @router.post("/forget_keys")
    def forget_keys() -> Json:
        with account.lock:
            simulation.gateway.keys.clear()
        return {"forgotten": True}

    @router.post("/reset")
    def reset() -> Json:
        with account.lock:
            simulation.reset()
        return {"reset": True}

    return router


def refusal_as_json(refusal: Refusal) -> Json:
    """A refusal in the control API's own shape."""
    return {"detail": refusal.error["message"], "code": refusal.error.get("code")}


def _found(simulation: Simulation, reader_id: str) -> Json:
    return simulation.account.find("terminal.reader", reader_id, "reader")
