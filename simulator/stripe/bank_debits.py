"""Stripe's test bank accounts, whose payments end days later: how they look and how they end.

`pm_usBankAccount_…`: https://docs.stripe.com/payments/ach-direct-debit. IBANs:
https://docs.stripe.com/payments/sepa-debit. Pure data.
"""

from dataclasses import dataclass

FAILURES = {
    "account_closed": "The customer's bank account has been closed.",
    "no_account": "The bank account could not be located.",
    "insufficient_funds": "The customer's account has insufficient funds to cover this payment.",
    "debit_not_authorized": "The customer has notified their bank that this payment was "
    "unauthorized.",
    "generic_could_not_process": "The bank could not process this payment.",
}
"""Why a debit that was under way failed, as the charge says it."""


@dataclass(frozen=True)
class BankDebit:
    """A bank account: its kind, its last digits, and how its payments end.

    `end` is `succeeded`, `failed` (for `failure`) or empty, where it waits to be told.
    """

    kind: str
    last4: str
    end: str = ""
    failure: str = "generic_could_not_process"


READY_DEBITS = {
    "pm_usBankAccount_success": BankDebit("us_bank_account", "6789", "succeeded"),
    "pm_usBankAccount_accountClosed": BankDebit(
        "us_bank_account", "1113", "failed", "account_closed"
    ),
    "pm_usBankAccount_noAccount": BankDebit("us_bank_account", "1116", "failed", "no_account"),
    "pm_usBankAccount_insufficientFunds": BankDebit(
        "us_bank_account", "2227", "failed", "insufficient_funds"
    ),
    "pm_usBankAccount_debitNotAuthorized": BankDebit(
        "us_bank_account", "3335", "failed", "debit_not_authorized"
    ),
    "pm_usBankAccount_processing": BankDebit("us_bank_account", "0009"),
}
"""Ready-made payment methods; the last stays in processing until it is told how to end."""

ENDING_BY_IBAN = {
    "AT611904300234573201": "succeeded",
    "AT861904300235473202": "failed",
    "DE89370400440532013000": "succeeded",
    "DE62370400440532013001": "failed",
    "IE29AIBK93115212345678": "succeeded",
    "IE02AIBK93115212345679": "failed",
}


def debit_of_iban(iban: str) -> BankDebit | None:
    """The test account of an IBAN, or None."""
    plain = iban.replace(" ", "").upper()
    end = ENDING_BY_IBAN.get(plain)
    return BankDebit("sepa_debit", plain[-4:], end) if end else None


def undecided_debit(kind: str) -> BankDebit:
    """An account of a kind whose payments end as they are told to, or as the settings say."""
    return BankDebit(kind, "3000" if kind == "sepa_debit" else "0009")
