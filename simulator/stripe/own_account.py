"""The account whose secret key it is: asked for to see whether a key is right.

https://docs.stripe.com/api/accounts/object.
"""

from simulator.stripe.wire import Json

ID = "acct_simulated"
CREATED_S = 1_700_000_000


def own_account() -> Json:
    """A complete account in good standing."""
    return {
        "id": ID,
        "object": "account",
        "business_profile": {
            "name": "Simulated venue: no money moves",
            "support_email": None,
            "support_phone": None,
            "support_url": None,
            "url": None,
        },
        "business_type": "company",
        "capabilities": {"card_payments": "active", "transfers": "active"},
        "charges_enabled": True,
        "controller": {"type": "account"},
        "country": "IE",
        "created": CREATED_S,
        "default_currency": "eur",
        "details_submitted": True,
        "email": "venue@example.com",
        "external_accounts": {
            "object": "list",
            "data": [],
            "has_more": False,
            "url": f"/v1/accounts/{ID}/external_accounts",
        },
        "future_requirements": _no_requirements(),
        "metadata": {},
        "payouts_enabled": True,
        "requirements": _no_requirements(),
        "settings": {
            "dashboard": {"display_name": "Simulated venue", "timezone": "Etc/UTC"},
            "payments": {"statement_descriptor": "WICKET SIMULATED"},
        },
        "tos_acceptance": {"date": CREATED_S, "ip": None, "user_agent": None},
        "type": "standard",
    }


def _no_requirements() -> Json:
    lists = ("alternatives", "currently_due", "errors", "eventually_due", "past_due")
    return {
        "current_deadline": None,
        "disabled_reason": None,
        "pending_verification": [],
        **{name: [] for name in lists},
    }
