"""What is no DICOM file gets an error that names the path and says what was expected."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.corpus.build import part10
from tests.corpus.case import after, before

dcmread = pytest.importorskip("cydicom.filereader").dcmread

from cydicom.errors import InvalidDicomError  # noqa: E402

if TYPE_CHECKING:
    from pathlib import Path


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "missing.dcm"
    with pytest.raises(FileNotFoundError, match=r"missing\.dcm"):
        dcmread(path)
    with pytest.raises(FileNotFoundError, match=r"missing\.dcm"):
        dcmread(str(path))


def test_a_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises((IsADirectoryError, PermissionError), match=tmp_path.name):
        dcmread(tmp_path)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.dcm", b""),
        ("text.txt", b"This is a text file.\n" * 50),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(500)),
        ("zeros.bin", bytes(1000)),
    ],
)
def test_another_file_is_named_with_what_was_expected(name: str, content: bytes, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(InvalidDicomError) as refusal:
        dcmread(path)
    assert name in str(refusal.value)
    assert "DICM" in str(refusal.value)
    assert "force" in str(refusal.value)


def test_a_file_without_permission_is_named(tmp_path: Path) -> None:
    path = tmp_path / "locked.dcm"
    path.write_bytes(part10(before() + after()))
    path.chmod(0)
    try:
        with path.open("rb"):
            pytest.skip("this user may read every file")
    except PermissionError:
        pass
    with pytest.raises(PermissionError, match=r"locked\.dcm"):
        dcmread(path)


def test_a_path_may_be_bytes_text_or_path_like(tmp_path: Path) -> None:
    path = tmp_path / "näme.dcm"
    path.write_bytes(part10(before() + after()))
    for source in (path, str(path)):
        assert dcmread(source).PatientName == "Doe^John"


@pytest.mark.parametrize("size", ["10 kb", "1 MB", 1000, 1000.5, "512", None])
def test_a_defer_size_may_be_a_number_or_a_text(size: object) -> None:
    assert dcmread(part10(before() + after()), defer_size=size).PatientName == "Doe^John"


@pytest.mark.parametrize("size", ["much", "10 apples"])
def test_a_defer_size_that_is_no_size_is_a_value_error(size: str) -> None:
    with pytest.raises(ValueError):
        dcmread(part10(before() + after()), defer_size=size)


@pytest.mark.parametrize("tags", [["NoSuchKeyword"], [object()], 5], ids=["keyword", "object", "number"])
def test_specific_tags_that_are_no_tags_are_an_error(tags: object) -> None:
    with pytest.raises((ValueError, TypeError)):
        dcmread(part10(before() + after()), specific_tags=tags)
