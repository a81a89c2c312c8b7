from typing import Final

from typing_extensions import Buffer, disjoint_base

EXCESS: Final[int]

@disjoint_base
class EncodingRoom: ...

def use_kernels(name: str | None = None) -> str: ...
def decode(
    data: Buffer,
    npixels: int,
    samples: int,
    sample_nbytes: int,
    little: bool = True,
    interleaved: bool = False,
) -> tuple[bytearray, int]: ...
def decode_into(
    data: Buffer,
    out: Buffer,
    npixels: int,
    samples: int,
    sample_nbytes: int,
    little: bool = True,
    interleaved: bool = False,
) -> int: ...
def encode(
    data: Buffer,
    rows: int,
    columns: int,
    samples: int,
    sample_nbytes: int,
    little: bool = True,
    interleaved: bool = True,
    room: EncodingRoom | None = None,
) -> bytes: ...
