"""The pictures of a code are read back by a decoder that nobody here wrote."""

import io

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from server.ticket.pictures import png, svg

CODE = "A2B3C4D5E6F7" * 10 + "ZZ"


@pytest.mark.parametrize("size_px", [90, 200, 1000])
def test_a_png_says_the_code_and_is_no_larger_than_asked(size_px: int) -> None:
    picture = Image.open(io.BytesIO(png(CODE, size_px))).convert("L")

    (found,) = zxingcpp.read_barcodes(np.asarray(picture))
    assert found.text == CODE
    assert max(picture.size) <= size_px


def test_an_svg_draws_the_same_modules_as_the_png() -> None:
    picture = np.asarray(Image.open(io.BytesIO(png(CODE, 45))).convert("L"))
    drawn = svg(CODE, 300).decode()

    assert picture.shape == (45, 45)  # version 5 is 37 modules, and 4 white ones on each side
    assert drawn.count("h1v1h-1z") == int((picture < 128).sum())
    assert 'viewBox="0 0 45 45"' in drawn


def test_a_link_is_read_back_as_it_is_written() -> None:
    link = "https://tickets.example/p/AaH7UKzZfLC6uJGLjM7d0A3WcPONS0ZVTpII-K7EltY"
    (found,) = zxingcpp.read_barcodes(
        np.asarray(Image.open(io.BytesIO(png(link, 300))).convert("L"))
    )
    assert found.text == link
