"""The pairing screen's state: what each key, touch and QR makes of it."""

from dataclasses import replace
from functools import reduce

import pytest

from kiosk.core.pairing_state import (
    PairingIntent,
    PairingPress,
    PairingTrouble,
    PairingView,
    Seen,
    Typed,
    after,
    failed,
)
from ticketing.device import DeviceKind
from ticketing.pairing_symbol import pairing_symbol

START = PairingView(DeviceKind.GATE, "http://127.0.0.1:8700")
WHOLE = replace(START, code="7K3F92QD")


def played(view: PairingView, *intents: PairingIntent) -> PairingView:
    return reduce(after, intents, view)


def typed(text: str) -> list[Typed]:
    return [Typed(character) for character in text]


def test_a_code_is_typed_in_any_case_with_its_dash_and_lookalikes() -> None:
    assert played(START, *typed("7k3f-o2iL")).code == "7K3F0211"


def test_what_is_in_no_code_is_not_taken() -> None:
    assert played(START, *typed("Uü?"), Typed("")).code == ""


def test_a_ninth_character_is_not_taken_and_the_last_is_rubbed_out() -> None:
    assert played(WHOLE, Typed("Z")).code == "7K3F92QD"
    assert played(WHOLE, PairingPress.RUB).code == "7K3F92Q"


def test_only_a_whole_code_is_tried_and_nothing_changes_meanwhile() -> None:
    assert not after(replace(START, code="7K3F"), PairingPress.PAIR).busy
    busy = after(WHOLE, PairingPress.PAIR)
    assert busy.busy
    for intent in (*PairingPress, Typed("A"), Seen("anything")):
        assert after(busy, intent) == busy


def test_the_address_is_edited_and_put_into_its_usual_form() -> None:
    rubbed = [PairingPress.RUB] * len("127.0.0.1:8700")
    view = played(START, PairingPress.EDIT_ADDRESS, *rubbed, *typed("Box.local:8700/"))
    assert (view.server_url, view.on_address) == ("http://box.local:8700/", True)
    done = after(view, PairingPress.EDIT_CODE)
    assert (done.server_url, done.on_address) == ("http://box.local:8700", False)


def test_what_is_no_address_keeps_the_pad_there_and_is_not_asked() -> None:
    wrong = replace(WHOLE, server_url="box.local")
    for press in (PairingPress.EDIT_CODE, PairingPress.PAIR):
        view = after(wrong, press)
        assert (view.on_address, view.busy, view.trouble) == (
            True,
            False,
            PairingTrouble.BAD_ADDRESS,
        )


def test_a_qr_fills_in_code_and_address_but_a_person_presses() -> None:
    view = after(START, Seen(pairing_symbol("https://tickets.example.org", "7K3F-92QD").text))
    assert (view.server_url, view.code) == ("https://tickets.example.org", "7K3F92QD")
    assert view.read
    assert not view.busy


def test_another_qr_is_told_and_changes_nothing_typed() -> None:
    view = after(replace(START, code="7K"), Seen("https://example.org"))
    assert (view.code, view.trouble) == ("7K", PairingTrouble.OTHER_QR)


@pytest.mark.parametrize("trouble", PairingTrouble)
def test_a_code_that_may_still_be_good_stays_and_any_other_goes(trouble: PairingTrouble) -> None:
    view = failed(after(WHOLE, PairingPress.PAIR), trouble)
    kept = trouble in {PairingTrouble.NOT_REACHED, PairingTrouble.NOT_OURS}
    assert (view.busy, view.code, view.trouble) == (False, "7K3F92QD" if kept else "", trouble)
    assert played(view, PairingPress.RUB, Typed("A")).trouble is None
