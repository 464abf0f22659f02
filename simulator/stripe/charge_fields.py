"""The long field lists of charges and payment methods, with believable EMV values."""

import secrets

from simulator.stripe.bank_debits import BankDebit
from simulator.stripe.cards import Decline, Presentment, TestCard, verification_method
from simulator.stripe.wire import Json, new_id, now_s

EXPIRY_YEAR = 2034

APPLICATIONS = {
    "visa": ("Visa Credit", "A0000000031010"),
    "mastercard": ("Mastercard", "A0000000041010"),
    "amex": ("American Express", "A00000002501"),
    "discover": ("Discover", "A0000001523010"),
    "diners": ("Diners Club", "A0000001523010"),
    "jcb": ("JCB Credit", "A0000000651010"),
    "unionpay": ("UnionPay Credit", "A000000333010102"),
}
"""EMV preferred name and application identifier by brand (EMVCo registered identifiers)."""


_AUTHENTICATED: Json = {
    "authentication_flow": "challenge",
    "electronic_commerce_indicator": "05",
    "exemption_indicator": None,
    "result": "authenticated",
    "result_reason": None,
    "transaction_id": "00000000-0000-4000-8000-000000000000",
    "version": "2.2.0",
}


def charge_of(intent: Json, method: Json, decline: Decline | None) -> Json:
    """A charge for the whole amount of an intent, succeeded or failed, not captured yet."""
    identifier = new_id("ch")
    return {
        "id": identifier,
        "object": "charge",
        "amount": intent["amount"],
        "amount_captured": 0,
        "amount_refunded": 0,
        "application": None,
        "application_fee": None,
        "application_fee_amount": None,
        "balance_transaction": None,
        "billing_details": billing_details(),
        "calculated_statement_descriptor": "WICKET SIMULATED",
        "captured": False,
        "created": now_s(),
        "currency": intent["currency"],
        "customer": None,
        "description": intent["description"],
        "disputed": False,
        "failure_balance_transaction": None,
        "failure_code": decline.code if decline else None,
        "failure_message": decline.message if decline else None,
        "fraud_details": {},
        "livemode": False,
        "metadata": dict(intent["metadata"]),
        "on_behalf_of": None,
        "outcome": _outcome(decline),
        "paid": decline is None,
        "payment_intent": intent["id"],
        "payment_method": method["id"],
        "payment_method_details": None,
        "receipt_email": intent["receipt_email"],
        "receipt_number": None,
        "receipt_url": None,
        "refunded": False,
        "review": None,
        "shipping": None,
        "source": None,
        "source_transfer": None,
        "statement_descriptor": intent["statement_descriptor"],
        "statement_descriptor_suffix": intent["statement_descriptor_suffix"],
        "status": "failed" if decline else "succeeded",
        "transfer_data": None,
        "transfer_group": None,
    }


def billing_details() -> Json:
    """Nothing is known of the payer."""
    return {
        "address": {
            "city": None,
            "country": None,
            "line1": None,
            "line2": None,
            "postal_code": None,
            "state": None,
        },
        "email": None,
        "name": None,
        "phone": None,
        "tax_id": None,
    }


def method_details(given: Presentment, amount: int) -> Json:
    """`payment_method_details` of a charge, with the EMV receipt for a card at a reader."""
    kind = "card_present" if given.reader else "card"
    details = _card_base(given.card) | {"amount_authorized": amount, "network": given.card.brand}
    if kind == "card":
        details |= {"authorization_code": _hexadecimal(6), "mandate": None, "wallet": None}
        details["three_d_secure"] = _AUTHENTICATED if given.challenged else None
        details["checks"] = {
            "address_line1_check": None,
            "address_postal_code_check": None,
            "cvc_check": "pass",
        }
        return {"type": kind, kind: details}
    details |= {
        "brand_product": None,
        "cardholder_name": None,
        "description": f"{given.card.label} (simulated)",
        "emv_auth_data": f"8A023030910A{_hexadecimal(20)}",
        "generated_card": None,
        "incremental_authorization_supported": False,
        "issuer": "Simulated Bank",
        "location": given.location,
        "network_transaction_id": str(secrets.randbelow(10**15)).zfill(15),
        "offline": {"stored_at": None, "type": None},
        "overcapture_supported": False,
        "preferred_locales": ["en"],
        "read_method": given.read_method,
        "reader": given.reader,
        "receipt": _receipt(given.card, amount),
        "wallet": None,
    }
    return {"type": kind, kind: details}


