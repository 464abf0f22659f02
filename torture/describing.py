"""R13 in one server: every role asks every operation, and hostile text goes everywhere."""

import contextlib
from collections.abc import Callable, Iterator, Sequence

from tests.product.house import House, running_house
from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind
from torture.asking import ask_everything
from torture.cast import ROLES, caller
from torture.hostile import HOSTILE
from torture.reading_hostile import through_fields, through_papers
from torture.reporting import Row

_TRIES = 1_000_000  # nobody here may be turned away for asking too often


def asking(
    kind: DatabaseKind,
    cluster: Cluster | None,
    examples: int,
    roles: Sequence[str] = ROLES,
    wanted: Callable[[str], bool] = lambda _: True,
) -> Row:
    """Each role asks each operation so many good and so many bad questions."""
    asked, faults = 0, []
    with _house(kind, cluster) as house:
        for role in roles:
            found = ask_everything(house.server.address, caller(house, role), examples, wanted)
            asked += found.answers.total()
            faults += [f"{who}: {what}" for who, what in found.failures.items()]
    what = f"{len(roles)} roles, every operation, good and bad"
    return Row("R13", what, kind, asked, len(faults), words=tuple(faults))


def hostile_fields(kind: DatabaseKind, cluster: Cluster | None, per_field: int) -> Row:
    """Hostile text through every text field of every body."""
    with _house(kind, cluster) as house:
        callers = [caller(house, role) for role in ("admin", "kiosk", "gate", "user")]
        asked, faults = through_fields(house, callers, HOSTILE, per_field)
    what = f"{len(HOSTILE)} hostile texts through the fields"
    return Row("R13", what, kind, asked, len(faults), words=tuple(faults))


def hostile_papers(kind: DatabaseKind, cluster: Cluster | None, most: int | None) -> Row:
    """Hostile names onto page, paper, picture and letter."""
    with _house(kind, cluster) as house:
        some = HOSTILE[:: max(1, len(HOSTILE) // most)] if most else HOSTILE
        taken, faults = through_papers(house, some)
    what = f"{len(some)} hostile names onto page, paper and picture"
    return Row("R13", what, kind, taken, len(faults), words=tuple(faults))


@contextlib.contextmanager
def _house(kind: DatabaseKind, cluster: Cluster | None) -> Iterator[House]:
    with running_house(kind, cluster, tries_per_client=_TRIES) as house:
        yield house
