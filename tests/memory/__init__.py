"""Memory and reference counts after many repeats of the same work: what was taken is given back."""
