"""pydicom's configuration switches under their names; the module's attributes are the current policy's.

``config.use_DS_decimal = True`` replaces the policy of this thread or task (see :mod:`cydicom.policy` for
whom a switch reaches), so that no switch changes what another thread is reading.
"""

from __future__ import annotations

import os
import sys
from types import ModuleType

from cydicom import policy as _policy
from cydicom.limits import Limits
from cydicom.policy import IGNORE, RAISE, WARN

TYPE_CHECKING = False
if TYPE_CHECKING:
    import logging
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from typing import Any

    # What other modules of ours set: a type checker does not see that the class of the module was replaced.
    data_element_callback: Callable[..., Any] | None
    data_element_callback_kwargs: dict[str, Any]
    pixel_data_handlers: list[Any]

__all__ = [
    "IGNORE",
    "RAISE",
    "WARN",
    "DS_decimal",
    "DS_numpy",
    "Settings",
    "debug",
    "disable_value_validation",
    "future_behavior",
    "limited",
    "reset_data_element_callback",
    "settings",
    "strict_reading",
]

_use_future = False
_use_future_env = os.getenv("CYDICOM_FUTURE")
debugging = False
have_numpy = True


class Settings:
    """The switches that pydicom keeps on ``config.settings``.

    Attributes
    ----------
    reading_validation_mode, writing_validation_mode : int
        What becomes of a value that breaks the rules of its VR: :data:`IGNORE`, :data:`WARN` or
        :data:`RAISE`.  Setting a mode to ``None`` restores its default.
    infer_sq_for_un_vr : bool
        Read UN of undefined length as the sequence that the dictionary says it is (PS3.5 6.2.2).
    buffered_read_size : int
        Bytes read at a time from an element's file object.
    """

    @property
    def reading_validation_mode(self) -> int:
        """What becomes of a value that breaks the rules of its VR when it is read, or assigned."""
        return _policy.current().reading_validation_mode

    @reading_validation_mode.setter
    def reading_validation_mode(self, value: int | None) -> None:
        if value is None:
            value = RAISE if _policy.current().enforce_valid_values else WARN
        _set(reading_validation_mode=_checked_mode(value))

    @property
    def writing_validation_mode(self) -> int:
        """What becomes of a value that breaks the rules of its VR when it is written."""
        return _policy.current().writing_validation_mode

    @writing_validation_mode.setter
    def writing_validation_mode(self, value: int | None) -> None:
        _set(writing_validation_mode=None if value is None else _checked_mode(value))

    @property
    def infer_sq_for_un_vr(self) -> bool:
        """Whether UN of undefined length is read as a sequence."""
        return _policy.current().infer_sq_for_un_vr

    @infer_sq_for_un_vr.setter
    def infer_sq_for_un_vr(self, value: bool) -> None:
        _set(infer_sq_for_un_vr=value)

    @property
    def buffered_read_size(self) -> int:
        """The bytes read at a time from an element's file object."""
        return _policy.current().buffered_read_size

    @buffered_read_size.setter
    def buffered_read_size(self, size: int) -> None:
        if size <= 0:
            raise ValueError(f"buffered_read_size must be greater than 0, got {size}")
        _set(buffered_read_size=size)


settings = Settings()


def _checked_mode(value: int) -> int:
    if value not in (IGNORE, WARN, RAISE):
        raise ValueError(f"a validation mode is IGNORE, WARN or RAISE (0, 1 or 2), got {value!r}")
    return value


def _set(**switches: Any) -> None:
    _policy.use(_policy.current().replace(**switches))


def debug(debug_on: bool = True, default_handler: bool = True) -> None:
    """Turn logging of what is read on or off.

    Parameters
    ----------
    debug_on : bool
        Log at level DEBUG if true, at WARNING if false.
    default_handler : bool
        Add a handler that writes to the standard error stream.
    """
    import logging

    global debugging
    logger = _logger()
    if default_handler:
        logger.addHandler(logging.StreamHandler())
    logger.setLevel(logging.DEBUG if debug_on else logging.WARNING)
    debugging = debug_on


