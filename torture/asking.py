"""R13: every operation of the description is asked good and bad things by every role.

Whatever is asked, the answer is one that the description allows: never a failure of the server,
always a status, a type and a body that are written down, and nothing taken that should not be.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import APIOperation, BaseSchema, Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import Failure, FailureGroup
from schemathesis.core.result import Err
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from torture.cast import Caller

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    negative_data_rejection,
]
ENDS_THE_CALLER = ("sign-out", "/me/password", "/me/factor", "/me/sign-ins")
"""Parts of paths that can take the caller's own token away: they are asked last."""

_RAW = ("message/rfc822", "image/jpeg", "image/png", "image/webp")
_SHOWN = 300
_PATIENCE_S = 30


@schemathesis.serializer(*_RAW)
def _raw(_context: schemathesis.SerializationContext, value: Any) -> bytes:  # noqa: ANN401  any JSON
    """Bodies that are no JSON are sent as bytes of whatever was made up for them."""
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "replace")


@dataclass
class Asked:
    """How often each kind of answer came, and each operation's first failure, by its name."""

    answers: Counter[int] = field(default_factory=Counter)
    failures: dict[str, str] = field(default_factory=dict)
    operations: int = 0


def ask_everything(
    address: str, caller: Caller, examples: int, wanted: Callable[[str], bool] = lambda _: True
) -> Asked:
    """Ask each operation of the server at ``address`` as ``caller``.

    Args:
        address: of the server, without a slash at its end.
        caller: who asks.
        examples: good and bad questions each, for each operation.
        wanted: which operations, by names such as ``GET /api/v1/orders``.
    """
    described = schemathesis.openapi.from_url(f"{address}/api/v1/openapi.json")
    rejected = described.config.checks.negative_data_rejection
    # Refusals too: of a link that is used up, of an If-Match that is nobody's.
    rejected.expected_statuses = [*(rejected.expected_statuses or ()), "410", "412"]
    found = Asked()
    with requests.Session() as session:
        if caller.token:
            session.headers["Authorization"] = f"Bearer {caller.token}"
        for operation in sorted(_operations(described), key=_late):
            if not wanted(operation.label):
                continue
            found.operations += 1
            for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):
                _ask(_Question(operation, mode, caller, session, address), examples, found)
    return found


@dataclass(frozen=True)
class _Question:
    operation: Any
    mode: GenerationMode
    caller: Caller
    session: requests.Session
    address: str


def _ask(question: _Question, examples: int, found: Asked) -> None:
    operation, mode = question.operation, question.mode
    dice = Random(f"{operation.label} {mode} {question.caller.role}")  # noqa: S311  the same every time

    # Each failure is kept and the rest asked too, so nothing is raised and nothing shrunk.
    @seed(1)
    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(generation_mode=mode))
    def each(case: Case[Any]) -> None:
        if mode is GenerationMode.POSITIVE:
            _at_home(case, question.caller.known, dice)
        answer = case.call(base_url=question.address, session=question.session, timeout=_PATIENCE_S)
        found.answers[answer.status_code] += 1
        try:
            case.validate_response(answer, checks=CHECKS)
        except (Failure, FailureGroup) as error:
            words = _words(error, answer.status_code, answer.text)
            found.failures.setdefault(f"{question.caller.role}: {operation.label}", words)

    try:
        each()
    except Unsatisfiable:
        # Nothing bad can be asked of an operation without parameters, nor good of some methods.
        return


def _operations(described: BaseSchema) -> Iterator[APIOperation[Any, Any, Any, Any]]:
    for result in described.get_all_operations():
        if isinstance(result, Err):
            raise result.err()
        yield result.ok()


def _late(operation: APIOperation[Any, Any, Any, Any]) -> bool:
    return any(part in operation.label for part in ENDS_THE_CALLER)


def _at_home(case: Case[Any], known: Mapping[str, str], dice: Random) -> None:
    """Have three of four good questions be about things that there are."""
    for name in list(case.path_parameters or {}):
        if name in known and dice.random() < 0.75:
            case.path_parameters[name] = known[name]
    if isinstance(case.body, dict | list) and dice.random() < 0.75:
        case.body = _with_known(case.body, known)


def _with_known(body: Any, known: Mapping[str, str]) -> Any:  # noqa: ANN401  any JSON
    if isinstance(body, list):
        return [_with_known(one, known) for one in body]
    if not isinstance(body, dict):
        return body
    return {
        key: known[key] if key in known and isinstance(one, str) else _with_known(one, known)
        for key, one in body.items()
    }


def _words(error: Failure | FailureGroup, status: int, body: str) -> str:
    group = error.exceptions if isinstance(error, FailureGroup) else (error,)
    said = "; ".join(f"{type(one).__name__}: {str(one).splitlines()[0]}" for one in group)
    return f"{status} {said} | {body}"[:_SHOWN]
