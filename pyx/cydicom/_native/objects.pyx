"""Instances of DSfloat, IS, BaseTag, UID, PersonName and MultiValue, made without running their Python code.

Native because ``__new__`` and ``__init__`` in Python cost more than the conversion: a DSfloat takes 90 ns
here and more than 1 us through its class.  The classes live in Python; upper layers hand them down with
:func:`bind`, so this module imports none of them.
"""

from cpython.object cimport PyObject, PyObject_GenericSetAttr
from cpython.ref cimport Py_INCREF, Py_XDECREF


cdef extern from "Python.h":
    ctypedef struct PyTypeObject
    ctypedef object (*allocfunc)(PyTypeObject*, Py_ssize_t)
    ctypedef object (*newfunc)(PyTypeObject*, tuple, PyObject*)
    ctypedef struct PyTypeObject:
        allocfunc tp_alloc
        newfunc tp_new
    ctypedef struct PyFloatObject:
        double ob_fval
    PyTypeObject PyBaseObject_Type
    PyTypeObject PyLong_Type
    PyTypeObject PyUnicode_Type
    PyObject* _PyObject_GenericGetAttrWithDict(object, object, PyObject*, int) except? NULL


# Bits of Policy.flags, by the numbers that cydicom.policy gives them; the mode of a default policy is WARN.
cdef enum:
    DEFAULT_FLAGS = 0
    DEFAULT_MODE = 1

cdef enum:
    # As few as do: of a large file, each may keep the memory around it from being given back.
    TAGS_KEPT = 1024

cdef PyObject* _kept_tags[TAGS_KEPT]
cdef unsigned int _kept_numbers[TAGS_KEPT]

cdef dict _parts = {}
cdef object _float_class = None
cdef object _integer_class = None
cdef object _tag_class = None
cdef object _uid_class = None
cdef object _person_name_class = None
cdef object _multi_value_class = None
cdef object _default_policy = None


def bind(**parts):
    """Take the classes and functions that conversion needs from the upper layers.

    Parameters
    ----------
    **parts
        By name: the classes ``DSfloat``, ``IS``, ``BaseTag``, ``UID``, ``PersonName``, ``MultiValue``, the
        default policy as ``policy``, and whatever else the native modules ask for.  A later call replaces.
    """
    global _float_class, _integer_class, _tag_class, _uid_class, _person_name_class, _multi_value_class
    global _default_policy
    _parts.update(parts)
    _float_class = _parts.get("DSfloat")
    _integer_class = _parts.get("IS")
    if _parts.get("BaseTag") is not _tag_class:
        forget_tags()
    _tag_class = _parts.get("BaseTag")
    _uid_class = _parts.get("UID")
    _person_name_class = _parts.get("PersonName")
    _multi_value_class = _parts.get("MultiValue")
    _default_policy = _parts.get("policy")


cdef void forget_tags() noexcept:
    cdef PyObject* before
    cdef int place
    for place in range(TAGS_KEPT):
        before = _kept_tags[place]
        _kept_tags[place] = NULL
        Py_XDECREF(before)


def own_attribute(owner, str name not None):
    """Return an attribute of an object or its class, None if it has none.

    Unlike ``__dict__`` this makes no dict of an object that keeps its attributes without, and unlike
    :func:`getattr` no exception where most objects have no such attribute.
    """
    cdef PyObject* held = _PyObject_GenericGetAttrWithDict(owner, name, NULL, 1)
    if held == NULL:
        return None
    found = <object>held
    Py_XDECREF(held)
    return found


cdef object part(str name):
    """Return what was bound as `name`."""
    return _parts[name]


cdef int policy_flags(object policy) except -1:
    """Return the bits of the switches that conversion depends on."""
    if policy is _default_policy:
        return DEFAULT_FLAGS
    return policy.flags


cdef int validation_mode(object policy) except -1:
    """Return 0 (ignore), 1 (warn) or 2 (raise) for values that are read."""
    if policy is _default_policy:
        return DEFAULT_MODE
    return policy.reading_validation_mode


cdef object new_object(object cls):
    """Return an instance of a Python class without its ``__init__``; a native base of it keeps no state.

    ``object.__new__`` gives it room for its attributes; what is allocated without has a dict made at the
    first of them, with room for thirty, which takes 350 bytes where 40 do (CPython 3.11).
    """
    return PyBaseObject_Type.tp_new(<PyTypeObject*>cls, (), NULL)


cdef object new_float(double number, str text):
    """Return a DSfloat of `number` that keeps `text`; that was made from a number if it is ``None``."""
    cdef object made = (<PyTypeObject*>_float_class).tp_alloc(<PyTypeObject*>_float_class, 0)
    (<PyFloatObject*>made).ob_fval = number
    if text is not None:
        PyObject_GenericSetAttr(made, "original_string", text)
    return made


cdef object new_integer(object number, str text):
    """Return an IS of `number` that keeps `text`, or its own digits if that is ``None``."""
    cdef object made = PyLong_Type.tp_new(<PyTypeObject*>_integer_class, (number,), NULL)
    if text is not None:
        # What the setter of original_string stores; calling it would cost ten times the rest.
        PyObject_GenericSetAttr(made, "_text", text)
    return made


cdef object new_tag(unsigned int number):
    """Return a BaseTag; of tags made lately, the same object: tags cannot change."""
    cdef unsigned int place = (number ^ (number >> 15)) & (TAGS_KEPT - 1)
    cdef object made
    if _kept_numbers[place] == number and _kept_tags[place] != NULL:
        return <object>_kept_tags[place]
    made = PyLong_Type.tp_new(<PyTypeObject*>_tag_class, (number,), NULL)
    cdef PyObject* before = _kept_tags[place]
    Py_INCREF(made)
    _kept_tags[place] = <PyObject*>made
    _kept_numbers[place] = number
    Py_XDECREF(before)
    return made


cdef object new_uid(str text):
    """Return a UID."""
    return PyUnicode_Type.tp_new(<PyTypeObject*>_uid_class, (text,), NULL)


cdef object new_person_name(bytes raw, tuple encodings):
    """Return a PersonName that decodes `raw` when somebody asks."""
    cdef object made = new_object(_person_name_class)
    PyObject_GenericSetAttr(made, "original_string", raw)
    PyObject_GenericSetAttr(made, "encodings", encodings)
    return made


cdef object new_multi_value(object constructor, list items):
    """Return a MultiValue that owns `items`, which are not validated again."""
    return new_lazy_multi_value(constructor, items)


cdef object new_lazy_multi_value(object constructor, object items):
    """Return a MultiValue over `items`, a list, a NumberList or a TextList."""
    cdef object made = new_object(_multi_value_class)
    PyObject_GenericSetAttr(made, "_constructor", constructor)
    PyObject_GenericSetAttr(made, "_list", items)
    return made
