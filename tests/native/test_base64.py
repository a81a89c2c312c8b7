"""The native base64 agrees with :mod:`base64`, and is stricter about what it reads (RFC 4648 4)."""

from __future__ import annotations

import base64
import random
from typing import Any

import pytest

from cydicom._native import base64 as native

SIZES = [*range(70), 3 * 1024, 65_535, 65_536, 65_537, 200_000]


@pytest.mark.parametrize("nbytes", SIZES)
def test_bytes_become_the_text_of_the_library_and_bytes_again(nbytes: int) -> None:
    data = random.Random(nbytes).randbytes(nbytes)
    text = native.encode(data)
    assert text == base64.b64encode(data).decode("ascii")
    assert native.decode(text) == data


def test_every_byte_at_every_place() -> None:
    for place in range(3):
        for byte in range(256):
            data = bytes([0xA5] * place + [byte] + [0x5A] * (2 - place))
            assert native.decode(native.encode(data)) == data


@pytest.mark.parametrize("data", [bytearray(b"abc"), memoryview(b"abc"), memoryview(b"xabcx")[1:4]])
def test_any_bytes_like_object_is_taken(data: Any) -> None:
    assert native.encode(data) == "YWJj"


@pytest.mark.parametrize("given", [None, "abc", 5, memoryview(b"abcdef")[::2]])
def test_what_is_no_bytes_is_refused(given: Any) -> None:
    with pytest.raises((TypeError, BufferError)):
        native.encode(given)


@pytest.mark.parametrize("given", [None, b"AAAA", 5])
def test_what_is_no_text_is_refused(given: Any) -> None:
    with pytest.raises(TypeError):
        native.decode(given)


def test_characters_outside_the_alphabet_are_refused_at_every_place() -> None:
    for place in range(8):
        for character in "-_ \n\0!.\x7f\x80\xff=\u5c71\U0001f600":
            text = "AAAAAAAA"[:place] + character + "AAAAAAAA"[place + 1 :]
            if character == "=" and place == 7:
                assert native.decode(text) == bytes(5)
                continue
            with pytest.raises(ValueError, match="no base64 text"):
                native.decode(text)


@pytest.mark.parametrize(
    "text", ["A", "AA", "AAA", "AAAAA", "=", "==", "===", "====", "A===", "AA=A", "=AAA"]
)
def test_padding_has_its_place(text: str) -> None:
    with pytest.raises(ValueError, match="no base64 text"):
        native.decode(text)
