"""The verb behind the counted says what happened to them, with all that may stand between the two."""

from __future__ import annotations

from kazreader.extract.figures.counted import Phrase
from kazreader.extract.figures.happened.answer import FAR, Happened, fitting
from kazreader.extract.figures.happened.wholes import is_whole_before
from kazreader.extract.figures.head_nouns import is_number
from kazreader.extract.figures.noun_phrase import Counted
from kazreader.extract.figures.one_more import one_more
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.predicates import Place, Sense, predicates

_LONGEST_LIST = 30
_LONGEST_CLAUSE = 10
_ENDS_CLAUSE = frozenset((",", ";", ".", ":", "(", ")", "and", "but"))
_ENDS_LIST = frozenset(
    (".", ";", ":", "(", ")", "in", "on", "at", "by", "after", "when", "while", "but", "to")
)
_SUFFERED = frozenset(
    (
        *("suffered", "suffering", "suffers", "received", "sustained", "sustaining", "got"),
        *("with", "treated", "had", "has", "have"),
    )
)
_BEHIND_COUNTED = frozenset(("other", "others", "more", "who", "that"))
_HARM_WITHIN = 6
_PLACING = frozenset({"in", "at", "on", "from", "of", "near", "along", "inside", "outside", "aboard"})
_BEFORE_SUBJECT = frozenset(
    (
        *(",", ".", ":", ";", "—", "“", '"'),
        *("and", "but", "that", "as", "when", "while", "after", "where", "said", "says"),
        *("the", "all", "least"),
    )
)
_WHERE = frozenset({"aboard", "inside"})
"Questions of where people were, when more may be told of them."
_ALL = frozenset({"all", "the", "both"})
_LONGEST_PLACE = 6
_OF_ONE = frozenset({"is", "was", "has"})
"Verbs of one only."
_MEETINGS = frozenset(
    ["rally", "march", "meeting", "protest", "demonstration", "procession", "ceremony", "vigil", "queue"]
)
"What is of so many, and is itself the subject: a rally of 5,000 people was held."
_HAVE = frozenset(("have", "has", "had"))
_LONGEST_APPOSITION = 12
_INSERTED = frozenset(
    (
        *("including", "among", "all", "most", "mostly", "some", "many", "one", "both", "from", "aged", "in"),
        *("of", "according", "he", "she", "police", "officials", "authorities", "reports"),
    )
)
_DASHES = frozenset({"-", "–", "—"})
_BEHIND_HELD = frozenset({"over", "after", "in", "as", "following"})
_TIMES = frozenset(("yesterday", "today", "tonight", "last", "early", "late", "overnight", "and", "dead"))


def as_subject(words: Words, phrase: Phrase) -> Happened | None:
    """20 people were killed; 160 people died; 21 dead; more than 100 are believed to have been killed."""
    counted, first = phrase.counted, phrase.amount.first
    of_one = words.word(first - 1) == "of" and words.word(counted.end) in _OF_ONE
    if of_one and words.word(first - 2) in _MEETINGS:
        return None
    found = verb_after(words, counted, _past_insertion(words, counted.end))
    if found is not None and found.predicate.name in _WHERE and not is_of_all(words, phrase):
        return _of_those_there(words, phrase) or found
    at = 0 if found is not None else _past_place(words, phrase)
    return verb_after(words, counted, at) if at else found


def of_all_there(words: Words, phrase: Phrase, found: Happened) -> Happened | None:
    """Return what else is told of all who were somewhere: all 14 on the bus died; it killed all 14 aboard."""
    if not is_of_all(words, phrase):
        return None
    if found.predicate.name in _WHERE:
        return _of_those_there(words, phrase)
    at = phrase.counted.end
    there = predicates().words.at(words.lower, at) if at < len(words) else None
    where = fitting(there[1], ("state",), phrase.counted, "modifier", words, at) if there else None
    return where if where is not None and where.predicate.name in _WHERE else None


def is_of_all(words: Words, phrase: Phrase) -> bool:
    """Whether those are counted who were there, not some of them: all 14, the 14, none of the 14."""
    said = words.lower[max(phrase.amount.first - 1, 0) : phrase.amount.number]
    return not _ALL.isdisjoint(said)


def _of_those_there(words: Words, phrase: Phrase) -> Happened | None:
    """Return what is told of people behind the place where they were: 14 people on the bus were killed."""
    first, at = phrase.amount.first, phrase.counted.end
    opens = first == 0 or words.word(first - 1) in _BEFORE_SUBJECT
    if words.word(at) in ("who", "that") and words.word(at + 1) in grammar().forms_of_be:
        at += 2
    there = predicates().words.at(words.lower, at) if at < len(words) else None
    if not opens or there is None:
        return None
    for ahead in range(there[0], min(there[0] + _LONGEST_PLACE, len(words))):
        word = words.lower[ahead]
        if word in _ENDS_CLAUSE or word in grammar().relatives or word in _OF_ONE:
            return None
        if word in grammar().forms_of_be or word in _HAVE or _did(words, ahead):
            return verb_after(words, phrase.counted, ahead)
    return None


