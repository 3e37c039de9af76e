"""Find what people are said to be: titles before a name, appositions on either side, copulas, appointments,
successions ("replaced X as mayor of Y").

The holder is the full name by which the article introduces a person, also where only the surname stands.
Ranks are claims of their own. Refuses phrases without a known office, and names that are no person's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from kazreader.extract.cued import CuedPattern
from kazreader.extract.people.full_names import full_names
from kazreader.extract.people.names import Named
from kazreader.extract.people.titles import (
    Rank,
    Title,
    may_be_titled,
    rank_before,
    title_before,
    title_in,
    titles_in,
)
from kazreader.extract.reading import Reading, Sentence, cues_of
from kazreader.lexicon.patterns import rarely
from kazreader.lexicon.roles import role_words
from kazreader.model import Claim, Kind, Mention, Role, Span, topics

_REACH = 140
_INSIDE = r"[^,.;:()\[\]“”\"—–]"
_PHRASE = rf"(?P<phrase>{_INSIDE}{{3,120}}?(?:\s\([A-Z]{{2,8}}\)\s(?:of|at|for|in)\s{_INSIDE}{{3,80}}?)?)"
"A title, also with its initials in the middle: information officer (IO) at the ministry."
_STOP = (
    r"\s*(?:[,.;:)—–”\"]|$)"
    r"|\s(?:who|whom|whose|which|that|when|where|while|after|before|since|until|during)\s"
)
_TIME = r"\s(?:on\s[A-Z]|in\s(?:\d|[A-Z][a-z]+\s\d)|last\s|this\s|now\b)"
_CLOSED = rf"(?={_STOP}|{_TIME})"
"What ends a title behind a name. A bare verb does not: in “Quist, the mayor said” the mayor is another."
_AFTER = CuedPattern(
    ",",
    rf"(?:\s\([^)]{{1,12}}\))?,\s(?:aged?\s)?(?:\d{{1,3}},\s)?(?!who\s){_PHRASE}{_CLOSED}(?!,\sand\s(?![A-Z]))",
)
_COPULA = CuedPattern(
    "is was become became remains",
    r",?\s(?:who\s)?(?:(?:is|was)\s(?:now\s|also\s|still\s)?"
    r"(?=(?:the|a|an|its|his|her|their|[A-Z][\w-]+[’']s)\s|[a-z]+\sof\s|(?<=now\s)[a-z]+\s[a-z]+\sof\s|(?:first|second|chief|vice)\s[a-z]+\sof\s|[a-z]+-[a-z]+\s(?:when|in|at)\s)"
    rf"|(?:is|was)\sno\slonger\s|becomes?\s|became\s|remains\s){_PHRASE}{_CLOSED}",
)
_NAMING = ("named ", "appointed ", "made ", "elected ", "hired ", "chose ")
_NAMED_AS = rarely(rf"\s(?:as\s|to\sbe\s)?(?:(?:its|their|his|her|the)\s)?(?:new\s)?{_PHRASE}{_CLOSED}")
"They named X their coach."
_DEPARTED = CuedPattern(
    "sacked fired dismissed removed ousted axed replaced resign quit stepped steps stood",
    r"\s(?:(?:was|is|has\sbeen|had\sbeen)\s(?:sacked|fired|dismissed|removed|ousted|axed|replaced)"
    rf"|(?:has\s|had\s)?(?:resigned|resigns|quit|stepped\sdown|steps\sdown|stood\sdown))\sas\s{_PHRASE}{_CLOSED}",
)
_NAMED_BEHIND = re.compile(
    r"(?:^|[“\"])(?:The|Its|Their|His|Her)\s(?P<phrase>[^,.;:()“”\"—–]{3,60}?)\s(?:is|was|will\sbe)\s(?:the\s(?:[a-z-]+\s){1,3})?$"
)
"The interim manager is the former player X."
_BEING = frozenset(("is", "was", "be"))
_APPOINTED = CuedPattern(
    "appointed named elected chosen sworn made",
    r"\s(?:was|is|has\sbeen|had\sbeen|will\sbe)\s(?:later\s|then\s)?"
    rf"(?:appointed|named|elected|re-elected|chosen|sworn\sin|made)\s(?:as\s)?{_PHRASE}{_CLOSED}",
)
_SUCCEEDS = CuedPattern(
    "replace succeed over",
    r",?\s(?:who\s)?(?P<ahead>will\s|would\s|is\sto\s|is\sset\sto\s)?(?:has\s|had\s)?"
    r"(?:replace[sd]?\s[^,.;:]{2,60}?|succeed(?:s|ed)?\s[^,.;:]{2,60}?|t(?:akes?|ook|aken)\sover(?:\sfrom\s[^,.;:]{2,60}?)?)"
    rf"\sas\s{_PHRASE}{_CLOSED}",
)
_LEADS = CuedPattern(
    "who",
    rf",\s(?:\d{{1,3}},\s)?who\s(?:has\s|also\s|now\s)?(?P<does>[a-z-]+)\s{_PHRASE}{_CLOSED}",
)
"Ada Quist, who chairs the museum: the verb tells the office."
_AHEAD = "incoming"
_MAY_FOLLOW = re.compile(
    r",\s|\s\(|\s(?:is|was|became|remains|has|had|will|would|who|becomes?|quit|resign(?:s|ed)|steps|stepped|stood|replace[sd]?|succeed(?:s|ed)?|t(?:akes?|ook)\sover)\s"
)
"What stands behind a name before a title can follow; spares most names the patterns above."
_CLOSES_APPOSITION = re.compile(r",|\.|\s(?:said|says|told)\s|$")
_CLOSES_SENTENCE = re.compile(r"[.,;]|$")
_BEHIND = (
    (_AFTER, "role.apposition"),
    (_COPULA, "role.copula"),
    (_APPOINTED, "role.appointed"),
    (_DEPARTED, "role.departed"),
    (_SUCCEEDS, "role.succession"),
)
_BRACKET_BEHIND = re.compile(r"\s\([^()]{2,12}\)$")
_LONGEST_BRACKET = 15
"The leader of the Harbour Union (HU), X."
_BREAK = re.compile(r"[,.;:()\[\]“”\"—–]\s?")
_OPENER = re.compile(r"(?<![\w’'])(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s")


def claims(reading: Reading, found: Sequence[Named]) -> Iterator[Claim]:
    """Yield every role and rank of the people among the article's names."""
    full = full_names(found)
    telling = {reading.sentences[number] for number in reading.where(_title_cues())}
    for named in found:
        if named.kind not in ("person", "name") or named.name.sentence not in telling:
            continue
        name = named.text
        holder = full.get(name.split()[-1], name) if " " not in name else name
        for title, rule in _titles(named):
            yield claim_of(reading, named.name.sentence, holder, title, rule)


