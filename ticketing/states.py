"""State machines as tables: one enum, one table ``{(state, event): next}``, one way to advance."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

S = TypeVar("S", bound=StrEnum)
E = TypeVar("E", bound=StrEnum)


class IllegalTransitionError(ValueError):
    """An event that the present state does not know."""

    def __init__(self, state: StrEnum, event: StrEnum) -> None:
        super().__init__(f"{event.value} is not possible while {state.value}")
        self.state = state
        self.event = event


@dataclass(frozen=True)
class StateMachine(Generic[S, E]):
    """What may follow what; everything not in ``table`` is refused."""

    table: Mapping[tuple[S, E], S]

    def advance(self, state: S, event: E) -> S:
        """The state after ``event``.

        Raises:
            IllegalTransitionError: the table has no such pair.
        """
        try:
            return self.table[state, event]
        except KeyError:
            raise IllegalTransitionError(state, event) from None

    def allows(self, state: S, event: E) -> bool:
        """Whether ``event`` is possible while ``state``."""
        return (state, event) in self.table
