"""One account at MTN MoMo: its products over HTTP, their tokens, and what their errors mean.

Source: https://momodeveloper.mtn.com/api-documentation and its list of common errors. Neither keys
nor tokens nor numbers of payers are in any error raised here, so none comes into a log.
"""

import threading
import time
from dataclasses import dataclass, field
from typing import Any, Literal

import requests

from server.payment.provider import NotDoneError, OutOfReachError, ProviderError
from server.payment.providers.momo_words import code_of, refused_for_good, trouble_of_refusal

Json = dict[str, Any]

# Seconds to connect and to answer.
_TIMEOUT_S = (4.0, 10.0)
# A token is given up so long before its end that no request meets it.
_TOKEN_MARGIN_S = 60.0
_OK, _UNAUTHORISED, _NOT_FOUND, _CONFLICT = 200, 401, 404, 409
_ACCEPTED = (_OK, 201, 202)
_BAD_REQUEST, _SERVER_ERROR = 400, 500
_NOT_NOW = (_UNAUTHORISED, 408, 429)


@dataclass(frozen=True)
class Credentials:
    """What opens one product: its subscription key, and an API user with that user's key."""

    subscription_key: str = field(repr=False)
    api_user: str
    api_key: str = field(repr=False)


class MomoProduct:
    """Collection or Disbursement in one target environment. Its token serves all threads."""

    def __init__(
        self,
        address: str,
        product: Literal["collection", "disbursement"],
        environment: str,
        credentials: Credentials,
    ) -> None:
        self._root = f"{address.rstrip('/')}/{product}"
        self._environment = environment
        self._credentials = credentials
        self._session = requests.Session()
        self._lock = threading.Lock()
        self._token = ""
        self._token_until_s = 0.0

    def send(self, path: str, reference: str, body: Json, callback_url: str | None = None) -> None:
        """Have a transaction made under our reference; a second time nothing happens.

        Raises:
            NotDoneError: it was refused.
            OutOfReachError: nobody knows, or not now.
        """
        headers = {"X-Reference-Id": reference}
        if callback_url:
            headers["X-Callback-Url"] = callback_url
        answer = self._ask("POST", path, headers, body)
        # A conflict means that this very reference was accepted before.
        if answer.status_code not in (*_ACCEPTED, _CONFLICT):
            raise _refusal(answer)

    def look(self, path: str, reference: str) -> Json | None:
        """The transaction under this reference as it is now; None where there is none.

        Raises:
            OutOfReachError: MoMo does not say, which tells nothing of what was sent before.
        """
        answer = self._ask("GET", f"{path}/{reference}")
        if answer.status_code == _NOT_FOUND:
            return None
        found = _body(answer)
        if answer.status_code != _OK or "status" not in found:
            raise OutOfReachError(_words(answer), code_of(found))
        return found

    def _ask(
        self,
        method: str,
        path: str,
        headers: dict[str, str] | None = None,
        body: Json | None = None,
    ) -> requests.Response:
        """One request; once more with a new token where the one we had was not taken."""
        token = self._token_other_than("")
        answer = self._authorised(method, path, token, headers, body)
        if answer.status_code != _UNAUTHORISED:
            return answer
        return self._authorised(method, path, self._token_other_than(token), headers, body)

    def _authorised(
        self,
        method: str,
        path: str,
        token: str,
        headers: dict[str, str] | None,
        body: Json | None,
    ) -> requests.Response:
        return self._call(
            method,
            path,
            headers={
                "Authorization": f"Bearer {token}",
                "X-Target-Environment": self._environment,
                **(headers or {}),
            },
            json=body,
        )

    def _token_other_than(self, spent: str) -> str:
        """The token, fetched where there is none, it ends soon, or it is the one that was spent."""
        with self._lock:
            if self._token == spent or time.monotonic() >= self._token_until_s:
                self._fetch_token()
            return self._token

    def _fetch_token(self) -> None:
        held = self._credentials
        answer = self._call("POST", "token/", auth=(held.api_user, held.api_key))
        found = _body(answer)
        token, lasts_s = found.get("access_token"), found.get("expires_in")
        if answer.status_code != _OK or not isinstance(token, str) or not token:
            raise OutOfReachError(f"{_words(answer)}, asked for a token", code_of(found))
        lasts_s = float(lasts_s) if isinstance(lasts_s, int | float) else 0.0
        self._token = token
        self._token_until_s = time.monotonic() + max(lasts_s / 2, lasts_s - _TOKEN_MARGIN_S)

    def _call(
        self, method: str, path: str, headers: dict[str, str] | None = None, **more: Any
    ) -> requests.Response:
        key = {"Ocp-Apim-Subscription-Key": self._credentials.subscription_key}
        try:
            return self._session.request(
                method,
                f"{self._root}/{path}",
                headers=key | (headers or {}),
                timeout=_TIMEOUT_S,
                allow_redirects=False,
                **more,
            )
        except requests.RequestException as error:
            words = f"MoMo gives no answer: {type(error).__name__}"
            raise OutOfReachError(words, "no_answer") from error


def _refusal(answer: requests.Response) -> ProviderError:
    """A no by what it means for the call: surely not done, or perhaps, or not now.

    MoMo answers with 500 even where the request is to blame, so its code counts before its status.
    """
    code = code_of(_body(answer))
    status = answer.status_code
    for_good = _BAD_REQUEST <= status < _SERVER_ERROR and status not in _NOT_NOW
    if for_good or refused_for_good(code):
        return NotDoneError(_words(answer), code, trouble_of_refusal(code))
    return OutOfReachError(_words(answer), code, answered=True)


def _words(answer: requests.Response) -> str:
    return f"MoMo answers {code_of(_body(answer)) or 'without a code'} ({answer.status_code})"


def _body(answer: requests.Response) -> Json:
    """The object in an answer; an empty one where it has none."""
    try:
        found = answer.json()
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
