"""Deep copies of data sets: elements, sequences and items made anew, bytes and immutable values shared.

Native because a copy makes an object for each element that was touched; by way of pickle's protocol, which
``copy.deepcopy`` follows for other objects, each takes ten times as long.

Data sets are made empty and filled later, from a list of those that are left: neither the depth of items nor
a data set that contains itself matters.  What is not of the package's own classes is left to
``copy.deepcopy``, with the same memo.
"""

from cpython.dict cimport (
    PyDict_Contains, PyDict_Copy, PyDict_GetItem, PyDict_Next, PyDict_SetItem, PyDict_Update
)
from cpython.object cimport PyObject, PyObject_GenericSetAttr

from cydicom._native.items cimport SequenceItems
from cydicom._native.objects cimport new_instance
from cydicom._native.store cimport ElementStore

from cydicom._native import injected as _injected

cdef extern from *:
    ctypedef struct PyTypeObject:
        Py_ssize_t tp_basicsize
    object PyObject_GenericGetDict(object, void*)
    PyTypeObject* Py_TYPE(PyObject*)
    Py_ssize_t Py_REFCNT(PyObject*)
    PyObject* _PyType_Lookup(PyTypeObject*, object)

cdef enum:
    # The references to a value that an object's dict and its copy hold, and nobody else.
    HELD_BY_BOTH = 2

# Injected by bind().
cdef object tag_class = None
cdef object data_element_class = None
cdef object raw_element_class = None
cdef object sequence_class = None
cdef object multi_value_class = None
cdef object method_class = None
cdef object dataset_class = None
cdef object file_dataset_class = None
cdef object file_meta_class = None
cdef object copy_value = None
cdef object reconstruct = None

# Classes whose instances a copy shares: nothing about them changes.
cdef dict shared_classes = {}

# What a class defines to have a say in copying and pickling: then it is left to Python.
cdef tuple own_ways = (
    "__deepcopy__", "__copy__", "__reduce_ex__", "__reduce__", "__getstate__", "__setstate__", "__new__",
    "__getnewargs__", "__getnewargs_ex__",
)

cdef str BUFFER = "buffer"


def bind(**parts):
    """Take the classes and functions of the layers above; a part not named is left as it is."""
    global data_element_class, raw_element_class, sequence_class, multi_value_class, method_class
    global tag_class, dataset_class, file_dataset_class, file_meta_class, copy_value, reconstruct
    tag_class = parts.pop("tag_class", tag_class)
    data_element_class = parts.pop("data_element_class", data_element_class)
    raw_element_class = parts.pop("raw_element_class", raw_element_class)
    sequence_class = parts.pop("sequence_class", sequence_class)
    multi_value_class = parts.pop("multi_value_class", multi_value_class)
    method_class = parts.pop("method_class", method_class)
    dataset_class = parts.pop("dataset_class", dataset_class)
    file_dataset_class = parts.pop("file_dataset_class", file_dataset_class)
    file_meta_class = parts.pop("file_meta_class", file_meta_class)
    copy_value = parts.pop("copy_value", copy_value)
    reconstruct = parts.pop("reconstruct", reconstruct)
    if parts:
        raise TypeError(f"unknown parts: {', '.join(sorted(parts))}")


def share(*classes):
    """Have copies share the instances of these classes."""
    for cls in classes:
        shared_classes[cls] = None


cdef inline bint is_shared(PyObject* value) except -1:
    """Tell whether a copy shares a value; the commonest classes are told at once."""
    cdef object kind = <object><PyObject*>Py_TYPE(value)
    return kind is str or kind is int or kind is tag_class or PyDict_Contains(shared_classes, kind)


cdef bint is_plain_class(object cls) except -1:
    """Tell whether a class of data sets leaves copying and pickling to the package."""
    cdef PyTypeObject* kind = <PyTypeObject*><PyObject*>cls
    cdef PyObject* found
    if cls is dataset_class or cls is file_dataset_class or cls is file_meta_class:
        return True
    # Slots of its own would be state that is in no __dict__.
    if kind.tp_basicsize != (<PyTypeObject*><PyObject*>dataset_class).tp_basicsize:
        return False
    for name in own_ways:
        found = _PyType_Lookup(kind, name)
        if (
            found != _PyType_Lookup(<PyTypeObject*><PyObject*>dataset_class, name)
            and found != _PyType_Lookup(<PyTypeObject*><PyObject*>file_dataset_class, name)
        ):
            return False
    return True


def is_plain(cls not None):
    """Tell whether a class of data sets leaves copying and pickling to the package."""
    return is_plain_class(cls)


