"""People on the wire: signing up and in, the second factor, and the roles organisers give."""

from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, Field, SecretStr, StringConstraints, field_validator

from ticketing.order import EMail
from ticketing.wire import Answer, Instant, Language, ShortText, Wire

SHORTEST_PASSWORD = 12
LONGEST_PASSWORD = 200


class StaffRole(StrEnum):
    """What somebody may be for an organiser."""

    PROMOTER = "promoter"
    CLERK = "clerk"
    STEWARD = "steward"
    SUPERVISOR = "supervisor"
    MANAGER = "manager"


class LinkKind(StrEnum):
    """What a link that was sent by mail is for."""

    CONFIRM_ADDRESS = "confirm_address"
    PASSWORD_RESET = "password_reset"  # noqa: S105  a kind of link, no secret
    STAFF_INVITATION = "staff_invitation"


def _long_enough(password: SecretStr) -> SecretStr:
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        raise ValueError(f"a password has {SHORTEST_PASSWORD} to {LONGEST_PASSWORD} characters")
    return password


def _given(password: SecretStr) -> SecretStr:
    if not 1 <= len(password) <= LONGEST_PASSWORD:
        raise ValueError(f"a password has at most {LONGEST_PASSWORD} characters")
    return password


Password = Annotated[
    SecretStr,
    AfterValidator(_long_enough),
    Field(json_schema_extra={"minLength": SHORTEST_PASSWORD, "maxLength": LONGEST_PASSWORD}),
]
"""A password that is chosen; whether it is too easily guessed is told by the server."""

GivenPassword = Annotated[
    SecretStr,
    AfterValidator(_given),
    Field(json_schema_extra={"minLength": 1, "maxLength": LONGEST_PASSWORD}),
]
"""A password that is to be checked."""

LinkToken = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
FactorCode = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True, min_length=6, max_length=20, pattern=r"^[0-9A-Za-z -]+$"
    ),
]
"""Six digits of the authenticator, or one of the recovery codes."""


class SignUp(Wire):
    """An account somebody wants."""

    email: EMail
    password: Password
    name: ShortText
    language: Language = "en"


class MailSent(Answer):
    """What is answered whether or not there is such an address: a letter is on its way to it."""

    detail: str


class RedeemLink(Wire):
    """The token of a link that came by mail."""

    token: LinkToken


class SignIn(Wire):
    """What proves who signs in. ``code`` where the account has a second factor."""

    email: EMail
    password: GivenPassword
    code: FactorCode | None = None


class MembershipView(Answer):
    """What somebody is for one organiser. A promoter makes events once verified."""

    organiser_id: UUID
    roles: tuple[StaffRole, ...]
    verified: bool


class MeView(Answer):
    """Somebody, as they see themselves. ``factor_due``: nothing else opens before enrolling."""

    id: UUID
    email: str
    name: str
    language: str
    admin: bool
    second_factor: bool
    factor_due: bool
    memberships: tuple[MembershipView, ...]
    promoted: tuple[UUID, ...]


class SignedIn(Answer):
    """A sign-in. The token is shown this once; the server keeps its hash."""

    token: str
    expires_at: Instant
    me: MeView


class SignInView(Answer):
    """One of somebody's own sign-ins."""

    id: UUID
    browser: str
    made_at: Instant
    seen_at: Instant
    expires_at: Instant
    current: bool


class SignInList(Answer):
    """Somebody's own sign-ins that still hold, newest first."""

    sign_ins: tuple[SignInView, ...]


class ChangeMe(Wire):
    """What somebody changes of themselves; what is left out stays."""

    name: ShortText | None = None
    language: Language | None = None


class ChangePassword(Wire):
    """A new password, and the one that proves the right to set it."""

    old: GivenPassword
    new: Password


class AskReset(Wire):
    """Whose password is forgotten."""

    email: EMail


class ResetPassword(Wire):
    """A new password, by the link that came by mail."""

    token: LinkToken
    password: Password


class FactorProof(Wire):
    """A code of the authenticator, or a recovery code."""

    code: FactorCode


class FactorOffer(Answer):
    """The secret for an authenticator, also as the address its QR carries. Shown this once."""

    secret: str
    address: str


class RecoveryCodes(Answer):
    """Codes for the day the authenticator is lost, each good once. Shown this once."""

    codes: tuple[str, ...]


class PasswordProof(Wire):
    """The caller's own password, for what must not happen by a token that was left open."""

    password: GivenPassword


class FirstAdmin(Wire):
    """The first administrator, by the token the server printed when it started."""

    token: LinkToken
    email: EMail
    password: Password
    name: ShortText
    language: Language = "en"


class Invite(Wire):
    """Somebody an organiser wants in some roles. ``id`` is the invitation's own."""

    id: UUID
    email: EMail
    roles: Annotated[tuple[StaffRole, ...], Field(min_length=1, max_length=len(StaffRole))]
    language: Language = "en"


class InvitationView(Answer):
    """An invitation that was sent."""

    id: UUID
    organiser_id: UUID
    email: str
    roles: tuple[StaffRole, ...]
    expires_at: Instant


class AcceptInvitation(Wire):
    """Taking an invitation up. Name and password where its address has no account yet."""

    token: LinkToken
    name: ShortText | None = None
    password: Password | None = None


class StaffView(Answer):
    """Somebody as their organiser sees them."""

    id: UUID
    email: str
    name: str
    roles: tuple[StaffRole, ...]
    verified: bool
    suspended: bool


class StaffList(Answer):
    """An organiser's people, by name, and the invitations nobody has taken up yet."""

    people: tuple[StaffView, ...]
    invitations: tuple[InvitationView, ...]


class PromoterView(Answer):
    """Somebody whose own event it is."""

    id: UUID
    name: str
    email: str


class PromoterList(Answer):
    """Who promotes an event, by name."""

    promoters: tuple[PromoterView, ...]


class PersonView(Answer):
    """Somebody as an administrator sees them."""

    id: UUID
    email: str
    name: str
    language: str
    admin: bool
    second_factor: bool
    suspended_at: Instant | None
    made_at: Instant
    memberships: tuple[MembershipView, ...]


class PersonList(Answer):
    """A page of everybody, newest first. ``next`` asks for the page after it."""

    people: tuple[PersonView, ...]
    next: UUID | None


class NewPin(Wire):
    """The PIN somebody types at devices of one organiser: four to twelve digits."""

    organiser_id: UUID
    pin: SecretStr = Field(min_length=4, max_length=12)

    @field_validator("pin")
    @classmethod
    def _digits(cls, pin: SecretStr) -> SecretStr:
        text = pin.get_secret_value()
        if not (text.isascii() and text.isdigit()) or len(set(text)) == 1:
            raise ValueError("a PIN is of digits that are not all the same")
        return pin
