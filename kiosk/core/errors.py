"""What can go wrong between a device and the world, named by what the caller must do.

WicketError                    a sentence a person can read; never a traceback
├── StoreError                 the device's own disk will not keep what it must keep
├── NotPairedError             this device has no token to go on with
│   ├── NeverPairedError       it was not paired, and there is no code to pair it with
│   └── WrongKindError         the code was for a device of another kind, and is spent
└── ServerError                an exchange with the server brought no answer to use
    ├── RetryError             unreachable, timed out, 429, 5xx: nothing is known of the outcome
    │   ├── ThrottledError     asked too often: the server says for how long to leave it alone
│   └── OddAnswerError     something answered, not in words of the server that are known here
    ├── FinalError             refused, with the server's problem: asking again changes nothing
    └── RevokedError           the token is not good here: stop, keep everything, be paired again
        └── WipeError          the server says that it revoked this device: forget it all as well
"""

from enum import StrEnum

from ticketing.device import DeviceView
from ticketing.problem import Problem


class WicketError(Exception):
    """The root: its text is one sentence for a person."""


class DiskTrouble(StrEnum):
    """Why the disk does not keep what it must, as far as that helps a person to mend it."""

    FULL = "full"
    READ_ONLY = "read_only"
    LOCKED = "locked"
    FAILING = "failing"


class StoreError(WicketError):
    """The local store cannot be opened, read or written."""

    def __init__(self, text: str, trouble: DiskTrouble = DiskTrouble.FAILING) -> None:
        super().__init__(text)
        self.trouble = trouble


class NotPairedError(WicketError):
    """The device has not been paired with a server."""


class NeverPairedError(NotPairedError):
    """It was not paired yet, and nobody gave a code."""


class WrongKindError(NotPairedError):
    """The code was made for ``device``, which is of another kind than this one."""

    def __init__(self, text: str, device: DeviceView) -> None:
        super().__init__(text)
        self.device = device


class ServerError(WicketError):
    """An exchange with the server brought no answer to use."""


class RetryError(ServerError):
    """Nothing is known of the outcome; the same request may be sent again.

    ``after_s`` is how long the server asked to be left alone, where it did.
    """

    def __init__(self, text: str, after_s: float | None = None) -> None:
        super().__init__(text)
        self.after_s = after_s


class ThrottledError(RetryError):
    """The server counts such requests, and there were too many."""


class OddAnswerError(RetryError):
    """What answered was a proxy, a guest network's page, or a server newer than this device."""


class RevokedError(ServerError):
    """The server does not know this device's token; it may be the wrong one, or an older backup."""


class WipeError(RevokedError):
    """The server knows this device's token, and that somebody revoked it."""


class FinalError(ServerError):
    """The server refused, and would refuse again."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.detail)
        self.problem = problem
