"""Specific Character Set (0008,0005): its terms, their escape sequences, and the Python codecs.

The tables are pydicom's and may be changed in place; :data:`python_encoding` counts its changes.
"""

from __future__ import annotations

import codecs
import functools
import warnings

from cydicom import policy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import MutableSequence
    from typing import Any

    _Table = dict[Any, str]
else:
    _Table = dict

ESC = b"\x1b"

#: The codec of the default repertoire.  ISO 646 would do, but much data without (0008,0005) is Latin-1.
default_encoding = "iso8859"

_converted: dict[bytes, tuple[str, ...]] = {}

#: What was derived from the tables; cleared when one of them changes.
dependent_caches: list[dict[Any, Any]] = [_converted]
_CONVERTED_LIMIT = 256


class EncodingTable(_Table):
    """The codec of each term or escape sequence; callers may change it, as with pydicom's.

    Attributes
    ----------
    version : int
        How many times the table was changed; what depends on the table can compare it with the version
        that it saw.
    """

    version = 0

    def _change(self) -> None:
        self.version += 1
        for cache in dependent_caches:
            cache.clear()

    def __setitem__(self, term: Any, codec: str) -> None:
        super().__setitem__(term, codec)
        self._change()

    def __delitem__(self, term: Any) -> None:
        super().__delitem__(term)
        self._change()

    def __ior__(self, other: Any) -> EncodingTable:  # type: ignore[override,misc]  # dict has two overloads
        self.update(other)
        return self

    def clear(self) -> None:
        """Remove all terms."""
        super().clear()
        self._change()

    def pop(self, *args: Any) -> Any:
        """Remove a term and return its codec, as :meth:`dict.pop`."""
        codec = super().pop(*args)
        self._change()
        return codec

    def popitem(self) -> tuple[Any, str]:
        """Remove the last term and return it with its codec."""
        item = super().popitem()
        self._change()
        return item

    def setdefault(self, term: Any, default: Any = None) -> Any:
        """Return the codec of `term`, which becomes `default` if there is none."""
        codec = super().setdefault(term, default)
        self._change()
        return codec

    def update(self, *args: Any, **terms: str) -> None:
        """Change several terms, as :meth:`dict.update`."""
        super().update(*args, **terms)
        self._change()


#: Defined terms of Specific Character Set to Python codecs (PS3.3 C.12.1.1.2), and two common misspellings.
python_encoding = EncodingTable(
    {
        "": default_encoding,
        "ISO_IR 6": default_encoding,
        "ISO_IR 13": "shift_jis",
        "ISO_IR 100": "latin_1",
        "ISO_IR 101": "iso8859_2",
        "ISO_IR 109": "iso8859_3",
        "ISO_IR 110": "iso8859_4",
        "ISO_IR 126": "iso_ir_126",
        "ISO_IR 127": "iso_ir_127",
        "ISO_IR 138": "iso_ir_138",
        "ISO_IR 144": "iso_ir_144",
        "ISO_IR 148": "iso_ir_148",
        "ISO_IR 166": "iso_ir_166",
        "ISO 2022 IR 6": default_encoding,
        "ISO 2022 IR 13": "shift_jis",
        "ISO 2022 IR 87": "iso2022_jp",
        "ISO 2022 IR 100": "latin_1",
        "ISO 2022 IR 101": "iso8859_2",
        "ISO 2022 IR 109": "iso8859_3",
        "ISO 2022 IR 110": "iso8859_4",
        "ISO 2022 IR 126": "iso_ir_126",
        "ISO 2022 IR 127": "iso_ir_127",
        "ISO 2022 IR 138": "iso_ir_138",
        "ISO 2022 IR 144": "iso_ir_144",
        "ISO 2022 IR 148": "iso_ir_148",
        "ISO 2022 IR 149": "euc_kr",
        "ISO 2022 IR 159": "iso2022_jp_2",
        "ISO 2022 IR 166": "iso_ir_166",
        "ISO 2022 IR 58": "iso_ir_58",
        "ISO_IR 192": "UTF8",
        "GB18030": "GB18030",
        "ISO 2022 GBK": "GBK",
        "ISO 2022 58": "GB2312",
        "GBK": "GBK",
    }
)

