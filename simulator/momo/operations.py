"""What MoMo answers, by method and address: who may ask, what is read, which deed it is.

https://momodeveloper.mtn.com/api-documentation, Collection and Disbursement v1_0.
"""

import base64
import binascii
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from simulator.momo import collecting, disbursing, sandbox
from simulator.momo.account import Account, Kind
from simulator.momo.amounts import ENVIRONMENTS, written
from simulator.momo.bodies import Asked, read_asked, read_body, read_party
from simulator.momo.refusals import (
    bad_request,
    login_failed,
    not_found,
    not_processed,
    unauthorized,
)
from simulator.momo.wire import Answer, Call, Json, Product

_SHARED = frozenset({"amount", "currency", "externalId", "payerMessage", "payeeNote"})


@dataclass(frozen=True)
class Credentials:
    """What opens the door: an API user and its key, and one subscription key for each product.

    They are well known, since nothing is behind them. `callback_host` is the host registered for
    callbacks; empty takes any.
    """

    api_user: str = "51a01a7e-d000-4000-8000-000000000001"
    api_key: str = "simulated-momo-api-key"
    collection_key: str = "simulated-momo-collection-key"
    disbursement_key: str = "simulated-momo-disbursement-key"
    callback_host: str = ""

    def subscription_key(self, product: Product) -> str:
        """The key that a product's requests carry."""
        return self.collection_key if product == "collection" else self.disbursement_key


@dataclass(frozen=True)
class Asking:
    """A call that was let in, with what its deed needs."""

    account: Account
    credentials: Credentials
    call: Call
    product: Product
    part: str = ""
    environment: str = field(default="")

    def asked(self, sent: Json) -> Asked:
        """What every transaction has."""
        return read_asked(
            self.call,
            sent,
            self.environment,
            callback_host=self.credentials.callback_host,
            any_currency=self.account.settings.any_currency,
        )


@dataclass(frozen=True)
class Operation:
    """One operation; `part` of its address, where there is one, goes to the deed."""

    method: str
    address: re.Pattern[str]
    deed: Callable[[Asking], Answer]
    needs_token: bool = True

    def part_in(self, call: Call) -> str | None:
        """The variable part of a call's address, or None where this is another operation."""
        found = self.address.fullmatch(call.path) if call.method == self.method else None
        return None if found is None else found.groupdict().get("part", "")

    def answer(self, asking: Asking) -> Answer:
        """Carry it out; raises Refusal. Holds the lock."""
        if not self.needs_token:
            return self.deed(asking)
        scheme, _, token = asking.call.headers.get("authorization", "").partition(" ")
        if scheme != "Bearer" or not asking.account.knows_token(token, asking.product):
            raise unauthorized()
        environment = asking.call.headers.get("x-target-environment", "")
        if not environment:
            raise bad_request("X-Target-Environment is missing.")
        if environment not in ENVIRONMENTS:
            raise not_processed("NOT_ALLOWED_TARGET_ENVIRONMENT")
        return self.deed(
            Asking(
                asking.account,
                asking.credentials,
                asking.call,
                asking.product,
                asking.part,
                environment,
            )
        )


def all_operations() -> list[Operation]:
    """Every operation that this simulator answers."""
    return [*_of_both("collection"), *_of_both("disbursement"), *_moving_money()]


def _of_both(product: Product) -> Iterator[Operation]:
    version = f"/{product}/v1_0"
    yield Operation("POST", re.compile(f"/{product}/token"), _issue_token, needs_token=False)
    yield Operation("GET", re.compile(f"{version}/account/balance"), _show_balance)
    yield Operation(
        "GET",
        re.compile(rf"(?i:{version}/accountholder/msisdn/)(?P<part>[^/]+)/active"),
        _show_active,
    )


def _moving_money() -> Iterator[Operation]:
    kinds: tuple[tuple[Product, Kind, Callable[[Asking], None]], ...] = (
        ("collection", "requesttopay", _request_to_pay),
        ("disbursement", "transfer", _transfer),
        ("disbursement", "refund", _refund),
    )
    for product, kind, deed in kinds:
        address = f"/{product}/v1_0/{kind}"
        yield Operation("POST", re.compile(address), _accepting(deed))
        yield Operation("GET", re.compile(rf"{address}/(?P<part>[^/]+)"), _showing(kind))


def _accepting(deed: Callable[[Asking], None]) -> Callable[[Asking], Answer]:
    def accept(asking: Asking) -> Answer:
        deed(asking)
        return Answer(202)

    return accept


def _showing(kind: Kind) -> Callable[[Asking], Answer]:
    def show(asking: Asking) -> Answer:
        found = asking.account.find(asking.part, kind)
        return Answer(200, found.view(asking.account.settings.reason_shape))

    return show


def _issue_token(asking: Asking) -> Answer:
    scheme, _, given = asking.call.headers.get("authorization", "").partition(" ")
    try:
        user, _, key = base64.b64decode(given, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError) as reason:
        raise login_failed() from reason
    held = asking.credentials
    if scheme != "Basic" or (user, key) != (held.api_user, held.api_key):
        raise login_failed()
    return Answer(
        200,
        {
            "access_token": asking.account.issue_token(asking.product),
            "token_type": "access_token",
            "expires_in": int(asking.account.settings.token_life_s),
        },
    )


def _request_to_pay(asking: Asking) -> None:
    sent = read_body(asking.call, _SHARED | {"payer"})
    payer = read_party(sent, "payer")
    collecting.request_to_pay(asking.account, asking.asked(sent), payer)


def _transfer(asking: Asking) -> None:
    sent = read_body(asking.call, _SHARED | {"payee"})
    payee = read_party(sent, "payee")
    disbursing.transfer(asking.account, asking.asked(sent), payee)


def _refund(asking: Asking) -> None:
    sent = read_body(asking.call, _SHARED | {"referenceIdToRefund"})
    refund_of = sent.get("referenceIdToRefund")
    if not isinstance(refund_of, str) or not refund_of:
        raise bad_request("referenceIdToRefund must be a text.")
    disbursing.refund(asking.account, asking.asked(sent), refund_of)


def _show_active(asking: Asking) -> Answer:
    if asking.part == sandbox.HOLDER_UNKNOWN:
        raise not_found()
    if code := sandbox.HOLDERS.get(asking.part):
        raise not_processed(code)
    return Answer(200, {"result": asking.part != sandbox.HOLDER_INACTIVE})


def _show_balance(asking: Asking) -> Answer:
    """What came in, or, of the disbursement account, what went out; it starts without money."""
    currency = ENVIRONMENTS[asking.environment]
    coming_in = asking.product == "collection"
    moved = sum(
        (
            each.amount
            for each in asking.account.every()
            if each.currency == currency
            and each.status == "SUCCESSFUL"
            and (each.kind == "requesttopay") == coming_in
        ),
        Decimal(0),
    )
    return Answer(
        200,
        {"availableBalance": written(moved if coming_in else -moved), "currency": currency},
    )
