"""Amounts as Stripe counts them, in minor units, and the least and the most it takes.

https://docs.stripe.com/currencies.
"""

from decimal import Decimal

from babel.numbers import format_currency, get_currency_precision

from simulator.stripe.refusals import invalid_request

LARGEST_AMOUNT = 99_999_999
SMALLEST_AMOUNTS = {
    **dict.fromkeys(("aud", "brl", "cad", "chf", "eur", "inr", "jpy", "nzd", "sgd", "usd"), 50),
    **dict.fromkeys(("aed", "myr", "pln", "ron"), 200),
    **dict.fromkeys(("nok", "sek"), 300),
    "czk": 1500,
    "dkk": 250,
    "gbp": 30,
    "hkd": 400,
    "huf": 17500,
    "mxn": 1000,
    "thb": 1000,
}
IN_HUNDREDTHS = frozenset({"isk", "ugx"})
"""Have no smaller unit, yet are counted in hundredths for the sake of older programs."""

STEPS = {
    **dict.fromkeys(IN_HUNDREDTHS, 100),
    **dict.fromkeys(("bhd", "jod", "kwd", "omr", "tnd"), 10),
}
"""What an amount must be divisible by: no fractions of the first, two decimals of the others."""


def spelled(amount: int, currency: str) -> str:
    """An amount in minor units as a person writes it."""
    digits = 2 if currency in IN_HUNDREDTHS else get_currency_precision(currency.upper())
    return format_currency(Decimal(amount).scaleb(-digits), currency.upper(), locale="en")


def currency_named(code: str) -> str:
    """The currency in lower case; raises Refusal for what is no code."""
    lowered = code.lower()
    if not (lowered.isascii() and lowered.isalpha() and len(lowered) == len("eur")):
        raise invalid_request(f"Invalid currency: {lowered}.", param="currency")
    return lowered


def check_amount(amount: int, currency: str) -> None:
    """Raise Refusal for an amount in minor units that Stripe cannot take."""
    if amount < 1:
        raise invalid_request(
            "Invalid positive integer", code="parameter_invalid_integer", param="amount"
        )
    step = STEPS.get(currency, 1)
    if amount % step:
        raise invalid_request(
            f"Invalid amount: amounts in {currency} must be evenly divisible by {step}.",
            param="amount",
        )
    if amount < SMALLEST_AMOUNTS.get(currency, 1):
        raise invalid_request(
            f"Amount must be at least {SMALLEST_AMOUNTS[currency]} in the smallest unit of "
            f"{currency}",
            code="amount_too_small",
            param="amount",
        )
    if amount > LARGEST_AMOUNT:
        raise invalid_request(
            f"Amount must be no more than {LARGEST_AMOUNT}",
            code="amount_too_large",
            param="amount",
        )
