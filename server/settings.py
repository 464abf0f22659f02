"""What whoever runs the server may set, from the environment or the command line."""

from pathlib import Path
from typing import Literal, Self
from urllib.parse import urlsplit

import platformdirs
from pydantic import Field, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from ticketing.money import Currency

_LIVE_KEYS = ("sk_live", "rk_live")
_MOMO_NEEDS = (
    "momo_api_address",
    "momo_environment",
    "momo_currency",
    "momo_api_user",
    "momo_api_key",
    "momo_collection_key",
)


class CannotStartError(Exception):
    """The server cannot start; the message is one sentence for the person who started it."""


class MomoSettings(BaseSettings):
    """What mobile money by MTN MoMo needs; all of it or nothing."""

    model_config = SettingsConfigDict(env_prefix="WICKET_", frozen=True, extra="ignore")

    momo_api_address: str = Field(
        default="",
        description="The address of MTN MoMo's API, such as https://sandbox.momodeveloper.mtn.com; "
        "empty means that there is no mobile money.",
    )
    momo_environment: str = Field(
        default="",
        description="MoMo's target environment: sandbox, mtnghana, mtnuganda, … by country.",
    )
    momo_currency: Currency | None = Field(
        default=None,
        description="The currency that the environment takes: EUR in the sandbox, GHS in Ghana.",
    )
    momo_api_user: str = Field(
        default="", description="MoMo's API user, a UUID, for the Collection product."
    )
    momo_api_key: SecretStr | None = Field(default=None, description="The API user's key.")
    momo_collection_key: SecretStr | None = Field(
        default=None, description="The subscription key of the Collection product."
    )
    momo_disbursement_key: SecretStr | None = Field(
        default=None,
        description="The subscription key of the Disbursement product; without it, mobile money "
        "must be given back by hand.",
    )
    momo_disbursement_user: str = Field(
        default="", description="An API user of its own for Disbursement, where MoMo gave one."
    )
    momo_disbursement_user_key: SecretStr | None = Field(
        default=None, description="The key of that API user."
    )
    momo_patience_s: float = Field(
        default=300,
        gt=0,
        le=3600,
        description="Seconds after which a mobile money request that nobody answered counts as "
        "unknown; MoMo is asked on, less often.",
    )

    @property
    def momo_is_live(self) -> bool:
        """Whether money moves: every target environment but the sandbox is a country."""
        return self.momo_environment not in {"", "sandbox"}

    @property
    def momo_is_near(self) -> bool:
        """Whether MoMo is a simulator on this machine."""
        return urlsplit(self.momo_api_address).hostname in {"127.0.0.1", "::1", "localhost"}

    @model_validator(mode="after")
    def _mobile_money_whole(self) -> Self:
        missing = [f"WICKET_{one.upper()}" for one in _MOMO_NEEDS if not getattr(self, one)]
        if missing and len(missing) < len(_MOMO_NEEDS):
            raise ValueError(f"mobile money also needs {' and '.join(missing)}")
        if bool(self.momo_disbursement_user) is not bool(self.momo_disbursement_user_key):
            raise ValueError("a user of MoMo's Disbursement and the user's key go together")
        near_or_secret = self.momo_is_near or self.momo_api_address.startswith("https://")
        if self.momo_api_address and not near_or_secret:
            raise ValueError("MoMo's keys travel to an address that begins with https:// only")
        return self


class LeaseSettings(BaseSettings):
    """What kiosks may sell without the server."""

    model_config = SettingsConfigDict(env_prefix="WICKET_", frozen=True, extra="ignore")

    lease_most: int = Field(
        default=20,
        ge=0,
        le=500,
        description="Tickets of one tier that a kiosk may have at a time to sell without the "
        "server; 0 means that it sells none.",
    )
    lease_s: int = Field(
        default=86_400,
        ge=1,
        le=604_800,
        description="Seconds that a kiosk may sell what it has without the server.",
    )
    lease_grace_s: int = Field(
        default=86_400,
        ge=0,
        le=2_592_000,
        description="Seconds after that until the unsold tickets of a silent kiosk are free again.",
    )
    reservation_s: int = Field(
        default=86_400,
        ge=60,
        le=2_592_000,
        description="Seconds that tickets are kept that a kiosk reserved without the server, from "
        "when the server heard of it.",
    )


