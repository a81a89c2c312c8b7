from typing_extensions import disjoint_base

from cydicom._native.readreport import ReadReport

@disjoint_base
class Context:
    @property
    def report(self) -> ReadReport: ...
    @property
    def depth_left(self) -> int: ...
    @property
    def encodings(self) -> tuple[str, ...]: ...
    def __init__(
        self,
        report: ReadReport | None = None,
        depth_left: int = 1024,
        encodings: tuple[str, ...] | None = None,
        pixel_representation: int = -1,
        bits_allocated: int = -1,
        waveform_bits: int = -1,
        listed: bool = False,
    ) -> None: ...
