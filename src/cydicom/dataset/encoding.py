"""EncodedElements: how a data set was encoded, and is to be: VR form, byte order, character set."""

from __future__ import annotations

import warnings

from cydicom.charset import convert_encodings, default_encoding
from cydicom.dataelem import RawDataElement
from cydicom.dataset.mapping import ElementMapping, tag_of
from cydicom.vr import VR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import MutableSequence

    from cydicom._native.faults import ReportEntry
    from cydicom.dataset.mapping import TagType

__all__ = ["EncodedElements"]


class EncodedElements(ElementMapping):
    """Elements that know the encoding of their source, and the one for writing."""

    # State that most data sets never change; an instance that does has its own.
    _parent_encoding: str | MutableSequence[str] = default_encoding
    _read_implicit: bool | None = None
    _read_little: bool | None = None
    _given_charset: str | MutableSequence[str] | None = None
    _is_implicit_VR: bool | None = None
    _is_little_endian: bool | None = None

    @property
    def read_report(self) -> tuple[ReportEntry, ...]:
        """What was repaired or skipped in the read that this data set comes from, items touched included."""
        return self._dict.report().entries()

    @property
    def _character_set(self) -> str | MutableSequence[str]:
        """The codec names for text: of this data set, or inherited."""
        if 0x00080005 not in self._dict:
            return self._inherited_encoding
        value = self[0x00080005].value
        # With replace_un_with_known_vr off it may be UN, and bytes tell no character set.
        return self._inherited_encoding if isinstance(value, bytes) else convert_encodings(value)

    @property
    def _inherited_encoding(self) -> str | MutableSequence[str]:
        """The codec names that hold where the data set has no character set of its own."""
        if "_parent_encoding" in self.__dict__:
            return self._parent_encoding
        return self._dict.inherited_encodings()

    @property
    def _read_charset(self) -> str | MutableSequence[str]:
        if self._given_charset is not None:
            return self._given_charset
        if "_read_implicit" not in self.__dict__:
            return ""
        codecs = list(self._dict.encodings())
        inherited = self._inherited_encoding
        if 0x00080005 not in self._dict and codecs == _codecs(inherited):
            return inherited
        return codecs

    @property
    def original_character_set(self) -> str | MutableSequence[str]:
        """The codec names that text was read with; ``""`` for a data set that was not read."""
        return self._read_charset

    @property
    def read_encoding(self) -> str | MutableSequence[str]:
        """The older name of :attr:`original_character_set`."""
        _deprecated("Dataset.read_encoding", "Dataset.original_character_set")
        return self._read_charset

    @read_encoding.setter
    def read_encoding(self, value: str | MutableSequence[str]) -> None:
        _deprecated("Dataset.read_encoding", "Dataset.set_original_encoding()")
        self.__dict__["_given_charset"] = value

    @property
    def original_encoding(self) -> tuple[bool | None, bool | None]:
        """Whether the data set was in implicit VR, and in little endian, when it was read."""
        return self._read_implicit, self._read_little

    @property
    def read_implicit_vr(self) -> bool | None:
        """The older form of the first of :attr:`original_encoding`."""
        _deprecated("Dataset.read_implicit_vr", "Dataset.original_encoding[0]")
        return self._read_implicit

    @property
    def read_little_endian(self) -> bool | None:
        """The older form of the second of :attr:`original_encoding`."""
        _deprecated("Dataset.read_little_endian", "Dataset.original_encoding[1]")
        return self._read_little

    @property
    def is_implicit_VR(self) -> bool | None:
        """Whether the data set is to be written in implicit VR."""
        return self._is_implicit_VR

    @is_implicit_VR.setter
    def is_implicit_VR(self, value: bool | None) -> None:
        _deprecated("Dataset.is_implicit_VR", "the Transfer Syntax UID, or save_as(implicit_vr=)")
        self.__dict__["_is_implicit_VR"] = value

    @property
    def is_little_endian(self) -> bool | None:
        """Whether the data set is to be written in little endian."""
        return self._is_little_endian

    @is_little_endian.setter
    def is_little_endian(self, value: bool | None) -> None:
        _deprecated("Dataset.is_little_endian", "the Transfer Syntax UID, or save_as(little_endian=)")
        self.__dict__["_is_little_endian"] = value

    @property
    def is_original_encoding(self) -> bool:
        """Whether VR form, byte order and character set for writing are those of the read."""
        return (
            self._read_implicit is not None
            and self._read_little is not None
            and self._read_implicit == self._is_implicit_VR
            and self._read_little == self._is_little_endian
            and _codecs(self._read_charset) == _codecs(self._character_set)
        )

    def set_original_encoding(
        self,
        is_implicit_vr: bool | None,
        is_little_endian: bool | None,
        character_encoding: str | MutableSequence[str] | None = None,
    ) -> None:
        """Say how raw elements of the data set are encoded; a character set of ``None`` stays as it is."""
        state = self.__dict__
        if "_read_implicit" not in state:
            state.setdefault("_given_charset", "")
        state["_read_implicit"] = is_implicit_vr
        state["_read_little"] = is_little_endian
        if character_encoding is not None:
            state["_given_charset"] = character_encoding
            if character_encoding:
                self._dict.set_encodings(tuple(_codecs(character_encoding)))

    def update_raw_element(self, tag: TagType, *, vr: str | None = None, value: bytes | None = None) -> None:
        """Change the VR or the bytes of an element that was not converted yet.

        Raises
        ------
        KeyError
            If there is no such element.
        TypeError
            If it was converted already, or `vr` or `value` has the wrong type.
        ValueError
            If neither is given, or `vr` is not a VR.
        """
        if vr is None and value is None:
            raise ValueError("update_raw_element() needs a VR, a value, or both")
        if vr is not None:
            vr = VR(vr).value
        if value is not None and not isinstance(value, bytes):
            raise TypeError(f"a raw value is bytes, not {type(value).__name__}")
        number = tag_of(tag)
        raw = self._dict.stored(number)
        if not isinstance(raw, RawDataElement):
            raise TypeError(f"the element {raw.tag} was converted already, so its raw form cannot be changed")
        if vr is not None:
            raw = raw._replace(VR=vr)
        if value is not None:
            raw = raw._replace(value=value, length=len(value))
        self._dict[number] = raw


def _codecs(names: str | MutableSequence[str]) -> list[str]:
    return [names] if isinstance(names, str) else list(names)


def _deprecated(old: str, new: str) -> None:
    warnings.warn(f"{old} is the older form of {new}", DeprecationWarning, stacklevel=3)
