"""The laws that reading keeps for any input: time, memory, conservation, truncation, closure, modes."""
