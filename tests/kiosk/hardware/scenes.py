"""Pictures of codes as a camera would see them: turned, blurred, dimmed, on a busy ground."""

from typing import Any

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

from kiosk.core.camera_ports import GreyFrame

HD = (720, 1280)


def symbol(text: str, module_px: int = 6) -> GreyFrame:
    """A QR symbol at error level M with its quiet zone, black on white."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    picture = np.array(code.to_image(scale=module_px, add_quiet_zones=True), dtype=np.uint8)
    return np.ascontiguousarray(picture)


def scene(
    text: str,
    *,
    degrees: float = 0.0,
    blur_px: int = 0,
    brightness: float = 1.0,
    module_px: int = 6,
    noise: float = 0.0,
) -> GreyFrame:
    """A 720p frame with one symbol in its middle."""
    frame = np.full(HD, 150, dtype=np.uint8)
    code = symbol(text, module_px)
    top, left = (HD[0] - code.shape[0]) // 2, (HD[1] - code.shape[1]) // 2
    frame[top : top + code.shape[0], left : left + code.shape[1]] = code
    turn = cv2.getRotationMatrix2D((HD[1] / 2, HD[0] / 2), degrees, 1.0)
    whole = cv2.warpAffine(frame, turn, HD[::-1], borderValue=150).astype(np.float64)
    turned: NDArray[Any] = cv2.GaussianBlur(whole, (0, 0), blur_px) if blur_px else whole
    if noise:
        turned += np.random.default_rng(1).normal(0, noise, HD)
    return np.ascontiguousarray(np.clip(turned * brightness, 0, 255), dtype=np.uint8)
