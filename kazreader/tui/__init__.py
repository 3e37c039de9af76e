"""The reader: a Textual app over the library.

How it is put together, bottom up:

- `wrap` breaks lines; `sheet` and `article_sheet` turn an article into paragraphs that know their
  offsets in the article; `findings` and `session` say what is walked and where the reader stands.
- `widgets` draw lines: `LinePane` paints runs of (text, inks), `TextPane` shows a sheet,
  `RowList` a list of any length, `StatusLine` one line. No widget parses text as markup.
- `views` are what the keys 1 to 6 show; `screens` frame them and answer keys; `app` is a shell.
"""
