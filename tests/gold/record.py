"""Write the figures that the engine reaches on the annotated events: `python -m tests.gold.record`.

With `--verbose`, list what was missed and what was reported without being asked.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.gold.scoring import event_names, score

FIGURES = Path(__file__).parent / "figures.toml"


def figures(event: str) -> dict[str, int]:
    """Return what the gate holds: questions, found, right, traps flagged, and alarms that are noise."""
    reached = score(event)
    return {
        "questions": sum(question.alarming for question in reached.questions),
        "found": len(reached.found),
        "right": len(reached.right),
        "flagged": len(reached.flagged),
        "noise": reached.noise,
    }


def main(arguments: list[str]) -> None:
    """Print and write the figures of every event."""
    lines = ["# Written by `python -m tests.gold.record`; test_events.py refuses anything worse."]
    for event in event_names():
        reached = figures(event)
        print(event, reached)
        if "--verbose" in arguments:
            _explain(event)
        lines += ["", f"[{event}]", *(f"{name} = {number}" for name, number in reached.items())]
    if "--dry" not in arguments:
        FIGURES.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _explain(event: str) -> None:
    reached = score(event)
    for question in reached.questions:
        if question.alarming and question.id not in reached.right:
            state = "other label" if question.id in reached.found else "missed"
            print(f"  {state:12} {question.id} {[mark.surface for mark in question.mentions]}")
    for alarm in reached.alarms:
        if alarm.verdict != "true":
            sides = [
                [claim.mention.article, claim.mention.span.start] for claim in (alarm.one[0], alarm.other[0])
            ]
            print(f"  {alarm.verdict:12} {alarm.kind} {alarm.relation} {alarm.topic!r} {sides}")


if __name__ == "__main__":
    main(sys.argv[1:])
