"""Run as a program: let each allocation of an action fail in turn, and tell what is raised instead.

    python -m tests.hostile.allocations [--width N] [ACTION ...]

Needs CPython's ``_testcapi``, which makes the allocators of the interpreter, and so ours, fail from one call
on for ``width`` calls.  Only ``MemoryError`` may be raised; what was read before has to have its values
afterwards.  Prints one JSON object: the points tried, and what went wrong, by action.
"""

from __future__ import annotations

import _testcapi
import argparse
import copy
import io
import json
import pickle
import sys
import tempfile
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cydicom import Dataset, dcmread
from cydicom.encaps import encapsulate, generate_frames
from tests.corpus.build import (
    DEFLATED_UID,
    EXPLICIT_LITTLE,
    IMPLICIT_LITTLE,
    IMPLICIT_LITTLE_UID,
    RLE_UID,
    Encoding,
    deflated,
    padded,
    part10,
)
from tests.corpus.case import SEQUENCE, after, before, reference_item

if TYPE_CHECKING:
    from collections.abc import Callable

    Action = Callable[[Any], Any]

#: Runs without a failure after which an action has no more allocations.
ENOUGH = 40

#: What the interpreter (3.11) says instead of MemoryError where its own allocations fail: for the frame of a
#: Python function, for the stack that a warning is to be told at, for the import that pickle makes.
OF_THE_INTERPRETER = (
    "error return without exception set",
    "<function ",
    "<class 'cydicom.errors.DicomReadWarning'> returned a result with an exception set",
    "<class 'UserWarning'> returned a result with an exception set",
    "Can't pickle <class ",
)


def body(encoding: Encoding) -> bytes:
    """Return a data set with text, numbers, nested items, private elements and pixels."""
    inner = encoding.sequence(0x00081140, [encoding.item(reference_item(encoding))]) + reference_item(
        encoding
    )
    items = [encoding.item(inner), encoding.item(reference_item(encoding), undefined=True)]
    return b"".join(
        (
            encoding.element(0x00080005, "CS", b"ISO_IR 192"),
            before(encoding),
            encoding.sequence(SEQUENCE, items, undefined=True),
            encoding.element(0x00181063, "DS", b"1.5\\2.5\\3 "),
            after(encoding),
            image(encoding),
            encoding.element(0x00390010, "LO", b"CREATOR "),
            encoding.element(0x00391001, "LO", padded("naïve")),
            encoding.element(0x7FE00010, "OW", bytes(range(128))),
        )
    )


def image(encoding: Encoding) -> bytes:
    """Return the elements of an 8 x 8 image that :func:`after` does not give."""
    numbers = {0x00280011: 512, 0x00280100: 16, 0x00280101: 12, 0x00280102: 11, 0x00280103: 0}
    return b"".join(encoding.number(tag, "US", number) for tag, number in numbers.items())


EXPLICIT = part10(body(EXPLICIT_LITTLE))
IMPLICIT = part10(body(IMPLICIT_LITTLE), IMPLICIT_LITTLE_UID)
DEFLATED = part10(deflated(body(EXPLICIT_LITTLE)), DEFLATED_UID)


def picture() -> bytes:
    """Return a file with an 8 x 8 image of two frames."""
    encoding = EXPLICIT_LITTLE
    numbers = {0x00280010: 8, 0x00280011: 8, 0x00280100: 16, 0x00280101: 12, 0x00280102: 11, 0x00280103: 0}
    return part10(
        encoding.number(0x00280002, "US", 1)
        + encoding.element(0x00280004, "CS", b"MONOCHROME2 ")
        + encoding.element(0x00280008, "IS", b"2 ")
        + b"".join(encoding.number(tag, "US", number) for tag, number in numbers.items())
        + encoding.element(0x7FE00010, "OW", bytes(range(128)) * 2)
    )


def values(dataset: Any) -> list[tuple[str, str, str]]:
    """Return every element at every level."""
    return [(str(element.tag), element.VR, repr(element.value)) for element in dataset.iterall()]


def saved(dataset: Any, **options: Any) -> bytes:
    """Return the bytes that a data set is saved as."""
    buffer = io.BytesIO()
    dataset.save_as(buffer, **options)
    return buffer.getvalue()


def edited(dataset: Any) -> bytes:
    """Return a data set's bytes after edits at two levels."""
    dataset.PatientName = "New^Name"
    dataset[SEQUENCE].value[0].PatientID = "x"
    dataset[SEQUENCE].value.append(Dataset())
    return saved(dataset)


def walked(dataset: Any) -> list[str]:
    """Return what a walk sees."""
    seen: list[str] = []
    dataset.walk(lambda owner, element: seen.append(str(element)))
    return seen


def compressed(dataset: Any) -> bytes:
    """Return pixel data that was compressed."""
    dataset.compress(RLE_UID, generate_instance_uid=False)
    return bytes(dataset.PixelData)


