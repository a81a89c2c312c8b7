"""pydicom's import path of overlay planes as arrays."""

from cydicom.pixels.overlay import get_expected_length as get_expected_length
from cydicom.pixels.overlay import get_overlay_array as get_overlay_array
from cydicom.pixels.overlay import reshape_overlay_array as reshape_overlay_array

HANDLER_NAME = "Numpy Overlay"
DEPENDENCIES = {"numpy": ("https://numpy.org/", "NumPy")}
HAVE_NP = True


def is_available() -> bool:
    """Return whether what the handler needs is installed: it always is."""
    return True
