"""From the DICOM JSON model to the values of an element (PS3.18 F.2): pydicom's converter, by its names.

Data sets are filled natively; what comes here are values that are not plainly right, URIs, users' own calls.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable

from cydicom import policy as _policy
from cydicom._native import base64, fromjson
from cydicom.datadict import tag_for_keyword
from cydicom.dataelem import DataElement, RawDataElement, convert_raw_data_element, empty_value_for_VR
from cydicom.errors import JsonModelError, JsonTypeError, LimitError, MissingVRError
from cydicom.sequence import Sequence
from cydicom.tag import BaseTag
from cydicom.validation import MAX_VALUE_LEN, validate_regex
from cydicom.vr import AMBIGUOUS_VR, BYTES_VR, FLOAT_VR, INT_VR, STANDARD_VR
from cydicom.vr import VR as VR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    from cydicom.dataset import Dataset
    from cydicom.dataset.exchange import ExchangeMethods

    D = TypeVar("D", bound=ExchangeMethods)

__all__ = ["JSON_VALUE_KEYS", "JsonDataElementConverter", "convert_to_python_number"]

JSON_VALUE_KEYS = ("Value", "BulkDataURI", "InlineBinary")

BulkDataType = None | str | int | float | bytes
BulkDataHandlerType = Callable[[str, str, str], BulkDataType] | None
BulkDataURIType = Callable[[str], BulkDataType]
PNValueType = str | dict[str, str]
SQValueType = dict[str, object] | None
OtherValueType = None | str | int | float
ValueType = PNValueType | SQValueType | OtherValueType
JSONValueType = list[ValueType]
InlineBinaryType = str | list[str]

_BINARY_VRS = {*BYTES_VR, "OB or OW", "US or OW", "US or SS or OW"}
_KNOWN_VRS = frozenset(str.__str__(vr) for vr in (*STANDARD_VR, *AMBIGUOUS_VR))
_NUMBER_VRS = FLOAT_VR | INT_VR
_GROUPS = ("Alphabetic", "Ideographic", "Phonetic")

#: What making an element of a value may raise that lies in the value.
_FAULTS = (ValueError, TypeError, ArithmeticError, AttributeError, LookupError, NotImplementedError)


def convert_to_python_number(value: Any, vr: str) -> Any:
    """Return numbers for the values of a VR of numbers; empty values and those of other VRs as they are.

    Parameters
    ----------
    value : object
        One value or a list of values: numbers, or text as PS3.18 F.2.3 allows it.
    vr : str
        The VR; AT does not count as one of numbers.

    Raises
    ------
    ValueError
        If a value is not a number, or not a whole number where the VR needs one.
    """
    if value is None or (vr not in FLOAT_VR and (vr not in INT_VR or vr == "AT")):
        return value
    convert = _float if vr in FLOAT_VR else _integer
    if isinstance(value, (list, tuple)):
        return [convert(vr, item) for item in value]
    return convert(vr, value)


def _float(vr: str, value: Any) -> Any:
    return value if value is None or value == "" else float(value)


def _integer(vr: str, value: Any) -> Any:
    if value is None or value == "":
        return value
    if isinstance(value, (str, bytes)):
        try:
            return int(value)
        except ValueError:
            if vr != "IS":
                raise
            value = float(value)
    try:
        number = int(value)
    except OverflowError:
        raise ValueError(f"{value!r} is not a whole number, which VR {vr} needs") from None
    if number == value:
        return number
    if vr == "IS":
        # IS has a class for what files hold against the rules.
        return value
    raise ValueError(f"{value!r} is not a whole number, which VR {vr} needs")


def uri_handler(handler: Any) -> Any:
    """Return a bulk data handler that takes tag, VR and URI, for one that may take the URI alone.

    Raises
    ------
    TypeError
        If it is not callable.
    """
    if handler is None:
        return None
    # Imported here: few programs have a handler, and it is slow to import.
    from inspect import signature

    if len(signature(handler).parameters) != 1:
        return handler

    def with_uri_alone(tag: str, vr: str, uri: str) -> Any:
        return handler(uri)

    return with_uri_alone


class JsonDataElementConverter:
    """The value of one attribute of the DICOM JSON model.

    Parameters
    ----------
    dataset_class : type
        The class of sequence items.
    tag : str
        The tag as eight hexadecimal digits.
    vr : str
        The VR.
    value : list or str
        What the attribute has under `value_key`; a list for ``"Value"``, text otherwise.
    value_key : str or None
        ``"Value"``, ``"InlineBinary"``, ``"BulkDataURI"``, or ``None`` for an attribute without a value.
    bulk_data_uri_handler : callable, optional
        Takes tag, VR and URI, or the URI alone, and returns the value.  Without it a URI gives an empty value
        and a warning; nothing is ever opened here.

    Attributes
    ----------
    path : str
        Where the attribute is, for messages.
    keeps_text : bool
        Whether text for DS and IS stays text, where those classes can keep it (PS3.18 F.2.3).
    """

    path: str
    keeps_text = False

    def __init__(
        self,
        dataset_class: type[Dataset],
        tag: str,
        vr: str,
        value: JSONValueType | InlineBinaryType | str,
        value_key: str | None,
        bulk_data_uri_handler: BulkDataHandlerType | BulkDataURIType | None = None,
    ) -> None:
        self.dataset_class = dataset_class
        self.tag = tag
        self.vr = vr
        self.value: Any = value
        self.value_key = value_key
        self.bulk_data_element_handler = uri_handler(bulk_data_uri_handler)
        self.path = str(tag)

    def get_element_values(self) -> Any:
        """Return the value, or the list of values, to make an element of.

        Raises
        ------
        TypeError
            If the value is of another JSON type than it has to be.
        ValueError
            If it breaks another rule of the model.
        """
        if self.value_key == "Value":
            return self._values()
        if self.value_key is None:
            return self._empty()
        if self.value_key == "InlineBinary":
            return self._inline_binary()
        if self.value_key == "BulkDataURI":
            uri = self._text()
            if self.bulk_data_element_handler is not None:
                return self.bulk_data_element_handler(self.tag, self.vr, uri)
            warnings.warn(
                f"{self.path}: the value is at {uri!r}, and there is no handler to get it, so it is empty",
                UserWarning,
                stacklevel=2,
            )
            return self._empty()
        raise JsonModelError(f"{self.path}: {self.value_key!r} is none of {', '.join(JSON_VALUE_KEYS)}")

    def _empty(self) -> Any:
        return empty_value_for_VR(self.vr)

    def _values(self) -> Any:
        if not isinstance(self.value, list):
            raise JsonTypeError(f"{self.path}: 'Value' is a list, not {type(self.value).__name__}")
        values = [self.get_regular_element_value(value) for value in self.value]
        if self.vr == "SQ":
            return values
        if not values:
            return self._empty()
        try:
            converted = [self._number(value) for value in values]
        except _FAULTS as error:
            raise JsonModelError(f"{self.path}: {error}") from error
        if len(converted) > 1:
            return converted
        return None if converted[0] == "" and self.vr in _NUMBER_VRS else converted[0]

    def _number(self, value: Any) -> Any:
        """Return a value as a number where its VR has numbers; as its text if DS or IS are to keep that."""
        if self.vr in ("DS", "IS"):
            if isinstance(value, str) and self.keeps_text:
                form = validate_regex(self.vr, value)[0] and len(value) <= MAX_VALUE_LEN[self.vr]
                return value if form else convert_to_python_number(value, self.vr)
            if self.vr == "DS" and isinstance(value, float) and _policy.current().use_DS_decimal:
                # A Decimal is made from text: of the binary fraction it would keep digits that mean nothing.
                return repr(value)
        elif value == "" and self.vr in _NUMBER_VRS:
            return None
        return convert_to_python_number(value, self.vr)

    def _text(self) -> str:
        value = self.value
        if isinstance(value, list) and len(value) == 1:
            value = value[0]
        if not isinstance(value, str):
            raise JsonTypeError(f"{self.path}: {self.value_key!r} is a string, not {type(value).__name__}")
        return value

    def _inline_binary(self) -> bytes:
        text = self._text()
        if self.vr not in _BINARY_VRS:
            binary = "OB, OD, OF, OL, OV, OW and UN (PS3.18 F.2.2)"
            raise JsonModelError(f"{self.path}: InlineBinary is for {binary}, not for {self.vr}")
        try:
            return base64.decode(text)
        except ValueError:
            pass
        try:
            # Encoders of mail break lines.
            return base64.decode("".join(text.split()))
        except ValueError as error:
            raise JsonModelError(f"{self.path}: {error}") from None

    def get_regular_element_value(self, value: Any) -> Any:
        """Return one entry of ``"Value"``: a data set for SQ, text for PN, a tag's number for AT, or itself.

        Raises
        ------
        TypeError
            If it is an object or a list, and the VR has no such values.
        """
        if self.vr == "SQ":
            return self.get_sequence_item(value)
        if value is None:
            return self._empty()
        if self.vr == "PN":
            return self.get_pn_element_value(value)
        if self.vr == "AT":
            return self._tag_number(value)
        if isinstance(value, (dict, list)):
            raise JsonTypeError(f"{self.path}: a value of VR {self.vr} is no {type(value).__name__}")
        return value

    def _tag_number(self, value: Any) -> int | None:
        if not isinstance(value, (str, bytes)):
            raise JsonTypeError(f"{self.path}: a value of VR AT is a string, not {type(value).__name__}")
        try:
            number = int(value, 16)
        except ValueError:
            number = -1
        if not 0 <= number <= 0xFFFFFFFF:
            warnings.warn(f"{self.path}: {value!r} is not a tag and left out", UserWarning, stacklevel=4)
            return None
        return number

    def get_sequence_item(self, value: dict[str, Any] | None) -> Dataset:
        """Return the data set of one item; an empty one for ``None``.

        Raises
        ------
        KeyError
            If an attribute of the item does not say its VR.
        """
        model = {} if value is None else value
        return fill_dataset(self.dataset_class, model, self.bulk_data_element_handler)

    def get_pn_element_value(self, value: str | dict[str, str]) -> Any:
        """Return the text of a person's name from its component groups; what is no object, with a warning.

        Raises
        ------
        TypeError
            If a component group is not a string.
        """
        if not isinstance(value, dict):
            warnings.warn(
                f"{self.path}: a person's name is an object of component groups, not {type(value).__name__}",
                UserWarning,
                stacklevel=3,
            )
            return value
        groups = [value.get(name) for name in _GROUPS]
        for name, group in zip(_GROUPS, groups, strict=True):
            if group is not None and not isinstance(group, str):
                raise JsonTypeError(f"{self.path}: {name!r} is a string, not {type(group).__name__}")
        return "=".join([group or "" for group in groups]).rstrip("=")


def tag_of(key: Any, path: str) -> BaseTag:
    """Return the tag that the name of an attribute stands for: eight hexadecimal digits, or a keyword.

    Raises
    ------
    ValueError
        If it is neither.
    """
    if isinstance(key, int) and 0 <= key <= 0xFFFFFFFF:
        return BaseTag(key)
    if isinstance(key, str):
        if len(key) == 8 and not key.strip("0123456789abcdefABCDEF"):
            return BaseTag(int(key, 16))
        number = tag_for_keyword(key) if key else None
        if number is not None:
            return BaseTag(number)
    raise JsonModelError(f"{path}: the name of an attribute is eight hexadecimal digits, not {key!r}")


def element_of(
    element_class: type[DataElement],
    dataset_class: type[Dataset],
    tag: int,
    vr: Any,
    value: Any,
    value_key: str | None,
    handler: Any,
    path: str,
) -> DataElement:
    """Return the element of one attribute of the model.

    Parameters
    ----------
    element_class : type
        The class of the element.
    handler : callable or None
        Takes tag, VR and URI.
    path : str
        Where the attribute is, for messages.

    Raises
    ------
    JsonModelError
        If the attribute breaks a rule of the model; or a rule of its VR, and validation raises.
    """
    vr = _checked_vr(vr, path)
    converter = JsonDataElementConverter(dataset_class, f"{tag:08X}", vr, value, value_key)
    converter.bulk_data_element_handler = handler
    converter.path = path
    converter.keeps_text = True
    converted = converter.get_element_values()
    try:
        if vr == "UN" and isinstance(converted, bytes) and converted and not tag >> 16 & 1:
            # Of a public element the dictionary may know the VR; UN is in implicit VR (PS3.5 6.2.2).
            raw = RawDataElement(BaseTag(tag), "UN", len(converted), converted, 0, True, True)
            return convert_raw_data_element(raw)
        return element_class(tag, vr, converted)
    except _FAULTS as error:
        raise JsonModelError(f"{path}: {error}") from error


def attribute_element(
    element_class: type[DataElement],
    dataset_class: type[Dataset],
    tag: Any,
    vr: Any,
    value: Any,
    value_key: str | None,
    handler: Any,
) -> DataElement:
    """Return the element of an attribute that is given in parts; see :meth:`DataElement.from_json`."""
    path = str(tag)
    number = tag_of(tag, path)
    return element_of(element_class, dataset_class, number, vr, value, value_key, uri_handler(handler), path)


def _checked_vr(vr: Any, path: str) -> str:
    """Return the VR of an attribute.

    Raises
    ------
    KeyError
        If there is none.
    TypeError
        If it is not text.
    ValueError
        If the standard has no such VR.
    """
    if vr is None:
        raise MissingVRError(f"{path}: there is no 'vr'")
    if not isinstance(vr, str):
        raise JsonTypeError(f"{path}: 'vr' is a string, not {type(vr).__name__}")
    text = str.__str__(vr)
    if text not in _KNOWN_VRS:
        raise JsonModelError(f"{path}: {text!r} is not a VR (PS3.5 6.2)")
    return text


def fill_dataset(dataset_class: type[D], model: Any, handler: Any, consume: bool = False) -> D:
    """Return the data set of a JSON object.

    Parameters
    ----------
    dataset_class : type
        The class of the data set and of its items.
    model : dict
        The object: attributes by tag.
    handler : callable or None
        Takes tag, VR and URI.
    consume : bool
        Whether `model` is nobody else's: what was taken from it makes room for what it becomes.

    Raises
    ------
    JsonModelError
        If the object is not the model of a data set.
    """
    direct, bare = _ways_in(dataset_class)
    filled = fromjson.fill_dataset(dataset_class, model, handler, direct, bare, consume)
    dataset: D = _told(*filled)
    return dataset


def fill_from_text(dataset_class: type[D], text: str, handler: Any, decode: Any) -> D | None:
    """Return the data set of a JSON object that is text; see :func:`fill_dataset`.

    Parameters
    ----------
    decode : callable
        Takes the text and a position; returns the value that stands there, and where it ends.

    Returns
    -------
    Dataset or None
        ``None`` where the text is no object, or nothing that is known to be JSON without :mod:`json`.
    """
    direct, bare = _ways_in(dataset_class)
    filled = fromjson.fill_from_text(dataset_class, text, decode, handler, direct, bare)
    return None if filled is None else _told(*filled)


def _ways_in(dataset_class: type[ExchangeMethods]) -> tuple[bool, bool]:
    """Return whether elements may be put into the store, and a data set be made without its class's code.

    They may unless a subclass wants to see them.
    """
    base: Any = Sequence._item_class
    direct = dataset_class.add is base.add and dataset_class.__setitem__ is base.__setitem__
    bare = dataset_class.__init__ is base.__init__ and dataset_class.__new__ is base.__new__
    return direct, bare


def _told(dataset: Any, unknown: int, first: str | None) -> Any:
    """Return a data set, after a warning for the members that the model does not have."""
    if unknown:
        more = f", and {unknown - 1} more" if unknown > 1 else ""
        warnings.warn(
            f"{first} is not part of the DICOM JSON model and left out{more}", UserWarning, stacklevel=5
        )
    return dataset


def _too_deep(message: str) -> LimitError:
    return LimitError(f"{message}; config.limited(depth=...) raises the limit", limit="depth")


fromjson.bind(
    data_element_class=DataElement,
    sequence_class=Sequence,
    other_element=element_of,
    other_tag=tag_of,
    model_error=JsonModelError,
    type_error=JsonTypeError,
    depth_error=_too_deep,
)
