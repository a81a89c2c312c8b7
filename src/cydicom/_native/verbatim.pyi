from typing import Any

from cydicom._native.output import Output

def is_unchanged(dataset: Any) -> bool: ...
def unchanged_source(
    dataset: Any, file_meta: Any, preamble: bytes | None, implicit: bool, little: bool
) -> Output | None: ...
