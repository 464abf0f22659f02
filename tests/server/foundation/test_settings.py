"""Settings come from the environment, each says what it is for, and live money is kept apart."""

import pytest
from pydantic import SecretStr, ValidationError

from server.settings import Settings

LIVE = SecretStr("sk_live_0123456789")


def test_every_setting_is_described() -> None:
    assert [name for name, field in Settings.model_fields.items() if not field.description] == []


def test_a_setting_is_read_from_its_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WICKET_PORT", "9001")
    monkeypatch.setenv("WICKET_ADMIN_TOKEN", "a secret")
    settings = Settings()
    assert settings.port == 9001
    assert settings.admin_token is not None
    assert "a secret" not in repr(settings)


def test_a_live_key_is_refused_together_with_a_simulator() -> None:
    with pytest.raises(ValidationError, match="live Stripe key"):
        Settings(stripe_secret_key=LIVE, stripe_api_address="http://127.0.0.1:1")


@pytest.mark.parametrize("published", ["pk_live_0123456789", "sk_test_0123456789"])
def test_what_web_clients_are_told_is_a_publishable_key_of_the_same_money(published: str) -> None:
    test_key = SecretStr("sk_test_0123456789")
    with pytest.raises(ValidationError, match="Stripe key"):
        Settings(stripe_secret_key=test_key, stripe_publishable_key=published)
    Settings(stripe_secret_key=test_key, stripe_publishable_key="pk_test_0123456789")


def test_a_live_key_is_refused_together_with_a_planned_crash() -> None:
    with pytest.raises(ValidationError, match="live Stripe key"):
        Settings(stripe_secret_key=LIVE, crash_at="payment.row_written")


def test_a_live_key_alone_and_a_test_key_with_a_simulator_are_fine() -> None:
    assert Settings(stripe_secret_key=LIVE).stripe_api_address is None
    Settings(stripe_secret_key=SecretStr("sk_test_1"), stripe_api_address="http://127.0.0.1:1")


@pytest.mark.parametrize(
    "address", ["nonsense", "what is this", "mysql://host/name", "postgresql://host:port/name"]
)
def test_what_is_no_postgresql_address_is_said_so(address: str) -> None:
    with pytest.raises(ValidationError, match="database"):
        Settings(database_url=address)
