"""The functions that turn a raw element into VR and value, and the place where users replace them.

A native store takes its own way while :attr:`Hooks.is_default`; these functions say the same in Python, for
elements made by hand and for users who wrap them.
"""

from __future__ import annotations

from cydicom.datadict import known_entry, known_private_entry, repeating_entry
from cydicom.errors import BytesLengthException, InvalidDicomError
from cydicom.misc import warn_and_log
from cydicom.policy import RAISE, current
from cydicom.tag import BaseTag
from cydicom.values import convert_value
from cydicom.vr import VR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, MutableSequence
    from typing import Any, Protocol

    class RawElement(Protocol):
        """What is read of a ``RawDataElement``."""

        @property
        def tag(self) -> BaseTag: ...
        @property
        def VR(self) -> str | None: ...
        @property
        def length(self) -> int: ...
        @property
        def value(self) -> Any: ...
        def _replace(self, **fields: Any) -> RawElement: ...

    class DataSet(Protocol):
        """What is read of a ``Dataset``."""

        def get(self, key: Any, /) -> Any: ...

    Encoding = str | MutableSequence[str] | None


__all__ = [
    "Hooks",
    "hooks",
    "raw_element_value",
    "raw_element_value_fix_separator",
    "raw_element_value_retry",
    "raw_element_vr",
]

#: Elements without a VR, and not in the dictionary, that one read warns of one by one.
MOST_TOLD = 1000

#: LUT descriptors: (0028,1101), (0028,1102), (0028,1103) and (0028,3002).
_LUT_DESCRIPTOR_TAGS = (0x00281101, 0x00281102, 0x00281103, 0x00283002)
_SIGNED_VRS = frozenset(("SS", "SL", "SV", "FL", "FD"))

#: PS3.5 6.2.2: an element of a VR with 16-bit length is UN when its value is longer than that length can say.
SHORTEST_LONG_VALUE = 0xFFFF


def _conversion_errors() -> tuple[type[Exception], ...]:
    """Return what a conversion may raise for a value; warnings, too, where filters turn them into errors."""
    import struct

    return (
        ArithmeticError,
        AttributeError,
        EOFError,
        InvalidDicomError,
        LookupError,
        OSError,
        RuntimeError,
        TypeError,
        ValueError,
        Warning,
        struct.error,
    )


def _convert(vr: str, raw: Any, encoding: Encoding) -> Any:
    """Return the converted value; an element of length 0 may have ``None`` for bytes."""
    if raw.value is None and raw.length == 0:
        raw = raw._replace(value=b"")
    return convert_value(vr, raw, encoding)


def _private_vr_for_tag(ds: DataSet | None, tag: BaseTag) -> str:
    """Return the VR of a private element.

    Parameters
    ----------
    ds : Dataset, optional
        The data set whose private creators are asked.
    tag : BaseTag
        A tag of an odd group.

    Returns
    -------
    str
        LO for a private creator (PS3.5 7.8.1), the VR by the dictionary of private elements, or UN.
    """
    block = tag >> 8 & 0xFF
    if block == 0:
        return VR.LO if tag & 0xFF >= 0x10 else VR.UN
    if ds is None:
        return VR.UN
    creator_tag = tag & 0xFFFF0000 | block
    creator = ds.get(creator_tag)
    if creator is None:
        return VR.UN
    name = creator.value
    try:
        hash(name)
    except TypeError:
        warn_and_log(f"{BaseTag(creator_tag)} is not a private creator: {name!r}", stacklevel=2)
        return VR.UN
    entry = known_private_entry(tag, name)
    return VR.UN if entry is None else entry[0]


def raw_element_vr(
    raw: RawElement,
    data: dict[str, Any],
    *,
    encoding: Encoding = None,
    ds: DataSet | None = None,
    **kwargs: Any,
) -> None:
    """Set ``data["VR"]`` to the VR that a raw element has; the default of the hook ``"raw_element_vr"``.

    It is the element's own VR.  Without one, and for UN unless ``config.replace_un_with_known_vr`` is off,
    the dictionaries are asked; UN of a public element stays UN from 65,535 bytes on (PS3.5 6.2.2).

    Parameters
    ----------
    raw : RawDataElement
        The element.
    data : dict
        Takes the VR.
    encoding : str or list of str, optional
        Not used.
    ds : Dataset, optional
        The data set that the element is in, which knows the private creators.
    **kwargs
        Not used.

    Raises
    ------
    KeyError
        If the reading validation mode is RAISE and nothing tells the VR of a public element.
    """
    vr = raw.VR
    if vr is not None and (vr != "UN" or not current().replace_un_with_known_vr):
        data["VR"] = vr
        return
    tag = raw.tag
    if tag >> 16 & 1:
        data["VR"] = _private_vr_for_tag(ds, tag)
        return
    if vr is not None and raw.value is not None and len(raw.value) >= SHORTEST_LONG_VALUE:
        data["VR"] = vr
        return
    entry = known_entry(tag)
    if entry is not None:
        data["VR"] = entry[0]
    elif vr is not None:
        data["VR"] = vr
    elif tag & 0xFFFF == 0:
        data["VR"] = VR.UL  # PS3.5 7.2: group length
    else:
        _tell_unlisted(tag)
        data["VR"] = VR.UN


