"""What every test shares: a screen that needs no display, and the test data nobody here wrote."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

# Before anything imports Qt: no display, no GPU, and no thread but the GUI's draws.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QSG_RENDER_LOOP", "basic")


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