@cache
def _title_cues() -> frozenset[str]:
    """Return words of which each sentence with an office or a rank holds one."""
    lists = role_words()
    return cues_of((*lists.offices, *lists.verbs, *lists.ranks, *lists.ranks_of_words))


def _titles(named: Named) -> Iterator[tuple[Title | Rank, str]]:
    sentence, start, end = named.name.sentence, named.name.words[0].start, named.name.words[-1].end
    if sentence.text[max(0, start - 1) : start] in (" ", "."):
        yield from _before(sentence, start, end)
    if _MAY_FOLLOW.match(sentence.text, end):
        yield from titles_behind(sentence.text, end)
        yield from _by_verb(sentence.text, end)


def _before(sentence: Sentence, start: int, end: int) -> Iterator[tuple[Title | Rank, str]]:
    text = sentence.text
    if may_be_titled(text, start):
        rank = rank_before(text, start)
        if rank is not None:
            yield rank, "role.rank"
            start = rank.start
        before = title_before(text, start)
        if before is not None:
            yield before, "role.title"
    if text[max(0, start - 2) : start] == ", " and _CLOSES_APPOSITION.match(text, end):
        apposition = _apposition_before(text, start - 2)
        if apposition is not None:
            yield apposition, "role.apposition_before"
    may_be = text[max(0, start - 1) : start] == " " and not _BEING.isdisjoint(sentence.vocabulary)
    inverted = _NAMED_BEHIND.search(text[:start]) if may_be else None
    if inverted is not None and _CLOSES_SENTENCE.match(text, end):
        title = title_in(text, inverted.start("phrase"), inverted.end("phrase"))
        if title is not None:
            yield title, "role.copula"
    if text.endswith(_NAMING, 0, start):
        match = _NAMED_AS().match(text[end : end + _REACH])
        title = title_in(text, end + match.start("phrase"), end + match.end("phrase")) if match else None
        if title is not None:
            yield title, "role.appointed"


