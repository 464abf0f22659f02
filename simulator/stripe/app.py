"""The HTTP application: `/v1` for the SDK, `/_control` for hands, pages for whoever looks."""

from importlib import resources

from fastapi import FastAPI, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse

from simulator.connections import OpenConnections
from simulator.stripe.control import control_routes, refusal_as_json
from simulator.stripe.customer_pages import customer_pages
from simulator.stripe.gateway import Call
from simulator.stripe.refusals import Refusal
from simulator.stripe.simulation import Simulation
from simulator.stripe.wire import Json

METHODS = ["GET", "POST", "DELETE", "PUT", "PATCH"]
FONTS = frozenset({"InterDisplay-Bold.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf"})
"""The product's own faces, which the reader page borrows where they are installed."""


def build_app(simulation: Simulation, connections: OpenConnections) -> FastAPI:
    """The application; `connections` lets it lose a reply by cutting the line."""
    app = FastAPI(title="Stripe simulator (no money moves)", docs_url=None, redoc_url=None)
    page = resources.files("simulator.stripe").joinpath("reader_page.html").read_text("utf-8")

    @app.api_route("/v1/{path:path}", methods=METHODS, include_in_schema=False)
    async def answer(request: Request) -> Response:
        body = (await request.body()).decode(errors="replace")
        query = request.url.query
        call = Call(
            request.method,
            request.url.path.rstrip("/"),
            "&".join(part for part in (query, body) if part),
            request.headers,
        )
        given = await simulation.gateway.answer(call)
        if given.lost:
            await connections.lose(request)
        return Response(given.payload(), given.status, given.headers, "application/json")

    @app.get("/healthz")
    def healthz() -> Json:
        return {"status": "ok", "simulated": True, "livemode": False}

    @app.get("/reader", response_class=HTMLResponse)
    def reader_page() -> str:
        return page

    @app.get("/reader/fonts/{name}")
    def font(name: str) -> Response:
        face = resources.files("resources").joinpath("fonts", name)
        if name not in FONTS or not face.is_file():
            return Response(status_code=404)
        return Response(face.read_bytes(), media_type="font/ttf")

    @app.exception_handler(Refusal)
    def refused(_request: Request, refusal: Refusal) -> JSONResponse:
        return JSONResponse(refusal_as_json(refusal), refusal.status)

    app.include_router(customer_pages(simulation.account))
    app.include_router(control_routes(simulation))
    return app
