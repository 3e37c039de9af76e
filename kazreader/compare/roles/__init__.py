"""Roles: what people, cities, things and groups are said to be."""

from kazreader.compare.roles.judging import judge

__all__ = ["judge"]
