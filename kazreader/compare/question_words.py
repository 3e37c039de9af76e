"""Phrases for questions that no word list covers, and distinct phrases for namesakes.

Shared words name such a question, without numbers, units and names of the whole event, which say nothing new.
Common words come before names, and a verb directly beside the counted noun joins it: houses burned.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from kazreader.compare.context import Context
from kazreader.compare.event import Event
from kazreader.compare.rarity import lowered, words_in
from kazreader.lexicon.grammar import ORDINAL_ENDS, grammar
from kazreader.lexicon.inflection import is_past
from kazreader.lexicon.stems import meaning, stem
from kazreader.lexicon.telling import tells_amount
from kazreader.model import Claim, Discrepancy, Quantity
from kazreader.model.grouped import grouped
from kazreader.model.topics import Measure

_OF_AGES = ("old", "aged")
_VERB_WITHIN = 40
"Characters on either side of a figure that are searched for its verb."


def name_question(thing: str, words: Iterable[str], event: Event) -> str:
    """Return a phrase such as "sum of money (bribes)"; only the thing if no word helps."""
    return _with(thing, naming_words(thing, words, event))


def phrase_question(question: str, words: Sequence[str], event: Event) -> str:
    """Return a phrase such as "what time (landfall)"; if no word helps, with the first one."""
    return _with(question, naming_words(question, words, event) or words[:1])


def _with(thing: str, shown: Sequence[str]) -> str:
    return f"{thing} ({', '.join(shown)})" if shown else thing


def naming_words(thing: str, words: Iterable[str], event: Event) -> list[str]:
    """Return the words that name a question about a thing, common words before names."""
    told = [word for word in dict.fromkeys(words) if stem(word) != stem(thing) and _names(word, event)]
    return sorted(told, key=lambda word: word[0].isupper())


def words_as_written(claim: Claim, words: Iterable[str], context: Context) -> list[str]:
    """Return stems or meanings as the words of a claim.

    Words before it in its sentence come first, the nearest first; then those after it.
    """
    prose, here = context.articles[claim.mention.article].prose, claim.mention.span
    before = prose[claim.sentence.start : here.start].lower()
    behind = prose[here.end : claim.sentence.end].lower()
    forms = {form(word): word for word in sorted(claim.beside | claim.about) for form in (stem, meaning)}

    def apart(word: str) -> int:
        at = before.rfind(word.lower())
        return len(before) - at if at >= 0 else len(before) + (behind + word.lower()).find(word.lower())

    found = sorted(dict.fromkeys(forms[word] for word in words if word in forms), key=apart)
    return [usual_form(word, [claim], context) for word in found]


def usual_form(word: str, claims: Iterable[Claim], context: Context) -> str:
    """Return a word with the capitals of the claims' reports, if none has it in lower case: Mahut, MPs."""
    written, small = rf"\b{re.escape(word)}\b", word.lower().replace("’", "'")
    reports = [context.articles[one].prose for one in sorted({claim.mention.article for claim in claims})]
    if any(word in report and re.search(written, report) for report in reports):
        return word
    holding = (report for report in reports if small in lowered(report))
    forms = Counter(form for report in holding for form in re.findall(written, report, re.IGNORECASE))
    return forms.most_common(1)[0][0] if forms else word


def _names(word: str, event: Event) -> bool:
    of_event = word[0].isupper() and word.lower() in event.shared
    broken = not word.replace("-", "").isalpha() or word.partition("-")[0] in ORDINAL_ENDS
    return not (of_event or broken or tells_amount(word.lower()) or word in _OF_AGES)


def deed_beside(claim: Claim, words: Iterable[str], context: Context) -> str:
    """Return the verb directly beside a figure; "" if none of the words is one."""
    told = {word for word in words if word.endswith("ed") or is_past(word)}
    prose, span = context.articles[claim.mention.article].prose, claim.mention.span
    before = words_in(prose[max(0, span.start - _VERB_WITHIN) : span.start])[-1:]
    thing = {claim.counted, stem(claim.counted)}
    behind = [
        word
        for word in words_in(prose[span.end : span.end + _VERB_WITHIN])
        if word not in grammar().auxiliaries | grammar().forms_of_be and thing.isdisjoint((word, stem(word)))
    ]
    return next((word for word in (*before, *behind[:1]) if word in told), "")


def with_distinct_names(found: Sequence[Discrepancy]) -> list[Discrepancy]:
    """Return the discrepancies, with measures of equal topic distinguished by a name or a currency.

    The prices of two players become "price of the deal (Lund)" and "price of the deal (Berg)".
    """
    related = (one for one in found if one.relations)
    measured = (one for one in related if isinstance(one.sides[0].claims[0].topic, Measure))
    namesakes = grouped((one.topic, one) for one in measured)
    known_as = {id(one): topic for same in namesakes.values() if len(same) > 1 for one, topic in _apart(same)}
    return [one._replace(topic=known_as[id(one)]) if id(one) in known_as else one for one in found]


def _apart(same: Sequence[Discrepancy]) -> Iterator[tuple[Discrepancy, str]]:
    """Yield each namesake with a topic of its own: a name several articles give, else the currency."""
    beside = [_named_beside(one) for one in same]
    units_of = [{side.value.unit for side in one.sides if isinstance(side.value, Quantity)} for one in same]
    by_unit = all(len(ours) == 1 for ours in units_of) and len(set().union(*units_of)) == len(same)
    for number, one in enumerate(same):
        others = set().union(*(names for n, names in enumerate(beside) if n != number))
        own = {name: times for name, times in beside[number].items() if name not in others}
        name = max(own, key=lambda name: (own[name], name), default="")
        if name and (own[name] > 1 or not by_unit):
            yield one, f"{one.topic} ({name})"
        elif by_unit:
            yield one, f"{one.topic}, in {min(units_of[number])}"


def _named_beside(one: Discrepancy) -> Counter[str]:
    """Return for each name beside the answers how many articles have it."""
    told = {(c.mention.article, word) for c in one.claims for word in c.about | c.beside if word[0].isupper()}
    return Counter(name for _, name in told)