def method_card(card: TestCard, kind: str) -> Json:
    """The card inside a payment method of type `card` or `card_present`."""
    base = _card_base(card)
    if kind == "card":
        return base | {
            "checks": {
                "address_line1_check": None,
                "address_postal_code_check": None,
                "cvc_check": "pass",
            },
            "generated_from": None,
            "networks": {"available": [card.brand], "preferred": None},
            "three_d_secure_usage": {"supported": True},
            "wallet": None,
        }
    return base | {"cardholder_name": None, "read_method": "contactless_emv"}


def method_debit(debit: BankDebit) -> Json:
    """The bank account inside a payment method."""
    if debit.kind == "sepa_debit":
        return _sepa_base(debit) | {"generated_from": {"charge": None, "setup_attempt": None}}
    return _us_base(debit) | {
        "financial_connections_account": None,
        "networks": {"preferred": "ach", "supported": ["ach"]},
        "status_details": {},
    }


def debit_details(debit: BankDebit) -> Json:
    """`payment_method_details` of a charge that a bank account pays."""
    base = _sepa_base(debit) if debit.kind == "sepa_debit" else _us_base(debit)
    return {"type": debit.kind, debit.kind: base | {"mandate": None}}


def _sepa_base(debit: BankDebit) -> Json:
    return {
        "bank_code": "37040044",
        "branch_code": None,
        "country": "DE",
        "fingerprint": f"Simulated{debit.last4}",
        "last4": debit.last4,
    }


def _us_base(debit: BankDebit) -> Json:
    return {
        "account_holder_type": "individual",
        "account_type": "checking",
        "bank_name": "STRIPE TEST BANK",
        "fingerprint": f"Simulated{debit.last4}",
        "last4": debit.last4,
        "routing_number": "110000000",
    }


def _card_base(card: TestCard) -> Json:
    return {
        "brand": card.brand,
        "country": "US",
        "exp_month": 12,
        "exp_year": EXPIRY_YEAR,
        "fingerprint": f"Simulated{card.last4}",
        "funding": card.funding,
        "last4": card.last4,
    }


def _receipt(card: TestCard, amount: int) -> Json:
    preferred_name, application = APPLICATIONS[card.brand]
    return {
        "account_type": {"credit": "credit", "debit": "checking"}.get(card.funding, "unknown"),
        "application_cryptogram": _hexadecimal(16),
        "application_preferred_name": preferred_name,
        "authorization_code": _hexadecimal(6),
        "authorization_response_code": "3030",
        "cardholder_verification_method": verification_method(card, amount),
        "dedicated_file_name": application,
        "terminal_verification_results": "0000000000",
        "transaction_status_information": "0000",
    }


def _outcome(decline: Decline | None) -> Json:
    if decline is None:
        return {
            "advice_code": None,
            "network_advice_code": None,
            "network_decline_code": None,
            "network_status": "approved_by_network",
            "reason": None,
            "risk_level": "normal",
            "risk_score": 12,
            "seller_message": "Payment complete.",
            "type": "authorized",
        }
    return {
        "advice_code": "try_again_later",
        "network_advice_code": None,
        "network_decline_code": None,
        "network_status": "declined_by_network",
        "reason": decline.decline_code,
        "risk_level": "normal",
        "risk_score": 12,
        "seller_message": "The bank did not approve this payment.",
        "type": "issuer_declined",
    }


def _hexadecimal(length: int) -> str:
    return secrets.token_hex(length // 2).upper()
