"""Starts one face of the device: ``python -m kiosk sale …``, ``gate …`` or ``admin …``."""

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
    if face == "admin":
        from kiosk.admin_command import run as run_admin

        return run_admin(arguments)
    print("usage: python -m kiosk sale|gate|admin [options]", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
