"""The second factor: an authenticator's codes (TOTP, RFC 6238), and codes for when it is lost."""

import hmac
import secrets as random
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

import pyotp
from sqlalchemy import Connection, delete, insert, or_, select, update

from server.audit.writing import Actor, Concerning, actor_of, note
from server.people.signing_out import sign_out_elsewhere
from server.people.tables import person, recovery_code
from server.security import Person, Secrets, hash_token
from ticketing.identifiers import crockford
from ticketing.people import FactorOffer
from ticketing.problem import ProblemCode, RefusedError

_ISSUER = "Wicket"
_STEP_S = 30
_STEPS = (0, -1, 1)  # a clock may be half a minute off, RFC 6238 §5.2
_RECOVERY_CODES = 10
_RECOVERY_BITS = 80
_LOOKALIKES = str.maketrans("ILO", "110")


class Factor(NamedTuple):
    """What is kept of somebody's authenticator; ``last_step`` is that of the last code taken."""

    sealed: bytes
    last_step: int | None


def offer_factor(connection: Connection, secrets: Secrets, who: Person) -> FactorOffer:
    """A new secret for an authenticator; it counts once a code of it is given back.

    Raises:
        RefusedError: ``NOT_ALLOWED``: there is one that counts already.
    """
    secret = pyotp.random_base32()
    kept = connection.execute(
        update(person)
        .where(person.c.id == who.id, person.c.factor_confirmed_at.is_(None))
        .values(factor_secret=secrets.seal(secret.encode()), factor_step=None)
        .returning(person.c.id)
    ).first()
    if kept is None:
        raise RefusedError(
            ProblemCode.NOT_ALLOWED, "There is a second factor already; remove it first."
        )
    address = pyotp.TOTP(secret).provisioning_uri(name=who.email, issuer_name=_ISSUER)
    return FactorOffer(secret=secret, address=address)


def confirm_factor(
    connection: Connection, secrets: Secrets, who: Person, code: str, now: datetime
) -> tuple[str, ...]:
    """Have the second factor count from now on; new recovery codes, in clear.

    Every other sign-in ends: it was made without the factor.

    Raises:
        RefusedError: ``SECOND_FACTOR_NEEDED``: this is not a code of it; ``CODE_NOT_VALID``:
            there is none to confirm.
    """
    row = connection.execute(
        select(person.c.factor_secret, person.c.factor_confirmed_at)
        .where(person.c.id == who.id)
        .with_for_update()
    ).one()
    if row.factor_secret is None or row.factor_confirmed_at is not None:
        raise RefusedError(ProblemCode.CODE_NOT_VALID, "There is no second factor to confirm.")
    step = _step_of(secrets, Factor(row.factor_secret, None), code, now)
    if step is None:
        raise wrong_code()
    connection.execute(
        update(person)
        .where(person.c.id == who.id)
        .values(factor_confirmed_at=now, factor_step=step)
    )
    sign_out_elsewhere(connection, who.id, who.sign_in_id)
    codes = tuple(_new_recovery_code() for _ in range(_RECOVERY_CODES))
    connection.execute(delete(recovery_code).where(recovery_code.c.user_id == who.id))
    connection.execute(
        insert(recovery_code),
        [{"user_id": who.id, "code_hash": hash_token(_plain(code))} for code in codes],
    )
    note(connection, actor_of(who), "person.factor_set_up", Concerning(who.id), now)
    return codes


def take_code(
    connection: Connection, secrets: Secrets, user_id: UUID, code: str, now: datetime
) -> bool:
    """Whether this proves the second factor; what was taken is not taken again."""
    row = connection.execute(
        select(person.c.factor_secret, person.c.factor_step).where(person.c.id == user_id)
    ).one()
    if row.factor_secret is None:
        return False
    step = _step_of(secrets, Factor(row.factor_secret, row.factor_step), code, now)
    if step is not None:
        newer = or_(person.c.factor_step.is_(None), person.c.factor_step < step)
        taken = connection.execute(
            update(person)
            .where(person.c.id == user_id, newer)
            .values(factor_step=step)
            .returning(person.c.id)
        )
        return taken.first() is not None
    used = connection.execute(
        update(recovery_code)
        .where(
            recovery_code.c.user_id == user_id,
            recovery_code.c.code_hash == hash_token(_plain(code)),
            recovery_code.c.used_at.is_(None),
        )
        .values(used_at=now)
        .returning(recovery_code.c.user_id)
    )
    return used.first() is not None


def remove_factor(connection: Connection, user_id: UUID, by: Actor, now: datetime) -> None:
    """Do without a second factor, and forget its recovery codes; once more changes nothing."""
    removed = connection.execute(
        update(person)
        .where(person.c.id == user_id, person.c.factor_secret.is_not(None))
        .values(factor_secret=None, factor_confirmed_at=None, factor_step=None)
        .returning(person.c.id)
    ).first()
    if removed is not None:
        connection.execute(delete(recovery_code).where(recovery_code.c.user_id == user_id))
        note(connection, by, "person.factor_removed", Concerning(user_id), now)


def wrong_code() -> RefusedError:
    """What is said of a code that proves nothing."""
    return RefusedError(
        ProblemCode.SECOND_FACTOR_NEEDED, "This code is not right, or was used already."
    )


def _step_of(secrets: Secrets, factor: Factor, code: str, now: datetime) -> int | None:
    """The time step that a code belongs to, if it is one that may still be taken."""
    generator = pyotp.TOTP(secrets.unseal(factor.sealed).decode())
    typed = code.replace(" ", "").replace("-", "").encode()
    present = int(now.timestamp()) // _STEP_S
    for step in (present + offset for offset in _STEPS):
        right = hmac.compare_digest(generator.generate_otp(step).encode(), typed)
        if right and (factor.last_step is None or step > factor.last_step):
            return step
    return None


def _new_recovery_code() -> str:
    text = crockford(random.randbits(_RECOVERY_BITS), 16)
    return "-".join(text[start : start + 4] for start in range(0, 16, 4))


def _plain(code: str) -> str:
    return code.replace(" ", "").replace("-", "").upper().translate(_LOOKALIKES)
