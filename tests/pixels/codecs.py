"""What is installed that encodes or decodes a transfer syntax; a test that finds nothing is skipped."""

from __future__ import annotations

import pytest

from cydicom.pixels import get_decoder, get_encoder
from cydicom.uid import UID


def encoding_plugins(syntax: str) -> list[str]:
    """Return the labels of the plugins that encode a transfer syntax; without any the test is skipped."""
    found = list(get_encoder(syntax).available_plugins)
    if not found:
        pytest.skip(f"no codec is installed that encodes {UID(syntax).name}")
    return found


def decoding_plugins(syntax: str) -> list[str]:
    """Return the labels of the plugins that decode a transfer syntax; without any the test is skipped."""
    found = list(get_decoder(syntax).available_plugins)
    if not found:
        pytest.skip(f"no codec is installed that decodes {UID(syntax).name}")
    return found
