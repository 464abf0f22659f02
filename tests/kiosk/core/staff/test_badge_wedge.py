"""A badge among keys: told as soon as it is whole, and nothing else is kept from the screen."""

from kiosk.core.staff.badge_wedge import BadgeWedge
from kiosk.core.wedge import GAP_S, Key, Told
from ticketing.badge import new_badge

BADGE = new_badge()
ENTER = Key("", ends=True)
SCANNER_S = 0.004


class Typing:
    """Types into a wedge, and keeps what it told."""

    def __init__(self) -> None:
        self.typed: list[Key] = []
        self.codes: list[str] = []
        self._wedge = BadgeWedge()
        self._at_s = 1.0

    def keys(self, *keys: Key, pace_s: float = SCANNER_S) -> None:
        for key in keys:
            self._at_s += pace_s
            self._keep(self._wedge.press(key, self._at_s))

    def text(self, text: str, pace_s: float = SCANNER_S) -> None:
        self.keys(*map(Key, text), pace_s=pace_s)

    def rest(self) -> None:
        self._at_s += GAP_S
        self._keep(self._wedge.quiet(self._at_s))

    def said(self) -> str:
        return "".join("\n" if key.ends else key.text for key in self.typed)

    def _keep(self, told: Told) -> None:
        self.typed += told.typed
        self.codes += [told.code] if told.code else []


def test_a_badge_is_told_once_and_leaves_no_key_behind() -> None:
    for end in ((ENTER,), ()):
        typing = Typing()
        typing.text(BADGE)
        typing.keys(*end)
        typing.rest()
        assert (typing.codes, typing.said()) == ([BADGE], "")


def test_what_another_code_begins_like_a_badge_reaches_the_screen_whole() -> None:
    typing = Typing()
    typing.text("BADGER-2026")
    typing.keys(ENTER)
    assert (typing.codes, typing.said()) == ([], "BADGER-2026\n")


def test_what_a_person_types_reaches_the_screen_in_its_order() -> None:
    typing = Typing()
    typing.text("badge", pace_s=3 * GAP_S)
    typing.rest()
    assert typing.said() == "badge"
    typing.keys(ENTER)
    assert typing.said() == "badge\n"


def test_half_a_badge_is_none_and_one_after_it_is_read() -> None:
    typing = Typing()
    typing.text(BADGE[:9])
    typing.keys(ENTER)
    typing.text(BADGE)
    assert (typing.codes, typing.said()) == ([BADGE], f"{BADGE[:9]}\n")


def test_a_scanner_that_falters_within_a_badge_is_waited_for() -> None:
    typing = Typing()
    typing.text(BADGE[:8])
    typing.rest()
    typing.text(BADGE[8:], pace_s=2 * GAP_S)
    assert (typing.codes, typing.said()) == ([BADGE], "")


def test_the_key_that_ends_a_badge_is_the_scanners_only_right_after_it() -> None:
    typing = Typing()
    typing.text(BADGE)
    typing.keys(ENTER, ENTER)
    assert typing.said() == "\n"
    typing.text(BADGE)
    typing.keys(ENTER, pace_s=GAP_S)
    assert typing.said() == "\n\n"
