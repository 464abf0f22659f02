"""R14: every route asked by every role of its own and of another organiser."""

from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind
from torture.reporting import Row


def permitting(kind: DatabaseKind, cluster: Cluster | None) -> Row:
    """The walk over all routes and roles."""
    raise NotImplementedError(kind, cluster, Row)
