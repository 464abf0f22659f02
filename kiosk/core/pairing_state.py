"""What the pairing screen shows, and how each touch, key and QR changes it; without any I/O."""

from dataclasses import dataclass, replace
from enum import StrEnum

from ticketing.device import DeviceKind
from ticketing.identifiers import ALPHABET
from ticketing.pairing_symbol import read_pairing_symbol, server_address

CODE_LENGTH = 8
ADDRESS_ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz.-:/"
_LONGEST_ADDRESS = 120
_LOOKALIKES = str.maketrans("ILO", "110")


class PairingTrouble(StrEnum):
    """Why it is not paired yet."""

    WRONG_CODE = "wrong_code"
    NOT_REACHED = "not_reached"
    NOT_OURS = "not_ours"
    WRONG_KIND = "wrong_kind"
    DISK_FULL = "disk_full"
    DISK_READ_ONLY = "disk_read_only"
    DISK_LOCKED = "disk_locked"
    NOT_KEPT = "not_kept"
    BAD_ADDRESS = "bad_address"
    OTHER_QR = "other_qr"
    UNEXPECTED = "unexpected"


class PairingPress(StrEnum):
    """What can be pressed besides characters."""

    RUB = "rub"
    EDIT_ADDRESS = "edit_address"
    EDIT_CODE = "edit_code"
    PAIR = "pair"


@dataclass(frozen=True)
class Typed:
    """A character, by the pad or a keyboard."""

    character: str


@dataclass(frozen=True)
class Seen:
    """The text of a QR before the camera."""

    text: str


PairingIntent = PairingPress | Typed | Seen


@dataclass(frozen=True)
class PairingView:
    """The screen.

    Attributes:
        on_address: what is typed belongs to the server's address, not to the code.
        read: the code and the address came from a QR.
        busy: the server is being asked; nothing is typed meanwhile.
        other_name: of the device whose code was spent here by mistake.
        paired: it is done, and the window may go.
        removed: it was paired before, and the server has removed it.
    """

    kind: DeviceKind
    server_url: str
    code: str = ""
    on_address: bool = False
    read: bool = False
    busy: bool = False
    trouble: PairingTrouble | None = None
    other_name: str = ""
    paired: bool = False
    removed: bool = False

    @property
    def complete(self) -> bool:
        """Whether the code has all its characters."""
        return len(self.code) == CODE_LENGTH


def after(view: PairingView, intent: PairingIntent) -> PairingView:
    """The view after ``intent``; ``busy`` where the server is to be asked now."""
    if view.busy or view.paired:
        return view
    match intent:
        case Typed(character):
            return _typed(view, character)
        case Seen(text):
            return _seen(view, text)
        case PairingPress.RUB if view.on_address:
            return _edited(view, server_url=view.server_url[:-1])
        case PairingPress.RUB:
            return _edited(view, code=view.code[:-1])
        case PairingPress.EDIT_ADDRESS:
            return replace(view, on_address=True)
        case PairingPress.EDIT_CODE:
            return _address_given(view)
        case PairingPress.PAIR:
            return _asked(view)


def failed(view: PairingView, trouble: PairingTrouble, other_name: str = "") -> PairingView:
    """The view after the server was asked in vain; a code that is spent or wrong is taken away."""
    good = trouble in {PairingTrouble.NOT_REACHED, PairingTrouble.NOT_OURS}
    code = view.code if good else ""
    return replace(view, busy=False, read=False, code=code, trouble=trouble, other_name=other_name)


def _edited(
    view: PairingView, *, code: str | None = None, server_url: str | None = None
) -> PairingView:
    return replace(
        view,
        code=view.code if code is None else code,
        server_url=view.server_url if server_url is None else server_url,
        trouble=None,
        read=False,
        other_name="",
    )


def _typed(view: PairingView, character: str) -> PairingView:
    if view.on_address:
        fits = len(view.server_url) < _LONGEST_ADDRESS and character.lower() in ADDRESS_ALPHABET
        return _edited(view, server_url=view.server_url + character.lower()) if fits else view
    plain = character.upper().translate(_LOOKALIKES)
    if len(plain) != 1 or plain not in ALPHABET or view.complete:
        return view
    return _edited(view, code=view.code + plain)


def _seen(view: PairingView, text: str) -> PairingView:
    symbol = read_pairing_symbol(text)
    if symbol is None:
        return replace(view, trouble=PairingTrouble.OTHER_QR)
    # A person still presses: whoever holds a QR before a new gate must not choose its server.
    read = _edited(view, server_url=symbol.server_url, code=symbol.code)
    return replace(read, read=True, on_address=False)


def _address_given(view: PairingView) -> PairingView:
    address = server_address(view.server_url)
    if address is None:
        return replace(view, on_address=True, trouble=PairingTrouble.BAD_ADDRESS)
    return replace(view, server_url=address, on_address=False, trouble=None)


def _asked(view: PairingView) -> PairingView:
    given = _address_given(view)
    if given.on_address or not given.complete:
        return given
    return replace(given, busy=True, trouble=None, other_name="")
