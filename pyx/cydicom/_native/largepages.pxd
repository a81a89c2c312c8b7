"""Large pages for large memory: 512 pages of 4 KB take a fault each to fill, one of 2 MB takes one.

As numpy does for its arrays.  For memory that is filled from its start, soon and once; what the system
answers does not matter.
"""

cdef extern from *:
    """
    #ifndef CYDICOM_LARGE_PAGES
    #define CYDICOM_LARGE_PAGES
    #if defined(__linux__)
    #include <stdint.h>
    #include <sys/mman.h>
    #include <unistd.h>
    #endif
    /* For all pages, also those that are the memory's in part: the mapping of a large block stays one, and
       the system can move it when it grows.  Of several, each byte would be copied. */
    static void cydicom_ask_for_large_pages(void* place, size_t nbytes)
    {
    #if defined(__linux__) && defined(MADV_HUGEPAGE)
        const uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
        uintptr_t start = (uintptr_t)place / page * page;
        uintptr_t end = ((uintptr_t)place + nbytes + page - 1) / page * page;
        (void)madvise((void*)start, end - start, MADV_HUGEPAGE);
    #else
        (void)place;
        (void)nbytes;
    #endif
    }
    #endif
    """
    void cydicom_ask_for_large_pages(void* place, size_t nbytes) noexcept nogil

cdef enum:
    # numpy asks from this size on, too.
    LARGE_NBYTES = 4 << 20


cdef inline void fill_by_large_pages(void* place, size_t nbytes) noexcept nogil:
    """Ask for large pages where memory, of which all or most will be filled, is large."""
    if nbytes >= LARGE_NBYTES:
        cydicom_ask_for_large_pages(place, nbytes)
