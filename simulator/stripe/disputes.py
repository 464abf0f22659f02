"""Disputes: a holder takes a charge back, evidence is sent, and their bank decides.

https://docs.stripe.com/disputes and https://docs.stripe.com/api/disputes. Money is withdrawn when a
dispute opens and comes back when it is won; an inquiry withdraws none. No fee is simulated.
"""

from simulator.stripe.account import Account
from simulator.stripe.forms import Parameter, Parameters, merge_metadata
from simulator.stripe.refusals import invalid_request
from simulator.stripe.wire import Json, new_id, now_s

REASONS = (
    "credit_not_processed",
    "duplicate",
    "fraudulent",
    "general",
    "product_not_received",
    "product_unacceptable",
    "subscription_canceled",
    "unrecognized",
)
ANSWER_WITHIN_S = 7 * 24 * 3600
DECIDED_AFTER_S = 0.05
WORDS_THAT_DECIDE = {"winning_evidence": "won", "losing_evidence": "lost"}
"""Stripe's test evidence in `uncategorized_text`: https://docs.stripe.com/testing#disputes."""

TEXTS = (
    "access_activity_log",
    "billing_address",
    "cancellation_policy",
    "cancellation_policy_disclosure",
    "cancellation_rebuttal",
    "customer_communication",
    "customer_email_address",
    "customer_name",
    "customer_purchase_ip",
    "customer_signature",
    "duplicate_charge_documentation",
    "duplicate_charge_explanation",
    "duplicate_charge_id",
    "product_description",
    "receipt",
    "refund_policy",
    "refund_policy_disclosure",
    "refund_refusal_explanation",
    "service_date",
    "service_documentation",
    "shipping_address",
    "shipping_carrier",
    "shipping_date",
    "shipping_documentation",
    "shipping_tracking_number",
    "uncategorized_file",
    "uncategorized_text",
)
LONGEST_EVIDENCE = 150_000

UPDATE: Parameters = {
    "evidence": Parameter("group", inner=dict.fromkeys(TEXTS, Parameter(clearable=True))),
    "metadata": Parameter("metadata"),
    "submit": Parameter("truth"),
    "expand": Parameter("texts"),
}
CLOSE: Parameters = {"expand": Parameter("texts")}


def open_dispute(account: Account, charge: Json, reason: str, *, inquiry: bool = False) -> Json:
    """The holder disputes what is left of a charge; raises Refusal when nothing can be disputed."""
    amount = charge["amount_captured"] - charge["amount_refunded"]
    if charge["disputed"] or amount <= 0:
        raise invalid_request(f"Charge {charge['id']} has nothing left to dispute.")
    dispute = account.put(_dispute_of(charge, amount, reason, inquiry=inquiry))
    charge["disputed"] = True
    account.happen("charge.dispute.created", dispute)
    if not inquiry:
        _move_money(dispute, -amount)
        account.happen("charge.dispute.funds_withdrawn", dispute)
    return dispute


def update(account: Account, dispute: Json, sent: Json) -> Json:
    """Add evidence and, unless told not to yet, submit it to the bank once."""
    if set(sent) - {"metadata", "expand"} and not dispute["status"].endswith("needs_response"):
        raise invalid_request(
            f"This dispute has a status of {dispute['status']}: evidence is no longer taken.",
            kept=True,
        )
    if "metadata" in sent:
        dispute["metadata"] = merge_metadata(dispute["metadata"], sent["metadata"])
    evidence, details = dispute["evidence"], dispute["evidence_details"]
    evidence |= sent.get("evidence", {})
    if sum(len(evidence[name] or "") for name in TEXTS) > LONGEST_EVIDENCE:
        raise invalid_request(
            f"The evidence holds more than {LONGEST_EVIDENCE} characters.", param="evidence"
        )
    details["has_evidence"] = any(evidence[name] for name in TEXTS)
    if sent.get("submit", "evidence" in sent):
        details["submission_count"] += 1
        dispute["status"] = dispute["status"].replace("needs_response", "under_review")
        decided = WORDS_THAT_DECIDE.get(evidence["uncategorized_text"] or "")
        if decided:
            account.agenda.after(DECIDED_AFTER_S, lambda: _decide(account, dispute, decided))
    account.happen("charge.dispute.updated", dispute)
    return dispute


