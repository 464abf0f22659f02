"""A client of MoMo as its documents describe one, for the simulator's own tests."""

import uuid
from typing import Any

import requests

from simulator.momo.wire import Product
from tests.simulator.momo.running import PAYER, Json, MomoHandle


class Client:
    """Asks the simulator as a shop would; `environment` is the one it names."""

    def __init__(self, momo: MomoHandle, environment: str = "mtnghana") -> None:
        self.environment = environment
        self.session = requests.Session()
        self._momo = momo
        self._tokens: dict[Product, str] = {}

    def token(
        self,
        product: Product = "collection",
        *,
        user: str | None = None,
        key: str | None = None,
        subscription: str | None = None,
    ) -> requests.Response:
        """Ask for an access token, with the right credentials where no others are given."""
        held = self._momo.credentials
        subscribed = held.subscription_key(product) if subscription is None else subscription
        return self.session.post(
            f"{self._momo.address}/{product}/token/",
            auth=(user or held.api_user, key or held.api_key),
            headers={"Ocp-Apim-Subscription-Key": subscribed},
            timeout=10,
        )

    def headers(self, product: Product = "collection") -> dict[str, str]:
        """What every other request carries."""
        if product not in self._tokens:
            self._tokens[product] = self.token(product).json()["access_token"]
        return {
            "Authorization": f"Bearer {self._tokens[product]}",
            "Ocp-Apim-Subscription-Key": self._momo.credentials.subscription_key(product),
            "X-Target-Environment": self.environment,
        }

    def send(
        self, address: str, body: object, reference: str = "", **headers: str | None
    ) -> requests.Response:
        """Post to an address such as "collection/v1_0/requesttopay".

        Headers are given by their names with underscores; None leaves one out.
        """
        product: Product = "collection" if address.startswith("collection") else "disbursement"
        given: dict[str, str | None] = {
            **self.headers(product),
            "X-Reference-Id": reference or str(uuid.uuid4()),
        }
        given |= {name.replace("_", "-"): value for name, value in headers.items()}
        return self.session.post(
            f"{self._momo.address}/{address}", json=body, headers=given, timeout=10
        )

    def look(self, address: str) -> requests.Response:
        """Get an address."""
        product: Product = "collection" if address.startswith("collection") else "disbursement"
        return self.session.get(
            f"{self._momo.address}/{address}", headers=self.headers(product), timeout=10
        )

    def pay(self, payer: str = PAYER, **changed: Any) -> str:
        """A request to pay that is accepted; its reference."""
        callback = changed.pop("callback", None)
        return self._accepted(
            "collection/v1_0/requesttopay", payment(payer, **changed), callback=callback
        )

    def status(self, reference: str) -> Json:
        """How a request to pay stands."""
        return self._found(f"collection/v1_0/requesttopay/{reference}")

    def refund(self, paid: str, amount: str = "25.00", **changed: Any) -> str:
        """A refund that is accepted; its reference."""
        body = payment(amount=amount, **changed) | {"referenceIdToRefund": paid}
        del body["payer"]
        return self._accepted("disbursement/v1_0/refund", body)

    def refund_status(self, reference: str) -> Json:
        """How a refund stands."""
        return self._found(f"disbursement/v1_0/refund/{reference}")

    def transfer(self, payee: str = PAYER, **changed: Any) -> str:
        """A transfer that is accepted; its reference."""
        body = payment(**changed)
        body["payee"] = body.pop("payer") | {"partyId": payee}
        return self._accepted("disbursement/v1_0/transfer", body)

    def transfer_status(self, reference: str) -> Json:
        """How a transfer stands."""
        return self._found(f"disbursement/v1_0/transfer/{reference}")

    def _accepted(self, address: str, body: Json, callback: str | None = None) -> str:
        reference = str(uuid.uuid4())
        answer = self.send(address, body, reference, X_Callback_Url=callback)
        assert (answer.status_code, answer.text) == (202, "")
        return reference

    def _found(self, address: str) -> Json:
        answer = self.look(address)
        assert answer.status_code == 200
        found: Json = answer.json()
        return found

    def close(self) -> None:
        """Let go of the connection."""
        self.session.close()


def payment(payer: str = PAYER, **changed: Any) -> Json:
    """The body of a request to pay that is in order, but for what is `changed`."""
    return {
        "amount": "25.00",
        "currency": "GHS",
        "externalId": "K7PQ-4XTM",
        "payer": {"partyIdType": "MSISDN", "partyId": payer},
        "payerMessage": "Two tickets",
        "payeeNote": "Kiosk 1",
    } | changed
