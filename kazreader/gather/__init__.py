"""From addresses and files to articles of a folder: the one room that opens network connections and writes
beside the articles, and only when `kazreader add` asks for it.

An address is a page or a feed (RSS, Atom, JSON Feed). Of a feed, the pages of its entries are saved, or the
entry's own text where its page cannot be had. A file or standard input may hold what an address may.

What is saved: one Markdown file an article, its title, outlet, author, day and address as front matter. A
person reads it in any editor, `load` reads it without an extra, and what it reads is the text that the page
gives, line by line, debris and all: cleaning stays a matter of the reader, where what is hidden can be shown.
HTML would need the extra and buries the report in markup, JSON buries it in escapes, plain text has no place
for the address. A text or Markdown file of the user's is copied byte for byte.

Nothing is lost: a file that is there is never written to. The address tells that a page was saved before; if
its report (title, day, cleaned text) is the same, that is said and nothing is written; if it has changed, the
new version is saved beside the old one, and a check shows what the outlet altered. What stands around the
report, such as a list of other news, makes no new version.

robots.txt is not asked: it speaks to crawlers. Here a person names each page, or a feed that its publisher
offers to programs; no other link is followed, one page is asked for at a time, and who asks says its name.
"""

from __future__ import annotations

from kazreader.gather.adding import Outcome, Saved, Unchanged, add
from kazreader.gather.found import Failed, PassedOver

__all__ = ["Failed", "Outcome", "PassedOver", "Saved", "Unchanged", "add"]
