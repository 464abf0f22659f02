"""Completes the description of the interface: an example each, and the problems it can answer."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from server.examples import example
from ticketing.problem import PROBLEM_MEDIA_TYPE, Problem, ProblemCode, RefusedError

_REF = {"$ref": "#/components/schemas/Problem"}
_EXAMPLE = RefusedError(
    ProblemCode.NOT_ENOUGH_TICKETS, "Only 5 tickets remaining for General Admission", available=5
).problem.model_dump(mode="json")
_REFUSED = {
    "description": "Refused; `code` says why, `detail` can be shown.",
    "content": {PROBLEM_MEDIA_TYPE: {"schema": _REF, "example": _EXAMPLE}},
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
    for operations in schema["paths"].values():
        for operation in operations.values():
            responses = operation["responses"]
            for status in [code for code in responses if code.startswith(("4", "5"))]:
                responses[status] = _REFUSED | {"description": _words(responses[status])}
            _show(operation, schemas)
            responses.setdefault("4XX", _REFUSED)
            responses.setdefault("5XX", _FAILED)
            responses.pop("422", None)
    return schema


def _show(operation: dict[str, Any], schemas: dict[str, Any]) -> None:
    """Give each JSON body that has no example one."""
    bodies = [operation.get("requestBody", {}), *operation["responses"].values()]
    for body in bodies:
        content = body.get("content", {}).get("application/json")
        if content and "example" not in content and "schema" in content:
            content["example"] = example(content["schema"], schemas)


def _words(response: dict[str, Any]) -> str:
    return str(response.get("description") or _REFUSED["description"])
