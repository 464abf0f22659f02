"""Proof that a bounce comes from our own mail server: both know a key."""

import hmac

from pydantic import SecretStr

from ticketing.problem import ProblemCode, RefusedError


def verify(secret: SecretStr | None, content: bytes, signature: str | None) -> None:
    """Refuse a message whose giver does not know the key.

    Raises:
        RefusedError: ``BAD_SIGNATURE``.
    """
    if (
        secret
        and signature
        and hmac.compare_digest(
            sign(secret.get_secret_value(), content).encode(), signature.encode()
        )
    ):
        return
    raise RefusedError(ProblemCode.BAD_SIGNATURE, "The signature is not right for this message.")


def sign(secret: str, content: bytes) -> str:
    """What proves that the giver of ``content`` knows the key: HMAC-SHA256, in hex."""
    return hmac.digest(secret.encode(), content, "sha256").hex()
