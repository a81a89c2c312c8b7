r"""Bytes of text values to ``str``, with code extension and the delimiters that end it.

Text with code extension (PS3.5 6.1.2.5) changes its character set at escape sequences::

    ISO 2022 IR 100 \ ISO 2022 IR 149                                   value 1: Latin alphabet No. 1
    'K i m ^' 1B 24 29 43 B1 E8 '^' E4                                  bytes of a PN
              |---------| KS X 1001 from here ...  | ... to the delimiter, which brings back value 1
    'Kim^'    ''          '김'                 '^'  'ä'

The reader cuts a value at its escapes; each run then holds one character set, and no byte is seen twice.
Pieces between escapes that are the same mean the same, and are looked into once: a value can have very many
of the shortest, but there are few different ones.
"""

from __future__ import annotations

import codecs
import warnings
from functools import lru_cache
from itertools import islice

from cydicom import policy
from cydicom.characterset import (
    CODES_TO_ENCODINGS,
    ESC,
    default_encoding,
    dependent_caches,
    need_tail_escape_sequence_encodings,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    #: Bytes of one character set, their codec, their text.
    Run = tuple[bytes, str, str]
    Decoder = Callable[[bytes], tuple[str, int]]
    #: What an escape sequence asks for: the codec, its decoder, the position of its input behind ``ESC`` (0:
    #: it wants the sequence too), and whether a delimiter's byte is always a character of its own.
    Step = tuple[str, Decoder, int, bool]

#: Byte values that bring back the character set of value 1 within text: TAB, LF, FF, CR (PS3.5 6.1.2.5.3).
TEXT_VR_DELIMS = {0x09, 0x0A, 0x0C, 0x0D}

#: The further byte value that pydicom counts in a person name: ``^``.
PN_DELIMS = {0x5E}

_LINE_FEED = 0x0A
_BACKSLASH = 0x5C
#: What stands for ``ESC``, and for a backslash that ends a value, while values are put together again.
_MARKED_ESC, _MARKED_BACKSLASH = ESC + b"\0", ESC + b"\1"
#: The letters a to h, and the control characters DC1 to CAN, follow these: no codec gives them a meaning.
_A_TO_H, _CONTROLS = 0x60, 0x10
_VALUE_RESETS = frozenset({0x09, 0x0A, 0x0C, 0x0D, _BACKSLASH})

#: All that bring back value 1 within a person name: those of text, ``\``, ``^`` and ``=``.
PERSON_NAME_RESETS = _VALUE_RESETS | {0x5E, 0x3D}


def decode_bytes(value: bytes, encodings: Sequence[str], delimiters: Collection[int]) -> str:
    """Return the text of an encoded value.

    Parameters
    ----------
    value : bytes
        The value, escape sequences included.
    encodings : sequence of str
        Python codecs, as from :func:`cydicom.charset.convert_encodings`.
    delimiters : set of int
        Byte values that bring back the first codec after an escape sequence (PS3.5 6.1.2.5.3).

    Raises
    ------
    UnicodeDecodeError
        If the bytes do not fit the codecs and ``config.settings.reading_validation_mode`` is ``RAISE``;
        otherwise the first codec decodes them with replacement characters, with one warning.
    LookupError, ValueError
        In that mode, for an unknown codec and for an unknown escape sequence; otherwise the default
        repertoire or the first codec is used, with one warning.
    """
    if ESC not in value:
        return _decode_plain(value, encodings[0])
    if len(value) <= _SHORT:
        # A tuple and a frozenset, which knows its hash, are used as they are.
        key = value, tuple(encodings), frozenset(delimiters)
        known = _faulty.get(key)
        if known is not None:
            rules = policy.current()
            if rules.reading_validation_mode != policy.RAISE:
                if not rules.quiet:
                    for message in known[1]:
                        warnings.warn(message, UserWarning, stacklevel=2)
                return known[0]
    try:
        text = _decode_sound(value, encodings, delimiters)
    except (LookupError, UnicodeError):
        text = None
    if text is not None:
        return text
    text, messages = _faulty_text(value, encodings, delimiters)
    if len(value) <= _SHORT:
        if len(_faulty) >= _FAULTY_LIMIT:
            _faulty.clear()
        _faulty[key] = text, messages
    for message in messages:
        _warn(message, 3)
    return text


#: Texts and warnings of short values with faults: a list of names may have one a hundred thousand times.
_faulty: dict[tuple[bytes, tuple[str, ...], frozenset[int]], tuple[str, list[str]]] = {}
dependent_caches.append(_faulty)

#: The same under pydicom's other name.
decode_string = decode_bytes


def decode_text(
    raw: bytes, encodings: Sequence[str], delimiters: Collection[int] = frozenset(TEXT_VR_DELIMS)
) -> str:
    """Return the text of one value of a VR other than PN, as :func:`decode_bytes`."""
    return decode_bytes(raw, encodings, delimiters)


def split_text(raw: bytes, encodings: Sequence[str]) -> list[str]:
    r"""Return the texts of a value of many, split at ``\``; each starts in the first character set.

    The second byte of a two-byte character may be 5C (GBK ``81 5C``, JIS X 0208 ``30 5C``): no delimiter.
    """
    return decode_values(raw, encodings).split("\\")


def decode_values(raw: bytes, encodings: Sequence[str]) -> str:
    r"""Return the text of a value of many, with the ``\`` between them; as :func:`decode_bytes` otherwise."""
    return decode_bytes(raw, encodings, _VALUE_RESETS)


def split_values(
    raw: bytes, encodings: Sequence[str], delimiters: Collection[int] = PERSON_NAME_RESETS
) -> list[bytes]:
    r"""Return the bytes of each value of a value of many, split where ``\`` is a character of its own.

    Joined by ``\`` they are `raw`.  The default delimiters are those of PN.
    """
    if _BACKSLASH not in raw:
        return [raw]
    if ESC not in raw:
        codec = encodings[0]
        if not _hides_backslash(codec):
            return raw.split(b"\\")
        return _split_run(raw, codec, _decode_replacing(raw, codec))
    pieces = _pieces(raw)
    head = next(pieces)
    # Not a list to be joined: that takes 80 bytes a piece while it works.
    whole = bytearray(
        _MARKED_BACKSLASH.join(_split_run(head, encodings[0], _decode_replacing(head, encodings[0])))
    )
    marked_of: dict[bytes, bytes] = {}
    for piece in pieces:
        marked = marked_of.get(piece)
        if marked is None:
            marked = _MARKED_ESC + (_marked(piece, encodings, delimiters) if _BACKSLASH in piece else piece)
            marked_of[piece] = marked
        whole += marked
    values = bytes(whole).split(_MARKED_BACKSLASH)
    # In place, as there may be very many.
    for i, value in enumerate(values):
        values[i] = value.replace(_MARKED_ESC, ESC)
    return values


def _pieces(value: bytes) -> Iterator[bytes]:
    """Yield the bytes before the first ``ESC``, and those behind each.

    A list of them would take many times the memory of a long value of short pieces.
    """
    start = 0
    while (end := value.find(ESC, start + _CHUNK)) >= 0:
        yield from value[start:end].split(ESC)
        start = end + 1
    yield from value[start:].split(ESC)


def _decode_sound(value: bytes, encodings: Sequence[str], delimiters: Collection[int]) -> str | None:
    """Return the text of bytes without faults in one quick pass, ``None`` if an escape is unknown."""
    first = _decoder(encodings[0])
    steps = _steps(tuple(encodings))
    resets = frozenset(delimiters)
    pieces = _pieces(value)
    head = next(pieces)
    texts = [first(head)[0]] if head else []
    text_of: dict[bytes, str] = {}
    for piece in pieces:
        text = text_of.get(piece)
        if text is None:
            text = _text_of_piece(piece, first, steps, resets)
            if text is None:
                return None
            text_of[piece] = text
        texts.append(text)
    return "".join(texts)


def _text_of_piece(
    piece: bytes, first: Decoder, steps: dict[bytes, Step], resets: frozenset[int]
) -> str | None:
    """Return the text of the bytes behind an ``ESC``, ``None`` if the escape sequence is unknown."""
    step = steps.get(piece[:2]) or steps.get(piece[:3])
    if step is None:
        return None
    codec, decoder, body_start, is_simple = step
    if not body_start:
        return decoder(ESC + piece)[0]
    body = piece[body_start:]
    reset = _first_reset(body, codec, is_simple, resets)
    if reset < 0:
        return decoder(body)[0]
    text = decoder(body[:reset])[0] if reset else ""
    return text + first(body[reset:])[0]


_plans: dict[tuple[str, ...], dict[bytes, Step]] = {}
dependent_caches.append(_plans)


def _steps(encodings: tuple[str, ...]) -> dict[bytes, Step]:
    """Return for each escape sequence, without its ``ESC``, what is to be done."""
    steps = _plans.get(encodings)
    if steps is None:
        steps = {}
        for code, codec in CODES_TO_ENCODINGS.items():
            if codec in encodings or codec == default_encoding:
                body_start = 0 if codec in need_tail_escape_sequence_encodings else len(code) - 1
                steps[code[1:]] = (codec, _decoder(codec), body_start, not _hides_backslash(codec))
        if len(_plans) >= _PLANS_LIMIT:
            _plans.clear()
        _plans[encodings] = steps
    return steps


_decoders: dict[str, Decoder] = {}
dependent_caches.append(_decoders)


def _decoder(codec: str) -> Decoder:
    decoder = _decoders.get(codec)
    if decoder is None:
        "".encode(codec)  # refuses codecs between bytes and bytes
        if len(_decoders) >= _PLANS_LIMIT:
            _decoders.clear()
        _decoders[codec] = decoder = codecs.getdecoder(codec)
    return decoder


def _decode_plain(value: bytes, codec: str) -> str:
    """Return the text of bytes without escape sequences."""
    try:
        return value.decode(codec)
    except LookupError:
        if policy.current().reading_validation_mode == policy.RAISE:
            raise
        _warn(f"Character set {codec!r} is unknown, the default repertoire is used")
        return value.decode(default_encoding)
    except UnicodeError:
        if policy.current().reading_validation_mode == policy.RAISE:
            raise
        _warn(f"Text is not valid {codec!r}: replacement characters stand for some of its bytes")
        return _decode_replacing(value, codec)


def _decode_replacing(value: bytes, codec: str) -> str:
    try:
        return value.decode(codec, "replace")
    except (LookupError, UnicodeError):  # no codec for text, or one that cannot replace
        return value.decode(default_encoding)


def _faulty_text(
    value: bytes, encodings: Sequence[str], delimiters: Collection[int]
) -> tuple[str, list[str]]:
    """Return the text of a value that may have faults, and a message for each kind of them."""
    strict = policy.current().reading_validation_mode == policy.RAISE
    codec = encodings[0]
    steps, resets = _steps(tuple(encodings)), frozenset(delimiters)
    pieces = _pieces(value)
    head = next(pieces)
    is_unknown = is_invalid = False
    first = _decoder(default_encoding)
    try:
        first = _decoder(codec)
        texts = [first(head)[0]]
    except (LookupError, UnicodeError):
        if strict:
            raise
        is_invalid = True
        texts = [_decode_replacing(head, codec)]
    text_of: dict[bytes, str] = {}
    for piece in pieces:
        text = text_of.get(piece)
        if text is not None:
            texts.append(text)
            continue
        try:
            text = _text_of_piece(piece, first, steps, resets)
            if text is None:
                is_unknown = True
                if strict:
                    raise ValueError(f"unknown escape sequence {(ESC + piece[:3]).hex(' ')} in text")
        except UnicodeError:
            if strict:
                raise
            is_invalid = True
        text_of[piece] = text = _decode_replacing(ESC + piece, codec) if text is None else text
        texts.append(text)
    messages = []
    if is_unknown:
        messages.append(
            f"Text has an escape sequence that is not one of its character sets', kept as {codec!r}"
        )
    if is_invalid:
        names = ", ".join(repr(name) for name in encodings)
        messages.append(f"Text is not valid {names}: replacement characters stand for some of its bytes")
    return "".join(texts), messages


def _decode_escaped(
    piece: bytes, first: str, steps: dict[bytes, Step], resets: frozenset[int]
) -> list[Run] | None:
    """Return the one or two runs of the bytes behind an ``ESC``, ``None`` if the escape is unknown."""
    step = steps.get(piece[:2]) or steps.get(piece[:3])
    if step is None:
        return None
    codec, _, body_start, is_simple = step
    fragment = ESC + piece
    if not body_start:
        return [(fragment, codec, fragment.decode(codec))]
    body = piece[body_start:]
    reset = _first_reset(body, codec, is_simple, resets)
    if reset < 0:
        return [(fragment, codec, body.decode(codec))]
    tail = body[reset:]
    return [
        (fragment[: len(fragment) - len(tail)], codec, body[:reset].decode(codec)),
        (tail, first, tail.decode(first)),
    ]


def _first_reset(body: bytes, codec: str, is_simple: bool, resets: frozenset[int]) -> int:
    """Return the position of the first delimiter in `body`, -1 if there is none."""
    if resets.isdisjoint(body):
        return -1
    positions = (position for position, byte in enumerate(body) if byte in resets)
    if is_simple:
        return next(positions, -1)
    if _characters(resets).isdisjoint(body.decode(codec, "replace")):
        return -1
    for position in islice(positions, _FEW):
        if body[: position + 1].decode(codec, "replace").endswith(chr(body[position])):
            return position
    return next(_whole_characters(body, codec, (i for i, byte in enumerate(body) if byte in resets)), -1)


@lru_cache(16)
def _characters(byte_values: frozenset[int]) -> frozenset[str]:
    return frozenset(map(chr, byte_values))


def _whole_characters(raw: bytes, codec: str, positions: Iterable[int]) -> Iterator[int]:
    """Yield those of `positions` whose byte is a character of its own, not the second byte of another."""
    decoder = codecs.getincrementaldecoder(codec)("replace")
    start = 0
    waiting = iter(positions)
    for position in waiting:
        try:
            text = decoder.decode(raw[start : position + 1])
            is_waiting = len(decoder.getstate()[0]) > 1
        except UnicodeError:
            is_waiting = True
        if is_waiting:
            # For the end of an escape sequence or a long character that may never come: only the whole tells.
            yield from _told_apart(raw, codec, [position, *waiting])
            return
        start = position + 1
        if text.endswith(chr(raw[position])):
            yield position


def _told_apart(raw: bytes, codec: str, positions: list[int]) -> Iterator[int]:
    """Yield what :func:`_whole_characters` does, from the text of the whole.

    The bytes at the positions are replaced by others that a codec takes in the same way: those of the digits
    of a position's number, one round for each digit.  The characters that change then tell which is whose.
    """
    text = raw.decode(codec, "replace")
    wanted = {chr(raw[position]) for position in positions}
    numbers = {i: 0 for i, character in enumerate(text) if character in wanted}
    place = 1
    while place <= len(positions):
        marked = bytearray(raw)
        for number, position in enumerate(positions, 1):
            digit = number // place % 9
            if digit:
                marked[position] = digit + (_A_TO_H if raw[position] >= 0x20 else _CONTROLS)
        changed = marked.decode(codec, "replace")
        if len(changed) != len(text):
            return
        for i in numbers:
            if changed[i] != text[i]:
                numbers[i] += place * (ord(changed[i]) & 15)
        place *= 9
    for i, number in numbers.items():
        if 0 < number <= len(positions) and raw[positions[number - 1]] == ord(text[i]):
            yield positions[number - 1]


def _marked(piece: bytes, encodings: Sequence[str], delimiters: Collection[int]) -> bytes:
    """Return the bytes behind an ``ESC`` with a mark for each backslash that is a character."""
    try:
        runs = _decode_escaped(piece, encodings[0], _steps(tuple(encodings)), frozenset(delimiters))
    except (LookupError, UnicodeError):
        runs = None
    if runs is None:
        fragment = ESC + piece
        runs = [(fragment, encodings[0], _decode_replacing(fragment, encodings[0]))]
    return b"".join([_MARKED_BACKSLASH.join(_split_run(*run)) for run in runs])[1:]


def _split_run(raw: bytes, codec: str, text: str) -> list[bytes]:
    """Return the parts of bytes, which decode to `text`, between the backslashes that are characters."""
    count = text.count("\\")
    if not count:
        return [raw]
    if count == raw.count(_BACKSLASH):
        return raw.split(b"\\")
    if _LINE_FEED not in raw:
        # Sound text comes back from its codec with the same bytes, and no character hides a line feed.
        try:
            marked = text.replace("\\", "\n").encode(codec)
        except UnicodeError:
            marked = b""
        if marked.replace(b"\n", b"\\") == raw:
            return marked.split(b"\n")
    return _cut(raw, list(_whole_characters(raw, codec, _positions(raw, _BACKSLASH))))


def _positions(raw: bytes, wanted: int) -> list[int]:
    positions: list[int] = []
    position = raw.find(wanted)
    while position >= 0:
        positions.append(position)
        position = raw.find(wanted, position + 1)
    return positions


def _cut(raw: bytes, positions: list[int]) -> list[bytes]:
    starts = [0, *[position + 1 for position in positions]]
    return [raw[start:end] for start, end in zip(starts, [*positions, len(raw)], strict=True)]


_PLANS_LIMIT = 64
#: Bytes of the values in :data:`_faulty`, and how many there are at most.
_SHORT, _FAULTY_LIMIT = 64, 1024
#: Bytes of a long text that are taken apart at a time.
_CHUNK = 1 << 16
#: Delimiters that are looked at one by one, from the start of the text, before that becomes a square.
_FEW = 4

_hiding: dict[str, bool] = dict.fromkeys(need_tail_escape_sequence_encodings, True)


def _hides_backslash(codec: str) -> bool:
    """Return whether 5C may be the second byte of a character; found out once for each codec."""
    hides = _hiding.get(codec)
    if hides is None:
        try:
            hides = any(
                not bytes((lead, _BACKSLASH)).decode(codec, "replace").endswith("\\")
                for lead in range(128, 256)
            )
        except (LookupError, UnicodeError):
            return False
        _hiding[codec] = hides
    return hides


def _decode_fragment(byte_str: bytes, encodings: Sequence[str], delimiters: Collection[int]) -> str:
    """Return the text of bytes that have at most one escape sequence, at their start."""
    text, messages = _faulty_text(byte_str, encodings, delimiters)
    for message in messages:
        _warn(message, 3)
    return text


def _decode_escaped_fragment(byte_str: bytes, encodings: Sequence[str], delimiters: Collection[int]) -> str:
    """Return the text of bytes that start with an escape sequence."""
    return _decode_fragment(byte_str, encodings, delimiters)


def _warn(message: str, stacklevel: int = 4) -> None:
    if not policy.current().quiet:
        warnings.warn(message, UserWarning, stacklevel=stacklevel)
