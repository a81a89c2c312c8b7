"""pixel_array and iter_pixels: the pixels of a file, of which no more is read than is wanted."""

from __future__ import annotations

import os

from cydicom.datadict import dictionary_is_retired
from cydicom.dataset.core import Dataset
from cydicom.filereader import dcmread
from cydicom.pixels.decoded import array_of, frames_of
from cydicom.tag import Tag

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any, BinaryIO

    import numpy as np

    from cydicom.tag import BaseTag

    Source = str | os.PathLike[str] | BinaryIO | Dataset

#: Values of more bytes stay in the file until a frame of them is wanted,
_LEFT_IN_FILE = 65536
#: but a file of no more than this is read at once.
_SMALL_FILE = 1 << 20


def pixel_array(
    src: Source,
    *,
    ds_out: Dataset | None = None,
    specific_tags: list[int] | None = None,
    index: int | None = None,
    raw: bool = False,
    decoding_plugin: str = "",
    workers: int | None = None,
    **kwargs: Any,
) -> np.ndarray:
    """Return decoded pixels, of one frame or of all.

    Parameters
    ----------
    src : path, file object or Dataset
        What has them.  Of a file the header is read, and the frames that are wanted; a file object is read
        from its start, and left where it stood.
    ds_out : Dataset, optional
        Gets the file meta information of a file and its elements of group 0028, the retired ones excepted.
    specific_tags : list of int, optional
        Other elements that it gets.
    index : int, optional
        Which frame, counted from 0; all of them if not given.
    raw : bool
        Leave colours as they are stored, do not convert them to RGB.
    decoding_plugin : str
        The only plugin to use, by its label; any that can if not given.
    workers : int, optional
        Threads that decode; ``None`` and 1 use the caller's, 0 as many as the machine has.
    **kwargs
        Other options of the decoder; ``transfer_syntax_uid`` for a file without file meta information.

    Returns
    -------
    numpy.ndarray
        Of shape ([frames,] rows, columns[, samples]), in the byte order of the source; frames and samples are
        no axis where there is one.  It can be written to, unless ``view_only=True`` made it a view of what
        cannot.

    Raises
    ------
    AttributeError
        If an element is missing that decoding needs.
    ValueError
        If there is no such frame, or pixels and elements do not fit.
    NotImplementedError
        If there is no decoder for the transfer syntax.
    RuntimeError
        If no plugin can be used, or can decode a frame.
    """
    if isinstance(src, Dataset):
        return array_of(src, index, raw, decoding_plugin, workers, **kwargs)
    with _Opened(src, ds_out, specific_tags) as ds:
        return array_of(ds, index, raw, decoding_plugin, workers, **kwargs)


def iter_pixels(
    src: Source,
    *,
    ds_out: Dataset | None = None,
    specific_tags: list[BaseTag | int] | None = None,
    indices: Iterable[int] | None = None,
    raw: bool = False,
    decoding_plugin: str = "",
    workers: int | None = None,
    **kwargs: Any,
) -> Iterator[np.ndarray]:
    """Yield decoded frames one by one.

    Parameters
    ----------
    indices : iterable of int, optional
        Which frames, in which order; all if not given.
    workers : int, optional
        How many threads decode frames ahead, in their order.
    src, ds_out, specific_tags, raw, decoding_plugin, **kwargs
        As for :func:`pixel_array`, which raises the same.

    Yields
    ------
    numpy.ndarray
        Of shape (rows, columns[, samples]).
    """
    if isinstance(src, Dataset):
        yield from frames_of(src, indices, raw, decoding_plugin, workers, **kwargs)
        return
    with _Opened(src, ds_out, specific_tags) as ds:
        yield from frames_of(ds, indices, raw, decoding_plugin, workers, **kwargs)


class _Opened:
    """The data set of a path or file object, its large values left there, while frames are taken from it.

    Parameters
    ----------
    src : path or file object
        Where it is.
    ds_out : Dataset or None
        Gets what it says of its pixels.
    specific_tags : list of int or None
        Other elements that this gets.
    """

    def __init__(self, src: Any, ds_out: Dataset | None, specific_tags: Iterable[Any] | None) -> None:
        if not isinstance(src, (str, os.PathLike)) and not hasattr(src, "read"):
            raise TypeError(
                f"pixels are taken from a path, a file object or a Dataset, not from {type(src).__name__}"
            )
        self.src = src
        self.ds_out = ds_out
        self.specific_tags = specific_tags
        self.position: int | None = None

    def __enter__(self) -> Dataset:
        src: Any = self.src
        limit: int | None = _LEFT_IN_FILE
        if isinstance(src, (str, os.PathLike)):
            src = os.fsdecode(src)
            if os.stat(src).st_size <= _SMALL_FILE:  # noqa: PTH116 - no Path is made of what is a str
                limit = None
        elif hasattr(src, "seek"):
            self.position = src.tell()
            src.seek(0)
        ds = dcmread(src, defer_size=limit, force=True)
        if self.ds_out is not None:
            _describe(ds, self.ds_out, self.specific_tags or ())
        return ds

    def __exit__(self, *exception: object) -> None:
        if self.position is not None:
            self.src.seek(self.position)


def _describe(ds: Dataset, ds_out: Dataset, specific_tags: Iterable[Any]) -> None:
    """Give a data set what another one says of its pixels."""
    wanted = {Tag(0x0008, 0x0005), *(Tag(tag) for tag in specific_tags)}
    for tag in list(ds._dict.tags()):
        if tag in wanted or (tag.group == 0x0028 and _is_known(tag)):
            ds_out[tag] = ds[tag]
    ds_out.file_meta = ds.file_meta


def _is_known(tag: BaseTag) -> bool:
    """Tell whether the dictionary has a tag, and does not call it retired."""
    try:
        return not dictionary_is_retired(tag)
    except KeyError:
        return False
