"""What every test shares: a screen without a display, both databases, and test data of others."""

import gc
import os
import zlib
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings
from xdist.scheduler import Scheduling

from tests.distributing import LastingScheduling
from tests.server.postgres import Cluster, PostgresMissingError, running_cluster
from tests.server.running import DatabaseKind

# Before anything imports Qt: no display, no GPU, and no thread but the GUI's draws.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QSG_RENDER_LOOP", "basic")
# No test writes into the keyring of whoever runs them; the keyring's own tests bring their own.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"


# An example is slow when the machine is busy; how long a test may take is pytest's to say.
settings.register_profile("wicket", deadline=None)
settings.load_profile("wicket")

# What is left of a window is cleared away by the thread that made it: Qt crashes where that of a
# desk, which happens to run while Python looks for garbage, does.
gc.disable()
_CLEARED_EACH = 25
_ended = count(1)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let whoever has the time ask everything of both databases."""
    words = "ask both databases also what is asked of one of them in turn"
    parser.addoption("--every-database", action="store_true", help=words)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Of a test in turn, leave out the database whose turn it is not."""
    if config.getoption("--every-database"):
        return
    left = [item for item in items if not _has_its_turn(item)]
    config.hook.pytest_deselected(items=left)
    items[:] = filter(_has_its_turn, items)


def _has_its_turn(item: pytest.Item) -> bool:
    callspec = getattr(item, "callspec", None)
    kind = callspec.params.get("database_kind") if callspec else None
    if kind is None or item.get_closest_marker("in_turn") is None:
        return True
    name = item.nodeid.replace(str(kind), "")
    return bool(kind == ("sqlite", "postgresql")[zlib.crc32(name.encode()) % 2])


def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> Scheduling | None:
    """Whoever hands the files out to the workers; None is xdist's own."""
    by_file = config.getoption("dist") == "loadfile"
    return LastingScheduling(config, log) if by_file else None


def pytest_runtest_teardown() -> None:
    """Clear away what the last tests left in circles."""
    if next(_ended) % _CLEARED_EACH == 0:
        gc.collect()


def _shared_data_folder() -> Path:
    named = os.environ.get("WICKET_SHARED_DATA")
    return Path(named) if named else Path(__file__).parents[2] / "shared" / "data"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of referees beside the checkout: Stripe's schema and fixtures, QR photographs."""
    folder = _shared_data_folder()
    if not folder.is_dir():
        pytest.skip(
            "the shared test data is not beside this checkout; set WICKET_SHARED_DATA to its folder"
        )
    return folder


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A real PostgreSQL for the whole run, started when the first test wants it."""
    try:
        with running_cluster() as running:
            yield running
    except PostgresMissingError as error:
        pytest.skip(str(error))


@pytest.fixture(
    scope="session",
    params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)],
)
def database_kind(request: pytest.FixtureRequest) -> DatabaseKind:
    """Each of both databases in turn."""
    kind: DatabaseKind = request.param
    return kind


@pytest.fixture(scope="session")
def cluster_of_kind(database_kind: DatabaseKind, request: pytest.FixtureRequest) -> Cluster | None:
    """The cluster where the kind is PostgreSQL; SQLite alone starts none."""
    return request.getfixturevalue("cluster") if database_kind == "postgresql" else None
