"""A server whose deeds with devices forget to ask whose they are: the control of the walk."""

import sys

from server.cli import main
from server.granting import Grant, Thing

_require = Grant.require


def require(self: Grant, thing: Thing | None, what: str) -> None:
    """Ask nothing where it is about a device that is there."""
    if what != "device" or thing is None:
        _require(self, thing, what)


if __name__ == "__main__":
    Grant.require = require  # type: ignore[method-assign]  # the carelessness
    sys.exit(main(sys.argv[1:]))
