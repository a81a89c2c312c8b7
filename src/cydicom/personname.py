"""Person names (VR PN, PS3.5 6.2.1): decoded when somebody asks, written back as the bytes that were read.

A name has up to three component groups, each of up to five components::

    Yamada^Tarou=山田^太郎=やまだ^たろう
    |----------| |-------| |----------|
    alphabetic  ideographic  phonetic        components: family ^ given ^ middle ^ prefix ^ suffix
"""

from __future__ import annotations

from cydicom import policy
from cydicom.characterset import ESC, default_encoding
from cydicom.textdecoding import PERSON_NAME_RESETS, decode_bytes
from cydicom.textencoding import delimited, encode_string
from cydicom.validation import validate_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

__all__ = ["PersonName", "read_person_name"]

_DEFAULT_ENCODINGS = (default_encoding,)
_GROUP_LENGTH = 64
_GROUPS = 3


def _verify_encodings(encodings: str | Sequence[str] | None) -> tuple[str, ...] | None:
    """Return the codecs as a tuple, ``None`` for ``None``."""
    if encodings is None:
        return None
    return (encodings,) if isinstance(encodings, str) else tuple(encodings)


def _groups(text: str) -> tuple[str, ...]:
    """Return the component groups of a name; empty ones at the end do not count."""
    text = text.rstrip("=")
    return tuple(text.split("=")) if text else ()


def _decode(raw: bytes, encodings: Sequence[str]) -> str:
    if raw.isascii() and ESC not in raw:
        return raw.decode("ascii")
    return decode_bytes(raw, encodings, PERSON_NAME_RESETS)


def _encode_group(group: str, encodings: Sequence[str]) -> bytes:
    if group.isascii():
        return encode_string(group, encodings)
    return delimited(b"^", [encode_string(component, encodings) for component in group.split("^")], encodings)


def _joined(delimiter: bytes, parts: list[bytes], encodings: Sequence[str]) -> bytes:
    """Return the parts with delimiters between them, without empty ones at the end.

    Not by ``rstrip``: the last byte may be half of a character, as in GBK ``81 5E``.
    """
    while parts and not parts[-1]:
        parts.pop()
    return delimited(delimiter, parts, encodings)


def _decode_personname(components: Sequence[bytes], encodings: Sequence[str]) -> tuple[str, ...]:
    """Return the text of encoded component groups, without empty ones at the end."""
    return _groups("=".join([_decode(group, encodings) for group in components]))


def _encode_personname(components: Sequence[str], encodings: Sequence[str]) -> bytes:
    """Return the bytes of a name's component groups; each component starts in the first character set."""
    return _joined(b"=", [_encode_group(group, encodings) for group in components], encodings)


def _is_suspect(value: str | bytes) -> bool:
    """Return whether `value` may break a rule, so that it pays to look closely."""
    equals: Any = "=" if isinstance(value, str) else b"="
    return len(value) > _GROUP_LENGTH or value.count(equals) >= _GROUPS


def _validate(value: Any, encodings: Sequence[str] | None, mode: int) -> None:
    """Check the number and length of component groups; lengths count characters, so bytes are decoded."""
    if mode == policy.IGNORE:
        return
    if isinstance(value, bytes):
        value = _decode(value, encodings or _DEFAULT_ENCODINGS)
    validate_value("PN", value, mode)


