"""Saves that are interrupted, killed, or run out of space: the old file is left, or the new one is there."""
