from collections.abc import Iterable
from typing import Any

from cydicom.policy import Policy

def override(vrs: Iterable[str]) -> None: ...
def decode(
    vr: str,
    data: bytes | bytearray | memoryview,
    little_endian: bool,
    encodings: tuple[str, ...],
    policy: Policy,
) -> Any: ...
def convert(
    vr: str,
    data: bytes | bytearray | memoryview,
    little_endian: bool,
    encodings: tuple[str, ...],
    policy: Policy,
) -> Any: ...
def empty(vr: str, policy: Policy) -> Any: ...
