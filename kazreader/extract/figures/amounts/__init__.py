"""Amounts: numerals as they are written, with the words that bound them and the units behind them."""