def close(account: Account, dispute: Json, _sent: Json) -> Json:
    """Accept the dispute, which is then lost for good."""
    return decide(account, dispute, "lost")


def decide(account: Account, dispute: Json, status: str) -> Json:
    """The bank decides `won` or `lost`; raises Refusal when it has decided already."""
    if not _is_open(dispute):
        raise invalid_request("This dispute is already closed.", kept=True)
    _decide(account, dispute, status)
    return dispute


def keeps_from_refunding(account: Account, charge: Json) -> bool:
    """Whether a dispute forbids to refund a charge; an inquiry does not."""
    return any(
        dispute["charge"] == charge["id"] and not dispute["is_charge_refundable"]
        for dispute in account.every("dispute")
    )


def funds_of(dispute: Json) -> str:
    """Where the disputed money is: `none` was taken, `withdrawn`, or `reinstated`."""
    return ("none", "withdrawn", "reinstated")[len(dispute["balance_transactions"])]


def _decide(account: Account, dispute: Json, status: str) -> None:
    if not _is_open(dispute):
        return
    inquiry = dispute["status"].startswith("warning")
    if inquiry and status == "lost":
        _move_money(dispute, -dispute["amount"])
        dispute["is_charge_refundable"] = False
        account.happen("charge.dispute.funds_withdrawn", dispute)
    dispute["status"] = "warning_closed" if inquiry and status == "won" else status
    account.happen("charge.dispute.closed", dispute)
    if status == "won" and not inquiry:
        _move_money(dispute, dispute["amount"])
        account.happen("charge.dispute.funds_reinstated", dispute)


def _is_open(dispute: Json) -> bool:
    return dispute["status"] not in {"won", "lost", "warning_closed"}


def _move_money(dispute: Json, amount: int) -> None:
    dispute["balance_transactions"].append(
        {
            "id": new_id("txn"),
            "object": "balance_transaction",
            "amount": amount,
            "available_on": now_s(),
            "balance_type": "payments",
            "created": now_s(),
            "currency": dispute["currency"],
            "description": f"Chargeback for {dispute['charge']}",
            "exchange_rate": None,
            "fee": 0,
            "fee_details": [],
            "net": amount,
            "reporting_category": "dispute" if amount < 0 else "dispute_reversal",
            "source": dispute["id"],
            "status": "available",
            "type": "adjustment",
        }
    )


def _dispute_of(charge: Json, amount: int, reason: str, *, inquiry: bool) -> Json:
    return {
        "id": new_id("dp"),
        "object": "dispute",
        "amount": amount,
        "balance_transactions": [],
        "charge": charge["id"],
        "created": now_s(),
        "currency": charge["currency"],
        "enhanced_eligibility_types": [],
        "evidence": {**dict.fromkeys(TEXTS), "enhanced_evidence": {}},
        "evidence_details": {
            "due_by": now_s() + ANSWER_WITHIN_S,
            "enhanced_eligibility": {},
            "has_evidence": False,
            "past_due": False,
            "submission_count": 0,
        },
        "is_charge_refundable": inquiry,
        "livemode": False,
        "metadata": {},
        "payment_intent": charge["payment_intent"],
        "payment_method_details": _card_of(charge, "inquiry" if inquiry else "chargeback"),
        "reason": reason,
        "status": "warning_needs_response" if inquiry else "needs_response",
    }


def _card_of(charge: Json, case_type: str) -> Json | None:
    details = charge["payment_method_details"]
    brand = details[details["type"]].get("brand")
    if brand is None:
        return None  # a bank debit, whose disputes tell nothing of this
    card = {
        "brand": brand,
        "case_type": case_type,
        "network": brand,
        "network_reason_code": "10.4",
    }
    return {"card": card, "type": "card"}
