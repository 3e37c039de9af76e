"""The parts of the compare view: aligned columns, and the matches in them."""
