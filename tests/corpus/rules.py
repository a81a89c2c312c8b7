"""The rules of the catalogue of hostile and broken inputs, H1 to H120, and the tests that stand for each.

A rule that is about the bytes of a file has built cases, found by their names; this says what else is tested,
and where.  Outcomes: A accepted exactly, W a warning and an entry in the read report with everything sound
kept, R an ``InvalidDicomError``, L one because of a limit, E another documented exception.
"""

from __future__ import annotations

from typing import NamedTuple


class Rule(NamedTuple):
    """One rule: its number, what the input is, the outcomes that are allowed, and tests besides the cases."""

    number: int
    what: str
    outcome: str
    tests: tuple[str, ...] = ()


class Part(NamedTuple):
    """The rules of one section."""

    title: str
    rules: tuple[Rule, ...]


_FILES = "tests/hostile/test_file_objects.py"
_ENCAPSULATED = "tests/pixels/test_encapsulated_frames.py"
_OVERLAYS = "tests/pixels/test_overlays.py"
_PROCESSING = "tests/pixels/test_processing.py"
_PIXELS = "tests/pixels/test_hostile_pixels.py"
_RLE = "tests/native/test_rle.py"
_LIMITS = "tests/hostile/test_limits.py"
_FRAMES = "tests/hostile/test_encapsulation.py"
_SAVING = "tests/hostile/test_saving.py"
_OBJECTS = "tests/hostile/test_objects.py"
_LIFE = "tests/hostile/test_lifecycle.py"
_OVERLAYS = "tests/pixels/test_overlays.py"
_PROCESSING = "tests/pixels/test_processing.py"
_NAMED = f"{_PIXELS}::test_an_element_that_cannot_be_is_named"
_READ_FRAMES = f"{_FRAMES}::test_in_memory"

CONTAINER = Part(
    "Container and file meta information",
    (
        Rule(1, "an empty file, 131 bytes", "R"),
        Rule(2, "132 bytes: preamble and prefix alone", "W"),
        Rule(3, "the prefix at offset 0, without a preamble", "R; W if forced"),
        Rule(4, "a preamble that is the start of another format", "A; executables are in the report"),
        Rule(5, "a group length of the file meta information that is wrong", "W"),
        Rule(6, "no transfer syntax", "A, W"),
        Rule(7, "a transfer syntax that nobody knows", "W"),
        Rule(8, "implicit VR declared as explicit, and the other way round", "W"),
        Rule(9, "big endian declared as little endian, and the other way round", "W, R"),
        Rule(10, "two transfer syntaxes that contradict each other", "W"),
        Rule(11, "file meta elements of unknown VR, a thousand of them, lengths of 1 GB", "R, W"),
        Rule(12, "a file meta element of undefined length", "R"),
        Rule(13, "a transfer syntax padded with NULs and spaces", "A"),
        Rule(14, "an empty transfer syntax, one of 64 KB", "W; R"),
        Rule(
            15,
            "elements of the groups 0000 and 0002 inside the data set",
            "W; A for file meta information alone",
            (f"{_SAVING}::test_case",),
        ),
    ),
)