#: What is done with a data set that was read, after which it has to have its values.
UNCHANGING: dict[str, Action] = {
    "values": values,
    "str": str,
    "save": saved,
    "save-implicit": lambda ds: saved(ds, implicit_vr=True, little_endian=True, force_encoding=True),
    "json": lambda ds: ds.to_json(),
    "deepcopy": lambda ds: saved(copy.deepcopy(ds)),
    "pickle": lambda ds: saved(pickle.loads(pickle.dumps(ds))),
    "equality": lambda ds: ds == dcmread(EXPLICIT),
    "private": lambda ds: ds.private_block(0x39, "CREATOR")[1].value,
    "walk": walked,
}


def actions(folder: Path) -> dict[str, tuple[Callable[[], Any], Action]]:
    """Return, by name, what makes an object before the failure, and what fails with it."""
    path = folder / "file.dcm"
    path.write_bytes(EXPLICIT)
    native = picture()
    dataset = dcmread(native)
    compressed(dataset)
    encapsulated = saved(dataset)
    text = dcmread(EXPLICIT).to_json()
    made: dict[str, tuple[Callable[[], Any], Action]] = {
        "read-bytes": (lambda: EXPLICIT, lambda data: values(dcmread(data))),
        "read-implicit": (lambda: IMPLICIT, lambda data: values(dcmread(data))),
        "read-deflated": (lambda: DEFLATED, lambda data: values(dcmread(data))),
        # As text: os.fspath() of a Path says TypeError where it lacks memory.
        "read-path": (lambda: str(path), lambda path: values(dcmread(path))),
        "read-deferred": (lambda: str(path), lambda path: values(dcmread(path, defer_size=16))),
        "read-file": (lambda: io.BytesIO(EXPLICIT), lambda stream: values(dcmread(stream))),
        "read-cut": (lambda: EXPLICIT[:-60], lambda data: values(dcmread(data))),
        "read-tags": (lambda: EXPLICIT, lambda data: values(dcmread(data, specific_tags=["PatientName"]))),
        "edit": (lambda: dcmread(EXPLICIT), edited),
        "from-json": (lambda: text, lambda text: values(Dataset.from_json(text))),
        "native-pixels": (lambda: dcmread(native), lambda ds: ds.pixel_array.tobytes()),
        "decode-rle": (lambda: dcmread(encapsulated), lambda ds: ds.pixel_array.tobytes()),
        "encode-rle": (lambda: dcmread(native), compressed),
        "encapsulate": (lambda: [b"abcd", b"ef"], encapsulate),
        "frames": (
            lambda: dcmread(encapsulated).PixelData,
            lambda value: list(generate_frames(value, number_of_frames=2)),
        ),
    }
    made |= {name: (lambda: dcmread(EXPLICIT), action) for name, action in UNCHANGING.items()}
    return made


def attempt(
    action: Callable[[Any], Any], prepared: Any, first: int, width: int
) -> tuple[Any, BaseException | None]:
    """Return what an action returned or raised with some allocations failing."""
    raised: BaseException | None = None
    answer = None
    _testcapi.set_nomemory(first, first + width)
    try:
        answer = action(prepared)
    except BaseException as error:
        _testcapi.remove_mem_hooks()
        raised = error
    _testcapi.remove_mem_hooks()
    return answer, raised


def examine(
    name: str, prepare: Callable[[], Any], action: Callable[[Any], Any], width: int
) -> dict[str, Any]:
    """Return how many points an action has, and what went wrong, with the first point of each."""
    # The first runs fill caches and load modules.
    for _ in range(3):
        expected = action(prepare())
    whole = values(dcmread(EXPLICIT))
    wrong: dict[str, int] = {}
    first = clean = 0
    while clean < ENOUGH:
        first += 1
        prepared = prepare()
        answer, raised = attempt(action, prepared, first, width)
        clean = clean + 1 if raised is None else 0
        if raised is None:
            if answer != expected:
                wrong.setdefault("another result", first)
        elif not isinstance(raised, MemoryError):
            text = str(raised)
            if not any(known in text for known in OF_THE_INTERPRETER):
                wrong.setdefault(f"{type(raised).__name__}: {text}", first)
        if name in UNCHANGING and values(prepared) != whole:
            wrong.setdefault("other values afterwards", first)
    return {"points": first - ENOUGH, "wrong": wrong}


def main() -> None:
    """Examine the actions asked for, or all."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--width", type=int, default=1, help="allocations that fail one after the other")
    parser.add_argument("actions", nargs="*", metavar="ACTION")
    arguments = parser.parse_args()
    # Generators that cannot be closed for lack of memory are told of by the interpreter, and are closed.
    sys.unraisablehook = lambda unraisable: None
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as folder:
        known = actions(Path(folder))
        found = {name: examine(name, *known[name], arguments.width) for name in arguments.actions or known}
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
