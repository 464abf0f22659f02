"""The demo's people: an administrator, and somebody in each role at the sample venue.

There is no password that every demo has: each run makes one and says it.
"""

import secrets
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import requests

from ticketing.identifiers import new_id
from ticketing.people import StaffRole
from wicket.demo.letterbox import wait_for_letter

ADMIN = "admin@wicket.example"


def address_of(role: StaffRole) -> str:
    """The address of whoever has ``role`` in the demo."""
    return f"{role.value}@wicket.example"


def new_password() -> str:
    """A password for this run, in groups that can be read and typed."""
    return "-".join(secrets.token_hex(2) for _ in range(4))


def make_admin(data_folder: Path, password: str) -> None:
    """Make the administrator as anybody does who runs a server, before it runs.

    Raises:
        subprocess.CalledProcessError: it was refused.
    """
    subprocess.run(
        [
            *(sys.executable, "-m", "wicket", "users", "create-admin", "--email", ADMIN),
            *("--name", "Admin", "--password-stdin", "--data-folder", str(data_folder)),
        ],
        input=f"{password}\n",
        text=True,
        check=True,
        capture_output=True,
        timeout=60,
    )


@dataclass(frozen=True)
class Staffing:
    """Brings people in: the administrator invites, the letter comes, its link is taken up."""

    server_url: str
    letters: Path
    password: str

    def hire(self, organiser_id: UUID) -> None:
        """Somebody for each role of the organiser.

        Raises:
            requests.HTTPError: the server refused something.
            NoLetterError: an invitation did not come.
        """
        signed_in = self._post("sign-in", {"email": ADMIN, "password": self.password})
        invitations = f"organisers/{organiser_id}/invitations"
        for role in StaffRole:
            body = {"id": str(new_id()), "email": address_of(role), "roles": [role.value]}
            self._post(invitations, body, str(signed_in["token"]))
        for role in StaffRole:
            letter = wait_for_letter(self.letters, "staff_invitation", address_of(role))
            body = {"token": letter.link("account/invitation"), "name": role.value.capitalize()}
            self._post("invitations/accept", body | {"password": self.password})

    def _post(self, path: str, body: object, token: str = "") -> dict[str, object]:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        url = f"{self.server_url}/api/v1/{path}"
        answer = requests.post(url, json=body, headers=headers, timeout=30)
        if not answer.ok:
            raise requests.HTTPError(f"{path}: {answer.status_code} {answer.text}", response=answer)
        return dict(answer.json())
