# Native functions for other native modules; nothing is visible to Python.
