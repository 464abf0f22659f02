"""Completes the description of the interface: an example each, and the problems it can answer."""

from collections.abc import Iterator
from typing import Any

from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.openapi.utils import get_openapi
from fastapi.routing import iter_route_contexts

from server.examples import example
from server.granting import Granting
from server.idempotency import KEPT_FOR, LONGEST_KEY, METHODS
from server.permissions import PERMISSIONS, Action, Role
from ticketing.problem import PROBLEM_MEDIA_TYPE, Problem, ProblemCode, RefusedError

_REF = {"$ref": "#/components/schemas/Problem"}
_EXAMPLE = RefusedError(
    ProblemCode.NOT_ENOUGH_TICKETS, "Only 5 tickets remaining for General Admission", available=5
).problem.model_dump(mode="json")
_REFUSED: dict[str, Any] = {
    "description": "Refused; `code` says why, `detail` can be shown.",
    "content": {PROBLEM_MEDIA_TYPE: {"schema": _REF, "example": _EXAMPLE}},
}
# Pages say no in words for people; what is refused before a page is drawn is a problem there too.
_REFUSED_PAGE = {
    "description": _REFUSED["description"],
    "content": _REFUSED["content"] | {"text/html": {"schema": {"type": "string"}}},
}
_NOBODY: dict[str, list[str]] = {}
"""Security of an operation that needs none: who asks may be anybody."""
_API = "/api/"
_HOURS_KEPT = int(KEPT_FOR.total_seconds()) // 3600
_KEY = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "description": f"Made up by the caller, and theirs for {_HOURS_KEPT} hours: the same key with "
    "the same body is done once and answered alike (`Idempotent-Replayed: true`), with another "
    "body refused with 422, while the first is worked on with 409.",
    "schema": {
        "type": "string",
        "minLength": 1,
        "maxLength": LONGEST_KEY,
        "pattern": "^[!-~]+$",
    },
}
_FAILED = {
    "description": "Not now: `retryable` says whether asking again can help.",
    "content": {PROBLEM_MEDIA_TYPE: {"schema": _REF}},
}


def install(app: FastAPI) -> None:
    """Have ``app`` describe itself with its problems, once, when first asked."""

    def described() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _described(app)
        return app.openapi_schema

    # FastAPI's documented way to extend its description is to replace this method.
    app.openapi = described  # type: ignore[method-assign]  # see the line above


def _described(app: FastAPI) -> dict[str, Any]:
    schema = get_openapi(
        title=app.title, version=app.version, summary=app.summary, routes=app.routes
    )
    schemas = schema.setdefault("components", {}).setdefault("schemas", {})
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    schemas["Problem"] = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
    schemas |= schemas["Problem"].pop("$defs", {})
    open_to_all = _open_operations(app)
    for path, operations in schema["paths"].items():
        for method, operation in operations.items():
            responses = operation["responses"]
            responses.pop("422", None)
            if (method.upper(), path) in open_to_all and "security" in operation:
                operation["security"] = [*operation["security"], _NOBODY]
            if method.upper() in METHODS and path.startswith(_API):
                operation["parameters"] = [*operation.get("parameters", ()), _KEY]
            refused = _REFUSED if path.startswith(_API) else _REFUSED_PAGE
            for status in [code for code in responses if code.startswith(("4", "5"))]:
                own = responses[status].get("content", {})
                told = {"description": _words(responses[status])}
                responses[status] = refused | told | {"content": own | refused["content"]}
            _show(operation, schemas)
            responses.setdefault("4XX", refused)
            responses.setdefault("5XX", _FAILED)
    return schema


def _open_operations(app: FastAPI) -> set[tuple[str, str]]:
    """Those that the public may ask: for them a bearer token is possible, not needed."""
    return {
        (method, str(route.path))
        for route in iter_route_contexts(app.routes)
        for action in _actions(getattr(route, "dependant", None))
        if Role.PUBLIC in PERMISSIONS[action]
        for method in route.methods or ()
    }


def _actions(dependant: Dependant | None) -> Iterator[Action]:
    if dependant is None:
        return
    if isinstance(dependant.call, Granting):
        yield dependant.call.action
    for inner in dependant.dependencies:
        yield from _actions(inner)


def _show(operation: dict[str, Any], schemas: dict[str, Any]) -> None:
    """Give each JSON body that has no example one."""
    bodies = [operation.get("requestBody", {}), *operation["responses"].values()]
    for body in bodies:
        content = body.get("content", {}).get("application/json")
        if content and "example" not in content and "schema" in content:
            content["example"] = example(content["schema"], schemas)


def _words(response: dict[str, Any]) -> str:
    return str(response.get("description") or _REFUSED["description"])
