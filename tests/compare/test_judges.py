from typing import get_args

from kazreader.compare.judges import JUDGES
from kazreader.model.topics import Topic


def test_every_topic_has_a_judge() -> None:
    assert set(get_args(Topic)) == set(JUDGES)
