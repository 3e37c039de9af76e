"""From addresses and files to articles of a folder, for `kazreader add`.

No other room opens network connections or writes beside the articles. An address is a page or a feed (RSS,
Atom, JSON Feed). For a feed, the pages of its entries are saved, or the entry's own text if its page is not
available. Files and standard input may contain the same.

Each article is saved as a Markdown file with title, outlet, author, day and address as front matter. It is
readable in any editor, `load` reads it without an extra, and it has the page's text line by line, debris
included: cleaning is left to the reader, where hidden text can be shown. HTML would need the extra and buries
the report in markup, JSON buries it in escapes, plain text has no place for the address. The user's own text
or Markdown files are copied byte for byte.

No existing file is ever changed. The address identifies a page that was saved before: if its report (title,
day, cleaned text) is the same, nothing is written; if it has changed, the new version is saved beside the old
one, and a check shows what the outlet altered. Changes around the report, such as a list of other news, make
no new version.

robots.txt is not consulted: it addresses crawlers. Here a person names each page, or a feed that its
publisher offers to programs; no other link is followed, pages are requested one at a time, and the User-Agent
names the program.
"""

from __future__ import annotations

from kazreader.gather.adding import Outcome, Saved, Unchanged, add
from kazreader.gather.found import Failed, PassedOver

__all__ = ["Failed", "Outcome", "PassedOver", "Saved", "Unchanged", "add"]
