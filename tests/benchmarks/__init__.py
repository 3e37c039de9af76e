"""What is fast enough, as ratios taken in one run. Not part of a plain `pytest`: name the folder."""
