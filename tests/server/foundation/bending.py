"""Bodies bent out of shape: the examples of the description, one value at a time made odd."""

from collections.abc import Iterator, Sequence
from typing import Any

ODD_THINGS: tuple[Any, ...] = (None, -1, 10**30, 1.5, True, [], {}, [[]], "2026-02-30T00:00:00Z")


def bent(body: object, odd_texts: Sequence[str]) -> Iterator[Any]:
    """The body with each of its values, one at a time, left out or replaced by each odd one."""
    yield from ODD_THINGS
    if isinstance(body, dict):
        for key, value in body.items():
            yield {name: other for name, other in body.items() if name != key}
            odd = (*ODD_THINGS, *odd_texts) if isinstance(value, str) else ODD_THINGS
            inner = bent(value, odd_texts) if isinstance(value, dict | list) else iter(odd)
            for one in inner:
                yield body | {key: one}
    if isinstance(body, list) and body:
        for one in bent(body[0], odd_texts):
            yield [one]


def with_texts(body: object, texts: Sequence[str]) -> Iterator[Any]:
    """The body with each of its texts, one at a time, replaced by each of ``texts``."""
    if isinstance(body, dict):
        for key, value in body.items():
            inner = iter(texts) if isinstance(value, str) else with_texts(value, texts)
            for one in inner:
                yield body | {key: one}
    if isinstance(body, list) and body:
        inner = iter(texts) if isinstance(body[0], str) else with_texts(body[0], texts)
        for one in inner:
            yield [one]


def at_home(body: Any, known: dict[str, Any]) -> Any:  # noqa: ANN401  any JSON
    """An example whose references lead to things that there are."""
    if isinstance(body, list):
        return [at_home(one, known) for one in body]
    if not isinstance(body, dict):
        return body
    return {
        key: known[key] if key in known and value is not None else at_home(value, known)
        for key, value in body.items()
    }