HEADERS = Part(
    "Element headers",
    (
        Rule(16, "1 to 7 stray bytes at the end", "W"),
        Rule(17, "a header that is cut before its length", "W"),
        Rule(18, "a value that is cut", "W"),
        Rule(
            19, "a length of 2 or 4 GiB with 4 bytes there", "W", ("tests/hostile/test_memory.py::test_peak",)
        ),
        Rule(20, "a length that swallows the rest of the file", "W"),
        Rule(
            21,
            "the same from a stream that cannot seek, and with `defer_size`, `specific_tags`, "
            "`stop_before_pixels`",
            "W, the same report",
            (
                "tests/hostile/test_catalogue.py::test_options_do_not_change_the_report",
                "tests/hostile/test_catalogue.py::test_a_stream_without_seek_gets_the_same_report",
                "tests/hostile/test_catalogue.py::test_stopping_before_the_pixels_reports_what_was_read",
            ),
        ),
        Rule(22, "an undefined length where none may be", "R, W"),
        Rule(23, "an odd length", "W"),
        Rule(24, "binary numbers that are cut", "W; the value is refused each time"),
        Rule(25, "two bytes that are no VR", "W"),
        Rule(26, "reserved bytes that are set", "W"),
        Rule(27, "every VR without a value", "A"),
        Rule(28, "a tag twice, and 65,536 times", "W"),
        Rule(29, "tags that descend", "W"),
        Rule(30, "items and delimiters outside any sequence", "W"),
        Rule(31, "tags that no data element may have", "A, W"),
        Rule(32, "zeros after the data set", "W"),
        Rule(33, "Data Set Trailing Padding that is not last", "A, W"),
        Rule(34, "262,144 and 2,097,152 empty elements", "A"),
        Rule(35, "5,000 private creators with their blocks", "A"),
        Rule(36, "lengths whose sum with the offset wraps", "W, R"),
        Rule(37, "a nested sequence whose length is negative as a signed number", "R, W"),
    ),
)

VALUES = Part(
    "Values",
    (
        Rule(38, "2,000,000 decimal strings", "A"),
        Rule(39, "8,000,000 numbers in implicit VR; lookup table data without descriptor", "A; W"),
        Rule(
            40,
            "decimal strings that are no numbers, beyond a float, or of 10,000,000 digits",
            "W",
        ),
        Rule(41, "integer strings that are no integers, or too large", "W"),
        Rule(42, "dates, times and ages that cannot be", "A, W"),
        Rule(43, "UIDs that are none", "W"),
        Rule(44, "a person name of 500,000 carets, one of eight groups", "A, W"),
        Rule(45, "a megabyte of backslashes", "A"),
        Rule(46, "lower case in CS; format strings", "A, W"),
        Rule(47, "NUL, escape, terminal and bidirectional control characters", "A, W"),
    ),
)

CHARSETS = Part(
    "Character sets",
    (
        Rule(48, "character sets that do not exist", "W"),
        Rule(49, "UTF-8 together with code extensions", "W"),
        Rule(
            50,
            "escape sequences that are cut, unknown, undeclared, or 100,000 in a value",
            "W; A if each is right",
        ),
        Rule(
            51,
            "bytes that are not UTF-8 or GB 18030",
            "W; saved as the same bytes",
            (f"{_SAVING}::test_case",),
        ),
        Rule(52, "a character set of an item, and what follows the item", "A"),
        Rule(53, "a character set after the text, twice, or of another VR", "W; A, W for another VR"),
    ),
)

SEQUENCES = Part(
    "Sequences",
    (
        Rule(54, "200, 300 and 1,000 levels of items", "A"),
        Rule(
            55,
            "100,000 and 1,000,000 levels, closed and open",
            "L",
            (f"{_LIMITS}::test_nesting_below_and_at_the_limit_is_read_and_one_level_more_is_refused",),
        ),
        Rule(56, "100,000 levels of UN", "L"),
        Rule(57, "260 and 2,000 levels of defined length", "A; A, L"),
        Rule(58, "an item longer than its sequence", "W"),
        Rule(59, "an item shorter than its content", "W"),
        Rule(60, "a sequence longer than the file", "W"),
        Rule(61, "a sequence of 7 bytes", "W"),
        Rule(62, "delimiters where lengths are defined", "A, W", (f"{_SAVING}::test_case",)),
        Rule(63, "delimiters that are missing", "W"),
        Rule(64, "delimiters with a length", "W"),
        Rule(65, "another tag where an item has to be", "W"),
        Rule(66, "a sequence delimiter that closes an item", "W"),
        Rule(67, "sequences and items without content", "A"),
        Rule(68, "1,000,000 empty items", "A"),
        Rule(69, "UN with implicit items", "A"),
        Rule(70, "UN with explicit items", "W"),
        Rule(71, "a private sequence as OB of undefined length", "A, W"),
        Rule(72, "an icon's item that is 24 bytes short", "W; the image's Pixel Data is kept"),
        Rule(73, "items that change between explicit and implicit VR", "W"),
        Rule(74, "Pixel Data at every level, native and encapsulated", "A"),
    ),
)

