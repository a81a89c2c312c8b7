"""Races of threads."""
