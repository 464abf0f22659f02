"""A house to work in: a running server with a card service and a mailbox, for the rows' tests."""

import contextlib
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path
from typing import Any

from tests.server.payment.counter import Counter, running_counter
from tests.server.postgres import Cluster
from tests.server.running import Client, DatabaseKind, ServerHandle
from tests.server.selling import Venue, open_venue
from tests.simulator.running import wait_until


@dataclass
class House:
    """One server for many tests; each opens a venue of its own in it.

    ``counter`` has the card service and its readers, ``letters`` is the folder that mail goes to.
    """

    counter: Counter
    letters: Path

    @property
    def server(self) -> ServerHandle:
        """The server."""
        return self.counter.server

    @property
    def operator(self) -> Client:
        """Whoever holds the admin token."""
        return self.server.client()

    @property
    def public(self) -> Client:
        """Anybody."""
        return self.server.client(None)

    def venue(self, *tiers: dict[str, Any], **event: Any) -> Venue:
        """An organiser with a published event; each of ``tiers`` changes the usual tier."""
        return open_venue(self.server, *tiers, **event)

    def mail_to(self, address: str, subject: str = "", within_s: float = 15) -> EmailMessage:
        """The newest letter to an address whose subject contains these words, once it is there."""

        def there() -> EmailMessage | None:
            found = [one for one in self.all_mail_to(address) if subject in one["Subject"]]
            return found[-1] if found else None

        found = wait_until(there, within_s)
        assert found is not None
        return found

    def all_mail_to(self, address: str) -> list[EmailMessage]:
        """The letters to an address so far, oldest first."""
        parser = BytesParser(policy=policy.default)
        files = sorted(self.letters.glob("**/*.eml"), key=lambda file: file.stat().st_mtime_ns)
        letters = [parser.parsebytes(file.read_bytes()) for file in files]
        return [one for one in letters if address in one["To"]]


@contextlib.contextmanager
def running_house(kind: DatabaseKind, cluster: Cluster | None, **settings: Any) -> Iterator[House]:
    """A house of its own, for tests that want other settings or end its server."""
    with tempfile.TemporaryDirectory(prefix="wicket-letters-") as folder:
        given: dict[str, Any] = {
            "mail_url": f"folder://{folder}",
            "mail_from": "tickets@wicket.example",
            "admin_totp": False,
            "tries_per_client": 1_000_000,
            "momo_currency": "GHS",
        }
        with running_counter(kind, cluster, **given | settings) as counter:
            # Its sandbox has euros only; a storefront with mobile money sells in cedis.
            counter.momo.set_settings(any_currency=True)
            yield House(counter, Path(folder))
