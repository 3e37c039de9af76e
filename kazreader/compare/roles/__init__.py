"""Roles: what people, cities and things are, and how people are related.

- `people`: the judge of offices and ranks; it calls `called`, `offices` and `posts`
- `offices`, `posts`, `called`: one office of two people, two offices of one person, other descriptions
- `likelihood`, `descriptions`: whether two descriptions are two answers, and the parts of a description
- `capital_cities`, `kin`: judges of their own
- `holders`, `titles`: the names of one person; how two titles relate
"""
