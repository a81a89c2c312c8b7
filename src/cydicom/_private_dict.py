"""pydicom's import path for the dictionary of private elements; :mod:`cydicom.datadict` has the look-ups."""

from cydicom._dict._private import private_dictionaries

__all__ = ["private_dictionaries"]
