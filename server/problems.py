"""Turns every refusal and every failure into an RFC 9457 problem that a client can read."""

import logging
from collections.abc import Callable
from http import HTTPStatus
from typing import Any, cast

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from sqlalchemy.exc import DataError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from starlette.exceptions import HTTPException

from ticketing.problem import PROBLEM_MEDIA_TYPE, Problem, ProblemCode, RefusedError

logger = logging.getLogger(__name__)

_HTTP_CODES = {
    HTTPStatus.UNAUTHORIZED: ProblemCode.NOT_AUTHENTICATED,
    HTTPStatus.FORBIDDEN: ProblemCode.NOT_ALLOWED,
    HTTPStatus.NOT_FOUND: ProblemCode.NOT_FOUND,
    HTTPStatus.METHOD_NOT_ALLOWED: ProblemCode.METHOD_NOT_ALLOWED,
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: ProblemCode.TOO_LARGE,
}
_BUSY = "The database does not answer at the moment. Nothing was changed; please try again."
_INTERNAL = "The server met something it did not expect. It has been written down."


def answer(refusal: RefusedError) -> JSONResponse:
    """The response that carries a refusal."""
    problem = refusal.problem
    return JSONResponse(
        problem.model_dump(mode="json"),
        status_code=problem.status,
        media_type=PROBLEM_MEDIA_TYPE,
        headers=_headers(problem),
    )


def install(app: FastAPI) -> None:
    """Have ``app`` answer every error with a problem."""
    handlers: dict[Any, Callable[[Request, Any], JSONResponse]] = {
        RefusedError: _refused,
        RequestValidationError: _invalid,
        HTTPException: _http,
        OperationalError: _busy,
        InterfaceError: _busy,
        DataError: _unstorable,
        # Half of a surrogate pair, which JSON can spell and no text can hold.
        UnicodeEncodeError: _unstorable,
        PoolTimeoutError: _busy,
        Exception: _unexpected,
    }
    for kind, respond in handlers.items():
        app.add_exception_handler(kind, respond)


def _refused(_request: Request, error: RefusedError) -> JSONResponse:
    return answer(error)


def _invalid(_request: Request, error: RequestValidationError) -> JSONResponse:
    broken = next((entry for entry in error.errors() if entry["type"] == "json_invalid"), None)
    if broken is not None:
        words = f"The body is not valid JSON: see its character {broken['loc'][-1]}."
        return answer(RefusedError(ProblemCode.INVALID_REQUEST, words))
    fields = [
        {
            "field": ".".join(str(part) for part in entry["loc"][1:]),
            "message": _in_words(entry),
        }
        for entry in error.errors()
    ]
    first = fields[0] if fields else {"field": "", "message": "unreadable"}
    where = f"{first['field']}: " if first["field"] else ""
    refusal = RefusedError(ProblemCode.INVALID_REQUEST, f"{where}{first['message']}", fields=fields)
    return answer(refusal)


def _in_words(entry: dict[str, Any]) -> str:
    """What is wrong with a field, for people: nobody is shown a pattern."""
    if entry["type"] == "string_pattern_mismatch":
        is_address = "@" in entry["ctx"]["pattern"]
        return "This is no e-mail address" if is_address else "This is not written as it must be"
    if entry["type"] == "too_short":
        return f"At least {entry['ctx']['min_length']} must be given"
    return str(entry["msg"]).removeprefix("Value error, ")


def _http(request: Request, error: HTTPException) -> JSONResponse:
    status = HTTPStatus(error.status_code)
    code = _HTTP_CODES.get(status, ProblemCode.INVALID_REQUEST)
    detail = {
        ProblemCode.NOT_FOUND: f"There is nothing at {request.url.path}.",
        ProblemCode.METHOD_NOT_ALLOWED: f"{request.method} is not possible here.",
    }.get(code, str(error.detail))
    response = answer(RefusedError(code, detail))
    response.headers.update(error.headers or {})
    return response


def _unstorable(_request: Request, _error: Exception) -> JSONResponse:
    words = "The request holds a value that cannot be kept."
    return answer(RefusedError(ProblemCode.INVALID_REQUEST, words))


def _busy(_request: Request, error: Exception) -> JSONResponse:
    logger.error("The database refused: %s", cast("Any", error).args[0])
    return answer(RefusedError(ProblemCode.BUSY, _BUSY))


def _unexpected(request: Request, error: Exception) -> JSONResponse:
    # By its template: the path itself can hold somebody's token.
    route = getattr(request.scope.get("route"), "path", "no route")
    logger.error("%s %s failed", request.method, route, exc_info=error)
    response = answer(RefusedError(ProblemCode.INTERNAL, _INTERNAL))
    # This is answered outside of every middleware, so the request's id is put on here.
    if "request_id" in request.scope:
        response.headers["X-Request-ID"] = request.scope["request_id"]
    return response


def _headers(problem: Problem) -> dict[str, str]:
    if problem.code in {ProblemCode.NOT_AUTHENTICATED, ProblemCode.DEVICE_REVOKED}:
        return {"WWW-Authenticate": "Bearer"}
    if problem.code is ProblemCode.TOO_MANY_REQUESTS:
        return {"Retry-After": str((problem.model_extra or {}).get("retry_after_s", 1))}
    return {"Retry-After": "1"} if problem.code is ProblemCode.BUSY else {}
