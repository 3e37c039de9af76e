"""What the reader knows and remembers, without any drawing."""
