"""What reading and writing may depend on: one frozen object, held in a context variable.

:mod:`cydicom.config` is the face that users know; it replaces the current :class:`Policy`.  Code below reads
``policy.current()`` once and passes the result down, so a switch never changes a call that is under way.

Scope: a thread takes the process-wide policy when it first asks for one, and keeps it.  The main thread's
switches set the process-wide policy (for threads that start afterwards) and its own; a switch in any other
thread or task holds there alone.
"""

from __future__ import annotations

import sys
from contextvars import ContextVar

from cydicom.limits import DEFAULT, Limits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

IGNORE = 0
WARN = 1
RAISE = 2

_DEFAULTS: dict[str, Any] = {
    "reading_validation_mode": WARN,
    "writing_validation_mode": None,
    "enforce_valid_values": False,
    "infer_sq_for_un_vr": True,
    "buffered_read_size": 8192,
    "use_DS_decimal": False,
    "use_DS_numpy": False,
    "use_IS_numpy": False,
    "allow_DS_float": False,
    "datetime_conversion": False,
    "use_none_as_empty_text_VR_value": False,
    "convert_wrong_length_to_UN": False,
    "replace_un_with_known_vr": True,
    "show_file_meta": True,
    "assume_implicit_vr_switch": True,
    "APPLY_J2K_CORRECTIONS": True,
    "INVALID_KEYWORD_BEHAVIOR": "WARN",
    "INVALID_KEY_BEHAVIOR": "WARN",
    "data_element_callback": None,
    "data_element_callback_kwargs": {},
    "limits": DEFAULT,
}

#: Bits of :attr:`Policy.flags`; the native modules know them by the same numbers.
FLAG_DS_DECIMAL = 1
FLAG_DS_NUMPY = 2
FLAG_IS_NUMPY = 4
FLAG_DATETIME = 8
FLAG_NONE_IF_EMPTY = 16
FLAG_WRONG_LENGTH_TO_UN = 32
FLAG_KEEP_UN = 64
FLAG_CALLBACK = 128
FLAG_KEEP_UN_SEQUENCE = 256


class Policy:
    """One immutable set of switches; :meth:`replace` returns a changed copy.

    The attributes have the names of pydicom's switches in ``pydicom.config``.

    Attributes
    ----------
    flags : int
        The switches that conversion of values depends on, as bits; 0 for the defaults.
    quiet : bool
        Whether decoding says nothing about what it meets: it was told when the value was first decoded.
    """

    __slots__ = (*_DEFAULTS, "flags", "quiet")

    reading_validation_mode: int
    writing_validation_mode: int
    enforce_valid_values: bool
    infer_sq_for_un_vr: bool
    buffered_read_size: int
    use_DS_decimal: bool
    use_DS_numpy: bool
    use_IS_numpy: bool
    allow_DS_float: bool
    datetime_conversion: bool
    use_none_as_empty_text_VR_value: bool
    convert_wrong_length_to_UN: bool
    replace_un_with_known_vr: bool
    show_file_meta: bool
    assume_implicit_vr_switch: bool
    APPLY_J2K_CORRECTIONS: bool
    INVALID_KEYWORD_BEHAVIOR: str
    INVALID_KEY_BEHAVIOR: str
    data_element_callback: Callable[..., Any] | None
    data_element_callback_kwargs: dict[str, Any]
    limits: Limits
    flags: int
    quiet: bool

    def __init__(self, **switches: Any) -> None:
        unknown = switches.keys() - _DEFAULTS.keys()
        if unknown:
            raise TypeError(f"unknown switches: {', '.join(sorted(unknown))}")
        values = _DEFAULTS | switches
        if values["writing_validation_mode"] is None:
            values["writing_validation_mode"] = RAISE if values["enforce_valid_values"] else WARN
        for name, value in values.items():
            object.__setattr__(self, name, value)
        flags = (
            FLAG_DS_DECIMAL * bool(self.use_DS_decimal)
            | FLAG_DS_NUMPY * bool(self.use_DS_numpy)
            | FLAG_IS_NUMPY * bool(self.use_IS_numpy)
            | FLAG_DATETIME * bool(self.datetime_conversion)
            | FLAG_NONE_IF_EMPTY * bool(self.use_none_as_empty_text_VR_value)
            | FLAG_WRONG_LENGTH_TO_UN * bool(self.convert_wrong_length_to_UN)
            | FLAG_KEEP_UN * (not self.replace_un_with_known_vr)
            | FLAG_CALLBACK * (self.data_element_callback is not None)
            | FLAG_KEEP_UN_SEQUENCE * (not self.infer_sq_for_un_vr)
        )
        object.__setattr__(self, "flags", flags)
        object.__setattr__(self, "quiet", False)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a Policy is frozen; use replace({name}=...)")

    def __repr__(self) -> str:
        plain = _DEFAULTS | {"writing_validation_mode": RAISE if self.enforce_valid_values else WARN}
        changed = {n: getattr(self, n) for n in _DEFAULTS if getattr(self, n) != plain[n]}
        return "Policy(" + ", ".join(f"{name}={value!r}" for name, value in changed.items()) + ")"

    def replace(self, **switches: Any) -> Policy:
        """Return a copy with some switches changed."""
        return Policy(**({name: getattr(self, name) for name in _DEFAULTS} | switches))

    def silenced(self) -> Policy:
        """Return a copy that decodes the same values without validation, and without a word."""
        policy = self.replace(reading_validation_mode=IGNORE)
        object.__setattr__(policy, "quiet", True)
        return policy


_process_policy = Policy()

#: The policy of this thread or task; unset until the first use.  The native modules read it directly.
variable: ContextVar[Policy] = ContextVar("cydicom_policy")


def current() -> Policy:
    """Return the policy in force in this thread or task."""
    policy = variable.get(None)
    if policy is None:
        policy = _process_policy
        variable.set(policy)
    return policy


def use(policy: Policy) -> None:
    """Put `policy` in force: here, and for later threads if this is the main thread."""
    global _process_policy
    # Without the module there is no second thread to speak of, and its import costs more than all of ours.
    threading = sys.modules.get("threading")
    if threading is None or threading.current_thread() is threading.main_thread():
        _process_policy = policy
    variable.set(policy)
