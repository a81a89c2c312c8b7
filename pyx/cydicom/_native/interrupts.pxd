"""Interrupts in long loops: native code runs no handlers of signals unless it asks for them.

A handler may run any code and raise, so loops ask where collecting garbage could run any code as well, and
where what was made so far can be dropped.
"""

from cpython.exc cimport PyErr_CheckSignals


cdef enum:
    STEPS_BETWEEN_SIGNALS = 4096


cdef inline int let_signals_in(Py_ssize_t step) except -1:
    """Run the handlers of signals that came, once in 4,096 steps; -1 if one raised."""
    if step & (STEPS_BETWEEN_SIGNALS - 1) == 0:
        return PyErr_CheckSignals()
    return 0


cdef inline int let_signals_in_nogil() except -1 nogil:
    """Run the handlers of signals that came; for kernels of which one call can take longer than 100 ms.

    Taking the GIL may mean to wait for other threads, so it is for steps of some milliseconds.
    """
    with gil:
        return PyErr_CheckSignals()
