"""MoMo over HTTP, all under `/momo`: both products and the control API."""

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.responses import JSONResponse

from simulator.connections import OpenConnections
from simulator.momo.control import control_routes
from simulator.momo.refusals import Refusal
from simulator.momo.simulation import Simulation
from simulator.momo.wire import Call, Json

PREFIX = "/momo"
METHODS = ["GET", "POST", "DELETE", "PUT", "PATCH"]


def add_momo(app: FastAPI, simulation: Simulation, connections: OpenConnections) -> None:
    """Have an application answer for MoMo too; `connections` lets it lose a reply."""
    app.include_router(control_routes(simulation))
    app.include_router(_api_routes(simulation, connections))

    @app.exception_handler(Refusal)
    def refused(_request: Request, refusal: Refusal) -> JSONResponse:
        return JSONResponse({"detail": refusal.body["message"]}, refusal.status)


def _api_routes(simulation: Simulation, connections: OpenConnections) -> APIRouter:
    router = APIRouter(prefix=PREFIX, include_in_schema=False)

    @router.api_route("/collection/{path:path}", methods=METHODS)
    @router.api_route("/disbursement/{path:path}", methods=METHODS)
    async def answer(request: Request) -> Response:
        call = Call(
            request.method,
            request.url.path.removeprefix(PREFIX).rstrip("/"),
            await request.body(),
            request.headers,
        )
        given = await simulation.gateway.answer(call)
        if given.lost:
            await connections.lose(request)
        kind = None if given.body is None else "application/json"
        return Response(given.payload(), given.status, given.headers, kind)

    @router.get("/healthz")
    def healthz() -> Json:
        return {"status": "ok", "simulated": True}

    return router
