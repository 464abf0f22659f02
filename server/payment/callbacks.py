"""MTN MoMo's callbacks: unsigned, sent once or never. Hints that decide nothing.

Only an address that we gave out for a payment is heeded, so that nobody else can make us ask. What
the callback says is not even read: the payment it is about is looked after now instead of soon.
"""

from uuid import UUID

from sqlalchemy import Connection

from server.jobs import enqueue
from server.payment import records
from server.payment.till import Till
from server.payment.webhooks import PAYMENT_JOB
from server.security import Secrets
from ticketing.problem import ProblemCode, RefusedError

_CALLBACK = "momo-callback"


def callback_url(secrets: Secrets, public_url: str, payment_id: UUID) -> str:
    """Where MoMo tells how the request of this payment ended."""
    return f"{public_url}/api/v1/webhooks/momo?token={secrets.sign_token(_CALLBACK, payment_id)}"


def take_in_callback(till: Till, secrets: Secrets, token: str) -> None:
    """Have the payment looked after; what is over stays so, however often it is told.

    Raises:
        RefusedError: BAD_SIGNATURE.
    """
    payment_id = secrets.open_token(_CALLBACK, token)
    if payment_id is None:
        words = "This is not an address that was given out for a payment."
        raise RefusedError(ProblemCode.BAD_SIGNATURE, words)
    till.database.write(lambda c: _look_soon(c, till, payment_id))
    till.steps("callback.stored")


def _look_soon(connection: Connection, till: Till, payment_id: UUID) -> None:
    record = records.by_id(connection, payment_id)
    if record is not None and not record.over:
        enqueue(
            connection,
            PAYMENT_JOB,
            {"payment_id": str(record.id)},
            run_at=till.clock(),
            unique_key=f"payment:{record.id}",
        )
