"""The demo has somebody in each role to sign in as, and no password that another demo has."""

from pathlib import Path

import pytest
import requests

from ticketing.identifiers import new_id
from ticketing.people import StaffRole
from wicket.demo.people import ADMIN, Staffing, address_of, new_password
from wicket.demo.world import running_world


@pytest.mark.timeout(120)
def test_everybody_signs_in_with_the_password_of_this_run(tmp_path: Path) -> None:
    with running_world(tmp_path / "world", tmp_path / "letters") as world:
        api, organiser_id = f"{world.server_url}/api/v1", new_id()
        made = requests.post(
            f"{api}/organisers",
            json={"id": str(organiser_id), "name": "The Foundry"},
            headers={"Authorization": f"Bearer {world.admin_token}"},
            timeout=10,
        )
        made.raise_for_status()
        Staffing(world.server_url, world.letters, world.password).hire(organiser_id)

        def signed_in(email: str) -> dict[str, object]:
            body = {"email": email, "password": world.password}
            answer = requests.post(f"{api}/sign-in", json=body, timeout=10)
            answer.raise_for_status()
            return dict(answer.json()["me"])

        admin = signed_in(ADMIN)
        assert (admin["admin"], admin["factor_due"]) == (True, False)
        for role in StaffRole:
            (membership,) = list(signed_in(address_of(role))["memberships"])  # type: ignore[call-overload]  # JSON
            assert membership["roles"] == [role.value]


def test_each_run_has_a_password_of_its_own() -> None:
    assert new_password() != new_password()
