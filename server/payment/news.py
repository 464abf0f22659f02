"""News of a payment: what one look at the provider's object says, whoever the provider is."""

from dataclasses import dataclass

from ticketing.payment import PaymentNews, Trouble


@dataclass(frozen=True)
class Reading:
    """The news, or None where there is nothing to say yet; and why, where it went wrong.

    ``code`` is the provider's own word for it, for staff only. ``charge`` tells one decline from
    the one before it.
    """

    news: PaymentNews | None
    trouble: Trouble | None = None
    code: str | None = None
    charge: str | None = None
