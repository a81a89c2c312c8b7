"""Which packages with codecs are installed; they are imported when a frame is first given to them."""

from __future__ import annotations

#: What to do where the codecs of a transfer syntax are missing.
INSTALL_CODECS = 'python -m pip install "cydicom[codecs]"'

_FOUND: dict[tuple[str, tuple[int, ...], str], bool] = {}


def installed(module: str, minimum: tuple[int, ...] = (), distribution: str = "") -> bool:
    """Return whether a module can be imported, from a distribution that is not older than a version.

    Parameters
    ----------
    module : str
        Its name; it is not imported.
    minimum : tuple of int
        The oldest version that will do.
    distribution : str
        The distribution's name, where it is not the module's.
    """
    key = (module, minimum, distribution)
    if key not in _FOUND:
        _FOUND[key] = _is_there(module) and (not minimum or version_of(distribution or module) >= minimum)
    return _FOUND[key]


def _is_there(module: str) -> bool:
    from importlib.util import find_spec

    return find_spec(module) is not None


def version_of(distribution: str) -> tuple[int, ...]:
    """Return the numbers that a version begins with, none if it cannot be told."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        text = version(distribution)
    except PackageNotFoundError:
        return ()
    numbers = []
    for part in text.split("."):
        digits = part[: len(part) - len(part.lstrip("0123456789"))]
        if not digits:
            break
        numbers.append(int(digits))
    return tuple(numbers)


def _passes_version_check(package_name: str, minimum_version: tuple[int, ...]) -> bool:
    """Return whether a package is installed in a version that is not older; under pydicom's name."""
    return installed(package_name, minimum_version)