def unlisted_vr(tag: int, told: int) -> str:
    """Return the VR of a public element that says none, as :func:`raw_element_vr`.

    A store asks for it while that function is in use and the dictionary has no entry for the tag itself.
    `told` counts such elements of the same read: a file may have nothing else, and all warnings say the same.
    """
    entry = repeating_entry(tag)
    if entry is not None:
        return entry[0]
    if tag & 0xFFFF == 0:
        return "UL"
    if told < MOST_TOLD or current().reading_validation_mode == RAISE:
        _tell_unlisted(tag)
    elif told == MOST_TOLD:
        message = f"more than {MOST_TOLD} elements have no VR, and are not in the dictionary"
        warn_and_log(f"{message}: read as UN", stacklevel=2)
    return "UN"


def _tell_unlisted(tag: int) -> None:
    # Written out: a file may have nothing but such elements, of eight bytes each.
    digits = "%08X" % tag  # noqa: UP031 - an f-string takes half as long again
    message = f"({digits[:4]},{digits[4:]}) has no VR, and is not in the dictionary"
    if current().reading_validation_mode == RAISE:
        raise KeyError(message)
    warn_and_log(message + ": read as UN", stacklevel=3)


def raw_element_value(
    raw: RawElement,
    data: dict[str, Any],
    *,
    encoding: Encoding = None,
    ds: DataSet | None = None,
    **kwargs: Any,
) -> None:
    """Set ``data["value"]`` to the converted value; the default of the hook ``"raw_element_value"``.

    Parameters
    ----------
    raw : RawDataElement
        The element.
    data : dict
        Holds the VR; takes the value.  With ``config.convert_wrong_length_to_UN`` a value whose length does
        not fit the VR stays bytes, and the VR becomes UN.
    encoding : str or list of str, optional
        Python codecs of the data set's character sets.
    ds : Dataset, optional
        Not used.
    **kwargs
        Not used.

    Raises
    ------
    NotImplementedError
        If the VR is not known.
    BytesLengthException
        If the length does not fit the VR.
    """
    vr = data["VR"]
    try:
        value = _convert(vr, raw, encoding)
    except NotImplementedError as error:
        raise NotImplementedError(f"{raw.tag}: {error}") from error
    except BytesLengthException as error:
        if not current().convert_wrong_length_to_UN:
            message = f"{raw.tag} {vr}: {error} (config.convert_wrong_length_to_UN = True keeps the bytes)"
            raise BytesLengthException(message) from error
        warn_and_log(f"{raw.tag} {vr}: {error}; read as UN", stacklevel=2)
        data["VR"] = VR.UN
        data["value"] = raw.value
        return
    # PS3.3 C.11.1.1: the first value, the number of entries, is unsigned whatever the VR says.
    if raw.tag in _LUT_DESCRIPTOR_TAGS and vr in _SIGNED_VRS and hasattr(value, "__setitem__"):
        number_of_entries = value[0]
        if number_of_entries < 0:
            value[0] = number_of_entries + 65536
    data["value"] = value


def raw_element_value_fix_separator(
    raw: RawElement,
    data: dict[str, Any],
    *,
    encoding: Encoding = None,
    ds: DataSet | None,
    separator: str | bytes = b",",
    target_VRs: tuple[str, ...] | None = None,
    **kwargs: Any,
) -> None:
    r"""Set ``data["value"]`` as :func:`raw_element_value`, of a value with another separator than ``\``.

    Parameters
    ----------
    raw, data, encoding, ds, **kwargs
        As for :func:`raw_element_value`.
    separator : str or bytes
        What stands between the values; ASCII if it is a str.
    target_VRs : tuple of str, optional
        The VRs in which it does; in none by default.

    Examples
    --------
    >>> hooks.register_callback("raw_element_value", raw_element_value_fix_separator)
    >>> hooks.register_kwargs("raw_element_kwargs", {"separator": ":", "target_VRs": ("DS", "IS")})
    """
    if raw.value is not None and target_VRs and data["VR"] in target_VRs:
        if isinstance(separator, str):
            separator = separator.encode("ascii")
        raw = raw._replace(value=raw.value.replace(separator, b"\\"))
    raw_element_value(raw, data, encoding=encoding, ds=ds, **kwargs)


