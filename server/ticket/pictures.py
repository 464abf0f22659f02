"""A ticket code as a picture for screens: PNG or SVG of the symbol that is printed."""

import io

import numpy as np
from PIL import Image

from documents.symbol import QUIET_ZONE, Matrix, symbol

SMALLEST_PX = 90
LARGEST_PX = 2000


def png(code: str, size_px: int) -> bytes:
    """A PNG of at most ``size_px`` each way, every module the same whole number of pixels."""
    light = ~_framed(code)
    module_px = max(1, size_px // len(light))
    pixels = np.kron(light, np.ones((module_px, module_px), dtype=np.bool_))
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, format="PNG")
    return out.getvalue()


def svg(code: str, size_px: int) -> bytes:
    """An SVG of ``size_px`` each way, on white, sharp at any size."""
    framed = _framed(code)
    modules = len(framed)
    path = " ".join(f"M{x} {y}h1v1h-1z" for y, x in np.argwhere(framed).tolist())
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size_px}" height="{size_px}" '
        f'viewBox="0 0 {modules} {modules}" shape-rendering="crispEdges">'
        f'<rect width="{modules}" height="{modules}" fill="#fff"/>'
        f'<path d="{path}" fill="#000"/></svg>'
    ).encode()


def _framed(code: str) -> Matrix:
    return np.pad(symbol(code), QUIET_ZONE)
