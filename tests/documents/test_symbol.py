"""Symbols decode to the text they were made of, by three readers."""

import io

import numpy as np
import pytest
import qrcode
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from documents.symbol import QUIET_ZONE, Matrix, rectangles, symbol

ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
CODE = "1" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" * 3 + "ABCDEFGHIJKLMNOPQRSTUVWXY"


def picture(matrix: Matrix, module: int = 4) -> np.ndarray:
    padded = np.pad(matrix, QUIET_ZONE)
    return np.where(np.kron(padded, np.ones((module, module), bool)), 0, 255).astype(np.uint8)


def test_zxing_reads_what_was_written() -> None:
    found = zxingcpp.read_barcodes(picture(symbol(CODE)))
    assert [result.text for result in found] == [CODE]


def test_zbar_reads_what_was_written() -> None:
    pyzbar = pytest.importorskip("pyzbar.pyzbar", reason="libzbar is not installed")
    assert [result.data.decode() for result in pyzbar.decode(picture(symbol(CODE)))] == [CODE]


def test_another_encoders_picture_says_the_same() -> None:
    other = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=QUIET_ZONE)
    other.add_data(CODE)
    buffer = io.BytesIO()
    other.make_image().save(buffer)
    theirs = zxingcpp.read_barcodes(np.asarray(Image.open(buffer).convert("L")))
    assert [result.text for result in theirs] == [CODE]
    assert len(other.get_matrix()) - 2 * QUIET_ZONE == len(symbol(CODE))


def test_a_ticket_code_of_122_characters_is_a_version_5_symbol_at_level_m() -> None:
    assert len(CODE) == 122
    assert {len(symbol(CODE)), *map(len, symbol(CODE))} == {37}
    [found] = zxingcpp.read_barcodes(picture(symbol(CODE)))
    assert found.ec_level == "M"


@settings(max_examples=60)
@given(st.text(ALPHANUMERIC, min_size=1, max_size=160))
def test_any_alphanumeric_text_comes_back(text: str) -> None:
    [found] = zxingcpp.read_barcodes(picture(symbol(text)), text_mode=zxingcpp.TextMode.Plain)
    assert found.bytes.decode() == text


@settings(max_examples=60)
@given(st.text(min_size=1, max_size=80))
def test_any_text_makes_a_symbol_or_is_refused_by_value_error(text: str) -> None:
    try:
        matrix = symbol(text)
    except ValueError:
        return
    assert {len(row) for row in matrix} == {len(matrix)}


@settings(max_examples=40)
@given(st.text(ALPHANUMERIC, min_size=1, max_size=120))
def test_the_rectangles_cover_the_dark_modules_exactly_once(text: str) -> None:
    matrix = np.array(symbol(text), int)
    covered = np.zeros(matrix.shape, int)
    for column, row, columns, rows in rectangles(symbol(text)):
        covered[row : row + rows, column : column + columns] += 1
    assert np.array_equal(covered, matrix)


def test_an_empty_text_is_refused() -> None:
    with pytest.raises(ValueError, match="needs a text"):
        symbol("")


def test_a_text_beyond_the_largest_symbol_is_refused() -> None:
    with pytest.raises(ValueError, match=r".+"):
        symbol("A" * 5000)
