"""The command line's front door. Holds no product logic: each part has its own command line."""

import sys
from collections.abc import Callable, Sequence
from typing import NamedTuple


class Part(NamedTuple):
    """A part of the product that can be started by name."""

    summary: str
    start: Callable[[Sequence[str]], int]


def _server(arguments: Sequence[str]) -> int:
    from server.cli import main as start

    return start(["server", *arguments])


def _pair(arguments: Sequence[str]) -> int:
    from server.cli import main as start

    return start(["pair", *arguments])


def _mail(arguments: Sequence[str]) -> int:
    from server.cli import main as start

    return start(["mail", *arguments])


def _check(arguments: Sequence[str]) -> int:
    from server.cli import main as start

    return start(["check", *arguments])


def _backup(arguments: Sequence[str]) -> int:
    from server.cli import main as start

    return start(["backup", *arguments])


def _restore(arguments: Sequence[str]) -> int:
    from server.cli import main as start

    return start(["restore", *arguments])


def _users(arguments: Sequence[str]) -> int:
    from server.cli import main as start

    return start(["users", *arguments])


def _payments(arguments: Sequence[str]) -> int:
    from server.cli import main as start

    return start(["payments", *arguments])


def _orders(arguments: Sequence[str]) -> int:
    from server.cli import main as start

    return start(["orders", *arguments])


def _kiosk(arguments: Sequence[str]) -> int:
    from kiosk.__main__ import main as start

    return start(["sale", *arguments])


def _gate(arguments: Sequence[str]) -> int:
    from kiosk.__main__ import main as start

    return start(["gate", *arguments])


def _admin(arguments: Sequence[str]) -> int:
    from kiosk.__main__ import main as start

    return start(["admin", *arguments])


def _simulator(arguments: Sequence[str]) -> int:
    from simulator.__main__ import main as start

    return start(list(arguments))


def _demo(arguments: Sequence[str]) -> int:
    from wicket.demo.starting import main as start

    return start(list(arguments))


PARTS = {
    "demo": Part("everything on one machine, with a simulated Stripe and a sample venue", _demo),
    "server": Part("the sync server: catalogue, orders, payments, tickets, scans", _server),
    "kiosk": Part("the sale face for a touchscreen", _kiosk),
    "gate": Part("the gate face for a tablet with a camera", _gate),
    "admin": Part("the window of whoever runs events: orders, money, gates, reports", _admin),
    "pair": Part("make a pairing code for a kiosk or a gate", _pair),
    "mail": Part("take in bounces from a mail server", _mail),
    "check": Part("verify the server's balances and its audit", _check),
    "backup": Part("write everything the server has into one file", _backup),
    "restore": Part("make a server's database of such a file", _restore),
    "users": Part("make an administrator", _users),
    "payments": Part("list payments that are stuck, and settle them", _payments),
    "orders": Part("try a sale from end to end", _orders),
    "simulator": Part("the stand-ins for Stripe and MTN MoMo; no money moves", _simulator),
}


def main(argv: Sequence[str] | None = None) -> int:
    """Start the part named by the first argument; its exit code, or 2 where there is none."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and arguments[0] in PARTS:
        return PARTS[arguments[0]].start(arguments[1:])
    wants_help = arguments[:1] in (["-h"], ["--help"])
    lines = [f"  {name:<10} {part.summary}" for name, part in PARTS.items()]
    text = "\n".join(
        ["usage: wicket PART [options]", "", *lines, "", "wicket PART --help says more."]
    )
    print(text, file=sys.stdout if wants_help else sys.stderr)
    return 0 if wants_help else 2


if __name__ == "__main__":
    sys.exit(main())
