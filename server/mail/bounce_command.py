"""``wicket mail bounce``: what a mail server pipes a bounce to; hands it to the running server."""

import os

import requests

from server.mail.proving import sign

SECRET_VARIABLE = "WICKET_MAIL_BOUNCE_SECRET"  # noqa: S105  the name of a setting

_TIMEOUT_S = 30
# What a mail server reads from a command that it pipes to (sysexits.h).
_OK = 0
_USAGE = 64
_TRY_LATER = 75


def hand_in(server: str, content: bytes) -> tuple[int, str]:
    """Give a message to the server; the exit status a mail server understands, and words.

    What is no bounce of ours is taken all the same: nobody answers a bounce with a bounce.
    """
    secret = os.environ.get(SECRET_VARIABLE, "")
    if not secret:
        return _USAGE, f"{SECRET_VARIABLE} is needed."
    try:
        answer = requests.post(
            f"{server.rstrip('/')}/api/v1/mail/bounces",
            data=content,
            headers={
                "Content-Type": "message/rfc822",
                "Wicket-Signature": sign(secret, content),
            },
            timeout=_TIMEOUT_S,
        )
    except requests.RequestException as error:
        return _TRY_LATER, f"The server cannot be reached: {type(error).__name__}."
    if not answer.ok:
        return _TRY_LATER, f"The server answered {answer.status_code}."
    return _OK, str(answer.json()["outcome"])
