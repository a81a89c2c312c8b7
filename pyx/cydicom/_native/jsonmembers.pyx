"""The objects of JSON text as dicts, where :mod:`json` parses it.

Native because it runs for every object of a text.
"""

cimport cython
from cpython.dict cimport PyDict_GetItem, PyDict_SetItem
from cpython.object cimport PyObject
from cpython.unicode cimport PyUnicode_CheckExact

from cydicom.errors import JsonModelError

cdef extern from "Python.h":
    Py_ssize_t PyUnicode_GET_LENGTH(object text)
    PyObject* PyDict_SetDefault(dict, object, object) except NULL


@cython.auto_pickle(False)
cdef class Members:
    """The members of JSON objects as dicts: an ``object_pairs_hook`` for :mod:`json`, for one text.

    Objects without members are one, attributes without a value one for each VR, and VRs one text: most of
    what a data set's text becomes are its attributes, and nobody changes them before they are elements.
    """

    cdef dict vrs
    cdef dict empty
    cdef dict nothing

    def __cinit__(self):
        self.vrs = {}
        self.empty = {}
        self.nothing = {}

    def __call__(self, list pairs not None):
        """Return the members of an object.

        Raises
        ------
        JsonModelError
            If a name is there twice.
        """
        cdef dict found
        cdef PyObject* held
        cdef bint alone = len(pairs) == 1
        cdef Py_ssize_t known = 0
        if alone:
            name, value = pairs[0]
            if name == "vr" and PyUnicode_CheckExact(value):
                held = PyDict_GetItem(self.empty, value)
                if held != NULL:
                    return <object>held
        if not pairs:
            return self.nothing
        found = {}
        for name, value in pairs:
            if name == "vr" and PyUnicode_CheckExact(value) and PyUnicode_GET_LENGTH(value) == 2:
                held = PyDict_GetItem(self.vrs, value)
                if held != NULL:
                    value = <object>held
                else:
                    PyDict_SetItem(self.vrs, value, value)
                if alone:
                    PyDict_SetItem(self.empty, value, found)
            # One look for each of a hundred thousand names, in a dict that has room for them.
            PyDict_SetDefault(found, name, value)
            known += 1
            if len(found) < known:
                raise JsonModelError(f"the member {name!r} is there twice in one object")
        return found
