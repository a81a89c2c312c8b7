"""``cydicom image``: which frame, which grey values, and that nothing is replaced unless told."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cydicom.cli.main import main
from cydicom.cli.rendering import frame_attributes, render
from cydicom.cli.study import study
from cydicom.dataset import Dataset, FileMetaDataset
from cydicom.filereader import dcmread

Image = pytest.importorskip("PIL.Image", reason="the command needs the extra image")
Output = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("study")
    for file in study():
        file.save(path)
    return path


def run(*args: object) -> int:
    """Run the command in this process and return its exit code."""
    try:
        main(["image", *map(str, args)])
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    return 0


def png(path: Path) -> np.ndarray[Any, Any]:
    with Image.open(path) as image:
        assert image.format == "PNG"
        return np.asarray(image)


def image_dataset(array: np.ndarray[Any, Any], photometric: str = "MONOCHROME2", **values: Any) -> Dataset:
    """Return a data set with the array as its only frame."""
    ds = Dataset()
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.1"
    ds.SOPClassUID, ds.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.7", "2.25.1"
    ds.Rows, ds.Columns = array.shape[:2]
    ds.SamplesPerPixel = 3 if array.ndim == 3 else 1
    if array.ndim == 3:
        ds.PlanarConfiguration = 0
    ds.PhotometricInterpretation = photometric
    bits = array.dtype.itemsize * 8
    ds.BitsAllocated, ds.BitsStored, ds.HighBit = bits, bits, bits - 1
    ds.PixelRepresentation = int(array.dtype.kind == "i")
    for keyword, value in values.items():
        setattr(ds, keyword, value)
    ds.add_new(
        "PixelData", "OB" if bits == 8 else "OW", array.astype(array.dtype.newbyteorder("<")).tobytes()
    )
    return ds


def lut(first: int, bits: int, entries: list[int]) -> Dataset:
    item = Dataset()
    item.add_new("LUTDescriptor", "US", [len(entries), first, bits])
    item.add_new("LUTData", "US", entries)
    return item


RAMP = np.arange(256, dtype="uint16").reshape(16, 16) * 16


# ---- grey values ----


def test_the_first_window_of_the_file_is_used(folder: Path, tmp_path: Path, capsys: Output) -> None:
    assert run(folder / "ct-001.dcm", "-o", tmp_path / "ct.png") == 0
    pixels = png(tmp_path / "ct.png")
    # 24 and 1064, less 1024: -1000 and 40 through a window of 40 and 400.
    assert pixels.shape == (64, 64)
    assert sorted(set(pixels.flat)) == [0, 128]
    out = capsys.readouterr().out
    assert out == f"'{folder / 'ct-001.dcm'}' frame 1: 64 x 64 to '{tmp_path / 'ct.png'}'\n"


def test_another_window_of_the_file_by_its_number(folder: Path, tmp_path: Path, capsys: Output) -> None:
    assert run(folder / "ct-001.dcm", "-o", tmp_path / "ct.png", "--voi", 2) == 0
    # -1000 and 40 through -600 and 1600.
    assert sorted(set(png(tmp_path / "ct.png").flat)) == [64, 230]
    assert run(folder / "ct-001.dcm", "-o", tmp_path / "no.png", "--voi", 3) == 2
    assert "no window or VOI LUT 3: the frame has 2" in capsys.readouterr().err
    assert not (tmp_path / "no.png").exists()


def test_a_window_of_the_users(folder: Path, tmp_path: Path) -> None:
    assert run(folder / "ct-001.dcm", "-o", tmp_path / "ct.png", "--window", "-1000", "100") == 0
    assert sorted(set(png(tmp_path / "ct.png").flat)) == [129, 255]
    ds = dcmread(folder / "ct-001.dcm")
    render(ds.pixel_array, ds, window=(-1000, 100))
    assert ds.WindowCenter == [40, -600]


def test_a_window_is_linear_between_its_ends() -> None:
    ds = image_dataset(RAMP, WindowCenter=2048, WindowWidth=4096)
    expected = np.rint(np.clip(((RAMP - 2047.5) / 4095 + 0.5), 0, 1) * 255)
    assert np.abs(render(RAMP, ds).astype(int) - expected).max() <= 1
    ds.VOILUTFunction = "LINEAR_EXACT"
    assert np.abs(render(RAMP, ds).astype(int) - np.rint(RAMP / 4096 * 255)).max() <= 1
    ds.VOILUTFunction = "SIGMOID"
    shown = render(RAMP, ds).astype(int)
    assert np.abs(shown - np.rint(255 / (1 + np.exp(-4 * (RAMP - 2048.0) / 4096)))).max() <= 1


@pytest.mark.parametrize(("slope", "intercept"), [(1, 0), (2, -1024), (0.25, 100), (-1, 4095)])
@pytest.mark.parametrize("signed", [False, True])
def test_a_window_spans_black_to_white_whatever_the_rescale(
    slope: float, intercept: float, signed: bool
) -> None:
    array = RAMP.astype("int16") - 2000 if signed else RAMP
    values = array.astype(float) * slope + intercept
    center, width = float(values.mean()), float(np.ptp(values)) / 2
    ds = image_dataset(array, RescaleSlope=slope, RescaleIntercept=intercept)
    shown = render(array, ds, window=(center, width))
    assert shown.min() == 0
    assert shown.max() == 255
    assert (np.diff(shown.astype(int).ravel()) * np.sign(slope) >= 0).all()


def test_without_a_window_the_frame_goes_from_its_smallest_to_its_largest_value() -> None:
    array = RAMP + np.uint16(1000)
    shown = render(array, image_dataset(array))
    assert np.array_equal(shown, np.rint(np.arange(256).reshape(16, 16)))
    flat = np.full((4, 4), 7, "uint16")
    assert not render(flat, image_dataset(flat)).any()


def test_eight_bits_without_a_window_are_taken_as_they_are() -> None:
    array = np.arange(16, dtype="uint8").reshape(4, 4)
    assert np.array_equal(render(array, image_dataset(array)), array)
    signed = array.astype("int8") - 8
    assert np.array_equal(render(signed, image_dataset(signed)), array + 120)
    bits = array & 1
    assert np.array_equal(render(bits, image_dataset(bits, BitsStored=1, HighBit=0)), bits * 255)


def test_monochrome1_is_black_where_monochrome2_is_white() -> None:
    bright = render(RAMP, image_dataset(RAMP))
    assert np.array_equal(render(RAMP, image_dataset(RAMP, "MONOCHROME1")), 255 - bright)
    assert np.array_equal(render(RAMP, image_dataset(RAMP, "MONOCHROME1"), invert=True), bright)
    assert np.array_equal(render(RAMP, image_dataset(RAMP), invert=True), 255 - bright)


def test_a_voi_lut_comes_before_a_window() -> None:
    array = np.arange(4, dtype="uint16").reshape(2, 2)
    ds = image_dataset(array, VOILUTSequence=[lut(0, 8, [255, 0, 51, 102]), lut(0, 12, [4095, 0, 0, 0])])
    ds.WindowCenter, ds.WindowWidth = [1, 2, 3], [1, 2, 3]
    assert render(array, ds).tolist() == [[255, 0], [51, 102]]
    assert render(array, ds, voi=1).tolist() == [[255, 0], [0, 0]]
    assert render(array, ds, voi=2).tolist() == [[0, 0], [64, 191]]
    with pytest.raises(ValueError, match="no window or VOI LUT 4"):
        render(array, ds, voi=3)


def test_a_modality_lut_comes_first() -> None:
    array = np.arange(4, dtype="uint16").reshape(2, 2)
    ds = image_dataset(array, ModalityLUTSequence=[lut(0, 16, [1000, 500, 0, 2000])])
    ds.ModalityLUTSequence[0].ModalityLUTType = "US"
    assert render(array, ds).tolist() == [[128, 64], [0, 255]]


def test_floating_point_pixels_may_have_holes() -> None:
    array = np.array([[0.0, 1.0], [np.nan, 2.0]], "float32")
    ds = Dataset()
    ds.PhotometricInterpretation = "MONOCHROME2"
    ds.BitsAllocated = 32
    assert render(array, ds).tolist() == [[0, 128], [0, 255]]
    assert not render(np.full((2, 2), np.nan), ds).any()


def test_functional_groups_say_how_a_frame_is_shown(folder: Path) -> None:
    ds = dcmread(folder / "enhanced-ct.dcm")
    voi, other = Dataset(), Dataset()
    voi.WindowCenter, voi.WindowWidth = 1000, 100
    other.RescaleIntercept, other.RescaleSlope = -1024, 1
    ds.SharedFunctionalGroupsSequence[0].FrameVOILUTSequence = [voi]
    ds.PerFrameFunctionalGroupsSequence[7].PixelValueTransformationSequence = [other]
    assert frame_attributes(ds, 0).WindowCenter == 1000
    assert "RescaleSlope" not in frame_attributes(ds, 0)
    assert frame_attributes(ds, 7).RescaleIntercept == -1024
    frame = ds.pixel_array[7]
    assert set(render(frame, ds, 0).flat) == {0, 255}
    assert set(render(frame, ds, 7).flat) == {0}


# ---- colour ----


def test_colour_and_palette(tmp_path: Path, capsys: Output) -> None:
    pydicom = pytest.importorskip("pydicom")
    for name in ("examples_rgb_color.dcm", "examples_palette.dcm"):
        assert run(f"pydicom::{name}", "-o", tmp_path / f"{name}.png") == 0
        pixels = png(tmp_path / f"{name}.png")
        path = Path(pydicom.__file__).parent / "data" / "test_files" / name
        theirs = pydicom.dcmread(path)
        expected = theirs.pixel_array
        if "palette" in name:
            expected = pydicom.pixels.apply_color_lut(expected, theirs)
        if expected.dtype != np.uint8:
            expected = np.rint(expected / 257)
        assert pixels.shape == expected.shape
        assert np.abs(pixels.astype(int) - expected).max() <= 1


def test_sixteen_bits_of_colour_become_eight() -> None:
    array = np.array([[[0, 2048, 4095]]], "uint16")
    ds = image_dataset(array, "RGB", BitsStored=12, HighBit=11)
    assert render(array, ds).tolist() == [[[0, 128, 255]]]
    assert render(array, ds, invert=True).tolist() == [[[255, 127, 0]]]


# ---- frames, files, arguments ----


def test_a_frame_is_counted_from_one(folder: Path, tmp_path: Path, capsys: Output) -> None:
    array = np.stack([np.full((4, 5), value, "uint8") for value in (10, 20, 30)])
    ds = image_dataset(array[0], NumberOfFrames=3)
    ds.PixelData = array.tobytes()
    ds.save_as(tmp_path / "three.dcm", enforce_file_format=True)
    for number in (1, 2, 3):
        assert run(tmp_path / "three.dcm", "-o", tmp_path / f"{number}.png", "--frame", number) == 0
        assert set(png(tmp_path / f"{number}.png").flat) == {number * 10}
    assert run(tmp_path / "three.dcm", "-o", tmp_path / "4.png", "--frame", 4) == 2
    assert "there is no frame 4: frames 1 to 3 are there" in capsys.readouterr().err
    assert run(tmp_path / "three.dcm", "-o", tmp_path / "0.png", "--frame", 0) == 2
    assert "counts from 1" in capsys.readouterr().err


def test_a_png_is_replaced_only_if_told(folder: Path, tmp_path: Path, capsys: Output) -> None:
    target = tmp_path / "mine.png"
    target.write_text("mine")
    assert run(folder / "ct-001.dcm", "-o", target) == 2
    assert capsys.readouterr().err == f"cydicom: error: '{target}': exists; --overwrite replaces it\n"
    assert target.read_text() == "mine"
    assert run(folder / "ct-001.dcm", "-o", target, "--overwrite") == 0
    assert png(target).shape == (64, 64)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.png"]


@pytest.mark.parametrize(
    ("name", "options", "reason"),
    [
        ("ct-001.dcm", ["-o", "a.jpg"], "ends in .png"),
        ("ct-001.dcm", ["-o", "no/a.png"], "cannot be written"),
        ("ct-001.dcm", [], "-o"),
        ("ct-001.dcm", ["-o", "a.png", "--window", "1", "0"], "idth"),
        ("ct-001.dcm", ["-o", "a.png", "--window", "1", "2", "--voi", "1"], "not allowed with"),
        ("report.dcm", ["-o", "a.png"], "report.dcm"),
        ("missing.dcm", ["-o", "a.png"], "no such file"),
        ("ct-001.dcm::ProcedureCodeSequence[0]", ["-o", "a.png"], "a whole file"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_line(
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: Output,
    name: str,
    options: list[str],
    reason: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(folder / name, *options) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert reason in captured.err
    assert list(tmp_path.iterdir()) == []


def test_without_pillow_the_command_that_installs_it_is_told(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.setitem(sys.modules, "PIL", None)
    assert run(folder / "ct-001.dcm", "-o", tmp_path / "a.png") == 2
    assert 'python -m pip install "cydicom[image]"' in capsys.readouterr().err
