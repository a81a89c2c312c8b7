"""Text survives encoding and decoding, decoding never fails, and agrees with pydicom on any bytes."""

from __future__ import annotations

import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom import charset as pydicom_charset

from cydicom import charset
from cydicom.personname import PersonName

CODEC_LISTS = [
    charset.convert_encodings(terms)
    for terms in (
        *(term for term in charset.python_encoding if term not in ("ISO 2022 IR 87", "ISO 2022 IR 159")),
        ["", "ISO 2022 IR 58"],
        ["", "ISO 2022 IR 87"],
        ["", "ISO 2022 IR 13"],
        ["ISO 2022 IR 13", "ISO 2022 IR 87", "ISO 2022 IR 159"],
        ["ISO 2022 IR 100", "ISO 2022 IR 87", "ISO 2022 IR 144"],
        ["ISO 2022 IR 144", "ISO 2022 IR 149"],
        ["ISO 2022 IR 100", "ISO 2022 IR 126", "ISO 2022 IR 127", "ISO 2022 IR 138", "ISO 2022 IR 166"],
    )
]
codec_lists = st.sampled_from(CODEC_LISTS)
letters = st.sampled_from("aZ 9äÿфЯабωΩשبпﾔﾏ山田김洪第一丂˝￦")
escapes = st.sampled_from(
    [*pydicom_charset.CODES_TO_ENCODINGS, b"\x1b", b"\x1b$", b"\x1b$)", b"\x1bQ", b"\x1b$A"]
)
raws = st.lists(
    st.one_of(
        escapes,
        st.binary(max_size=4),
        st.sampled_from([b"^", b"=", b"\\", b"\n", b"\r\n", b"\xb1\xe8", b"\x3d\x5c", b"\x81\x5c", b"abc"]),
    ),
    max_size=8,
).map(b"".join)


def _quietly(function, *args):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return function(*args)


def _encodable(text, codecs):
    """`text` without the characters that no codec has."""
    kept = []
    for character in text:
        with warnings.catch_warnings(record=True) as issued:
            warnings.simplefilter("always")
            charset.encode_string(character, codecs)
        if not issued:
            kept.append(character)
    return "".join(kept)


@given(codec_lists, st.text(st.one_of(letters, st.sampled_from("^=\t\n\f\r"), st.characters()), max_size=12))
def test_text_survives_encoding(codecs, text):
    # JIS X 0201 has the yen sign and the overline at the places of backslash and tilde; ESC is no text.
    text = _encodable(text.translate({0x1B: None, 0xA5: None, 0x203E: None, 0x5C: None}), codecs)
    raw = charset.encode_string(text, codecs)
    assert charset.decode_text(raw, codecs) == text


@given(codec_lists, st.lists(st.text(letters, max_size=4), min_size=1, max_size=4))
def test_values_survive_encoding(codecs, texts):
    texts = [_encodable(text, codecs) for text in texts]
    values = [charset.encode_string(text, codecs) for text in texts]
    raw = b"\\".join(values)
    assert charset.split_text(raw, codecs) == texts
    assert charset.split_values(raw, codecs) == values


@given(codec_lists, st.lists(st.lists(st.text(letters, max_size=4), max_size=5), max_size=3))
def test_names_survive_encoding(codecs, groups):
    text = "=".join("^".join(_encodable(part, codecs) for part in group) for group in groups)
    name = PersonName(text, codecs)
    again = PersonName(name.encode(), codecs)
    assert again == name
    assert again.components == name.components


@given(codec_lists, raws, st.sampled_from([charset.TEXT_VR_DELIMS, {0x5E}, {0x5E, 0x3D}, {0x5C}, set()]))
def test_decoding_agrees_with_pydicom(codecs, raw, delimiters):
    text = _quietly(charset.decode_bytes, raw, codecs, delimiters)
    if "iso_ir_58" in codecs and b"\x1b$)A" in raw:
        return  # pydicom keeps this escape sequence in the text
    assert text == _quietly(pydicom_charset.decode_bytes, raw, codecs, delimiters)


@given(codec_lists, raws)
def test_splitting_loses_no_byte_and_agrees_with_the_text(codecs, raw):
    values = _quietly(charset.split_values, raw, codecs, charset.TEXT_VR_DELIMS | {0x5C})
    texts = _quietly(charset.split_text, raw, codecs)
    assert b"\\".join(values) == raw
    assert len(values) == len(texts)


@given(codec_lists, raws)
def test_names_of_any_bytes_are_written_back(codecs, raw):
    name = object.__new__(PersonName)
    name.original_string = raw
    name.encodings = tuple(codecs)
    _quietly(str, name)
    assert bool(name) == (len(name) > 0)
    assert name.encode() == raw


@given(st.lists(st.text(max_size=20), max_size=3))
def test_any_terms_give_codecs_that_decode(terms):
    codecs = _quietly(charset.convert_encodings, terms)
    assert isinstance(_quietly(charset.decode_bytes, b"a\xff\x1b(Bb", codecs, set()), str)


@given(st.binary(max_size=40))
def test_any_bytes_of_specific_character_set_give_codecs(raw):
    assert _quietly(charset.encodings_for, raw, ())


@pytest.mark.parametrize("codecs", CODEC_LISTS, ids=repr)
def test_every_single_byte_survives(codecs):
    for byte in range(256):
        raw = bytes((byte,))
        with warnings.catch_warnings(record=True) as issued:
            warnings.simplefilter("always")
            text = charset.decode_text(raw, codecs)
        if not issued:
            assert charset.encode_string(text, codecs) == raw
