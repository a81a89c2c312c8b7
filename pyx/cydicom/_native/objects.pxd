"""Natively made instances of the package's value classes; see objects.pyx."""

cdef extern from *:
    """
    static CYTHON_INLINE PyObject* cydicom_new(PyObject* cls, PyObject* no_arguments) {
        return ((PyTypeObject*)cls)->tp_new((PyTypeObject*)cls, no_arguments, NULL);
    }
    """
    object cydicom_new(object cls, tuple no_arguments)


cdef inline object new_instance(object cls):
    """Return an instance of a Python class without running its ``__init__``."""
    return cydicom_new(cls, ())


cdef object new_object(object cls)
cdef object new_float(double number, str text)
cdef object new_integer(object number, str text)
cdef object new_tag(unsigned int number)
cdef object new_uid(str text)
cdef object new_person_name(bytes raw, tuple encodings)
cdef object new_multi_value(object constructor, list items)
cdef object new_lazy_multi_value(object constructor, object items)
cdef object part(str name)
cdef int policy_flags(object policy) except -1
cdef int validation_mode(object policy) except -1
