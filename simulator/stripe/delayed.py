"""Bank debits: money that is promised now and comes, or does not, days later.

https://docs.stripe.com/payments/payment-methods#payment-notification, delayed notification.
"""

from simulator.stripe import charge_fields
from simulator.stripe.account import Account
from simulator.stripe.bank_debits import FAILURES, BankDebit
from simulator.stripe.intents import advance
from simulator.stripe.refusals import unexpected_state
from simulator.stripe.wire import Json

SOONEST_END_S = 0.05
"""No debit ends within the request that began it."""


def begin(account: Account, intent: Json, method: str, debit: BankDebit) -> None:
    """The debit is under way; it ends by itself where the account or the settings say how."""
    advance(intent, "authorise")
    found = account.find("payment_method", method)
    charge = account.put(charge_fields.charge_of(intent, found, None))
    charge |= {
        "paid": False,
        "status": "pending",
        "payment_method_details": charge_fields.debit_details(debit),
    }
    intent |= {
        "last_payment_error": None,
        "latest_charge": charge["id"],
        "next_action": None,
        "payment_method": method,
    }
    account.happen("payment_intent.processing", intent)
    account.happen("charge.pending", charge)
    end = debit.end or account.settings.delayed_outcome
    if end != "pending":
        delay_s = max(account.settings.delayed_s, SOONEST_END_S)
        account.agenda.after(
            delay_s, lambda: _end(account, intent, charge, succeeded=end[0] == "s")
        )


def end(account: Account, intent: Json, *, succeeded: bool) -> Json:
    """The bank has answered; raises Refusal when no debit is under way."""
    charge = account.look("charge", intent["latest_charge"] or "")
    if charge is None or charge["status"] != "pending":
        raise unexpected_state(
            f"This PaymentIntent has a status of {intent['status']} and no debit under way.", intent
        )
    _end(account, intent, charge, succeeded=succeeded)
    return intent


def _end(account: Account, intent: Json, charge: Json, *, succeeded: bool) -> None:
    if charge["status"] != "pending":
        return
    if succeeded:
        advance(intent, "approve")
        intent |= {"amount_received": intent["amount"]}
        charge |= {
            "amount_captured": charge["amount"],
            "captured": True,
            "paid": True,
            "status": "succeeded",
        }
        account.happen("charge.succeeded", charge)
        account.happen("payment_intent.succeeded", intent)
        return
    debit = account.means_of(charge["payment_method"])
    failure = debit.failure if isinstance(debit, BankDebit) else "generic_could_not_process"
    charge |= {
        "failure_code": failure,
        "failure_message": FAILURES[failure],
        "status": "failed",
    }
    advance(intent, "decline")
    intent |= {
        "payment_method": None,
        "last_payment_error": {
            "type": "invalid_request_error",
            "charge": charge["id"],
            "code": "payment_intent_payment_attempt_failed",
            "doc_url": "https://docs.stripe.com/error-codes/payment-intent-payment-attempt-failed",
            "message": FAILURES[failure],
            "payment_method": account.find("payment_method", charge["payment_method"]),
        },
    }
    account.happen("charge.failed", charge)
    account.happen("payment_intent.payment_failed", intent)
