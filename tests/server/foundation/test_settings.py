"""Settings come from the environment, each says what it is for, and live money is kept apart."""

from typing import Any

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


SANDBOX: dict[str, Any] = {
    "momo_api_address": "http://127.0.0.1:1/momo",
    "momo_environment": "sandbox",
    "momo_currency": "EUR",
    "momo_api_user": "51a01a7e-d000-4000-8000-000000000001",
    "momo_api_key": SecretStr("a key"),
    "momo_collection_key": SecretStr("another key"),
}
GHANA: dict[str, Any] = SANDBOX | {
    "momo_api_address": "https://proxy.momoapi.mtn.com",
    "momo_environment": "mtnghana",
    "momo_currency": "GHS",
}


def test_mobile_money_needs_all_of_its_settings_and_names_those_that_miss() -> None:
    some = {name: SANDBOX[name] for name in ("momo_api_address", "momo_environment")}
    needs = (
        "WICKET_MOMO_CURRENCY and WICKET_MOMO_API_USER and .*_KEY and WICKET_MOMO_COLLECTION_KEY"
    )
    with pytest.raises(ValidationError, match=needs):
        Settings(**some)
    user = {"momo_disbursement_user": "51a01a7e-d000-4000-8000-000000000002"}
    with pytest.raises(ValidationError, match="go together"):
        Settings(**SANDBOX | user)


def test_mobile_money_takes_currencies_in_use_only() -> None:
    with pytest.raises(ValidationError, match="ISO 4217"):
        Settings(**SANDBOX | {"momo_currency": "GHC"})


@pytest.mark.parametrize(
    "test_only",
    [
        {"momo_api_address": "http://127.0.0.1:1/momo"},
        {"momo_api_address": "http://localhost:1/momo"},
        {"demo": True},
        {"crash_at": "payment.row_written"},
    ],
)
def test_a_live_momo_environment_is_refused_together_with_what_is_for_tests(
    test_only: dict[str, Any],
) -> None:
    assert Settings(**GHANA).momo_is_live
    assert not Settings(**SANDBOX | {"demo": True}).momo_is_live
    with pytest.raises(ValidationError, match="live MoMo environment"):
        Settings(**GHANA | test_only)


def test_momos_keys_do_not_travel_in_the_clear() -> None:
    with pytest.raises(ValidationError, match="https"):
        Settings(**SANDBOX | {"momo_api_address": "http://momo.example"})
