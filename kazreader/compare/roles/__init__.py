"""Roles: what people, cities and things are said to be, and who they are to each other.

- `people`: the judge of what one person is called: offices, posts, ranks
- `offices`, `posts`, `called`: what it asks: one office of two people, two offices of one, open words
- `likelihood`, `descriptions`: how likely two descriptions are two answers, and of what each consists
- `capital_cities`, `kin`: judges of their own
- `holders`, `titles`: who is who; two titles
"""