def raw_element_value_retry(
    raw: RawElement,
    data: dict[str, Any],
    *,
    encoding: Encoding = None,
    ds: DataSet | None,
    target_VRs: dict[str, tuple[str, ...]] | None = None,
    **kwargs: Any,
) -> None:
    """Set ``data["value"]`` as :func:`raw_element_value`, trying other VRs if the conversion fails.

    Parameters
    ----------
    raw, data, encoding, ds, **kwargs
        As for :func:`raw_element_value`.
    target_VRs : dict, optional
        For a VR, those to try instead, in this order; ``data["VR"]`` becomes the first that converts.  If
        none does, the first error stands.

    Examples
    --------
    >>> hooks.register_callback("raw_element_value", raw_element_value_retry)
    >>> hooks.register_kwargs("raw_element_kwargs", {"target_VRs": {"DS": ("US", "SS")}})
    """
    try:
        raw_element_value(raw, data, encoding=encoding, ds=ds, **kwargs)
    except _conversion_errors():
        for vr in (target_VRs or {}).get(data["VR"], ()):
            try:
                value = _convert(vr, raw, encoding)
            except _conversion_errors():
                continue
            data["VR"] = vr
            data["value"] = value
            return
        raise


class Hooks:
    """The functions in use; there is one instance, :data:`hooks`.

    Attributes
    ----------
    raw_element_vr, raw_element_value : callable
        Called as ``function(raw, data, encoding=..., ds=..., **raw_element_kwargs)``; they set ``data["VR"]``
        and ``data["value"]``.
    raw_element_kwargs : dict
        Further arguments of both.
    is_default : bool
        Whether both functions are the ones of this module.
    generation : int
        One more with every change: what was converted in an earlier generation may come out differently now.
    """

    raw_element_vr: Callable[..., None]
    raw_element_value: Callable[..., None]
    raw_element_kwargs: dict[str, Any]
    is_default: bool
    generation: int

    def __init__(self) -> None:
        vars(self)["generation"] = 0
        self.reset()

    def __setattr__(self, name: str, value: Any) -> None:
        state = vars(self)
        state[name] = value
        if name in ("raw_element_vr", "raw_element_value", "raw_element_kwargs"):
            state["generation"] += 1
            state["is_default"] = (
                state.get("raw_element_vr") is raw_element_vr
                and state.get("raw_element_value") is raw_element_value
            )

    def reset(self) -> None:
        """Put the functions of this module in use, without further arguments."""
        self.raw_element_vr = raw_element_vr
        self.raw_element_value = raw_element_value
        self.raw_element_kwargs = {}

    def register_callback(self, hook: str, func: Callable[..., None]) -> None:
        """Put a function in use.

        Parameters
        ----------
        hook : str
            ``"raw_element_vr"`` or ``"raw_element_value"``.
        func : callable
            With the parameters of the function of this module that has the hook's name.

        Raises
        ------
        ValueError
            If there is no such hook.
        TypeError
            If `func` cannot be called.
        """
        if hook not in ("raw_element_vr", "raw_element_value"):
            raise ValueError(f"no hook {hook!r}: there are 'raw_element_vr' and 'raw_element_value'")
        if not callable(func):
            raise TypeError(f"a hook is a function, not {type(func).__name__}")
        setattr(self, hook, func)

    def register_kwargs(self, hook: str, kwargs: dict[str, Any]) -> None:
        """Set the further arguments of the functions.

        Parameters
        ----------
        hook : str
            ``"raw_element_kwargs"``.
        kwargs : dict
            The arguments by name.

        Raises
        ------
        ValueError
            If there is no such hook.
        TypeError
            If `kwargs` is no dict.
        """
        if hook != "raw_element_kwargs":
            raise ValueError(f"no hook {hook!r}: there is 'raw_element_kwargs'")
        if not isinstance(kwargs, dict):
            raise TypeError(f"the arguments by name are a dict, not {type(kwargs).__name__}")
        self.raw_element_kwargs = kwargs


hooks = Hooks()
