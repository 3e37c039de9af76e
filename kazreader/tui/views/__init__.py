"""What the keys 1 to 6 show: each view in its own file, with its styles beside it."""
