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
    from collections.abc import Set as AbstractSet

    #: Bytes of one character set, their codec, their text.
    Run = tuple[bytes, str, str]
    Decoder = Callable[[bytes], tuple[str, int]]

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
    return decode_bytes(raw, encodings, _VALUE_RESETS).split("\\")


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
    head, *pieces = raw.split(ESC)
    parts = [_MARKED_BACKSLASH.join(_split_run(head, encodings[0], _decode_replacing(head, encodings[0])))]
    marked_of: dict[bytes, bytes] = {}
    for piece in pieces:
        marked = marked_of.get(piece)
        if marked is None:
            marked = _marked(piece, encodings, delimiters) if _BACKSLASH in piece else piece
            marked_of[piece] = marked
        parts.append(marked)
    return [value.replace(_MARKED_ESC, ESC) for value in _MARKED_ESC.join(parts).split(_MARKED_BACKSLASH)]


def _decode_sound(value: bytes, encodings: Sequence[str], delimiters: Collection[int]) -> str | None:
    """Return the text of bytes without faults in one quick pass, ``None`` if an escape is unknown."""
    first, plan = _plan(tuple(encodings))
    resets = delimiters if isinstance(delimiters, (set, frozenset)) else frozenset(delimiters)
    pieces = value.split(ESC)
    texts = [first(pieces[0])[0]] if pieces[0] else []
    del pieces[0]
    text_of: dict[bytes, str] = {}
    for piece in pieces:
        text = text_of.get(piece)
        if text is None:
            text = _sound_piece(piece, first, plan, resets)
            if text is None:
                return None
            text_of[piece] = text
        texts.append(text)
    return "".join(texts)


def _sound_piece(
    piece: bytes, first: Decoder, plan: dict[bytes, tuple[Decoder, int, bool]], resets: AbstractSet[int]
) -> str | None:
    """Return the text of the bytes behind an ``ESC``, ``None`` if that takes a closer look."""
    step = plan.get(piece[:2]) or plan.get(piece[:3])
    if step is None:
        return None
    decoder, body_start, is_simple = step
    if not body_start:  # the codec reads the escape sequence itself
        return decoder(ESC + piece)[0]
    body = piece[body_start:]
    if resets.isdisjoint(body):
        return decoder(body)[0] if body else ""
    if not is_simple:
        return None
    reset = next(position for position, byte in enumerate(body) if byte in resets)
    text = first(body[reset:])[0]
    return decoder(body[:reset])[0] + text if reset else text


_plans: dict[tuple[str, ...], tuple[Decoder, dict[bytes, tuple[Decoder, int, bool]]]] = {}
dependent_caches.append(_plans)


def _plan(encodings: tuple[str, ...]) -> tuple[Decoder, dict[bytes, tuple[Decoder, int, bool]]]:
    """Return the decoder of the first codec, and for each escape sequence what is to be done.

    That is: the decoder, the position of its input after ``ESC`` (0: it wants the sequence too), and whether
    a delimiter's byte is always a character of its own.
    """
    plan = _plans.get(encodings)
    if plan is None:
        steps = {}
        for code, codec in CODES_TO_ENCODINGS.items():
            if codec in encodings or codec == default_encoding:
                body_start = 0 if codec in need_tail_escape_sequence_encodings else len(code) - 1
                steps[code[1:]] = (_decoder(codec), body_start, not _hides_backslash(codec))
        plan = (_decoder(encodings[0]), steps)
        if len(_plans) >= _PLANS_LIMIT:
            _plans.clear()
        _plans[encodings] = plan
    return plan


def _decoder(codec: str) -> Decoder:
    "".encode(codec)  # refuses codecs between bytes and bytes
    return codecs.getdecoder(codec)


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


