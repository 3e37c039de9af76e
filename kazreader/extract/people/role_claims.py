"""The claim that words of a sentence tell what somebody or something is."""

from __future__ import annotations

from kazreader.extract.reading import Reading, Sentence
from kazreader.model import Claim, Kind, Mention, Role, Span
from kazreader.model.topics import Topic


def role_claim(
    reading: Reading, sentence: Sentence, span: Span, topic: Topic, holder: str, rule: str
) -> Claim:
    """Return the claim of the words at a span of the sentence's text."""
    role = Role(holder, " ".join(span.of(sentence.text).split()))
    mention = Mention(reading.article.article.id, span.shift(sentence.span.start), role, rule)
    return Claim(Kind.ROLE, mention, sentence.span, topic)