#: Terms that exclude code extension (PS3.3 C.12.1.1.2).
STAND_ALONE_ENCODINGS = ("ISO_IR 192", "GBK", "GB18030")

#: Escape sequences to codecs (PS3.3 tables C.12-3 and C.12-4).
CODES_TO_ENCODINGS = EncodingTable(
    {
        ESC + b"(B": default_encoding,
        ESC + b"-A": "latin_1",
        ESC + b")I": "shift_jis",
        ESC + b"(J": "shift_jis",
        ESC + b"$B": "iso2022_jp",
        ESC + b"-B": "iso8859_2",
        ESC + b"-C": "iso8859_3",
        ESC + b"-D": "iso8859_4",
        ESC + b"-F": "iso_ir_126",
        ESC + b"-G": "iso_ir_127",
        ESC + b"-H": "iso_ir_138",
        ESC + b"-L": "iso_ir_144",
        ESC + b"-M": "iso_ir_148",
        ESC + b"-T": "iso_ir_166",
        ESC + b"$)C": "euc_kr",
        ESC + b"$(D": "iso2022_jp_2",
        ESC + b"$)A": "iso_ir_58",
    }
)

#: Codecs to the escape sequence that designates their character set; for ``shift_jis`` the katakana set.
ENCODINGS_TO_CODES: dict[str, bytes] = {
    codec: code for code, codec in CODES_TO_ENCODINGS.items() if code != ESC + b"(J"
}

#: The multi-byte sets of code extension, by codec.
handled_encodings = ("iso2022_jp", "iso2022_jp_2", "iso_ir_58")

#: Codecs of 94x94 sets in G0, where ASCII stands otherwise: they read and write the escape sequence
#: themselves, and G0 has to be given back after them.
need_tail_escape_sequence_encodings = ("iso2022_jp", "iso2022_jp_2")

#: What the name of a codec may look like; one has up to 21 characters.
_CODEC_NAME = r"[0-9A-Za-z]+([ ._:+-][0-9A-Za-z]+)*"
_CODEC_NAME_LONGEST = 32

#: Codecs of Python that are no character sets: escapes, and transformations of quadratic cost.
_NO_CHARACTER_SETS = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "mbcs", "oem"})


def convert_encodings(encodings: str | MutableSequence[str] | None) -> list[str]:
    """Return the Python codecs for the values of Specific Character Set (0008,0005).

    Parameters
    ----------
    encodings : str or list of str, optional
        Defined terms, or names of Python codecs, which stay as they are.  Common misspellings such as
        ``ISO-IR 100`` are put right with a warning.  A stand-alone term (:data:`STAND_ALONE_ENCODINGS`)
        drops all others when it comes first and is dropped when it does not, with a warning (PS3.3
        C.12.1.1.2).

    Raises
    ------
    LookupError
        For an unknown term if ``config.settings.reading_validation_mode`` is ``RAISE``; otherwise it
        becomes :data:`default_encoding`, with a warning.
    """
    if isinstance(encodings, str) and encodings in python_encoding:
        return [python_encoding[encodings]]
    terms = ([encodings] if isinstance(encodings, str) else list(encodings)) if encodings else [""]
    terms[0] = terms[0] or ""
    py_encodings = [
        python_encoding[term] if term in python_encoding else _python_encoding_for_corrected_encoding(term)
        for term in terms
    ]
    if len(terms) > 1:
        for term in terms:
            if term in STAND_ALONE_ENCODINGS:
                return _handle_illegal_standalone_encodings(terms, py_encodings)
    return py_encodings


