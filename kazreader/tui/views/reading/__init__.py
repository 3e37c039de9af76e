"""What the reading view is made of: its panes, and what its keys do with them."""
