"""Whatever is wrong with a request, the answer is a problem that says so and shows nothing else."""

import pytest
import requests

from server.bodies import LARGEST_BODY
from tests.server.running import ServerHandle
from ticketing.problem import PROBLEM_MEDIA_TYPE, Problem, ProblemCode


def _problem(answer: requests.Response) -> Problem:
    assert answer.headers["content-type"] == PROBLEM_MEDIA_TYPE
    problem = Problem.model_validate(answer.json())
    assert problem.status == answer.status_code
    return problem


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"{", "The body is not valid JSON: see its character 1."),
        (b"", "required"),
        (b"[]", "object"),
        (b"\xff\xfe", ""),
        (b'{"id": "x"}', "id"),
        (b'{"id": "01890000-0000-7000-8000-000000000000", "name": "\\ud800"}', "name"),
        (b'{"id": "01890000-0000-7000-8000-000000000000", "name": "a\\u0000b"}', "name"),
    ],
)
def test_a_body_that_is_not_right_is_refused_with_the_field(
    server: ServerHandle, body: bytes, words: str
) -> None:
    headers = {"Content-Type": "application/json"}
    answer = server.client().outside("/api/v1/organisers", "POST", data=body, headers=headers)
    problem = _problem(answer)
    assert problem.code is ProblemCode.INVALID_REQUEST
    assert words in problem.detail


def test_a_wrong_field_is_listed_by_its_path(server: ServerHandle) -> None:
    answer = server.client().post("/organisers", {"id": "no id", "name": ""})
    fields = answer.json()["fields"]
    assert [entry["field"] for entry in fields] == ["id", "name"]


def test_a_path_that_is_not_there_is_not_found(server: ServerHandle) -> None:
    problem = _problem(server.client().get("/nothing"))
    assert problem.code is ProblemCode.NOT_FOUND
    assert "/api/v1/nothing" in problem.detail


def test_a_method_that_is_not_there_says_which_are(server: ServerHandle) -> None:
    answer = server.client().outside("/api/v1/events", "DELETE")
    assert _problem(answer).code is ProblemCode.METHOD_NOT_ALLOWED
    assert "GET" in answer.headers["allow"]


def test_a_wrong_token_is_refused_even_where_none_is_needed(server: ServerHandle) -> None:
    answer = server.client("nobody's").get("/events")
    assert _problem(answer).code is ProblemCode.NOT_AUTHENTICATED
    assert answer.headers["www-authenticate"] == "Bearer"


def test_a_missing_token_is_told_from_a_wrong_kind(server: ServerHandle) -> None:
    assert _problem(server.client(None).get("/organisers")).code is ProblemCode.NOT_AUTHENTICATED
    assert _problem(server.client().get("/devices/me")).code is ProblemCode.NOT_ALLOWED


def test_an_announced_body_that_is_too_large_is_not_read(server: ServerHandle) -> None:
    answer = server.client().outside("/api/v1/events", "POST", data=b"x" * (LARGEST_BODY + 1))
    assert _problem(answer).code is ProblemCode.TOO_LARGE


def test_a_body_that_grows_too_large_is_cut_off(server: ServerHandle) -> None:
    chunks = (b" " * 100_000 for _ in range(20))
    headers = {"Content-Type": "application/json"}
    answer = server.client().outside("/api/v1/events", "POST", data=chunks, headers=headers)
    assert _problem(answer).code is ProblemCode.TOO_LARGE