def encodings_for(raw_value: bytes | None, inherited: tuple[str, ...]) -> tuple[str, ...]:
    """Return the Python codecs for the bytes of Specific Character Set, `inherited` for ``None``.

    Sound values are remembered until :data:`python_encoding` changes; the others warn each time.
    """
    if raw_value is None:
        return inherited
    known = _converted.get(raw_value)
    if known is not None:
        return known
    terms = raw_value.decode(default_encoding).rstrip(" \0").split("\\")
    version = python_encoding.version
    converted = tuple(convert_encodings(terms))
    if all(term in python_encoding for term in terms) and len(converted) == len(terms):
        if len(_converted) >= _CONVERTED_LIMIT:
            _converted.clear()
        if version == python_encoding.version:
            _converted[raw_value] = converted
    return converted


def _python_encoding_for_corrected_encoding(encoding: str) -> str:
    """Return the codec for a term that is not in the table, with a warning unless it names a codec."""
    if not isinstance(encoding, str):
        raise TypeError(f"a term of Specific Character Set is a str, not {type(encoding).__name__}")
    corrected = ""
    if encoding.startswith("ISO"):
        if encoding[4:6] == "IR" and encoding[3] != "_":
            corrected = f"ISO_IR{encoding[6:]}"
        elif encoding[4:8] == "2022" and encoding[9:11] == "IR":
            corrected = f"ISO 2022 IR {encoding[12:]}"
    if corrected in python_encoding and corrected:
        _warn_about_invalid_encoding(encoding, corrected)
        return python_encoding[corrected]
    if not corrected and _is_character_set(encoding):
        return encoding
    _warn_about_invalid_encoding(encoding)
    return default_encoding


@functools.cache
def _codec_names() -> frozenset[str]:
    """Return the names of Python's own codecs, as :mod:`encodings` normalizes them."""
    import encodings.aliases
    import pkgutil

    modules = {module.name for module in pkgutil.iter_modules(encodings.__path__)}
    return frozenset(encodings.aliases.aliases) | modules


def _is_character_set(name: str) -> bool:
    """Return whether `name` is one of Python's own codecs, for stored text.

    Python looks for a module for each name that it is asked for, and keeps the name for good: it is asked for
    no other names of a file.
    """
    import re
    from encodings import normalize_encoding

    if len(name) > _CODEC_NAME_LONGEST or not re.fullmatch(_CODEC_NAME, name):
        return False
    normal = normalize_encoding(name).lower()
    if normal not in _codec_names() and normal.replace(".", "_") not in _codec_names():
        return False
    try:
        "".encode(name)  # refuses codecs between bytes and bytes, which codecs.lookup() does not
        return codecs.lookup(name).name not in _NO_CHARACTER_SETS
    except (LookupError, ValueError):  # ValueError: embedded NUL, surrogates, the codec "undefined"
        return False


def _warn_about_invalid_encoding(encoding: str, patched_encoding: str | None = None) -> None:
    """Warn that a term is put right or unknown; an unknown one raises if reading is strict."""
    if patched_encoding is not None:
        _warn(f"Specific Character Set {encoding!r} is no defined term, taken for {patched_encoding!r}")
        return
    if policy.current().reading_validation_mode == policy.RAISE:
        raise LookupError(f"Specific Character Set {encoding!r} is unknown")
    _warn(f"Specific Character Set {encoding!r} is unknown, the default repertoire is used")


def _handle_illegal_standalone_encodings(
    encodings: MutableSequence[str], py_encodings: list[str]
) -> list[str]:
    """Return `py_encodings` without those that a stand-alone term forbids."""
    if encodings[0] in STAND_ALONE_ENCODINGS:
        ignored = ", ".join(repr(term) for term in encodings[1:])
        _warn(f"Specific Character Set {encodings[0]!r} excludes code extension: ignoring {ignored}")
        return py_encodings[:1]
    alone = [i for i, term in enumerate(encodings) if term in STAND_ALONE_ENCODINGS]
    if alone:
        ignored = ", ".join(repr(encodings[i]) for i in alone)
        _warn(f"Specific Character Set {ignored} is no code extension: ignored")
    return [codec for i, codec in enumerate(py_encodings) if i not in alone]


def _warn(message: str) -> None:
    if not policy.current().quiet:
        warnings.warn(message, UserWarning, stacklevel=3)