class PersonName:
    """A value of VR PN.

    Parameters
    ----------
    val : bytes or str or PersonName
        The name.  ``PersonName(None)`` is ``None``.
    encodings : sequence of str, optional
        Python codecs of the bytes in `val`, or to encode its text with; default the default repertoire.
    original_string : bytes, optional
        The bytes that the text in `val` was decoded from.
    validation_mode : int, optional
        What becomes of more than three component groups, or of one with more than 64 characters; default
        ``config.settings.reading_validation_mode``.

    Attributes
    ----------
    original_string : bytes or None
        The encoded name; ``None`` for text that was not encoded yet.
    encodings : tuple of str or None
        The codecs that the encoded name is in.
    """

    # The reader stores original_string and encodings, nothing else: the rest has its value here.
    original_string: bytes | None = None
    encodings: tuple[str, ...] | None = None
    validation_mode: int = policy.WARN
    _components: tuple[str, ...] | None = None
    #: Codecs that original_string was made with, if it was made from text.
    _encoded_with: tuple[str, ...] | None = None
    _is_text = False

    def __new__(cls, *args: Any, **kwargs: Any) -> PersonName | None:  # type: ignore[misc]  # blank is no value
        """Return a new name, or ``None`` for ``None``."""
        if args and args[0] is None:
            return None
        return super().__new__(cls)

    def __init__(
        self,
        val: bytes | str | PersonName,
        encodings: Sequence[str] | None = None,
        original_string: bytes | None = None,
        validation_mode: int | None = None,
    ) -> None:
        if validation_mode is None:
            validation_mode = policy.current().reading_validation_mode
        self.validation_mode = validation_mode
        if isinstance(val, PersonName):
            self.original_string = val.original_string
            self.encodings = val.encodings
            self._components = val._components
            self._encoded_with = val._encoded_with
            self._is_text = val._is_text
            return
        self.encodings = _verify_encodings(encodings)
        if isinstance(val, bytes):
            if _is_suspect(val):
                _validate(val, self.encodings, validation_mode)
            self.original_string = val
            return
        if not isinstance(val, str):
            _validate(val, None, validation_mode)
            raise AttributeError(f"a person name is made from str or bytes, not {type(val).__name__}")
        if _is_suspect(val):
            _validate(val, None, validation_mode)
        self._components = _groups(val)
        self.original_string = original_string
        self._is_text = original_string is None

    # -- text ------------------------------------------------------------------------------------------------

    @property
    def components(self) -> tuple[str, ...]:
        """The component groups: alphabetic, ideographic, phonetic; those at the end may be missing.

        Bytes that do not fit the codecs become replacement characters with a warning, or raise, when this
        first decodes them; see :func:`cydicom.charset.decode_bytes`.
        """
        if self._components is None:
            raw = self.original_string
            self._components = _groups(_decode(raw, self.encodings or _DEFAULT_ENCODINGS)) if raw else ()
        return self._components

    def _group(self, index: int) -> str:
        groups = self.components
        return groups[index] if index < len(groups) else ""

    def _name_part(self, i: int) -> str:
        """Return component `i` of the alphabetic group, ``""`` if there is none."""
        parts = self._group(0).split("^", i + 1)
        return parts[i] if i < len(parts) else ""

    @property
    def alphabetic(self) -> str:
        """The first component group, in the Latin alphabet."""
        return self._group(0)

    @property
    def ideographic(self) -> str:
        """The second component group, in ideographic characters."""
        return self._group(1)

    @property
    def phonetic(self) -> str:
        """The third component group, the sound of the ideographic one."""
        return self._group(2)

    @property
    def family_name(self) -> str:
        """The family name complex of the alphabetic group; of an animal, the responsible party."""
        return self._name_part(0)

    @property
    def given_name(self) -> str:
        """The given name complex of the alphabetic group; of an animal, its name."""
        return self._name_part(1)

    @property
    def middle_name(self) -> str:
        """The middle name of the alphabetic group."""
        return self._name_part(2)

    @property
    def name_prefix(self) -> str:
        """The prefix of the alphabetic group, such as ``Dr.``."""
        return self._name_part(3)

    @property
    def name_suffix(self) -> str:
        """The suffix of the alphabetic group, such as ``M.D.``."""
        return self._name_part(4)

    def family_comma_given(self) -> str:
        """Return ``"family name, given name"`` of the alphabetic group."""
        return f"{self.family_name}, {self.given_name}"

    def formatted(self, format_str: str) -> str:
        """Return `format_str` filled in with the ``%`` operator.

        Parameters
        ----------
        format_str : str
            May hold ``%(family_name)s``, and likewise `given_name`, `middle_name`, `name_prefix`,
            `name_suffix`, `ideographic` and `phonetic`.
        """
        return format_str % self._create_dict()

    def _create_dict(self) -> dict[str, str]:
        """Return the parts of the name that :meth:`formatted` knows."""
        return {
            "family_name": self.family_name,
            "given_name": self.given_name,
            "middle_name": self.middle_name,
            "name_prefix": self.name_prefix,
            "name_suffix": self.name_suffix,
            "ideographic": self.ideographic,
            "phonetic": self.phonetic,
        }

    # -- like a str ------------------------------------------------------------------------------------------

    def __str__(self) -> str:
        return "=".join(self.components)

    def __repr__(self) -> str:
        return repr(str(self))

    def __eq__(self, other: Any) -> Any:
        groups = self._components
        text = "=".join(self.components if groups is None else groups)
        return text == (str(other) if isinstance(other, PersonName) else other)

    def __ne__(self, other: Any) -> Any:
        return not self == other

    def __hash__(self) -> int:
        # The text's: a name equals its text, so that both have to find the same key.
        return hash(str(self))

    def __len__(self) -> int:
        return len(str(self))

    def __bool__(self) -> bool:
        if self._components is None:
            return bool(self.original_string and self.original_string.strip(b"="))
        return bool(self._components)

    def __contains__(self, x: Any) -> bool:
        return x in str(self)

    def __iter__(self) -> Iterator[str]:
        yield from str(self)

    # -- bytes -----------------------------------------------------------------------------------------------

    def decode(self, encodings: Sequence[str] | None = None) -> PersonName:
        """Return the name with its bytes decoded by other codecs.

        Parameters
        ----------
        encodings : sequence of str, optional
            Python codecs; with those that the name has, and by default, the name itself is returned.

        Notes
        -----
        A name made from text has no bytes to decode; it keeps its text and takes the codecs for encoding.
        """
        verified = _verify_encodings(encodings)
        if verified is None or verified == self.encodings:
            return self
        made = object.__new__(PersonName)
        made.encodings = verified
        made.validation_mode = self.validation_mode
        if self._is_text:
            made._components = self._components
            made._is_text = True
        else:
            made.original_string = self.original_string
        return made

    def encode(self, encodings: Sequence[str] | None = None) -> bytes:
        """Return the encoded name: the bytes it was made from, unless `encodings` are others than theirs.

        Parameters
        ----------
        encodings : sequence of str, optional
            Python codecs; default those of the name.  Each component is encoded on its own, see
            :func:`cydicom.charset.encode_string`.
        """
        own = self.encodings
        wanted = _verify_encodings(encodings) or own or _DEFAULT_ENCODINGS
        if self.original_string is not None:
            if not self._is_text:
                if own is None or wanted == own:
                    return self.original_string
            elif wanted == self._encoded_with:
                return self.original_string
        encoded = _encode_personname(self.components, wanted)
        if self._is_text and (own is None or wanted == own):
            self.original_string = encoded
            self._encoded_with = wanted
        return encoded

    # -- from components -------------------------------------------------------------------------------------

    @staticmethod
    def _encode_component_groups(
        alphabetic_group: Sequence[str | bytes],
        ideographic_group: Sequence[str | bytes],
        phonetic_group: Sequence[str | bytes],
        encodings: list[str] | None = None,
    ) -> bytes:
        r"""Return the encoded name of three groups, each a list of components.

        Raises
        ------
        ValueError
            If a component has one of the delimiters ``\``, ``^`` and ``=``.
        """
        codecs = encodings or _DEFAULT_ENCODINGS

        def encoded(component: str | bytes) -> bytes:
            text = _decode(component, codecs) if isinstance(component, bytes) else component
            for delimiter in "\\^=":
                if delimiter in text:
                    raise ValueError(f"{delimiter} divides names and cannot be part of a component: {text!r}")
            return component if isinstance(component, bytes) else encode_string(component, codecs)

        groups = [
            _joined(b"^", [encoded(component) for component in group], codecs)
            for group in (alphabetic_group, ideographic_group, phonetic_group)
        ]
        return _joined(b"=", groups, codecs)

    @classmethod
    def from_named_components(
        cls,
        family_name: str | bytes = "",
        given_name: str | bytes = "",
        middle_name: str | bytes = "",
        name_prefix: str | bytes = "",
        name_suffix: str | bytes = "",
        family_name_ideographic: str | bytes = "",
        given_name_ideographic: str | bytes = "",
        middle_name_ideographic: str | bytes = "",
        name_prefix_ideographic: str | bytes = "",
        name_suffix_ideographic: str | bytes = "",
        family_name_phonetic: str | bytes = "",
        given_name_phonetic: str | bytes = "",
        middle_name_phonetic: str | bytes = "",
        name_prefix_phonetic: str | bytes = "",
        name_suffix_phonetic: str | bytes = "",
        encodings: list[str] | None = None,
    ) -> PersonName:
        r"""Return the name that has these components (PS3.5 6.2.1.1).

        Parameters
        ----------
        family_name, given_name, middle_name, name_prefix, name_suffix : str or bytes
            The alphabetic group.
        family_name_ideographic, ... : str or bytes
            The ideographic group.
        family_name_phonetic, ... : str or bytes
            The phonetic group.
        encodings : list of str, optional
            Python codecs, of components that are bytes as well; default the default repertoire.

        Raises
        ------
        ValueError
            If a component has one of the delimiters ``\``, ``^`` and ``=``.
        """
        encoded = cls._encode_component_groups(
            [family_name, given_name, middle_name, name_prefix, name_suffix],
            [
                family_name_ideographic,
                given_name_ideographic,
                middle_name_ideographic,
                name_prefix_ideographic,
                name_suffix_ideographic,
            ],
            [
                family_name_phonetic,
                given_name_phonetic,
                middle_name_phonetic,
                name_prefix_phonetic,
                name_suffix_phonetic,
            ],
            encodings,
        )
        return cls(encoded, encodings)

    @classmethod
    def from_named_components_veterinary(
        cls,
        responsible_party_name: str | bytes = "",
        patient_name: str | bytes = "",
        responsible_party_name_ideographic: str | bytes = "",
        patient_name_ideographic: str | bytes = "",
        responsible_party_name_phonetic: str | bytes = "",
        patient_name_phonetic: str | bytes = "",
        encodings: list[str] | None = None,
    ) -> PersonName:
        r"""Return the name of an animal, made of its responsible party and its own name (PS3.5 6.2.1.1).

        Parameters
        ----------
        responsible_party_name, patient_name : str or bytes
            The alphabetic group.
        responsible_party_name_ideographic, patient_name_ideographic : str or bytes
            The ideographic group.
        responsible_party_name_phonetic, patient_name_phonetic : str or bytes
            The phonetic group.
        encodings : list of str, optional
            Python codecs, of components that are bytes as well; default the default repertoire.

        Raises
        ------
        ValueError
            If a component has one of the delimiters ``\``, ``^`` and ``=``.
        """
        return cls.from_named_components(
            family_name=responsible_party_name,
            given_name=patient_name,
            family_name_ideographic=responsible_party_name_ideographic,
            given_name_ideographic=patient_name_ideographic,
            family_name_phonetic=responsible_party_name_phonetic,
            given_name_phonetic=patient_name_phonetic,
            encodings=encodings,
        )


def read_person_name(raw: bytes, encodings: tuple[str, ...]) -> PersonName:
    """Return the name of `raw`, checked as reading does; nothing is decoded unless a check needs it.

    Parameters
    ----------
    raw : bytes
        One value, without padding.
    encodings : tuple of str
        Python codecs, as from :func:`cydicom.charset.encodings_for`.

    Raises
    ------
    ValueError
        In reading validation mode ``RAISE``, for a name that breaks a rule, undecodable bytes included.
    """
    made = object.__new__(PersonName)
    made.original_string = raw
    made.encodings = encodings
    mode = policy.current().reading_validation_mode
    if mode != policy.IGNORE and (mode == policy.RAISE or _is_suspect(raw)):
        made.validation_mode = mode
        if _is_suspect(text := str(made)):
            _validate(text, None, mode)
    return made
