"""Say a figure's discrepancy in words: the topic, the sides, the sources and the arithmetic."""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.compare.context import Context
from kazreader.compare.figure_relations import Verdict, bounds, quantity
from kazreader.compare.figure_topics import Question
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.predicates import predicates
from kazreader.model import Claim

_MOST_SOURCES = 3


def topic_words(question: Question) -> str:
    """Return the question as a short phrase, such as "people killed"."""
    _, name, root = question.topic
    states = [group.partition(":")[2] for group in question.groups if group.startswith("state:")]
    group = predicates().groups[states[0] if len(states) == 1 else name]
    kinds = sorted(g.partition(":")[2] for g in question.groups if g.startswith("kind:"))
    labels = counted_nouns().labels
    noun = " and ".join(labels.get(kind, kind) for kind in kinds) or labels.get(root, root)
    words = group.topic.format(noun=noun)
    grave = sorted(g.partition(":")[2] for g in question.groups if g.startswith("gravity:"))
    if grave:
        words += f" ({', '.join(grave)})"
    if question.elsewhere:
        words += f", {', '.join(name.title() for name in sorted(question.elsewhere))}"
    return f"{words}, earlier event" if question.past else words


def label(claims: Sequence[Claim]) -> str:
    """Return a side's value as a column heads it."""
    return bounds(quantity(claims[0]).interval)


def cited(claims: Sequence[Claim], context: Context) -> str:
    """Return who gives a value and in which words."""
    outlets = list(dict.fromkeys(context.outlet(claim.mention.article) for claim in claims))
    named = outlets[:_MOST_SOURCES]
    more = len(outlets) - len(named)
    if more:
        named.append(f"{more} more")
    sources = " and ".join([", ".join(named[:-1]), named[-1]]) if len(named) > 1 else named[0]
    return f"{sources} {'give' if len(outlets) > 1 else 'gives'} “{context.quoted(claims[0].mention)}”"


def explanation(a: Sequence[Claim], b: Sequence[Claim], verdict: Verdict, context: Context) -> str:
    """Return both strings, both sources and the arithmetic in one or two sentences."""
    why = verdict.why[:1].upper() + verdict.why[1:]
    return f"{cited(a, context)}; {cited(b, context)}. {why}."
