"""A ticket's code, a link or a pairing code as a picture: a QR code as PNG, SVG or characters."""

import io

import qrcode
from qrcode.image.pil import PilImage

SMALLEST_PX = 90
LARGEST_PX = 2000

_QUIET_MODULES = 4  # ISO/IEC 18004 §9.1


def png(text: str, size_px: int) -> bytes:
    """A PNG of at most ``size_px`` each way, every module the same whole number of pixels."""
    symbol = _symbol(text)
    modules = symbol.modules_count + 2 * _QUIET_MODULES
    symbol.box_size = max(1, size_px // modules)
    out = io.BytesIO()
    symbol.make_image(image_factory=PilImage).save(out, format="PNG")
    return out.getvalue()


def svg(text: str, size_px: int) -> bytes:
    """An SVG of ``size_px`` each way, on white, sharp at any size."""
    symbol = _symbol(text)
    modules = symbol.modules_count + 2 * _QUIET_MODULES
    path = " ".join(
        f"M{x + _QUIET_MODULES} {y + _QUIET_MODULES}h1v1h-1z"
        for y, row in enumerate(symbol.modules)
        for x, dark in enumerate(row)
        if dark
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size_px}" height="{size_px}" '
        f'viewBox="0 0 {modules} {modules}" shape-rendering="crispEdges">'
        f'<rect width="{modules}" height="{modules}" fill="#fff"/>'
        f'<path d="{path}" fill="#000"/></svg>'
    ).encode()


def terminal_lines(text: str) -> str:
    """The QR code for a terminal, two modules a character, light on the terminal's dark."""
    out = io.StringIO()
    _symbol(text).print_ascii(out=out, invert=True)
    return out.getvalue()


def _symbol(text: str) -> qrcode.QRCode[PilImage]:
    symbol: qrcode.QRCode[PilImage] = qrcode.QRCode(
        error_correction=qrcode.ERROR_CORRECT_M, border=_QUIET_MODULES
    )
    # Upper-case base 32, as ticket codes are, is seen to fit the compact alphanumeric mode.
    symbol.add_data(text, optimize=0)
    symbol.make()
    return symbol
