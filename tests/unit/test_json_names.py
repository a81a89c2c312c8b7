"""Person names in the DICOM JSON model: from bytes that nobody decoded, and from what they decode to."""

from __future__ import annotations

import warnings
from typing import Any

import pytest

from cydicom import Dataset, dcmread
from cydicom.personname import PersonName
from tests.corpus.build import EXPLICIT_LITTLE as LITTLE
from tests.corpus.build import part10

NAMES = {
    "one group": b"Yamada^Tarou",
    "three groups": b"Yamada^Tarou=A^B=C",
    "ideographic alone": b"=A^B",
    "phonetic alone": b"==C",
    "empty groups behind": b"A^B==",
    "nothing but delimiters": b"==",
    "four groups": b"A=B=C=D",
    "several": b"A^B\\C=D\\=E",
    "empty among several": b"A\\\\B",
    "Latin-1": b"\xc4neas^R\xfcdiger",
    "escapes": b"Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B",
    "unknown escape": b"A\x1b(^B",
    "padding": b"A^B= \0",
    "nothing but padding": b"  ",
    "padding of one of several": b"A \\ B ",
    "the longest group": b"A" * 64 + b"=" + b"B" * 64,
    "a longer group": b"A" * 65,
    "a longer group among several": b"A\\" + b"B" * 65,
    "five delimiters behind": b"A=====",
    "the same fault, often": b"\\".join([b"A\x1b(^B"] * 5),
}


def written(raw: bytes) -> Dataset:
    """Return a data set with a name, of which nothing was looked at."""
    charset = b"ISO 2022 IR 100\\ISO 2022 IR 87"
    elements = LITTLE.element(0x00080005, "CS", charset) + LITTLE.element(
        0x00100010, "PN", raw + b" " * (len(raw) % 2)
    )
    return dcmread(part10(elements))


def groups_of(name: PersonName | None) -> dict[str, str] | None:
    """Return the plain reference: the groups that a name has, by their names."""
    groups = () if name is None else name.components
    return dict(zip(("Alphabetic", "Ideographic", "Phonetic"), groups, strict=False)) or None


@pytest.mark.parametrize("raw", NAMES.values(), ids=list(NAMES))
@pytest.mark.filterwarnings("ignore")
def test_names_are_the_same_whether_or_not_they_were_decoded(raw: bytes) -> None:
    looked_at = written(raw)
    value = looked_at.PatientName
    names = list(value) if not isinstance(value, PersonName) else [value]
    expected = [groups_of(name) for name in names]
    model: dict[str, Any] = {"vr": "PN", "Value": expected} if any(expected) else {"vr": "PN"}
    assert looked_at.to_json_dict()["00100010"] == model
    assert written(raw).to_json_dict()["00100010"] == model


def test_a_fault_that_many_names_of_an_element_have_is_told_once() -> None:
    ds = written(NAMES["the same fault, often"])
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        values = ds.to_json_dict()["00100010"]["Value"]
    assert len(values) == 5 and len(told) == 1 and "escape" in str(told[0].message)


def test_names_of_other_codecs_are_decoded_by_their_own() -> None:
    ds = Dataset()
    ds.PatientName = [
        PersonName(b"\xc4", ["latin_1"]),
        PersonName(b"\xc4", ["iso8859_5"]),
        PersonName("\xc4"),
    ]
    assert ds.to_json_dict()["00100010"]["Value"] == [
        {"Alphabetic": "\xc4"}, {"Alphabetic": "\u0424"}, {"Alphabetic": "\xc4"}
    ]  # fmt: skip
