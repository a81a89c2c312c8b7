"""Broken and hostile input: nothing crashes, hangs or silently loses what is sound."""
