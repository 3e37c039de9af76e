"""Read the titles behind a name or a pronoun: appositions, copulas, appointments, successions, service.

Each way opens with words of its own; the title reaches from there to the next sign, clause or time. Refuses a
title in a list of several people, and words of praise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kazreader.extract.people.titles import FORMER, Title, title_in, titles_in
from kazreader.lexicon.grammar import ARTICLES, INDEFINITE
from kazreader.lexicon.patterns import CuedPattern, rarely
from kazreader.lexicon.roles import role_words
from kazreader.lexicon.speech import speech
from kazreader.model.claim import APPOINTED
from kazreader.model.record import Record

REACH = 160
FROM = r"(?:(?:of|from)\s[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?,\s(?:[A-Z][\w.]+(?:\s[A-Z][\w.]+)?,\s)?)?"
"Where somebody is from, before what they are: of Moss, N.C., a painter."
OF_SOMEBODY = (", of ", ", from ")
"Before a place from which somebody is: what stands behind it tells of that person."
_SHORTEST, _LONGEST = 3, 130
"Letters of what a title may be read in."
_CLOSED = rarely(
    r",(?!\s(?:[A-Z]\w+,?\s){1,3}&\s[A-Z])|[;:()—–”\"“\[\]]|\.(?![’']?s?\s?\w)|\.(?=\s(?:The|An?|It|His|Her|He|She|They|This|That|There|We|I|In|On|At|But)\s)|$"
    r"|\s(?:who|whom|whose|which|that|when|where|while|after|before|since|until|during)(?=\s|[,.]|$)"
    r"|\sjust\s|\saged\s\d"
    r"|\s(?:on\s[A-Z]|in\s(?:\d|[A-Z][a-z]+\s\d)|last\s|this\s|now\b|together\s|(?:\d+|one|two|three|four|five|six)\s(?:hour|day|week|month|year)s?\b|for\s(?:over|more|nearly|almost|\d|the\s(?:past|last)|[a-z]+\syears))"
)
"""What ends a title behind a name. A bare verb does not: in “Quist, the mayor said” the mayor is another. A
full stop inside a sentence shortens a word."""
_NO_TITLE = "“[]"
"What a title does not reach up to."
_AHEAD = frozenset(("incoming",))
_OWN = rarely(r"(?:an?|his|her|its|their|once|then)\s|(?:[A-Z][\w.-]*\s){0,3}[A-Z][\w.-]*(?:['’]s|s['’])\s")
"How a phrase opens that is no member of a list: a painter, and Omar Rashid."
_AFTER = CuedPattern(
    ", – —",
    r"(?:\s\([^)]{1,12}\))?(?:,\s(?:Ph\.?D\.?|M\.?D\.?|DVM|QC|KC|CBE|OBE|MBE|Jr\.?|Sr\.?))?"
    rf"(?:,|\s–|\s—)\s(?:aged?\s)?(?P<age>\d{{1,3}},\s)?{FROM}(?!(?:who|was|is|has|had|will)\s)(?:himself\s|herself\s|now\s|currently\s)?"
    r"(?:(?:until|till|up\sto)\s(?:now|[A-Z][a-z]+day|(?:last|this)\s[a-z]+)\s|hitherto\s)?"
    r"(?P<once>(?:until|till|up\sto)\s(?:recently|then|[A-Z]?[a-z]*\s?\d{4})\s)?",
)
_BECOMES = (
    r"(?:(?P<sure>(?:is|was)\sno\slonger\s|becomes?\s|became\s|remains\s)"
    r"|(?:is|(?P<was>was))\s(?:now\s|also\s|still\s|then\s|currently\s)?"
    r"(?:(?:believed|thought|said|reported|understood)\sto\s(?:be|have\sbeen)\s|(?:identified|described)\sas\s)?"
    r"|(?:has|had)\sbeen\s)"
)
_COPULA = CuedPattern(
    "is was been be become became remains",
    r"(?:\sof\s[A-Z][\w-]*(?:\s[A-Z][\w-]*)?)?,?\s(?:who\s)?"
    rf"(?:(?P<ahead>(?:will|would|is\s(?:set\s|due\s)?to)\s(?:now\s|soon\s)?(?:be|become)\s(?![a-z]+ed\sas\s))|{_BECOMES})",
)
_WHEN = r"(?:(?:later|then|recently|on\s[A-Z][a-z]+day|[a-z]+ly)\s)?"
"When somebody was appointed, and how."
_APPOINTED = CuedPattern(
    "appointed named elected chosen sworn made picked selected tapped voted installed confirmed declared"
    " crowned oath office",
    rf"(?:,\swho)?\s(?:(?:was|is|has\sbeen|had\sbeen|will\sbe)\s{_WHEN}"
    r"(?:appointed|named|elected|re-elected|chosen|sworn\sin|made|picked|selected|tapped|voted\sin|installed|confirmed|declared|crowned)"
    r"|t(?:akes?|ook)\s(?:the\soath|office))\s"
    r"(?:[a-z]+ly\s(?=as\s))?(?:(?:by|on|in|last|this)\s[^,.;:]{2,40}?\s(?=as\s))?(?:as\s|to\sbe\s)?",
)
_DEPARTED = CuedPattern(
    "sacked fired dismissed removed ousted axed replaced resign quit stepped steps stood",
    rf"(?:,\swho)?\s(?:(?:was|is|has\sbeen|had\sbeen)\s{_WHEN}(?:sacked|fired|dismissed|removed|ousted|axed|replaced)"
    r"|(?:has\s|had\s)?(?:resigned|resigns|quit|stepped\sdown|steps\sdown|stood\sdown))\sas\s",
)
_SUCCEEDS = CuedPattern(
    "replace succeed over",
    r",?\s(?:who\s)?(?P<ahead>will\s|would\s|is\sto\s|is\sset\sto\s)?(?:has\s|had\s)?"
    r"(?:replace[sd]?\s[^,.;:]{2,60}?|succeed(?:s|ed)?\s[^,.;:]{2,60}?|t(?:akes?|ook|aken)\sover(?:\sfrom\s[^,.;:]{2,60}?)?)"
    r"\sas\s",
)
_SERVES = CuedPattern(
    "serve serving work acts acted acting",
    r",?\s(?:who\s)?(?:(?P<now>has\s|had\s|also\s|now\s)|(?P<once>once\s|previously\s|formerly\s))?"
    r"(?:(?P<served>served)|serves|serving|works?|worked|working|acts|acted|acting)\sas\s",
)
_NAMED_AS = rarely(
    r"\s(?!was\s|is\s|had\s|has\s)(?:as\s|to\sbe\s)?(?:(?:its|their|his|her|the)\s)?(?:new\s)?"
)
"They named X their coach."
_WAYS = (
    (_AFTER, "role.apposition"),
    (_COPULA, "role.copula"),
    (_APPOINTED, APPOINTED),
    (_DEPARTED, "role.departed"),
    (_SUCCEEDS, "role.succession"),
    (_SERVES, "role.serving"),
)
MAY_FOLLOW = rarely(
    r",\s|\s[–—]\s|\s\(|\s(?:is|was|became|remains|has|had|will|would|who|becomes?|quit|resign(?:s|ed)|steps|stepped|stood"
    r"|replace[sd]?|succeed(?:s|ed)?|t(?:akes?|ook)\s(?:over|the|office)|serve[sd]|work(?:s|ed)|act(?:s|ed)|once|previously|formerly|of)\s"
)
"What stands behind a name before a title can follow; spares most names the patterns above."
_BESIDE = re.compile(
    r",\s(?=[a-z\d])(?:[^,;:.()“”\"]|\.\d){1,110},(?=\s(?:who\s)?(?:was|is|has|had|will|took)\s)"
)
"What is said of somebody before what the sentence tells: Quist, who rose from the ranks, was made general."
_UP_TO_THEN = (" before", " until")
_BEHIND_AMBIGUOUS = ("of ", "at ", "for ", "coach", "judge", "executive")
_AMBIGUOUS = frozenset(("head", "chief", "forward", "chair", "second", "cook", "guard", "general", "trainer"))
'Offices that alone, without an article, are mostly something else: "is head and shoulders above".'


class Phrase(Record):
    """Where a title may stand in a sentence, and whether a list of people goes on behind it."""

    start: int
    end: int
    listed: bool


def titles_behind(text: str, end: int) -> Iterator[tuple[Title, str]]:
    """Yield the titles right behind a name or a pronoun that ends here, each with its rule."""
    beside = _BESIDE.match(text, end) if text.startswith(", ", end) else None
    if beside is not None:
        yield from _titles_behind(text, beside.end(), _WAYS[1:])
    yield from _titles_behind(text, end, _WAYS)


def _titles_behind(
    text: str, end: int, ways: Sequence[tuple[CuedPattern, str]]
) -> Iterator[tuple[Title, str]]:
    behind = text[end : end + REACH]
    for pattern, rule in ways:
        match = pattern.match(behind)
        phrase = phrase_at(text, end + match.end()) if match is not None else None
        if match is None or phrase is None:
            continue
        groups = match.groupdict()
        if rule == "role.apposition" and phrase.listed and not (groups["age"] or _is_own(text, phrase)):
            continue
        if rule == "role.apposition" and _cites(text, phrase):
            continue
        if rule == "role.copula" and not _is_told(text, phrase, match):
            continue
        titles = list(titles_in(text, phrase.start, phrase.end))
        status = _status(groups, text, phrase)
        for title in titles:
            yield title._replace(statuses=title.statuses | status) if status else title, rule
        if titles:
            break


def title_given(text: str, end: int) -> Title | None:
    """Return the title that somebody was named, right behind the name: they named Ada Quist their coach."""
    opened = _NAMED_AS().match(text, end)
    phrase = phrase_at(text, opened.end()) if opened is not None else None
    return None if phrase is None else title_in(text, phrase.start, phrase.end)


def _status(groups: dict[str, str | None], text: str, phrase: Phrase) -> frozenset[str]:
    if groups.get("ahead") is not None:
        return _AHEAD
    past = groups.get("once") or (groups.get("served") and not groups.get("now"))
    past = past or (groups.get("was") and text.startswith(_UP_TO_THEN, phrase.end))
    return FORMER if past else frozenset()


def phrase_at(text: str, start: int) -> Phrase | None:
    """Return the phrase from here to the next sign, clause or time."""
    closed = _CLOSED().search(text, start)
    if closed is None or (closed.group() in _NO_TITLE and closed.group()):
        return None
    end = closed.start()
    if not _SHORTEST <= end - start <= _LONGEST:
        return None
    listed = text.startswith(", and ", end) and not text.startswith(", and other", end)
    return Phrase(start, end, listed and not text[end + 6 : end + 7].isupper())


def _cites(text: str, phrase: Phrase) -> bool:
    """Whether a phrase tells who says it: a branch of Alder, according to Mayor Ada Quist."""
    said = text[phrase.start : phrase.end]
    *before, last = said.split()
    return said.startswith("according to ") or (last in speech().verbs and ARTICLES.isdisjoint(before[-1:]))


def _is_own(text: str, phrase: Phrase) -> bool:
    return _OWN().match(text, phrase.start) is not None


def _is_told(text: str, phrase: Phrase, copula: re.Match[str]) -> bool:
    """Whether a phrase behind a copula tells what somebody is: neither praise nor a chance noun."""
    if copula["sure"] is not None:
        return not _is_praise(text, phrase)
    said = text[phrase.start : phrase.end]
    opener, _, rest = said.partition(" ")
    if opener in role_words().openers or opener.endswith(("'s", "’s")):
        return not _is_praise(text, phrase)
    if said in _AMBIGUOUS or (opener in _AMBIGUOUS and not rest.startswith(_BEHIND_AMBIGUOUS)):
        return False
    return copula["ahead"] is not None or _is_known_title(text, phrase)


def _is_praise(text: str, phrase: Phrase) -> bool:
    """Whether somebody "is a fine coach": a word that belongs to no title stands behind the article."""
    opener, _, rest = text[phrase.start : phrase.end].partition(" ")
    return opener in INDEFINITE and not (rest[:1].isupper() or _is_known_title(text, phrase))


def _is_known_title(text: str, phrase: Phrase) -> bool:
    """Whether a phrase begins with a title of which no word is unknown but for those with a capital."""
    title = title_in(text, phrase.start, phrase.end, reduced=True)
    if title is None:
        return False
    lists = role_words()
    known = lists.modifiers | lists.statuses | lists.office_parts | lists.openers | lists.fields
    words = text[phrase.start : phrase.end].split()
    core = next((n for n, word in enumerate(words) if word.lower() in lists.office_parts), 0)
    return all(word.lower() in known or word[0].isupper() or "-" in word for word in words[:core])
