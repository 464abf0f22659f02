"""Reads the mail settings once, and refuses what could not work before the server starts."""

from dataclasses import dataclass
from email.headerregistry import Address
from email.utils import parseaddr
from pathlib import Path
from urllib.parse import SplitResult, unquote, urlsplit

from server.mail.addresses import BounceAddresses, UnusableAddressError, mailbox
from server.mail.bouncing import Bounces
from server.mail.folder import Folder
from server.mail.handing import Postman
from server.mail.smtp import Encryption, SmtpPostman, SmtpServer
from server.mail.writing import Stationery
from server.security import Secrets
from server.settings import CannotStartError, Settings
from server.steps import Steps

_PORTS = {"smtp": 587, "smtps": 465, "smtp+plain": 25}
_ENCRYPTIONS = {
    "smtp": Encryption.STARTTLS,
    "smtps": Encryption.FROM_THE_START,
    "smtp+plain": Encryption.NONE,
}
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True)
class MailSetup:
    """What sending needs: the way letters go, and what each of them has."""

    postman: Postman
    stationery: Stationery


def set_up(settings: Settings, secrets: Secrets, steps: Steps) -> MailSetup | None:
    """The mail as it is set up; None where it is not.

    Raises:
        CannotStartError: a setting cannot work.
    """
    if not settings.mail_url:
        return None
    sender = _address(settings.mail_from, "WICKET_MAIL_FROM")
    bounces = None
    if settings.mail_bounces:
        bounces = BounceAddresses(
            secrets, _address(settings.mail_bounces, "WICKET_MAIL_BOUNCES").addr_spec
        )
    stationery = Stationery(sender.addr_spec, sender.display_name or "Wicket", bounces)
    return MailSetup(_postman(settings, steps), stationery)


def the_bounces(settings: Settings, secrets: Secrets) -> Bounces:
    """How bounces are told to belong to a letter, as the settings are."""
    address = parseaddr(settings.mail_from)[1]
    return Bounces(BounceAddresses(secrets, settings.mail_bounces), address.rpartition("@")[2])


def _postman(settings: Settings, steps: Steps) -> Postman:
    url = urlsplit(settings.mail_url)
    if url.scheme == "folder":
        path = Path(unquote(url.path))
        if url.netloc or not path.is_absolute():
            raise _wrong("a folder is written as folder:///path")
        return Folder(path)
    return SmtpPostman(_server(url, settings.mail_ca_file), settings.mail_timeout_s, steps)


def _server(url: SplitResult, ca_file: Path | None) -> SmtpServer:
    if url.scheme not in _ENCRYPTIONS or not url.hostname:
        raise _wrong("it looks like smtp://user:password@host:587, smtps://… or folder:///path")
    try:
        port = url.port or _PORTS[url.scheme]
    except ValueError as error:
        raise _wrong("its port is no number") from error
    encryption = _ENCRYPTIONS[url.scheme]
    user, password = unquote(url.username or ""), unquote(url.password or "")
    if user and encryption is Encryption.NONE and url.hostname not in _LOOPBACK:
        raise _wrong("a password does not travel unencrypted: use smtp:// or smtps://")
    if ca_file is not None and not ca_file.is_file():
        raise CannotStartError(f"WICKET_MAIL_CA_FILE: {ca_file} cannot be read.")
    return SmtpServer(url.hostname, port, encryption, user, password, ca_file)


def _address(text: str, setting: str) -> Address:
    name, address = parseaddr(text)
    try:
        found = mailbox(address, name)
    except UnusableAddressError as error:
        raise CannotStartError(
            f"{setting}: an address such as tickets@example.org is needed."
        ) from error
    if not found.addr_spec.isascii():
        raise CannotStartError(f"{setting}: what stands before the @ must be plain ASCII.")
    return found


def _wrong(words: str) -> CannotStartError:
    return CannotStartError(f"WICKET_MAIL_URL: {words}.")