_known_logger: logging.Logger | None = None


def _logger() -> logging.Logger:
    global _known_logger
    logger = _known_logger
    if logger is None:
        import logging

        # Kept: a file can have a warning for each element, and looking a logger up takes longer than one.
        logger = _known_logger = logging.getLogger("cydicom")
    if not logger.handlers:
        import logging

        logger.addHandler(logging.NullHandler())
    return logger


def DS_decimal(use_Decimal_boolean: bool = True) -> None:
    """Make DS values :class:`~cydicom.valuerep.DSdecimal` if true, ``DSfloat`` if false.

    Raises
    ------
    ValueError
        If DS values are read as numpy arrays (:func:`DS_numpy`).
    """
    if use_Decimal_boolean and _policy.current().use_DS_numpy:
        raise ValueError("use_DS_decimal cannot be set while use_DS_numpy is set")
    _set(use_DS_decimal=use_Decimal_boolean)


def DS_numpy(use_numpy: bool = True) -> None:
    """Make values of several DS numbers numpy arrays if true, ``MultiValue`` if false.

    Raises
    ------
    ValueError
        If DS values are read as decimals (:func:`DS_decimal`).
    """
    if use_numpy and _policy.current().use_DS_decimal:
        raise ValueError("use_DS_numpy cannot be set while use_DS_decimal is set")
    _set(use_DS_numpy=use_numpy)


def reset_data_element_callback() -> None:
    """Remove the callback, and reset the hooks for raw elements."""
    hooks = sys.modules.get(f"{__package__}.hooks")
    if hooks is not None:
        hooks.hooks.reset()
    _set(data_element_callback=None, data_element_callback_kwargs={})


def disable_value_validation() -> AbstractContextManager[None]:
    """Return a context in which values are validated neither on reading nor on writing."""
    return _Modes(IGNORE)


def strict_reading() -> AbstractContextManager[None]:
    """Return a context in which a value that breaks the rules of its VR raises when it is read."""
    return _Modes(RAISE)


def limited(limits: Limits | str | None = None, **bounds: int) -> AbstractContextManager[Limits]:
    """Return a context in which other limits hold, and hold for what was read in it.

    Parameters
    ----------
    limits : Limits or str, optional
        The limits, or the name of a preset: ``"strict"``, ``"default"`` or ``"forensic"``.  Those in force,
        if not given.
    **bounds : int
        Bounds of these that are changed, by their names in :class:`~cydicom.limits.Limits`.

    Examples
    --------
    >>> with config.limited("strict", depth=16):
    ...     ds = dcmread(upload)
    """
    chosen = _policy.current().limits if limits is None else _checked_limits(limits)
    return _Limited(chosen.replace(**bounds) if bounds else chosen)


def _checked_limits(limits: Limits | str) -> Limits:
    if isinstance(limits, str):
        return Limits.preset(limits)
    if not isinstance(limits, Limits):
        raise TypeError(f"limits are a Limits object or a preset's name, not {type(limits).__name__}")
    return limits


class _Limited:
    """A context in which some limits hold; those before are restored when it ends."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.before: list[Limits] = []

    def __enter__(self) -> Limits:
        self.before.append(_policy.current().limits)
        _set(limits=self.limits)
        return self.limits

    def __exit__(self, *exception: object) -> None:
        _set(limits=self.before.pop())


class _Modes:
    """A context in which both validation modes are `mode`; they are restored when it ends."""

    def __init__(self, mode: int) -> None:
        self.mode = mode
        self.before: list[tuple[int, int]] = []

    def __enter__(self) -> None:
        policy = _policy.current()
        self.before.append((policy.reading_validation_mode, policy.writing_validation_mode))
        _set(reading_validation_mode=self.mode, writing_validation_mode=self.mode)

    def __exit__(self, *exception: object) -> None:
        reading, writing = self.before.pop()
        _set(reading_validation_mode=reading, writing_validation_mode=writing)


def future_behavior(enable_future: bool = True) -> None:
    """Take the stricter defaults announced for pydicom's next major version, or go back."""
    global _use_future
    _use_future = enable_future
    if enable_future:
        _set(INVALID_KEYWORD_BEHAVIOR="RAISE", writing_validation_mode=RAISE)
    else:
        _set(INVALID_KEYWORD_BEHAVIOR="WARN", writing_validation_mode=None)


