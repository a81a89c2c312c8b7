"""Names, UIDs and tags become JSON text without objects: the same text as by way of the model."""

from __future__ import annotations

import json
import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cydicom import Dataset, dcmread
from cydicom.errors import BytesLengthException
from tests.corpus.build import EXPLICIT_LITTLE, padded, part10

TAGS = {"PN": 0x00100010, "UI": 0x00080018, "AT": 0x00280009}

RAW = {
    "PN": [
        b"A",
        b"A^B=C=D",
        b"A^B===",
        b"=",
        b"==",
        b"A\\B",
        b"A\\\\B=C",
        b"\\",
        b'say "A"',
        b"tab\tand\x07bell",
        b"=B",
        b"==C\\=",
        b"a=b=c=d",
        b"n" * 65,
        b"A\\" + b"n" * 65,
        b"caf\xe9",
        b"\x1b(BA\\B",
        b" ",
        b"A \\ B ",
    ],
    "UI": [b"1.2", b"1.2\\1.3", b"1.2\0", b"\0\0", b"1.2\\\\1.3", b"1.02\\1.2", b"1.2\\x", b"\\", b"1.2 "],
    "AT": [b"\x10\0\x20\0", b"\x10\0\x20\0\x28\0\xff\xff", b"\xff\xff\xff\xff"],
}


def agrees(vr: str, raw: bytes) -> None:
    data = part10(
        EXPLICIT_LITTLE.element(TAGS[vr], vr, padded(raw))
        + EXPLICIT_LITTLE.element(0x7FE00000, "UL", b"\1\0\0\0")
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        text = dcmread(data).to_json()
        assert text == json.dumps(dcmread(data).to_json_dict(), sort_keys=True)
        looked_at = dcmread(data)
        _ = looked_at[TAGS[vr]].value
        assert text == looked_at.to_json()


@pytest.mark.parametrize(("vr", "raw"), [(vr, raw) for vr, values in RAW.items() for raw in values])
def test_the_text_is_that_of_the_model(vr: str, raw: bytes) -> None:
    agrees(vr, raw)


@given(
    st.sampled_from(["PN", "UI"]),
    st.lists(st.sampled_from([b"\\", b"=", b"^", b"A", b"1", b".", b'"', b"0", b" "])),
)
def test_the_text_of_any_characters_is_that_of_the_model(vr: str, pieces: list[bytes]) -> None:
    agrees(vr, b"".join(pieces))


@given(st.binary(max_size=24).map(lambda raw: raw[: len(raw) // 4 * 4]))
def test_the_text_of_any_tags_is_that_of_the_model(raw: bytes) -> None:
    agrees("AT", raw)


@pytest.mark.filterwarnings("ignore::cydicom.errors.DicomReadWarning")
def test_half_a_tag_is_refused_as_by_way_of_the_model() -> None:
    data = part10(EXPLICIT_LITTLE.element(TAGS["AT"], "AT", b"\x10\0"))
    messages = []
    for convert in (Dataset.to_json, Dataset.to_json_dict):
        with pytest.raises(BytesLengthException) as raised:
            convert(dcmread(data))
        messages.append(str(raised.value))
    assert messages[0] == messages[1]