PIXELS = Part(
    "Encapsulation and pixels",
    (
        Rule(
            75,
            "Pixel Data of undefined length in a native transfer syntax",
            "W; R for encapsulated frames",
            (
                f"{_PIXELS}::test_encapsulated_pixel_data_in_a_native_transfer_syntax_is_no_pixels",
                f"{_PIXELS}::test_native_pixel_data_of_undefined_length_is_given_with_a_warning",
            ),
        ),
        Rule(
            76,
            "Pixel Data of defined length in a compressed transfer syntax",
            "W; saving an edit is refused",
            (f"{_PIXELS}::test_items_of_a_defined_length_are_frames_and_a_codestream_is_not",),
        ),
        Rule(
            77,
            "no offset table, one of 3 bytes, one of 4 GiB",
            "A, W; frames R",
            (_READ_FRAMES,),
        ),
        Rule(
            78,
            "an offset table that leads astray",
            "A; frames W, R, never a wrong one",
            (
                f"{_FRAMES}::test_in_memory",
                f"{_FRAMES}::test_a_wrong_offset_among_many_never_gives_a_wrong_frame",
                f"{_FRAMES}::test_items_inside_a_fragment_are_no_frames_even_if_a_table_leads_along_them",
            ),
        ),
        Rule(
            79,
            "an offset table of other length than the number of frames",
            "A; frames W",
            (_READ_FRAMES,),
        ),
        Rule(
            80,
            "fragments of undefined, too large, odd length, or cut",
            "A, W; frames W, R",
            (_READ_FRAMES,),
        ),
        Rule(81, "no delimiter after the fragments", "W; frames A", (_READ_FRAMES,)),
        Rule(82, "a delimiter's bytes inside a fragment", "A", (_READ_FRAMES,)),
        Rule(
            83,
            "500,000 empty fragments",
            "A",
            (f"{_FRAMES}::test_500_000_empty_fragments_are_found_in_linear_time",),
        ),
        Rule(84, "extended offset tables that cannot be", "A; frames W, R", (_READ_FRAMES,)),
        Rule(85, "fragments in the other byte order", "W", (f"{_FRAMES}::test_from_a_file_that_was_read",)),
        Rule(
            86,
            "a number of frames that is none",
            "E: ValueError",
            (
                _NAMED,
                f"{_PIXELS}::test_no_number_of_frames_is_one_frame",
            ),
        ),
        Rule(
            87,
            "sizes beyond all memory",
            "E: ValueError",
            (f"{_PIXELS}::test_sizes_beyond_all_memory_are_refused_before_any_of_it_is_taken",),
        ),
        Rule(
            88,
            "rows that are none",
            "E: ValueError",
            (_NAMED,),
        ),
        Rule(
            89,
            "bits that cannot be",
            "E: ValueError",
            (_NAMED,),
        ),
        Rule(
            90,
            "samples and colours that cannot be",
            "E: ValueError",
            (_NAMED,),
        ),
        Rule(
            91,
            "native Pixel Data that is too short or too long",
            "R; W",
            (
                f"{_PIXELS}::test_pixel_data_that_is_too_short_is_refused",
                f"{_PIXELS}::test_what_is_too_long_is_told_and_makes_no_frames",
                f"{_PIXELS}::test_frames_in_excess_are_never_given_in_silence",
            ),
        ),
        Rule(
            92,
            "floating point beside integer pixels",
            "R",
            (f"{_PIXELS}::test_floats_beside_integers_are_refused",),
        ),
        Rule(
            93,
            "palettes that cannot be",
            "E: ValueError; W for samples above the last entry",
            (
                f"{_PROCESSING}::test_a_palette_that_is_not_what_its_descriptor_says_is_refused",
                f"{_PROCESSING}::test_samples_above_a_palette_are_told_and_have_its_last_color",
            ),
        ),
        Rule(
            94,
            "overlays that cannot be",
            "E: ValueError",
            (
                f"{_OVERLAYS}::test_a_plane_beyond_all_memory_is_refused_before_any_of_it_is_taken",
                f"{_OVERLAYS}::test_what_does_not_fit_is_refused",
            ),
        ),
        Rule(
            95,
            "deflated data sets: stored blocks; bombs; cut, with another header or junk behind them, empty",
            "A; L; W",
            (f"{_LIMITS}::test_inflating_up_to_the_limit_is_read_and_one_byte_more_is_refused",),
        ),
        Rule(
            96,
            "frames that inflate beyond their size",
            "L, W",
            (f"{_PIXELS}::test_a_deflated_frame_inflates_to_its_size_and_not_beyond",),
        ),
    ),
)

