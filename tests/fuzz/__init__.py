"""Fuzzing: targets that raise where a law is broken, engines that make inputs, and what was found."""
