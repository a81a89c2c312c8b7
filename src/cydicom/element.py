"""DataElement: one element of a data set as a value that is checked when it is set."""

from __future__ import annotations

import sys

from cydicom import policy as _policy
from cydicom._native import copies as _copies
from cydicom._native.assigned import NOT_PLAIN, stored_value
from cydicom.ambiguous import PIXEL_DATA
from cydicom.datadict import (
    dictionary_has_tag,
    dictionary_is_retired,
    dictionary_keyword,
    dictionary_VR,
    known_entry,
    known_private_entry,
)
from cydicom.multival import MultiValue
from cydicom.personname import PersonName
from cydicom.sequence import Sequence
from cydicom.tag import BaseTag, Tag
from cydicom.uid import UID
from cydicom.validation import validate_value
from cydicom.vr import (
    ALLOW_BACKSLASH,
    BUFFERABLE_VRS,
    DEFAULT_CHARSET_VR,
    LONG_VALUE_VR,
    STR_VR,
    VR,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Self

    from cydicom.dataset import Dataset

__all__ = ["DataElement", "copied_value", "empty_value_for_VR"]

_EMPTY_TEXT_VRS = frozenset(STR_VR - {VR.DS, VR.IS})
#: Text that is stored as it was given, if it obeys the rules of its VR.
_KEPT_TEXT = frozenset((VR.AE, VR.AS, VR.CS, VR.LO, VR.LT, VR.SH, VR.ST, VR.UC, VR.UR, VR.UT))
#: Values of these types are single ones, in whatever VR.
_NUMBERS = frozenset((int, float, BaseTag, type(None)))


def empty_value_for_VR(
    VR: str | None, raw: bool = False
) -> bytes | list[str] | str | PersonName | Sequence | None:
    """Return the value of an empty element.

    Parameters
    ----------
    VR : str or None
        Its VR.
    raw : bool
        Whether the value of a raw element is wanted, as bytes.
    """
    if VR == "SQ":
        return b"" if raw else []
    if VR in _EMPTY_TEXT_VRS and not _policy.current().use_none_as_empty_text_VR_value:
        if raw:
            return b""
        return PersonName("") if VR == "PN" else ""
    return None


def _known_vr(tag: BaseTag, value: Any, is_undefined_length: bool) -> str:
    """Return the VR of the dictionary for an element that says UN, unless it is too long (PS3.5 6.2.2)."""
    if is_undefined_length or value is None or len(value) < 0xFFFF:
        try:
            return dictionary_VR(tag)
        except KeyError:
            pass
    return "UN"


def _is_buffer(value: Any) -> bool:
    return hasattr(value, "read") and hasattr(value, "seek")


def _is_array(value: Any) -> bool:
    """Tell whether this is a numpy array, which it cannot be before somebody has imported numpy."""
    numpy = sys.modules.get("numpy")
    return numpy is not None and isinstance(value, numpy.ndarray)


def _has_length(value: Any) -> bool:
    """Tell whether ``len()`` takes a value; numpy's arrays without dimensions only look as if it did."""
    return hasattr(value, "__len__") and getattr(value, "ndim", 1) != 0


class DataElement:
    """One element of a data set.

    Parameters
    ----------
    tag : int, str or tuple of int
        In any form that :func:`~cydicom.tag.Tag` takes.
    VR : str
        The value representation (PS3.5 6.2).  ``"UN"`` becomes the VR of the dictionary if that knows the
        tag; bytes stay bytes then, until :meth:`Dataset.decode`.
    value : object
        One value, a list of values, or text with several values between backslashes.
    file_value_tell : int, optional
        Where the value starts in its source.
    is_undefined_length : bool
        Whether the element had undefined length.
    already_converted : bool
        Take `value` as it is, without conversion and validation.
    validation_mode : int, optional
        ``config.IGNORE``, ``WARN`` or ``RAISE`` for values that break the rules of the VR; the default is
        ``config.settings.reading_validation_mode``.

    Attributes
    ----------
    tag : BaseTag
    VR : str
    file_tell : int or None
    is_undefined_length : bool
    private_creator : str or None
    """

    __module__ = "cydicom.dataelem"

    descripWidth = 35
    maxBytesToDisplay = 16
    showVR = True
    is_raw = False

    # What elements read from a source mostly have is kept once, here.
    tag: BaseTag
    VR: str
    _value: Any = None
    _validation_mode: int | None = None
    file_tell: int | None = None
    is_undefined_length: bool = False
    private_creator: str | None = None

    def __init__(
        self,
        tag: int | str | tuple[int, int],
        VR: str,
        value: Any,
        file_value_tell: int | None = None,
        is_undefined_length: bool = False,
        already_converted: bool = False,
        validation_mode: int | None = None,
    ) -> None:
        self.tag = tag if type(tag) is BaseTag else Tag(tag)
        policy = _policy.current()
        if VR == "UN" and policy.replace_un_with_known_vr and not self.tag.is_private:
            VR = _known_vr(self.tag, value, is_undefined_length)
        self.VR = VR
        self._validation_mode = policy.reading_validation_mode if validation_mode is None else validation_mode
        if already_converted:
            self._value = value
        else:
            self.value = value
        self.file_tell = file_value_tell
        self.is_undefined_length = is_undefined_length

    @property
    def validation_mode(self) -> int:
        """What becomes of an assigned value that breaks the rules of the VR: IGNORE, WARN or RAISE."""
        mode = self._validation_mode
        return _policy.current().reading_validation_mode if mode is None else mode

    @validation_mode.setter
    def validation_mode(self, mode: int) -> None:
        self._validation_mode = mode

    @property
    def value(self) -> Any:
        """The value: one of the type that belongs to the VR, or several as a ``MultiValue``."""
        return self._value

    @value.setter
    def value(self, val: Any) -> None:
        if type(self) is DataElement:
            stored = stored_value(self, val)
            if stored is not NOT_PLAIN:
                self._value = stored
                return
        if isinstance(val, str):
            if "\\" in val and self.VR not in ALLOW_BACKSLASH:
                val = val.split("\\")
        elif isinstance(val, bytes):
            if self.VR not in ALLOW_BACKSLASH and b"\\" in val:
                val = val.split(b"\\")
        elif _is_buffer(val):
            self._check_buffer(val)
            self._value = val
            return
        elif self.tag == PIXEL_DATA and _is_array(val):
            raise TypeError(f"{self.tag}: the value of Pixel Data is bytes, not a numpy array")
        self._value = self._convert_value(val)

    def _check_buffer(self, buffer: Any) -> None:
        if self.VR not in BUFFERABLE_VRS:
            names = ", ".join(sorted(str(vr) for vr in BUFFERABLE_VRS if len(vr) == 2))
            raise ValueError(f"{self.tag}: a file object can be the value of {names}, not of {self.VR}")
        from cydicom.fileutil import check_buffer

        check_buffer(buffer)

    def _convert_value(self, val: Any) -> Any:
        """Return what is stored for a value that was set."""
        if self.VR == "SQ":
            if isinstance(val, Sequence):
                return val
            return Sequence(None if isinstance(val, (str, bytes)) and not val else val)
        if not hasattr(val, "append"):
            return self._convert(val)
        if len(val) == 1:
            return self._convert(val[0])
        if type(self) is not DataElement or self.VR not in _KEPT_TEXT:
            return MultiValue(self._convert, val)
        # An element may have a hundred thousand values: what does not depend on the value is decided once.
        values = list(val)
        if self.VR in DEFAULT_CHARSET_VR:
            values = [value.decode() if isinstance(value, bytes) else value for value in values]
        for value in values:
            validate_value(self.VR, value, self.validation_mode)
        made: MultiValue[Any] = MultiValue(self._convert, ())
        made._list = values
        return made

    def _convert(self, val: Any) -> Any:
        """Return one value as the type of the VR; validate it."""
        vr = self.VR
        mode = self.validation_mode
        if isinstance(val, bytes) and vr in DEFAULT_CHARSET_VR:
            val = val.decode()
        if vr == "IS":
            from cydicom.numberstring import IS

            return IS(val, mode)
        if vr == "DS":
            from cydicom.numberstring import DS

            return DS(val, False, mode)
        if vr in ("DA", "DT", "TM") and _policy.current().datetime_conversion:
            from cydicom import valuerep

            return getattr(valuerep, vr)(val, validation_mode=mode)
        if vr == "UI":
            return None if val is None else UID(val, mode)
        if vr == "PN":
            return PersonName(val, validation_mode=mode)
        if vr == "AT" and (val or val == 0):
            return val if isinstance(val, BaseTag) else Tag(val)
        self.validate(val)
        return val

    def validate(self, value: Any) -> None:
        """Check a value against the rules of the VR; warn or raise as :attr:`validation_mode` says."""
        validate_value(self.VR, value, self.validation_mode)

    @property
    def VM(self) -> int:
        """The number of values (PS3.5 6.4)."""
        value = self._value
        if self.VR == "SQ":
            return 1
        if isinstance(value, (str, bytes, PersonName)):
            return 1 if value else 0
        if value is None:
            return 0
        if _is_buffer(value):
            return 0 if self.is_empty else 1
        if not _has_length(value):
            return 1
        return len(value)

    @property
    def is_buffered(self) -> bool:
        """Whether the value is a file object."""
        return _is_buffer(self._value)

    @property
    def is_empty(self) -> bool:
        """Whether there is no value; a sequence without items is empty."""
        if self.VR == "SQ":
            return not self._value
        if _is_buffer(self._value):
            from cydicom.fileutil import buffer_length

            return buffer_length(self._value) == 0
        return self.VM == 0

    @property
    def empty_value(self) -> bytes | list[str] | str | PersonName | Sequence | None:
        """The value that the element has when it is empty."""
        return empty_value_for_VR(self.VR)

    def clear(self) -> None:
        """Make the element empty."""
        self._value = self.empty_value

    def to_array(self) -> Any:
        """Return the numbers of the value as a 1-D numpy array, without an object for each of them.

        Returns
        -------
        numpy.ndarray
            float64 for DS, int64 for IS, the VR's own type for binary numbers (and for the OB ... OV family).

        Raises
        ------
        TypeError
            If the VR does not hold numbers.
        """
        from cydicom.values import to_array

        return to_array(self.VR, self._value)

    def to_json_dict(
        self,
        bulk_data_element_handler: Callable[[DataElement], str] | None,
        bulk_data_threshold: int,
    ) -> dict[str, Any]:
        """Return the element in the DICOM JSON model (PS3.18 F.2.2); see :meth:`Dataset.to_json_dict`."""
        from cydicom.jsonvalues import element_model

        return element_model(self, bulk_data_element_handler, bulk_data_threshold)

    def to_json(
        self,
        bulk_data_threshold: int = 1024,
        bulk_data_element_handler: Callable[[DataElement], str] | None = None,
        dump_handler: Callable[[dict[str, Any]], str] | None = None,
    ) -> str:
        """Return the element in the DICOM JSON model as text; see :meth:`Dataset.to_json`."""
        from cydicom.jsonvalues import dumps

        model = self.to_json_dict(bulk_data_element_handler, bulk_data_threshold)
        return dumps(model) if dump_handler is None else dump_handler(model)

    @classmethod
    def from_json(
        cls,
        dataset_class: type[Dataset],
        tag: str,
        vr: str,
        value: Any,
        value_key: str | None,
        bulk_data_uri_handler: Callable[[str, str, str], Any] | Callable[[str], Any] | None = None,
    ) -> DataElement:
        """Return the element of one attribute of the DICOM JSON model.

        Parameters
        ----------
        dataset_class : type
            The class of sequence items.
        tag : str
            The tag as eight hexadecimal digits.
        vr : str
            The VR.
        value : list or str
            What the attribute has under `value_key`.
        value_key : str or None
            ``"Value"``, ``"InlineBinary"``, ``"BulkDataURI"``, or ``None`` if it has none of them.
        bulk_data_uri_handler : callable, optional
            Takes tag, VR and URI, or the URI alone, and returns the value.

        Raises
        ------
        JsonModelError
            A ValueError, if the attribute breaks a rule of the model.
        """
        from cydicom.jsonrep import attribute_element

        return attribute_element(cls, dataset_class, tag, vr, value, value_key, bulk_data_uri_handler)

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        """Return a copy that shares nothing that can change."""
        if type(self) is DataElement:
            made: Self = _copies.deep_copy(self, memo)
            return made
        new = type(self).__new__(type(self))
        memo[id(self)] = new
        for name, attribute in self.__dict__.items():
            new.__dict__[name] = copied_value(attribute, memo, self)
        return new

    def __eq__(self, other: object) -> Any:
        if other is self:
            return True
        if not isinstance(other, DataElement):
            return NotImplemented
        if self.tag != other.tag or self.VR != other.VR:
            return False
        if _is_buffer(self._value) or _is_buffer(other._value):
            from cydicom.fileutil import buffer_equality

            first, second = (self, other) if _is_buffer(self._value) else (other, self)
            return buffer_equality(first._value, second._value)
        equal = self._value == other._value
        return equal if type(equal) is bool else bool(getattr(equal, "all", lambda: equal)())

    def __ne__(self, other: object) -> Any:
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    def __str__(self) -> str:
        width = self.descripWidth
        start = f"{self.tag!s} {self.name[:width].ljust(width)} "
        return f"{start}{self.VR}: {self.repval}" if self.showVR else start + self.repval

    __repr__ = __str__

    @property
    def repval(self) -> str:
        """The value as ``str()`` of the element shows it: long binary values by their size alone."""
        value = self._value
        if type(value) in _NUMBERS and self.maxBytesToDisplay > 0:
            # One value, and nothing long: the answer of what follows, for most elements.
            return repr(value)
        if self.VR in LONG_VALUE_VR:
            if _is_buffer(value):
                return repr(value)
            if _has_length(value) and len(value) > self.maxBytesToDisplay:
                return f"Array of {len(value)} elements"
        if self.maxBytesToDisplay < self.VM:
            return f"Array of {self.VM} elements"
        if isinstance(value, UID):
            return value.name
        return repr(value)

    def __getitem__(self, key: int) -> Any:
        """Return one of several values; of a single one, its item.

        Raises
        ------
        TypeError
            If the value cannot be indexed.
        """
        try:
            return self._value[key]
        except TypeError:
            raise TypeError(
                f"{self.tag}: the value of type {type(self._value).__name__} has no items"
            ) from None

    @property
    def name(self) -> str:
        """The name of the element in the dictionary; in brackets if it is from the private dictionary."""
        tag = self.tag
        if tag & 0x10000:
            if self.private_creator:
                private = known_private_entry(tag, self.private_creator)
                if private is not None:
                    return f"[{private[2]}]"
            elif tag.elem >> 8 == 0:
                return "Private Creator"
            return "Private tag data"
        entry = known_entry(tag)
        if entry is not None:
            return entry[2]
        return "" if tag & 0xFFFF else "Group Length"

    @property
    def is_private(self) -> bool:
        """Whether the group number is odd."""
        return self.tag.is_private

    @property
    def is_retired(self) -> bool:
        """Whether the dictionary has the element as retired."""
        return dictionary_has_tag(self.tag) and dictionary_is_retired(self.tag)

    @property
    def keyword(self) -> str:
        """The keyword of the element in the dictionary, ``""`` if it has none."""
        return dictionary_keyword(self.tag) if dictionary_has_tag(self.tag) else ""


def copied_value(value: Any, memo: dict[int, Any], element: DataElement) -> Any:
    """Return a deep copy of an attribute of an element.

    Raises
    ------
    TypeError
        If it is a file object that cannot be copied, as those of the operating system.
    """
    from copy import deepcopy

    try:
        return deepcopy(value, memo)
    except TypeError as error:
        if not _is_buffer(value):
            raise
        raise TypeError(f"{element.tag}: the file object that is its value has no copy: {error}") from error
