"""``wicket payments``: an operator lists payments that are stuck, and has them settled."""

import argparse
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, urlencode

from pydantic import ValidationError

from server.asking import SERVER, ServerRefusedError, ask, no_server
from ticketing.payment import PaymentPage, PaymentStatus, PaymentView

_LEFT_OPEN = 1
_USUALLY_MIN = 15
_PAGE = 200
_OVER = (PaymentStatus.SUCCEEDED, PaymentStatus.CANCELLED)

Say = Callable[[str], None]
"""Prints a line."""


def add_commands(commands: Any) -> None:  # noqa: ANN401  argparse does not name the type of its subparsers
    """Add ``payments`` and its deeds to the command line; each sets ``ask``."""
    payments = commands.add_parser("payments", help="payments whose outcome is open for too long")
    deeds = payments.add_subparsers(dest="deed", required=True)
    stuck = deeds.add_parser(
        "stuck",
        help="list them",
        description="Lists payments that have been open for too long; WICKET_ADMIN_TOKEN says "
        "who asks.",
    )
    stuck.set_defaults(ask=list_stuck)
    settling = deeds.add_parser(
        "settle",
        help="ask the provider what became of them",
        description="Has stuck payments, or the ones that are named, settled by what the provider "
        "says, and prints what each became. Ends with 1 where one is still open.",
    )
    settling.add_argument("references", nargs="*", metavar="REFERENCE", help="such as P-7K3F92QDXM")
    settling.set_defaults(ask=settle)
    for one in (stuck, settling):
        one.add_argument("--server", default=SERVER, help=f"the server's address ({SERVER})")
        one.add_argument(
            "--older-than",
            type=_minutes,
            default=_USUALLY_MIN,
            metavar="MIN",
            help=f"open for so many minutes ({_USUALLY_MIN})",
        )


def list_stuck(options: argparse.Namespace, say: Say) -> int:
    """Print a line for each payment that is stuck."""
    found = list(_stuck(options))
    for one in found:
        say(f"{_line(one)}  for {_age(one)} min  order {one.order_id}")
    if not found:
        say(f"No payment has been open for {options.older_than} min.")
    return 0


def settle(options: argparse.Namespace, say: Say) -> int:
    """Settle each payment and print what it was and became; 1 where one is not over."""
    references = options.references or [one.reference for one in _stuck(options)]
    if not references:
        say(f"No payment has been open for {options.older_than} min.")
    left_open = 0
    for reference in references:
        path = f"/payments/{quote(reference, safe='')}"
        try:
            before = _payment(options.server, "GET", path)
            after = _payment(options.server, "POST", f"{path}/settle")
        except ServerRefusedError as error:
            say(f"{reference}  refused: {error}")
            left_open += 1
            continue
        became = after.status.value + (f" ({after.trouble.value})" if after.trouble else "")
        say(f"{reference}  {before.status.value} -> {became}")
        left_open += after.status not in _OVER
    return _LEFT_OPEN if left_open else 0


def _stuck(options: argparse.Namespace) -> Iterator[PaymentView]:
    after: str | None = None
    while True:
        query = {"state": "stuck", "older_than": str(options.older_than), "limit": str(_PAGE)}
        if after is not None:
            query["after"] = after
        answer = ask(options.server, "GET", f"/payments?{urlencode(query)}")
        try:
            page = PaymentPage.model_validate(answer)
        except ValidationError as error:
            raise no_server(options.server) from error
        yield from page.payments
        after = page.next
        if after is None:
            return


def _payment(server: str, method: str, path: str) -> PaymentView:
    try:
        return PaymentView.model_validate(ask(server, method, path))
    except ValidationError as error:
        raise no_server(server) from error


def _line(one: PaymentView) -> str:
    amount = f"{one.amount.major} {one.amount.currency}"
    return f"{one.reference}  {one.status.value:<10}  {one.method.value:<11}  {amount:>12}"


def _age(one: PaymentView) -> int:
    return int((datetime.now(UTC) - one.created_at).total_seconds() // 60)


def _minutes(text: str) -> int:
    minutes = int(text)
    if not 0 <= minutes <= 525_600:  # noqa: PLR2004  a year
        raise argparse.ArgumentTypeError("must be between 0 and 525600 minutes")
    return minutes