class Settings(MomoSettings, LeaseSettings):
    """Every setting, with its meaning; ``WICKET_`` and its name in capitals is its variable."""

    database_url: str = Field(
        default="",
        description="A PostgreSQL address (postgresql://user:password@host/name); empty means "
        "the SQLite file wicket.db in the data folder.",
    )
    data_folder: Path = Field(
        default_factory=lambda: Path(platformdirs.user_data_dir("wicket", appauthor=False)),
        description="Where the SQLite file and the server's secret are kept.",
    )
    host: str = Field(default="127.0.0.1", description="The address to listen on.")
    port: int = Field(
        default=8700, ge=0, le=65_535, description="The port to listen on; 0 takes any free one."
    )
    public_url: str = Field(
        default="",
        description="The address that printed links and QR codes carry; empty means "
        "http://host:port.",
    )
    admin_token: SecretStr | None = Field(
        default=None,
        description="The operator's bearer token; without it, no operator can sign in.",
    )
    stripe_secret_key: SecretStr | None = Field(
        default=None,
        description="Stripe's secret key; without it, only free orders can be paid.",
    )
    stripe_publishable_key: str | None = Field(
        default=None,
        description="Stripe's publishable key, which web clients are told for online payments.",
    )
    stripe_webhook_secret: SecretStr | None = Field(
        default=None,
        description="The signing secret of the Stripe webhook endpoint.",
    )
    stripe_api_address: str | None = Field(
        default=None,
        description="The address of a Stripe simulator; unset means Stripe itself.",
    )
    hold_s: int = Field(
        default=600, ge=1, le=86_400, description="Seconds that an order's tickets are kept."
    )
    approval_hold_s: int = Field(
        default=259_200,
        ge=1,
        le=2_592_000,
        description="Seconds that an order's tickets are kept while it waits to be approved.",
    )
    approved_hold_s: int = Field(
        default=86_400,
        ge=1,
        le=2_592_000,
        description="Seconds that an approved order's tickets are kept until it is paid.",
    )
    offer_s: int = Field(
        default=86_400,
        ge=1,
        le=2_592_000,
        description="Seconds that tickets are kept for whoever's turn it is on a waiting list.",
    )
    reader_timeout_s: float = Field(
        default=90, gt=0, le=3600, description="Seconds that the card reader waits for a card."
    )
    sweep_interval_s: float = Field(
        default=2.0,
        gt=0,
        le=60,
        description="Seconds between looks for lapsed holds and unsettled payments.",
    )
    worker_threads: int = Field(
        default=2, ge=1, le=32, description="Threads that work on background jobs."
    )
    sign_in_s: int = Field(
        default=2_592_000, ge=60, le=31_536_000, description="Seconds that a sign-in lasts at most."
    )
    sign_in_idle_s: int = Field(
        default=604_800, ge=60, le=31_536_000, description="Seconds that an unused sign-in lasts."
    )
    tries_per_client: int = Field(
        default=100,
        ge=1,
        le=1_000_000,
        description="Failed sign-ins in 15 minutes, and letters asked for or waiting lists joined "
        "in an hour, that one network address may cause.",
    )
    unpaid_per_client: int = Field(
        default=50,
        ge=1,
        le=10_000_000,
        description="Tickets that unpaid orders from the web may keep at a time for one network "
        "address; its first order may have more.",
    )
    admin_totp: bool = Field(
        default=True,
        description="Administrators need a second factor; off only for demonstrations and tests.",
    )
    password_hashes: int = Field(
        default=2,
        ge=1,
        le=32,
        description="Passwords checked at the same time; each takes a processor and 46 MB.",
    )
    mail_url: str = Field(
        default="",
        description="Where letters go: smtp://user:password@host:587 (STARTTLS), "
        "smtps://user:password@host:465, smtp+plain://host:25 for a relay of your own, or "
        "folder:///path for files; empty means that letters wait.",
    )
    mail_from: str = Field(
        default="", description="The address that letters come from, such as tickets@example.org."
    )
    mail_bounces: str = Field(
        default="",
        description="The address that bounces go to; each letter's own mark is put before the @ "
        "after a plus sign. Empty means that they go to WICKET_MAIL_FROM, unmarked.",
    )
    mail_bounce_secret: SecretStr | None = Field(
        default=None,
        description="Proves that a bounce comes from your mail server: the key of its "
        "HMAC-SHA256. Without it, no bounces are taken.",
    )
    mail_ca_file: Path | None = Field(
        default=None,
        description="Certificates (PEM) to trust of the mail server besides the system's.",
    )
    mail_timeout_s: float = Field(
        default=30, gt=0, le=600, description="Seconds that one try to send a letter may take."
    )
    mail_retry_s: float = Field(
        default=30,
        gt=0,
        le=3600,
        description="Seconds until a letter is tried again; doubled after each try, to 4 hours.",
    )
    changes_kept_days: float = Field(
        default=30,
        gt=0,
        le=3650,
        description="Days that changes are kept for devices to follow; one that was away for "
        "longer takes everything anew.",
    )
    demo: bool = Field(
        default=False,
        description="Whether payments may be simulated: orders are paid although no money moves.",
    )
    log_format: Literal["text", "json"] = Field(
        default="text", description="How the log's lines are written: text for people, or json."
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        default="info", description="From where on the log tells; info has a line per request."
    )
    crash_at: str | None = Field(
        default=None,
        description="Tests only: the named step at which the process kills itself.",
    )

    @field_validator("database_url")
    @classmethod
    def _postgresql_address(cls, address: str) -> str:
        if address and not address.startswith(("postgresql://", "postgres://")):
            raise ValueError("a database address looks like postgresql://user:password@host/name")
        _ = urlsplit(address).port  # raises ValueError where it is no number
        return address.replace("postgres://", "postgresql://", 1)

    @model_validator(mode="after")
    def _no_live_money_in_tests(self) -> Self:
        key = self.stripe_secret_key.get_secret_value() if self.stripe_secret_key else ""
        live = key.startswith(_LIVE_KEYS)
        published = self.stripe_publishable_key
        if published and not published.startswith("pk_"):
            raise ValueError("a publishable Stripe key begins with pk_")
        if published and published.startswith("pk_live") is not live:
            raise ValueError("one of the Stripe keys is live and the other is for tests")
        if live:
            self._refuse_tests("Stripe key", simulated=bool(self.stripe_api_address))
        if self.momo_is_live:
            self._refuse_tests("MoMo environment", simulated=self.momo_is_near)
        return self

    def _refuse_tests(self, live: str, *, simulated: bool) -> None:
        if simulated:
            raise ValueError(f"a live {live} and a simulator's address do not go together")
        if self.demo:
            raise ValueError(f"a live {live} and the demo mode do not go together")
        if self.crash_at:
            raise ValueError(f"a live {live} and a planned crash do not go together")
