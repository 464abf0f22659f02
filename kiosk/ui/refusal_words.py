"""What every face says of a refusal that it has no words of its own for."""

from kiosk.core.refusal import Refusal


def by_its_code(refusal: Refusal, words: str) -> str:
    """``words`` with the reason's code for ``%1``, which whoever mends it wants to know.

    Where an earlier version kept no code, the server's own sentence.
    """
    return refusal.detail if refusal.code is None else words.replace("%1", refusal.code.value)
