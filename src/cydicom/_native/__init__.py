"""The compiled modules: bytes in, numbers and small objects out; they import no Python module of ours."""
