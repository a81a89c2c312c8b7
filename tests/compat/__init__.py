"""The same file read by pydicom and by cydicom: every fact that a user can see is compared."""
