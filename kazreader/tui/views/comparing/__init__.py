"""What the compare view is made of: columns in line with each other, and the matches in them."""
