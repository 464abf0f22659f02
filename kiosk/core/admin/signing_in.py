"""Signing in at a desk: by whom, at which server, and why not."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.core.admin.client import AdminClient, Credentials, Organiser
from kiosk.core.errors import FinalError, RetryError, ServerError, ThrottledError
from ticketing.people import MeView, StaffRole
from ticketing.problem import Problem, ProblemCode


class Trouble(StrEnum):
    """Why somebody is not signed in, in terms a screen has words for."""

    WRONG = "wrong"
    CODE_NEEDED = "code_needed"
    CODE_WRONG = "code_wrong"
    TOO_OFTEN = "too_often"
    SUSPENDED = "suspended"
    FACTOR_DUE = "factor_due"
    NO_ROLE = "no_role"
    BUSY = "busy"
    UNREACHABLE = "unreachable"


class NoDeskError(ServerError):
    """The password is right, and there is nothing that this person could do here."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


@dataclass(frozen=True)
class Session:
    """Somebody who is signed in, and whom they work for; there is one organiser at least."""

    client: AdminClient
    me: MeView
    organisers: tuple[Organiser, ...]

    def manages(self, organiser: Organiser) -> bool:
        """Whether they may do there all that a manager may; the server decides in the end."""
        roles = {one.organiser_id: one.roles for one in self.me.memberships}
        return self.me.admin or StaffRole.MANAGER in roles.get(organiser.id, ())


def sign_in(address: str, credentials: Credentials, language: str) -> Session:
    """Sign in at the server at ``address``.

    Raises:
        ServerError: it was refused, or nothing is known; ``trouble_of`` says why.
    """
    asking = AdminClient(address, None, language)
    try:
        signed_in = asking.sign_in(credentials)
    finally:
        asking.close()
    client = AdminClient(address, signed_in.token, language)
    if signed_in.me.factor_due:
        client.close()
        raise NoDeskError(Trouble.FACTOR_DUE)
    try:
        organisers = client.organisers()
    except FinalError as error:
        client.close()
        raise NoDeskError(Trouble.NO_ROLE) from error
    if not organisers:
        client.close()
        raise NoDeskError(Trouble.NO_ROLE)
    return Session(client, signed_in.me, organisers)


def trouble_of(error: ServerError, credentials: Credentials) -> Trouble:
    """Why signing in with these came to nothing."""
    match error:
        case NoDeskError():
            return error.trouble
        case FinalError(problem=problem):
            return _refused(problem, credentials)
        case ThrottledError():
            return Trouble.TOO_OFTEN
        case RetryError() if error.after_s is not None:
            return Trouble.BUSY
        case _:
            return Trouble.UNREACHABLE


def _refused(problem: Problem, credentials: Credentials) -> Trouble:
    match problem.code:
        case ProblemCode.SECOND_FACTOR_NEEDED:
            # It says the same of a code that is not right.
            return Trouble.CODE_WRONG if credentials.code else Trouble.CODE_NEEDED
        case ProblemCode.NOT_ALLOWED:
            return Trouble.SUSPENDED
        case _:
            return Trouble.CODE_WRONG if credentials.code else Trouble.WRONG
