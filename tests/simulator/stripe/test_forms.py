"""Form bodies: nested brackets read back, and every bad parameter named."""

from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.stripe.forms import Parameter, Parameters, merge_metadata, read, unfold
from simulator.stripe.refusals import Refusal

KNOWN: Parameters = {
    "amount": Parameter("whole", required=True),
    "confirm": Parameter("truth"),
    "reason": Parameter(words=("duplicate", "fraudulent")),
    "description": Parameter(clearable=True),
    "metadata": Parameter("metadata"),
    "expand": Parameter("texts"),
    "config": Parameter("group", inner={"skip": Parameter("truth")}),
    "lines": Parameter("groups", inner={"quantity": Parameter("whole", required=True)}),
    "created": Parameter("range"),
}


def test_nested_brackets_become_typed_values() -> None:
    form = (
        "amount=6400&confirm=true&metadata[order]=W-1&expand[0]=a&expand[1]=b&description="
        "&config[skip]=false&lines[0][quantity]=2&created[gte]=5"
    )
    assert read(unfold(form), KNOWN) == {
        "amount": 6400,
        "confirm": True,
        "description": None,
        "metadata": {"order": "W-1"},
        "expand": ["a", "b"],
        "config": {"skip": False},
        "lines": [{"quantity": 2}],
        "created": {"gte": 5},
    }


def test_empty_brackets_count_for_themselves() -> None:
    assert unfold("expand[]=a&expand[]=b") == {"expand": {"0": "a", "1": "b"}}


@given(
    st.dictionaries(
        st.text(st.characters(codec="ascii", categories=["L", "N"]), min_size=1), st.text()
    )
)
def test_metadata_survives_the_wire(metadata: dict[str, str]) -> None:
    form = urlencode([(f"metadata[{key}]", text) for key, text in metadata.items()])
    assert unfold(form).get("metadata", {}) == metadata


@pytest.mark.parametrize(
    ("form", "code", "param"),
    [
        ("amount=1&surprise=1", "parameter_unknown", "surprise"),
        ("amount=1&config[surprise]=1", "parameter_unknown", "config[surprise]"),
        ("amount=1&created[after]=1", "parameter_unknown", "created[after]"),
        ("confirm=true", "parameter_missing", "amount"),
        ("amount=1&lines[0][x]=1", "parameter_unknown", "lines[0][x]"),
        ("amount=1&lines[0]=1", None, "lines[0]"),
        ("amount=12.50", "parameter_invalid_integer", "amount"),
        ("amount=ten", "parameter_invalid_integer", "amount"),
        ("amount=", "parameter_invalid_empty", "amount"),
        ("amount=1&confirm=yes", None, "confirm"),
        ("amount=1&reason=whim", None, "reason"),
        ("amount[x]=1", None, "amount"),
        ("amount=1&config=1", None, "config"),
        ("amount=1&metadata[a][b]=1", None, "metadata"),
        ("amount=1&amount[x]=1", None, "amount[x]"),
        (f"amount=1&metadata[{'k' * 41}]=1", None, "metadata"),
    ],
)
def test_a_bad_parameter_is_refused_by_name(form: str, code: str | None, param: str) -> None:
    with pytest.raises(Refusal) as refused:
        read(unfold(form), KNOWN)
    assert refused.value.error["type"] == "invalid_request_error"
    assert (refused.value.error.get("code"), refused.value.error["param"]) == (code, param)


def test_metadata_holds_at_most_fifty_keys() -> None:
    full = {f"k{number}": "x" for number in range(50)}
    assert merge_metadata(full, {"k0": "y"})["k0"] == "y"
    with pytest.raises(Refusal):
        merge_metadata(full, {"one more": "x"})
