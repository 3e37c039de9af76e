"""How our own reports begin: they are not read as articles, and a newer one may replace them."""

HEAD = r"[\d,]+ reports?(?: \(\d+ independent\))?(?: in .{1,300}?)?(?: ·|:) "
'A pattern of what text and Markdown write first: "5 reports (4 independent) in ferry: ".'
