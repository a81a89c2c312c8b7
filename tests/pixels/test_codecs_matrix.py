"""Who decodes whose frames: every encoder's with every decoder, libraries and programs."""

from __future__ import annotations

import pytest

from tests.pixels.building import RLE
from tests.pixels.codecs import encoding_plugins
from tests.pixels.matrix import KINDS, MORE_KINDS, SYNTAXES, cross_table, made, plugin_table
from tests.pixels.programs import crossed, encoders

#: GDCM puts the bytes of 16-bit colours in the wrong places, in its own frames too.
WRONG = {("gdcmconv --raw", (16, 16, 3))}

CASES = [(syntax, kind) for syntax in SYNTAXES for kind in (*KINDS, *(MORE_KINDS if syntax == RLE else ()))]


@pytest.mark.parametrize(("syntax", "kind"), CASES, ids=str)
def test_each_decoder_decodes_each_encoders_frames(syntax: str, kind: tuple[int, int, int]) -> None:
    encoding_plugins(syntax)
    found = crossed(syntax, [made(kind, (16, 18))], with_plugins=True)
    assert any(number for number, _ in found.values())
    for encoder, (_, counts) in found.items():
        for decoder, count in counts.items():
            if (decoder, kind) not in WRONG:
                assert count.wrong == 0, (encoder, decoder)
                assert count.refused == 0, (encoder, decoder)


def test_our_frames_are_in_the_matrix() -> None:
    assert "cydicom" in encoders(RLE)
    assert any(line.startswith("| cydicom (1 of 1) | 1 |") for line in cross_table(RLE, [made(KINDS[0])]))


def test_every_transfer_syntax_has_a_row() -> None:
    assert len(plugin_table()) == 2 + 20
