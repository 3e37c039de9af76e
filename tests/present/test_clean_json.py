from kazreader.present.exports.report_json import clean_object
from tests.clean.pages import FOOTER, MENU, REPORT, cleaned, page

CREDITED = "Rescuers look for survivors on the beach [Nora Quist/AFP/Getty Images]"


def test_every_block_is_in_the_text_or_is_left_out_with_a_rule_and_a_reason() -> None:
    told = clean_object(cleaned(page(MENU, REPORT[:2], (CREDITED,), REPORT[2:], FOOTER)))
    left_out = {part["start"]: part for part in [*told["removed"], *told["dimmed"]]}
    read = [block for block in told["blocks"] if block["start"] not in left_out]
    assert [part["text"] for part in told["dimmed"]] == [CREDITED]
    assert list(REPORT) == told["text"].split("\n\n")
    assert len(REPORT) == len(read)
    assert all(part["rule"] and part["reason"] for part in left_out.values())
