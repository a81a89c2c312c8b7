"""Hexadecimal digits and bytes; pydicom is the oracle."""

from __future__ import annotations

import pydicom.util.hexutil
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cydicom.util.hexutil import bytes2hex, hex2bytes


@pytest.mark.parametrize("digits", ["", "00", "00 01", "0001", "0 0 0 1", "ff FE", b"00 01"], ids=repr)
def test_digits_are_read_as_by_pydicom(digits):
    assert hex2bytes(digits) == pydicom.util.hexutil.hex2bytes(digits)


def test_every_white_space_may_stand_between_digits():
    assert hex2bytes("08 00\n05\t00\r\n") == b"\x08\0\x05\0"


@pytest.mark.parametrize("digits", ["0x10", "g0", "1", "10 1", b"\xff", "00,01", "\u0661\u0661"], ids=repr)
def test_other_characters_and_half_bytes_raise(digits):
    for function in (hex2bytes, pydicom.util.hexutil.hex2bytes):
        with pytest.raises(ValueError):
            function(digits)


@pytest.mark.parametrize("digits", [None, 3, bytearray(b"00"), memoryview(b"00"), ["00"]], ids=repr)
def test_digits_of_another_type_raise(digits):
    for function in (hex2bytes, pydicom.util.hexutil.hex2bytes):
        with pytest.raises(TypeError):
            function(digits)


@pytest.mark.parametrize("value", ["ab", None, 3, [1]], ids=repr)
def test_bytes_of_another_type_raise(value):
    for function in (bytes2hex, pydicom.util.hexutil.bytes2hex):
        with pytest.raises(TypeError):
            function(value)


@given(st.binary())
def test_bytes_come_back_from_their_digits(data):
    digits = bytes2hex(data)
    assert digits == pydicom.util.hexutil.bytes2hex(data)
    assert hex2bytes(digits) == hex2bytes(digits.encode()) == data
