"""Facts: two answers to a question that has one: causes, injuries, vehicles, traits, groups, ranks."""
