"""The report and the cleaned article as the JSON objects that scripts rely on."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, Any, assert_never

from kazreader.model import (
    Acronym,
    Claim,
    CleanArticle,
    DateRange,
    Discrepancy,
    Name,
    Place,
    Quantity,
    Quote,
    Removal,
    Report,
    Role,
    Value,
)
from kazreader.present.json_text import place
from kazreader.present.labels import Labels
from kazreader.present.moments import iso_moment
from kazreader.present.sources import read_in_part
from kazreader.present.units import is_approximate, unit_of

if TYPE_CHECKING:
    from kazreader.present.reviews import Reviews
    from kazreader.store import Review

Json = dict[str, Any]


def report_object(report: Report, reviews: Reviews, labels: Labels) -> Json:
    """Return the whole report, version 1, with the user's reviews and the numbers of discrepancies."""
    texts = {a.article.id: a.article.text for a in report.articles}

    def told(topics: Iterable[Discrepancy]) -> list[Json]:
        return [_topic(each, texts, reviews.get(each.id), labels) for each in topics]

    copies = {c.article: c.of for c in report.comparison.copies}
    in_part = read_in_part(report)
    return {
        "format": "kazreader/report",
        "version": 1,
        "articles": [_article(a, copies.get(a.article.id), labels) for a in report.articles],
        "unreadable": [
            {"path": u.path, "reason": u.reason, "in_part": u.path in in_part} for u in report.unreadable
        ],
        "discrepancies": told(report.comparison.discrepancies),
        "agreements": told(report.comparison.agreements),
        "only_in": [
            {"article": article, "claims": [_alone(c, texts) for c in claims]}
            for article, claims in report.comparison.only_in
        ],
        "events": [list(event) for event in report.comparison.events],
    }


def _topic(discrepancy: Discrepancy, texts: dict[str, str], review: Review | None, labels: Labels) -> Json:
    """Return one discrepancy or agreement; `texts` maps article ids to their texts."""
    articles = dict.fromkeys(claim.mention.article for side in discrepancy.sides for claim in side.claims)
    notes = {article: labels.notes[article] for article in articles if article in labels.notes}
    return {
        "id": discrepancy.id,
        "kind": discrepancy.kind.value,
        "number": labels.numbers.get(discrepancy.id),
        "relation": discrepancy.relation.value,
        "severity": discrepancy.severity.value,
        "topic": discrepancy.topic,
        "explanation": discrepancy.explanation,
        "rule": discrepancy.rule,
        "sides": [
            {
                "value": value_object(side.value, side.claims[0]),
                "label": side.label,
                "mentions": [claim_object(claim, texts) for claim in side.claims],
            }
            for side in discrepancy.sides
        ],
        "relations": [
            {"a": r.a, "b": r.b, "relation": r.relation.value, "why": r.why, "rule": r.rule}
            for r in discrepancy.relations
        ],
        "not_merged": list(discrepancy.not_merged),
        **({} if review is None else {"review": _review(review)}),
        **({"article_notes": notes} if notes else {}),
    }


def _review(review: Review) -> Json:
    """Return the user's review; `of`: the judged answers, if they have changed since; `right`: right ones."""
    return {
        "verdict": review.verdict.value if review.verdict else None,
        "note": review.note,
        "of": list(review.of) if review.outdated else None,
        "right": None if review.right is None else list(review.right),
    }


def claim_object(claim: Claim, texts: dict[str, str]) -> Json:
    """Return one claim with its exact span."""
    text = texts[claim.mention.article]
    return {
        "article": claim.mention.article,
        **place(claim.mention.span, text),
        "sentence": place(claim.sentence, text),
        "attribution": claim.attribution,
        "hedge": claim.hedge.written if claim.hedge else None,
        "said_on": claim.said_on.isoformat() if claim.said_on else None,
        "rule": claim.mention.rule,
    }


def _alone(claim: Claim, texts: dict[str, str]) -> Json:
    """Return a claim outside any discrepancy, with its kind and value."""
    value = value_object(claim.mention.value, claim)
    return {"kind": claim.kind.value, "value": value} | claim_object(claim, texts)


def value_object(value: Value, claim: Claim) -> Json:
    """Return a value as stated by one of its claims, in the form of its kind."""
    match value:
        case Quantity():
            return {
                "low": _number(value.interval.low),
                "high": _number(value.interval.high),
                "unit": unit_of(value, claim),
                "approximate": is_approximate(value),
            }
        case DateRange():
            start, end = (iso_moment(moment, value.unknown) for moment in (value.start, value.end))
            return {"start": start, "end": end, "grain": value.grain}
        case Name() | Acronym() | Place():
            return {"canonical": value.canonical}
        case Role():
            return {"holder": value.holder, "role": value.role}
        case Quote():
            return {"speaker": value.speaker, "text": value.text}
        case _:
            assert_never(value)


def clean_object(article: CleanArticle) -> Json:
    """Return one cleaned article: the kept text, the labelled blocks, and what was left out and why."""
    meta, text = article.metadata, article.article.text
    return {
        "format": "kazreader/clean",
        "version": 1,
        "path": article.article.path,
        "title": meta.title,
        "source": meta.source,
        "author": meta.author,
        "published": meta.published.isoformat() if meta.published else None,
        "published_basis": meta.published_basis.value if meta.published_basis else None,
        "title_basis": meta.title_basis,
        "source_basis": meta.source_basis,
        "author_basis": meta.author_basis,
        "translated": meta.translated,
        "repaired": article.article.repaired,
        "text": kept_text(article),
        "blocks": [
            {"start": b.span.start, "end": b.span.end, "kind": b.kind.value, "rule": b.rule}
            for b in article.blocks
        ],
        "removed": [_left_out(removal, text) for removal in article.removed()],
        "dimmed": [_left_out(removal, text) for removal in article.dimmed()],
    }


def _left_out(removal: Removal, text: str) -> Json:
    return {**place(removal.span, text), "rule": removal.rule, "reason": removal.reason}


def kept_text(article: CleanArticle) -> str:
    """Return the kept text: a paragraph a block, with blank lines between."""
    paragraphs = (" ".join(b.span.of(article.prose).split()) for b in article.reading())
    return "\n\n".join(p for p in paragraphs if p)


def _article(article: CleanArticle, copy_of: str | None, labels: Labels) -> Json:
    meta, note = article.metadata, labels.notes.get(article.article.id)
    return {
        "id": article.article.id,
        "path": article.article.path,
        "title": meta.title,
        "source": meta.source,
        "published": meta.published.isoformat() if meta.published else None,
        "published_basis": meta.published_basis.value if meta.published_basis else None,
        "words": len(kept_text(article).split()),
        "language": meta.language,
        "copy_of": copy_of,
        **({"note": note} if note else {}),
    }


def _number(amount: Decimal | None) -> int | float | None:
    if amount is None:
        return None
    return int(amount) if amount == amount.to_integral_value() else float(amount)
