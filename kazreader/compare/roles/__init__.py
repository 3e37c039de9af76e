"""Roles: what people, cities, things and groups are said to be."""
