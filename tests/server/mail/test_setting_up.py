"""The mail settings: what cannot work is refused before the server starts."""

from pathlib import Path

import pytest

from server.mail.folder import Folder
from server.mail.setting_up import MailSetup, set_up
from server.mail.smtp import SmtpPostman
from server.security import Secrets
from server.settings import CannotStartError, Settings
from server.steps import Steps


def the_setup(
    tmp_path: Path, url: str, sender: str = "tickets@example.org", **more: object
) -> MailSetup | None:
    settings = Settings(data_folder=tmp_path, mail_url=url, mail_from=sender, **more)  # type: ignore[arg-type]  # fields of Settings
    return set_up(settings, Secrets(tmp_path), Steps())


def test_without_an_address_letters_wait(tmp_path: Path) -> None:
    assert the_setup(tmp_path, "", "") is None


@pytest.mark.parametrize(
    "url",
    ["smtp://mail.example.org", "smtps://u:p%40ss@mail.example.org:465", "smtp+plain://relay:25"],
)
def test_mail_servers_are_named_by_address(tmp_path: Path, url: str) -> None:
    setup = the_setup(tmp_path, url)
    assert setup is not None
    assert isinstance(setup.postman, SmtpPostman)


def test_a_folder_takes_letters_as_files(tmp_path: Path) -> None:
    setup = the_setup(tmp_path, f"folder://{tmp_path}/letters", "The Foundry <t@example.org>")
    assert setup is not None
    assert isinstance(setup.postman, Folder)
    assert setup.stationery.from_name == "The Foundry"


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("imap://mail.example.org", "WICKET_MAIL_URL"),
        ("smtp://", "WICKET_MAIL_URL"),
        ("smtp://mail.example.org:port", "WICKET_MAIL_URL"),
        ("folder://relative/path", "WICKET_MAIL_URL"),
        ("smtp+plain://user:secret@mail.example.org", "unencrypted"),
    ],
)
def test_what_is_no_way_for_letters_is_refused(tmp_path: Path, url: str, words: str) -> None:
    with pytest.raises(CannotStartError, match=words) as refusal:
        the_setup(tmp_path, url)
    assert "secret" not in str(refusal.value)


@pytest.mark.parametrize("sender", ["", "tickets", "zoë@example.org", "a@b@c"])
def test_letters_need_somebody_they_come_from(tmp_path: Path, sender: str) -> None:
    with pytest.raises(CannotStartError, match="WICKET_MAIL_FROM"):
        the_setup(tmp_path, "smtp://mail.example.org", sender)


def test_certificates_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    with pytest.raises(CannotStartError, match="WICKET_MAIL_CA_FILE"):
        the_setup(tmp_path, "smtp://mail.example.org", mail_ca_file=tmp_path / "none.pem")
