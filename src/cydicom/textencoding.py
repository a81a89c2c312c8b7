"""``str`` to the bytes of text values: the character set of each part, and the escape sequences."""

from __future__ import annotations

import codecs
import warnings

from cydicom import policy
from cydicom.characterset import (
    ENCODINGS_TO_CODES,
    ESC,
    default_encoding,
    need_tail_escape_sequence_encodings,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_LINE_ENDS = "\t\n\f\r"

#: What follows ESC where a single-byte set is designated to G1.
_TO_G1 = (b"-", b")")


def encode_string(value: str, encodings: Sequence[str]) -> bytes:
    r"""Return the bytes of one value (not of several joined by ``\``).

    The first codec that can encode all of `value` is used, else the longest part that one can encode at a
    time, with the escape sequences of PS3.5 6.1.2.5.  As reading does, each line starts anew in the first
    character set.

    Parameters
    ----------
    value : str
        Text; for a PN, one component.
    encodings : sequence of str
        Python codecs, as from :func:`cydicom.charset.convert_encodings`.

    Raises
    ------
    UnicodeEncodeError
        If the codecs lack a character and ``config.settings.writing_validation_mode`` is ``RAISE``;
        otherwise ``?`` stands for it, with a warning.
    """
    first = encodings[0]
    if first in need_tail_escape_sequence_encodings:
        # Not allowed as value 1, yet used: G0 is then ASCII until the first escape sequence.
        encodings = ("ascii", *encodings)
    elif first == default_encoding and "latin_1" in encodings:
        # No value 1: ISO-IR 6 alone, without a set in G1 (PS3.5 6.1.2.5.4 c), though its codec has Latin-1.
        encodings = ("ascii", *(codec for codec in encodings if codec != default_encoding))
    try:
        return _encode_string_impl(value, encodings[0])
    except UnicodeError:
        pass
    try:
        if len(encodings) > 1:
            lines = _lines(value, encodings)
            if len(lines) > 1:
                encoded = b""
                parts = []
                for line in lines:
                    if line and line in _LINE_ENDS:
                        parts.append(first_set_again(encoded, encodings))
                    encoded = _encode_line(line, encodings, 0)
                    parts.append(encoded)
                return b"".join(parts)
            return _encode_line(value, encodings, 1)
        if first == "shift_jis":
            return _romaji_and_katakana(value, "strict")
    except ValueError:
        pass
    if policy.current().writing_validation_mode == policy.RAISE:
        return _encode_string_impl(value, first)
    names = ", ".join(repr(codec) for codec in encodings)
    warnings.warn(
        f"Text has characters that {names} lack: they are written as '?'", UserWarning, stacklevel=2
    )
    return _encode_string_impl(value, first, "replace")


def _lines(value: str, encodings: Sequence[str]) -> list[str]:
    """Return the lines of `value` and the delimiters between them, each by itself.

    Two-byte sets of G0 have no control characters, so that their text ends before a delimiter in any case.
    """
    parts: list[str] = []
    for codec in encodings[1:]:
        if codec not in need_tail_escape_sequence_encodings:
            break
    else:
        return [value]
    start = 0
    for position, character in enumerate(value):
        if character in _LINE_ENDS:
            parts += (value[start:position], character)
            start = position + 1
    parts.append(value[start:])
    return parts


def first_set_again(encoded: bytes, encodings: Sequence[str]) -> bytes:
    """Return the escape sequence that belongs between encoded text and a delimiter; mostly ``b""``.

    A delimiter is of value 1, whose set of G1 has to be active before it (PS3.5 6.1.2.5.3); G0 is given back
    by :func:`encode_string`.  Behind the last text of an element there is nothing to be misread.
    """
    position = encoded.rfind(ESC)
    first = ENCODINGS_TO_CODES.get(encodings[0], b"") if position >= 0 else b""
    if first[1:2] not in _TO_G1:
        return b""
    while position >= 0:
        code = encoded[position : position + 3]
        if code[1:2] in _TO_G1 or code == ESC + b"$)":
            return b"" if code == first else first
        position = encoded.rfind(ESC, 0, position)
    return b""


def delimited(delimiter: bytes, parts: list[bytes], encodings: Sequence[str]) -> bytes:
    """Return encoded parts with delimiters between them, before which the first character set is active."""
    for index in range(len(parts) - 1):
        parts[index] += first_set_again(parts[index], encodings)
    return delimiter.join(parts)


def _encode_line(value: str, encodings: Sequence[str], start: int) -> bytes:
    """Return the bytes of text without delimiters; raises ValueError if no codec has some character.

    The codecs before index `start` are known not to encode all of it.
    """
    for index in range(start, len(encodings)):
        codec = encodings[index]
        try:
            encoded = _encode_string_impl(value, codec)
        except UnicodeError:
            continue
        if index == 0 or not encoded:
            return encoded
        if codec in need_tail_escape_sequence_encodings:
            return encoded + _g0_escape(encodings[0])
        return _get_escape_sequence_for_encoding(codec, encoded) + encoded
    return _encode_string_parts(value, encodings)


def _encode_string_parts(value: str, encodings: Sequence[str]) -> bytes:
    """Return the bytes of text that takes several character sets, the longest part that fits one at a time.

    Raises
    ------
    ValueError
        If no codec can encode some character.
    """
    encoded: list[bytes] = []
    position = 0
    in_g0 = False  # whether a two-byte set is in G0
    while position < len(value):
        best, best_codec, best_part = 0, "", b""
        for codec in encodings:
            nchars, part = _encode_longest(value, position, codec)
            if nchars > best:
                best, best_codec, best_part = nchars, codec, part
                if position + nchars == len(value):
                    break
        if not best:
            raise ValueError(f"no character set has U+{ord(value[position]):04X}")
        position += best
        if best_codec not in need_tail_escape_sequence_encodings:
            escape = _get_escape_sequence_for_encoding(best_codec, best_part)
            restores_g0 = escape.startswith(ESC + b"(")
            if in_g0 and not restores_g0 and min(best_part) < 0x80:
                # The escape sequences of G1 sets leave the two-byte set in G0.
                encoded.append(_g0_escape(encodings[0]))
                in_g0 = False
            in_g0 = in_g0 and not restores_g0
            encoded.append(escape)
        else:
            in_g0 = True
        encoded.append(best_part)
    if in_g0:
        # Delimiters and padding are bytes of G0, also behind text of G1 (PS3.5 6.1.2.5.3).
        encoded.append(_g0_escape(encodings[0]))
    return b"".join(encoded)


def _encode_longest(value: str, position: int, codec: str) -> tuple[int, bytes]:
    """Return how many characters from `position` on `codec` can encode, and their bytes.

    Tries 32 characters, then twice as many, and so on: text that changes its set at every character would
    otherwise take quadratic time.
    """
    if value[position] < "\x80" and codec in need_tail_escape_sequence_encodings:
        return 0, b""
    nchars = 32
    while True:
        chunk = value[position : position + nchars]
        try:
            encoded = _encode_string_impl(chunk, codec)
        except UnicodeEncodeError as fault:
            chunk = chunk[: fault.start]
            return fault.start, _encode_string_impl(chunk, codec) if chunk else b""
        if position + nchars >= len(value):
            return len(chunk), encoded
        nchars *= 2


def _encode_string_impl(value: str, encoding: str, errors: str = "strict") -> bytes:
    """Return the bytes of `value` by a custom encoder if there is one, else by Python's codec."""
    encoder = custom_encoders.get(encoding)
    if encoder is not None:
        return encoder(value, errors)
    return value.encode(encoding, errors)


def _get_escape_sequence_for_encoding(encoding: str, encoded: bytes | None = None) -> bytes:
    """Return the escape sequence that designates the set of a codec, ``b""`` if there is none.

    JIS X 0201 has two, for romaji in G0 and katakana in G1; the first byte of `encoded` decides.
    """
    if encoding == "shift_jis" and (not encoded or encoded[0] < 0x80):
        return ESC + b"(J"
    return ENCODINGS_TO_CODES.get(encoding, b"")


def _g0_escape(first: str) -> bytes:
    """Return the escape sequence that gives G0 back to the ISO 646 set of value 1."""
    return ESC + b"(J" if first == "shift_jis" else ESC + b"(B"


def _encode_to_jis_x_0201(value: str, errors: str = "strict") -> bytes:
    """Return the bytes of romaji or half-width katakana (ISO_IR 13), one a character.

    As an extension, romaji (G0) and katakana (G1) have escape sequences of their own, so that a strict call
    takes one of them at a time.
    """
    if value.isascii():
        return value.encode("ascii")
    return _romaji_and_katakana(value, errors, mixed=errors != "strict")


def _romaji_and_katakana(value: str, errors: str, mixed: bool = True) -> bytes:
    """Return the bytes of text in JIS X 0201; as value 1, both of its sets are active from the start."""
    encoded = bytearray()
    for index, character in enumerate(value):
        byte = character.encode("shift_jis", "ignore")
        if len(byte) != 1:
            if errors == "strict":
                raise UnicodeEncodeError("shift_jis", value, index, index + 1, "not in ISO_IR 13")
            byte = b"?"
        if not mixed and index and (byte[0] > 0x7F) is not (encoded[0] > 0x7F):
            raise UnicodeEncodeError("shift_jis", value, index, index + 1, "in the other set of ISO_IR 13")
        encoded += byte
    return bytes(encoded)


def _encode_to_jis_x_0208(value: str, errors: str = "strict") -> bytes:
    """Return the bytes of kanji, kana and other characters of ISO 2022 IR 87, escape sequence first."""
    return _encode_to_given_charset(value, "ISO 2022 IR 87", errors)


def _encode_to_jis_x_0212(value: str, errors: str = "strict") -> bytes:
    """Return the bytes of the supplementary kanji of ISO 2022 IR 159, escape sequence first."""
    return _encode_to_given_charset(value, "ISO 2022 IR 159", errors)


_JIS_SETS = {
    "ISO 2022 IR 87": ("iso2022_jp", ESC + b"$B"),
    "ISO 2022 IR 159": ("iso2022_jp_2", ESC + b"$(D"),
}


def _encode_to_given_charset(value: str, character_set: str, errors: str = "strict") -> bytes:
    """Return the bytes of text that lies wholly in one set of a codec that knows several.

    Parameters
    ----------
    value : str
        The text.
    character_set : str
        ``ISO 2022 IR 87`` or ``ISO 2022 IR 159``.
    errors : str
        As for :meth:`str.encode`; unless ``strict``, other sets of the codec are let pass, and G0 is
        ASCII in the end.

    Raises
    ------
    UnicodeEncodeError
        If a character is not in the set and `errors` is ``strict``.
    """
    codec, code = _JIS_SETS[character_set]
    if errors != "strict" or not value:
        return value.encode(codec, errors)
    encode = codecs.getencoder(codec)  # half the time of str.encode()
    try:
        encoded = encode(value)[0]
    except UnicodeEncodeError as fault:
        encoded = encode(value[: fault.start])[0]
    # One set only: its escape sequence, two bytes a character, and the codec's return to ASCII.
    end = encoded.find(ESC, 1)
    nchars = (end - len(code)) // 2 if encoded.startswith(code) else 0
    if nchars < len(value):
        raise UnicodeEncodeError(codec, value, nchars, nchars + 1, f"not in {character_set}")
    return encoded[:end]


#: Encoders for codecs of Python that hold more characters than the set in DICOM.
custom_encoders: dict[str, Callable[..., bytes]] = {
    "shift_jis": _encode_to_jis_x_0201,
    "iso2022_jp": _encode_to_jis_x_0208,
    "iso2022_jp_2": _encode_to_jis_x_0212,
}
