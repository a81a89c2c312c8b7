"""Text in every character set: decoding never fails or loses a byte, and what it gives can be written.

An input is a byte that chooses the character sets, then text as a file has it.
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

from cydicom import charset
from cydicom.personname import PersonName
from tests.fuzz.laws import hold, quiet, same
from tests.fuzz.mutator import VALUES, mutate_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from random import Random

MOST = 512
TIMED = True

with quiet():
    CODECS: list[tuple[str, ...]] = [
        tuple(charset.convert_encodings(terms))
        for terms in (
            *charset.python_encoding,
            ["", "ISO 2022 IR 58"],
            ["", "ISO 2022 IR 87"],
            ["", "ISO 2022 IR 13"],
            ["", "ISO 2022 IR 149"],
            ["ISO 2022 IR 13", "ISO 2022 IR 87", "ISO 2022 IR 159"],
            ["ISO 2022 IR 6", "ISO 2022 IR 87", "ISO 2022 IR 159"],
            ["ISO 2022 IR 100", "ISO 2022 IR 87", "ISO 2022 IR 144"],
            ["ISO 2022 IR 144", "ISO 2022 IR 149"],
            ["ISO 2022 IR 100", "ISO 2022 IR 126", "ISO 2022 IR 127", "ISO 2022 IR 138", "ISO 2022 IR 166"],
            ["ISO 2022 IR 101", "ISO 2022 IR 109", "ISO 2022 IR 110", "ISO 2022 IR 148"],
        )
    ]


def without_warning(function: Callable[..., Any], *arguments: Any) -> tuple[Any, bool]:
    """Return what a call gives, and whether it warned of nothing."""
    with warnings.catch_warnings(record=True) as issued:
        warnings.simplefilter("always")
        found = function(*arguments)
    return found, not issued


def target(data: bytes) -> None:
    """Decode as text, as values and as a name, and encode again."""
    if not data:
        return
    codecs, raw = list(CODECS[data[0] % len(CODECS)]), data[1:]
    text, is_sound = without_warning(charset.decode_text, raw, codecs)
    hold(isinstance(text, str), "text is a str", text)
    with quiet():
        values = charset.split_values(raw, codecs, charset.TEXT_VR_DELIMS | {0x5C})
        texts = charset.split_text(raw, codecs)
        same(b"\\".join(values), raw, "splitting loses no byte")
        same(len(texts), len(values), "there are as many texts as values")
        terms = charset.encodings_for(raw, ())
        hold(isinstance(charset.decode_text(b"a", list(terms)), str), "any terms give codecs", terms)
    if is_sound and "\x1b" not in text:
        again(text, codecs)
    name(raw, codecs)


def again(text: str, codecs: list[str]) -> None:
    """Encode text that was decoded without a warning; it decodes to the same."""
    encoded, is_whole = without_warning(charset.encode_string, text, codecs)
    if not is_whole:
        return
    back, is_sound = without_warning(charset.decode_text, encoded, codecs)
    same((back, is_sound), (text, True), "text that was encoded decodes to the same")


def name(raw: bytes, codecs: list[str]) -> None:
    """Take the bytes as a person's name: it is written back as it was read, and has components."""
    person = object.__new__(PersonName)
    person.original_string = raw
    person.encodings = tuple(codecs)
    with quiet():
        text = str(person)
        parts = person.components
        same(person.encode(), raw, "a name that was read is written back")
        hold(isinstance(text, str) and len(parts) <= 3 + text.count("="), "components", text, parts)
        hold(bool(person) == (len(person) > 0), "a name is true if it has characters", text)
        for what in (person.family_name, person.given_name, person.ideographic, person.phonetic):
            hold(isinstance(what, str), "parts of a name are text", what)


def mutate(data: bytes, random: Random, other: bytes, most: int) -> bytes:
    """Return changed text: escape sequences and characters put in, or other character sets."""
    if not data or random.random() < 0.1:
        return bytes((random.randrange(len(CODECS)),)) + data[1:most]
    if random.random() < 0.5:
        at = random.randint(1, len(data))
        new = random.choice(
            [*charset.CODES_TO_ENCODINGS, b"\x1b", b"\x1b$", b"^", b"=", b"\\", b"\r\n", b"A"]
        )
        if random.random() < 0.3:
            new = random.choice(VALUES)
        return (data[:at] + new + data[at + random.choice((0, 0, 1, 3)) :])[:most]
    return data[:1] + mutate_bytes(data[1:], random, other[1:], most - 1)


def seeds() -> Iterator[bytes]:
    """Yield words in each of the character sets."""
    words = (
        "Äneas^Rüdiger",
        "Люк^Фа",
        "山田^太郎=やまだ^たろう",
        "김^희중",
        "王^小东",
        "ﾔﾏﾀﾞ",
        "שרון",
        "a\\b",
    )
    for index, codecs in enumerate(CODECS):
        for word in words:
            encoded, is_whole = without_warning(charset.encode_string, word, list(codecs))
            if is_whole:
                yield bytes((index,)) + encoded
