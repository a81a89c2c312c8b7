"""Waveforms, under pydicom's import path."""

from cydicom.waveforms import numpy_handler as numpy_handler
from cydicom.waveforms.numpy_handler import generate_multiplex as generate_multiplex
from cydicom.waveforms.numpy_handler import multiplex_array as multiplex_array
