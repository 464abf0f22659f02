"""What the server would not, as a device keeps it until somebody has read it."""

from dataclasses import dataclass

from ticketing.problem import ProblemCode


@dataclass(frozen=True)
class Refusal:
    """What the server would not: its reason, for which a screen has words, and its own sentence.

    ``code`` is None where an earlier version of the device kept the sentence alone.
    """

    detail: str
    code: ProblemCode | None = None


def refusal_of(detail: str | None, code: str | None) -> Refusal | None:
    """A refusal from its columns."""
    return None if detail is None else Refusal(detail, None if code is None else ProblemCode(code))
