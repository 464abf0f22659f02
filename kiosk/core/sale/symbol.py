"""The modules of a QR symbol, for whoever draws it; drawing is the face's."""

from documents.symbol import Matrix, symbol


def qr_matrix(text: str) -> Matrix:
    """The symbol of ``text`` as paper has it: rows of dark modules, without quiet zone.

    Raises:
        ValueError: the text is empty or too long for any symbol.
    """
    return symbol(text)
