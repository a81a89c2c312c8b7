"""pydicom's import path for the dictionary of data elements; the look-ups are in :mod:`cydicom.datadict`."""

from cydicom._dict._elements import DicomDictionary, RepeatersDictionary

__all__ = ["DicomDictionary", "RepeatersDictionary"]
