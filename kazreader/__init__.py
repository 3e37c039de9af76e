"""kazreader reads several reports of one event and shows where they disagree, and why.

Text flows one way; `pipeline` holds the order. The `run_context` has the `result_cache` of earlier runs, the
`pool` of processes that work through many reports together, and somebody who is told how far it is:

    load       bytes to articles, with what files and pages declare of themselves
    clean      articles to blocks: which lines are prose, and the rule that says so of the others
    extract    blocks to claims: one finder a file; `extract.published` dates the articles before
    compare    claims to discrepancies: one judge a topic, then ranking, copies and stories
    present    view models and exports, without any drawing
    cli, tui   the two faces; `background` lets the reader work while it is read
    gather     pages, feeds and files to articles of a folder: alone opens connections, for `kazreader add`

Beside the way: `index` searches, `store` keeps verdicts, notes and the cache, `config` reads the settings,
`lexicon` alone reads the words in `data`, `model` holds the frozen nouns.

The nouns: an *article* has *blocks*; a sentence of it *mentions* a *value*. A *claim* is a mention with its
*topic* (what it answers), its *scope* (the part, place and time it is limited to) and who says so. Claims
of one question with equal values are a *side*; the sides of a question are a *discrepancy*, or an
*agreement*. Sides stand in a *relation* (conflict, update, spelling, rewording, compatible), each under a
*rule*. A *story* is the articles of one event; copies of one report are one *voice*; *standing* says
whether a block is read.

To change what is found: model/topics says which finder makes a topic and which judge compares it. Change
the finder, the judge or, mostly, the words in data, and the tests beside them; tests/gold tells what it was
worth.
"""

__version__ = "0.1.0"