RLE = Part(
    "RLE",
    (
        Rule(
            97,
            "a header that is short, or of a number of segments that cannot be",
            "R",
            (
                f"{_RLE}::test_a_short_header_is_an_error",
                f"{_RLE}::test_the_number_of_segments_has_to_fit",
            ),
        ),
        Rule(
            98,
            "offsets within the header, behind the end, or that descend",
            "R",
            (
                f"{_RLE}::test_segments_start_behind_the_header_and_in_the_frame",
                f"{_RLE}::test_descending_offsets_are_an_error",
            ),
        ),
        Rule(
            99,
            "another number of segments than planes",
            "R",
            (f"{_RLE}::test_the_number_of_segments_has_to_fit",),
        ),
        Rule(
            100,
            "segments that end early",
            "R; W and zeros with the forensic preset",
            (
                f"{_RLE}::test_too_few_bytes_are_an_error",
                f"{_LIMITS}::test_a_short_rle_frame_is_refused_but_by_the_forensic_preset_filled_with_zeros",
            ),
        ),
        Rule(101, "segments that go on", "W", (f"{_RLE}::test_more_bytes_than_pixels_are_told_and_left",)),
        Rule(102, "a literal run past the end", "R", (f"{_RLE}::test_too_few_bytes_are_an_error",)),
        Rule(
            103,
            "a million no-operations; runs across rows; padding",
            "A",
            (
                f"{_RLE}::test_a_million_no_operations_are_passed_over",
                f"{_RLE}::test_padding_is_no_excess",
            ),
        ),
        Rule(
            104,
            "planes in the order least significant byte first",
            "A as it is, and an option",
            (f"{_ENCAPSULATED}::test_segments_of_broken_encoders_can_be_read_in_their_order",),
        ),
        Rule(
            105,
            "arrays and buffers that an encoder is given: read-only, strided, empty, huge",
            "A; E: ValueError",
            (
                f"{_RLE}::test_strided_buffers_are_refused_not_misread",
                f"{_RLE}::test_rows_and_columns_that_are_none_are_refused",
                f"{_RLE}::test_a_frame_to_encode_has_exactly_its_size",
            ),
        ),
    ),
)

