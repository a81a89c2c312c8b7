"""What other programs say of the files that cydicom writes."""
