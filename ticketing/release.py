"""Which release of Wicket this is."""

from importlib.metadata import PackageNotFoundError, version


def release() -> str:
    """The installed release; ``0`` where it runs from a checkout that was never installed."""
    try:
        return version("wicket-tickets")
    except PackageNotFoundError:
        return "0"