def _switch(name: str) -> property:
    def read(module: ModuleType) -> Any:
        return getattr(_policy.current(), name)

    def write(module: ModuleType, value: Any) -> None:
        _set(**{name: value})

    return property(read, write)


class _ConfigModule(ModuleType):
    """The module's class: a module cannot otherwise notice that its attributes are set."""

    use_DS_decimal = _switch("use_DS_decimal")
    use_DS_numpy = _switch("use_DS_numpy")
    use_IS_numpy = _switch("use_IS_numpy")
    allow_DS_float = _switch("allow_DS_float")
    datetime_conversion = _switch("datetime_conversion")
    use_none_as_empty_text_VR_value = _switch("use_none_as_empty_text_VR_value")
    convert_wrong_length_to_UN = _switch("convert_wrong_length_to_UN")
    replace_un_with_known_vr = _switch("replace_un_with_known_vr")
    show_file_meta = _switch("show_file_meta")
    assume_implicit_vr_switch = _switch("assume_implicit_vr_switch")
    APPLY_J2K_CORRECTIONS = _switch("APPLY_J2K_CORRECTIONS")
    INVALID_KEYWORD_BEHAVIOR = _switch("INVALID_KEYWORD_BEHAVIOR")
    INVALID_KEY_BEHAVIOR = _switch("INVALID_KEY_BEHAVIOR")
    data_element_callback = _switch("data_element_callback")
    data_element_callback_kwargs = _switch("data_element_callback_kwargs")

    @property
    def limits(self) -> Limits:
        """The bounds on what an input may ask for; a preset's name can be assigned."""
        return _policy.current().limits

    @limits.setter
    def limits(self, value: Limits | str) -> None:
        _set(limits=_checked_limits(value))

    @property
    def enforce_valid_values(self) -> bool:
        return _policy.current().enforce_valid_values

    @enforce_valid_values.setter
    def enforce_valid_values(self, value: bool) -> None:
        mode = RAISE if value else WARN
        _set(enforce_valid_values=value, reading_validation_mode=mode, writing_validation_mode=None)

    @property
    def logger(self) -> logging.Logger:
        return _logger()

    @property
    def pixel_data_handlers(self) -> list[Any]:
        """The older handlers of pixel data, in the order in which they are tried; a list to be changed."""
        handlers = _handlers
        if handlers is None:
            handlers = self.pixel_data_handlers = [
                _handler(name) for name in ("numpy", "gdcm", "pillow", "jpeg_ls", "pylibjpeg", "rle")
            ]
        return handlers

    @pixel_data_handlers.setter
    def pixel_data_handlers(self, handlers: list[Any]) -> None:
        global _handlers
        _handlers = handlers

    #: The name that pydicom's first generation had.
    image_handlers = pixel_data_handlers

    np_handler = property(lambda module: _handler("numpy"))
    gdcm_handler = property(lambda module: _handler("gdcm"))
    pillow_handler = property(lambda module: _handler("pillow"))
    jpegls_handler = property(lambda module: _handler("jpeg_ls"))
    pylibjpeg_handler = property(lambda module: _handler("pylibjpeg"))
    rle_handler = property(lambda module: _handler("rle"))


_handlers: list[Any] | None = None


def _handler(name: str) -> ModuleType:
    """Return an older handler; importing one takes the modules of pixels."""
    from importlib import import_module

    return import_module(f"{__package__}.pixel_data_handlers.{name}_handler")


sys.modules[__name__].__class__ = _ConfigModule

if _use_future_env == "True":
    future_behavior(True)
