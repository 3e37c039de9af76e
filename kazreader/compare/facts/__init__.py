"""Facts: two answers to a question that has one: causes, traits, groups."""
