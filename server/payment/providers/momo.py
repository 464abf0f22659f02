"""MTN MoMo as the settings have it: what collects mobile money, gives it back, and knows of it."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

from pydantic import SecretStr

from server.payment.ledger import Ledger
from server.payment.provider import Collector, Refunder
from server.payment.providers.momo_account import Credentials, MomoProduct
from server.payment.providers.momo_ledger import MomoLedger
from server.payment.providers.momo_refunds import MomoRefunds, NoRefunds
from server.payment.providers.momo_requests import MomoRequests
from server.settings import MomoSettings


def mobile_money(
    settings: MomoSettings,
    callback_of: Callable[[UUID], str] | None,
    clock: Callable[[], datetime],
) -> tuple[Collector, Refunder, Ledger]:
    """Collection, Disbursement, the books of both; ``callback_of`` as `MomoRequests` takes it."""
    address, environment = settings.momo_api_address, settings.momo_environment
    user, user_key = settings.momo_api_user, settings.momo_api_key
    held = Credentials(_plain(settings.momo_collection_key), user, _plain(user_key))
    collection = MomoProduct(address, "collection", environment, held)
    patience = timedelta(seconds=settings.momo_patience_s)
    requests = MomoRequests(collection, callback_of, patience, clock)
    if not settings.momo_disbursement_key:
        return requests, NoRefunds(), MomoLedger(collection, None)
    if settings.momo_disbursement_user:
        user, user_key = settings.momo_disbursement_user, settings.momo_disbursement_user_key
    held = Credentials(_plain(settings.momo_disbursement_key), user, _plain(user_key))
    disbursement = MomoProduct(address, "disbursement", environment, held)
    return requests, MomoRefunds(disbursement), MomoLedger(collection, disbursement)


def _plain(secret: SecretStr | None) -> str:
    return secret.get_secret_value() if secret else ""
