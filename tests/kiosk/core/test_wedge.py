"""Keys of a scanner and keys of a person are told apart by their pace, and none is lost."""

from kiosk.core.wedge import GAP_S, LEAST, Key, Told, Wedge

CODE = "]Q1CAD5G7RIBANAAAAQ"
SCANNER_S = 0.004
PERSON_S = 0.12
ENTER = Key("", ends=True)


def typed(wedge: Wedge, text: str, pace_s: float, at_s: float = 0.0) -> tuple[list[Told], float]:
    """Each character at a pace; what became clear, and when the last one came."""
    told = []
    for character in text:
        at_s += pace_s
        told.append(wedge.press(Key(character), at_s))
    return told, at_s


def text_of(told: list[Told]) -> str:
    return "".join(key.text for one in told for key in one.typed)


def test_a_burst_that_is_ended_is_a_code_and_nobodys_typing() -> None:
    wedge = Wedge()
    told, at_s = typed(wedge, CODE, SCANNER_S)
    told.append(wedge.press(ENTER, at_s + SCANNER_S))
    assert (told[-1].code, text_of(told)) == (CODE, "")
    assert wedge.quiet(at_s + 1) == Told()


def test_what_a_person_types_is_given_back_key_by_key_in_its_order() -> None:
    wedge = Wedge()
    told, at_s = typed(wedge, "7Q4MZ8KD", PERSON_S)
    assert text_of(told) == "7Q4MZ8K"
    told.append(wedge.press(ENTER, at_s + PERSON_S))
    assert text_of(told) == "7Q4MZ8KD"
    assert told[-1].typed[-1] == ENTER
    assert {one.code for one in told} == {None}


def test_the_last_key_is_given_back_after_a_moment_of_quiet() -> None:
    wedge = Wedge()
    wedge.press(Key("7"), 1.0)
    assert wedge.quiet(1.0 + GAP_S / 2) == Told()
    assert wedge.quiet(1.0 + GAP_S) == Told((Key("7"),))
    assert wedge.quiet(2.0) == Told()


def test_two_hands_at_once_are_a_person() -> None:
    wedge = Wedge()
    _, at_s = typed(wedge, "A" * (LEAST - 1), SCANNER_S)
    told = wedge.press(ENTER, at_s + SCANNER_S)
    assert told.code is None
    assert [key.text for key in told.typed] == [*("A" * (LEAST - 1)), ""]


def test_enter_and_tab_by_themselves_are_a_persons() -> None:
    assert Wedge().press(ENTER, 1.0) == Told((ENTER,))


def test_a_burst_that_nobody_ended_is_neither_typing_nor_a_code() -> None:
    wedge = Wedge()
    _, at_s = typed(wedge, CODE, SCANNER_S)
    assert wedge.quiet(at_s + GAP_S) == Told()
    assert wedge.press(ENTER, at_s + 1) == Told((ENTER,))


def test_a_scanner_may_follow_a_key_of_a_person_at_once() -> None:
    wedge = Wedge()
    wedge.press(Key("7"), 0.0)
    told, at_s = typed(wedge, CODE, SCANNER_S, at_s=GAP_S)
    told.append(wedge.press(ENTER, at_s + SCANNER_S))
    assert (text_of(told), told[-1].code) == ("7", CODE)
