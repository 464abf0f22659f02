"""Starts one face of the device: ``python -m kiosk sale …`` or ``python -m kiosk gate …``."""

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Start the face named first; its exit code, or 2 where there is none."""
    face, *arguments = list(sys.argv[1:] if argv is None else argv) or [""]
    if face == "sale":
        from kiosk.sale_command import run

        return run(arguments)
    if face == "gate":
        from kiosk.gate_command import run as run_gate

        return run_gate(arguments)
    print("usage: python -m kiosk sale|gate [options]", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