def as_taken(words: Words, phrase: Phrase) -> Happened | None:
    """87 held; two held over the raid: in a headline those are held whom police took."""
    at = phrase.counted.end
    if phrase.counted.kinds or phrase.counted.noun or words.word(at) != "held":
        return None
    group = predicates().groups.get("arrested")
    behind = words.word(at + 1)
    taken = not behind[:1].isalnum() or behind in _BEHIND_HELD
    return Happened(group, "subject", at) if group is not None and taken else None


def as_subject_described(words: Words, phrase: Phrase) -> Happened | None:
    """Three men convicted of smuggling were hanged: the verb says more than the participle before it.

    So it does where people are told by what they were doing: six workers mending the road were killed.
    """
    end = _past_participle(words, phrase.counted.end)
    for ahead in range(end + 1, min(end + _LONGEST_CLAUSE, len(words))) if end else ():
        if words.lower[ahead] in grammar().forms_of_be or _did(words, ahead):
            return verb_after(words, phrase.counted, ahead)
        if words.lower[ahead] in _ENDS_CLAUSE or words.lower[ahead] in grammar().relatives:
            return None
    return None


def _past_participle(words: Words, at: int) -> int:
    """Return where a participle right behind the counted ends; 0 where none stands."""
    found = predicates().words.at(words.lower, at) if at < len(words) else None
    if words.word(at).endswith("ing") and words.word(at + 1) != "-":
        return found[0] if found is not None else at + 1
    if found is None or words.word(found[0]) not in grammar().prepositions:
        return 0
    return found[0] if all(sense.form == "past" for sense in found[1]) else 0


def as_sufferer(words: Words, phrase: Phrase) -> Happened | None:
    """Four people with minor burns; three persons received light burns; five who had suffered fractures."""
    at = phrase.counted.end
    while words.word(at) in _BEHIND_COUNTED:
        at += 1
    while words.word(at) in grammar().auxiliaries and words.word(at + 1) in _SUFFERED:
        at += 1
    if words.word(at) not in _SUFFERED:
        return None
    for ahead in range(at + 1, min(at + _HARM_WITHIN, len(words))):
        found = predicates().words.at(words.lower, ahead)
        reading = fitting(found[1], ("harm",), phrase.counted, "subject", words, ahead) if found else None
        if reading is not None:
            return reading
        if words.lower[ahead] in _ENDS_LIST or words.lower[ahead] in grammar().negations:
            return None
    return None


def as_subject_of_two(words: Words, phrase: Phrase) -> Happened | None:
    """26 people whom it called bandits were shot dead: a relative clause stands before the verb."""
    at = phrase.counted.end
    if words.word(at) not in ("whom", "who", "that", "which"):
        return None
    for ahead in range(at + 1, min(at + _LONGEST_CLAUSE, len(words))):
        if words.lower[ahead] in grammar().forms_of_be:
            found = verb_after(words, phrase.counted, ahead)
            return None if found is None else found._replace(part=True)
        if words.lower[ahead] in (",", ";", "."):
            return None
    return None


def as_listed_subject(words: Words, phrase: Phrase) -> Happened | None:
    """Seven rifles, a launcher, rockets and grenades were found: a list of any things before its verb."""
    counted, known = phrase.counted, grammar()
    if words.word(counted.end) not in (",", "and") or is_whole_before(words, phrase):
        return None
    for at in range(counted.end, min(counted.end + _LONGEST_LIST, len(words))):
        word = words.lower[at]
        if word in known.forms_of_be or word in ("has", "have", "had"):
            found = verb_after(words, counted, at)
            return None if found is None else found._replace(way="subject", listed=True)
        if word in _ENDS_LIST or word in known.pronouns or word in known.relatives or _is_verb(words, at):
            return None
    return None


def _is_verb(words: Words, at: int) -> bool:
    said = predicates().words.at(words.lower, at)
    return said is not None and any(sense.place in ("act", "does") for sense in said[1])


def verb_after(words: Words, counted: Counted, at: int) -> Happened | None:
    """Return what the first verb from here on says of the counted, over auxiliaries and adverbs."""
    known, be, far = grammar(), False, 0
    while at < len(words) and far < FAR:
        word = words.lower[at]
        found = _said_at(words, at)
        if word in known.negations and (found is None or found[0] == at + 1):
            return None
        if word == "among" and be:
            return _among(words, counted, at)
        if found is not None:
            reading = _reading(words, found, counted, at, be=be)
            if (
                reading is not None
                and counted.partitive
                and not counted.of_them
                and _tells_the_whole(words, found[0], counted, at)
            ):
                return verb_after(words, counted, found[0])
            if reading is not None or word not in known.links:
                return reading
        be = be or word in known.forms_of_be
        if not (
            word in known.auxiliaries or word in known.links or word in known.modals or word.endswith("ly")
        ):
            return None
        at, far = at + 1, far + 1
    return None


