"""pydicom's import path for the dictionary of UIDs; the look-ups are in :mod:`cydicom.uid`."""

from cydicom._dict._uids import UID_dictionary

__all__ = ["UID_dictionary"]
