"""Puts the simulated account together: its seed of one location and its readers, and its reset."""

import functools
from dataclasses import dataclass, field, replace

from simulator.stripe import checkout_paying, endpoints, locations, readers
from simulator.stripe.account import Account, Settings
from simulator.stripe.faults import Faults
from simulator.stripe.gateway import Gateway
from simulator.stripe.ledger import ledger
from simulator.stripe.operations import all_operations
from simulator.stripe.webhooks import Postman
from simulator.stripe.wire import Json

LOCATION_ID = "tml_simulated_1"


@dataclass(frozen=True)
class Options:
    """How a simulation starts. `readers` are pairs of id and label.

    `public_url` is where a customer's browser finds it.
    """

    secret_key: str = "sk_test_simulated"  # noqa: S105  the well-known key of a world without money
    webhook_url: str = ""
    webhook_secret: str = ""
    readers: tuple[tuple[str, str], ...] = (("tmr_simulated_1", "Front kiosk"),)
    settings: Settings = field(default_factory=Settings)
    public_url: str = "http://127.0.0.1"


class Simulation:
    """One simulated Stripe account with everything around it."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.account = Account(replace(options.settings), options.public_url)
        self.faults = Faults()
        self._secrets = endpoints.Secrets()
        self.postman = Postman(self.account, self._secrets)
        self.account.listeners.append(self.postman.take)
        self.account.listeners.append(functools.partial(checkout_paying.follow, self.account))
        self.gateway = Gateway(
            self.account, self.faults, options.secret_key, all_operations(self._secrets)
        )
        with self.account.lock:
            self._seed()

    def reset(self) -> None:
        """As freshly started: everything forgotten but the options. Holds the lock."""
        self.account.reset(replace(self.options.settings))
        self.faults.clear()
        self.gateway.keys.clear()
        self.postman.clear()
        self._seed()

    def close(self) -> None:
        """Stop the background threads."""
        self.postman.close()
        self.account.agenda.close()

    def ledger(self) -> Json:
        """All money that moved in the simulation. Holds the lock."""
        return ledger(self.account)

    def _seed(self) -> None:
        locations.create(
            self.account,
            {"display_name": "Simulated venue", "address": {"country": "IE", "city": "Dublin"}},
            LOCATION_ID,
        )
        for identifier, label in self.options.readers:
            readers.register(
                self.account,
                {"registration_code": "simulated-wpe", "label": label, "location": LOCATION_ID},
                identifier,
            )
        if self.options.webhook_url:
            endpoints.create(
                self.account,
                self._secrets,
                {"url": self.options.webhook_url, "enabled_events": ["*"]},
                self.options.webhook_secret or None,
            )
