"""Puts sending together from the settings: the sweep that looks for letters whose turn has come."""

from datetime import datetime, timedelta

from sqlalchemy import Connection

from server.letters.writers import Writers
from server.mail.composing import Posted
from server.mail.sending import Sender
from server.mail.setting_up import set_up
from server.mail.trying import Pace
from server.order.delivering import deliver_by_mail
from server.order.viewing import OrderViewing
from server.payment.viewing import payments_of
from server.services import Services
from server.worker import Sweep
from ticketing.mail import LetterKind

_LOOK_EVERY_S = 1.0


def letter_sweeps(wicket: Services) -> list[Sweep]:
    """The sweep that sends letters; none where mail is not set up, and letters wait.

    Raises:
        CannotStartError: a mail setting cannot work.
    """
    settings = wicket.settings
    setup = set_up(settings, wicket.secrets, wicket.steps)
    if setup is None:
        return []
    viewing = OrderViewing(wicket.secrets, wicket.public_url, payments_of)
    sender = Sender(
        database=wicket.database,
        clock=wicket.clock,
        steps=wicket.steps,
        setup=setup,
        compose=Writers(wicket.database, viewing).compose,
        # Twice what a server may take: the rest is for composing.
        pace=Pace(
            lease=timedelta(seconds=2 * settings.mail_timeout_s),
            pause=timedelta(seconds=settings.mail_retry_s),
        ),
        accepted={LetterKind.TICKETS: _tickets_arrived},
    )
    return [Sweep("letters", min(settings.sweep_interval_s, _LOOK_EVERY_S), sender.look)]


def _tickets_arrived(connection: Connection, posted: Posted, now: datetime) -> None:
    deliver_by_mail(connection, posted.subject_id, now)
