"""Overlays, under pydicom's import path."""

from cydicom.overlays import numpy_handler as numpy_handler
from cydicom.overlays.numpy_handler import get_overlay_array as get_overlay_array
