from typing_extensions import Buffer

def look_up(
    data: Buffer,
    table: Buffer,
    out: Buffer,
    nbytes: int,
    is_signed: bool,
    first: int,
    entry_nbytes: int,
    swap: bool = False,
) -> None: ...