def _tells_the_whole(words: Words, end: int, counted: Counted, at: int) -> bool:
    """Whether a state right behind a whole is the whole's: 9 of the 52 people on the bus survived."""
    return at == counted.end and words.word(at) in ("on", "aboard", "in") and end < len(words)


def _said_at(words: Words, at: int) -> tuple[int, tuple[Sense, ...]] | None:
    """Return what is said here; a "had" behind a subject helps the next verb: 51 miners had been killed."""
    found = predicates().words.at(words.lower, at)
    return None if found is not None and found[0] == at + 1 and words.lower[at] in _HAVE else found


def _among(words: Words, counted: Counted, at: int) -> Happened | None:
    """19 officers were among the dead."""
    for ahead in range(at + 1, min(at + 5, len(words))):
        found = predicates().words.at(words.lower, ahead)
        if found is not None:
            return fitting(found[1], ("toll", "act", "state"), counted, "among", words, ahead)
    return None


def _reading(
    words: Words, found: tuple[int, tuple[Sense, ...]], counted: Counted, at: int, *, be: bool
) -> Happened | None:
    end, senses = found
    forms = {sense.form for sense in senses}
    some = counted.partitive and not counted.of_them
    did = words.word(at - 1) in _HAVE or some or _has_object(words, end)
    if "past" in forms and not be and did:
        done: tuple[Place, ...] = ()
    else:
        done = ("act",) if "past" in forms else ()
    return fitting(senses, ("state", *done, "does"), counted, "subject", words, at)


def _has_object(words: Words, at: int) -> bool:
    """Whether a noun phrase follows: then the counted did it, and it was not done to them."""
    word, known = words.word(at), grammar()
    if word in known.pronouns or (
        word in known.determiners and word not in ("that", "this", "these", "those")
    ):
        return True
    plain = word[:1].isalnum() and word not in known.ends_phrase and not word.endswith("ly")
    return plain and word not in known.weekdays and word not in _TIMES and word not in known.links


def _past_place(words: Words, phrase: Phrase) -> int:
    """Return where the verb stands behind a place: six miners at the plant were killed; 0 where none does.

    Only of a count that opens its clause, and of a verb that can have several doers: of "a bus with 40
    people in the back was hit" the bus was.
    """
    first, at = phrase.amount.first, phrase.counted.end
    opens = first == 0 or words.word(first - 1) in _BEFORE_SUBJECT
    if not opens or words.word(at) not in _PLACING or not phrase.counted.kinds:
        return 0
    for ahead in range(at + 2, min(at + _LONGEST_CLAUSE, len(words))):
        word = words.lower[ahead]
        if word in _ENDS_CLAUSE or word in grammar().relatives or word in _OF_ONE:
            return 0
        if word in grammar().forms_of_be or word in _HAVE or _did(words, ahead):
            return ahead
    return 0


def _did(words: Words, at: int) -> bool:
    """Whether a verb that people do themselves stands here in the past: died, escaped."""
    found = predicates().words.at(words.lower, at)
    return found is not None and all(s.place == "does" and s.form == "past" for s in found[1])


def _behind_comma(words: Words, at: int) -> int:
    """Step over ", the manager among them," or ", two guards," where a form of be or have follows it."""
    for ahead in range(at + 2, min(at + _LONGEST_APPOSITION, len(words))):
        if words.lower[ahead] == ",":
            return ahead + 1 if words.word(ahead + 1) in grammar().auxiliaries else at
    return at


def _past_insertion(words: Words, at: int) -> int:
    """Step over ", including two children," or "(eight men, six women)" between a subject and its verb."""
    if words.word(at) == "(":
        closing = (
            far for far in range(at, min(at + _LONGEST_APPOSITION, len(words))) if words.lower[far] == ")"
        )
        return next(closing, at - 1) + 1
    if words.word(at) in _DASHES:
        reach = range(at + 1, min(at + _LONGEST_APPOSITION, len(words)))
        return next((far for far in reach if words.lower[far] in _DASHES), at - 1) + 1
    if words.word(at) == "and" and (end := one_more(words, at)):
        return end
    if words.word(at) == "more" and (words.word(at + 1) in grammar().auxiliaries or _did(words, at + 1)):
        return at + 1
    if words.word(at) == "and" and words.word(at + 1) in ("their", "its", "his", "her"):
        return at + 3
    if words.word(at) == "," and (
        words.word(at + 1) in grammar().determiners or is_number(words.word(at + 1))
    ):
        return _behind_comma(words, at)
    inner = at + 1 if words.word(at) == "," else at
    if words.word(inner) not in _INSERTED or (inner == at and words.word(at) != "including"):
        return at
    for ahead in range(inner + 1, min(inner + 14, len(words))):
        if words.lower[ahead] == ",":
            return ahead + 1
    return at
