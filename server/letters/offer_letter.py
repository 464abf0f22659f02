"""The letter of the waiting list: tickets are kept for somebody, until when."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from server.database import Database
from server.letters.filling import fill, moment
from server.letters.framing import Frame
from server.letters.languages import letter_words
from server.letters.matter import From, event_matter, organiser_matter
from server.letters.page import Tone
from server.letters.showing import event_shown
from server.mail.composing import Composed, NothingToTellError, Posted
from server.security import Secrets
from server.waiting.routes import OFFER
from ticketing.catalogue import EventView
from ticketing.wire import Localized


@dataclass(frozen=True)
class OfferLetter:
    """Composes what is told of an offer."""

    database: Database
    secrets: Secrets
    public_url: str
    frame: Frame

    def offer(self, posted: Posted, now: datetime) -> Composed:
        """What is kept, until when, and the link that takes it."""
        details, language = posted.details, posted.language
        ends_at = datetime.fromisoformat(details["ends_at"])
        if ends_at <= now:
            raise NothingToTellError("The offer is over.")

        def read(connection: Connection) -> tuple[EventView, From]:
            event = event_matter(connection, UUID(details["event_id"]), now)
            return event, organiser_matter(connection, event.organiser_id)

        event, organiser = self.database.read(read)
        said = fill(
            letter_words(language).told[posted.kind],
            language,
            event=event.name.in_language(language),
            tier=Localized.model_validate(details["tier_name"]).in_language(language),
            n=str(details["quantity"]),
            until=moment(ends_at, event.time_zone, language),
        )
        url = f"{self.public_url}/w/{self.secrets.sign_token(OFFER, posted.subject_id)}"
        sessions = frozenset(UUID(one) for one in details["session_ids"])
        page = replace(
            self.frame.page(posted, said, organiser, url),
            tone=Tone.LOOK,
            event=event_shown(event, sessions, language),
        )
        return self.frame.letter(page, organiser)
