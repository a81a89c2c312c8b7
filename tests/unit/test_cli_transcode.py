"""``cydicom transcode``: nothing is lost, nothing half written, nothing replaced unless that was said."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from cydicom.cli import batch, conversion, terminal, transcode
from cydicom.cli.main import main
from cydicom.cli.opening import Unreadable
from cydicom.cli.study import study
from cydicom.cli.tree import Job, LeftOut, plan
from cydicom.dataset import Dataset
from cydicom.encaps import encapsulate
from cydicom.filereader import dcmread
from cydicom.pixels import get_encoder
from cydicom.uid import ExplicitVRLittleEndian, RLELossless

Output = pytest.CaptureFixture[str]
POSIX = pytest.mark.skipif(os.name == "nt", reason="needs links, signals or rights of POSIX")


@pytest.fixture(scope="module")
def study_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("study")
    for file in study():
        file.save(path)
    return path


@pytest.fixture
def folder(tmp_path: Path, study_folder: Path) -> Path:
    """Return a folder with an image at two levels, a multi-frame image and a report."""
    source = tmp_path / "in"
    copies = {
        "ct.dcm": "ct-001.dcm",
        "a/b/mr.dcm": "mr-big-endian.dcm",
        "a/enhanced.dcm": "enhanced-ct.dcm",
        "report.dcm": "report.dcm",
    }
    for name, original in copies.items():
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_bytes((study_folder / original).read_bytes())
    return source


def run(*args: object) -> int:
    """Run the command in this process and return its exit code."""
    try:
        main(["transcode", *map(str, args)])
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    return 0


def files_below(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def contents(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in files_below(folder)}


def assert_same_image(before: Path, after: Path, syntax: str) -> None:
    old, new = dcmread(before), dcmread(after)
    assert new.file_meta.TransferSyntaxUID == syntax
    assert new.pixel_array.dtype == old.pixel_array.dtype.newbyteorder("=")
    assert np.array_equal(old.pixel_array, new.pixel_array)


# ---- what comes out ----


def test_a_file_is_encoded_without_loss_and_keeps_everything_else(
    study_folder: Path, tmp_path: Path, capsys: Output
) -> None:
    source, target = study_folder / "ct-001.dcm", tmp_path / "out.dcm"
    assert run(source, target, "--to", "RLE") == 0
    assert_same_image(source, target, RLELossless)
    before, after = dcmread(source), dcmread(target)
    assert {difference.path for difference in before.diff(after)} == {"(7FE0,0010)"}
    assert after.SOPInstanceUID == before.SOPInstanceUID
    assert "LossyImageCompression" not in after
    out = capsys.readouterr().out
    assert out.startswith("1 of 1 files to RLE Lossless, decoded again and compared; 0 copied")
    assert "0 failed" in out
    assert f"{source.stat().st_size:,} bytes became {target.stat().st_size:,}" in out
    assert "MB/s" in out


def test_there_and_back_gives_the_same_bytes(study_folder: Path, tmp_path: Path, capsys: Output) -> None:
    source = study_folder / "radiograph.dcm"
    assert run(source, tmp_path / "rle.dcm", "--to", "rle") == 0
    assert run(tmp_path / "rle.dcm", tmp_path / "native.dcm", "--to", "NATIVE") == 0
    assert (tmp_path / "rle.dcm").stat().st_size < source.stat().st_size
    assert dcmread(tmp_path / "native.dcm").file_meta.TransferSyntaxUID == ExplicitVRLittleEndian
    assert dcmread(tmp_path / "native.dcm").PixelData == dcmread(source).PixelData
    assert "to Explicit VR Little Endian" in capsys.readouterr().out


def test_a_folder_keeps_its_tree(folder: Path, tmp_path: Path, capsys: Output) -> None:
    before = contents(folder)
    assert run(folder, tmp_path / "out", "--to", "RLE") == 0
    assert contents(folder) == before
    assert files_below(tmp_path / "out") == files_below(folder)
    for name in ("ct.dcm", "a/b/mr.dcm", "a/enhanced.dcm"):
        assert_same_image(folder / name, tmp_path / "out" / name, RLELossless)
    captured = capsys.readouterr()
    assert "3 of 4 files to RLE Lossless, decoded again and compared; 1 copied as they are" in captured.out
    assert captured.err == ""


def test_a_file_without_pixels_is_copied_byte_for_byte_and_named(
    folder: Path, tmp_path: Path, capsys: Output
) -> None:
    assert run(folder, tmp_path / "out", "--to", "RLE") == 0
    assert (tmp_path / "out" / "report.dcm").read_bytes() == (folder / "report.dcm").read_bytes()
    out = capsys.readouterr().out
    assert f"copied as they are (1), no pixel data:\n    '{folder / 'report.dcm'}'\n" in out


def test_what_is_as_wanted_already_is_copied_byte_for_byte(
    study_folder: Path, tmp_path: Path, capsys: Output
) -> None:
    source = study_folder / "mr-big-endian.dcm"
    assert run(source, tmp_path / "native.dcm", "--to", "native") == 0
    assert (tmp_path / "native.dcm").read_bytes() == source.read_bytes()
    assert "copied as they are (1), Explicit VR Big Endian already:\n" in capsys.readouterr().out
    assert run(source, tmp_path / "rle.dcm", "--to", "RLE") == 0
    assert run(tmp_path / "rle.dcm", tmp_path / "again.dcm", "--to", "RLE") == 0
    assert (tmp_path / "rle.dcm").read_bytes() == (tmp_path / "again.dcm").read_bytes()


def test_float_pixels_and_directories_are_copied(tmp_path: Path, study_folder: Path, capsys: Output) -> None:
    source = tmp_path / "in"
    source.mkdir()
    ds = dcmread(study_folder / "ct-001.dcm")
    ds.FloatPixelData = bytes(4 * 64 * 64)
    ds.BitsAllocated = 32
    del ds.PixelData
    ds.save_as(source / "float.dcm")
    ds = dcmread(study_folder / "ct-001.dcm")
    ds.file_meta.MediaStorageSOPClassUID = ds.SOPClassUID = "1.2.840.10008.1.3.10"
    ds.save_as(source / "DICOMDIR")
    assert run(source, tmp_path / "out", "--to", "RLE") == 0
    assert contents(source) == contents(tmp_path / "out")
    out = capsys.readouterr().out
    assert "copied as they are (1), FloatPixelData, which is not encoded:\n" in out
    assert "copied as they are (1), DICOMDIR, whose records" in out


def test_workers_give_the_same_files(folder: Path, tmp_path: Path, capsys: Output) -> None:
    assert run(folder, tmp_path / "one", "--to", "RLE") == 0
    first = capsys.readouterr().out.splitlines()[0]
    for workers in (0, 2, 3):
        assert run(folder, tmp_path / f"{workers}", "--to", "RLE", "--workers", workers) == 0
        assert contents(tmp_path / f"{workers}") == contents(tmp_path / "one")
        assert capsys.readouterr().out.splitlines()[0] == first


def test_files_are_told_in_their_order_whatever_the_workers_do(tmp_path: Path) -> None:
    jobs = [Job(f"{number}", "") for number in range(40)]

    def work(job: Job, threads: int, report: object = None) -> conversion.Outcome:
        assert threads == 1
        time.sleep(0.01 if int(job.source) % 3 == 0 else 0)
        return conversion.Outcome(job.source)

    outcomes = batch._outcomes(jobs, work, lambda job, what: None, 4, batch.Event())
    assert [outcome.path for outcome in outcomes] == [job.source for job in jobs]


def test_a_file_goes_into_a_folder_that_exists_or_ends_in_a_slash(
    study_folder: Path, tmp_path: Path, capsys: Output
) -> None:
    assert run(study_folder / "ct-001.dcm", tmp_path, "--to", "RLE") == 0
    assert run(study_folder / "ct-001.dcm", f"{tmp_path / 'new'}/", "--to", "RLE") == 0
    assert files_below(tmp_path) == ["ct-001.dcm", "new/ct-001.dcm"]


def test_in_the_place_of_the_input_only_if_told(folder: Path, capsys: Output) -> None:
    before = contents(folder)
    assert run(folder, folder, "--to", "RLE") == 1
    assert contents(folder) == before
    assert run(folder, folder, "--to", "RLE", "--overwrite") == 0
    assert files_below(folder) == sorted(before)
    assert dcmread(folder / "ct.dcm").file_meta.TransferSyntaxUID == RLELossless
    assert (folder / "report.dcm").read_bytes() == before["report.dcm"]


def test_an_empty_folder_says_so(tmp_path: Path, capsys: Output) -> None:
    (tmp_path / "in").mkdir()
    assert run(tmp_path / "in", tmp_path / "out", "--to", "RLE") == 0
    assert capsys.readouterr().out == "no files found\n"
    assert not (tmp_path / "out").exists()


# ---- nothing is replaced unless told, and nothing else is written to ----


def test_nothing_that_exists_is_replaced_unless_told(folder: Path, tmp_path: Path, capsys: Output) -> None:
    (tmp_path / "out").mkdir()
    mine = tmp_path / "out" / "ct.dcm"
    mine.write_text("mine")
    assert run(folder, tmp_path / "out", "--to", "RLE") == 1
    assert mine.read_text() == "mine"
    out = capsys.readouterr().out
    assert out.splitlines()[-1] == f"FAILED '{mine}': exists; --overwrite replaces it"
    assert "2 of 4 files" in out
    assert run(folder / "ct.dcm", mine, "--to", "RLE", "--overwrite") == 0
    assert_same_image(folder / "ct.dcm", mine, RLELossless)


def test_an_output_inside_the_input_is_refused(folder: Path, tmp_path: Path, capsys: Output) -> None:
    for target in (folder / "out", folder / "a", folder / "a" / "b" / "c" / "d"):
        assert run(folder, target, "--to", "RLE", "--overwrite") == 2
        assert "lies inside" in capsys.readouterr().err
    assert files_below(folder) == ["a/b/mr.dcm", "a/enhanced.dcm", "ct.dcm", "report.dcm"]


def test_an_input_is_no_output(folder: Path, tmp_path: Path, capsys: Output) -> None:
    # The output of in/in/ct.dcm would be in/ct.dcm, which is read.
    (folder / "in").mkdir()
    (folder / "in" / "ct.dcm").write_bytes((folder / "a" / "b" / "mr.dcm").read_bytes())
    before = contents(folder)
    assert run(folder, tmp_path, "--to", "RLE", "--overwrite") == 1
    assert contents(folder) == before
    assert "which is read: not written" in capsys.readouterr().out


def test_a_file_where_the_folder_should_go_is_refused(folder: Path, tmp_path: Path, capsys: Output) -> None:
    (tmp_path / "out").write_text("mine")
    assert run(folder, tmp_path / "out", "--to", "RLE", "--overwrite") == 2
    assert "expected a folder" in capsys.readouterr().err
    assert run(tmp_path / "missing", tmp_path / "out", "--to", "RLE") == 2
    assert "no such file" in capsys.readouterr().err
    assert (tmp_path / "out").read_text() == "mine"


@POSIX
def test_links_to_folders_are_not_followed_and_named(folder: Path, tmp_path: Path, capsys: Output) -> None:
    (folder / "loop").symlink_to(folder)
    (folder / "a" / "up").symlink_to("..")
    assert run(folder, tmp_path / "out", "--to", "RLE") == 0
    assert files_below(tmp_path / "out") == ["a/b/mr.dcm", "a/enhanced.dcm", "ct.dcm", "report.dcm"]
    out = capsys.readouterr().out
    assert out.count("is a link to a folder, which is not followed") == 2


@POSIX
def test_links_to_files_are_read_and_broken_ones_fail(folder: Path, tmp_path: Path, capsys: Output) -> None:
    (folder / "link.dcm").symlink_to(folder / "ct.dcm")
    (folder / "gone.dcm").symlink_to(tmp_path / "gone")
    os.mkfifo(folder / "pipe")
    assert run(folder, tmp_path / "out", "--to", "RLE") == 1
    assert not (tmp_path / "out" / "link.dcm").is_symlink()
    assert_same_image(folder / "ct.dcm", tmp_path / "out" / "link.dcm", RLELossless)
    assert [line.split(": ", 1)[1] for line in capsys.readouterr().out.splitlines()[-2:]] == [
        "no such file; expected a DICOM file",
        "is not a regular file; expected a DICOM file",
    ]


@POSIX
def test_links_in_the_output_lead_nowhere_else(folder: Path, tmp_path: Path) -> None:
    target, elsewhere = tmp_path / "out", tmp_path / "elsewhere"
    target.mkdir()
    elsewhere.mkdir()
    (elsewhere / "mine").write_text("mine")
    (target / "a").symlink_to(elsewhere)
    (target / "ct.dcm").symlink_to(elsewhere / "mine")
    (target / "report.dcm").symlink_to(folder / "report.dcm")
    steps = plan(str(folder), str(target))
    assert [type(step) for step in steps] == [Unreadable] * 4
    assert run(folder, target, "--to", "RLE", "--overwrite") == 1
    assert files_below(elsewhere) == ["mine"]
    assert (elsewhere / "mine").read_text() == "mine"


@POSIX
def test_a_link_in_place_is_replaced_where_it_leads_if_that_is_below(folder: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside.dcm"
    outside.write_bytes((folder / "ct.dcm").read_bytes())
    (folder / "in.dcm").symlink_to("ct.dcm")
    (folder / "out.dcm").symlink_to(outside)
    assert run(folder, folder, "--to", "RLE", "--overwrite") == 1
    assert (folder / "in.dcm").is_symlink()
    assert dcmread(folder / "in.dcm").file_meta.TransferSyntaxUID == RLELossless
    assert outside.read_bytes() != (folder / "ct.dcm").read_bytes()
    assert dcmread(outside).file_meta.TransferSyntaxUID == ExplicitVRLittleEndian


@POSIX
def test_a_plan_names_links_and_folders_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "c").symlink_to(tmp_path)
    (tmp_path / "a.dcm").touch()
    steps = plan(str(tmp_path), str(tmp_path))
    assert steps == [
        Job(str(tmp_path / "a.dcm"), str(tmp_path / "a.dcm")),
        LeftOut(str(tmp_path / "b" / "c"), "is a link to a folder, which is not followed"),
    ]


# ---- failures ----


def test_one_file_that_fails_does_not_stop_the_others(folder: Path, tmp_path: Path, capsys: Output) -> None:
    (folder / "a" / "notes.txt").write_text("no DICOM")
    ds = dcmread(folder / "ct.dcm")
    ds.PixelData = ds.PixelData[:100]
    ds.save_as(folder / "short.dcm")
    for workers in (1, 2):
        target = tmp_path / f"out{workers}"
        assert run(folder, target, "--to", "RLE", "--workers", workers) == 1
        assert files_below(target) == ["a/b/mr.dcm", "a/enhanced.dcm", "ct.dcm", "report.dcm"]
        lines = capsys.readouterr().out.splitlines()
        assert "3 of 6 files to RLE Lossless" in lines[0]
        assert "2 failed" in lines[0]
        assert lines[-2].startswith(f"FAILED '{folder / 'short.dcm'}': ")
        assert lines[-1].startswith(f"FAILED '{folder / 'a' / 'notes.txt'}': not a DICOM file")


def test_a_file_without_its_prefix_is_read_if_forced(
    study_folder: Path, tmp_path: Path, capsys: Output
) -> None:
    source = tmp_path / "bare.dcm"
    source.write_bytes((study_folder / "ct-001.dcm").read_bytes()[132:])
    assert run(source, tmp_path / "out.dcm", "--to", "RLE") == 1
    assert "--force" in capsys.readouterr().out
    assert run(source, tmp_path / "out.dcm", "--to", "RLE", "--force") == 0
    assert_same_image(study_folder / "ct-001.dcm", tmp_path / "out.dcm", RLELossless)


@POSIX
@pytest.mark.skipif(os.name != "nt" and os.geteuid() == 0, reason="this user may write everywhere")
def test_a_folder_that_cannot_be_written_to_is_named(folder: Path, tmp_path: Path, capsys: Output) -> None:
    (tmp_path / "out").mkdir(mode=0o555)
    assert run(folder, tmp_path / "out", "--to", "RLE") == 1
    assert "cannot be written" in capsys.readouterr().out


def test_a_file_where_a_folder_should_be_made_is_named(folder: Path, tmp_path: Path, capsys: Output) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "a").write_text("mine")
    assert run(folder, tmp_path / "out", "--to", "RLE", "--overwrite") == 1
    out = capsys.readouterr().out
    assert out.count("cannot be written") == 2
    assert (tmp_path / "out" / "a").read_text() == "mine"
    assert files_below(tmp_path / "out") == ["a", "ct.dcm", "report.dcm"]


# ---- verification ----


def broken_encoder(source: bytes, runner: object) -> bytes:
    """Encode another image than the one that it is given."""
    from cydicom.pixels.encoders.native import _encode_frame

    spoilt = bytearray(source)
    spoilt[len(spoilt) // 2] ^= 1
    return bytes(_encode_frame(bytes(spoilt), runner))  # type: ignore[arg-type]


def failing_encoder(source: bytes, runner: object) -> bytes:
    raise ValueError("the encoder\x1b[2J gave up")


def is_available(uid: str) -> bool:
    return True


ENCODER_DEPENDENCIES = {RLELossless: ()}


@pytest.fixture
def only_plugin(request: pytest.FixtureRequest) -> Iterator[None]:
    """Have RLE encoded by the function that the test names, and by nothing else."""
    module = sys.modules[__name__]
    sys.modules["a_broken_plugin"] = module
    encoder = get_encoder(RLELossless)
    before = dict(encoder._available)
    for label in before:
        encoder.remove_plugin(label)
    encoder.add_plugin("broken", ("a_broken_plugin", request.param))
    yield
    encoder.remove_plugin("broken")
    encoder._available.update(before)
    del sys.modules["a_broken_plugin"]


@pytest.mark.parametrize("only_plugin", ["broken_encoder"], indirect=True)
def test_an_output_that_decodes_to_something_else_is_not_written(
    only_plugin: None, folder: Path, tmp_path: Path, capsys: Output
) -> None:
    before = contents(folder)
    assert run(folder, folder, "--to", "RLE", "--overwrite") == 1
    assert contents(folder) == before
    assert run(folder, tmp_path / "out", "--to", "RLE") == 1
    assert files_below(tmp_path / "out") == ["report.dcm"]
    out = capsys.readouterr().out
    assert out.count("verification failed: a sample of frame 0") == 6
    assert "the difference is" in out


@pytest.mark.parametrize("only_plugin", ["failing_encoder"], indirect=True)
def test_an_encoder_that_fails_is_quoted_safely(
    only_plugin: None, study_folder: Path, tmp_path: Path, capsys: Output
) -> None:
    assert run(study_folder / "enhanced-ct.dcm", tmp_path / "out.dcm", "--to", "RLE") == 1
    out = capsys.readouterr().out
    assert "gave up" in out
    assert "\x1b" not in out
    assert files_below(tmp_path) == []


def test_a_frame_too_few_or_too_many_is_a_difference(study_folder: Path) -> None:
    from cydicom.cli.comparison import Compared, Different, compare_frames

    one, two = dcmread(study_folder / "enhanced-ct.dcm"), dcmread(study_folder / "enhanced-ct.dcm")
    syntax = one.file_meta.TransferSyntaxUID
    assert compare_frames(one, syntax, two, syntax) == Compared(120 * 32 * 32 * 2, 0)
    two.NumberOfFrames = 119
    two.PixelData = two.PixelData[: 119 * 32 * 32 * 2]
    with pytest.raises(Different, match="frame 119, counted from 0, is missing"):
        compare_frames(one, syntax, two, syntax)
    with pytest.raises(Different, match="more than 119 frames"):
        compare_frames(two, syntax, one, syntax)
    two.Rows, two.Columns = 16, 64
    with pytest.raises(Different, match=r"\(16, 64\)"):
        compare_frames(one, syntax, two, syntax)


# ---- interrupts ----


@POSIX
@pytest.mark.parametrize("workers", [1, 2])
def test_an_interrupt_leaves_whole_files_and_a_summary(
    folder: Path, tmp_path: Path, study_folder: Path, workers: int
) -> None:
    many = tmp_path / "many"
    many.mkdir()
    for number in range(3000):
        os.link(study_folder / "ct-001.dcm", many / f"{number:04}.dcm")
    target = tmp_path / "out"
    process = subprocess.Popen(
        [
            *(sys.executable, "-m", "cydicom", "transcode", str(many), str(target)),
            *("--to", "RLE", "--workers", str(workers)),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # What a shell runs in the background ignores the signal, and hands that down.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    end = time.monotonic() + 60
    while not (target / "0002.dcm").exists() and time.monotonic() < end:
        time.sleep(0.005)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert err == "cydicom: interrupted\n"
    done = files_below(target)
    assert 3 <= len(done) < 3000
    assert all(name.endswith(".dcm") for name in done)
    assert len({(target / name).read_bytes() for name in done}) == 1
    assert " not done" in out.splitlines()[0]


def test_nothing_is_written_once_it_is_stopped(study_folder: Path, tmp_path: Path) -> None:
    aim = conversion.Aim(RLELossless, frozenset(), {})
    job = Job(str(study_folder / "ct-001.dcm"), str(tmp_path / "out.dcm"))
    outcome = conversion.convert(job, aim, stopped=lambda: True)
    assert "interrupted" in outcome.failure
    assert files_below(tmp_path) == []


# ---- arguments, codecs, progress ----


def test_a_codec_that_is_not_installed_is_told_with_the_command_that_installs_it(
    monkeypatch: pytest.MonkeyPatch, folder: Path, tmp_path: Path, capsys: Output
) -> None:
    encoder = get_encoder("1.2.840.10008.1.2.4.80")
    monkeypatch.setattr(type(encoder), "is_available", property(lambda self: False))
    assert run(folder, tmp_path / "out", "--to", "JPEGLS") == 2
    err = capsys.readouterr().err
    assert err == (
        "cydicom: error: --to JPEGLS: the codec for JPEG-LS Lossless Image Compression is not installed: "
        'python -m pip install "cydicom[codecs]"\n'
    )
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--to", "GIF"], "none of RLE, JPEGLS, J2K, HTJ2K, native"),
        ([], "--to"),
        (["--to", "RLE", "--workers", "-1"], "0 or more"),
        (["--to", "RLE", "--lossy-error", "2"], "no --lossy option"),
        (["--to", "native", "--lossy-ratio", "2"], "no --lossy option"),
        (["--to", "JPEGLS", "--lossy-ratio", "2"], "takes --lossy-error"),
        (["--to", "J2K", "--lossy-error", "2"], "takes --lossy-ratio or --lossy-psnr"),
        (["--to", "J2K", "--lossy-ratio", "nan"], "greater than 0"),
        (["--to", "J2K", "--lossy-ratio", "5", "--lossy-psnr", "50"], "not allowed with"),
    ],
)
def test_arguments_that_do_not_fit_are_refused(
    folder: Path, tmp_path: Path, capsys: Output, arguments: list[str], reason: str
) -> None:
    assert run(folder, tmp_path / "out", *arguments) == 2
    assert reason in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_progress_is_shown_on_a_terminal_alone(
    monkeypatch: pytest.MonkeyPatch, folder: Path, tmp_path: Path, capsys: Output
) -> None:
    monkeypatch.setattr(terminal.Progress, "interval", 0.0)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert run(folder, tmp_path / "out", "--to", "RLE") == 0
    err = capsys.readouterr().err
    assert "\r[--------------------] 0/4 ct.dcm: encoding\x1b[K" in err
    assert "] 1/4 ct.dcm\x1b[K" in err
    assert "verifying frame 120" in err
    assert err.endswith("\r\x1b[K")


def test_a_warning_names_its_file(folder: Path, tmp_path: Path, capsys: Output) -> None:
    ds = dcmread(folder / "ct.dcm")
    ds.PixelData += bytes(64)
    ds.save_as(folder / "long.dcm")
    for workers in (1, 2):
        assert run(folder, tmp_path / f"{workers}", "--to", "RLE", "--workers", workers) == 0
        captured = capsys.readouterr()
        warned = [line for line in captured.out.splitlines() if line.startswith("warning")]
        assert warned
        assert all(line.startswith(f"warning for '{folder / 'long.dcm'}': ") for line in warned)
        assert captured.err == ""


# ---- with imagecodecs ----


@pytest.mark.parametrize("name", ["JPEGLS", "J2K", "HTJ2K"])
def test_each_codec_gives_the_image_back(name: str, folder: Path, tmp_path: Path, capsys: Output) -> None:
    pytest.importorskip("imagecodecs")
    target, back = tmp_path / "out", tmp_path / "back"
    assert run(folder, target, "--to", name) == 0
    assert run(target, back, "--to", "native") == 0
    syntax = transcode.TARGETS[name].syntax
    for file in ("ct.dcm", "a/b/mr.dcm", "a/enhanced.dcm"):
        assert_same_image(folder / file, target / file, syntax)
        assert_same_image(folder / file, back / file, ExplicitVRLittleEndian)


def test_what_is_lost_is_bounded_and_told(study_folder: Path, tmp_path: Path, capsys: Output) -> None:
    pytest.importorskip("imagecodecs")
    source, target = study_folder / "radiograph.dcm", tmp_path / "out.dcm"
    assert run(source, target, "--to", "JPEGLS", "--lossy-error", 3) == 0
    before, after = dcmread(source), dcmread(target)
    assert after.file_meta.TransferSyntaxUID == "1.2.840.10008.1.2.4.81"
    difference = np.abs(before.pixel_array.astype(int) - after.pixel_array).max()
    assert 0 < difference <= 3
    assert f"(largest difference {difference})" in capsys.readouterr().out
    assert after.LossyImageCompression == "01"
    assert after.LossyImageCompressionMethod == "ISO_14495_1"
    assert after.LossyImageCompressionRatio > 1
    assert after.ImageType == ["DERIVED", "PRIMARY", ""]
    assert after.SOPInstanceUID == after.file_meta.MediaStorageSOPInstanceUID != before.SOPInstanceUID


@pytest.mark.parametrize("name", ["J2K", "HTJ2K"])
def test_a_lossy_ratio_makes_a_smaller_file(
    name: str, study_folder: Path, tmp_path: Path, capsys: Output
) -> None:
    pytest.importorskip("imagecodecs")
    source = study_folder / "radiograph.dcm"
    assert run(source, tmp_path / "lossless.dcm", "--to", name) == 0
    assert run(source, tmp_path / "lossy.dcm", "--to", name, "--lossy-psnr", 50) == 0
    assert (tmp_path / "lossy.dcm").stat().st_size < (tmp_path / "lossless.dcm").stat().st_size
    after = dcmread(tmp_path / "lossy.dcm")
    assert after.file_meta.TransferSyntaxUID == transcode.TARGETS[name].lossy
    assert after.LossyImageCompressionMethod == transcode.TARGETS[name].method


def test_an_overlay_in_the_bits_of_the_image_is_not_dropped(
    study_folder: Path, tmp_path: Path, capsys: Output
) -> None:
    pytest.importorskip("imagecodecs")
    ds = dcmread(study_folder / "ct-001.dcm")
    ds.add_new(0x60000010, "US", 64)
    ds.add_new(0x60000011, "US", 64)
    ds.add_new(0x60000100, "US", 16)
    ds.add_new(0x60000102, "US", 15)
    pixels = np.frombuffer(ds.PixelData, "<u2") | 0x8000
    ds.PixelData = pixels.tobytes()
    ds.save_as(tmp_path / "overlay.dcm")
    assert run(tmp_path / "overlay.dcm", tmp_path / "jls.dcm", "--to", "JPEGLS") == 1
    assert "(6000,0102)" in capsys.readouterr().out
    assert run(tmp_path / "overlay.dcm", tmp_path / "rle.dcm", "--to", "RLE") == 0
    assert run(tmp_path / "rle.dcm", tmp_path / "native.dcm", "--to", "native") == 0
    assert dcmread(tmp_path / "native.dcm").PixelData == pixels.tobytes()


def test_an_icon_in_the_old_encoding_is_decoded(study_folder: Path, tmp_path: Path) -> None:
    icon = Dataset()
    icon.SamplesPerPixel = 1
    icon.PhotometricInterpretation = "MONOCHROME2"
    icon.Rows, icon.Columns = 4, 4
    icon.BitsAllocated, icon.BitsStored, icon.HighBit, icon.PixelRepresentation = 8, 8, 7, 0
    icon.PixelData = encapsulate([get_encoder(RLELossless).encode(bytes(range(16)), **icon_options(icon))])
    icon["PixelData"].VR = "OB"
    icon["PixelData"].is_undefined_length = True
    ds = dcmread(study_folder / "ct-001.dcm")
    ds.compress(RLELossless, generate_instance_uid=False)
    ds.IconImageSequence = [icon]
    ds.save_as(tmp_path / "rle.dcm")
    assert run(tmp_path / "rle.dcm", tmp_path / "native.dcm", "--to", "native") == 0
    after = dcmread(tmp_path / "native.dcm").IconImageSequence[0]
    assert after.PixelData == bytes(range(16))
    assert not after["PixelData"].is_undefined_length
    assert np.array_equal(dcmread(tmp_path / "native.dcm").pixel_array, ds.pixel_array)


def icon_options(icon: Dataset) -> dict[str, object]:
    return {
        "rows": icon.Rows,
        "columns": icon.Columns,
        "samples_per_pixel": 1,
        "number_of_frames": 1,
        "bits_allocated": 8,
        "bits_stored": 8,
        "pixel_representation": 0,
        "photometric_interpretation": "MONOCHROME2",
    }


# ---- pydicom's files ----


@pytest.mark.filterwarnings("ignore")
def test_images_of_pydicoms_files_read_alike_by_pydicom_afterwards(tmp_path: Path, capsys: Output) -> None:
    pydicom = pytest.importorskip("pydicom")
    source = tmp_path / "in"
    source.mkdir()
    names = [
        *("CT_small", "MR_small", "MR_small_bigendian", "MR_small_implicit", "MR_small_padded"),
        *("SC_rgb_small_odd", "SC_rgb_small_odd_big_endian", "ExplVR_BigEnd", "SC_ybr_full_422_uncompressed"),
        *("examples_palette", "examples_overlay", "examples_rgb_color", "SC_rgb_rle_2frame", "MR_small_RLE"),
        *("rtplan", "test-SR"),
    ]
    for name in names:
        data = (Path(pydicom.__file__).parent / "data" / "test_files" / f"{name}.dcm").read_bytes()
        (source / f"{name}.dcm").write_bytes(data)
    for target, others in (("RLE", 4), ("native", 14)):
        assert run(source, tmp_path / target, "--to", target) == 0
        assert f"{others} copied as they are; 0 failed" in capsys.readouterr().out
        for name in names[:-2]:
            before = pydicom.pixels.pixel_array(source / f"{name}.dcm", raw=True)
            after = pydicom.pixels.pixel_array(tmp_path / target / f"{name}.dcm", raw=True)
            assert after.dtype.newbyteorder("=") == before.dtype.newbyteorder("=")
            assert np.array_equal(before, after)


@pytest.mark.parametrize(
    "name", ["examples_ybr_color", "JPEG2000", "MR_small_jpeg_ls_lossless", "SC_rgb_jpeg"]
)
@pytest.mark.filterwarnings("ignore")
def test_jpeg_becomes_rle_with_the_samples_that_were_decoded(name: str, tmp_path: Path) -> None:
    pytest.importorskip("imagecodecs")
    pydicom = pytest.importorskip("pydicom")
    source = Path(pydicom.__file__).parent / "data" / "test_files" / f"{name}.dcm"
    assert run(source, tmp_path / "out.dcm", "--to", "RLE") == 0
    before, after = dcmread(source), dcmread(tmp_path / "out.dcm")
    assert np.array_equal(after.pixel_array, before.pixel_array)
    assert after.get("LossyImageCompression") == before.get("LossyImageCompression")
