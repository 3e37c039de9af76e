"""kazreader reads several reports of one event and shows where they disagree, and why.

Text flows one way, in the order that `pipeline` holds. The `run_context` of a run holds a progress callback,
the `result_cache` and the process `pool`:

    load       bytes to articles, with the metadata that files and pages declare
    clean      articles to blocks: which lines are prose, and which rule rejected the others
    extract    blocks to claims: one finder a file; `extract.published` dates the articles first
    compare    claims to discrepancies: one judge a topic, then ranking, copies and stories
    present    view models and exports, without any drawing
    cli, tui   the two faces; `background` runs the analysis while the user reads
    gather     pages, feeds and files to articles of a folder, for `kazreader add`: the only room that opens
               connections

Beside these, `index` searches, `store` keeps verdicts, notes and the cache, `config` reads the settings,
`lexicon` is the only reader of the words in `data`, and `model` holds the frozen nouns.

The nouns: an *article* has *blocks*; a sentence of it *mentions* a *value*. A *claim* is a mention with its
*topic* (the question it answers), its *scope* (the part, place and time it is limited to) and its
attribution. Claims of one question with equal values form a *side*; the sides of a question form a
*discrepancy* or an *agreement*. Two sides stand in a *relation* (conflict, update, spelling, rewording,
compatible), decided by a *rule*. A *story* is the articles of one event; copies of one report count as one
*voice*; *standing* says whether a block is read.

To change what is found: model/topics says which finder makes a topic and which judge compares it. Change the
finder, the judge or, in most cases, the words in data, and the tests beside them; tests/gold measures the
effect.
"""

__version__ = "0.1.0"
