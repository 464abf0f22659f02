"""Amounts as MoMo takes them: strings in major units of the target environment's currency.

Environments: https://momodeveloper.mtn.com/api-documentation/getting-started. The sandbox has EUR.
"""

import re
from decimal import Decimal

from simulator.momo.refusals import bad_request, not_processed

ENVIRONMENTS = {
    "sandbox": "EUR",
    "mtnbenin": "XOF",
    "mtncameroon": "XAF",
    "mtncongo": "XAF",
    "mtnghana": "GHS",
    "mtnguineaconakry": "GNF",
    "mtnivorycoast": "XOF",
    "mtnliberia": "LRD",
    "mtnnigeria": "NGN",
    "mtnrwanda": "RWF",
    "mtnsouthafrica": "ZAR",
    "mtnsouthsudan": "SSP",
    "mtnswaziland": "SZL",
    "mtnuganda": "UGX",
    "mtnzambia": "ZMW",
}
"""Each target environment's currency."""

WITHOUT_DECIMALS = frozenset({"GNF", "RWF", "UGX", "XAF", "XOF"})
"""Currencies whose amounts have no fraction, as ISO 4217 says."""

_WHOLE = re.compile(r"0|[1-9]\d*", re.ASCII)
_WITH_CENTS = re.compile(r"(0|[1-9]\d*)(\.\d{1,2})?", re.ASCII)


def read_currency(currency: object, environment: str, *, any_currency: bool) -> str:
    """The currency asked for; raises Refusal: 400 for no code, 500 for another environment's.

    `any_currency` has each environment take all of them, which MoMo itself never does.
    """
    if not isinstance(currency, str) or not re.fullmatch(r"[A-Z]{3}", currency):
        raise bad_request("currency must be an ISO 4217 code.")
    taken = ENVIRONMENTS.values() if any_currency else (ENVIRONMENTS[environment],)
    if currency not in taken:
        raise not_processed("INVALID_CURRENCY")
    return currency


def read_amount(amount: object, currency: str) -> Decimal:
    """The amount asked for; raises Refusal 400 unless it is a positive string in `currency`.

    MoMo documents a string and no more; how many decimals it takes is ISO 4217's word, and stricter
    here than some of its countries are.
    """
    form = _WHOLE if currency in WITHOUT_DECIMALS else _WITH_CENTS
    if not isinstance(amount, str) or not form.fullmatch(amount):
        raise bad_request(f"amount is not written as an amount of {currency}.")
    read = Decimal(amount)
    if not read:
        raise bad_request("amount must be above nothing.")
    return read


def written(amount: Decimal) -> str:
    """An amount as MoMo gives it back: without trailing zeros, so that "6.0" comes back as "6".

    Seen in MTN's own SDK documentation (MTN-Group/MoMoAPIs_Java_sdk, refund): compare numbers.
    """
    return f"{amount.normalize():f}"
