"""``wicket payments``: stuck payments are listed and settled, a day is reconciled."""

import argparse
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from urllib.parse import quote, urlencode
from uuid import UUID

from pydantic import ValidationError

from server.asking import SERVER, ServerRefusedError, ask, no_server, usual_server
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.payment import PaymentPage, PaymentStatus, PaymentView
from ticketing.reconciliation import (
    DifferenceView,
    NewReconciliation,
    ReconciliationReport,
    ReconciliationStatus,
)

_LEFT_OPEN, _DIFFERS, _NOT_COMPARED = 1, 1, 2
_LOOK_EVERY_S = 0.5
_USUALLY_MIN = 15
_PAGE = 200
_OVER = (PaymentStatus.SUCCEEDED, PaymentStatus.CANCELLED)

Say = Callable[[str], None]
"""Prints a line."""


def add_commands(commands: Any) -> None:  # noqa: ANN401  argparse does not name the type of its subparsers
    """Add ``payments`` and its deeds to the command line; each sets ``ask``."""
    payments = commands.add_parser(
        "payments", help="payments that are stuck, and the end of the day"
    )
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
    settling.add_argument("--stuck", action="store_true", help="the stuck ones: as without a name")
    settling.set_defaults(ask=settle)
    reconciling = deeds.add_parser(
        "reconcile",
        help="compare a day with the provider's books",
        description="Has a day's orders, payments, refunds and disputes compared with what the "
        "provider says, and prints every difference. Ends with 1 where there is one, and with 2 "
        "where the books cannot be read.",
    )
    reconciling.add_argument("--day", type=_day, metavar="YYYY-MM-DD", help="in UTC (yesterday)")
    reconciling.add_argument(
        "--organiser", type=UUID, metavar="ID", help="only differences of this organiser's"
    )
    reconciling.set_defaults(ask=reconcile)
    for one in (stuck, settling, reconciling):
        one.add_argument(
            "--server",
            default=usual_server(),
            help=f"the server's address (WICKET_PUBLIC_URL, or {SERVER})",
        )
    for one in (stuck, settling):
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
    references = list(options.references)
    if options.stuck or not references:
        references += [one.reference for one in _stuck(options)]
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


def reconcile(options: argparse.Namespace, say: Say) -> int:
    """Have a day compared, wait for it, and print what differs; 1 where anything does."""
    day = options.day or (datetime.now(UTC) - timedelta(days=1)).date()
    wish = NewReconciliation(id=new_id(), day=day)
    report = _report(options.server, "POST", "/reconciliations", wish.model_dump_json())
    of = f"?organiser={options.organiser}" if options.organiser else ""
    while report.status is ReconciliationStatus.RUNNING:
        time.sleep(_LOOK_EVERY_S)
        report = _report(options.server, "GET", f"/reconciliations/{wish.id}{of}")
    if report.status is ReconciliationStatus.FAILED:
        say(f"{day}  {report.trouble}")
        return _NOT_COMPARED
    for one in report.differences:
        say(_difference_line(one))
    left = sum(not one.mended for one in report.differences)
    many = f"{len(report.differences)} differences" if report.differences else "no difference"
    say(f"{day}  {report.compared} compared, {many}, {left} left")
    return _DIFFERS if report.differences else 0


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


def _report(server: str, method: str, path: str, body: str | None = None) -> ReconciliationReport:
    try:
        return ReconciliationReport.model_validate(ask(server, method, path, body))
    except ValidationError as error:
        raise no_server(server) from error


def _difference_line(one: DifferenceView) -> str:
    about = "  ".join(name for name in (one.reference, one.provider_id) if name)
    sums = f"here {_amount(one.ours)}, there {_amount(one.theirs)}"
    mended = "  Settled now." if one.mended else ""
    return f"{one.kind.value}  {about}  {sums}  {one.detail}{mended}"


def _amount(money: Money | None) -> str:
    return f"{money.major} {money.currency}" if money else "nothing"


def _line(one: PaymentView) -> str:
    amount = _amount(one.amount)
    return f"{one.reference}  {one.status.value:<10}  {one.method.value:<11}  {amount:>12}"


def _age(one: PaymentView) -> int:
    return int((datetime.now(UTC) - one.created_at).total_seconds() // 60)


def _minutes(text: str) -> int:
    minutes = int(text)
    if not 0 <= minutes <= 525_600:  # noqa: PLR2004  a year
        raise argparse.ArgumentTypeError("must be between 0 and 525600 minutes")
    return minutes


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("must be a day such as 2026-11-30") from error