OBJECTS = Part(
    "Objects, files and life cycles",
    (
        Rule(
            106,
            "file objects that answer short, long, with anything, or not",
            "A; E",
            (
                f"{_FILES}::test_short_reads_are_repeated",
                f"{_FILES}::test_a_lying_read_gives_the_result_or_a_clean_error",
                f"{_FILES}::test_a_lying_tell_gives_the_result_or_a_clean_error",
                f"{_FILES}::test_a_seek_that_does_nothing_gives_the_result_or_a_clean_error",
                f"{_FILES}::test_an_exception_of_the_stream_goes_through",
                f"{_FILES}::test_a_stream_that_closes_itself_is_a_clean_error",
            ),
        ),
        Rule(
            107,
            "buffers that change or go away after the read",
            "A; E: BufferError",
            (
                f"{_FILES}::test_a_bytearray_changed_or_shrunk_later_is_safe",
                f"{_FILES}::test_a_memoryview_released_later_is_safe",
                f"{_FILES}::test_a_map_closed_later_is_safe",
                f"{_FILES}::test_a_stream_closed_later_is_safe",
            ),
        ),
        Rule(
            108,
            "the file behind deferred values is cut, changed or gone",
            "E: OSError",
            (
                f"{_FILES}::test_a_file_cut_short_behind_a_deferred_value_is_an_error",
                f"{_FILES}::test_a_file_replaced_behind_a_deferred_value_is_an_error",
                f"{_FILES}::test_a_file_cut_short_while_it_is_open_ends_no_process",
            ),
        ),
        Rule(
            109,
            "callbacks and hooks that raise, change, delete, or read on their own",
            "A; E: theirs",
            (
                f"{_FILES}::test_an_exception_of_a_callback_goes_through_and_leaves_the_dataset_whole",
                f"{_FILES}::test_a_hook_may_delete_change_and_touch_the_dataset",
                f"{_FILES}::test_stop_when_may_read_and_move_the_stream",
                f"{_FILES}::test_a_callback_may_take_the_elements_away_in_mid_look_up",
            ),
        ),
        Rule(
            110, "values whose methods change the data set while it is written", "A; E: ValueError", (_LIFE,)
        ),
        Rule(
            111,
            "data sets that contain themselves",
            "E: ValueError",
            (
                f"{_LIFE}::test_a_data_set_that_contains_itself_is_refused",
                "tests/hostile/test_json.py::test_cycles_are_refused_at_once",
            ),
        ),
        Rule(
            112,
            "saves over the own source, through links, onto full and read-only disks, killed",
            "A; E: OSError; the whole old file or the whole new one",
            (
                "tests/faults/test_saving_over_sources.py",
                "tests/faults/test_interrupted_saves.py",
            ),
        ),
        Rule(
            113,
            "lengths beyond 16 and 32 bits",
            "A as UN or of undefined length; E: ValueError",
            (
                "tests/conformance/test_long_values.py",
                f"{_OBJECTS}::test_a_fragment_of_4_gib_is_refused_with_the_limit_and_never_wrapped",
            ),
        ),
        Rule(
            114,
            "values of wrong types",
            "E: ValueError; the target untouched",
            ("tests/hostile/test_wrong_values.py",),
        ),
        Rule(
            115,
            "threads: first touch, deferred values, codecs, switches",
            "A",
            (
                "tests/threads/test_first_touch.py",
                "tests/threads/test_stress.py",
                "tests/threads/test_pixel_array.py",
                "tests/threads/test_pixel_plugins.py",
            ),
        ),
        Rule(
            116,
            "forks and pickles of deferred values; use after close",
            "A; E: OSError",
            (
                f"{_LIFE}::test_a_deferred_value_can_be_read_by_both_after_a_fork",
                f"{_LIFE}::test_a_pickled_data_set_reads_its_deferred_value_in_another_process",
                f"{_LIFE}::test_a_value_left_in_a_closed_file_object_without_name_is_refused",
                f"{_LIFE}::test_what_is_used_when_the_interpreter_ends_does_not_crash",
            ),
        ),
        Rule(
            117,
            "DICOMDIRs: names and offsets that lead astray, a million records",
            "A, W, R",
            ("tests/hostile/test_dicomdir.py",),
        ),
        Rule(
            118,
            "JSON: depth, bad values, URIs, a million keys",
            "E: ValueError; L",
            ("tests/hostile/test_json.py",),
        ),
        Rule(
            119,
            "interrupts and handlers that raise",
            "E: theirs, within 100 ms",
            ("tests/hostile/test_interrupts.py",),
        ),
        Rule(120, "allocations that fail", "E: MemoryError", ("tests/hostile/test_allocation.py",)),
    ),
)

PARTS = (CONTAINER, HEADERS, VALUES, CHARSETS, SEQUENCES, PIXELS, RLE, OBJECTS)