cdef class DeepCopy:
    """One call of ``copy.deepcopy``: what was copied so far, and the data sets that are left to be filled."""

    cdef dict memo
    cdef list left

    cdef int remember(self, object original, object made) except -1:
        """Have whoever comes to this object again get the same copy; the object lives as long as the memo."""
        self.memo[id(original)] = made
        alive = self.memo.get(id(self.memo))
        if alive is None:
            self.memo[id(self.memo)] = [original]
        else:
            alive.append(original)
        return 0

    cdef object copied(self, object value, bint alone, object element=None):
        """Return the copy of a value; `alone` says that nobody but its holder refers to it.

        `element` is the DataElement whose value it is, if it is one.
        """
        cdef PyObject* known
        kind = type(value)
        if PyDict_Contains(shared_classes, kind):
            return value
        if not alone:
            known = PyDict_GetItem(self.memo, id(value))
            if known != NULL:
                return <object>known
        if kind is data_element_class:
            return self.element(value, alone)
        if kind is multi_value_class or kind is sequence_class:
            return self.sequence(value, alone)
        if kind is raw_element_class and (value.value is None or type(value.value) is bytes):
            return value
        if isinstance(value, dataset_class) and is_plain_class(kind):
            made = new_instance(kind)
            if not alone:
                self.remember(value, made)
            self.left.append(value)
            self.left.append(made)
            return made
        if kind is list:
            return self.numbered(value, alone)
        if kind is ElementStore:
            return self.store(value, alone)
        if kind is SequenceItems:
            return self.items(value, alone)
        if kind is method_class:
            return kind(value.__func__, self.copied(value.__self__, False))
        if element is not None:
            return copy_value(value, self.memo, element)
        from copy import deepcopy

        return deepcopy(value, self.memo)

    cdef object element(self, object original, bint alone):
        """Return the copy of a DataElement."""
        cdef PyObject* name
        cdef PyObject* value
        cdef Py_ssize_t position = 0
        cdef dict state = PyObject_GenericGetDict(original, NULL)
        cdef bint owned
        made = new_instance(data_element_class)
        if not alone:
            self.remember(original, made)
        while PyDict_Next(state, &position, &name, &value):
            owned = Py_REFCNT(value) == 1
            # References of our own: copying can run Python code, which may change what is copied.
            key = <object>name
            attribute = <object>value
            if not is_shared(value):
                attribute = self.copied(attribute, owned, original)
            PyObject_GenericSetAttr(made, key, attribute)
        return made

    cdef object sequence(self, object original, bint alone):
        """Return the copy of a Sequence or MultiValue."""
        made = new_instance(type(original))
        if not alone:
            self.remember(original, made)
        self.attributes(original, made)
        return made

    cdef list numbered(self, list original, bint alone):
        """Return the copy of a list."""
        cdef list made = original[:]
        cdef Py_ssize_t i
        cdef PyObject* item
        if not alone:
            self.remember(original, made)
        for i in range(len(made)):
            item = <PyObject*>made[i]
            if not is_shared(item):
                made[i] = self.copied(<object>item, Py_REFCNT(item) == HELD_BY_BOTH)
        return made

    cdef int attributes(self, object original, object made) except -1:
        """Give a new object copies of the attributes of another."""
        cdef PyObject* name
        cdef PyObject* value
        cdef Py_ssize_t position = 0
        cdef dict state = PyObject_GenericGetDict(made, NULL)
        cdef bint alone
        PyDict_Update(state, PyObject_GenericGetDict(original, NULL))
        while PyDict_Next(state, &position, &name, &value):
            if is_shared(value):
                continue
            alone = Py_REFCNT(value) == HELD_BY_BOTH
            key = <object>name
            attribute = <object>value
            if key != BUFFER or not hasattr(attribute, "read"):
                # The file object that a data set was read from is the same in a copy.
                PyDict_SetItem(state, key, self.copied(attribute, alone))
        return 0

    cdef ElementStore store(self, ElementStore original, bint alone):
        cdef ElementStore made = original.twin()
        if not alone:
            self.remember(original, made)
        if original.overlay:
            made.overlay = self.values(original.overlay)
        return made

    cdef SequenceItems items(self, SequenceItems original, bint alone):
        cdef SequenceItems made = SequenceItems.__new__(SequenceItems)
        made.context = original.context
        made.index = original.index
        made.implicit = original.implicit
        made.little = original.little
        made.un = original.un
        made.start = original.start
        made.end = original.end
        if not alone:
            self.remember(original, made)
        if original.touched is not None:
            made.touched = self.numbered(original.touched, True)
        return made

    cdef dict values(self, dict original):
        """Return the copy of a dict from tags to elements, or from numbers to items."""
        cdef dict made = PyDict_Copy(original)
        cdef PyObject* key
        cdef PyObject* value
        cdef Py_ssize_t position = 0
        cdef bint alone
        while PyDict_Next(made, &position, &key, &value):
            if is_shared(value):
                continue
            alone = Py_REFCNT(value) == HELD_BY_BOTH
            number = <object>key
            PyDict_SetItem(made, number, self.copied(<object>value, alone))
        return made

    cdef int fill(self) except -1:
        while self.left:
            made = self.left.pop()
            original = self.left.pop()
            self.attributes(original, made)
        return 0


def deep_copy(original, dict memo not None):
    """Return a deep copy of a data set, element, sequence or store of the package's own classes.

    Parameters
    ----------
    original : Dataset, DataElement, Sequence, MultiValue, ElementStore or SequenceItems
        A data set may be of a subclass for which :func:`is_plain` is true.
    memo : dict
        That of ``copy.deepcopy``.
    """
    cdef DeepCopy copy = DeepCopy.__new__(DeepCopy)
    copy.memo = memo
    copy.left = []
    made = copy.copied(original, False)
    copy.fill()
    return made


def copy_dataset(dataset not None, dict memo not None):
    """Return a copy that shares nothing that can change; a file object that it was read from is the same."""
    if is_plain_class(type(dataset)):
        return deep_copy(dataset, memo)
    return reconstruct(dataset, memo)


_injected.bind(deep_copy=deep_copy)
share(
    type(None), type(Ellipsis), type(NotImplemented), bool, int, float, complex, str, bytes, type, range,
    type(len), type(lambda: None),
)