def titles_behind(text: str, end: int) -> Iterator[tuple[Title, str]]:
    """Yield the titles right behind a name or a pronoun that ends here, each with its rule."""
    behind = text[end : end + _REACH]
    for pattern, rule in _BEHIND:
        match = pattern.match(behind)
        if match is None or (rule == "role.copula" and _praises(match["phrase"])):
            continue
        titles = list(titles_in(text, end + match.start("phrase"), end + match.end("phrase")))
        ahead = match.groupdict().get("ahead") is not None
        for title in titles:
            yield title._replace(statuses=title.statuses | {_AHEAD}) if ahead else title, rule
        if titles:
            break


def _by_verb(text: str, end: int) -> Iterator[tuple[Title, str]]:
    """Yield the office of somebody who "chairs" or "commands" a body that has a name."""
    match = _LEADS.match(text[end : end + _REACH])
    office = role_words().verbs.get(match["does"]) if match is not None else None
    if match is not None and office is not None and not _of_any_body(match["phrase"]):
        yield Title(end + match.start("does"), end + match.end("phrase"), office, frozenset()), "role.verb"


def _of_any_body(phrase: str) -> bool:
    """Whether a phrase names neither a body nor a field: "the group"."""
    return phrase.islower() and role_words().portfolios.isdisjoint(phrase.split())


def _praises(phrase: str) -> bool:
    """Whether somebody "is a fine coach": a word that belongs to no title stands behind the article."""
    opener, _, rest = phrase.partition(" ")
    word, lists = rest.split(" ", 1)[0], role_words()
    known = lists.modifiers | lists.statuses | lists.office_parts
    return opener in ("a", "an") and word.islower() and word not in known and not word.endswith("'s")


def _apposition_before(text: str, comma: int) -> Title | None:
    start = max(0, comma - _REACH)
    bracket = _BRACKET_BEHIND.search(text[max(0, comma - _LONGEST_BRACKET) : comma])
    comma -= len(bracket.group()) if bracket else 0
    breaks = [m.end() for m in _BREAK.finditer(text, start, comma)]
    start = breaks[-1] if breaks else start
    openers = [m.start() for m in _OPENER.finditer(text, start, comma)]
    for opener in reversed(openers) if openers else [start] if start == 0 or breaks else []:
        title = title_in(text, opener, comma)
        if title is not None:
            return title
    return title_in(text, start, comma) if start == 0 else None


def claim_of(reading: Reading, sentence: Sentence, holder: str, found: Title | Rank, rule: str) -> Claim:
    """Return the claim that somebody holds an office or a rank."""
    role = " ".join(sentence.text[found.start : found.end].split())
    span = Span(sentence.span.start + found.start, sentence.span.start + found.end)
    mention = Mention(reading.article.article.id, span, Role(holder, role), rule)
    return Claim(Kind.ROLE, mention, sentence.span, _topic(found))


def _topic(found: Title | Rank) -> topics.Office | topics.Rank:
    if isinstance(found, Rank):
        return topics.Rank(found.rank)
    return topics.Office(found.office, tuple(sorted(found.statuses)))
