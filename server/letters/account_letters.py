"""Letters about an account: an address to confirm, a password to choose, an invitation."""

from dataclasses import dataclass
from datetime import UTC, datetime

from server.database import Database
from server.letters.filling import fill, moment
from server.letters.framing import Frame
from server.letters.languages import letter_words
from server.letters.matter import organiser_matter
from server.mail.composing import Composed, NothingToTellError, Posted
from server.security import Secrets
from ticketing.mail import LetterKind
from ticketing.people import LinkKind

_LINKS = {
    LetterKind.CONFIRM_ADDRESS: (LinkKind.CONFIRM_ADDRESS, "confirm"),
    LetterKind.PASSWORD_RESET: (LinkKind.PASSWORD_RESET, "reset"),
    LetterKind.STAFF_INVITATION: (LinkKind.STAFF_INVITATION, "invitation"),
}


@dataclass(frozen=True)
class AccountLetters:
    """Composes letters with a link that is good once."""

    database: Database
    secrets: Secrets
    public_url: str
    frame: Frame

    def link(self, posted: Posted, now: datetime) -> Composed:
        """What the link is for, and until when it is good: in UTC, since no place is known."""
        ends_at = datetime.fromisoformat(posted.details["expires_at"])
        if ends_at <= now:
            raise NothingToTellError("The link is not good any more.")
        organiser = self.database.read(lambda c: organiser_matter(c, posted.organiser_id))
        words = letter_words(posted.language)
        said = fill(
            words.told[posted.kind],
            posted.language,
            name=str(posted.details.get("name") or ""),
            organiser=organiser.name,
            until=f"{moment(ends_at, 'UTC', posted.language)} {UTC}",
        )
        kind, path = _LINKS[posted.kind]
        token = self.secrets.sign_token(kind.value, posted.subject_id)
        page = self.frame.page(posted, said, organiser, f"{self.public_url}/account/{path}/{token}")
        return self.frame.letter(page, organiser)
