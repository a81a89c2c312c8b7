"""Small functions of pydicom's ``misc``: is a file DICOM, how many bytes is "10 MB", warn and log."""

from __future__ import annotations

import sys
import warnings

from cydicom import config

TYPE_CHECKING = False
if TYPE_CHECKING:
    import logging
    from os import PathLike

    LOGGER: logging.Logger

__all__ = ["is_dicom", "size_in_bytes", "warn_and_log"]

_size_factors = {
    "kb": 1000,
    "mb": 1000**2,
    "gb": 1000**3,
    "kib": 1024,
    "mib": 1024**2,
    "gib": 1024**3,
}


def __getattr__(name: str) -> logging.Logger:
    """Return the package's logger for ``LOGGER``, which is made when it is first asked for."""
    if name == "LOGGER":
        return config._logger()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def size_in_bytes(expr: int | float | str | None) -> float | int | None:
    """Return the number of bytes that a ``defer_size`` argument stands for.

    Parameters
    ----------
    expr : int, float, str or None
        A number of bytes, or a text such as ``"512"``, ``"100 kB"`` or ``"1.5 MiB"``: a number, then one of
        the units kB, MB, GB (powers of 1000) and KiB, MiB, GiB (powers of 1024), in any case.

    Returns
    -------
    int, float or None
        ``None``, no limit, for ``None`` and for infinity; a number as it was given; a text without a unit as
        int; a text with a unit as float.

    Raises
    ------
    ValueError
        If a text is not of that form.
    """
    if expr is None or expr == float("inf"):
        return None
    if isinstance(expr, (int, float)):
        return expr
    try:
        return int(expr)
    except ValueError:
        if not isinstance(expr, str):
            raise
    start_of_unit = next((index for index, letter in enumerate(expr) if letter.isalpha()), len(expr))
    factor = _size_factors.get(expr[start_of_unit:].lower())
    if factor is None:
        raise ValueError(f"{expr!r} is not a size: expected a number and one of kB, MB, GB, KiB, MiB, GiB")
    try:
        return float(expr[:start_of_unit]) * factor
    except ValueError:
        raise ValueError(f"{expr!r} is not a size: {expr[:start_of_unit]!r} is not a number") from None


def is_dicom(file_path: str | PathLike[str]) -> bool:
    """Return whether the file has the prefix ``DICM`` at offset 128 (PS3.10 7.1).

    Files without a preamble, which :func:`~cydicom.dcmread` reads with ``force=True``, give ``False``.

    Parameters
    ----------
    file_path : str or os.PathLike
        The file.

    Raises
    ------
    OSError
        If the file cannot be read; it does not exist or is a directory, for example.
    """
    with open(file_path, "rb") as file:  # noqa: PTH123  (bytes are a path, too)
        return file.read(132)[128:] == b"DICM"


def _is_heard(logger: logging.Logger | None) -> bool:
    """Return whether a handler does something with what is logged; a record costs as much as ten elements."""
    null_handler: type = sys.modules["logging"].NullHandler
    while logger is not None:
        for handler in logger.handlers:
            if not isinstance(handler, null_handler):
                return True
        logger = logger.parent if logger.propagate else None
    return False


def warn_and_log(msg: str, category: type[Warning] | None = None, stacklevel: int = 1) -> None:
    """Issue a warning, and log it.

    Parameters
    ----------
    msg : str
        The message.
    category : type, optional
        The class of the warning; default :class:`UserWarning`.
    stacklevel : int
        Where the warning says it comes from: 1 for the caller of this function, 2 for the caller's caller.
    """
    # A handler cannot exist before logging is imported, so that is not the place to import it.
    if "logging" in sys.modules:
        logger = config._logger()
        if _is_heard(logger):
            logger.warning(msg)
    warnings.warn(msg, category, stacklevel=stacklevel + 1)
