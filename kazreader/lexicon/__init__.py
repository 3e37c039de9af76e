"""The only reader of data/: one module a rule file, each checked once and frozen."""
