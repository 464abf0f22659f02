"""What visitors do in most visits: hold a card to the reader, take their tickets."""

from kiosk.core.sale.view import PrintState, Screen
from tests.documents.paper import codes_in, rendered
from tests.kiosk.ui.sale.hands import Hands


def charged(hands: Hands) -> list[int]:
    """What the provider has taken from cards and on its page, in cents."""
    return [one["amount"] for one in hands.foyer.stripe.ledger()["charges"]]


def takes_the_tickets(hands: Hands, count: int = 2) -> None:
    """The tickets on the screen lie on paper as well, once; then home."""
    done = hands.sees(Screen.DONE, lambda view: view.tickets)
    assert [one.print_state for one in done.tickets] == [PrintState.PRINTED] * count
    (job,) = hands.foyer.printer.printed
    on_paper = [code for page in rendered(job.pdf) for code in codes_in(page)]
    assert [code for code in on_paper if "/" not in code] == [one.code for one in done.tickets]
    hands.goes_home()


def a_card_is_held_to_the_reader(hands: Hands, card: str = "visa") -> None:
    """Once the reader asks for it."""
    hands.sees(Screen.PRESENT_CARD, lambda view: view.can_cancel)
    hands.foyer.stripe.present_card(card=card)


def types_a_code(hands: Hands, code: str) -> None:
    """From the review and back to it."""
    hands.press("typeCode")
    hands.sees(Screen.CODE)
    hands.types(code)
    hands.press("useCode")
