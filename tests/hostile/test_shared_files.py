"""The public malformed files, mutants of one sound file: what the fault did not touch is read, or refused."""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import shared_data
from tests.hostile.touching import elements, touch_values

dcmread = pytest.importorskip("cydicom.filereader").dcmread

from cydicom.errors import DicomReadWarning, InvalidDicomError  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

#: Elements of the sound file that all the others are made of.
SOUND = frozenset(
    (
        *(0x00080016, 0x00080018, 0x00080020, 0x00080030, 0x00080050, 0x00080060, 0x00080070),
        *(0x00100010, 0x00100020, 0x0020000D, 0x0020000E, 0x00200013),
        *(0x00280002, 0x00280004, 0x00280010, 0x00280011),
        *(0x00280100, 0x00280101, 0x00280102, 0x00280103, 0x7FE00010),
    )
)

#: Folders whose faults are within one element of the data set, so that all the others are sound.
CONFINED = ("baseline", "cat01", "cat02", "cat03", "cat04", "cat06", "cat08", "cat09")

#: Bytes up to and with the prefix: some of the files end there.
PREFIX = 132


def names() -> list[str]:
    data = shared_data()
    if data is None or not (data / "hostile").is_dir():
        return []
    folder = data / "hostile"
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.dcm"))


def test_the_shared_files_are_there(hostile_files: Path) -> None:
    assert len(names()) >= 353


def read_and_touch(source: Any) -> tuple[Any, list[warnings.WarningMessage]]:
    """Return the data set, None if it is refused, and the warnings; anything else raised goes through."""
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        try:
            dataset = dcmread(source)
            refused = touch_values(dataset)
        except InvalidDicomError as error:
            assert str(error)
            return None, seen
        for whole in (lambda: dataset.walk(lambda owner, element: None), lambda: str(dataset)):
            try:
                whole()
            except (ValueError, NotImplementedError):
                if not refused:
                    raise
    return dataset, seen


@pytest.mark.parametrize("name", names())
def test_file(name: str, hostile_files: Path) -> None:
    path = hostile_files / name
    data = path.read_bytes()
    dataset, seen = read_and_touch(path)
    if dataset is None:
        assert not name.startswith(CONFINED) or len(data) == PREFIX or "depth" in name
        return
    present = {int(tag) for tag in list(dataset.keys())}
    assert not {f"{tag:08X}" for tag in present if tag >> 16 == 0xFFFE}
    assert dataset.read_report or not any(tag >> 16 == 0x0002 for tag in present)
    lost = SOUND - present
    if lost:
        told = [message for message in seen if issubclass(message.category, DicomReadWarning)]
        assert told, f"lost without a word: {sorted(map(hex, lost))}"
        assert dataset.read_report
    if name.startswith(CONFINED) and len(data) > PREFIX:
        assert not lost


@pytest.mark.parametrize("name", names())
def test_bytes_and_file_objects_give_what_a_path_gives(name: str, hostile_files: Path) -> None:
    path = hostile_files / name
    outcomes = []
    for source in (path, path.read_bytes(), io.BytesIO(path.read_bytes())):
        dataset, _ = read_and_touch(source)
        if dataset is None:
            outcomes.append(None)
            continue
        report = [(entry.kind, entry.offset, entry.nbytes) for entry in dataset.read_report]
        outcomes.append((report, [path for path, *_ in elements(dataset)]))
    assert outcomes[0] == outcomes[1] == outcomes[2]


#: What the documentation of pixels names, besides ``InvalidDicomError``.
OF_PIXELS = (AttributeError, ValueError, NotImplementedError, RuntimeError)


def whatever(act: Callable[[], object]) -> object:
    """Return what was done, None where one of the documented exceptions was raised."""
    try:
        return act()
    except (InvalidDicomError, *OF_PIXELS) as error:
        assert str(error)
        # A file that cannot be decoded is no mistake of the program.
        assert type(error) not in (RecursionError, UnicodeError)
        return None


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", names())
def test_pixels_are_given_or_refused_by_a_documented_exception(name: str, hostile_files: Path) -> None:
    numpy = pytest.importorskip("numpy")
    path = hostile_files / name
    try:
        dataset = dcmread(path)
    except InvalidDicomError:
        return
    whole = dataset.get("PixelData")
    array = whatever(lambda: dataset.pixel_array)
    assert whatever(lambda: dataset.pixel_array) is array
    assert dataset.get("PixelData") == whole
    if array is not None:
        assert isinstance(array, numpy.ndarray)
        assert array.nbytes <= 8 * max(1, path.stat().st_size)
    for act in (
        lambda ds: ds.decompress(),
        lambda ds: ds.compress("1.2.840.10008.1.2.5"),
        lambda ds: ds.overlay_array(0x6000),
    ):
        whatever(lambda act=act: act(dcmread(path)))  # type: ignore[misc]
