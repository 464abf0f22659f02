"""IPP's encoding: what is asked, and that no answer can do worse than be refused."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.hardware.ipp import Field, Group, IppError, Operation, Tag, answer_of, request

# RFC 8010, appendix A.4: a Print-URI response, cut to its status and its job attributes.
RESPONSE = bytes.fromhex(
    "0200 0000 00000001"
    "01 47 0012" + b"attributes-charset".hex() + "0005" + b"utf-8".hex() + "48 001b"
    "" + b"attributes-natural-language".hex() + "0005" + b"en-us".hex() + "02 21 0006"
    "" + b"job-id".hex() + "0004 00000093"
    "23 0009" + b"job-state".hex() + "0004 00000003"
    "44 0011" + b"job-state-reasons".hex() + "0004" + b"none".hex() + "44 0000 0005"
    "" + b"other".hex() + "03"
)


def test_an_answer_is_read_group_by_group() -> None:
    groups = dict(answer_of(RESPONSE))
    assert groups[Group.JOB] == {
        "job-id": (147,),
        "job-state": (3,),
        "job-state-reasons": ("none", "other"),
    }


def test_a_request_says_its_operation_charset_and_fields() -> None:
    fields = (Field(Tag.KEYWORD, "requested-attributes", ("job-id", "job-name")),)
    encoded = request(Operation.GET_JOBS, fields)
    assert encoded[:4] == bytes.fromhex("0200000a")
    assert encoded[8:13] == bytes.fromhex("0147001261")[:5]
    assert b"\x44\x00\x14requested-attributes\x00\x06job-id\x44\x00\x00\x00\x08job-name\x03" in (
        encoded
    )


def test_a_refusal_is_an_error() -> None:
    with pytest.raises(IppError):
        answer_of(bytes.fromhex("02000406 00000001 03"))


@given(st.binary(max_size=200))
def test_no_bytes_do_worse_than_be_refused(noise: bytes) -> None:
    with contextlib.suppress(IppError):
        answer_of(b"\x02\x00\x00\x00\x00\x00\x00\x01" + noise)
