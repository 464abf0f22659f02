"""The control API for what goes wrong: faults told in advance or by chance, and webhooks."""

import copy
from dataclasses import asdict
from typing import Literal, get_args

from fastapi import APIRouter
from pydantic import Field

from simulator.stripe.asking import Asked
from simulator.stripe.chaos import Weather
from simulator.stripe.fault import READER_COMMAND, Fault, Kind
from simulator.stripe.simulation import Simulation
from simulator.stripe.wire import Json

ALL_KINDS: tuple[Kind, ...] = get_args(Kind)


class FaultAsked(Asked):
    """A fault to arm; see `fault.Fault`. Reader faults meet `process_payment_intent`."""

    kind: Kind
    match: str = ""
    count: int = Field(default=1, ge=1)
    seconds: float = Field(default=0.0, ge=0)
    status: int = Field(default=500, ge=500, le=599)
    after_commit: bool = False
    should_retry: Literal["", "true", "false"] = ""
    code: Literal["lock_timeout", "rate_limit"] = "lock_timeout"


class SwitchesAsked(Asked):
    """Webhook switches; what is left out stays as it is."""

    duplicate: bool | None = None
    reorder: bool | None = None
    delay_s: float | None = Field(default=None, ge=0)
    drop: int | None = Field(default=None, ge=0)
    drop_every: int | None = Field(default=None, ge=0)
    seed: int | None = None
    most_copies: int | None = Field(default=None, ge=1, le=5)
    drop_rate: float | None = Field(default=None, ge=0, le=1)
    hold_rate: float | None = Field(default=None, ge=0, le=1)
    shuffle_s: float | None = Field(default=None, ge=0)


class ChaosAsked(Asked):
    """The weather; see `chaos.Weather`. No kinds means all, a rate of nothing means none."""

    rate: float = Field(ge=0, le=1)
    seed: int = 0
    kinds: tuple[Kind, ...] = ()
    match: str = "* /v1/*"
    seconds: float = Field(default=0.2, ge=0)


def fault_routes(simulation: Simulation) -> APIRouter:
    """The routes about faults, to be put under `/_control`."""
    router = APIRouter()
    account = simulation.account

    @router.post("/faults")
    def arm_fault(asked: FaultAsked) -> Json:
        fields = asked.model_dump()
        reader_fault = asked.kind.startswith("reader_")
        fields["match"] = asked.match or (READER_COMMAND if reader_fault else "* /v1/*")
        with account.lock:
            return asdict(simulation.faults.arm(Fault(**fields)))

    @router.get("/faults")
    def list_faults() -> list[Json]:
        with account.lock:
            return copy.deepcopy(simulation.faults.armed())

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


def webhook_routes(simulation: Simulation) -> APIRouter:
    """The routes about webhooks, to be put under `/_control`."""
    router = APIRouter(prefix="/webhooks")
    account = simulation.account

    @router.put("")
    def set_switches(asked: SwitchesAsked) -> Json:
        with account.lock:
            simulation.postman.turn(asked.model_dump(exclude_none=True))
            return asdict(simulation.postman.switches)

    @router.get("")
    def show_webhooks() -> Json:
        with account.lock:
            return simulation.postman.told()

    @router.post("/flush")
    def flush() -> Json:
        with account.lock:
            return {"flushed": simulation.postman.flush()}

    return router
