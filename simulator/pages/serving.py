"""Serves the pages, and the one answer the control page asks for all the time."""

import copy
from dataclasses import asdict
from importlib import resources

from fastapi import APIRouter, FastAPI, Response
from fastapi.responses import RedirectResponse

from simulator.momo import simulation as momo
from simulator.momo.sandbox import PAYERS, Ending
from simulator.stripe.control import reader_view
from simulator.stripe.ledger import ledger
from simulator.stripe.simulation import Simulation
from simulator.stripe.wire import Json

MEDIA_TYPES = {
    "look.css": "text/css",
    "page.js": "text/javascript",
    "control.js": "text/javascript",
    "phone.js": "text/javascript",
}
SHOWN = 12
"""How many sessions and deliveries the control page has room for."""


def add_pages(app: FastAPI, stripe: Simulation, mobile_money: momo.Simulation) -> None:
    """Have an application show the control page first, and the payer's phone."""
    router = APIRouter(include_in_schema=False)

    @router.get("/")
    def start() -> RedirectResponse:
        return RedirectResponse("/control")

    @router.get("/control")
    def control_page() -> Response:
        return _file("control.html", "text/html")

    @router.get("/momo/phone")
    def phone_page() -> Response:
        return _file("phone.html", "text/html")

    @router.get("/pages/{name}")
    def part(name: str) -> Response:
        if name not in MEDIA_TYPES:
            return Response(status_code=404)
        return _file(name, MEDIA_TYPES[name])

    @router.get("/control/overview")
    def overview() -> Json:
        return {"stripe": _stripe_overview(stripe), "momo": _momo_overview(mobile_money)}

    app.include_router(router)


def _file(name: str, media_type: str) -> Response:
    text = resources.files("simulator.pages").joinpath(name).read_text("utf-8")
    return Response(text, media_type=media_type)


def _stripe_overview(simulation: Simulation) -> Json:
    account = simulation.account
    with account.lock:
        return {
            "settings": asdict(account.settings),
            "switches": asdict(simulation.postman.switches),
            "deliveries": simulation.postman.log[-SHOWN:],
            "faults": copy.deepcopy(simulation.faults.armed()),
            "chaos": simulation.faults.chaos.told(),
            "readers": [
                reader_view(simulation, reader)
                for reader in reversed(account.every("terminal.reader"))
            ],
            "sessions": copy.deepcopy(account.every("checkout.session")[:SHOWN]),
            "ledger": copy.deepcopy(ledger(account)),
        }


def _momo_overview(simulation: momo.Simulation) -> Json:
    account = simulation.account
    with account.lock:
        return {
            "settings": asdict(account.settings),
            "callbacks": simulation.messenger.log[-SHOWN:],
            "faults": copy.deepcopy(simulation.faults.armed()),
            "chaos": simulation.faults.chaos.told(),
            "pending": [momo.entry(each) for each in account.every() if each.status == "PENDING"],
            "numbers": {number: _words(ending) for number, ending in PAYERS.items()},
            "ledger": simulation.ledger(),
        }


def _words(ending: Ending) -> str:
    if ending.never:
        return "stays pending"
    return "pays late" if ending.late else ending.reason
