"""KeywordAccess: ``ds.PatientName``, the element of a keyword looked up before Python looks for an attribute.

Native because Python raises and catches an AttributeError before it calls a ``__getattr__``, which costs
several times the look-up.
"""

cimport cython
from cpython.dict cimport PyDict_Contains, PyDict_GetItem
from cpython.object cimport PyObject, PyObject_GenericGetAttr, PyTypeObject
from libc.stdint cimport uint32_t

from cydicom._native.store cimport ElementStore

cdef extern from *:
    object PyObject_GenericGetDict(object, void*)
    PyTypeObject* Py_TYPE(object)
    PyObject* _PyType_Lookup(PyTypeObject*, object)
    Py_UCS4 PyUnicode_READ_CHAR(object, Py_ssize_t)

# Injected by bind().
cdef object data_element_class = None
cdef object load_keywords = None
cdef dict keywords = None


def bind(*, data_element, load):
    """Take the class of elements, and the function that loads the keywords of the dictionary."""
    global data_element_class, load_keywords
    data_element_class = data_element
    load_keywords = load


cdef PyObject* keyword_tag(str keyword) except? NULL:
    """Return the tag of a keyword, borrowed; NULL if there is none."""
    global keywords
    if keywords is None:
        keywords = load_keywords()
    return PyDict_GetItem(keywords, keyword)


@cython.auto_pickle(False)
cdef class KeywordAccess:
    """The base of Dataset: an attribute that is the keyword of an element is looked up in the store.

    It has no state of its own: data sets keep theirs in ``__dict__``.
    """

    # Not used.  It makes the layout of data sets one of its own, so that ``__class__`` can be assigned among
    # their classes in whatever order these name their bases.
    cdef void* layout

    def __getattribute__(self, name):
        cdef PyObject* held
        cdef PyObject* tag
        cdef uint32_t number
        cdef ElementStore store
        if type(name) is str and len(<str>name) > 2 and c'A' <= PyUnicode_READ_CHAR(name, 0) <= c'Z':
            tag = keyword_tag(name)
            # Attributes of the class and of the object come first, as everywhere in Python.
            if tag != NULL and _PyType_Lookup(Py_TYPE(self), name) == NULL:
                number = <object>tag
                state = PyObject_GenericGetDict(self, NULL)
                held = PyDict_GetItem(state, "_dict")
                if held != NULL and type(<object>held) is ElementStore and not PyDict_Contains(state, name):
                    # A reference of our own: what a conversion runs may take the store from the data set.
                    store = <ElementStore><object>held
                    if not PyObject_GenericGetAttr(self, "_plain_access"):
                        if number in store:
                            return self[number].value
                    else:
                        element = store.fetch(number, self)
                        if element is not None:
                            if type(element) is data_element_class:
                                return PyObject_GenericGetAttr(element, "_value")
                            return element.value
        return PyObject_GenericGetAttr(self, name)
