"""Pages written for the tests, in the shapes that scraped pages have."""

from __future__ import annotations

from kazreader.clean import clean
from kazreader.model import Article, CleanArticle

REPORT = (
    "The ferry to Oxley sank in a storm on Monday evening, and rescuers pulled 41 people from the water.",
    "“We heard a crack and then the lights went out,” said Maria Olsen, a teacher who was on the upper deck.",
    "The harbour master said that the boat had passed its inspection in March and carried rafts for all.",
    "Two crew members are still missing, and divers will go down when the wind drops, the coast guard said.",
    "The governor promised help to the families and asked the owner to explain why the boat sailed at all.",
)
HEADLINE = "Ferry sinks off Oxley in storm, two crew missing"
MENU = ("Skip to content", "Home", "World", "Sport", "Weather", "Subscribe", "Log in")
FOOTER = (
    "Related Articles",
    "Bridge to the island closes for a year",
    "Share this article",
    "Leave a Reply",
    "You must be logged in to post a comment.",
    "Privacy Policy",
    "© 2031 Harbour Media. All rights reserved.",
)


def cleaned(text: str) -> CleanArticle:
    (article,) = clean([Article("a", "a.txt", text)])
    return article


def page(*parts: tuple[str, ...]) -> str:
    return "\n\n".join(line for part in parts for line in part)


def kept(article: CleanArticle) -> list[str]:
    """Return the text of the blocks that are read, headline included."""
    return [block.span.of(article.article.text) for block in article.reading()]
