"""Stripe's test cards and magic amounts: what a presented card answers. Pure data and one rule.

Numbers and names: https://docs.stripe.com/terminal/references/testing. Amounts: its table
"physical test cards", where the last two digits choose the answer.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Decline:
    """Why an issuer said no: Stripe's `code` and `decline_code`, and the public sentence."""

    code: str
    decline_code: str
    message: str


def _declined(decline_code: str, message: str = "Your card was declined.") -> Decline:
    return Decline("card_declined", decline_code, message)


DECLINES = {
    "generic_decline": _declined("generic_decline"),
    "insufficient_funds": _declined("insufficient_funds", "Your card has insufficient funds."),
    "lost_card": _declined("lost_card"),
    "stolen_card": _declined("stolen_card"),
    "call_issuer": _declined("call_issuer"),
    "incorrect_pin": _declined("incorrect_pin"),
    "withdrawal_count_limit_exceeded": _declined("withdrawal_count_limit_exceeded"),
    "pin_try_exceeded": _declined("pin_try_exceeded"),
    "online_or_offline_pin_required": _declined("online_or_offline_pin_required"),
    "expired_card": Decline("expired_card", "expired_card", "Your card has expired."),
    "authentication_required": Decline(
        "authentication_required",
        "authentication_required",
        "Your card was declined. This transaction requires authentication.",
    ),
    "processing_error": Decline(
        "processing_error",
        "processing_error",
        "An error occurred while processing your card. Try again in a little bit.",
    ),
}


@dataclass(frozen=True)
class TestCard:
    """One of Stripe's test cards: how it looks, and what its issuer answers.

    `challenge` asks for 3-D Secure online, never at a reader. `dispute` is the reason its holder
    disputes every charge for, by `inquiry` without money being taken back yet.
    """

    name: str
    label: str
    number: str
    brand: str
    funding: str = "credit"
    decline: str = ""
    verification: str = ""
    refund_fails: bool = False
    challenge: bool = False
    dispute: str = ""
    inquiry: bool = False

    @property
    def last4(self) -> str:
        """The four digits that may be kept and shown."""
        return self.number[-4:]


@dataclass(frozen=True)
class Presentment:
    """A card given for an intent; at a reader when `reader` and `location` are named.

    `challenged` says that its holder has passed 3-D Secure for it.
    """

    card: TestCard
    reader: str | None = None
    location: str | None = None
    read_method: str = "contactless_emv"
    challenged: bool = False


CARDS = (
    TestCard("visa", "Visa", "4242424242424242", "visa"),
    TestCard("visa_debit", "Visa debit", "4000056655665556", "visa", "debit"),
    TestCard("mastercard", "Mastercard", "5555555555554444", "mastercard"),
    TestCard("mastercard_debit", "Mastercard debit", "5200828282828210", "mastercard", "debit"),
    TestCard("amex", "American Express", "378282246310005", "amex"),
    TestCard("discover", "Discover", "6011111111111117", "discover"),
    TestCard("diners", "Diners Club", "3056930009020004", "diners"),
    TestCard("jcb", "JCB", "3566002020360505", "jcb"),
    TestCard("unionpay", "UnionPay", "6200000000000005", "unionpay"),
    TestCard(
        "offline_pin_cvm",
        "Visa, offline PIN",
        "4001007020000002",
        "visa",
        verification="offline_pin",
    ),
    TestCard(
        "online_pin_cvm", "Visa, online PIN", "4001000360000005", "visa", verification="online_pin"
    ),
    TestCard("charge_declined", "Declined", "4000000000000002", "visa", decline="generic_decline"),
    TestCard(
        "charge_declined_insufficient_funds",
        "Insufficient funds",
        "4000000000009995",
        "visa",
        decline="insufficient_funds",
    ),
    TestCard(
        "charge_declined_lost_card",
        "Lost card",
        "4000000000009987",
        "visa",
        decline="lost_card",
    ),
    TestCard(
        "charge_declined_stolen_card",
        "Stolen card",
        "4000000000009979",
        "visa",
        decline="stolen_card",
    ),
    TestCard(
        "charge_declined_expired_card",
        "Expired card",
        "4000000000000069",
        "visa",
        decline="expired_card",
    ),
    TestCard(
        "charge_declined_processing_error",
        "Processing error",
        "4000000000000119",
        "visa",
        decline="processing_error",
    ),
    TestCard("refund_fail", "Refund fails later", "4000000000005126", "visa", refund_fails=True),
    TestCard(
        "three_d_secure_2_required",
        "3-D Secure required",
        "4000000000003220",
        "visa",
        challenge=True,
    ),
    TestCard(
        "authentication_required",
        "Always authenticated",
        "4000002760003184",
        "visa",
        challenge=True,
    ),
    TestCard(
        "three_d_secure_required_charge_declined",
        "3-D Secure, then declined",
        "4000008400001629",
        "visa",
        decline="generic_decline",
        challenge=True,
    ),
    TestCard(
        "create_dispute", "Disputed as fraud", "4000000000000259", "visa", dispute="fraudulent"
    ),
    TestCard(
        "create_dispute_product_not_received",
        "Disputed as not received",
        "4000000000002685",
        "visa",
        dispute="product_not_received",
    ),
    TestCard(
        "create_dispute_inquiry",
        "Inquired about",
        "4000000000001976",
        "visa",
        dispute="general",
        inquiry=True,
    ),
)

SHORT_NAMES = {
    "declined": "charge_declined",
    "insufficient_funds": "charge_declined_insufficient_funds",
    "lost": "charge_declined_lost_card",
    "lost_card": "charge_declined_lost_card",
    "stolen": "charge_declined_stolen_card",
    "stolen_card": "charge_declined_stolen_card",
    "expired": "charge_declined_expired_card",
    "expired_card": "charge_declined_expired_card",
    "processing_error": "charge_declined_processing_error",
    "three_d_secure": "three_d_secure_2_required",
    "dispute": "create_dispute",
}
"""Shorter words for the same cards, for people and for tests."""

MAGIC_AMOUNTS = {
    1: "call_issuer",
    5: "generic_decline",
    55: "incorrect_pin",
    60: "online_or_offline_pin_required",
    65: "withdrawal_count_limit_exceeded",
    75: "pin_try_exceeded",
}
"""Last two digits of the amount that make a good card refuse; every other ending is approved."""

PIN_AMOUNTS = {2: "offline_pin", 3: "online_pin"}
"""Last two digits that ask for a PIN on the reader's screen and are then approved."""

BY_NAME = {card.name: card for card in CARDS}
BY_NUMBER = {card.number: card for card in CARDS}


def find_card(name_or_number: str) -> TestCard | None:
    """The test card called or numbered so, or None."""
    name = SHORT_NAMES.get(name_or_number, name_or_number)
    return BY_NAME.get(name) or BY_NUMBER.get(name_or_number.replace(" ", ""))


def issuer_answer(given: Presentment, amount: int) -> Decline | None:
    """The issuer's decline for a card and an amount in minor units, or None when approved.

    Amounts are magic at a reader only, as Stripe's are.
    """
    reason = given.card.decline or (MAGIC_AMOUNTS.get(amount % 100, "") if given.reader else "")
    return DECLINES[reason] if reason else None


def verification_method(card: TestCard, amount: int) -> str:
    """How the cardholder proved themselves: `offline_pin`, `online_pin` or `approval`."""
    return card.verification or PIN_AMOUNTS.get(amount % 100, "approval")
