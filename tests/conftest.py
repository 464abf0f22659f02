"""What every test shares: a screen without a display, both databases, and test data of others."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

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