def _runs(
    pieces: list[bytes], encodings: Sequence[str], delimiters: Collection[int]
) -> tuple[list[Run], dict[bytes, list[Run]], list[str]]:
    """Return what of a value that was split at ``ESC`` has one character set, as ``(raw, codec, text)``.

    The first list is of the piece before all escapes, the others of the pieces behind one; their raw bytes
    have the ``ESC``.  Last there is a message for each kind of fault.
    """
    strict = policy.current().reading_validation_mode == policy.RAISE
    first = encodings[0]
    runs: list[Run] = []
    runs_of: dict[bytes, list[Run]] = {}
    is_unknown = is_invalid = False
    head = pieces[0]
    if head:
        try:
            runs.append((head, first, head.decode(first)))
        except (LookupError, UnicodeError):
            if strict:
                raise
            is_invalid = True
            runs.append((head, first, _decode_replacing(head, first)))
    for piece in dict.fromkeys(pieces[1:]):
        fragment = ESC + piece
        decoded = None
        try:
            decoded = _decode_escaped(fragment, encodings, delimiters)
            if decoded is None:
                is_unknown = True
                if strict:
                    raise ValueError(f"unknown escape sequence {fragment[:4].hex(' ')} in text")
        except UnicodeError:
            if strict:
                raise
            is_invalid = True
        if decoded is None:
            decoded = [(fragment, first, _decode_replacing(fragment, first))]
        runs_of[piece] = decoded
    messages = []
    if is_unknown:
        messages.append(
            f"Text has an escape sequence that is not one of its character sets', kept as {first!r}"
        )
    if is_invalid:
        names = ", ".join(repr(codec) for codec in encodings)
        messages.append(f"Text is not valid {names}: replacement characters stand for some of its bytes")
    return runs, runs_of, messages


def _faulty_text(
    value: bytes, encodings: Sequence[str], delimiters: Collection[int]
) -> tuple[str, list[str]]:
    """Return the text of a value that may have faults, and the messages of those that it has."""
    pieces = value.split(ESC)
    head, runs_of, messages = _runs(pieces, encodings, delimiters)
    text_of = {piece: "".join([run[2] for run in runs]) for piece, runs in runs_of.items()}
    text = "".join([run[2] for run in head] + [text_of[piece] for piece in pieces[1:]])
    return text, messages


def _decode_escaped(fragment: bytes, encodings: Sequence[str], resets: Collection[int]) -> list[Run] | None:
    """Return the one or two runs of bytes that start with an escape sequence, ``None`` if that is unknown."""
    code = fragment[:3]
    codec = CODES_TO_ENCODINGS.get(code)
    if codec is None:
        code = fragment[:4]
        codec = CODES_TO_ENCODINGS.get(code)
    if codec is None or (codec not in encodings and codec != default_encoding):
        return None
    if codec in need_tail_escape_sequence_encodings:
        return [(fragment, codec, fragment.decode(codec))]
    body = fragment[len(code) :]
    reset = _first_reset(body, codec, resets)
    if reset < 0:
        return [(fragment, codec, body.decode(codec))]
    reset += len(code)
    tail = fragment[reset:]
    first = encodings[0]
    return [
        (fragment[:reset], codec, fragment[len(code) : reset].decode(codec)),
        (tail, first, tail.decode(first)),
    ]


def _first_reset(body: bytes, codec: str, resets: Collection[int]) -> int:
    """Return the position of the first delimiter in `body`, -1 if there is none."""
    positions: Iterator[int] = (position for position, byte in enumerate(body) if byte in resets)
    if not _hides_backslash(codec):
        return next(positions, -1)
    for position in islice(positions, _FEW):
        if body[: position + 1].decode(codec, "replace").endswith(chr(body[position])):
            return position
    return next(_whole_characters(body, codec, (i for i, byte in enumerate(body) if byte in resets)), -1)


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
    fragment = ESC + piece
    try:
        runs = _decode_escaped(fragment, encodings, delimiters)
    except (LookupError, UnicodeError):
        runs = None
    if runs is None:
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
