"""The layout of text in rows and cells, without any widget.

- `sheet`, `rows`, `wrap`: paragraphs with the article's offsets, broken into rows
- `article_sheet`, `evidence_sheet`, `collation_sheet`: sheets for different content
- `layers`, `inks`: layers over a sheet, and the style of each ink
- `match_row`, `minimap`: matches as rows; a map one cell wide
- `breakpoints`: the sizes at which the screen is divided differently
"""
