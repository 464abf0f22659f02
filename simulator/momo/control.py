"""The control API under `/momo/_control`: what a payer's hand or a test's does to the simulation.

JSON in and out. It is no part of MoMo and needs no key: it listens on loopback in a demo.
"""

from dataclasses import asdict
from typing import Literal, get_args

from fastapi import APIRouter, HTTPException
from pydantic import Field

from simulator.momo.account import Kind
from simulator.momo.collecting import OUTCOMES
from simulator.momo.gateway import Kind as FaultKind
from simulator.momo.refusals import REASONS
from simulator.momo.simulation import Simulation, entry
from simulator.momo.wire import Json
from simulator.stripe.asking import Asked
from simulator.stripe.chaos import Weather
from simulator.stripe.control import TimePassed
from simulator.stripe.fault import Fault

ALL_KINDS: tuple[FaultKind, ...] = get_args(FaultKind)


class FaultAsked(Asked):
    """A fault to arm. `match` is a glob over "METHOD /path" as MoMo writes its paths."""

    kind: FaultKind
    match: str = "*"
    count: int = Field(default=1, ge=1)
    seconds: float = Field(default=0.0, ge=0)
    status: int = Field(default=500, ge=500, le=599)
    after_commit: bool = False


class ChaosAsked(Asked):
    """The weather, as `chaos.Weather` explains it. No kinds means all, a rate of nothing none."""

    rate: float = Field(ge=0, le=1)
    seed: int = 0
    kinds: tuple[FaultKind, ...] = ()
    match: str = "*"
    seconds: float = Field(default=0.2, ge=0)


class SettingsAsked(Asked):
    """Settings, as `account.Settings` explains them; what is left out stays as it is."""

    delay_s: float | None = Field(default=None, ge=0)
    delayed_s: float | None = Field(default=None, ge=0)
    expires_after_s: float | None = Field(default=None, ge=0)
    by_hand: bool | None = None
    callback_method: Literal["PUT", "POST", "none"] | None = None
    callback_delay_s: float | None = Field(default=None, ge=0)
    token_life_s: float | None = Field(default=None, ge=0)
    giving_back: Literal["succeeds", "waits", "fails"] | None = None
    reason_shape: Literal["word", "object"] | None = None
    any_currency: bool | None = None


class HandAsked(Asked):
    """What a hand does to a pending transaction; `fail` needs one of MoMo's reasons."""

    outcome: Literal["approve", "reject", "expire", "fail"]
    reason: str = ""


def _transaction_routes(simulation: Simulation) -> APIRouter:
    router = APIRouter()
    account = simulation.account

    @router.get("/ledger")
    def show_ledger() -> Json:
        with account.lock:
            return simulation.ledger()

    @router.get("/requests")
    def list_requests(kind: Kind | None = None) -> list[Json]:
        with account.lock:
            return [entry(each) for each in account.every(kind)]

    @router.post("/requests/{reference}")
    def answer_request(reference: str, asked: HandAsked) -> Json:
        if asked.outcome == "fail" and asked.reason not in REASONS:
            raise HTTPException(422, f"The reason must be one of {', '.join(REASONS)}")
        with account.lock:
            found = account.find(reference)
            if found.status != "PENDING":
                raise HTTPException(409, "This has been answered already.")
            account.end(found, OUTCOMES.get(asked.outcome, asked.reason))
            return entry(found)

    @router.get("/callbacks")
    def list_callbacks() -> list[Json]:
        return list(simulation.messenger.log)

    return router


def _fault_routes(simulation: Simulation) -> APIRouter:
    router = APIRouter()
    account = simulation.account

    @router.post("/faults")
    def arm_fault(asked: FaultAsked) -> Json:
        with account.lock:
            return asdict(simulation.faults.arm(Fault(**asked.model_dump())))

    @router.get("/faults")
    def list_faults() -> list[Json]:
        with account.lock:
            return [dict(fault) for fault in simulation.faults.armed()]

    @router.delete("/faults")
    def clear_faults() -> Json:
        with account.lock:
            simulation.faults.clear()
        return {"cleared": True}

    @router.put("/chaos")
    def turn_weather(asked: ChaosAsked) -> Json:
        with account.lock:
            fields = asked.model_dump() | {"kinds": asked.kinds or ALL_KINDS}
            simulation.faults.chaos.turn(Weather(**fields))
            return simulation.faults.chaos.told()

    @router.get("/chaos")
    def show_weather() -> Json:
        with account.lock:
            return simulation.faults.chaos.told()

    return router


def control_routes(simulation: Simulation) -> APIRouter:
    """Every control route."""
    router = APIRouter(prefix="/momo/_control")
    account = simulation.account
    router.include_router(_transaction_routes(simulation))
    router.include_router(_fault_routes(simulation))

    @router.get("/settings")
    def show_settings() -> Json:
        with account.lock:
            return asdict(account.settings)

    @router.put("/settings")
    def set_settings(asked: SettingsAsked) -> Json:
        with account.lock:
            for name, value in asked.model_dump(exclude_none=True).items():
                setattr(account.settings, name, value)
            return asdict(account.settings)

    @router.post("/clock")
    def let_time_pass(asked: TimePassed) -> Json:
        with account.lock:
            account.agenda.forward(asked.forward_s)
        return {"forwarded_s": asked.forward_s}

    @router.post("/forget_tokens")
    def forget_tokens() -> Json:
        with account.lock:
            account.forget_tokens()
        return {"forgotten": True}

    @router.post("/reset")
    def reset() -> Json:
        with account.lock:
            simulation.reset()
        return {"reset": True}

    return router
