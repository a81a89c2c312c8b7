from typing import Any, Protocol

from typing_extensions import disjoint_base

from cydicom._native.blocks import Blocks
from cydicom._native.readreport import ReadReport
from cydicom._native.store import ElementStore
from cydicom.policy import Policy

class _Inflater(Protocol):
    @property
    def finished(self) -> bool: ...
    @property
    def header(self) -> bool: ...
    @property
    def damaged(self) -> int: ...
    def prefix(self, nbytes: int, /) -> Blocks: ...

class _Special(Protocol):
    def encoding_of(self, uid: str, /) -> tuple[bool, bool, bool] | None: ...
    def inflater(self, data: bytes, policy: Policy, /) -> _Inflater: ...
    def is_known_tag(self, tag: int, /) -> bool: ...

@disjoint_base
class Opened:
    @property
    def preamble(self) -> bytes | None: ...
    @property
    def meta(self) -> ElementStore: ...
    @property
    def command(self) -> ElementStore | None: ...
    @property
    def dataset(self) -> ElementStore: ...
    @property
    def report(self) -> ReadReport: ...
    @property
    def implicit(self) -> bool: ...
    @property
    def little(self) -> bool: ...
    @property
    def deflated(self) -> bool: ...
    @property
    def end(self) -> int: ...

def open_source(
    blocks: Blocks,
    start: int,
    force: bool,
    policy: Policy,
    special: _Special | type[_Special],
    defer: int = -1,
    stop_at_pixels: bool = False,
    wanted: bytes | None = None,
) -> Opened | None: ...
def file_dataset(
    opened: Opened,
    dataset_class: type[Any],
    meta_class: type[Any],
    filename: str | None,
    timestamp: float | None,
) -> Any: ...
