"""Refunds: caps, the three outcomes, and the failure that comes days later.

https://docs.stripe.com/refunds and https://docs.stripe.com/api/refunds.
"""

from simulator.stripe import disputes
from simulator.stripe.account import Account
from simulator.stripe.cards import TestCard
from simulator.stripe.forms import Parameter, Parameters, merge_metadata
from simulator.stripe.refusals import invalid_request, missing_parameter
from simulator.stripe.wire import Json, new_id, now_s

REASONS = ("duplicate", "fraudulent", "requested_by_customer")

CREATE: Parameters = {
    "amount": Parameter("whole"),
    "charge": Parameter(),
    "payment_intent": Parameter(),
    "metadata": Parameter("metadata"),
    "reason": Parameter(words=REASONS),
    "expand": Parameter("texts"),
}
UPDATE: Parameters = {"metadata": Parameter("metadata"), "expand": Parameter("texts")}
CANCEL: Parameters = {"expand": Parameter("texts")}


def create(account: Account, sent: Json) -> Json:
    """Give back a charge, whole or in part; raises Refusal past what is left of it."""
    charge = _charge_meant(account, sent)
    left = charge["amount_captured"] - charge["amount_refunded"]
    if charge["refunded"]:
        raise invalid_request(
            f"Charge {charge['id']} has already been refunded.",
            code="charge_already_refunded",
            kept=True,
        )
    amount = sent.get("amount", left)
    if amount < 1:
        raise invalid_request(
            "Invalid positive integer", code="parameter_invalid_integer", param="amount"
        )
    if amount > left:
        raise invalid_request(
            f"Refund amount ({amount}) is greater than unrefunded amount on charge ({left})",
            param="amount",
            kept=True,
        )
    refund = account.put(_refund_of(charge, amount, sent))
    outcome = account.settings.refund_outcome
    refund["status"] = "pending" if outcome == "pending" else "succeeded"
    _give_back(charge, amount)
    account.happen("refund.created", refund)
    account.happen("charge.refunded", charge)
    if outcome == "failed" or _card_refuses_refunds(account, charge):
        delay_s = max(account.settings.refund_delay_s, 0.05)
        account.agenda.after(delay_s, lambda: settle(account, refund, "failed"))
    return refund


def update(_account: Account, refund: Json, sent: Json) -> Json:
    """Change a refund's metadata, all that may be changed."""
    if "metadata" in sent:
        refund["metadata"] = merge_metadata(refund["metadata"], sent["metadata"])
    return refund


def cancel(account: Account, refund: Json, _sent: Json) -> Json:
    """Cancel a refund that still waits for the customer; a card's never does."""
    if refund["status"] != "requires_action":
        raise invalid_request(
            f"Refund {refund['id']} cannot be canceled because it has a status of "
            f"{refund['status']}.",
            kept=True,
        )
    refund["status"] = "canceled"
    account.happen("refund.updated", refund)
    return refund


def settle(account: Account, refund: Json, status: str) -> Json:
    """What the bank said in the end: `succeeded`, or `failed` and the money is here again."""
    if refund["status"] in {"failed", "canceled"} or refund["status"] == status:
        return refund
    refund["status"] = status
    charge = account.find("charge", refund["charge"])
    if status == "failed":
        refund["failure_reason"] = "expired_or_canceled_card"
        _give_back(charge, -refund["amount"])
        account.happen("refund.failed", refund)
    else:
        account.happen("refund.updated", refund)
    account.happen("charge.refund.updated", refund)
    return refund


def refunds_of(account: Account, charge: Json) -> list[Json]:
    """The refunds of a charge, newest first."""
    return [refund for refund in account.every("refund") if refund["charge"] == charge["id"]]


def _charge_meant(account: Account, sent: Json) -> Json:
    if "charge" in sent and "payment_intent" in sent:
        raise invalid_request(
            "You may only specify one of these parameters: charge, payment_intent.",
            code="parameters_exclusive",
        )
    if "charge" in sent:
        charge = account.find("charge", sent["charge"], "charge")
    elif "payment_intent" in sent:
        intent = account.find("payment_intent", sent["payment_intent"], "payment_intent")
        found = account.look("charge", intent["latest_charge"] or "")
        if found is None or found["status"] != "succeeded":
            raise invalid_request(
                f"This PaymentIntent ({intent['id']}) does not have a successful charge to refund.",
                param="payment_intent",
                kept=True,
            )
        charge = found
    else:
        raise missing_parameter("payment_intent")
    if charge["status"] != "succeeded":
        raise invalid_request(
            f"Charge {charge['id']} has not succeeded and cannot be refunded.",
            code="charge_not_refundable",
            kept=True,
        )
    if charge["disputed"] and disputes.keeps_from_refunding(account, charge):
        raise invalid_request(
            f"Charge {charge['id']} has been charged back; cannot issue a refund.",
            code="charge_disputed",
            kept=True,
        )
    return charge


def _give_back(charge: Json, amount: int) -> None:
    charge["amount_refunded"] += amount
    charge["refunded"] = charge["amount_refunded"] >= charge["amount_captured"]


def _card_refuses_refunds(account: Account, charge: Json) -> bool:
    card = account.means_of(charge["payment_method"])
    return isinstance(card, TestCard) and card.refund_fails


def _refund_of(charge: Json, amount: int, sent: Json) -> Json:
    return {
        "id": new_id("re"),
        "object": "refund",
        "amount": amount,
        "balance_transaction": None,
        "charge": charge["id"],
        "created": now_s(),
        "currency": charge["currency"],
        "destination_details": _destination(charge),
        "metadata": merge_metadata({}, sent.get("metadata", {})),
        "payment_intent": charge["payment_intent"],
        "payment_method": charge["payment_method"],
        "reason": sent.get("reason"),
        "receipt_number": None,
        "source_transfer_reversal": None,
        "status": "succeeded",
        "transfer_reversal": None,
    }


def _destination(charge: Json) -> Json:
    kind = charge["payment_method_details"]["type"]
    if kind in {"card", "card_present"}:
        return {"card": {"type": "refund"}, "type": "card"}
    bank = "eu_bank_transfer" if kind == "sepa_debit" else "us_bank_transfer"
    return {bank: {"reference": None, "reference_status": None}, "type": bank}
