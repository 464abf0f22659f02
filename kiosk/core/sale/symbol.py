"""The modules of a QR symbol, for whoever draws it; drawing is the face's."""

import qrcode
from qrcode.constants import ERROR_CORRECT_M


def qr_matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """The symbol of ``text`` at error correction M, rows of dark modules, without quiet zone.

    Source: ISO/IEC 18004. Whoever draws it keeps four light modules around it.
    """
    symbol = qrcode.QRCode(border=0, error_correction=ERROR_CORRECT_M)
    symbol.add_data(text)
    symbol.make(fit=True)
    return tuple(tuple(bool(dark) for dark in row) for row in symbol.get_matrix())
