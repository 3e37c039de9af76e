"""Roles: what people, cities and things are said to be, and who they are to each other."""
