"""The start of a file, or all of it, straight into one bytes object: four calls of the operating system.

Native because opening a file through Python's own functions costs as much again as reading and scanning it.
The GIL is released while the operating system works.
"""

from cpython.bytes cimport PyBytes_AS_STRING, PyBytes_FromStringAndSize
from cpython.exc cimport PyErr_CheckSignals, PyErr_SetFromErrnoWithFilenameObject
from libc.stdint cimport int64_t
from libc.string cimport strlen

from cydicom._native.largepages cimport fill_by_large_pages

cdef extern from *:
    """
    #ifndef _WIN32
    #include <errno.h>
    #include <fcntl.h>
    #include <sys/stat.h>
    #include <unistd.h>
    #define CYDICOM_POSIX 1

    static int cydicom_open(
        const char* path, int64_t* size, int64_t* seconds, int64_t* nanoseconds, int* regular
    ) {
        struct stat status;
        int descriptor;
        descriptor = open(path, O_RDONLY | O_CLOEXEC);
        if (descriptor < 0)
            return errno == EINTR ? -2 : -1;
        if (fstat(descriptor, &status) != 0) {
            int error = errno;
            close(descriptor);
            errno = error;
            return -1;
        }
        *size = (int64_t)status.st_size;
    #ifdef __APPLE__
        *seconds = (int64_t)status.st_mtimespec.tv_sec;
        *nanoseconds = (int64_t)status.st_mtimespec.tv_nsec;
    #else
        *seconds = (int64_t)status.st_mtim.tv_sec;
        *nanoseconds = (int64_t)status.st_mtim.tv_nsec;
    #endif
        *regular = S_ISREG(status.st_mode) != 0;
        return descriptor;
    }

    /* Reads until nbytes are there or the file ends, and closes it; returns the bytes read, or -1. */
    static int64_t cydicom_read_and_close(int descriptor, char* buffer, int64_t nbytes) {
        int64_t done = 0;
        int error = 0;
        while (done < nbytes) {
            int64_t left = nbytes - done;
            ssize_t got = read(descriptor, buffer + done, (size_t)(left < (1 << 30) ? left : (1 << 30)));
            if (got < 0) {
                if (errno == EINTR)
                    continue;
                error = errno;
                done = -1;
                break;
            }
            if (got == 0)
                break;
            done += got;
        }
        close(descriptor);
        errno = error;
        return done;
    }
    #else
    #define CYDICOM_POSIX 0
    static int cydicom_open(
        const char* path, int64_t* size, int64_t* seconds, int64_t* nanoseconds, int* regular
    ) {
        return -1;
    }
    static int64_t cydicom_read_and_close(int descriptor, char* buffer, int64_t nbytes) {
        return -1;
    }
    #endif
    """
    const bint CYDICOM_POSIX
    int cydicom_open(
        const char* path, int64_t* size, int64_t* seconds, int64_t* nanoseconds, int* regular
    ) nogil
    int64_t cydicom_read_and_close(int descriptor, char* buffer, int64_t nbytes) nogil
    object PyUnicode_EncodeFSDefault(object)

#: Whether :func:`read_start` works here; elsewhere the caller reads through Python's own functions.
AVAILABLE = bool(CYDICOM_POSIX)


def read_start(str path not None, int64_t limit=-1):
    """Return the first `limit` bytes of a regular file (all for -1), its size, and when it was last changed.

    Returns
    -------
    tuple of (bytes, int, int, float) or int
        The bytes, the size in bytes, the time in nanoseconds and in seconds since 1970; for what does not
        tell its size, as pipes do not, its descriptor: open, for a pipe cannot be opened a second time.

    Raises
    ------
    OSError
        If the file cannot be opened or read.
    ValueError
        If the path contains a zero byte.
    """
    cdef bytes encoded = PyUnicode_EncodeFSDefault(path)
    cdef const char* name = PyBytes_AS_STRING(encoded)
    cdef int64_t size = 0
    cdef int64_t seconds = 0
    cdef int64_t nanoseconds = 0
    cdef int64_t wanted, done
    cdef int regular = 0
    cdef int descriptor
    cdef char* buffer
    cdef bytes data
    if strlen(name) != <size_t>len(encoded):
        raise ValueError(f"the path {path!r} contains a zero byte")
    while True:
        with nogil:
            descriptor = cydicom_open(name, &size, &seconds, &nanoseconds, &regular)
        if descriptor != -2:
            break
        # A signal came in, while a FIFO waited for its writer, say: its handler may want to end this.
        PyErr_CheckSignals()
    if descriptor < 0:
        PyErr_SetFromErrnoWithFilenameObject(OSError, path)
    if not regular or size == 0:
        return descriptor
    wanted = size if limit < 0 or limit > size else limit
    try:
        data = PyBytes_FromStringAndSize(NULL, wanted)
    except BaseException:
        cydicom_read_and_close(descriptor, NULL, 0)
        raise
    buffer = PyBytes_AS_STRING(data)
    fill_by_large_pages(buffer, wanted)
    with nogil:
        done = cydicom_read_and_close(descriptor, buffer, wanted)
    if done < 0:
        PyErr_SetFromErrnoWithFilenameObject(OSError, path)
    if done < wanted:
        # It was cut since its size was asked for.
        data = data[:done]
        size = done
    # The sum is the one that os.stat() gives as st_mtime.
    return data, size, seconds * 1000000000 + nanoseconds, seconds + 1e-9 * nanoseconds
